// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario: one model on one machine, everything as written. The value that flows through the whole program:
// zoo and inputs → scenario → engine → results → pages.
//
// Paths: "task" (inference or training); shared by all solvers "model", "hardware", "fleet", "grid", "precision", with
// changes below them ("hardware.memory.bandwidth"); "assumptions" and changes below it; and the inputs of each scope:
// "inference.batch_size", "training.zero_stage". Solvers of one scope share their inputs; inference batch and global
// training batch, efficiency for serving and for training are never the same value. A chain of solvers takes the values
// of the current task's scope where its own scope has none. A fleet's accelerator is the scenario's hardware; without a
// fleet, the hardware is a fleet of one.
#pragma once

#include "engine/solver.hpp"
#include "registry/solve.hpp"
#include "registry/values.hpp"
#include "registry/zoo.hpp"

#include <string>

namespace mlsys {

struct Scenario {
    Values values;

    bool training() const { return values.text("task") == "training"; }
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

// Where a solver's input lives in a scenario. A chain's lives with the part that it is passed to, so that both show the
// same value and one edit moves them together; unless the scenario states it for the chain alone.
std::string scenarioPath(const Scenario& scenario, const Solver& solver, const Row& input);
// Likewise for a dotted input path such as "hardware.memory.bandwidth" or "batch_size".
std::string scenarioPath(const Scenario& scenario, const Solver& solver, std::string_view inputPath);

// The scenario's values as this solver's inputs. What a request must state and the scenario does not, starts at the value
// of the solver's own struct, which is also what defaultText() shows.
Values inputsOf(const Scenario& scenario, const Solver& solver);
// "assumptions" with its edits: the named set unless it is textbook, and what is changed of it.
Values settingsOf(const Scenario& scenario);

// Solves; issues carry scenario paths.
Solution evaluate(const Zoo& zoo, const Solver& solver, const Scenario& scenario, Recorder* recorder = nullptr);

// One of the scenario's zoo entries.
struct EntityView {
    const ZooEntry* entry = nullptr;   // null if the id is unknown or none is given
    std::string id;                    // as written
    int edits = 0;                     // values changed below it
    std::string name() const;          // "NVIDIA A100", "NVIDIA A100 (edited)", or the id
};
EntityView entityView(const Zoo& zoo, const Scenario& scenario, EntryKind kind);
const char* scenarioKeyOf(EntryKind kind); // "model", "hardware", "fleet", "grid"; null for kinds a scenario has not

// The value behind a scenario path after the zoo is consulted ("hardware.tdp" of an unedited A100 is "400 W").
std::optional<Atom> effectiveAtom(const Zoo& zoo, const Scenario& scenario, std::string_view path);

// The named set a scenario starts from, without its edits.
Assumptions assumptionSet(const Scenario& scenario);
const char* assumptionSetName(const Scenario& scenario); // "textbook", "refined"

// What an input is where the scenario does not state it: the assumption that stands in, or the default of the solver's
// own struct, as text. Nothing for a path no solver of the catalogue has, or an input without a default. Solvers of one
// scope may start the same input differently (a largest batch of 1 or of 32): `row` tells which solver's is asked for.
std::optional<std::string> defaultText(const Catalogue& solvers, const Zoo& zoo, const Scenario& scenario, std::string_view path, const Row* row = nullptr);

// The scenario the program shows at its first start: the zoo's scenario of this id.
inline constexpr const char* kFirstScenario = "First_light";
Scenario scenarioOf(const ZooEntry& entry);
// In a file a changed entity is an object with a "base"; in a scenario the base stands at the path of the entity itself.
void basesToPlace(Values& values);

} // namespace mlsys
