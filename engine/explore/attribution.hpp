// SPDX-License-Identifier: GPL-3.0-or-later
// Why an output differs between A and B: the part of each input that changed, alone and together, as Shapley values. The
// parts add up to the difference. A changed input is one value, or an entity swapped whole ("hardware").
// Source: Shapley 1953; the interaction index of Grabisch and Roubens 1999.
#pragma once

#include "engine/solver.hpp"

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

// One end of a comparison.
struct AttributionEnd {
    const Record& in;
    const Assumptions& assumptions;
};

// Up to so many changes every combination is solved (16,384); beyond, random orders.
inline constexpr std::size_t kMostExactChanges = 14;
inline constexpr std::size_t kMostChanges = 64;

// What differs, by dotted path, inputs before assumptions ("assumptions.…"). An entity of which more than `mostLeaves`
// values differ, and an optional one that only one end has, is one change.
std::vector<std::string> changedPaths(const Solver& solver, const AttributionEnd& a, const AttributionEnd& b, std::size_t mostLeaves = 3);

struct AttributionPart {
    std::string path;
    double part = 0;
    double error = 0;          // standard error of a sampled part
};
struct AttributionInteraction {
    std::size_t first, second; // into parts
    double value;              // what the two do together beyond what each does: 0 if they add
};
struct AttributionBlock {      // a combination that has no number
    std::vector<std::string> fromB;
    std::optional<Issue> refused; // nothing: no answer there, or an unbounded one
};

struct Attribution {
    double a = 0;
    double b = 0;
    bool exact = true;
    std::uint64_t solves = 0;
    std::vector<AttributionPart> parts;                // in the order of the paths
    std::vector<AttributionInteraction> interactions;  // all pairs, the largest first
    std::optional<AttributionBlock> blocked;           // then there are no parts
};

// `paths` name what changes from A to B; the rest is as in A, so changedPaths() explains all of the difference.
// The issue: a path or an output that is none, one path inside another, too many. `stop`: Probe::stopBy().
std::optional<Issue> attribute(const Solver& solver, const AttributionEnd& a, const AttributionEnd& b, std::span<const std::string> paths, std::string_view output, Attribution& result,
                               const std::atomic<bool>* stop = nullptr);

// Makes `to` what `from` is: a scalar, a name, or a whole group with all that is in it; absent if that is absent.
void copyValue(const Row& row, void* toOwner, const void* fromOwner);

} // namespace mlsys
