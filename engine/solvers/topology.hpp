// SPDX-License-Identifier: GPL-3.0-or-later
// How much of its links' bandwidth a network keeps when half of a fleet talks to the other half. Answers "What does the
// topology cost?". Sources: Dally, Towles 2004; Kim et al. 2008; physics page, section 9.
#pragma once

#include "engine/solver.hpp"
#include "engine/systems.hpp"

namespace mlsys {

enum class Topology : std::uint8_t { fat_tree, dragonfly, ring, torus_3d };

// The endpoints are the fleet's accelerators, each on a link of the fabric's bandwidth.
struct TopologyIn {
    Fleet fleet;
    Topology topology = Topology::fat_tree;
    std::optional<Bandwidth> linkBandwidth; // absent: the fabric's
};

struct TopologyOut {
    double bisectionFraction = 0;
    Bandwidth effectiveBandwidth;   // per accelerator, across the bisection
    Bandwidth bisectionBandwidth;   // of the whole network
    double meanHops = 0;
};

void solveTopology(const TopologyIn& in, const Assumptions& a, TopologyOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkTopology(const TopologyIn& in, const Assumptions& a);

template <> std::span<const Choice> choicesOf<Topology>();
template <> std::span<const Row> rowsOf<TopologyIn>();
template <> std::span<const Row> rowsOf<TopologyOut>();

extern const Solver kTopology;

} // namespace mlsys
