// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of equal value over a grid of numbers, by marching squares. Pure functions in cell coordinates: the value of cell
// (c, r) sits at its centre (c + 0.5, r + 0.5). Around numbers that are not finite there is a gap.
#pragma once

#include <QPolygonF>
#include <QVector>

#include <vector>

namespace mlsys {

struct Contour {
    int level = 0;     // index into the levels asked for
    QPolygonF points;  // at least two
    bool isClosed = false; // the last point is the first one again
};

// All levels in one pass; `values` row by row. `isLog`: between two cells the logarithm grows evenly, not the value.
std::vector<Contour> contoursOf(const std::vector<float>& values, int columns, int rows, const QVector<double>& levels, bool isLog);

} // namespace mlsys
