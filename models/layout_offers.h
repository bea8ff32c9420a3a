// SPDX-License-Identifier: GPL-3.0-or-later
// The parallelism cube: into which layouts a fleet divides. A form offers the values of one size, each allowed or refused
// with the solver's own reason; a page ranks whole layouts. No rule of its own: what is allowed is what check() takes.
#pragma once

#include "engine/issue.hpp"
#include "engine/solvers/distributed.hpp"
#include "registry/scenario.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace mlsys {

struct Change;

// A value that a size of the layout could have, all else as in the scenario.
struct LayoutOffer {
    Count value = 1;
    bool isCurrent = false;
    std::optional<Issue> refusal; // why not; `field` is a scenario path
    std::vector<Note> notes;      // what to know of it: "a batch of 96 does not divide evenly …"
};

// Offers for tp_size, pp_size, ep_size or cp_size of any solver by its scenario path ("training.tp_size"), in ascending
// order: the divisors of the fleet, the doublings between them, and the value it has. Without a fleet among the solver's
// inputs, doublings up to 64. Nothing for other paths, nor while the solver's other inputs cannot be read.
std::vector<LayoutOffer> layoutOffers(const Zoo& zoo, const Solver& solver, const Scenario& scenario, std::string_view path);

// A layout of the fleet and the step it gives; its sizes are in out.parallelism.
struct Layout {
    DistributedOut out;
    bool isCurrent = false;
};
struct RefusedLayout {
    Parallelism sizes; // dp is 0: there is none
    Issue issue;
};
struct LayoutChoices {
    std::vector<Layout> allowed;        // those that fit, the fastest first; then those that do not, the smallest first
    std::vector<RefusedLayout> refused; // a few that one would ask for
};

// Every tensor- and pipeline-parallel size that divides the fleet, all else as given.
LayoutChoices layoutChoices(const DistributedIn& in, const Assumptions& a);
// For a layout that is refused: allowed ones, the nearest by ratio of their sizes first. Expert and context parallelism
// are 1 where those given do not divide the fleet.
std::vector<Layout> nearestLayouts(DistributedIn in, const Assumptions& a, std::size_t most);

// What makes a scenario have this layout: the sizes that differ from `in`.
std::vector<Change> layoutChanges(const DistributedIn& in, const Parallelism& sizes);

} // namespace mlsys
