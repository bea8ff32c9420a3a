// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/serving.hpp"

#include "engine/formulas/training_memory.hpp"
#include "engine/solvers/serving_phases.hpp"
#include "engine/solvers/step_words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;
using namespace phases;

template <class T> const T* pointer(const std::optional<T>& value) { return value ? &*value : nullptr; }

// The draft model's part of a speculative step; zeros without one.
struct Draft {
    Geometry shape;
    Bytes weights;   // W_k
    Bytes cache;     // KV_k
    Time step;       // t_k
    double accepted; // n_acc
};

// What the steps share and the outputs do not show.
struct Middle {
    Bytes kvElement;
    Bytes cache;   // KV: of all prompts, over all accelerators
    Time transfer; // t_kv
    Prefill prefill;
    Decode decode;
    Draft draft;
};

const Hardware& decodeDevice(const ServingIn& in) { return in.decodeHardware ? *in.decodeHardware : in.hardware; }
const char* decodePath(const ServingIn& in) { return in.decodeHardware ? "decode_hardware" : "hardware"; }
double drafts(const Assumptions& a) { return static_cast<double>(a.draftTokens); }

[[gnu::always_inline]] inline ServingBottleneck largest(Time compute, Time memory, Time network, Time overhead) {
    Time most = compute;
    ServingBottleneck which = ServingBottleneck::compute;
    const auto against = [&](Time time, ServingBottleneck name) { if (time > most) { most = time; which = name; } };
    against(memory, ServingBottleneck::memory);
    against(network, ServingBottleneck::network);
    against(overhead, ServingBottleneck::overhead);
    return which;
}

[[gnu::always_inline]] inline Draft draftOf(const ServingIn& in, const Service& s, const Decode& d, const Middle& m, const Assumptions& a) {
    const Workload& model = *in.draftModel;
    Draft draft{};
    draft.shape = geometryOf(model, a);
    draft.weights = weightBytes(model, in.precision);
    draft.cache = kvBytes(draft.shape, s.seqLen, s.batch, m.kvElement);
    draft.step = f::draftStep(draft.weights, d.growth, draft.cache, decodeDevice(in).memory.bandwidth, a.bandwidthEfficiency, a.stepOverhead);
    draft.accepted = f::acceptedTokens(in.draftAcceptanceRate, drafts(a));
    return draft;
}

Operand draftCount(const char* symbol, const std::optional<Count>& own, const char* key, Count fallback, const char* assumption) {
    return own ? fromInput(symbol, *own, std::string("draft_model.") + key) : fromAssumption(symbol, fallback, assumption);
}

void recordDraft(const ServingIn& in, const Assumptions& a, const Middle& m, const Operand& batch, const Operand& growth, Recorder& r) {
    const Workload& model = *in.draftModel;
    const Operand sequence = fromInput("S", in.seqLen, "seq_len");
    const Operand element = fromInput("b_kv", m.kvElement, in.kvPrecision ? "kv_precision" : "precision");
    const Operand layers = draftCount("L_k", model.layers, "layers", a.fallbackLayers, "fallback_layers");
    r.step(f::kDraftWeights, m.draft.weights, "", {fromInput("P_k", *model.parameters, "draft_model.parameters"), fromInput("b", bytesPerElement(in.precision), "precision")});
    if (m.draft.shape.latent()) {
        r.step(f::kDraftMla, m.draft.cache, "", {layers, fromInput("r_k", *model.kvLoraRank, "draft_model.kv_lora_rank"),
               ropeOperand("d_rk", model, "draft_model"), sequence, batch, element});
    } else {
        const Operand heads = draftCount("a_k", model.heads, "heads", a.fallbackHeads, "fallback_heads");
        Operand kvHeads = model.kvHeads ? fromInput("k_k", *model.kvHeads, "draft_model.kv_heads") : heads;
        kvHeads.symbol = "k_k";
        if (model.headDim) r.step(f::kDraftHeadDimStated, m.draft.shape.headDim, "", {fromInput("d_ko", *model.headDim, "draft_model.head_dim")});
        else r.step(f::kDraftHeadDim, m.draft.shape.headDim, "", {draftCount("h_k", model.hiddenDim, "hidden_dim", a.fallbackHiddenDim, "fallback_hidden_dim"), heads});
        r.step(f::kDraftKv, m.draft.cache, "", {layers, kvHeads, fromStep("d_k", m.draft.shape.headDim), sequence, batch, element});
    }
    r.step(f::kDraftStep, m.draft.step, "", {fromStep("W_k", m.draft.weights), growth, fromStep("KV_k", m.draft.cache), bandwidthOperand("BW_d", decodeDevice(in), decodePath(in)),
                                             fromAssumption("ε_bw", a.bandwidthEfficiency, "bandwidth_efficiency"), fromAssumption("α_s", a.stepOverhead, "step_overhead")});
    r.step(f::kAccepted, m.draft.accepted, "", {fromInput("β", in.draftAcceptanceRate, "draft_acceptance_rate"), fromAssumption("K", a.draftTokens, "draft_tokens")});
}

