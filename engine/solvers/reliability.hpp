// SPDX-License-Identifier: GPL-3.0-or-later
// How often a fleet fails, and how often to write a checkpoint against it. Answers "How often will my cluster fail
// during training?". Sources: Young 1974, Daly 2006; the seeds' ReliabilityModel (physics page, section 7).
#pragma once

#include "engine/solver.hpp"
#include "engine/systems.hpp"

namespace mlsys {

struct ReliabilityIn {
    Fleet fleet;
    Time jobDuration = unit::day(30);
    Time checkpointTime = unit::s(60);  // δ
    Time recoveryTime = unit::s(300);   // R
};

struct ReliabilityOut {
    Time fleetMtbf;
    double failureProbability = 0;      // of at least one failure during the job
    double expectedFailures = 0;
    Time optimalCheckpointInterval;     // τ
    double goodputRatio = 0;            // share of the time that is progress, at that interval
};

// Mean times between failures of a node and of the fleet; and the working that ends in the output `output`, or "".
struct FleetFailures {
    Time nodeMtbf;
    Time fleetMtbf;
};
FleetFailures failuresOf(const Fleet& fleet, const Assumptions& a);
void recordFailures(const Fleet& fleet, const Assumptions& a, const FleetFailures& failures, const char* output, Recorder& r);

void solveReliability(const ReliabilityIn& in, const Assumptions& a, ReliabilityOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkReliability(const ReliabilityIn& in, const Assumptions& a);

template <> std::span<const Row> rowsOf<ReliabilityIn>();
template <> std::span<const Row> rowsOf<ReliabilityOut>();

extern const Solver kReliability;

} // namespace mlsys
