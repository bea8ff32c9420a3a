// SPDX-License-Identifier: GPL-3.0-or-later
// A field for files without pixels: the outline of cells as closed rectilinear rings, and lines cut to the cells of a class.
// In cell coordinates.
#pragma once

#include "field_cells.h"

#include <QLineF>
#include <QPolygonF>
#include <QVector>

#include <functional>

namespace mlsys {

// Around all cells of `part` whose byte the test wants: counter-clockwise (y upward) with the cells inside, clockwise around
// holes. Corners only; the last point is the first one again.
QVector<QPolygonF> outlinesOf(const FieldCells& cells, const QRect& part, const std::function<bool(std::uint8_t)>& isWanted);

// The pieces of a line over cells that the test wants, as shares of its length.
struct LinePiece {
    double from = 0, to = 1;
};
QVector<LinePiece> piecesOver(const FieldCells& cells, const QLineF& line, const std::function<bool(std::uint8_t)>& isWanted);

} // namespace mlsys
