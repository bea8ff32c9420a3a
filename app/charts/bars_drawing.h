// SPDX-License-Identifier: GPL-3.0-or-later
// What bars and spans have in common on paper: hatches, the current scenario's outline, the pinned one's, numbers inside.
#pragma once

#include "chart_style.h"

#include <QRectF>
#include <QSizeF>
#include <QVector>

class QPainter;

namespace mlsys {

// The hatch of areas that are already filled in the role's colour.
void paintHatches(QPainter& painter, const QVector<QRectF>& areas, Ink ink, const ChartStyle& style, QPointF origin);
void paintHatch(QPainter& painter, const QRectF& area, Ink ink, const ChartStyle& style, QPointF origin);
void paintEmphasis(QPainter& painter, const QRectF& bar, const ChartStyle& style);
// A dashed outline around `bar`, open at the foot and cut at the plot. Where its end crosses the bar it has ground around.
void paintGhost(QPainter& painter, const QRectF& outline, const QRectF& bar, Qt::Edge end, const QRectF& plot, const ChartStyle& style);
double coveredByGhost(const ChartStyle& style);              // by its end, across the bar
double ghostOverhang(double pitch, const ChartStyle& style); // of the outline on each side of a bar

// A number in a bar's `area`, on a ground in its colour. Level strokes of a hatch keep away from it: they would be its minus signs.
void paintNumber(QPainter& painter, const QRectF& place, const QString& text, const QRectF& area, Ink ink, const ChartStyle& style);

// Where a text of this size stands in an area that lines cross: in the middle, or in the larger part beside a line.
// `lines`: places along `direction` and how much each covers. Null where there is no room.
struct CrossingLine {
    double at = 0;
    double covers = 0;
};
QRectF clearPlace(const QRectF& area, QSizeF size, const QVector<CrossingLine>& lines, Qt::Orientation direction);

} // namespace mlsys
