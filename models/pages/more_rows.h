// SPDX-License-Identifier: GPL-3.0-or-later
// Rows after those of outputTable(), for the numbers that only a chart shows: in the same columns; `key` opens the Working of what
// a number is, or is part of.
#pragma once

#include "models/page.h"

#include <limits>

namespace mlsys {

struct MoreRows {
    const PageContext& context;
    Table& table;

    void add(const QString& title, const QString& text, double raw, const QString& unit, const QString& tip = {}, const QString& key = {}) {
        constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
        std::vector<Cell> cells(static_cast<std::size_t>(table.columns.size()));
        for (Cell& cell : cells) cell.raw = kNothing;
        cells[0] = {title, kNothing, {}, {}, Tone::neutral, tip};
        cells[1] = {text, raw, key, {}, Tone::neutral, tip};
        cells[2] = {unit, kNothing, {}, {}, Tone::neutral, tip};
        table.rows.push_back(std::move(cells));
    }
    void add(const QString& title, double value, Dimension dimension, const char* unit, const QString& tip = {}, const QString& key = {}) {
        const Formatted formatted = context.format.value(value, dimension, unit);
        add(title, formatted.number, value, formatted.unit, tip, key);
    }
};

} // namespace mlsys
