// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a BarsChart: stacked bars by Qt; hatches, values, totals and limit lines as own layers, because Qt's
// hatches swallow the numbers and its labels overlap in thin segments. Bars start at zero, always.
#pragma once

#include "paint_item.h"
#include "plot_part.h"
#include "ticked_axis.h"

#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;

namespace mlsys {

class BarsPlot : public PlotPart {
public:
    explicit BarsPlot(SpecChart& chart);
    ~BarsPlot() override;

    bool setSpec(const ChartSpec& spec) override;
    void applyStyle(const ChartStyle& style) override;
    void applyRange(QSizeF plot) override;
    void setArea(const QRectF& area) override;
    void repaint() override;
    TickedAxis* xAxis() override { return nullptr; }
    TickedAxis& yAxis() override { return m_y; }
    PlotMap map(const QRectF& plot) const override;
    bool startsAtZero() const override { return true; }
    QVector<LegendEntry> legend() const override;
    QVector<SnapPoint> snapPoints(const PlotMap& map) const override;
    SnapText describe(const SnapPoint& point) const override;
    QVector<LabelRequest> labels(const PlotMap& map) const override;
    Obstacles obstacles(const PlotMap& map) const override;
    QColor groundAt(const PlotMap& map, QPointF pixel) const override;
    double rightMargin() const override;

private:
    struct Segment {
        int set = 0;
        int category = 0;
        double value = 0; // coherent unit
        QRectF area;      // pixels, cut at the top of the plot
    };

    const ChartStyle& style() const;
    void reserveHeadroom(double height);
    QRectF numberArea(const Segment& segment, QSizeF size, const PlotMap& map) const; // null where there is no room
    LabelForm limitName(const Mark& limit) const;
    void rebuildSets();
    void nameCategories(double width);
    void feedSets();
    QVector<Segment> segments(const PlotMap& map) const;
    double total(int category) const;
    double valueOf(int set, int category) const;
    QString numberText(double value) const;
    void chooseDecimals();
    void paintBars(QPainter& painter) const;

    SpecChart& m_chart;
    BarsChart m_spec;
    AxisMap m_xMap; // categories as 0, 1, 2 …
    TickedAxis m_y;
    QBarCategoryAxis* m_categories = nullptr; // owned by the chart
    QStackedBarSeries* m_series = nullptr;    // owned by the chart
    QStringList m_names;                      // as sent to Qt
    std::vector<QBarSet*> m_sets;             // owned by the series
    int m_decimals = 1;                       // the same for all numbers inside the plot
    PaintItem m_bars;
};

} // namespace mlsys
