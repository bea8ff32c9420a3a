// SPDX-License-Identifier: GPL-3.0-or-later
// A Qt axis with our own ticks: a QCategoryAxis over axis coordinates, its labels written by us.
// Nothing is sent to Qt unless it changed, because each change lays the whole chart out again.
#pragma once

#include "axis_map.h"
#include "chart_style.h"

#include <QtCharts/QCategoryAxis>

#include <memory>

class QChart;

namespace mlsys {

class TickedAxis {
public:
    // `startsAtZero`: no zoom and no pan lifts its start off zero, the foot of the bars.
    TickedAxis(QChart& chart, Qt::Alignment side, bool startsAtZero = false);
    ~TickedAxis();
    TickedAxis(const TickedAxis&) = delete;
    TickedAxis& operator=(const TickedAxis&) = delete;

    QCategoryAxis* qtAxis() const { return m_axis; }
    const AxisMap& map() const { return m_map; }
    Span span() const { return m_span; }
    bool startsAtZero() const { return m_startsAtZero; }
    const Ticks& ticks() const { return m_ticks; }
    double widestLabel() const { return m_widestLabel; } // logical pixels

    void setSpec(const AxisSpec& spec); // keeps the span
    void setSpan(Span span);
    void applyStyle(const ChartStyle& style);
    // Sends span, ticks and title to Qt, if they moved. `pixels` is the length of the axis.
    // `titleSize`: at most, of the usual one; 0 where there is no room for a title: whoever decides that says the unit elsewhere.
    void update(double pixels, const ChartStyle& style, const QLocale& locale, double titleSize = 1);

private:
    void sendTitle(double pixels, const ChartStyle& style, double size);
    void sendTicks(const Ticks& ticks);

    QChart& m_chart;
    QCategoryAxis* m_axis = nullptr; // owned by the chart
    bool m_isVertical = false;
    bool m_startsAtZero = false;
    AxisMap m_map;
    Span m_span;
    Ticks m_ticks;
    double m_widestLabel = 0;
};

// Fonts and colours that every axis shares.
void styleAxis(QAbstractAxis& axis, const ChartStyle& style);

} // namespace mlsys
