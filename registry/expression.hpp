// SPDX-License-Identifier: GPL-3.0-or-later
// An arithmetic expression over the fields of a described struct, its dimensions checked before it is ever evaluated:
// "peak_flops / tdp" over hardware is FLOP/J, "peak_flops + memory.bandwidth" is refused.
//
// Grammar: sum ["in" unit]; + − * / ^ with a whole exponent, parentheses, numbers with or without a unit ("2 GB/s"),
// fields by dotted path, also of what an entry is made of ("count * node.accelerators_per_node").
#pragma once

#include "engine/row.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mlsys {

struct ExpressionFault {
    std::size_t at = 0;          // character, from 0
    std::string message;
    std::string text() const;    // "character 14: a compute rate (FLOP/s) and a bandwidth (B/s) cannot be added"
};

class Expression {
public:
    Dimension dimension() const { return m_dimension; }
    const std::string& unit() const { return m_unit; }  // asked for by "in"; else empty
    // On a struct described by the rows it was parsed against, in coherent units; NaN where a field is absent.
    double evaluate(const void* owner) const;

private:
    friend class ExpressionParser;
    enum class Op : std::uint8_t { number, field, add, subtract, multiply, divide, negate, power };
    struct Step {                // in reverse Polish order
        Op op = Op::number;
        double value = 0;        // a number, or the exponent
        std::string field;
    };
    std::span<const Row> m_rows;
    std::vector<Step> m_steps;
    Dimension m_dimension;
    std::string m_unit;
};

std::variant<Expression, ExpressionFault> parseExpression(std::string_view text, std::span<const Row> rows);

} // namespace mlsys
