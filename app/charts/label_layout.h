// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts where they fit: none over another, none outside the plot, curves and markers crossed as little
// as possible. Greedy by priority, each text takes the cheapest of its own places or is left out.
#pragma once

#include "models/chart_spec.h"

#include <QLineF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace mlsys {

struct LabelRequest {
    QString text;
    QSizeF size;
    QVector<QPointF> places; // top left corners, best first
    QPointF anchor;          // what it names: a thin leader goes there when the text ended up away from it
    bool hasLeader = false;
    int priority = 0; // lower is placed first
    Ink ink = Ink::text;
    bool isBold = false;
    double worst = 1e9;  // left out when crossing curves and markers would cost more
    double patience = 1; // cost of the next-best place: low = slides freely, high = stays close
};

struct Obstacles {
    QVector<QLineF> curves;  // may be crossed, at a cost
    QVector<QLineF> lines;   // marks: crossed rather than curves
    QVector<QRectF> markers; // hardly ever covered
};

struct PlacedLabel {
    int request = 0;
    QRectF area;
    QLineF leader; // null unless needed
};

QVector<PlacedLabel> placeLabels(const QVector<LabelRequest>& requests, const QRectF& plot, const Obstacles& obstacles);

// Places around a point: the four diagonals and sides, near and then farther off.
QVector<QPointF> placesAround(QPointF anchor, QSizeF size, double gap);
// Places that let a text slide back along a line from its end, above and below.
QVector<QPointF> placesAlong(const QVector<QPointF>& path, QSizeF size, double gap);

} // namespace mlsys
