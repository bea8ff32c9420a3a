// SPDX-License-Identifier: GPL-3.0-or-later
// How a class of a field is filled: a ground and a pattern of lines that tells it from every other class without its colour.
// The pattern is defined once, as lines; for a picture made of pixels, as a tile that holds one period of them.
#pragma once

#include "chart_style.h"

#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QVector>

class QPainter;

namespace mlsys {

struct FieldFill {
    QColor ground;
    QColor ink; // opaque, blended with this ground
    Hatch hatch = Hatch::none;
    double weight = 1;     // of the pattern's lines; a ninth class and later ones repeat a hatch with bold lines
    bool isSparse = false; // single small crosses, far apart: no answer

    bool operator==(const FieldFill&) const = default;
};

// One each, no two alike; the ink's own hatch where it is still free.
QVector<FieldFill> fillsOf(const QVector<FieldKind>& kinds, const ChartStyle& style);
FieldFill noAnswerFill(const ChartStyle& style);

// All lines of the pattern inside `area`, for lines `scale` times as far apart as at normal size.
QVector<QLineF> patternLines(const FieldFill& fill, const QRectF& area, double scale, QPointF origin);
double patternWidth(const FieldFill& fill, double scale); // of the pen
// One period of ground and pattern, RGB32; `pixels` a logical pixel. Laid side by side without a seam.
QImage patternTile(const FieldFill& fill, double pixels);

void drawSwatch(QPainter& painter, const QRectF& area, const FieldFill& fill, const ChartStyle& style); // of a legend

} // namespace mlsys
