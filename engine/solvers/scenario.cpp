// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/scenario.hpp"

#include "engine/chain.hpp"
#include "engine/formulas/scenario.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

namespace f = formulas;

constexpr ChainLink kLinks[] = {
    {"performance.mfu", "sustainability.mfu", "mfu"},
    {"performance.mfu", "economics.mfu", "mfu"},
    {"performance.throughput", "economics.throughput", "throughput"},
    {"performance.duration", "sustainability.duration", "duration"},
    {"performance.duration", "economics.duration", "duration"},
    {"performance.duration", "reliability.job_duration", "duration"},
    {"checkpoint.write_time", "reliability.checkpoint_time", "checkpoint_time"},
};
constexpr const Solver* kParts[] = {&kSingleNode, &kServing, &kDistributed, &kSustainability, &kEconomics, &kCheckpoint, &kReliability};

// The typed inputs of the parts, made once a solve.
struct Parts {
    Fleet fleet;
    SingleNodeIn inference;
    ServingIn serving;
    DistributedIn training;
    SustainabilityIn sustainability;
    EconomicsIn economics;
    CheckpointIn checkpoint;
    ReliabilityIn reliability;
};

// One device, what a replica takes, or a persona's number of them, as nodes of one; what it does not have (a fabric) is never used by them.
Fleet fleetOf(const ScenarioIn& in) {
    if (in.fleet) return *in.fleet;
    Fleet fleet;
    fleet.node.accelerator = *in.hardware;
    fleet.node.acceleratorsPerNode = 1;
    fleet.node.intraNodeBandwidth = in.hardware->acceleratorLink.bandwidth.value_or(in.hardware->memory.bandwidth);
    fleet.node.nicsPerNode = 1;
    fleet.count = acceleratorsOf(in);
    fleet.fabric.bandwidth = in.hardware->hostLink.bandwidth.value_or(in.hardware->memory.bandwidth);
    return fleet;
}

Parts partsOf(const ScenarioIn& in) {
    Parts p;
    p.fleet = fleetOf(in);
    const Hardware& device = p.fleet.node.accelerator;
    switch (in.task) {
    case Task::inference:
        p.inference = {in.model, device, in.batchSize, in.precision, in.efficiency};
        break;
    case Task::serving:
        p.serving.model = in.model;
        p.serving.hardware = device;
        p.serving.seqLen = in.seqLen;
        p.serving.batchSize = in.batchSize;
        p.serving.outputTokens = in.outputTokens;
        p.serving.tpSize = in.tpSize;
        p.serving.precision = in.precision;
        p.serving.efficiency = in.efficiency;
        p.serving.kvPrecision = in.kvPrecision;
        p.serving.draftModel = in.draftModel;
        p.serving.draftAcceptanceRate = in.draftAcceptanceRate;
        p.serving.cachedPrefixLen = in.cachedPrefixLen;
        p.serving.prefillChunkTokens = in.prefillChunkTokens;
        break;
    case Task::training:
        p.training.model = in.model;
        p.training.fleet = p.fleet;
        p.training.batchSize = in.batchSize;
        p.training.seqLen = in.seqLen;
        p.training.precision = in.precision;
        p.training.efficiency = in.efficiency;
        p.training.tpSize = in.tpSize;
        p.training.ppSize = in.ppSize;
        p.training.epSize = in.epSize;
        p.training.cpSize = in.cpSize;
        p.training.microbatchCount = in.microbatchCount;
        p.training.virtualStages = in.virtualStages;
        p.training.microBatchSize = in.microBatchSize;
        p.training.zeroStage = in.zeroStage;
        p.training.sequenceParallel = in.sequenceParallel;
        p.training.activationCheckpointing = in.activationCheckpointing;
        p.training.overlapComm = in.overlapComm;
        p.training.overlapEfficiency = in.overlapEfficiency;
        p.training.congestionFactor = in.congestionFactor;
        p.training.stragglerFactor = in.stragglerFactor;
        p.training.moeRoutingImbalanceFactor = in.moeRoutingImbalanceFactor;
        p.training.tokens = in.tokens;
        p.training.grid = in.grid;
        p.training.datacenter = in.datacenter;
        p.training.electricityPrice = in.electricityPrice;
        p.training.amortizationPeriod = in.amortizationPeriod;
        break;
    }
    p.sustainability.fleet = p.fleet;
    p.sustainability.grid = in.grid;
    p.sustainability.datacenter = in.datacenter;
    p.sustainability.embodiedCarbonPerDevice = in.embodiedCarbonPerDevice;
    p.economics.fleet = p.fleet;
    p.economics.grid = in.grid;
    p.economics.datacenter = in.datacenter;
    p.economics.electricityPrice = in.electricityPrice;
    p.economics.amortizationPeriod = in.amortizationPeriod;
    p.economics.infrastructureMultiplier = in.infrastructureMultiplier;
    p.economics.maintenanceRatio = in.maintenanceRatio;
    p.economics.utilization = in.utilization;
    p.economics.embodiedCarbonPerDevice = in.embodiedCarbonPerDevice;
    p.checkpoint.model = in.model;
    p.checkpoint.fleet = p.fleet;
    p.checkpoint.optimizer = in.optimizer;
    p.reliability.fleet = p.fleet;
    p.reliability.recoveryTime = in.recoveryTime;
    // A link that is overridden rests; the override goes straight in.
    if (in.mfu) p.sustainability.mfu = p.economics.mfu = *in.mfu;
    if (in.throughput) p.economics.throughput = *in.throughput;
    if (in.duration) p.sustainability.duration = p.economics.duration = p.reliability.jobDuration = *in.duration;
    if (in.checkpointTime) p.reliability.checkpointTime = *in.checkpointTime;
    return p;
}

