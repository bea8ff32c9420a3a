// SPDX-License-Identifier: GPL-3.0-or-later
// The legend: our own, because Qt's shows neither dash with marker nor hatch. Below the plot, in a few rows: when these
// do not hold all entries it is drawn smaller; then it takes more rows (in a file) or names are cut short (on screen).
#pragma once

#include "field_fill.h"

#include <QRectF>
#include <QString>
#include <QVector>

#include <optional>

class QPainter;

namespace mlsys {

struct LegendEntry {
    QString name;
    Ink ink = Ink::series1;
    Stroke stroke = Stroke::none;
    double weight = 1;
    Marker marker = Marker::none;
    bool isBox = false; // a filled box with the role's hatch; with a stroke, its outline alone
    int rank = 0;       // lower comes first
    std::optional<FieldFill> fill = {}; // a wide box with that, whatever the rest says
};

struct LegendCell {
    int entry = -1; // -1: "+ 3 more"
    QRectF area;    // relative to the legend's top left corner
    QString text;
};

struct LegendLayout {
    QVector<LegendCell> cells;
    double height = 0;
    double factor = 1; // of the style's sizes
};

// `mayGrow`: beyond `rows`, so that every entry is there in full.
LegendLayout layOutLegend(const QVector<LegendEntry>& entries, const ChartStyle& style, double width, int rows, bool mayGrow);
void paintLegend(QPainter& painter, QPointF topLeft, const LegendLayout& layout, const QVector<LegendEntry>& entries, const ChartStyle& style);

} // namespace mlsys
