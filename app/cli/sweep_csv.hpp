// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep as CSV: a column for each swept input and each output, units in the header, and one for what was refused.
// C locale, numbers in their shortest form, unbounded is inf, an answer that does not exist is empty.
#pragma once

#include "engine/unit_scale.hpp"
#include "registry/sweep_request.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys::cli {

// Writes numbers of one unit. The same text as answerNumber(), several times as fast: a sweep has millions.
class NumberWriter {
public:
    explicit NumberWriter(const char* unit) : m_scale(unit) {}
    void append(double coherent, std::string& out) const; // inf if unbounded, nothing if NaN

private:
    UnitScale m_scale;
};

// "itl [ms]"; a number without a dimension has no unit to name.
std::string titled(const std::string& path, std::string_view unit);

// The cells of the swept inputs, `without` one of them; a comma stands behind each.
class SweepInputCells {
public:
    explicit SweepInputCells(const SweepRequest& request, std::optional<std::size_t> without = std::nullopt);

    void header(std::string& out) const;
    void row(std::span<const std::size_t> digits, std::string& out);

private:
    struct Cell {                                      // as last written: outer inputs stay for many rows
        std::size_t input;
        NumberWriter number;
        std::size_t digit;
        std::string text;
    };
    void write(Cell& cell, std::size_t digit) const;

    const SweepRequest& m_request;
    std::vector<Cell> m_cells;
};

class SweepCsv {
public:
    explicit SweepCsv(const SweepRequest& request);

    void header(std::string& out) const;               // each appends a whole line
    void row(const SweepPoint& point, std::string& out);

private:
    struct Column {
        std::string path;                              // "parallelism.dp"
        const Row* row;
        NumberWriter number;
        std::vector<const Row*> groups;                // the structs on the way to it
    };
    void addColumns(std::span<const Row> rows, const std::string& prefix, std::vector<const Row*> groups);

    const SweepRequest& m_request;
    SweepInputCells m_inputs;
    std::vector<Column> m_columns;
};

} // namespace mlsys::cli