// Whose numbers a task's performance is, and where they stand among the outputs.
struct Lead {
    Time latency;
    double mfu;
    double memoryUtilization;
    std::string latencyKey, throughputKey, mfuKey, memoryKey;
    bool feasible;
};

class Chain {
public:
    Chain(const ScenarioIn& in, const Assumptions& a, ScenarioOut& out, Recorder* recorder)
        : m_in(in), m_a(a), m_out(out), m_recorder(recorder), m_parts(partsOf(in)), m_translator(kLinks, rowsOf<ScenarioIn>(), &in),
          m_accelerators(static_cast<double>(totalAccelerators(m_parts.fleet))) {}

    void run() {
        m_out = {}; // parts that this task has not
        perform();
        feed("performance", rowsOf<PerformanceMetrics>(), &m_out.performance, {"sustainability", &kSustainability, &m_parts.sustainability, &m_out.sustainability});
        solve<SustainabilityIn, SustainabilityOut>("sustainability", kSustainability, m_parts.sustainability, m_out.sustainability);
        feed("performance", rowsOf<PerformanceMetrics>(), &m_out.performance, {"economics", &kEconomics, &m_parts.economics, &m_out.economics});
        solve<EconomicsIn, EconomicsOut>("economics", kEconomics, m_parts.economics, m_out.economics);
        const ChainPart reliability{"reliability", &kReliability, &m_parts.reliability, &m_out.reliability};
        feed("performance", rowsOf<PerformanceMetrics>(), &m_out.performance, reliability);
        if (m_in.task == Task::training && !kCheckpoint.check(&m_parts.checkpoint, m_a)) {
            solve<CheckpointIn, CheckpointOut>("checkpoint", kCheckpoint, m_parts.checkpoint, m_out.checkpoint.emplace());
            feed("checkpoint", rowsOf<CheckpointOut>(), &*m_out.checkpoint, reliability);
        }
        solve<ReliabilityIn, ReliabilityOut>("reliability", kReliability, m_parts.reliability, m_out.reliability);
        judge();
    }

private:
    void feed(std::string_view from, std::span<const Row> rows, const void* out, const ChainPart& to) { feedLinks(kLinks, from, rows, out, to, rowsOf<ScenarioIn>(), &m_in); }

    template <class In, class Out> void solve(const char* key, const Solver& solver, In& in, Out& out) {
        if (!m_recorder) {
            solver.solve(&in, m_a, &out, nullptr);
            return;
        }
        Recorder own;
        solver.solve(&in, m_a, &out, &own);
        m_translator.take({key, &solver, &in, &out}, own.steps(), m_in.fleet ? "fleet.node.accelerator" : "hardware", m_in.fleet.has_value(), *m_recorder);
    }

    template <class T> void step(const Formula& formula, const T& value, const char* output, std::initializer_list<Operand> operands) {
        if (m_recorder) m_recorder->step(formula, value, output, operands);
    }

    Operand acceleratorsOperand() const {
        return fromConstant("N", m_accelerators, m_in.fleet ? "accelerators of the fleet: nodes × accelerators per node" : "devices of the persona (MLSys·im)");
    }

