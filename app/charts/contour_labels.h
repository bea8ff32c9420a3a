// SPDX-License-Identifier: GPL-3.0-or-later
// Where a contour could carry its number: on the line itself, which it interrupts, in the middle of long stretches and clear
// of the other levels. label_layout.h chooses.
#pragma once

#include "chart_style.h"
#include "contours.h"
#include "label_layout.h"

#include <QTransform>

#include <functional>

namespace mlsys {

// The visible pieces of contours, in pixels; no further than `tolerance` from the whole.
struct ContourPiece {
    int level = 0;
    QPolygonF points;
};
QVector<ContourPiece> visiblePieces(const std::vector<Contour>& contours, const QTransform& toPixels, const QRectF& plot, double tolerance);

void appendContourLabels(QVector<LabelRequest>& requests, const QVector<ContourPiece>& pieces, const std::function<QString(int level)>& textOf, const ChartStyle& style);

} // namespace mlsys
