// SPDX-License-Identifier: GPL-3.0-or-later
// A QChart that draws a ChartSpec in a ChartStyle. The same class serves the screen and the export; a new spec
// of the same kind reuses series and axes, so that an edit costs a repaint and not a rebuild.
#pragma once

#include "axis_map.h"
#include "chart_style.h"
#include "label_layout.h"
#include "legend.h"
#include "models/chart_spec.h"
#include "plot_part.h"

#include <QtCharts/QChart>

#include <array>
#include <memory>
#include <optional>

namespace mlsys {

class PaintItem;

class SpecChart : public QChart {
public:
    explicit SpecChart(const ChartStyle& style);
    ~SpecChart() override;

    // `keepsZoom`: the visible range stays where it is (in values) instead of following the spec.
    // Answers whether it did: a changed scale (linear, log) or kind of chart starts afresh.
    bool setSpec(const ChartSpec& spec, bool keepsZoom = false);
    const ChartSpec& spec() const { return m_spec; }
    void setChartStyle(const ChartStyle& style);
    const ChartStyle& chartStyle() const { return m_style; }
    // For files: QSvgGenerator does not clip, so curves and bars end at the axes by themselves.
    void setClipsByHand(bool on);
    bool clipsByHand() const { return m_clipsByHand; }
    void setShowsCaption(bool on);
    void setShowsLegend(bool on);

    // The visible range, in axis coordinates. Categories and lanes have none, bars keep their foot at zero.
    void setSpans(Span x, Span y);
    void resetSpans();
    // What the spec would be if the visible range were its own: for exporting a zoomed view.
    ChartSpec visibleSpec() const;

    PlotMap plotMap() const;
    QVector<SnapPoint> snapPoints() const;
    SnapText describe(const SnapPoint& point) const;
    std::optional<SnapPoint> nearest(QPointF pixel) const; // in the plot
    std::optional<SnapPoint> foundAgain(const SnapPoint& point) const;
    std::optional<SnapPoint> cellBeside(const std::optional<SnapPoint>& from, QPoint step) const;
    bool hasCells() const { return m_part && m_part->hasCells(); }
    enum class Motion { none, fromZero, free }; // what zoom and pan may do along an axis
    Motion xMotion() const;
    Motion yMotion() const;
    // For tests: the areas of all texts inside the plot, and what they say.
    QVector<PlacedLabel> placedLabels() const;
    QStringList placedTexts() const; // line breaks as spaces
    Obstacles obstacles() const;     // what the texts keep clear of
    const LegendLayout& legendLayout() const { return m_legend; }
    const PlotPart* part() const { return m_part.get(); }

    // On screen a chart is laid out when it is painted first, not for each size that the window tries before.
    void waitForPaint() { m_waits = true; }
    void finishWaiting();
    // Lays out at once: for files and tests, where no event loop runs.
    void finishLayout();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    bool takeData(const ChartSpec& spec, bool keepsZoom);
    void refresh();
    void applyMargins();
    void applyTitle();
    void makeHeadline();
    void paintLabels(QPainter& painter);
    void paintFurniture(QPainter& painter);
    void ensureLabels() const;
    QRectF nameColumn() const; // right of the plot

    ChartSpec m_spec;
    ChartStyle m_style;
    std::unique_ptr<PlotPart> m_part;
    std::unique_ptr<PaintItem> m_labelItem;
    std::unique_ptr<PaintItem> m_furnitureItem;
    LegendLayout m_legend;
    bool m_waits = false;
    double m_captionHeight = 0;
    QStringList m_headline; // vital texts that have no room in the plot of a small figure
    QSizeF m_around;        // what axes and titles take from the chart's size, last time
    bool m_clipsByHand = false;
    bool m_showsCaption = false;
    bool m_showsLegend = true;
    mutable bool m_labelsAreStale = true;
    mutable QRectF m_labelledPlot;
    mutable QVector<LabelRequest> m_requests;
    mutable QVector<PlacedLabel> m_labels;
};

std::unique_ptr<SpecChart> buildChart(const ChartSpec& spec, const ChartStyle& style);

} // namespace mlsys
