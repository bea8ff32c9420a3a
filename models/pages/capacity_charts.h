// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the Capacity page: replicas over traffic, latency over load, and what a larger batch trades.
#pragma once

#include "engine/solvers/serving_capacity.hpp"
#include "models/page.h"

#include <optional>
#include <vector>

namespace mlsys {

// The queue in front of the replicas, as the capacity solver has it: each ends a request every `service`, a request that
// need not wait takes `base`.
struct ReplicaQueue {
    Time service;
    Time base;
    Time target;
    double spread = 1;
    double replicas = 1;      // needed; if the allowed ones are too few, all of them; if no number helps, one

    bool reachable() const { return base <= target; }
    Frequency capacity(double of) const { return of / service; }
    struct Latency {
        Time p50, p99;        // unbounded where the queue is
    };
    Latency latency(Frequency traffic, double of) const;
    // The most traffic that this many replicas serve within the target; 0 if the target is out of reach.
    Frequency mostTraffic(double of) const;
};
// Nothing where not even one request fits.
std::optional<ReplicaQueue> queueOf(const ServingCapacityIn& in, const ServingCapacityOut& out);

// The traffic at which one more replica is needed, of few replicas exactly, of many at some counts.
struct ReplicaSteps {
    std::vector<double> replicas;
    std::vector<double> traffic; // up to which that many are enough
    bool isExact = true;         // every count is there
};
ReplicaSteps replicaSteps(const ServingCapacityIn& in, const ServingCapacityOut& out, const ReplicaQueue& queue);

// One largest batch, solved.
struct BatchChoice {
    Count batch = 1;
    ServingCapacityOut out;
};
std::vector<BatchChoice> batchChoices(const ServingCapacityIn& in, const Assumptions& a);

ChartSpec replicasChart(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, const ReplicaSteps& steps);
ChartSpec latencyChart(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, const ReplicaQueue& queue);
ChartSpec batchChart(const PageContext& context, const ServingCapacityIn& in, const std::vector<BatchChoice>& choices);

} // namespace mlsys
