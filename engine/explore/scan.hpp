// SPDX-License-Identifier: GPL-3.0-or-later
// Where to look along one number: samples of an interval, and halving what lies between two of them.
#pragma once

#include "engine/explore/probe.hpp"

#include <cmath>
#include <span>
#include <vector>

namespace mlsys {

// So many whole numbers are all looked at, and nothing between them is missed.
inline constexpr double kMostEnumerated = 16384;

inline bool enumerable(const Interval& window) { return window.whole && window.hi - window.lo < kMostEnumerated; }

// Ascending, each once: all of a small range of whole numbers; else about `samples`, half of them evenly and half by
// factors where the interval is positive and wide, with both ends and those of `more` that lie inside.
std::vector<double> scanOf(const Interval& window, int samples, std::span<const double> more = {});

// A number between a and b (a < b), by factors where they are positive and far apart; a or b itself if there is none.
inline double between(double a, double b, bool whole) {
    if (whole) return std::floor(a + (b - a) / 2);
    return a > 0 && b > 4 * a ? std::sqrt(a) * std::sqrt(b) : a + (b - a) / 2;
}


} // namespace mlsys
