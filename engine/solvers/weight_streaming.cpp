// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/weight_streaming.hpp"

#include "engine/efficiency.hpp"
#include "engine/formulas/kv_cache.hpp"
#include "engine/formulas/weight_streaming.hpp"
#include "engine/kv.hpp"
#include "engine/links.hpp"
#include "engine/operations.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// What the steps share and the outputs do not show.
struct Middle {
    Geometry shape;
    Bytes cache;
    FlopRate peak;
    Chosen efficiency;
    Bandwidth link;
    double streamed;     // parameters that cross the link
    double perPair;      // attention operations for each pair of tokens and element
    Flops operations;    // per layer and sample
    Time dispatch;
};

bool streamsExperts(const Workload& w, const Assumptions& a) { return a.moeWeightTraffic == MoeTraffic::expected && w.activeParameters && w.experts && w.activeExpertsPerToken; }
double tokensOfPass(const WeightStreamingIn& in) {
    return static_cast<double>(in.batchSize) * (in.phase == StreamingPhase::prefill ? static_cast<double>(in.seqLen) : 1.0);
}
double streamedOf(const WeightStreamingIn& in, const Assumptions& a) {
    const Workload& w = in.model;
    if (!streamsExperts(w, a)) return *w.parameters;
    return f::streamedParameters(*w.parameters, *w.activeParameters, static_cast<double>(*w.activeExpertsPerToken), static_cast<double>(*w.experts), tokensOfPass(in));
}

Middle middleOf(const WeightStreamingIn& in, const Assumptions& a) {
    const Workload& w = in.model;
    Middle m;
    m.shape = geometryOf(w, a);
    const double layers = m.shape.layers;
    const double sequence = static_cast<double>(in.seqLen);
    const double batch = static_cast<double>(in.batchSize);
    const Bytes element = bytesPerElement(in.precision);
    m.cache = kvBytes(m.shape, sequence, batch, element);
    m.peak = peakRate(in.hardware, in.precision, a.rateFallback);
    m.efficiency = inferenceEfficiency(in.efficiency, w, in.hardware, a);
    m.link = hostLink(in.hardware, a);
    m.streamed = streamedOf(in, a);
    m.perPair = flopsPerPair(a);
    m.operations = in.phase == StreamingPhase::prefill ? f::streamPrefillOperations(usedParameters(w), layers, sequence, m.perPair, m.shape.hidden)
                                                       : f::streamDecodeOperations(usedParameters(w), layers);
    m.dispatch = in.hardware.dispatchTax.value_or(Time::from_value(0));
    return m;
}

Operand orFallback(const char* symbol, const std::optional<Count>& own, double value, const char* path, const char* key) {
    return own ? fromInput(symbol, value, path) : fromAssumption(symbol, value, key);
}

void recordMemory(const WeightStreamingIn& in, const Assumptions& a, const Middle& m, const WeightStreamingOut& out, const Operand& layers, const Operand& hidden, Recorder& r) {
    const Workload& w = in.model;
    const Operand sequence = fromInput("S", in.seqLen, "seq_len"), batch = fromInput("B", in.batchSize, "batch_size"), element = fromInput("b_kv", bytesPerElement(in.precision), "precision");
    if (m.shape.latent()) {
        r.step(f::kMlaCache, m.cache, "", {layers, fromInput("r_kv", *w.kvLoraRank, "model.kv_lora_rank"), ropeOperand("d_rope", w), sequence, batch, element});
    } else {
        const Operand heads = orFallback("a", w.heads, m.shape.heads, "model.heads", "fallback_heads");
        recordHeadDim(w, m.shape.headDim, hidden, heads, r);
        Operand kvHeads = w.kvHeads ? fromInput("k", *w.kvHeads, "model.kv_heads") : heads;
        kvHeads.symbol = "k";
        r.step(f::kKvCache, m.cache, "", {layers, kvHeads, fromStep("d", m.shape.headDim), sequence, batch, element});
    }
    r.step(f::kWaferMemory, out.totalMemoryRequired, "total_memory_required", {fromAssumption("r_s", a.weightStreamingReserve, "weight_streaming_reserve"), fromStep("KV", m.cache)});
    r.step(f::kWaferUtilisation, out.memoryUtilization, "memory_utilization",
           {fromStep("M_w", out.totalMemoryRequired), fromInput("C", in.hardware.memory.capacity, "hardware.memory.capacity")});
}

