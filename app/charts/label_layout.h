// SPDX-License-Identifier: GPL-3.0-or-later
// Puts texts where they fit: none over another, none over a curve or a marker, none outside. Greedy by priority;
// what finds no place is left out, except a vital text, and the names in the margin, which have a column of their own.
#pragma once

#include "models/chart_spec.h"

#include <QLineF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace mlsys {

struct LabelForm {
    QString text; // with line breaks
    QSizeF size;
};

struct LabelRequest {
    enum class Where {
        places, // at one of `places`; if none is clear and there is an anchor, as for that
        anchor, // around `anchor`, with a leader when away from it
        margin  // right of the plot, with a leader from `anchor`
    } where = Where::places;
    QVector<LabelForm> forms;  // the same on one line, on two …; for `places` and `margin` the first alone
    LabelForm lastResort = {}; // of a vital text: cut short, where the whole has no room at all
    QVector<QPointF> places;   // top left corners, best first
    QPointF anchor;            // what it names
    double gap = 0;            // between anchor and text
    QRectF home = {};          // where a text at an anchor should lie; null: anywhere
    bool isVital = false;      // rather over a curve than left out
    int priority = 0;          // lower is placed first
    Ink ink = Ink::text;
    bool isBold = false;
};

struct Obstacles {
    QVector<QLineF> curves;
    QVector<QLineF> faint;   // curves behind the others
    QVector<QLineF> lines;   // marks
    QVector<QRectF> markers;
    double air = 1;          // kept free around a text: about half a thick line
};

struct PlacedLabel {
    int request = 0;
    QRectF area;
    QLineF leader; // null unless needed
    QString text;  // of the form that fitted
    bool isCovering = false; // something; only a vital text does
};

// `column`: where the names in the margin go; may reach a little above and below the plot.
QVector<PlacedLabel> placeLabels(const QVector<LabelRequest>& requests, const QRectF& plot, const QRectF& column, const Obstacles& obstacles);

// Centres of boxes of these heights, as near to the wanted ones as they can be without overlap, between `from` and `to`;
// in the order given, which should be that of the wanted centres. Squeezed evenly when there are too many.
QVector<double> spreadOut(const QVector<double>& wanted, const QVector<double>& heights, double from, double to);

// Places that let a text slide back along a line from its end, above and below.
QVector<QPointF> placesAlong(const QVector<QPointF>& path, QSizeF size, double gap);

} // namespace mlsys
