// SPDX-License-Identifier: GPL-3.0-or-later
// Where the texts of a plot could go: beside points, along lines, inside regions, right of the plot.
// label_layout.h chooses.
#pragma once

#include "axis_map.h"
#include "chart_style.h"
#include "label_layout.h"
#include "models/chart_spec.h"

#include <optional>

namespace mlsys {

// `at`: the series' points in axis coordinates. A point with a marker keeps its text close, in `home` if there is room;
// the end of a bare line lets it slide back along the line, also when zooming has moved that end out of sight.
void appendPointLabel(QVector<LabelRequest>& requests, const Series& series, const QVector<QPointF>& at, int index, const PointLabel& label,
                      const QRectF& home, const PlotMap& map, const ChartStyle& style);
// Right of the plot, level with the rightmost visible point of the line; nothing for a line out of sight.
void appendEndName(QVector<LabelRequest>& requests, const Series& series, const QVector<QPointF>& at, const QString& text, const PlotMap& map,
                   const ChartStyle& style);
void appendMarkLabel(QVector<LabelRequest>& requests, const Mark& mark, const PlotMap& map, const ChartStyle& style);
void appendBandLabel(QVector<LabelRequest>& requests, const Band& band, const QRectF& area, const ChartStyle& style);

std::optional<QLineF> markLine(const Mark& mark, const PlotMap& map); // null when out of sight

// Between the plot and the names right of it: room for leaders and for half a tick label.
double marginGap(const ChartStyle& style);

} // namespace mlsys
