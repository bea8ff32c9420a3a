// SPDX-License-Identifier: GPL-3.0-or-later
// One training step of a fleet: work, the messages of each kind of parallelism, pipeline bubble, stragglers, memory; with a
// token budget also time, energy, carbon and money. Answers "How long does training take on this fleet?".
// Sources: Narayanan et al. 2021 (layout, pipeline), Shoeybi et al. 2019, Rajbhandari et al. 2020, Liu et al. 2023, Lepikhin
// et al. 2020; physics page, section 6. Ranks are placed TP innermost, then CP, EP, DP, and pipeline stages outermost.
#pragma once

#include "engine/solver.hpp"
#include "engine/solvers/training_memory.hpp"
#include "engine/systems.hpp"

namespace mlsys {

// Two ways of saying into how many parts a rank cuts its samples: only one is given.
inline constexpr const char* kMicroBatchInputs[] = {"microbatch_count", "micro_batch_size"};

struct DistributedIn {
    Workload model;
    Fleet fleet;
    Count batchSize = 1;                  // global, samples
    Count seqLen = 2048;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;     // η; absent: by regime
    Count tpSize = 1;
    Count ppSize = 1;
    Count epSize = 1;
    Count cpSize = 1;                     // dp is what remains of the fleet
    Count virtualStages = 1;
    Count microbatchCount = 1;
    std::optional<Count> microBatchSize;  // instead of the count
    Count zeroStage = 0;
    bool sequenceParallel = false;
    Checkpointing activationCheckpointing = Checkpointing::selective;
    Optimizer optimizer = Optimizer::adam;
    bool overlapComm = false;
    double overlapEfficiency = 0.85;
    double congestionFactor = 1;
    double stragglerFactor = 1;
    double moeRoutingImbalanceFactor = 1;
    std::optional<double> tokens;         // to train on, in total
    std::optional<Grid> grid;
    std::optional<Datacenter> datacenter;
    EnergyPrice electricityPrice = unit::USDpkWh(0.12);
    Time amortizationPeriod = unit::day(1095);
};

enum class StepBottleneck : std::uint8_t { compute, memory, communication, bubble };

struct Parallelism {
    Count dp = 1, tp = 1, pp = 1, ep = 1, cp = 1;
};

struct DistributedOut {
    Parallelism parallelism;
    Time computeLatency;              // work: the larger of compute and memory time, and the overheads
    Time dpCommunicationLatency;      // before overlap
    Time tpCommunicationLatency;
    Time cpCommunicationLatency;
    Time ppCommunicationLatency;
    Time epCommunicationLatency;
    Time communicationLatency;        // of the step: data-parallel communication as far as it is exposed
    Time pipelineBubbleLatency;
    double bubbleFraction = 0;
    Time stepLatency;
    double scalingEfficiency = 0;
    Frequency throughput;             // samples a second
    Frequency tokenThroughput;
    FlopRate achievedFlopsPerAccelerator;
    double mfu = 0;
    double hfu = 0;
    Bytes memoryPerAccelerator;
    bool feasible = false;
    StepBottleneck bottleneck = StepBottleneck::compute;
    std::optional<Time> trainingTime; // these with `tokens`
    std::optional<Energy> trainingEnergy;
    std::optional<CarbonMass> trainingCarbon;
    std::optional<Money> trainingCost; // absent also where the device has no price
};

// Whether a sample is a sequence of seq_len tokens. Of other work (images) a sample is one unit, and counts as one token.
constexpr bool hasTokens(const Workload& model) { return model.isTransformer() || model.kind == WorkloadKind::state_space; }

// dp is the fleet divided by tp·pp·ep·cp; checkDistributed() refuses a layout that leaves a remainder.
void solveDistributed(const DistributedIn& in, const Assumptions& a, DistributedOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkDistributed(const DistributedIn& in, const Assumptions& a);
void noteDistributed(const DistributedIn& in, const Assumptions& a, const DistributedOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<StepBottleneck>();
template <> std::span<const Row> rowsOf<Parallelism>();
template <> std::span<const Row> rowsOf<DistributedIn>();
template <> std::span<const Row> rowsOf<DistributedOut>();

extern const Solver kDistributed;

} // namespace mlsys
