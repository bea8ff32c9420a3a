// SPDX-License-Identifier: GPL-3.0-or-later
// A whole scenario in one record: performance → energy → carbon → cost → reliability, and a three-level scorecard
// (feasibility, performance against an SLA, macro impact). A chain of the other solvers; the links table in scenario.cpp
// says which output feeds which input, and the inputs mfu, throughput, duration and checkpoint_time override them.
// Source: the seeds' SystemLedger, personas and scenarios (physics page, section 7).
#pragma once

#include "engine/solver.hpp"
#include "engine/solvers/checkpoint.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/economics.hpp"
#include "engine/solvers/reliability.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/sustainability.hpp"

namespace mlsys {

enum class Task : std::uint8_t { inference, serving, training };
// How many one-device nodes an archetype deploys; none: as many as a replica takes.
enum class Persona : std::uint8_t { none, cloud_titan, edge_guardian, mobile_nomad, tiny_pioneer };
constexpr Count devicesOf(Persona persona) {
    switch (persona) {
    case Persona::cloud_titan: return 100'000'000;
    case Persona::edge_guardian: return 1000;
    case Persona::mobile_nomad: return 10;
    case Persona::tiny_pioneer:
    case Persona::none: break;
    }
    return 1;
}

struct ScenarioIn {
    Task task = Task::inference;
    Workload model;
    std::optional<Hardware> hardware;      // one device, or the persona's number of them …
    std::optional<Fleet> fleet;            // … or a fleet
    Persona persona = Persona::none;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
    Count batchSize = 1;                   // of a pass, of a replica, or the global training batch
    Count seqLen = 2048;
    Count outputTokens = 128;              // serving
    Count tpSize = 1;
    Count ppSize = 1;
    Count epSize = 1;
    Count cpSize = 1;
    Count microbatchCount = 1;
    Count zeroStage = 0;
    // A served request, as ServingIn has it; without decode hardware of its own, whose energy and price the chain would not count
    std::optional<Precision> kvPrecision;
    std::optional<Workload> draftModel;
    double draftAcceptanceRate = ServingIn().draftAcceptanceRate;
    Count cachedPrefixLen = 0;
    std::optional<Count> prefillChunkTokens;
    // A training step, as DistributedIn has it
    Count virtualStages = 1;
    std::optional<Count> microBatchSize;
    bool sequenceParallel = false;
    Checkpointing activationCheckpointing = DistributedIn().activationCheckpointing;
    bool overlapComm = false;
    double overlapEfficiency = DistributedIn().overlapEfficiency;
    double congestionFactor = 1;
    double stragglerFactor = 1;
    double moeRoutingImbalanceFactor = 1;
    CheckpointOptimizer optimizer = CheckpointOptimizer::adam;
    std::optional<double> tokens;          // training: the budget
    std::optional<Time> duration;          // absent: the training time, else the assumption planning_duration
    std::optional<Grid> grid;
    std::optional<Datacenter> datacenter;
    EnergyPrice electricityPrice = unit::USDpkWh(0.12);
    Time amortizationPeriod = unit::day(1095);
    double infrastructureMultiplier = 1;
    double maintenanceRatio = 0.05;
    double utilization = 1;                // of the throughput that is sold
    CarbonMass embodiedCarbonPerDevice{};
    Time recoveryTime = unit::s(300);
    // Overrides of links
    std::optional<double> mfu;
    std::optional<Frequency> throughput;
    std::optional<Time> checkpointTime;
    // What is asked for; absent: not asked
    std::optional<Time> slaLatency;
    std::optional<Money> maxCost;
    std::optional<CarbonMass> maxCarbon;
    std::optional<Volume> maxWater;
    std::optional<double> minGoodput;
};
// That a scenario runs on: its fleet's, its persona's or, of one device that serves, as many as share a replica's tensors.
inline Count acceleratorsOf(const ScenarioIn& in) {
    if (in.fleet) return totalAccelerators(*in.fleet);
    return in.persona == Persona::none && in.task == Task::serving ? in.tpSize : devicesOf(in.persona);
}

struct PerformanceMetrics {
    Time latency;                          // of a pass, a request, a step
    Frequency throughput;                  // samples or requests a second, of the whole fleet
    double mfu = 0;
    double memoryUtilization = 0;
    Time duration;                         // that energy, cost and failures are counted over
    bool feasible = false;
};

enum class Verdict : std::uint8_t { pass, fail, not_asked };
struct Criterion {
    Verdict verdict = Verdict::not_asked;
    std::optional<double> demandOverSupply;
};
struct Scorecard {
    Criterion feasibility;
    Criterion performance;
    Criterion cost;
    Criterion carbon;
    Criterion water;
    Criterion reliability;
    Verdict overall = Verdict::not_asked;  // fail if any fails
};

struct ScenarioOut {
    PerformanceMetrics performance;
    std::optional<SingleNodeOut> inference;
    std::optional<ServingOut> serving;
    std::optional<DistributedOut> training;
    SustainabilityOut sustainability;
    EconomicsOut economics;
    std::optional<CheckpointOut> checkpoint; // of training, where there is storage to write to
    ReliabilityOut reliability;
    Scorecard scorecard;
};

void solveScenario(const ScenarioIn& in, const Assumptions& a, ScenarioOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkScenario(const ScenarioIn& in, const Assumptions& a);
void noteScenario(const ScenarioIn& in, const Assumptions& a, const ScenarioOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<Task>();
template <> std::span<const Choice> choicesOf<Persona>();
template <> std::span<const Choice> choicesOf<Verdict>();
template <> std::span<const Row> rowsOf<ScenarioIn>();
template <> std::span<const Row> rowsOf<PerformanceMetrics>();
template <> std::span<const Row> rowsOf<Criterion>();
template <> std::span<const Row> rowsOf<Scorecard>();
template <> std::span<const Row> rowsOf<ScenarioOut>();

extern const Solver kScenario;

} // namespace mlsys
