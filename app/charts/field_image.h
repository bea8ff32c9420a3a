// SPDX-License-Identifier: GPL-3.0-or-later
// A field as a picture in the pixels of its target: each pixel shows the cell under its centre, patterns are composed pixel
// by pixel. Drawn to scale 1, so that nothing is resampled; written with plain stores, since Qt's own fills, conversions and
// scalings wait for the global thread pool.
#pragma once

#include "field_cells.h"
#include "field_fill.h"

#include <QImage>
#include <QRect>

#include <array>
#include <vector>

namespace mlsys {

// What each byte of the cells looks like.
struct FieldPalette {
    std::array<QRgb, 256> plain{};
    std::array<int, 256> tile{}; // index into `tiles`, or -1 for the plain colour
    std::vector<QImage> tiles;   // of patternTile()
    QRgb outside = 0;            // where there are no cells

    // Bytes without a fill of their own are `none`.
    static FieldPalette ofClasses(const QVector<FieldFill>& fills, const FieldFill& none, const QColor& outside, double pixels);
    // All bytes but kNoClass have their colour.
    static FieldPalette ofShades(const std::array<QRgb, 255>& shades, const FieldFill& none, const QColor& outside, double pixels);
};

// `part` of a picture of `size` pixels that shows the window; RGB32.
QImage fieldImage(const FieldCells& cells, const CellWindow& window, QSize size, const QRect& part, const FieldPalette& palette);

} // namespace mlsys