    // The task's own part, and what the rest needs of it.
    void perform() {
        PerformanceMetrics& p = m_out.performance;
        switch (m_in.task) {
        case Task::inference: {
            SingleNodeOut& one = m_out.inference.emplace();
            solve<SingleNodeIn, SingleNodeOut>("inference", kSingleNode, m_parts.inference, one);
            p.latency = passLatency(one.latency, "inference.latency");
            p.throughput = f::fleetThroughput(one.throughput, m_accelerators, 1);
            step(f::kFleetThroughput, p.throughput, "performance.throughput", {fromOutput("X_1", one.throughput, "inference.throughput"), acceleratorsOperand(), fromConstant("t", 1.0, "each device runs alone")});
            passMfu(one.mfu, "inference.mfu");
            p.memoryUtilization = f::memoryUtilisation(one.memoryFootprint, m_parts.fleet.node.accelerator.memory.capacity);
            step(f::kMemoryUtilisation, p.memoryUtilization, "performance.memory_utilization",
                 {m_in.model.parameters ? fromOutput("M", one.memoryFootprint, "inference.memory_footprint") : fromInput("M", one.memoryFootprint, "model.model_size"), capacityOperand()});
            p.feasible = one.feasible;
            break;
        }
        case Task::serving: {
            ServingOut& one = m_out.serving.emplace();
            solve<ServingIn, ServingOut>("serving", kServing, m_parts.serving, one);
            const Time request = one.requestLatency.value_or(one.ttft);
            p.latency = passLatency(request, "serving.request_latency");
            const double ranks = static_cast<double>(m_in.tpSize);
            const double batch = static_cast<double>(m_in.batchSize);
            const Frequency replica = f::littleRate(batch, request);
            step(f::kReplicaRequests, replica, "", {fromInput("B", m_in.batchSize, "batch_size"), fromOutput("T_1", request, "serving.request_latency")});
            p.throughput = f::fleetThroughput(replica, m_accelerators, ranks);
            step(f::kFleetThroughput, p.throughput, "performance.throughput", {fromStep("X_1", replica), acceleratorsOperand(), fromInput("t", m_in.tpSize, "tp_size")});
            const FlopRate peak = peakRate(m_parts.fleet.node.accelerator, m_in.precision, m_a.rateFallback);
            const double active = m_in.model.activeParameters ? *m_in.model.activeParameters : m_in.model.parameters.value_or(0);
            p.mfu = f::servingMfu(active, static_cast<double>(m_in.seqLen), static_cast<double>(m_in.outputTokens), batch, request, peak, ranks);
            step(f::kServingMfu, p.mfu, "performance.mfu",
                 {fromInput("P_a", active, m_in.model.activeParameters ? "model.active_parameters" : "model.parameters"), fromInput("S", m_in.seqLen, "seq_len"),
                  fromInput("n_out", m_in.outputTokens, "output_tokens"), fromInput("B", m_in.batchSize, "batch_size"), fromOutput("T_1", request, "serving.request_latency"),
                  fromInput("F", peak, ratePath(m_parts.fleet.node.accelerator, m_in.precision, m_a.rateFallback, m_in.fleet ? "fleet.node.accelerator" : "hardware")), fromInput("t", m_in.tpSize, "tp_size")});
            p.memoryUtilization = one.memoryUtilization;
            step(f::kMemoryDemand, p.memoryUtilization, "performance.memory_utilization", {fromOutput("u_mem", one.memoryUtilization, "serving.memory_utilization")});
            p.feasible = one.feasible;
            break;
        }
        case Task::training: {
            DistributedOut& one = m_out.training.emplace();
            solve<DistributedIn, DistributedOut>("training", kDistributed, m_parts.training, one);
            p.latency = passLatency(one.stepLatency, "training.step_latency");
            p.throughput = f::passedThroughput(one.throughput);
            step(f::kPassedThroughput, p.throughput, "performance.throughput", {fromOutput("X_1", one.throughput, "training.throughput")});
            passMfu(one.mfu, "training.mfu");
            p.memoryUtilization = f::memoryUtilisation(one.memoryPerAccelerator, m_parts.fleet.node.accelerator.memory.capacity);
            step(f::kMemoryUtilisation, p.memoryUtilization, "performance.memory_utilization", {fromOutput("M", one.memoryPerAccelerator, "training.memory_per_accelerator"), capacityOperand()});
            p.feasible = one.feasible;
            break;
        }
        }
        lasts();
    }

