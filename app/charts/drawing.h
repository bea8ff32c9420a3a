// SPDX-License-Identifier: GPL-3.0-or-later
// Small vector drawings that look the same on screen, in SVG and in PDF: markers, hatches, text on a ground,
// and clipping by hand, because QSvgGenerator does not clip.
#pragma once

#include "chart_style.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>
#include <QVector>

#include <optional>

class QPainter;

namespace mlsys {

void drawMarker(QPainter& painter, Marker marker, QPointF at, double size, const QColor& fill, const QColor& rim);

// Lines about 6 logical pixels apart, anchored to `origin` so that neighbouring rectangles match.
QVector<QLineF> hatchLines(const QRectF& area, Hatch hatch, double spacing, QPointF origin);
void drawHatch(QPainter& painter, const QRectF& area, Hatch hatch, const QColor& ink, double scale, QPointF origin);
void drawHatches(QPainter& painter, const QVector<QRectF>& areas, Hatch hatch, const QColor& ink, double scale, QPointF origin); // in one go

// Several lines possible; `ground` is painted behind when valid; `flags` as for QPainter::drawText.
void drawText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& ink, const QColor& ground = {},
              int flags = Qt::AlignCenter);
// Broken at spaces into at most `maxLines` lines, the rest elided.
QStringList wrapped(const QString& text, const QFont& font, double width, int maxLines);
double textWidth(const QString& text, const QFont& font);
QString elided(const QString& text, const QFont& font, double width); // at its right
QSizeF textSize(const QString& text, const QFont& font);

std::optional<QLineF> clippedLine(const QLineF& line, const QRectF& area); // Liang-Barsky
// The parts of a polyline inside, each with at least two points. `area` is any rectangle with positive size.
QVector<QPolygonF> clippedPolyline(const QPolygonF& line, const QRectF& area);

} // namespace mlsys