void recordMemory(const ServingIn& in, const Service& s, const Middle& m, const ServingOut& out, Recorder& r) {
    r.step(f::kWeightsShard, out.modelWeightsSize, "model_weights_size", {fromStep("W", s.weights), tpOperand(s)});
    r.step(f::kCacheShard, out.kvCacheSize, "kv_cache_size", {fromStep("KV", m.cache), tpOperand(s)});
    r.step(f::kServingMemory, out.totalMemoryRequired, "total_memory_required", {fromStep("W_t", out.modelWeightsSize), fromStep("KV_t", out.kvCacheSize),
           in.draftModel ? fromStep("W_k", m.draft.weights) : fromConstant("W_k", Bytes::from_value(0), "no draft model")});
    r.step(f::kMemoryUtilisation, out.memoryUtilization, "memory_utilization", {fromStep("M", out.totalMemoryRequired), fromInput("C", decodeDevice(in).memory.capacity, std::string(decodePath(in)) + ".memory.capacity")});
    r.step(f::kHitRatio, out.promptCacheHitRatio, "prompt_cache_hit_ratio", {fromInput("S_c", in.cachedPrefixLen, "cached_prefix_len"), seqLenOperand(s)});
}

// All numbers of an answer.
[[gnu::always_inline]] inline void compute(const ServingIn& in, const Assumptions& a, const Service& s, Middle& m, ServingOut& out) {
    const Hardware& device = decodeDevice(in);
    m.kvElement = s.element;
    if (in.kvPrecision) [[unlikely]] m.kvElement = bytesPerElement(*in.kvPrecision);
    m.cache = kvBytes(s.shape, s.seqLen, s.batch, m.kvElement);

    m.prefill = prefill(s, in.hardware, static_cast<double>(in.cachedPrefixLen), pointer(in.prefillChunkTokens), a);
    if (in.decodeHardware) [[unlikely]] m.transfer = f::kvTransfer(m.cache, s.tp, in.networkBandwidth);
    out.ttft = timeToFirstToken(m.prefill, m.transfer);
    out.prefillBottleneck = largest(m.prefill.compute, m.prefill.memory, m.prefill.rings + m.transfer, m.prefill.dispatch * m.prefill.chunks);
    out.prefillChunks = static_cast<Count>(m.prefill.chunks);
    if (in.prefillChunkTokens) [[unlikely]] {
        out.prefillChunkTime = slowestChunk(s, in.hardware, m.prefill, a).total;
        out.decodeStallBound = f::decodeStall(*out.prefillChunkTime);
    } else {
        out.prefillChunkTime.reset();
        out.decodeStallBound.reset();
    }

    double perStep = 1;
    if (in.draftModel) [[unlikely]] perStep = f::verifiedTokens(drafts(a));
    m.decode = decode(s, device, m.cache, perStep, pointer(in.outputTokens), a);
    Time memory = m.decode.memory;
    Time overhead = f::overhead(a.stepOverhead, a.layerOverhead, s.shape.layers);
    out.itl = m.decode.step;
    if (in.draftModel) [[unlikely]] {
        m.draft = draftOf(in, s, m.decode, m, a);
        memory += drafts(a) * (m.draft.step - a.stepOverhead);
        overhead += drafts(a) * a.stepOverhead;
        out.itl = f::speculativeItl(drafts(a), m.draft.step, m.decode.step, m.draft.accepted);
    }
    out.decodeBottleneck = largest(m.decode.compute, memory, m.decode.rings, overhead);
    out.tokenThroughput = f::throughput(s.batch, out.itl);
    if (in.outputTokens) out.requestLatency = f::requestLatency(out.ttft, out.itl, static_cast<double>(*in.outputTokens));
    else out.requestLatency.reset();

    out.modelWeightsSize = f::perAccelerator(s.weights, s.tp);
    out.kvCacheSize = f::perAccelerator(m.cache, s.tp);
    out.totalMemoryRequired = f::servingMemory(out.modelWeightsSize, out.kvCacheSize, m.draft.weights);
    out.memoryUtilization = f::memoryUtilisation(out.totalMemoryRequired, device.memory.capacity);
    out.promptCacheHitRatio = f::hitRatio(static_cast<double>(in.cachedPrefixLen), s.seqLen);
    out.feasible = out.totalMemoryRequired <= device.memory.capacity;
}
[[gnu::always_inline]] inline Service serviceOf(const ServingIn& in, const Assumptions& a) {
    return phases::serviceOf(in.model, in.hardware, in.precision, in.efficiency, in.seqLen, static_cast<double>(in.batchSize), in.tpSize, a);
}