    // How long: as given, as long as the training takes, or the planning horizon.
    void lasts() {
        PerformanceMetrics& p = m_out.performance;
        const bool trained = m_out.training && m_out.training->trainingTime;
        p.duration = m_in.duration ? *m_in.duration : trained ? *m_out.training->trainingTime : m_a.planningDuration;
        const Operand from = m_in.duration ? fromInput("T_1", p.duration, "duration")
                           : trained       ? fromOutput("T_1", p.duration, "training.training_time")
                                           : fromAssumption("T_1", p.duration, "planning_duration");
        step(f::kScenarioDuration, p.duration, "performance.duration", {from});
    }

    Time passLatency(Time latency, const char* key) {
        step(f::kScenarioLatency, latency, "performance.latency", {fromOutput("T_1", latency, key)});
        return f::scenarioLatency(latency);
    }
    void passMfu(double mfu, const char* key) {
        m_out.performance.mfu = f::passedMfu(mfu);
        step(f::kPassedMfu, mfu, "performance.mfu", {fromOutput("MFU_1", mfu, key)});
    }
    Operand capacityOperand() const {
        return fromInput("C", m_parts.fleet.node.accelerator.memory.capacity, m_in.fleet ? "fleet.node.accelerator.memory.capacity" : "hardware.memory.capacity");
    }

    void judge() {
        Scorecard& s = m_out.scorecard;
        const PerformanceMetrics& p = m_out.performance;
        s.feasibility = ask(f::kMemoryDemand, p.memoryUtilization, "scorecard.feasibility.demand_over_supply", {fromOutput("u_mem", p.memoryUtilization, "performance.memory_utilization")});
        s.feasibility.verdict = p.feasible ? Verdict::pass : Verdict::fail;
        if (m_in.slaLatency) {
            s.performance = ask(f::kLatencyDemand, f::timeDemand(p.latency, *m_in.slaLatency), "scorecard.performance.demand_over_supply",
                                {fromOutput("T_s", p.latency, "performance.latency"), fromInput("T_sla", *m_in.slaLatency, "sla_latency")});
        }
        const Money* tco = costOf(m_out.economics);
        if (m_in.maxCost && tco) {
            s.cost = ask(f::kCostDemand, f::moneyDemand(*tco, *m_in.maxCost), "scorecard.cost.demand_over_supply",
                         {fromOutput("TCO", *tco, "economics.tco"), fromInput("TCO_max", *m_in.maxCost, "max_cost")});
        }
        if (m_in.maxCarbon) {
            s.carbon = ask(f::kCarbonDemand, f::carbonDemand(m_out.sustainability.carbonFootprint, *m_in.maxCarbon), "scorecard.carbon.demand_over_supply",
                           {fromOutput("C_tot", m_out.sustainability.carbonFootprint, "sustainability.carbon_footprint"), fromInput("C_max", *m_in.maxCarbon, "max_carbon")});
        }
        if (m_in.maxWater) {
            s.water = ask(f::kWaterDemand, f::waterDemand(m_out.sustainability.waterUsage, *m_in.maxWater), "scorecard.water.demand_over_supply",
                          {fromOutput("V_w", m_out.sustainability.waterUsage, "sustainability.water_usage"), fromInput("V_max", *m_in.maxWater, "max_water")});
        }
        if (m_in.minGoodput) {
            s.reliability = ask(f::kGoodputDemand, f::demandOverSupply(*m_in.minGoodput, m_out.reliability.goodputRatio), "scorecard.reliability.demand_over_supply",
                                {fromInput("G_min", *m_in.minGoodput, "min_goodput"), fromOutput("G", m_out.reliability.goodputRatio, "reliability.goodput_ratio")});
        }
        s.overall = Verdict::pass;
        for (const Criterion* each : {&s.feasibility, &s.performance, &s.cost, &s.carbon, &s.water, &s.reliability}) if (each->verdict == Verdict::fail) s.overall = Verdict::fail;
    }

    Criterion ask(const Formula& formula, double ratio, const char* output, std::initializer_list<Operand> operands) {
        step(formula, ratio, output, operands);
        return {ratio <= 1 ? Verdict::pass : Verdict::fail, ratio};
    }
    // A device without a price has no cost.
    static const Money* costOf(const EconomicsOut& economics) { return std::isfinite(raw(economics.tco)) ? &economics.tco : nullptr; }

    const ScenarioIn& m_in;
    const Assumptions& m_a;
    ScenarioOut& m_out;
    Recorder* m_recorder;
    Parts m_parts;
    ChainRecorder m_translator;
    double m_accelerators;
};

