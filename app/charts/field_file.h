// SPDX-License-Identifier: GPL-3.0-or-later
// A field in a file: nothing depends on the pixels of a screen, nothing reaches beyond the frame.
#pragma once

#include "field_image.h"

#include <QTransform>
#include <QVector>

class QPainter;

namespace mlsys {

// Flat outlines in painter's order, each over the ones before, which leaves no seams; then the patterns, a path each.
void paintClasses(QPainter& painter, const FieldCells& cells, const CellWindow& window, const QTransform& toPixels, const QRectF& plot,
                  const QVector<FieldFill>& fills, const FieldFill& none, double scale);

// A picture: on a raster in its own pixels, else so fine that viewers who smooth it leave its cells' edges where they are.
void paintShades(QPainter& painter, const FieldCells& cells, const CellWindow& window, const QRectF& plot, const FieldPalette& palette);

// Where an area lies on the device, in whole pixels; and a picture drawn there pixel by pixel.
QRect devicePixels(const QPainter& painter, const QRectF& area);
void drawInPixels(QPainter& painter, QPoint topLeft, const QImage& image);

} // namespace mlsys