// Works the numbers out once more, so that a solve without a recorder need not keep them.
void record(const ServingIn& in, const Assumptions& a, Recorder& r) {
    const Service s = serviceOf(in, a);
    Middle m{};
    ServingOut out;
    compute(in, a, s, m, out);
    const Operand batch = fromInput("B", in.batchSize, "batch_size");
    recordWeights(s, a, r);
    recordCache(s, m.cache, batch, fromInput("b_kv", m.kvElement, in.kvPrecision ? "kv_precision" : "precision"), a, r);
    if (in.decodeHardware) {
        r.step(f::kKvTransfer, m.transfer, "", {fromStep("KV", m.cache), tpOperand(s), fromInput("bw_net", in.networkBandwidth, "network_bandwidth")});
    }
    const Operand transfer = in.decodeHardware ? fromStep("t_kv", m.transfer) : fromConstant("t_kv", kNone, "prefill and decode run on the same hardware");
    const Operand chunk = fromInput("c", in.prefillChunkTokens.value_or(0), "prefill_chunk_tokens");
    const Operand cached = fromInput("S_c", in.cachedPrefixLen, "cached_prefix_len");
    recordPrefill(s, in.hardware, m.prefill, cached, in.prefillChunkTokens ? &chunk : nullptr, transfer, {batch, "hardware", "ttft"}, a, r);
    if (in.prefillChunkTokens) {
        recordChunk(s, in.hardware, m.prefill, slowestChunk(s, in.hardware, m.prefill, a), {batch, "hardware", "prefill_chunk_time"}, a, r);
        r.step(f::kDecodeStall, *out.decodeStallBound, "decode_stall_bound", {fromStep("t_ch", *out.prefillChunkTime)});
    }
    const Operand output = fromInput("N_out", in.outputTokens.value_or(0), "output_tokens");
    const bool grows = cacheGrows(pointer(in.outputTokens), a);
    if (in.draftModel) r.step(f::kVerified, m.decode.perStep, "", {fromAssumption("K", a.draftTokens, "draft_tokens")});
    recordDecode(s, decodeDevice(in), m.decode, grows ? &output : nullptr, in.draftModel.has_value(), {batch, decodePath(in), in.draftModel ? "" : "itl"}, a, r);
    if (in.draftModel) {
        recordDraft(in, a, m, batch, grows ? fromStep("g", m.decode.growth) : fromConstant("g", 1.0, "the cache of the prompt"), r);
        r.step(f::kSpeculativeItl, out.itl, "itl", {fromAssumption("K", a.draftTokens, "draft_tokens"), fromStep("t_k", m.draft.step), fromStep("t_v", m.decode.step), fromStep("n_acc", m.draft.accepted)});
    }
    const Operand itl = fromStep("ITL", out.itl);
    if (out.requestLatency) r.step(f::kRequestLatency, *out.requestLatency, "request_latency", {fromStep("TTFT", out.ttft), itl, output});
    r.step(f::kTokenThroughput, out.tokenThroughput, "token_throughput", {batch, itl});
    recordMemory(in, s, m, out, r);
}

} // namespace

void solveServing(const ServingIn& in, const Assumptions& a, ServingOut& out, Recorder* recorder) {
    const Service s = serviceOf(in, a);
    Middle m{};
    compute(in, a, s, m, out);
    if (recorder) [[unlikely]] record(in, a, *recorder);
}

