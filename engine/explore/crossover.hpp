// SPDX-License-Identifier: GPL-3.0-or-later
// Where the regime changes along one input: "compute-bound from batch 97". Exact: for whole numbers the first with the new
// value, for reals to 1e-12 of the place. Of any flag, choice or count output of any solver.
#pragma once

#include "engine/explore/probe.hpp"

#include <span>
#include <vector>

namespace mlsys {

struct Crossing {
    double at;      // the first place with the new value
    double last;    // the last with the old one; refused places and those without an answer may lie between
    double before;  // as Probe gives them: a choice's value, 0 or 1, a count
    double after;
};

inline constexpr int kCrossingSamples = 512;

// Changes of probe output `output` while input `input` goes through `window`, ascending; the probe's other inputs stay as
// they are set. Up to 16,384 whole numbers are all asked. Otherwise the `samples` are (ascending; none: kCrossingSamples of
// the window), each gap halved `subdivisions` times, and what changes between two of the places is bisected, down to several
// changes in one gap; an excursion that comes back between two places is not seen.
std::vector<Crossing> crossings(Probe& probe, std::size_t input, std::size_t output, const Interval& window, std::span<const double> samples = {}, int subdivisions = 3);

} // namespace mlsys
