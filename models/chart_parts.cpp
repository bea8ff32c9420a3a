// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_parts.h"

#include "models/page_parts.h"

#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr double kRoomAbove = 1.12;
} // namespace

AxisSpec linearAxis(const PageContext& context, const QString& quantity, Dimension dimension, const char* unit, double max) {
    if (!(max > 0) || !std::isfinite(max)) max = 1; // nothing to show still has an axis
    const ValueFormat::Unit chosen = context.format.unitFor(max, dimension, unit);
    return {quantity, chosen.name, false, 0, max * kRoomAbove, chosen.factor, false};
}

AxisSpec logAxis(const QString& quantity, const QString& unit, double min, double max, bool siPrefix) {
    return {quantity, unit, true, min, max, 1, siPrefix && !unit.isEmpty()};
}
double decadeBelow(double value) { return std::pow(10, std::floor(std::log10(value))); }
double decadeAbove(double value) { return std::pow(10, std::ceil(std::log10(value))); }

std::vector<double> logSteps(double from, double to, int count) {
    std::vector<double> steps;
    steps.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) steps.push_back(i + 1 == count ? to : from * std::pow(to / from, static_cast<double>(i) / (count - 1)));
    return steps;
}

std::vector<Count> doublings(Count to, Count from) {
    std::vector<Count> steps;
    for (Count n = from; n < to; n *= 2) steps.push_back(n);
    steps.push_back(to);
    return steps;
}

ChartSpec chartOf(const PageContext& context, const QString& key, const QString& title, const QString& spoken, ChartBody body) {
    return {key, title, scenarioSentence(context) + u" · "_s + assumptionBadge(context.results.scenario()), spoken, std::move(body)};
}

std::optional<double> stepValue(const PageContext& context, const Solver& solver, const Formula& formula, const char* output) {
    for (const Step& step : context.results.steps(solver)) {
        if (step.formula == &formula && (!output || step.output == output)) return step.value;
    }
    return std::nullopt;
}

Cell numberCell(const PageContext& context, double coherent, Dimension dimension, const char* unit, const QString& key) {
    return {context.format.value(coherent, dimension, unit).text(), coherent, key, {}, Tone::neutral, {}};
}

Cell wordCell(const QString& text, const QString& toolTip) { return {text, std::numeric_limits<double>::quiet_NaN(), {}, {}, Tone::neutral, toolTip}; }

} // namespace mlsys
