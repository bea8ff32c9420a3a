// SPDX-License-Identifier: GPL-3.0-or-later
// An arithmetic expression over the fields of described structs, its dimensions checked before it is ever evaluated:
// "peak_flops / tdp" over hardware is FLOP/J, "peak_flops + memory.bandwidth" is refused.
//
// Grammar: sum ["in" unit]; + − * / ^ with a whole exponent, parentheses, numbers with or without a unit ("2 GB/s",
// "0.1 USD/kgCO2e"), constants by name, fields by dotted path, also of what an entry is made of
// ("count * node.accelerators_per_node").
#pragma once

#include "engine/explore/ranking.hpp"
#include "engine/row.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
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

// What names in an expression may mean: constants, then the fields of the first struct that has them.
struct ExpressionScope {
    struct Constant {
        double value = 0;            // coherent units
        Dimension dimension;
    };
    std::vector<std::span<const Row>> structs;
    std::map<std::string, Constant, std::less<>> constants;
};

class Expression {
public:
    Dimension dimension() const { return m_dimension; }
    const std::string& unit() const { return m_unit; }  // asked for by "in"; else empty
    // The field, if the expression is nothing else; and which of the scope's structs it is of.
    const Row* field() const { return m_steps.size() == 1 ? m_steps.front().row : nullptr; }
    bool uses(std::size_t structure) const; // whether a field of it occurs
    // On structs described by the rows it was parsed against, in coherent units; NaN where a field is absent.
    double evaluate(const void* owner) const;
    // The same for structs that stay where they are and are written to: the fields are found once, a value needs no look-up.
    std::unique_ptr<Measure> bind(std::span<void* const> owners) const;

private:
    friend class ExpressionParser;
    enum class Op : std::uint8_t { number, field, add, subtract, multiply, divide, negate, power };
    struct Step {                // in reverse Polish order
        Op op = Op::number;
        double value = 0;        // a number, or the exponent
        std::string field;
        const Row* row = nullptr;
        std::size_t structure = 0;
    };
    class Bound;
    template <class Field> static double reckon(std::span<const Step> steps, std::span<double> stack, Field&& field);
    std::vector<std::span<const Row>> m_structs;
    std::vector<Step> m_steps;
    Dimension m_dimension;
    std::string m_unit;
};

std::variant<Expression, ExpressionFault> parseExpression(std::string_view text, std::span<const Row> rows);
std::variant<Expression, ExpressionFault> parseExpression(std::string_view text, const ExpressionScope& scope);

} // namespace mlsys
