// SPDX-License-Identifier: GPL-3.0-or-later
// A field as its drawing sees it: a byte for each cell, and which part of it is in sight. In cell coordinates x grows to the
// right and y upward, cell (c, r) reaches from c to c + 1 and from r to r + 1, and its centre is at a half.
#pragma once

#include <QRect>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace mlsys {

struct FieldCells {
    int columns = 0, rows = 0;
    const std::uint8_t* codes = nullptr; // a class, or a shade; row by row, the bottom row first

    bool isEmpty() const { return !codes; }
    std::uint8_t at(int column, int row) const {
        return codes[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)];
    }
    bool contains(int column, int row) const { return column >= 0 && column < columns && row >= 0 && row < rows; }
};

// In cell coordinates; may reach beyond the field.
struct CellWindow {
    double left = 0, right = 1, bottom = 0, top = 1;

    // The cells in sight, wholly or in part; `top` of the rectangle is the lowest row.
    QRect cells(int columns, int rows) const {
        const auto low = [](double at, int count) { return static_cast<int>(std::clamp(std::floor(at + 1e-9), 0.0, static_cast<double>(count))); };
        const auto high = [](double at, int count) { return static_cast<int>(std::clamp(std::ceil(at - 1e-9), 0.0, static_cast<double>(count))); };
        const int c = low(left, columns), r = low(bottom, rows);
        return {c, r, high(right, columns) - c, high(top, rows) - r};
    }
    bool operator==(const CellWindow&) const = default;
};

} // namespace mlsys
