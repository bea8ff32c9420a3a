// SPDX-License-Identifier: GPL-3.0-or-later
// Upright lines through the rows of a plot, each with its name above the rows like a flag on its pole. Poles differ in
// height, so that names of lines close together stand one above the other and no line runs through a name.
#pragma once

#include "axis_map.h"
#include "chart_style.h"
#include "label_layout.h"
#include "models/chart_spec.h"

#include <QLineF>
#include <QRectF>
#include <QString>
#include <QVector>

class QPainter;

namespace mlsys {

struct Flag {
    int mark = 0;
    QLineF pole; // from the foot of the plot upwards
    QRectF area; // of the name; null where it has none or no room
    QString text;
};

// The height that the names of all marks (Along::x) need at this map.
double headFor(const QVector<Mark>& marks, const PlotMap& map, const ChartStyle& style);
// One for each mark in sight, in their order. `head` is the place for names at the top of the plot.
QVector<Flag> layOutFlags(const QVector<Mark>& marks, const PlotMap& map, const QRectF& head, const ChartStyle& style);
void appendFlagLabels(QVector<LabelRequest>& requests, const QVector<Flag>& flags, const QVector<Mark>& marks);
void appendPoles(Obstacles& obstacles, const QVector<Flag>& flags); // after its `air` is set
// A line over bars and spans has a thin casing of ground, because red on green is no contrast.
void paintOverBars(QPainter& painter, const QLineF& line, const Mark& mark, const ChartStyle& style);
void paintPoles(QPainter& painter, const QVector<Flag>& flags, const QVector<Mark>& marks, const ChartStyle& style);

// Across a line of this weight, what numbers keep away from.
double coveredByLine(const ChartStyle& style, double weight);

} // namespace mlsys
