// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/tail_latency.hpp"

#include "engine/formulas/queueing.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

void record(const TailLatencyIn& in, double waits, Time median, Time tail, const TailLatencyOut& out, Recorder& r) {
    const Operand rate = fromInput("λ", in.arrivalRate, "arrival_rate");
    const Operand service = fromInput("t_s", in.serviceLatency, "service_latency");
    const Operand replicas = fromInput("c", in.numReplicas, "num_replicas");
    r.step(f::kQueueUtilisation, out.queueUtilization, "queue_utilization", {rate, service, replicas});
    r.step(f::kErlangC, waits, "", {rate, service, replicas});
    if (!out.isStable) return;
    const Operand spread = fromInput("c_v", in.serviceTimeCv, "service_time_cv");
    const Operand waiting = fromStep("p_w", waits);
    const Operand utilisation = fromStep("ρ", out.queueUtilization);
    r.step(f::kMedianWait, median, "", {waiting, fromConstant("q_50", f::kMedianQuantile, "the median"), service, replicas, utilisation, spread});
    r.step(f::kMedianLatency, out.p50Latency, "p50_latency", {service, fromStep("w_50", median)});
    r.step(f::kTailWait, tail, "", {waiting, fromConstant("q_99", f::kTailQuantile, "the 99th percentile"), service, replicas, utilisation, spread});
    r.step(f::kTailLatency, out.p99Latency, "p99_latency", {service, fromStep("w_99", tail)});
}

} // namespace

void solveTailLatency(const TailLatencyIn& in, const Assumptions&, TailLatencyOut& out, Recorder* recorder) {
    const double replicas = static_cast<double>(in.numReplicas);
    const double waits = f::erlangC(in.arrivalRate, in.serviceLatency, replicas);
    out.queueUtilization = f::queueUtilisation(in.arrivalRate, in.serviceLatency, replicas);
    out.isStable = in.arrivalRate * in.serviceLatency < replicas;
    Time median = unbounded<Time>();
    Time tail = unbounded<Time>();
    if (out.isStable) {
        median = f::waitQuantile(waits, f::kMedianQuantile, in.serviceLatency, replicas, out.queueUtilization, in.serviceTimeCv);
        tail = f::waitQuantile(waits, f::kTailQuantile, in.serviceLatency, replicas, out.queueUtilization, in.serviceTimeCv);
    }
    out.p50Latency = f::withWait(in.serviceLatency, median);
    out.p99Latency = f::withWait(in.serviceLatency, tail);

    if (recorder) record(in, waits, median, tail, out, *recorder);
}

// Any combination of values within their ranges is a queue.
std::optional<Issue> checkTailLatency(const TailLatencyIn&, const Assumptions&) { return std::nullopt; }

void noteTailLatency(const TailLatencyIn& in, const Assumptions&, const TailLatencyOut& out, std::vector<Note>& notes) {
    if (out.isStable) return;
    const double most = static_cast<double>(in.numReplicas) / raw(in.serviceLatency);
    notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the replicas finish at most %1 requests a second and no fewer arrive: the queue grows without end and no latency is bounded; add replicas or shorten the service time"), {Readable{most, {}, 4}}));
}

template <> std::span<const Row> rowsOf<TailLatencyIn>() {
    using In = TailLatencyIn;
    static constexpr Row rows[] = {
        row<&In::arrivalRate>({.key = "arrival_rate", .unit = "1/s", .title = MLS_TEXT("input", "Arrival rate"),
            .help = MLS_TEXT("input", "Requests a second, arriving at random (Poisson)."), .range = {.min = 0, .max = 1e12}, .symbol = "λ", .required = true, .dragFrom = 0.1, .dragTo = 10000, .dragLog = true,
            .shownUnit = MLS_TEXT("unit", "requests/s")}),
        row<&In::serviceLatency>({.key = "service_latency", .unit = "ms", .title = MLS_TEXT("input", "Service time"),
            .help = MLS_TEXT("input", "Mean time that one request keeps a replica busy."), .range = {.min = 1e-12, .max = 1e9}, .symbol = "t_s", .required = true, .dragFrom = 0.001, .dragTo = 10, .dragLog = true}),
        row<&In::numReplicas>({.key = "num_replicas", .title = MLS_TEXT("input", "Replicas"),
            .help = MLS_TEXT("input", "Servers that share one queue, each with one request at a time."), .range = {.min = 1, .max = 1e6}, .symbol = "c", .dragFrom = 1, .dragTo = 1024, .dragLog = true}),
        row<&In::serviceTimeCv>(words::serviceTimeCv),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<TailLatencyOut>() {
    using Out = TailLatencyOut;
    static constexpr Row rows[] = {
        row<&Out::p50Latency>({.key = "p50_latency", .unit = "ms", .title = MLS_TEXT("output", "Median latency"),
            .help = MLS_TEXT("output", "Wait and service of a typical request."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = words::validateQueue}),
        row<&Out::p99Latency>({.key = "p99_latency", .unit = "ms", .title = MLS_TEXT("output", "P99 latency"),
            .help = MLS_TEXT("output", "What 99 of 100 requests stay below; unbounded if requests arrive faster than they can be served."), .better = Better::lower, .basis = Basis::firstOrder, .open = true,
            .validate = words::validateQueue}),
        row<&Out::queueUtilization>({.key = "queue_utilization", .title = MLS_TEXT("output", "Utilisation"),
            .help = MLS_TEXT("output", "Share of the time that a replica is busy."), .share = true, .basis = Basis::firstOrder}),
        row<&Out::isStable>({.key = "is_stable", .title = MLS_TEXT("output", "Stable"),
            .help = MLS_TEXT("output", "Whether the replicas serve faster than requests arrive, so that the queue does not grow for ever."), .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kQueueUtilisation, &f::kErlangC, &f::kMedianWait, &f::kMedianLatency, &f::kTailWait, &f::kTailLatency};
}

constexpr Solver kTailLatency = solver<TailLatencyIn, TailLatencyOut, &checkTailLatency, &solveTailLatency, &noteTailLatency>(
    {.id = "tail-latency", .name = "TailLatencyModel", .title = MLS_TEXT("solver", "Tail latency"),
     .question = MLS_TEXT("solver", "How long do the unlucky requests wait?"), .group = "Serve", .scope = "inference",
     .chapter = "Model Serving (Vol I, Ch 13) · Inference at Scale (Vol II, Ch 10)", .formulas = kFormulas});

} // namespace mlsys
