// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_data.h"

#include "models/number_text.h"
#include "ticked_axis.h"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kGhostRoom = 4; // pixels between a ghost's end and that of the axis

} // namespace

void BarsData::setSpec(const BarsChart& spec) {
    m_spec = spec;
    m_spec.value.log = false;
    m_spec.value.min = 0;
    m_scale = AxisMap(m_spec.value).scale();
    chooseDecimals();
}

double BarsData::value(int set, int category) const {
    const QVector<double>& values = m_spec.sets[set].values;
    const double value = category < values.size() ? values[category] : 0;
    return std::isfinite(value) && value > 0 ? value : 0;
}

double BarsData::total(int category) const {
    double sum = 0;
    for (int s = 0; s < m_spec.sets.size(); ++s) sum += value(s, category);
    return sum;
}

int BarsData::partCount(int category) const {
    int count = 0;
    for (int s = 0; s < m_spec.sets.size(); ++s) count += value(s, category) > 0 ? 1 : 0;
    return count;
}

std::optional<double> BarsData::ghost(int category) const {
    if (category >= m_spec.ghosts.size()) return std::nullopt;
    const double value = m_spec.ghosts[category];
    return std::isfinite(value) && value > 0 ? std::optional(value) : std::nullopt;
}

QVector<BarsData::Segment> BarsData::segments(const AxisMap& axis, double visibleTo) const {
    QVector<Segment> result;
    for (int c = 0; c < categoryCount(); ++c) {
        double sum = 0;
        for (int s = 0; s < m_spec.sets.size(); ++s) {
            const double from = std::min(axis.toAxis(sum), visibleTo);
            sum += value(s, c);
            const double to = std::min(axis.toAxis(sum), visibleTo);
            if (to > from) result.append({s, c, value(s, c), {from, to}});
        }
    }
    return result;
}

// The range asked for shows the longest bar, unless it is that of a zoomed view; how much more its total needs depends on
// the length of the axis.
double BarsData::endFor(double length, const std::function<double(int)>& room) const {
    double longest = 0;
    for (int c = 0; c < categoryCount(); ++c) longest = std::max(longest, total(c));
    double end = m_spec.value.max;
    if (longest <= 0 || longest > end) return end;
    for (int c = 0; c < categoryCount(); ++c) {
        const double needed = room(c);
        const double value = total(c);
        if (const auto pinned = ghost(c)) end = std::max(end, *pinned * length / std::max(length - kGhostRoom, length / 2));
        if (needed >= length / 2) continue;
        const auto endBeyond = [&](double at) { return at * length / (length - needed); };
        double wanted = endBeyond(value);
        const auto step = [&](double line) { // beyond a line that would strike the total through
            if (line > value && line < endBeyond(value)) wanted = std::max(wanted, endBeyond(line));
        };
        for (const Mark& limit : m_spec.limits) step(limit.at);
        if (const auto pinned = ghost(c)) step(*pinned);
        end = std::max(end, wanted);
    }
    return end;
}

void BarsData::fitAxis(TickedAxis& axis, double length, const std::function<double(int)>& room) const {
    AxisSpec fitted = m_spec.value;
    fitted.max = endFor(length, room);
    if (AxisMap(fitted).reset() == axis.map().reset()) return;
    const bool wasReset = axis.span() == axis.map().reset();
    const double shown = axis.map().toValue(axis.span().to);
    axis.setSpec(fitted);
    axis.setSpan(wasReset ? axis.map().reset() : Span{0, axis.map().toAxis(shown)});
}

// Three digits for the largest, none for counts.
void BarsData::chooseDecimals() {
    double largest = 0;
    bool areWhole = true;
    for (int c = 0; c < categoryCount(); ++c) {
        largest = std::max(largest, total(c) / m_scale);
        for (int s = 0; s < m_spec.sets.size(); ++s) {
            const double number = value(s, c) / m_scale;
            areWhole = areWhole && std::abs(number - std::round(number)) < 1e-9 * std::max(1.0, number);
        }
    }
    const int exponent = largest > 0 ? static_cast<int>(std::floor(std::log10(largest))) : 0;
    m_decimals = areWhole || exponent >= 3 ? 0 : exponent >= 1 ? 1 : std::min(2 - exponent, 12);
    m_leastDecimals = std::clamp(1 - exponent, 0, m_decimals);
}

QString BarsData::numberText(double value, const QLocale& locale, int fewer) const {
    const double number = value / m_scale;
    const int decimals = std::max(m_decimals - fewer, m_leastDecimals);
    if (m_spec.value.siPrefix) return siNumber(number, 3, locale);
    if (number >= 1e7 || m_decimals > 5) return plainNumber(number, 3, locale);
    if (number > 0 && number < std::pow(10.0, -decimals)) return plainNumber(number, 2, locale); // not "0.0"
    return withMinus(locale.toString(number, 'f', decimals));
}

QVector<LegendEntry> BarsData::legend() const {
    QVector<LegendEntry> entries;
    bool hasGhosts = false;
    for (int c = 0; c < categoryCount(); ++c) hasGhosts = hasGhosts || ghost(c);
    if (m_spec.sets.size() == 1 && m_spec.sets[0].name == m_spec.value.quantity && !hasGhosts) return entries; // the axis says it
    // A bar with a name of its own beside it needs no second one.
    for (const BarSet& set : m_spec.sets) if (!m_spec.categories.contains(set.name)) entries.append({set.name, set.ink, Stroke::none, 1, Marker::none, true});
    if (hasGhosts && !m_spec.ghostName.isEmpty()) entries.append({m_spec.ghostName, Ink::ghost, Stroke::dash, 1, Marker::none, true});
    return entries;
}

SnapText BarsData::describe(const SnapPoint& point, const AxisMap& axis, const QLocale& locale) const {
    const QString category = m_spec.categories[point.index] + QStringLiteral(": ");
    if (point.series >= m_spec.sets.size())
        return {QStringLiteral("ghost"), m_spec.ghostName, category + axis.readOut(ghost(point.index).value_or(0), locale), Ink::ghost};
    const BarSet& set = m_spec.sets[point.series];
    return {set.key, set.name, category + axis.readOut(value(point.series, point.index), locale), set.ink};
}

} // namespace mlsys
