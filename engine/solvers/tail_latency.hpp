// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that arrive at random wait for one of c replicas: the median and the tail of their latency. Answers "How long
// do the unlucky wait?". Sources: Erlang 1917, Kimura 1994; the seeds' TailLatencyModel (physics page, section 4).
#pragma once

#include "engine/solver.hpp"
#include "engine/units.hpp"

namespace mlsys {

struct TailLatencyIn {
    Frequency arrivalRate = unit::perSecond(10);
    Time serviceLatency = unit::ms(100);
    Count numReplicas = 1;
    double serviceTimeCv = 1;
};

struct TailLatencyOut {
    Time p50Latency{};            // unbounded in an unstable queue
    Time p99Latency{};
    double queueUtilization = 0;  // 1 in an unstable queue
    bool isStable = false;
};

void solveTailLatency(const TailLatencyIn& in, const Assumptions& a, TailLatencyOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkTailLatency(const TailLatencyIn& in, const Assumptions& a);
void noteTailLatency(const TailLatencyIn& in, const Assumptions& a, const TailLatencyOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<TailLatencyIn>();
template <> std::span<const Row> rowsOf<TailLatencyOut>();

extern const Solver kTailLatency;

} // namespace mlsys