void recordInjection(const WeightStreamingIn& in, const Assumptions& a, const Middle& m, const WeightStreamingOut& out, const Operand& layers, Recorder& r) {
    const Workload& w = in.model;
    const Operand parameters = fromInput("P", *w.parameters, "model.parameters"), element = fromInput("b", bytesPerElement(in.precision), "precision");
    const Operand link = hostLinkOperand("BW_host", in.hardware, a);
    const Operand share = fromAssumption("ε_l", a.linkEfficiency, "link_efficiency");
    if (!streamsExperts(w, a)) {
        r.step(f::kInjectionTime, out.layerInjectionTime, "layer_injection_time", {parameters, layers, element, link, share});
        return;
    }
    const double tokens = tokensOfPass(in);
    r.step(f::kStreamedParameters, m.streamed, "",
           {parameters, fromInput("P_a", *w.activeParameters, "model.active_parameters"), fromInput("k_e", *w.activeExpertsPerToken, "model.active_experts_per_token"),
            fromInput("E", *w.experts, "model.experts"),
            in.phase == StreamingPhase::decode ? fromInput("n", tokens, "batch_size") : fromConstant("n", tokens, "batch_size × seq_len")});
    r.step(f::kInjectionTimeOfMixture, out.layerInjectionTime, "layer_injection_time", {fromStep("P_s", m.streamed), layers, element, link, share});
}

void record(const WeightStreamingIn& in, const Assumptions& a, const Middle& m, const WeightStreamingOut& out, Recorder& r) {
    const Workload& w = in.model;
    const Operand layers = orFallback("L", w.layers, m.shape.layers, "model.layers", "fallback_layers");
    const Operand hidden = orFallback("h", w.hiddenDim, m.shape.hidden, "model.hidden_dim", "fallback_hidden_dim");
    const Operand batch = fromInput("B", in.batchSize, "batch_size"), sequence = fromInput("S", in.seqLen, "seq_len");
    const Operand used = usedParametersOperand("P", w);
    const Operand peak = fromInput("F", m.peak, ratePath(in.hardware, in.precision, a.rateFallback));
    const Operand efficiency = efficiencyOperand("η", m.efficiency);
    recordMemory(in, a, m, out, layers, hidden, r);
    recordInjection(in, a, m, out, layers, r);
    const bool prefill = in.phase == StreamingPhase::prefill;
    if (prefill) r.step(f::kStreamPrefillOperations, m.operations, "", {used, layers, sequence, flopsPerPairOperand(a), hidden});
    else r.step(f::kStreamDecodeOperations, m.operations, "", {used, layers});
    r.step(f::kStreamLayerTime, out.layerComputeTime, "layer_compute_time",
           {batch, fromStep("O_L", m.operations), peak, efficiency,
            in.hardware.dispatchTax ? fromInput("τ", m.dispatch, "hardware.dispatch_tax") : fromConstant("τ", m.dispatch, "the device states none")});
    const Operand injection = fromStep("t_inj", out.layerInjectionTime), pass = fromStep("T_pass", out.passLatency);
    r.step(f::kStreamPassTime, out.passLatency, "pass_latency", {layers, injection, fromStep("t_lay", out.layerComputeTime)});
    if (prefill) r.step(f::kStreamPrefillRate, out.throughputTokens, "throughput_tokens", {batch, sequence, pass});
    else r.step(f::kStreamDecodeRate, out.throughputTokens, "throughput_tokens", {batch, pass});
    r.step(f::kStreamOptimalBatch, out.optimalBatchSize, "optimal_batch_size", {injection, peak, efficiency, fromStep("O_L", m.operations)});
}

} // namespace

void solveWeightStreaming(const WeightStreamingIn& in, const Assumptions& a, WeightStreamingOut& out, Recorder* recorder) {
    const Middle m = middleOf(in, a);
    const double layers = m.shape.layers;
    const double batch = static_cast<double>(in.batchSize);
    out.totalMemoryRequired = f::waferMemory(a.weightStreamingReserve, m.cache);
    out.memoryUtilization = f::waferUtilisation(out.totalMemoryRequired, in.hardware.memory.capacity);
    out.feasible = out.totalMemoryRequired <= in.hardware.memory.capacity;
    out.layerInjectionTime = f::injectionTime(m.streamed, layers, bytesPerElement(in.precision), m.link, a.linkEfficiency);
    out.layerComputeTime = f::streamLayerTime(batch, m.operations, m.peak, m.efficiency.value, m.dispatch);
    out.passLatency = f::streamPassTime(layers, out.layerInjectionTime, out.layerComputeTime);
    out.throughputTokens = in.phase == StreamingPhase::prefill ? f::streamPrefillRate(batch, static_cast<double>(in.seqLen), out.passLatency) : f::streamDecodeRate(batch, out.passLatency);
    out.bottleneck = out.layerInjectionTime > out.layerComputeTime ? StreamingBottleneck::injection : StreamingBottleneck::compute;
    out.optimalBatchSize = f::streamOptimalBatch(out.layerInjectionTime, m.peak, m.efficiency.value, m.operations);
    if (recorder) record(in, a, m, out, *recorder);
}

std::optional<Issue> checkWeightStreaming(const WeightStreamingIn& in, const Assumptions&) {
    if (!in.model.isTransformer()) {
        return refusal(IssueCode::notApplicable, "model", MLS_TEXT("issue", "this model keeps a transformer's KV cache on the wafer and streams its layers; for other kinds of network that does not hold. Choose a transformer"));
    }
    if (!in.model.parameters) return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 must be given: they are what is streamed"), {FieldName{"model.parameters"}});
    return std::nullopt;
}