// The first of the parts that refuses the inputs.
std::optional<Issue> checkParts(const ScenarioIn& in, const Assumptions& a) {
    const Parts p = partsOf(in);
    switch (in.task) {
    case Task::inference: if (auto issue = kSingleNode.check(&p.inference, a)) return issue; break;
    case Task::serving: if (auto issue = kServing.check(&p.serving, a)) return issue; break;
    case Task::training: if (auto issue = kDistributed.check(&p.training, a)) return issue; break;
    }
    if (auto issue = kSustainability.check(&p.sustainability, a)) return issue;
    if (auto issue = kEconomics.check(&p.economics, a)) return issue;
    return kReliability.check(&p.reliability, a);
}

} // namespace

void solveScenario(const ScenarioIn& in, const Assumptions& a, ScenarioOut& out, Recorder* recorder) { Chain(in, a, out, recorder).run(); }

std::optional<Issue> checkScenario(const ScenarioIn& in, const Assumptions& a) {
    if (!in.hardware && !in.fleet) return refusal(IssueCode::missingField, "hardware", MLS_TEXT("issue", "%1 or %2 must be given: a scenario runs on one device or on a fleet"), {FieldName{"hardware"}, FieldName{"fleet"}});
    if (in.hardware && in.fleet) return refusal(IssueCode::unknownField, "hardware", MLS_TEXT("issue", "%1 and %2 are both given; the fleet's accelerator is the hardware: give one of them"), {FieldName{"hardware"}, FieldName{"fleet"}});
    if (in.fleet && in.persona != Persona::none) {
        return refusal(IssueCode::outOfRange, "persona", MLS_TEXT("issue", "%1 must be none with a fleet, which says itself how many devices there are"), {FieldName{"persona"}});
    }
    const Count devices = acceleratorsOf(in);
    if (in.task == Task::serving && devices % in.tpSize != 0) {
        return refusal(IssueCode::infeasibleParallelism, "tp_size", MLS_TEXT("issue", "%1 must divide the %2 accelerators into whole replicas, got %3"), {FieldName{"tp_size"}, devices, in.tpSize});
    }
    if (std::optional<Issue> issue = checkParts(in, a)) {
        // What a part calls fleet is one device here.
        if (!in.fleet && issue->field.starts_with("fleet.node.accelerator")) issue->field.replace(0, std::string_view("fleet.node.accelerator").size(), "hardware");
        return issue;
    }
    return std::nullopt;
}

void noteScenario(const ScenarioIn& in, const Assumptions& a, const ScenarioOut& out, std::vector<Note>& notes) {
    const Parts p = partsOf(in);
    const auto add = [&](const Solver& solver, const void* given, const void* answer) {
        std::vector<Note> found;
        solver.notes(given, a, answer, found);
        for (Note& note : found) {
            const bool known = std::any_of(notes.begin(), notes.end(), [&](const Note& other) { return other.message == note.message; });
            if (!known) notes.push_back(std::move(note));
        }
    };
    if (out.inference) add(kSingleNode, &p.inference, &*out.inference);
    if (out.serving) add(kServing, &p.serving, &*out.serving);
    if (out.training) add(kDistributed, &p.training, &*out.training);
    add(kSustainability, &p.sustainability, &out.sustainability);
    add(kEconomics, &p.economics, &out.economics);
    if (!in.fleet && acceleratorsOf(in) > devicesOf(in.persona)) {
        notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "%1 %2: a replica takes that many devices, and cost, energy and failures are counted for all of them"), {FieldName{"tp_size"}, in.tpSize}));
    }
    if (in.maxCost && !std::isfinite(raw(out.economics.tco))) notes.push_back(remark(NoteCode::unknownCost, MLS_TEXT("note", "the cost is unknown, so %1 cannot be judged"), {FieldName{"max_cost"}}));
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kScenarioLatency, &f::kFleetThroughput, &f::kReplicaRequests, &f::kPassedThroughput, &f::kPassedMfu, &f::kServingMfu, &f::kScenarioDuration,
                                        &f::kMemoryUtilisation, &f::kMemoryDemand, &f::kLatencyDemand, &f::kCostDemand, &f::kCarbonDemand, &f::kWaterDemand, &f::kGoodputDemand};
}

constexpr Solver kScenario = solver<ScenarioIn, ScenarioOut, &checkScenario, &solveScenario, &noteScenario>(
    {.id = "scenario", .name = "ScenarioModel", .title = MLS_TEXT("solver", "Scenario"),
     .question = MLS_TEXT("solver", "Can I run it, and what will it cost, emit and withstand?"), .group = "Run", .scope = "scenario", .chapter = "Every chapter",
     .formulas = kFormulas, .parts = kParts, .links = kLinks});

} // namespace mlsys
