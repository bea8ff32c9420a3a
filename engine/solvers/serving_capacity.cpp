// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/serving_capacity.hpp"

#include "engine/formulas/queueing.hpp"
#include "engine/solvers/serving_phases.hpp"
#include "engine/words.hpp"

#include <limits>

namespace mlsys {
namespace {

namespace f = formulas;
using namespace phases;

// What the steps share and the outputs do not show.
struct Middle {
    Batching batching;
    Bytes cache;              // KV of the active requests' prompts
    Prefill prefill;
    Decode decode;
    Time service{};           // t_s: between two requests that a replica ends
    f::ReplicaSearch search{};
};

bool fits(const ServingCapacityIn& in, const Service& s, const Middle& m) {
    return m.batching.feasible() && f::servingMemory(s.weights, m.cache, Bytes::from_value(0)) <= in.hardware.memory.capacity;
}

// The batch that a replica decodes: as many requests as fit, at least one.
void recordReplica(const ServingCapacityIn& in, const Assumptions& a, const Service& s, const Middle& m, const ServingCapacityOut& out, Recorder& r) {
    recordWeights(s, a, r);
    Operand batch = fromConstant("B", 1.0, "the weights and one request do not fit: shown for a batch of one");
    if (m.batching.feasible()) {
        recordBatching(s, in.hardware, m.batching, fromInput("B_max", in.maxBatchSize, "max_batch_size"), fromInput("p", in.pageSize, "page_size"), {}, a, r);
        r.step(f::kReplicaBatch, s.batch, "", {fromStep("N_act", m.batching.active)});
        batch = fromStep("B", s.batch);
    }
    recordCache(s, m.cache, batch, fromInput("b_kv", s.element, "precision"), a, r);
    recordPrefill(s, in.hardware, m.prefill, fromConstant("S_c", 0.0, "nothing is cached"), nullptr, fromConstant("t_kv", kNone, "prefill and decode run on the same hardware"), {batch, "hardware", "ttft"}, a, r);
    const Operand output = fromInput("N_out", in.outputTokens, "output_tokens");
    recordDecode(s, in.hardware, m.decode, cacheGrows(&in.outputTokens, a) ? &output : nullptr, false, {batch, "hardware", "itl"}, a, r);
    r.step(f::kBaseLatency, out.baseRequestLatency, "base_request_latency", {fromStep("TTFT", out.ttft), fromStep("ITL", out.itl), output});
}

void recordQueue(const ServingCapacityIn& in, const Assumptions& a, const Service& s, const Middle& m, const ServingCapacityOut& out, Recorder& r) {
    const Operand base = fromStep("T_base", out.baseRequestLatency);
    if (a.capacityCountsPrefill) r.step(f::kLittleRate, out.perReplicaQpsCapacity, "per_replica_qps_capacity", {fromStep("B", s.batch), base});
    else r.step(f::kReplicaRate, out.perReplicaQpsCapacity, "per_replica_qps_capacity", {fromStep("X_b", m.batching.tokens), fromInput("N_out", in.outputTokens, "output_tokens")});
    const Operand perReplica = fromStep("μ", out.perReplicaQpsCapacity);
    r.step(f::kServiceTime, m.service, "", {perReplica});
    const Operand rate = fromInput("λ", in.qps, "qps");
    const Operand service = fromStep("t_s", m.service);
    const Operand spread = fromInput("c_v", in.serviceTimeCv, "service_time_cv");
    const Operand most = fromInput("c_max", in.maxReplicas, "max_replicas");
    const Operand quantile = fromConstant("q_99", f::kTailQuantile, "the 99th percentile");
    if (m.search.found) r.step(f::kRequiredReplicas, m.search.replicas, "required_replicas", {rate, service, base, fromInput("T_max", in.targetP99Latency, "target_p99_latency"), spread, most, quantile});
    else r.step(f::kAllReplicas, m.search.replicas, "", {most});
    const Operand replicas = fromStep("c", m.search.replicas);
    r.step(f::kFleetRate, out.qpsCapacity, "qps_capacity", {replicas, perReplica});
    r.step(f::kDemandOverCapacity, out.utilization, "utilization", {rate, fromStep("X_max", out.qpsCapacity)});
    if (!m.search.stable) return;
    const double busy = f::queueUtilisation(in.qps, m.service, m.search.replicas);
    r.step(f::kQueueUtilisation, busy, "", {rate, service, replicas});
    r.step(f::kErlangC, m.search.waitProbability, "", {rate, service, replicas});
    r.step(f::kTailWait, out.queueWaitP99, "queue_wait_p99", {fromStep("p_w", m.search.waitProbability), quantile, service, replicas, fromStep("ρ", busy), spread});
    r.step(f::kCapacityLatency, out.estimatedP99Latency, "estimated_p99_latency", {base, fromStep("w_99", out.queueWaitP99)});
}

// Nothing can be served: no capacity, an unbounded wait.
void answerNothing(ServingCapacityOut& out) {
    out.requiredReplicas = std::numeric_limits<double>::quiet_NaN();
    out.qpsCapacity = out.perReplicaQpsCapacity = Frequency::from_value(0);
    out.utilization = std::numeric_limits<double>::infinity();
    out.estimatedP99Latency = out.queueWaitP99 = unbounded<Time>();
    out.feasible = false;
    out.bottleneck = CapacityBottleneck::memory;
}

void answerQueue(const ServingCapacityIn& in, const Assumptions& a, const Service& s, Middle& m, ServingCapacityOut& out) {
    const double output = static_cast<double>(in.outputTokens);
    out.perReplicaQpsCapacity = a.capacityCountsPrefill ? f::littleRate(s.batch, out.baseRequestLatency) : f::replicaRate(m.batching.tokens, output);
    m.service = f::serviceTime(out.perReplicaQpsCapacity);
    m.search = f::searchReplicas(in.qps, m.service, out.baseRequestLatency, in.targetP99Latency, in.serviceTimeCv, static_cast<double>(in.maxReplicas), f::kTailQuantile);
    out.feasible = m.search.found;
    out.requiredReplicas = m.search.found ? m.search.replicas : std::numeric_limits<double>::quiet_NaN();
    out.qpsCapacity = f::fleetRate(m.search.replicas, out.perReplicaQpsCapacity);
    out.utilization = f::demandOverCapacity(in.qps, out.qpsCapacity);
    out.queueWaitP99 = m.search.wait;
    out.estimatedP99Latency = f::withWait(out.baseRequestLatency, m.search.wait);
    if (m.search.found) out.bottleneck = CapacityBottleneck::feasible;
    else out.bottleneck = m.search.stable ? CapacityBottleneck::tail_latency : CapacityBottleneck::capacity;
}

} // namespace

void solveServingCapacity(const ServingCapacityIn& in, const Assumptions& a, ServingCapacityOut& out, Recorder* recorder) {
    Service s = serviceOf(in.model, in.hardware, in.precision, in.efficiency, in.seqLen, 1, 1, a);
    Middle m{};
    m.batching = batching(s, in.hardware, static_cast<double>(in.maxBatchSize), static_cast<double>(in.pageSize), a);
    s.batch = f::replicaBatch(m.batching.active);
    m.cache = kvBytes(s.shape, s.seqLen, s.batch, s.element);
    m.prefill = prefill(s, in.hardware, 0, nullptr, a);
    m.decode = decode(s, in.hardware, m.cache, 1, &in.outputTokens, a);
    out.ttft = timeToFirstToken(m.prefill, kNone);
    out.itl = m.decode.step;
    out.baseRequestLatency = f::requestLatency(out.ttft, out.itl, static_cast<double>(in.outputTokens));
    out.activeBatchSize = static_cast<Count>(s.batch);
    const bool served = fits(in, s, m);
    if (served) answerQueue(in, a, s, m, out);
    else answerNothing(out);

    if (recorder) {
        recordReplica(in, a, s, m, out, *recorder);
        if (served) recordQueue(in, a, s, m, out, *recorder);
    }
}

std::optional<Issue> checkServingCapacity(const ServingCapacityIn& in, const Assumptions&) { return checkTransformer(in.model, "model"); }

void noteServingCapacity(const ServingCapacityIn& in, const Assumptions& a, const ServingCapacityOut&, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.hardware, in.precision, a)) notes.push_back(std::move(*note));
}

