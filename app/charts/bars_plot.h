// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a BarsChart whose bars stand: stacked bars by Qt; hatches, values, totals and limit lines as own layers, because Qt's
// hatches swallow the numbers and its labels overlap in thin segments. Bars start at zero, always.
#pragma once

#include "bars_data.h"
#include "bars_drawing.h"
#include "paint_item.h"
#include "plot_part.h"
#include "ticked_axis.h"

#include <optional>
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
    TickedAxis* yAxis() override { return &m_y; }
    PlotMap map(const QRectF& plot) const override;
    QVector<LegendEntry> legend() const override;
    QVector<SnapPoint> snapPoints(const PlotMap& map) const override;
    SnapText describe(const SnapPoint& point) const override;
    QVector<LabelRequest> labels(const PlotMap& map) const override;
    Obstacles obstacles(const PlotMap& map) const override;
    QColor groundAt(const PlotMap& map, QPointF pixel) const override;
    double rightMargin() const override;

private:
    const ChartStyle& style() const;
    const BarsChart& spec() const { return m_data.spec(); }
    LabelForm limitName(const Mark& limit) const;
    int fewerDecimals(double pitch) const;
    void rebuildSets();
    struct NameLook {
        double factor = 1; // of the style's font
        bool isUpright = false;
        double room = 0; // along a line
        int lines = 3;
    };
    NameLook lookOfNames(double width) const;
    void nameCategories(double width);
    void feedSets();
    QRectF barArea(int category, Span along, const PlotMap& map) const;
    QRectF totalArea(int category, const PlotMap& map) const;
    std::optional<QRectF> ghostArea(int category, const PlotMap& map) const; // as high as it is, in sight or not
    QVector<CrossingLine> crossings(int category, const PlotMap& map) const;
    void paintSegment(QPainter& painter, const BarsData::Segment& segment, const PlotMap& map) const;
    void paintBars(QPainter& painter) const;

    SpecChart& m_chart;
    BarsData m_data;
    AxisMap m_xMap; // categories as 0, 1, 2 …
    TickedAxis m_y;
    QBarCategoryAxis* m_categories = nullptr; // owned by the chart
    QStackedBarSeries* m_series = nullptr;    // owned by the chart
    QStringList m_names;                      // as sent to Qt
    std::vector<QBarSet*> m_sets;             // owned by the series
    PaintItem m_bars;
};

} // namespace mlsys
