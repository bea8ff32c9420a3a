// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster that runs one job after the other: how long a job waits. Answers "How long will my job queue?".
// Source: Kleinrock 1975 (M/D/1: random arrivals, jobs of one length, one server); physics page, section 9. At ρ ≥ 1 wait and
// queue are unbounded. Both assumption sets agree.
#pragma once

#include "engine/solver.hpp"

namespace mlsys {

struct OrchestrationIn {
    Frequency arrivalRate = unit::perSecond(1.0 / 86400);
    Time jobDuration = unit::hour(12);
};

struct OrchestrationOut {
    double utilization = 0;          // ρ, not clamped
    bool isStable = false;
    Time averageWait;
    double averageQueueLength = 0;   // jobs that wait
    Time averageTurnaround;
};

void solveOrchestration(const OrchestrationIn& in, const Assumptions& a, OrchestrationOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkOrchestration(const OrchestrationIn& in, const Assumptions& a);

template <> std::span<const Row> rowsOf<OrchestrationIn>();
template <> std::span<const Row> rowsOf<OrchestrationOut>();

extern const Solver kOrchestration;

} // namespace mlsys
