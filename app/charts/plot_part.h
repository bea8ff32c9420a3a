// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a chart that knows one kind of body (XY, bars, timeline, field): its series, layers, labels and points to snap to.
// A new kind of body is a new PlotPart and a line in makePlotPart().
#pragma once

#include "axis_map.h"
#include "chart_style.h"
#include "label_layout.h"
#include "legend.h"
#include "models/chart_spec.h"

#include <memory>
#include <optional>

namespace mlsys {

class SpecChart;
class TickedAxis;

// A point that the crosshair can sit on.
struct SnapPoint {
    int series = 0; // of the spec: an index into the series, bar sets (one more: the ghosts) or lanes
    int index = 0;  // of the series' points, the category, or of the spans
    QPointF pixel;
    QRectF area; // a bar's segment, a span; null for points of a curve
    QPointF place = {}; // of a cell: its centre, in coherent units
};

// What is said about one; apart from SnapPoint, because texts for all points at each mouse move would cost.
struct SnapText {
    QString seriesKey;
    QString name;    // "Workload"
    QString readOut; // "76.5 FLOP/B, 156 TFLOP/s"
    Ink ink = Ink::series1;
};

class PlotPart {
public:
    virtual ~PlotPart() = default;

    // False when the body is of another kind; the caller then makes another part.
    virtual bool setSpec(const ChartSpec& spec) = 0;
    virtual void applyStyle(const ChartStyle& style) = 0;
    // The quick way for a spec that differs in nothing but what is painted inside the plot, as while an input is dragged: axes,
    // legend and layout stay. `no`: it differs in more, nothing was taken.
    enum class Taken { no, picture, pictureAndLabels };
    virtual Taken takeData(const ChartSpec&) { return Taken::no; }
    // Sends ranges and ticks to Qt, and what depends on them. `plot` is the expected size of the plot area.
    virtual void applyRange(QSizeF plot) = 0;
    virtual void setArea(const QRectF& area) = 0; // of the chart, for the paint layers
    virtual void repaint() = 0;

    virtual TickedAxis* xAxis() = 0; // null where x has categories
    virtual TickedAxis* yAxis() = 0; // null where y has rows
    virtual PlotMap map(const QRectF& plot) const = 0;

    virtual QVector<LegendEntry> legend() const = 0;
    virtual QVector<SnapPoint> snapPoints(const PlotMap& map) const = 0;
    virtual SnapText describe(const SnapPoint& point) const = 0;
    // The point for a cursor; a part with very many finds it without snapPoints().
    virtual std::optional<SnapPoint> nearest(const PlotMap& map, QPointF pixel, double scale) const;
    // The same one after a change of data, range or size, if it is in sight.
    virtual std::optional<SnapPoint> foundAgain(const PlotMap& map, const SnapPoint& point) const;
    // Of a part that is made of cells: the one so many columns and rows (upward) away, in sight or not; without `from`, one to
    // begin with. Other parts have none, and their points no place.
    virtual std::optional<SnapPoint> cellBeside(const PlotMap&, const std::optional<SnapPoint>&, QPoint) const { return std::nullopt; }
    virtual bool hasCells() const { return false; }
    virtual QVector<LabelRequest> labels(const PlotMap& map) const = 0;
    virtual Obstacles obstacles(const PlotMap& map) const = 0;
    virtual QColor groundAt(const PlotMap& map, QPointF pixel) const = 0;
    virtual double leftMargin() const { return 0; } // for the names of rows
    virtual double rightMargin() const = 0;         // for half of the last tick label
};

std::unique_ptr<PlotPart> makePlotPart(SpecChart& chart, const ChartSpec& spec);

// Fonts of the labels inside a plot: a little smaller than the axis titles.
QFont labelFont(const ChartStyle& style, bool bold);

} // namespace mlsys
