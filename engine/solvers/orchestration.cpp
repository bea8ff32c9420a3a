// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/orchestration.hpp"

#include "engine/formulas/orchestration.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

void record(const OrchestrationIn& in, const OrchestrationOut& out, Recorder& r) {
    const Operand job = fromInput("D", in.jobDuration, "job_duration");
    r.step(f::kOfferedLoad, out.utilization, "utilization", {fromInput("λ", in.arrivalRate, "arrival_rate"), job});
    if (!out.isStable) return;
    const Operand load = fromStep("ρ", out.utilization);
    r.step(f::kMd1Wait, out.averageWait, "average_wait", {load, job});
    r.step(f::kMd1Queue, out.averageQueueLength, "average_queue_length", {load});
    r.step(f::kJobTurnaround, out.averageTurnaround, "average_turnaround", {fromStep("t_wait", out.averageWait), job});
}

} // namespace

void solveOrchestration(const OrchestrationIn& in, const Assumptions&, OrchestrationOut& out, Recorder* recorder) {
    out.utilization = f::offeredLoad(in.arrivalRate, in.jobDuration);
    out.isStable = out.utilization < 1;
    if (out.isStable) {
        out.averageWait = f::md1Wait(out.utilization, in.jobDuration);
        out.averageQueueLength = f::md1Queue(out.utilization);
        out.averageTurnaround = f::jobTurnaround(out.averageWait, in.jobDuration);
    } else {
        out.averageWait = unbounded<Time>();
        out.averageQueueLength = std::numeric_limits<double>::infinity();
        out.averageTurnaround = unbounded<Time>();
    }
    if (recorder) record(in, out, *recorder);
}

std::optional<Issue> checkOrchestration(const OrchestrationIn&, const Assumptions&) { return std::nullopt; }

template <> std::span<const Row> rowsOf<OrchestrationIn>() {
    using In = OrchestrationIn;
    static constexpr Row rows[] = {
        row<&In::arrivalRate>({.key = "arrival_rate", .unit = "1/d", .title = MLS_TEXT("input", "Arrival rate"),
            .help = MLS_TEXT("input", "Jobs that are submitted, at random times. Usual: 1 to 100 a day for each cluster."), .range = {.min = 0, .max = 1e9}, .symbol = "λ", .required = true, .shownUnit = MLS_TEXT("unit", "jobs/d")}),
        row<&In::jobDuration>({.key = "job_duration", .unit = "h", .title = MLS_TEXT("input", "Length of a job"),
            .help = MLS_TEXT("input", "Each job has the whole cluster for this long. Usual: minutes to days."), .range = {.min = 1e-9, .max = 1e11}, .symbol = "D", .required = true}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<OrchestrationOut>() {
    using Out = OrchestrationOut;
    static constexpr Text kValidate = MLS_TEXT("output", "Compare against the scheduler's log of a month.");
    static constexpr Row rows[] = {
        row<&Out::utilization>({.key = "utilization", .title = MLS_TEXT("output", "Load"), .help = MLS_TEXT("output", "Work that arrives over what the cluster can do; at 100 % and above the queue grows for ever."), .share = true, .basis = Basis::firstOrder}),
        row<&Out::isStable>({.key = "is_stable", .title = MLS_TEXT("output", "Stable"), .help = MLS_TEXT("output", "Whether the queue settles."), .basis = Basis::firstOrder}),
        row<&Out::averageWait>({.key = "average_wait", .unit = "h", .title = MLS_TEXT("output", "Wait"), .help = MLS_TEXT("output", "From submission to start, on average."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = kValidate}),
        row<&Out::averageQueueLength>({.key = "average_queue_length", .title = MLS_TEXT("output", "Queue"), .help = MLS_TEXT("output", "Jobs that wait, on average."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = kValidate}),
        row<&Out::averageTurnaround>({.key = "average_turnaround", .unit = "h", .title = MLS_TEXT("output", "Turnaround"), .help = MLS_TEXT("output", "From submission to end, on average."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = kValidate}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kOfferedLoad, &f::kMd1Wait, &f::kMd1Queue, &f::kJobTurnaround};
}

constexpr Solver kOrchestration = solver<OrchestrationIn, OrchestrationOut, &checkOrchestration, &solveOrchestration>(
    {.id = "orchestration", .name = "OrchestrationModel", .title = MLS_TEXT("solver", "Job queue"),
     .question = MLS_TEXT("solver", "How long will my job queue?"), .group = "More walls", .scope = "orchestration",
     .chapter = "Fleet Orchestration (Vol II)", .formulas = kFormulas});

} // namespace mlsys