namespace {
// In words out of line: a sweep asks at every point, and mostly nothing is wrong.
[[gnu::noinline, gnu::cold]] Issue nothingNew(const ServingIn& in) {
    return refusal(IssueCode::outOfRange, "cached_prefix_len", MLS_TEXT("issue", "%1 must be below %2 (%3): at least one token of the prompt is new; got %4"),
                   {FieldName{"cached_prefix_len"}, FieldName{"seq_len"}, in.seqLen, in.cachedPrefixLen});
}
} // namespace

std::optional<Issue> checkServing(const ServingIn& in, const Assumptions&) {
    if (!isServable(in.model)) return checkTransformer(in.model, "model");
    if (in.draftModel && !isServable(*in.draftModel)) return checkTransformer(*in.draftModel, "draft_model");
    if (in.cachedPrefixLen >= in.seqLen) return nothingNew(in);
    return std::nullopt;
}

void noteServing(const ServingIn& in, const Assumptions& a, const ServingOut& out, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.hardware, in.precision, a)) notes.push_back(std::move(*note));
    if (in.decodeHardware) {
        if (std::optional<Note> note = rateNote(*in.decodeHardware, in.precision, a, RateOf::decode_hardware)) notes.push_back(std::move(*note));
        const Bytes resident = out.modelWeightsSize + out.kvCacheSize;
        if (resident > in.hardware.memory.capacity) {
            notes.push_back(remark(NoteCode::prefillCapacity, MLS_TEXT("note", "the prefill hardware must hold weights and cache too, %1, and has only %2"),
                                   {readable(resident, 3), readable(in.hardware.memory.capacity, 3)}));
        }
    }
    const auto noLink = [&](const Hardware& hardware, Text text) {
        if (in.tpSize == 1 || hardware.acceleratorLink.bandwidth) return;
        notes.push_back(remark(NoteCode::estimate, text, {readable(tpLink(hardware, a).stated)}));
    };
    noLink(in.hardware, MLS_TEXT("note", "the hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1"));
    if (in.decodeHardware) noLink(*in.decodeHardware, MLS_TEXT("note", "the decode hardware states no link between accelerators; tensor parallelism is estimated over its host link at %1"));
}

template <> std::span<const Choice> choicesOf<ServingBottleneck>() {
    static constexpr Choice choices[] = {{"Compute", MLS_TEXT("choice", "Compute-bound"), 0}, {"Memory", MLS_TEXT("choice", "Memory-bound"), 1},
                                         {"Network", MLS_TEXT("choice", "Network-bound"), 2}, {"Overhead", MLS_TEXT("choice", "Overhead-bound"), 3}};
    return choices;
}