template <> std::span<const Choice> choicesOf<CapacityBottleneck>() {
    static constexpr Choice choices[] = {{"Feasible", MLS_TEXT("choice", "Nothing: the target is met"), 0}, {"Tail Latency", MLS_TEXT("choice", "Tail latency"), 1},
                                         {"Capacity", MLS_TEXT("choice", "Capacity"), 2}, {"Memory", MLS_TEXT("choice", "Memory"), 3}};
    return choices;
}

template <> std::span<const Row> rowsOf<ServingCapacityIn>() {
    using In = ServingCapacityIn;
    static constexpr RowText prompt = [] { RowText t = words::promptLen; t.required = false; return t; }();
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::hardware>(words::hardware),
        row<&In::qps>({.key = "qps", .unit = "1/s", .title = MLS_TEXT("input", "Traffic"), .help = MLS_TEXT("input", "Requests a second, arriving at random (Poisson)."),
            .range = {.min = 0, .max = 1e12}, .symbol = "λ", .required = true, .dragFrom = 0.1, .dragTo = 10000, .dragLog = true, .shownUnit = MLS_TEXT("unit", "requests/s")}),
        row<&In::targetP99Latency>({.key = "target_p99_latency", .unit = "ms", .title = MLS_TEXT("input", "Target P99"),
            .help = MLS_TEXT("input", "Latency that 99 of 100 requests must stay below, from arrival to the last token."), .range = {.min = 1e-9, .max = 1e9}, .symbol = "T_max", .required = true,
            .dragFrom = 0.1, .dragTo = 100, .dragLog = true}),
        row<&In::seqLen>(prompt), row<&In::outputTokens>(words::outputTokens), row<&In::maxBatchSize>(words::maxBatchSize), row<&In::pageSize>(words::pageSize),
        row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency),
        row<&In::maxReplicas>({.key = "max_replicas", .title = MLS_TEXT("input", "Replicas at most"), .help = MLS_TEXT("input", "Where the search for a count ends."),
            .range = {.min = 1, .max = 1e6}, .symbol = "c_max", .advanced = true, .dragFrom = 1, .dragTo = 4096, .dragLog = true}),
        row<&In::serviceTimeCv>(words::serviceTimeCv),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ServingCapacityOut>() {
    using Out = ServingCapacityOut;
    static constexpr Text perSecond = MLS_TEXT("unit", "requests/s");
    static constexpr Row rows[] = {
        row<&Out::feasible>({.key = "feasible", .title = MLS_TEXT("output", "Meets the target"),
            .help = MLS_TEXT("output", "Whether some allowed number of replicas serves the traffic within the target."), .basis = Basis::firstOrder}),
        row<&Out::requiredReplicas>({.key = "required_replicas", .title = MLS_TEXT("output", "Replicas needed"),
            .help = MLS_TEXT("output", "The smallest number that is stable and meets the target; none if no allowed number does."), .better = Better::lower, .basis = Basis::firstOrder, .open = true,
            .validate = words::validateQueue}),
        row<&Out::qpsCapacity>({.key = "qps_capacity", .unit = "1/s", .title = MLS_TEXT("output", "Capacity"),
            .help = MLS_TEXT("output", "Requests a second of all these replicas; if no number meets the target, of as many as are allowed."), .shownUnit = perSecond, .better = Better::higher, .basis = Basis::firstOrder}),
        row<&Out::perReplicaQpsCapacity>({.key = "per_replica_qps_capacity", .unit = "1/s", .title = MLS_TEXT("output", "Capacity of a replica"),
            .help = MLS_TEXT("output", "Requests a second that one replica ends. Textbook counts its decode alone, refined also its prefills."), .shownUnit = perSecond, .better = Better::higher, .basis = Basis::calibrate,
            .validate = words::validateServing}),
        row<&Out::utilization>({.key = "utilization", .title = MLS_TEXT("output", "Utilisation"),
            .help = MLS_TEXT("output", "Traffic over capacity; above 100 % the queue grows for ever."), .share = true, .basis = Basis::firstOrder, .open = true}),
        row<&Out::estimatedP99Latency>({.key = "estimated_p99_latency", .unit = "ms", .title = MLS_TEXT("output", "P99 latency"),
            .help = MLS_TEXT("output", "Waiting, prefill and the whole answer, for 99 of 100 requests."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = words::validateQueue}),
        row<&Out::baseRequestLatency>({.key = "base_request_latency", .unit = "ms", .title = MLS_TEXT("output", "Latency without waiting"),
            .help = MLS_TEXT("output", "Prefill and the whole answer in a full batch."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateServing}),
        row<&Out::queueWaitP99>({.key = "queue_wait_p99", .unit = "ms", .title = MLS_TEXT("output", "P99 wait"),
            .help = MLS_TEXT("output", "For a free replica, for 99 of 100 requests."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = words::validateQueue}),
        row<&Out::ttft>(words::ttft), row<&Out::itl>(words::itl),
        row<&Out::activeBatchSize>({.key = "active_batch_size", .title = MLS_TEXT("output", "Batch of a replica"),
            .help = MLS_TEXT("output", "Requests that it decodes together: as many as fit, up to the largest batch."), .better = Better::higher, .basis = Basis::byteCount}),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "In the way"),
            .help = MLS_TEXT("output", "Memory: not even one request fits. Capacity: too few replicas for the traffic. Tail latency: enough, but too slow."), .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {
    &f::kModelMemory, &f::kHeadDim, &f::kHeadDimStated, &f::kFreeMemory, &f::kPagedKvCache, &f::kPagedMlaCache, &f::kActiveRequests, &f::kBatchShare, &f::kBatchMemory, &f::kBatchFlops, &f::kBatchCompute, &f::kBatchStep,
    &f::kBatchThroughput, &f::kReplicaBatch, &f::kKvCache, &f::kMlaCache, &f::kNewTokens, &f::kChunkTokens, &f::kPairs, &f::kPairsCausal, &f::kPrefillFlops, &f::kPrefillCompute, &f::kPrefillShare, &f::kPrefillMemory,
    &f::kTtft, &f::kKvGrowth, &f::kDecodeShare, &f::kDecodeMemory, &f::kDecodeFlops, &f::kDecodeCompute, &f::kItl, &f::kBaseLatency, &f::kReplicaRate, &f::kLittleRate, &f::kServiceTime, &f::kRequiredReplicas,
    &f::kAllReplicas, &f::kFleetRate, &f::kDemandOverCapacity, &f::kQueueUtilisation, &f::kErlangC, &f::kTailWait, &f::kCapacityLatency};
}

constexpr Solver kServingCapacity = solver<ServingCapacityIn, ServingCapacityOut, &checkServingCapacity, &solveServingCapacity, &noteServingCapacity>(
    {.id = "serving-capacity", .name = "ServingCapacityModel", .title = MLS_TEXT("solver", "Serving capacity"),
     .question = MLS_TEXT("solver", "How many replicas does my traffic need?"), .group = "Serve", .scope = "inference",
     .chapter = "Model Serving (Vol I, Ch 13) · Inference at Scale (Vol II, Ch 10)", .formulas = kFormulas});

} // namespace mlsys
