// SPDX-License-Identifier: GPL-3.0-or-later
// A table on the pages of a report: how wide its columns stand, and its rows one at a time.
#pragma once

#include "models/page.h"

#include <cstddef>
#include <vector>

class QPainter;

namespace mlsys {

// How a table stands on a page of this width, in logical pixels: with as few lines as its letters and columns can be made to
// take, and never a word broken if there is a way.
struct TableShape {
    int pixels = 0;                // of the letters: 12 are 9 pt
    std::vector<double> widths;    // of the columns; 0: its texts are a line below each row
    double gap = 0;                // after each column
};
TableShape tableShape(const Table& table, double width);

// Heights in logical pixels; painted at `y` too, if there is a painter. The table must outlive it.
class PageTable {
public:
    PageTable(const Table& table, double page);
    std::size_t rows() const { return m_table.rows.size(); }
    double head(QPainter* painter, double y) const;
    double row(std::size_t index, QPainter* painter, double y) const;
    // What must stand on one page: the head with the first rows.
    double start() const;

private:
    struct Text {
        QString text;
        bool isNumber = false;
    };
    double left(double x, double width) const;
    double line(const std::vector<Text>& texts, bool isHead, QPainter* painter, double y) const;
    double below(const std::vector<Text>& texts, QPainter* painter, double y) const;
    double ruled(double texts, QPainter* painter, double y) const;

    const Table& m_table;
    TableShape m_shape;
    double m_page;
    double m_width = 0;
};

} // namespace mlsys