void noteWeightStreaming(const WeightStreamingIn& in, const Assumptions& a, const WeightStreamingOut& out, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.hardware, in.precision, a)) notes.push_back(std::move(*note));
    if (!out.feasible) {
        notes.push_back(remark(NoteCode::spill, MLS_TEXT("note", "cache and activations exceed the memory on the wafer by %1; the times are those of a wafer that had it"),
                               {readable(Bytes(out.totalMemoryRequired - in.hardware.memory.capacity), 3)}));
    }
}

template <> std::span<const Choice> choicesOf<StreamingPhase>() {
    static constexpr Choice choices[] = {{"decode", MLS_TEXT("choice", "Decode (a token each)"), 0}, {"prefill", MLS_TEXT("choice", "Prefill (whole prompts)"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<StreamingBottleneck>() {
    static constexpr Choice choices[] = {{"Compute", MLS_TEXT("choice", "Compute-bound"), 0}, {"Injection", MLS_TEXT("choice", "Injection-bound"), 1}};
    return choices;
}

template <> std::span<const Row> rowsOf<WeightStreamingIn>() {
    using In = WeightStreamingIn;
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::hardware>(words::hardware), row<&In::seqLen>(words::seqLen), row<&In::batchSize>(words::batchSize),
        row<&In::phase>({.key = "phase", .title = MLS_TEXT("input", "Phase"), .help = MLS_TEXT("input", "Decode computes one token of each sequence for each reading of the weights, prefill all tokens of the prompts.")}),
        row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency)};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<WeightStreamingOut>() {
    using Out = WeightStreamingOut;
    static constexpr RowText fits = [] { RowText t = words::feasible; t.help = MLS_TEXT("output", "Whether cache and activations fit on the wafer; the weights need not."); return t; }();
    static constexpr Row rows[] = {
        row<&Out::feasible>(fits),
        row<&Out::throughputTokens>({.key = "throughput_tokens", .unit = "1/s", .title = MLS_TEXT("output", "Token throughput"),
            .help = MLS_TEXT("output", "Tokens of all sequences a second."), .shownUnit = MLS_TEXT("unit", "tokens/s"), .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::passLatency>({.key = "pass_latency", .unit = "ms", .title = MLS_TEXT("output", "Time of a pass"),
            .help = MLS_TEXT("output", "Through all layers once: the time between two tokens in decode, the time to the first in prefill."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::layerInjectionTime>({.key = "layer_injection_time", .unit = "ms", .title = MLS_TEXT("output", "Injection of a layer"),
            .help = MLS_TEXT("output", "One layer's weights over the link."), .better = Better::lower, .basis = Basis::firstOrder, .validate = words::validateBenchmark}),
        row<&Out::layerComputeTime>({.key = "layer_compute_time", .unit = "ms", .title = MLS_TEXT("output", "Compute of a layer"),
            .help = MLS_TEXT("output", "One layer for the whole batch, with its dispatch."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "Bottleneck"), .help = MLS_TEXT("output", "The longer of injection and compute of a layer."), .basis = Basis::firstOrder}),
        row<&Out::optimalBatchSize>({.key = "optimal_batch_size", .title = MLS_TEXT("output", "Batch that hides the injection"),
            .help = MLS_TEXT("output", "From here on arithmetic, not the link, sets the pace; the dispatch of a layer is not counted."), .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::totalMemoryRequired>({.key = "total_memory_required", .unit = "GB", .title = MLS_TEXT("output", "Memory on the wafer"),
            .help = MLS_TEXT("output", "KV cache and a reserve for activations."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::memoryUtilization>({.key = "memory_utilization", .title = MLS_TEXT("output", "Memory utilisation"),
            .help = MLS_TEXT("output", "Demand over supply; above 100 % it does not fit."), .share = true, .better = Better::lower, .basis = Basis::byteCount}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kHeadDim, &f::kHeadDimStated, &f::kKvCache, &f::kMlaCache, &f::kWaferMemory, &f::kWaferUtilisation, &f::kStreamedParameters, &f::kInjectionTime, &f::kInjectionTimeOfMixture,
                                        &f::kStreamDecodeOperations, &f::kStreamPrefillOperations, &f::kStreamLayerTime, &f::kStreamPassTime, &f::kStreamDecodeRate, &f::kStreamPrefillRate, &f::kStreamOptimalBatch};
}

constexpr Solver kWeightStreaming = solver<WeightStreamingIn, WeightStreamingOut, &checkWeightStreaming, &solveWeightStreaming, &noteWeightStreaming>(
    {.id = "weight-streaming", .name = "WeightStreamingModel", .title = MLS_TEXT("solver", "Weight streaming"),
     .question = MLS_TEXT("solver", "Can a wafer run a model that it cannot hold?"), .group = "More walls", .scope = "weight-streaming",
     .chapter = "Hardware Acceleration (Vol I, Ch 11) · Compute Infrastructure (Vol II, Ch 2)", .formulas = kFormulas});

} // namespace mlsys
