// SPDX-License-Identifier: GPL-3.0-or-later
// What moves an output: every number that goes into it (inputs, what they consist of, assumptions) a little less and a
// little more. The bars of a tornado, the elasticities, and what is worth improving. For any number of any solver.
#pragma once

#include "engine/explore/probe.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mlsys {

struct SensitivitySide {
    double input;                // the value that was used: clipped to the range, whole for a count
    double output;               // NaN: refused, or no answer; +inf: unbounded
    std::optional<Issue> refused;
    std::optional<bool> fits;    // there, if the solver says so (fitsOutput())
};

struct SensitivityBar {
    std::string path;            // "hardware.memory.bandwidth", "assumptions.compute_efficiency"
    const Row* row;
    double nominal;
    SensitivitySide low;         // input below nominal, or nominal itself at the end of the range
    SensitivitySide high;
    double elasticity;           // d ln|out| / d ln|in|: for reals at the nominal point, for counts from low to high; NaN if there is none
    double below, above;         // from each side (NaN at the end of the range, and for counts)
    bool kink = false;           // the sides differ: the point is where two regimes meet
    bool coarse = false;         // a count whose least step, 1, is more than the change that was asked for
    double width = 0;            // of the outputs met, nominal among them
};

struct SensitivityBinding {
    std::string path;            // "bottleneck", "inference.bottleneck"
    const Choice* value;
};

struct SensitivityImprovement {
    std::size_t bar;             // into bars
    bool high;                   // which side
    double gain;                 // by how much the output is better, of the nominal one
};

struct Sensitivity {
    double nominal;                           // the output
    std::optional<bool> fits;
    std::vector<SensitivityBar> bars;         // widest first; those with a refused side and no width last
    std::size_t noEffect = 0;                 // inputs whose changes change nothing
    std::size_t zero = 0;                     // inputs that are 0, which a share does not change
    std::vector<SensitivityBinding> binding;  // the solver's outputs that say what binds
    std::vector<SensitivityImprovement> improvements; // the better side of each bar, the best first; none for an output of no direction
};

// Changes each of `paths` (numericInputs(), or some of them) by `change` (0 < change < 1) of itself, a count by at least 1:
// coarse bars are wide for that alone, and not to be compared with the others.
// The issue: a path that is none, or why the inputs themselves are refused. `stop`: Probe::stopBy().
std::optional<Issue> sensitivity(const Solver& solver, const Record& in, const Assumptions& assumptions, std::span<const std::string> paths, std::string_view output, double change, Sensitivity& result,
                                 const std::atomic<bool>* stop = nullptr);

} // namespace mlsys
