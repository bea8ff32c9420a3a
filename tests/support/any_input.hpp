// SPDX-License-Identifier: GPL-3.0-or-later
// Random inputs of any solver, made from its rows alone, so that what is tested of one solver is tested of all. The same
// seed gives the same input.
#pragma once

#include "engine/solver.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace mlsys::test {

using Random = std::mt19937_64;

// Fills every member within its range; optional members are present in about half of the cases. Models are often one of a
// few known shapes, so that rules between fields hold often enough.
void fillAny(std::span<const Row> rows, void* owner, Random& random);

// textbook, refined, or either with some values changed.
Assumptions anyAssumptionSet(Random& random);

struct AnyCase {
    Record in;
    Assumptions assumptions;
};
// A case that the solver's check() accepts; nothing if none of `tries` did.
std::optional<AnyCase> anyAccepted(const Solver& solver, Random& random, int tries = 400);

// The values that are set, by key, for a message.
std::string describe(std::span<const Row> rows, const void* owner);

} // namespace mlsys::test
