// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a BarsChart whose bars lie: rankings and long names. Rows, bars and numbers are painted here; Qt draws the value
// axis below. Bars start at zero, always.
#pragma once

#include "bars_data.h"
#include "bars_drawing.h"
#include "flags.h"
#include "named_rows.h"
#include "paint_item.h"
#include "plot_part.h"
#include "ticked_axis.h"

#include <algorithm>
#include <optional>

namespace mlsys {

class LyingBarsPlot : public PlotPart {
public:
    explicit LyingBarsPlot(SpecChart& chart);

    bool setSpec(const ChartSpec& spec) override;
    void applyStyle(const ChartStyle& style) override;
    void applyRange(QSizeF plot) override;
    void setArea(const QRectF& area) override;
    void repaint() override;
    TickedAxis* xAxis() override { return &m_value; }
    TickedAxis* yAxis() override { return nullptr; }
    PlotMap map(const QRectF& plot) const override;
    QVector<LegendEntry> legend() const override;
    QVector<SnapPoint> snapPoints(const PlotMap& map) const override;
    SnapText describe(const SnapPoint& point) const override;
    QVector<LabelRequest> labels(const PlotMap& map) const override;
    Obstacles obstacles(const PlotMap& map) const override;
    QColor groundAt(const PlotMap& map, QPointF pixel) const override;
    double leftMargin() const override { return std::max(m_rows.width(), m_value.widestLabel() / 2 + 4); }
    double rightMargin() const override;

private:
    const ChartStyle& style() const;
    const BarsChart& spec() const { return m_data.spec(); }
    LabelForm totalForm(int category) const;
    QVector<Flag> flags(const PlotMap& map) const;
    QRectF barArea(int category, Span along, const PlotMap& map) const;
    QRectF totalArea(int category, const PlotMap& map) const;
    std::optional<QRectF> ghostArea(int category, const PlotMap& map) const; // as long as it is, in sight or not
    QVector<CrossingLine> crossings(int category, const QVector<Flag>& flags, const PlotMap& map) const;
    QRectF placeInside(int category, const QVector<Flag>& flags, const PlotMap& map) const;
    void paintRows(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintSegment(QPainter& painter, const BarsData::Segment& segment, const QVector<Flag>& flags, const PlotMap& map) const;

    SpecChart& m_chart;
    BarsData m_data;
    QVector<Mark> m_limits; // the spec's, upright
    NamedRows m_rows;
    TickedAxis m_value;
    PaintItem m_ground;
    PaintItem m_bars;
};

} // namespace mlsys
