// SPDX-License-Identifier: GPL-3.0-or-later
// From values (coherent units) to axis coordinates (where the drawing is linear) and on to pixels.
// A log axis draws log10 of the number in its unit; a linear one the number, brought near 1 when it is
// extreme, because Qt compares ranges with an absolute tolerance.
#pragma once

#include "log_ticks.h"
#include "models/chart_spec.h"

#include <QLocale>
#include <QPointF>
#include <QRectF>

namespace mlsys {

// In axis coordinates unless a name says otherwise.
struct Span {
    double from = 0;
    double to = 1;
    double length() const { return to - from; }
    bool contains(double at) const { return at >= from && at <= to; }
    bool operator==(const Span&) const = default;
};

class AxisMap {
public:
    AxisMap() = default;
    explicit AxisMap(const AxisSpec& spec);

    bool canShow(double value) const; // finite, and positive on a log axis
    double toAxis(double value) const;
    double toValue(double at) const;
    Span reset() const { return m_reset; } // the range the spec asks for, made valid
    bool isLog() const { return m_spec.log; }
    double scale() const { return m_scale; } // value ÷ scale is the number in the unit
    const AxisSpec& spec() const { return m_spec; }
    QString title() const; // "quantity (unit)"

    Ticks ticks(Span visible, TickOptions options) const;       // values already in axis coordinates
    QString readOut(double value, const QLocale& locale) const; // "156 TFLOP/s", "GPUs 130"

private:
    AxisSpec m_spec;
    double m_scale = 1;   // value ÷ scale is the number in the unit
    double m_extreme = 1; // number ÷ extreme is the linear coordinate
    Span m_reset;
};

// Both axes and the place on screen; cheap to make anew for each painting.
struct PlotMap {
    const AxisMap* x = nullptr;
    const AxisMap* y = nullptr;
    Span xSpan, ySpan;
    QRectF plot;

    double pixelX(double at) const { return plot.left() + (at - xSpan.from) / xSpan.length() * plot.width(); }
    double pixelY(double at) const { return plot.bottom() - (at - ySpan.from) / ySpan.length() * plot.height(); }
    QPointF pixel(QPointF at) const { return {pixelX(at.x()), pixelY(at.y())}; }
    QPointF axisAt(QPointF pixel) const;
    bool isInside(QPointF at) const { return xSpan.contains(at.x()) && ySpan.contains(at.y()); }
};

} // namespace mlsys
