// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/continuous_batching.hpp"

#include "engine/solvers/serving_phases.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;
using namespace phases;

void record(const ContinuousBatchingIn& in, const Assumptions& a, const Service& s, const Prefill& prefill, const Batching& b, const BatchStep& fixed, const ContinuousBatchingOut& out, Recorder& r) {
    const Operand limit = fromInput("B_max", in.maxBatchSize, "max_batch_size");
    recordWeights(s, a, r);
    r.step(f::kPrefillBatch, s.batch, "", {limit});
    recordPrefill(s, in.hardware, prefill, fromConstant("S_c", 0.0, "nothing is cached"), nullptr, fromConstant("t_kv", kNone, "prefill and decode run on the same hardware"),
                  {fromStep("B", s.batch), "hardware", "ttft"}, a, r);
    if (!(b.free > Bytes::from_value(0))) {
        r.step(f::kFreeMemory, b.free, "", {fromInput("C", in.hardware.memory.capacity, "hardware.memory.capacity"), fromStep("W", s.weights)});
        r.step(f::kNoStep, out.itl, "itl", {});
        r.step(f::kNoSpeedup, out.speedupVsStatic, "speedup_vs_static", {});
        return;
    }
    const Operand page = fromInput("p", in.pageSize, "page_size");
    recordBatching(s, in.hardware, b, limit, page, {"itl", "throughput_tokens"}, a, r);
    r.step(f::kPagedTotal, out.pagedKvCacheSize, "paged_kv_cache_size", {fromStep("N_act", b.active), fromStep("KV_p", b.perRequest)});
    r.step(f::kFragmentation, out.memoryFragmentation, "memory_fragmentation", {seqLenOperand(s), page});
    recordStatic(s, in.hardware, b, fixed, a, r);
}

} // namespace

void solveContinuousBatching(const ContinuousBatchingIn& in, const Assumptions& a, ContinuousBatchingOut& out, Recorder* recorder) {
    const Service s = serviceOf(in.model, in.hardware, in.precision, in.efficiency, in.seqLen, f::wholeBatch(static_cast<double>(in.maxBatchSize)), 1, a);
    const Prefill filled = prefill(s, in.hardware, 0, nullptr, a);
    const Batching b = batching(s, in.hardware, static_cast<double>(in.maxBatchSize), static_cast<double>(in.pageSize), a);
    out = {};
    BatchStep fixed{};
    out.ttft = timeToFirstToken(filled, kNone);
    if (b.free > Bytes::from_value(0)) {
        fixed = batchStep(s, in.hardware, f::staticRequests(a.staticBatchFraction, b.active), b.perRequest, a);
        out.itl = b.step.step;
        out.throughputTokens = b.tokens;
        out.maxActiveRequests = static_cast<Count>(b.active);
        out.memoryFragmentation = f::fragmentation(s.seqLen, static_cast<double>(in.pageSize));
        out.pagedKvCacheSize = f::pagedTotal(b.active, b.perRequest);
        out.speedupVsStatic = f::batchingSpeedup(b.active, b.step.step, fixed.requests, fixed.step);
    } else {
        out.itl = f::noStep();
        out.speedupVsStatic = f::noSpeedup();
    }
    out.feasible = b.feasible();

    if (recorder) record(in, a, s, filled, b, fixed, out, *recorder);
}

std::optional<Issue> checkContinuousBatching(const ContinuousBatchingIn& in, const Assumptions&) { return checkTransformer(in.model, "model"); }

void noteContinuousBatching(const ContinuousBatchingIn& in, const Assumptions& a, const ContinuousBatchingOut&, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.hardware, in.precision, a)) notes.push_back(std::move(*note));
}

template <> std::span<const Row> rowsOf<ContinuousBatchingIn>() {
    using In = ContinuousBatchingIn;
    static constexpr Row rows[] = {row<&In::model>(words::model), row<&In::hardware>(words::hardware), row<&In::seqLen>(words::promptLen), row<&In::maxBatchSize>(words::maxBatchSize),
                                   row<&In::pageSize>(words::pageSize), row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency)};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ContinuousBatchingOut>() {
    using Out = ContinuousBatchingOut;
    static constexpr RowText itl = [] {
        RowText t = words::itl;
        t.help = MLS_TEXT("output", "A step of the whole batch, without the overhead per layer; 1,000 s stand in where the weights do not fit.");
        return t;
    }();
    static constexpr Row rows[] = {
        row<&Out::feasible>(words::feasible),
        row<&Out::throughputTokens>({.key = "throughput_tokens", .unit = "1/s", .title = MLS_TEXT("output", "Throughput"),
            .help = MLS_TEXT("output", "Tokens a second of all active requests; prefills take none of it."), .shownUnit = MLS_TEXT("unit", "tokens/s"), .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateServing}),
        row<&Out::maxActiveRequests>({.key = "max_active_requests", .title = MLS_TEXT("output", "Active requests"),
            .help = MLS_TEXT("output", "As many as fit beside the weights in whole pages, up to the largest batch."), .better = Better::higher, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::memoryFragmentation>({.key = "memory_fragmentation", .title = MLS_TEXT("output", "Fragmentation"),
            .help = MLS_TEXT("output", "Share of the pages that no token fills: the tail of each request's last page."), .share = true, .better = Better::lower, .basis = Basis::byteCount}),
        row<&Out::pagedKvCacheSize>({.key = "paged_kv_cache_size", .unit = "GB", .title = MLS_TEXT("output", "Paged KV cache"),
            .help = MLS_TEXT("output", "Of all active requests."), .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::ttft>(words::ttft), row<&Out::itl>(itl),
        row<&Out::speedupVsStatic>({.key = "speedup_vs_static", .title = MLS_TEXT("output", "Gain over static batching"),
            .help = MLS_TEXT("output", "Tokens a second against a static batch, whose slots idle until its longest answer ends."), .better = Better::higher, .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {
    &f::kModelMemory, &f::kHeadDim, &f::kHeadDimStated, &f::kPrefillBatch, &f::kNewTokens, &f::kChunkTokens, &f::kPairs, &f::kPairsCausal, &f::kPrefillFlops, &f::kPrefillCompute, &f::kPrefillShare, &f::kPrefillMemory, &f::kTtft,
    &f::kFreeMemory, &f::kPagedKvCache, &f::kPagedMlaCache, &f::kActiveRequests, &f::kBatchShare, &f::kBatchMemory, &f::kBatchFlops, &f::kBatchCompute, &f::kBatchStep, &f::kBatchThroughput, &f::kPagedTotal,
    &f::kFragmentation, &f::kStaticRequests, &f::kStaticShare, &f::kStaticMemory, &f::kStaticFlops, &f::kStaticCompute, &f::kStaticStep, &f::kBatchingSpeedup, &f::kNoStep, &f::kNoSpeedup};
}

constexpr Solver kContinuousBatching = solver<ContinuousBatchingIn, ContinuousBatchingOut, &checkContinuousBatching, &solveContinuousBatching, &noteContinuousBatching>(
    {.id = "continuous-batching", .name = "ContinuousBatchingModel", .title = MLS_TEXT("solver", "Continuous batching"),
     .question = MLS_TEXT("solver", "How many users does one accelerator carry?"), .group = "Serve", .scope = "inference",
     .chapter = "Model Serving (Vol I, Ch 13) · Inference at Scale (Vol II, Ch 10)", .formulas = kFormulas});

} // namespace mlsys
