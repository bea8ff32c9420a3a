// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a BarsChart, made sound, and what is said about them: the same whether its bars stand or lie.
#pragma once

#include "axis_map.h"
#include "legend.h"
#include "models/chart_spec.h"
#include "plot_part.h"

#include <functional>
#include <optional>

namespace mlsys {

class TickedAxis;

class BarsData {
public:
    struct Segment {
        int set = 0;
        int category = 0;
        double value = 0; // coherent unit
        Span along;       // the value axis, cut at the end of what is visible
    };

    void setSpec(const BarsChart& spec);
    const BarsChart& spec() const { return m_spec; }
    int categoryCount() const { return static_cast<int>(m_spec.categories.size()); }

    double value(int set, int category) const; // 0 for what cannot be drawn
    double total(int category) const;
    int partCount(int category) const; // that can be seen
    std::optional<double> ghost(int category) const;
    bool isEmphasized(int category) const { return category == m_spec.emphasized && total(category) > 0; }
    QVector<Segment> segments(const AxisMap& axis, double visibleTo) const;

    // Gives the axis the range that the spec asks for, and more where a total or a ghost needs it. `room(category)`: what
    // its total takes beyond its bar, in pixels of an axis of this length. A zoom stays as it is.
    void fitAxis(TickedAxis& axis, double length, const std::function<double(int)>& room) const;

    // Bare: the axis names the unit. `fewer` decimals than usual, where the room is short, but two digits of the largest.
    QString numberText(double value, const QLocale& locale, int fewer = 0) const;
    QVector<LegendEntry> legend() const;
    SnapText describe(const SnapPoint& point, const AxisMap& axis, const QLocale& locale) const;

private:
    double endFor(double length, const std::function<double(int)>& room) const;
    void chooseDecimals();

    BarsChart m_spec;
    double m_scale = 1;
    int m_decimals = 1;      // the same for all numbers inside the plot
    int m_leastDecimals = 0; // where the room is short
};

} // namespace mlsys
