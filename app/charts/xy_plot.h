// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an XyChart: curves as Qt line series in axis coordinates; tints, minor grid, marks and markers as own
// layers (a Qt scatter item per point costs 25 µs, one layer for all next to nothing).
#pragma once

#include "paint_item.h"
#include "plot_part.h"
#include "ticked_axis.h"

#include <memory>
#include <vector>

class QLineSeries;
class QPen;

namespace mlsys {

class XyPlot : public PlotPart {
public:
    explicit XyPlot(SpecChart& chart);
    ~XyPlot() override;

    bool setSpec(const ChartSpec& spec) override;
    void applyStyle(const ChartStyle& style) override;
    void applyRange(QSizeF plot) override;
    void setArea(const QRectF& area) override;
    void repaint() override;
    TickedAxis* xAxis() override { return &m_x; }
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
    // A series in axis coordinates; points that the axes cannot show are gone, `index` remembers who is who.
    struct Curve {
        int series = 0; // of the spec
        QVector<QPointF> at;
        QVector<int> index;
        bool hasSparseMarkers = false; // the role's marker, now and then, where only colour would differ
    };

    const ChartStyle& style() const;
    void makeCurves();
    void feedLines();
    double endNameWidth(bool isBrief) const;
    bool hasBriefNames() const; // right of the plot, in a narrow figure
    QPen penOf(const Series& series) const;
    const Series& seriesOf(const Curve& curve) const { return m_spec.series.at(curve.series); }
    Marker markerOf(const Curve& curve) const;
    double markerSizeOf(const Series& series) const;
    QVector<QPointF> markerPixels(const Curve& curve, const PlotMap& map) const;
    void paintGround(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;

    SpecChart& m_chart;
    XyChart m_spec;
    QVector<Curve> m_curves;  // one a series, in the order of the spec
    QVector<int> m_drawOrder; // ghosts first, then faint ones: they lie behind
    TickedAxis m_x;
    TickedAxis m_y;
    std::vector<QLineSeries*> m_lines; // owned by the chart; reused from spec to spec
    PaintItem m_ground;
    PaintItem m_marks;
    PaintItem m_markers;
};

} // namespace mlsys
