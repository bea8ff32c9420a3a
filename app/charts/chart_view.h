// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on screen: zoom, pan and a crosshair that snaps to points, by mouse and by keyboard.
//   wheel zooms at the cursor (over an axis: that axis), drag pans, double click or 0 resets, + − and arrows,
//   Tab and Shift+Tab walk the points and leave at the ends, Page Up/Down change series, Esc lets go,
//   Enter or a click activates the point.
// A field reads out anywhere: Tab puts the crosshair on a cell, from there the arrows step from cell to cell (with Ctrl or
// Shift ten at a time) until Esc gives them back to panning; the next Tab leaves.
#pragma once

#include "chart_builder.h"

#include <QtCharts/QChartView>

#include <optional>

namespace mlsys {

class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr); // with an empty spec
    ChartView(const ChartSpec& spec, const ChartStyle& style, QWidget* parent);
    ~ChartView() override;

    // A zoom by the user survives a new spec with the same key; otherwise the axes follow the spec.
    void setSpec(const ChartSpec& spec);
    const ChartSpec& spec() const;
    ChartSpec visibleSpec() const; // as zoomed: for export and copy
    using QChartView::setStyle;
    void setStyle(const ChartStyle& style);
    const ChartStyle& chartStyle() const;

    bool isZoomed() const { return m_isZoomed; }
    void resetZoom();
    QString readOut() const; // empty without a crosshair
    SpecChart& specChart() const; // laid out

Q_SIGNALS:
    void pointActivated(const QString& seriesKey, int index); // index of the series' points, the category, or of the spans
    void placeActivated(QPointF place); // in a field, instead: the cell's centre, in coherent units
    void readOutChanged(const QString& readOut);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Drag {
        QPointF from;
        Span x, y;
        bool hasMoved = false;
    };

    void present(); // what names the chart and speaks for it
    QPointF chartPoint(QPointF viewPoint) const;
    void zoom(double factor, QPointF at, bool alongX, bool alongY);
    void pan(double shareX, double shareY);
    void panFrom(Span x, Span y, double shareX, double shareY);
    void showSpans(Span x, Span y);
    std::optional<SnapPoint> currentPoint() const;
    void setCrosshair(const std::optional<SnapPoint>& point, bool byKeyboard);
    bool stepPoint(int step);
    bool stepCell(QPoint step, Qt::KeyboardModifiers modifiers);
    void stepSeries(int step);
    void activate();
    void paintCrosshair(QPainter& painter) const;

    SpecChart* m_chart; // owned by the scene
    std::unique_ptr<PaintItem> m_crosshairItem;
    std::optional<SnapPoint> m_point; // which; where it is follows the chart
    QString m_readOut;
    std::optional<Drag> m_drag;
    bool m_isZoomed = false;
    bool m_byKeyboard = false;
    bool m_tabLeaves = false; // after Esc
};

} // namespace mlsys
