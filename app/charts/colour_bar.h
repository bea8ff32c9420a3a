// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of a shaded field: its shades from low to high right of the plot, with ticks, numbers and a title.
#pragma once

#include "axis_map.h"
#include "chart_style.h"

#include <QFont>
#include <QLocale>

class QPainter;

namespace mlsys {

class ColourBar {
public:
    void setSpec(const AxisSpec& value) { m_map = AxisMap(value); }
    const AxisMap& map() const { return m_map; }
    void update(double plotHeight, double chartWidth, const ChartStyle& style, const QLocale& locale);
    double width() const { return m_width; } // with its distance from the plot
    void paint(QPainter& painter, const QRectF& plot, const ChartStyle& style) const;

private:
    AxisMap m_map;
    Ticks m_ticks;
    QString m_title; // empty where there is no room
    QFont m_titleFont;
    double m_labelWidth = 0;
    double m_width = 0;
};

} // namespace mlsys
