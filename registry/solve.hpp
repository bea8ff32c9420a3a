// SPDX-License-Identifier: GPL-3.0-or-later
// What was given in, solution out: binding, checking and solving for any solver of a catalogue.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/solver.hpp"
#include "registry/given.hpp"
#include "registry/values.hpp"
#include "registry/zoo.hpp"

#include <string>
#include <vector>

namespace mlsys {

struct Solution {
    const Solver* solver;
    Assumptions assumptions;
    Record in;
    Record out;
    std::vector<Note> notes;
    std::vector<Issue> issues;  // not empty: `out` is not an answer

    bool solved() const { return issues.empty(); }
};

// Binds `inputs` (keys of the solver's rows) and assumptions (of Values: "assumptions" / "assumptions.*" of `settings`),
// checks, solves.
// `prefix` goes before the paths of issues about inputs ("inputs.").
Solution solveGiven(const Zoo& zoo, const Solver& solver, const Given& inputs, const Given* assumptions, const std::string& prefix = {}, Recorder* recorder = nullptr);
// Binds alone: nothing is solved, and the solver's rules between inputs are not asked.
Solution boundGiven(const Zoo& zoo, const Solver& solver, const Given& inputs, const Given* assumptions, const std::string& prefix = {});
Solution solveValues(const Zoo& zoo, const Solver& solver, const Values& inputs, const Values& settings, const std::string& prefix = {}, Recorder* recorder = nullptr);

} // namespace mlsys
