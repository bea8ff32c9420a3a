// SPDX-License-Identifier: GPL-3.0-or-later
// What pages put charts together from: axes in a unit that suits their numbers, lines over a range of one input, the
// parts of an answer out of its working. Captions and titles are the same everywhere.
#pragma once

#include "models/page.h"

#include <functional>

namespace mlsys {

// A linear axis from zero to `max` with a little room above, in the unit near `unit` that keeps its numbers short.
AxisSpec linearAxis(const PageContext& context, const QString& quantity, Dimension dimension, const char* unit, double max);
// A log axis. `siPrefix` writes "10 G" for units that take prefixes; without a unit, bare powers of ten.
AxisSpec logAxis(const QString& quantity, const QString& unit, double min, double max, bool siPrefix = true);
// The powers of ten between which a positive number lies: where log axes begin and end.
double decadeBelow(double value);
double decadeAbove(double value);

// `count` values from `from` to `to`, evenly spaced on a log scale, both ends among them.
std::vector<double> logSteps(double from, double to, int count);
// 1, 2, 4 … up to `to`, and `to` itself.
std::vector<Count> doublings(Count to, Count from = 1);

// The figure around a body: the scenario and its assumptions as caption. `spoken` is one sentence for a screen reader.
ChartSpec chartOf(const PageContext& context, const QString& key, const QString& title, const QString& spoken, ChartBody body);

// What one formula gave in the working of this answer, in coherent units; nothing where it was not used. Of several uses
// the one whose output is `output`, or the first.
std::optional<double> stepValue(const PageContext& context, const Solver& solver, const Formula& formula, const char* output = nullptr);

// A cell for a number of this dimension, with its Working key if it has one; and one for words.
Cell numberCell(const PageContext& context, double coherent, Dimension dimension, const char* unit, const QString& key = {});
Cell wordCell(const QString& text, const QString& toolTip = {});

} // namespace mlsys