template <> std::span<const Row> rowsOf<ServingIn>() {
    using In = ServingIn;
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::hardware>(words::hardware), row<&In::seqLen>(words::promptLen), row<&In::batchSize>(words::batchSize),
        row<&In::outputTokens>(words::outputTokens), row<&In::tpSize>(words::tpSize), row<&In::precision>(words::precision),
        row<&In::kvPrecision>(words::kvPrecision),
        row<&In::efficiency>(words::efficiency),
        row<&In::decodeHardware>(words::decodeHardware), row<&In::networkBandwidth>(words::networkBandwidth), row<&In::draftModel>(words::draftModel),
        row<&In::draftAcceptanceRate>(words::draftAcceptanceRate), row<&In::cachedPrefixLen>(words::cachedPrefixLen), row<&In::prefillChunkTokens>(words::prefillChunkTokens),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ServingOut>() {
    using Out = ServingOut;
    static constexpr Row rows[] = {
        row<&Out::feasible>(words::feasible),
        row<&Out::ttft>(words::ttft), row<&Out::itl>(words::itl),
        row<&Out::requestLatency>({.key = "request_latency", .unit = "ms", .title = MLS_TEXT("output", "Latency of a request"),
            .help = MLS_TEXT("output", "To the last token of the answer."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateServing}),
        row<&Out::tokenThroughput>({.key = "token_throughput", .unit = "1/s", .title = MLS_TEXT("output", "Throughput"),
            .help = MLS_TEXT("output", "Tokens a second that the batch generates while it decodes."), .shownUnit = MLS_TEXT("unit", "tokens/s"), .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateServing}),
        row<&Out::prefillBottleneck>({.key = "prefill_bottleneck", .title = MLS_TEXT("output", "Prefill is"),
            .help = MLS_TEXT("output", "The largest part of the time to first token, of those that the assumptions count."), .basis = Basis::firstOrder}),
        row<&Out::decodeBottleneck>({.key = "decode_bottleneck", .title = MLS_TEXT("output", "Decode is"),
            .help = MLS_TEXT("output", "The largest part of the time per token, of those that the assumptions count."), .basis = Basis::firstOrder}),
        row<&Out::kvCacheSize>({.key = "kv_cache_size", .unit = "GB", .title = MLS_TEXT("output", "KV cache"),
            .help = MLS_TEXT("output", "Keys and values of the batch's prompts, per accelerator; it grows with batch and sequence."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::modelWeightsSize>({.key = "model_weights_size", .unit = "GB", .title = MLS_TEXT("output", "Weights"),
            .help = MLS_TEXT("output", "Per accelerator."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::totalMemoryRequired>({.key = "total_memory_required", .unit = "GB", .title = MLS_TEXT("output", "Total memory"),
            .help = MLS_TEXT("output", "Weights, cache and the draft model's weights, on one accelerator."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::memoryUtilization>({.key = "memory_utilization", .title = MLS_TEXT("output", "Memory utilisation"),
            .help = MLS_TEXT("output", "Demand over supply of the decode hardware; above 100 % it does not fit."), .share = true, .better = Better::lower, .basis = Basis::byteCount}),
        row<&Out::promptCacheHitRatio>({.key = "prompt_cache_hit_ratio", .title = MLS_TEXT("output", "Prompt cache hits"),
            .help = MLS_TEXT("output", "Share of the prompt that need not be computed again."), .share = true, .better = Better::higher, .basis = Basis::byteCount}),
        row<&Out::prefillChunks>({.key = "prefill_chunks", .title = MLS_TEXT("output", "Prefill chunks"), .help = MLS_TEXT("output", "Parts the prefill is cut into."), .basis = Basis::byteCount}),
        row<&Out::prefillChunkTime>({.key = "prefill_chunk_time", .unit = "ms", .title = MLS_TEXT("output", "Chunk time"),
            .help = MLS_TEXT("output", "Of the slowest chunk of a chunked prefill."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateServing}),
        row<&Out::decodeStallBound>({.key = "decode_stall_bound", .unit = "ms", .title = MLS_TEXT("output", "Decode stall"),
            .help = MLS_TEXT("output", "The longest that a running decode waits for a chunk."), .better = Better::lower, .basis = Basis::calibrate}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {
    &f::kModelMemory, &f::kHeadDim, &f::kHeadDimStated, &f::kKvCache, &f::kMlaCache, &f::kKvTransfer, &f::kNewTokens, &f::kChunkTokens, &f::kChunkCount, &f::kPairs, &f::kPairsCausal, &f::kPrefillFlops, &f::kPrefillCompute,
    &f::kPrefillShare, &f::kPrefillMemory, &f::kPrefillLink, &f::kPrefillMessage, &f::kPrefillRings, &f::kTtft, &f::kChunkPairs, &f::kChunkPairsCausal, &f::kChunkFlops, &f::kChunkCompute, &f::kChunkMessage,
    &f::kChunkRings, &f::kChunkTime, &f::kDecodeStall, &f::kKvGrowth, &f::kDecodeShare, &f::kDecodeMemory, &f::kDecodeFlops, &f::kDecodeCompute, &f::kDecodeLink, &f::kDecodeMessage, &f::kDecodeRings, &f::kItl,
    &f::kVerified, &f::kVerification, &f::kDraftWeights, &f::kDraftHeadDim, &f::kDraftHeadDimStated, &f::kDraftKv, &f::kDraftMla, &f::kDraftStep, &f::kAccepted, &f::kSpeculativeItl, &f::kRequestLatency, &f::kTokenThroughput,
    &f::kWeightsShard, &f::kCacheShard, &f::kServingMemory, &f::kMemoryUtilisation, &f::kHitRatio};
}

constexpr Solver kServing = solver<ServingIn, ServingOut, &checkServing, &solveServing, &noteServing>(
    {.id = "serving", .name = "ServingModel", .title = MLS_TEXT("solver", "Serving"),
     .question = MLS_TEXT("solver", "Can my language model answer fast enough, and does it fit?"), .group = "Serve", .scope = "inference",
     .chapter = "Model Serving (Vol I, Ch 13) · Inference at Scale (Vol II, Ch 10)", .formulas = kFormulas});

} // namespace mlsys
