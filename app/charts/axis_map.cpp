// SPDX-License-Identifier: GPL-3.0-or-later
#include "axis_map.h"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

Span validRange(const AxisSpec& spec) {
    double from = spec.min;
    double to = spec.max;
    if (!std::isfinite(from) || !std::isfinite(to) || (spec.log && to <= 0)) return spec.log ? Span{1, 10} : Span{0, 1};
    if (spec.log && from <= 0) from = to / 1e6;
    if (to < from) std::swap(from, to);
    if (spec.log && to / from < 1 + 1e-6) return {from / 2, to * 2};
    if (!spec.log && to - from <= 1e-9 * std::max(std::abs(from), std::abs(to)))
        return from == 0 ? Span{0, 1} : Span{from - std::abs(from) / 2, to + std::abs(to) / 2};
    return {from, to};
}

} // namespace

AxisMap::AxisMap(const AxisSpec& spec) : m_spec(spec), m_scale(std::isfinite(spec.scale) && spec.scale > 0 ? spec.scale : 1) {
    m_spec.siPrefix = spec.siPrefix && !spec.unit.startsWith(u"kg"); // it has a prefix already: no "10 k" kg
    const Span range = validRange(spec);
    if (!spec.log) {
        const double size = std::max(std::abs(range.from), std::abs(range.to)) / m_scale;
        if (size < 1e-2 || size > 1e7) m_extreme = std::pow(10.0, std::floor(std::log10(size)));
    }
    m_reset = {toAxis(range.from), toAxis(range.to)};
}

bool AxisMap::canShow(double value) const { return std::isfinite(value) && (!m_spec.log || value > 0); }

double AxisMap::toAxis(double value) const {
    const double number = value / m_scale;
    return m_spec.log ? std::log10(number) : number / m_extreme;
}

double AxisMap::toValue(double at) const { return (m_spec.log ? std::pow(10.0, at) : at * m_extreme) * m_scale; }

QString AxisMap::title() const {
    if (m_spec.unit.isEmpty()) return m_spec.quantity;
    return m_spec.quantity.isEmpty() ? m_spec.unit : m_spec.quantity + u" (" + m_spec.unit + u')';
}

Ticks AxisMap::ticks(Span visible, TickOptions options) const {
    options.siPrefix = m_spec.siPrefix;
    Ticks result = m_spec.log ? logTicks(std::pow(10.0, visible.from), std::pow(10.0, visible.to), options)
                              : linearTicks(visible.from * m_extreme, visible.to * m_extreme, options);
    // Rounding must not push a tick out of the range: Qt would pile its label up at the end of the axis.
    const auto toCoordinate = [&](double number) { return std::clamp(m_spec.log ? std::log10(number) : number / m_extreme, visible.from, visible.to); };
    for (Tick& tick : result.major) tick.value = toCoordinate(tick.value);
    for (double& value : result.minor) value = toCoordinate(value);
    return result;
}

QString AxisMap::readOut(double value, const QLocale& locale) const {
    const double number = value / m_scale;
    if (m_spec.siPrefix) return siNumber(number, 3, locale, !m_spec.unit.isEmpty()) + m_spec.unit;
    const QString text = plainNumber(m_spec.isCount ? std::round(number) : number, 4, locale);
    if (m_spec.unit.isEmpty()) // "130, 19 ms" would not say what the 130 are
        return m_spec.quantity.isEmpty() ? text : m_spec.quantity + u' ' + text;
    return text + QChar(QChar::Nbsp) + m_spec.unit;
}

QPointF PlotMap::axisAt(QPointF pixel) const {
    return {xSpan.from + (pixel.x() - plot.left()) / plot.width() * xSpan.length(), ySpan.from + (plot.bottom() - pixel.y()) / plot.height() * ySpan.length()};
}

} // namespace mlsys
