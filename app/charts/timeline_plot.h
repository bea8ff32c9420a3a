// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a TimelineChart: spans on lanes, painted here; Qt draws the time axis below. Thousands of spans cost a few
// milliseconds: one call for each kind, and those closer than a pixel are one.
#pragma once

#include "flags.h"
#include "named_rows.h"
#include "paint_item.h"
#include "plot_part.h"
#include "ticked_axis.h"

#include <algorithm>

namespace mlsys {

class TimelinePlot : public PlotPart {
public:
    explicit TimelinePlot(SpecChart& chart);

    bool setSpec(const ChartSpec& spec) override;
    void applyStyle(const ChartStyle& style) override;
    void applyRange(QSizeF plot) override;
    void setArea(const QRectF& area) override;
    void repaint() override;
    TickedAxis* xAxis() override { return &m_time; }
    TickedAxis* yAxis() override { return nullptr; }
    PlotMap map(const QRectF& plot) const override;
    QVector<LegendEntry> legend() const override;
    QVector<SnapPoint> snapPoints(const PlotMap& map) const override;
    SnapText describe(const SnapPoint& point) const override;
    QVector<LabelRequest> labels(const PlotMap& map) const override;
    Obstacles obstacles(const PlotMap& map) const override;
    QColor groundAt(const PlotMap& map, QPointF pixel) const override;
    double leftMargin() const override { return std::max(m_rows.width(), m_time.widestLabel() / 2 + 4); }
    double rightMargin() const override;

private:
    struct Shown {
        int span = 0; // of the spec
        QRectF area;  // what is in sight of it, in pixels
    };

    const ChartStyle& style() const;
    const TimeSpan& spanOf(const Shown& shown) const { return m_spec.spans.at(shown.span); }
    void sortSpans();
    QVector<Flag> flags(const PlotMap& map) const;
    QVector<Shown> shownSpans(const PlotMap& map) const;
    void paintLanes(QPainter& painter) const;
    void paintSpans(QPainter& painter) const;
    void paintKind(QPainter& painter, int kind, const QVector<Shown>& shown, const PlotMap& map) const;
    void paintSpanLabels(QPainter& painter, const QVector<Shown>& shown, const QVector<Flag>& flags) const;

    SpecChart& m_chart;
    TimelineChart m_spec;
    QVector<int> m_order; // spans that can be drawn, lane by lane, each in the order of time
    NamedRows m_rows;
    TickedAxis m_time;
    PaintItem m_ground;
    PaintItem m_spans;
};

} // namespace mlsys
