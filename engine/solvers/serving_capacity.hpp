// SPDX-License-Identifier: GPL-3.0-or-later
// Replicas that a traffic and a latency target need: serving latency, continuous batching and queueing in one answer.
// Answers "How many replicas must I buy for this traffic?". Source: the seeds' ServingCapacityModel (physics page, section 4).
#pragma once

#include "engine/solvers/continuous_batching.hpp"

namespace mlsys {

struct ServingCapacityIn {
    Workload model;
    Hardware hardware;                    // of one replica
    Frequency qps = unit::perSecond(10);
    Time targetP99Latency = unit::ms(2000);
    Count seqLen = 2048;
    Count outputTokens = 128;
    Count maxBatchSize = 32;
    Count pageSize = kPageSize;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
    Count maxReplicas = 1024;
    double serviceTimeCv = 1;
};

// What stands between the traffic and its target; "feasible" where nothing does.
enum class CapacityBottleneck : std::uint8_t { feasible, tail_latency, capacity, memory };

struct ServingCapacityOut {
    bool feasible = false;
    double requiredReplicas = 0;          // NaN: no count that is allowed meets the target
    Frequency qpsCapacity{};
    Frequency perReplicaQpsCapacity{};
    double utilization = 0;               // demand over capacity, never clamped
    Time estimatedP99Latency{};
    Time baseRequestLatency{};            // without waiting
    Time queueWaitP99{};
    Time ttft{};
    Time itl{};
    Count activeBatchSize = 1;
    CapacityBottleneck bottleneck = CapacityBottleneck::memory;
};

void solveServingCapacity(const ServingCapacityIn& in, const Assumptions& a, ServingCapacityOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkServingCapacity(const ServingCapacityIn& in, const Assumptions& a);
void noteServingCapacity(const ServingCapacityIn& in, const Assumptions& a, const ServingCapacityOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<CapacityBottleneck>();
template <> std::span<const Row> rowsOf<ServingCapacityIn>();
template <> std::span<const Row> rowsOf<ServingCapacityOut>();

extern const Solver kServingCapacity;

} // namespace mlsys
