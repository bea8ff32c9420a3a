// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/reliability.hpp"

#include "engine/formulas/reliability.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// Each accelerator has a network card of its own unless the node says otherwise.
Count nicsOf(const Node& node) { return node.nicsPerNode.value_or(node.acceleratorsPerNode); }

void record(const ReliabilityIn& in, const Assumptions& a, const FleetFailures& failures, const ReliabilityOut& out, Recorder& r) {
    recordFailures(in.fleet, a, failures, "fleet_mtbf", r);
    const Operand job = fromInput("T", in.jobDuration, "job_duration");
    const Operand mtbf = fromStep("MTBF", out.fleetMtbf);
    const Operand checkpoint = fromInput("δ", in.checkpointTime, "checkpoint_time");
    r.step(f::kFailureProbability, out.failureProbability, "failure_probability", {job, mtbf});
    r.step(f::kExpectedFailures, out.expectedFailures, "expected_failures", {job, mtbf});
    r.step(f::kYoungDaly, out.optimalCheckpointInterval, "optimal_checkpoint_interval", {checkpoint, mtbf});
    r.step(f::kGoodput, out.goodputRatio, "goodput_ratio", {checkpoint, fromStep("τ", out.optimalCheckpointInterval), mtbf, fromInput("R", in.recoveryTime, "recovery_time")});
}

} // namespace

FleetFailures failuresOf(const Fleet& fleet, const Assumptions& a) {
    const Node& node = fleet.node;
    FleetFailures failures;
    failures.nodeMtbf = f::nodeMtbf(static_cast<double>(node.acceleratorsPerNode), static_cast<double>(nicsOf(node)),
                                    static_cast<double>(node.psusPerNode.value_or(a.fallbackPsusPerNode)), a.acceleratorMttf, a.nicMttf, a.psuMttf);
    failures.fleetMtbf = f::fleetMtbf(failures.nodeMtbf, static_cast<double>(fleet.count));
    return failures;
}

void recordFailures(const Fleet& fleet, const Assumptions& a, const FleetFailures& failures, const char* output, Recorder& r) {
    const Node& node = fleet.node;
    const char* nics = node.nicsPerNode ? "fleet.node.nics_per_node" : "fleet.node.accelerators_per_node";
    r.step(f::kNodeMtbf, failures.nodeMtbf, "",
           {fromInput("n_gpu", node.acceleratorsPerNode, "fleet.node.accelerators_per_node"), fromInput("n_nic", nicsOf(node), nics),
            node.psusPerNode ? fromInput("n_psu", *node.psusPerNode, "fleet.node.psus_per_node") : fromAssumption("n_psu", a.fallbackPsusPerNode, "fallback_psus_per_node"),
            fromAssumption("T_gpu", a.acceleratorMttf, "accelerator_mttf"), fromAssumption("T_nic", a.nicMttf, "nic_mttf"), fromAssumption("T_psu", a.psuMttf, "psu_mttf")});
    r.step(f::kFleetMtbf, failures.fleetMtbf, output, {fromStep("MTBF_n", failures.nodeMtbf), fromInput("n_node", fleet.count, "fleet.count")});
}

void solveReliability(const ReliabilityIn& in, const Assumptions& a, ReliabilityOut& out, Recorder* recorder) {
    const FleetFailures failures = failuresOf(in.fleet, a);
    out.fleetMtbf = failures.fleetMtbf;
    out.failureProbability = f::failureProbability(in.jobDuration, out.fleetMtbf);
    out.expectedFailures = f::expectedFailures(in.jobDuration, out.fleetMtbf);
    out.optimalCheckpointInterval = f::youngDaly(in.checkpointTime, out.fleetMtbf);
    out.goodputRatio = f::goodput(in.checkpointTime, out.optimalCheckpointInterval, out.fleetMtbf, in.recoveryTime);
    if (recorder) record(in, a, failures, out, *recorder);
}

// No two inputs exclude each other.
std::optional<Issue> checkReliability(const ReliabilityIn&, const Assumptions&) { return std::nullopt; }

template <> std::span<const Row> rowsOf<ReliabilityIn>() {
    using In = ReliabilityIn;
    static constexpr Row rows[] = {
        row<&In::fleet>(words::fleet),
        row<&In::jobDuration>({.key = "job_duration", .unit = "h", .title = MLS_TEXT("input", "Duration of the job"),
            .help = MLS_TEXT("input", "Time the fleet works on one job. Usual: a day to three months."), .range = {.min = 3.6, .max = 3.1536e10}, .symbol = "T", .required = true,
            .dragFrom = 3600, .dragTo = 90 * 86400.0}),
        row<&In::checkpointTime>({.key = "checkpoint_time", .unit = "s", .title = MLS_TEXT("input", "Time to write a checkpoint"),
            .help = MLS_TEXT("input", "During which the job stands still. Usual: 1 s when written in the background, 30 s to 10 min otherwise."),
            .range = {.min = 1e-3, .max = 1e7}, .symbol = "δ", .dragFrom = 1, .dragTo = 600, .dragLog = true}),
        row<&In::recoveryTime>(words::recoveryTime),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ReliabilityOut>() {
    using Out = ReliabilityOut;
    static constexpr Text validateLog = MLS_TEXT("output", "Count the interruptions of one month of jobs.");
    static constexpr Row rows[] = {
        row<&Out::fleetMtbf>(words::fleetMtbf),
        row<&Out::failureProbability>({.key = "failure_probability", .title = MLS_TEXT("output", "Failure probability"),
            .help = MLS_TEXT("output", "Of at least one failure during the job."), .share = true, .better = Better::lower, .basis = Basis::calibrate, .validate = validateLog}),
        row<&Out::expectedFailures>({.key = "expected_failures", .title = MLS_TEXT("output", "Expected failures"),
            .help = MLS_TEXT("output", "Mean number during the job."), .better = Better::lower, .basis = Basis::calibrate, .validate = validateLog}),
        row<&Out::optimalCheckpointInterval>(words::optimalCheckpointInterval),
        row<&Out::goodputRatio>({.key = "goodput_ratio", .title = MLS_TEXT("output", "Goodput"),
            .help = MLS_TEXT("output", "Share of the time that is progress, less checkpoints, lost work and recovery; 0 if failures come faster than they are dealt with."),
            .share = true, .better = Better::higher, .basis = Basis::calibrate, .validate = MLS_TEXT("output", "Compare against the steps kept over the steps that the time allows.")}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kNodeMtbf, &f::kFleetMtbf, &f::kFailureProbability, &f::kExpectedFailures, &f::kYoungDaly, &f::kGoodput};
}

constexpr Solver kReliability = solver<ReliabilityIn, ReliabilityOut, &checkReliability, &solveReliability>(
    {.id = "reliability", .name = "ReliabilityModel", .title = MLS_TEXT("solver", "Reliability"),
     .question = MLS_TEXT("solver", "How often will my cluster fail during training?"), .group = "Train", .scope = "impact",
     .chapter = "Fault Tolerance (Vol II, Ch 7)", .formulas = kFormulas});

} // namespace mlsys
