// SPDX-License-Identifier: GPL-3.0-or-later
// The phases of generation, computed and shown: what the serving, continuous-batching and capacity solvers share
// (physics page, sections 0, 3 and 4). A sweep spends its time here: nothing is copied or allocated, and what the serving
// solver calls is always inlined, so that its numbers stay in registers.
#pragma once

#include "engine/efficiency.hpp"
#include "engine/formulas/batching.hpp"
#include "engine/hardware.hpp"
#include "engine/issue.hpp"
#include "engine/kv.hpp"
#include "engine/links.hpp"
#include "engine/workload.hpp"

#include <initializer_list>

namespace mlsys::phases {

// What is served, and how.
struct Service {
    const Workload& model;
    Geometry shape;
    double parameters;     // P
    double active;         // P_a: P where every token uses all of them
    Bytes weights;         // W
    Precision precision;
    Bytes element;         // b
    Chosen efficiency;     // η
    double seqLen;         // S
    double batch;          // B
    double tp;
};
[[gnu::always_inline]] inline Service serviceOf(const Workload& model, const Hardware& hardware, Precision precision, const std::optional<double>& efficiency, Count seqLen, double batch, Count tp, const Assumptions& a) {
    const double parameters = *model.parameters; // check() sees to it
    double active = parameters;
    if (model.activeParameters) [[unlikely]] active = *model.activeParameters;
    const Bytes element = bytesPerElement(precision);
    return {model, geometryOf(model, a), parameters, active, formulas::modelMemory(parameters, element), precision, element,
            inferenceEfficiency(efficiency, model, hardware, a), static_cast<double>(seqLen), batch, static_cast<double>(tp)};
}

// Whether a mixture reads only the experts its tokens are expected to hit.
constexpr bool readsSomeExperts(const Service& s, const Assumptions& a) {
    return a.moeWeightTraffic == MoeTraffic::expected && s.model.experts && s.model.activeExpertsPerToken && *s.model.activeExpertsPerToken < *s.model.experts && s.active < s.parameters;
}
inline double shareRead(const Service& s, double perRequest, double requests, const Assumptions& a) {
    if (!readsSomeExperts(s, a)) [[likely]] return 1;
    return formulas::weightShare(s.parameters, s.active, static_cast<double>(*s.model.experts), static_cast<double>(*s.model.activeExpertsPerToken), perRequest, requests);
}

// The link that tensor parallelism uses: between accelerators or, where none is stated, to the host.
struct TpLink {
    Bandwidth stated;
    double direction;      // a vendor's total counts both
    Bandwidth bandwidth;
    Time latency;
};
constexpr TpLink tpLink(const Hardware& hardware, const Assumptions& a) {
    const Link& own = hardware.acceleratorLink;
    const Bandwidth stated = own.bandwidth ? *own.bandwidth : hostLink(hardware, a);
    const double direction = own.bandwidth ? directionShare(a.linkRate) : 1;
    return {stated, direction, formulas::linkBandwidth(stated, direction, a.linkEfficiency), nodeLatency(hardware, a)};
}

constexpr Time kNone = Time::from_value(0);
constexpr Time dispatchOf(const Hardware& hardware) {
    if (hardware.dispatchTax) [[likely]] return *hardware.dispatchTax;
    return kNone;
}
constexpr double attentionPairs(double tokens, double seqLen, const Assumptions& a) {
    if (a.attentionFlops == AttentionFlops::causal) [[unlikely]] return formulas::causalPairs(tokens, seqLen);
    return formulas::allPairs(tokens, seqLen);
}

struct Prefill {
    double tokens;         // n
    double chunks;         // n_ch
    double chunkTokens;    // n_c
    double pairs;          // A_p
    Flops operations;      // O_p
    FlopRate peak;         // F_p
    double share = 1;      // φ_p
    Time compute;          // t_pc
    Time memory;           // t_pm: 0 where the roof counts arithmetic only
    Time rings;            // t_pn
    Time dispatch;         // τ
};
[[gnu::always_inline]] inline Prefill prefill(const Service& s, const Hardware& hardware, double cached, const Count* chunk, const Assumptions& a) {
    Prefill p{};
    p.share = 1;
    p.tokens = formulas::newTokens(s.seqLen, cached);
    p.chunks = 1;
    p.chunkTokens = p.tokens;
    if (chunk) [[unlikely]] {
        p.chunks = formulas::chunkCount(p.tokens, static_cast<double>(*chunk));
        p.chunkTokens = formulas::chunkTokens(p.tokens, static_cast<double>(*chunk));
    }
    p.pairs = attentionPairs(p.tokens, s.seqLen, a);
    p.operations = formulas::prefillFlops(s.active, p.tokens, s.batch, s.shape.layers, s.shape.heads, s.shape.headDim, p.pairs);
    p.peak = peakRate(hardware, s.precision, a.rateFallback);
    p.compute = formulas::shardedCompute(p.operations, p.peak, s.efficiency.value, s.tp);
    if (a.prefillRoof == PrefillRoof::roofline) [[unlikely]] {
        p.share = shareRead(s, p.chunkTokens, s.batch, a);
        p.memory = formulas::weightTime(p.chunks, p.share, s.weights, s.tp, hardware.memory.bandwidth, a.bandwidthEfficiency);
    }
    if (s.tp > 1) [[unlikely]] {
        const TpLink link = tpLink(hardware, a);
        p.rings = formulas::rings(s.shape.layers, formulas::passMessage(p.tokens, s.batch, s.shape.hidden, s.element), s.tp, link.bandwidth, p.chunks, link.latency, a.collectiveOverhead);
    }
    p.dispatch = dispatchOf(hardware);
    return p;
}
constexpr Time timeToFirstToken(const Prefill& p, Time transfer) { return formulas::timeToFirstToken(p.compute, p.memory, p.rings, p.dispatch, p.chunks, transfer); }

// The slowest chunk of a chunked prefill: the one that ends the prompt, taken as full.
struct Chunk {
    double pairs;          // A_c
    Flops operations;      // O_c
    Time compute;          // t_cc
    Time rings;            // t_cn
    Time total;            // t_ch
};
[[gnu::always_inline]] inline Chunk slowestChunk(const Service& s, const Hardware& hardware, const Prefill& p, const Assumptions& a) {
    Chunk c{};
    c.pairs = attentionPairs(p.chunkTokens, s.seqLen, a);
    c.operations = formulas::prefillFlops(s.active, p.chunkTokens, s.batch, s.shape.layers, s.shape.heads, s.shape.headDim, c.pairs);
    c.compute = formulas::shardedCompute(c.operations, p.peak, s.efficiency.value, s.tp);
    if (s.tp > 1) [[unlikely]] {
        const TpLink link = tpLink(hardware, a);
        c.rings = formulas::ringsOnce(s.shape.layers, formulas::passMessage(p.chunkTokens, s.batch, s.shape.hidden, s.element), s.tp, link.bandwidth, link.latency, a.collectiveOverhead);
    }
    c.total = formulas::chunkTime(c.compute, p.memory, c.rings, p.dispatch, p.chunks);
    return c;
}

struct Decode {
    double perStep = 1;    // v
    double growth = 1;     // g
    double share = 1;      // φ_d
    Flops operations;      // O_d
    FlopRate peak;         // F_d
    Time memory;           // t_dm
    Time compute;          // t_dc: 0 where the roof counts memory only
    Time rings;            // t_dn
    Time step;
};
constexpr bool cacheGrows(const Count* output, const Assumptions& a) { return output && a.kvGrowth == KvGrowth::half_answer; }
[[gnu::always_inline]] inline Decode decode(const Service& s, const Hardware& hardware, Bytes cache, double perStep, const Count* output, const Assumptions& a) {
    Decode d{};
    d.perStep = perStep;
    d.growth = 1;
    if (cacheGrows(output, a)) [[unlikely]] d.growth = formulas::kvGrowth(static_cast<double>(*output), s.seqLen);
    d.share = shareRead(s, perStep, s.batch, a);
    d.memory = formulas::decodeMemory(d.share, s.weights, d.growth, cache, s.tp, hardware.memory.bandwidth, a.bandwidthEfficiency);
    if (a.decodeRoof == DecodeRoof::roofline) [[unlikely]] {
        d.operations = formulas::decodeFlops(s.active, perStep, s.batch, s.shape.layers, s.shape.heads, s.shape.headDim, d.growth, s.seqLen);
        d.peak = peakRate(hardware, s.precision, a.rateFallback);
        d.compute = formulas::shardedCompute(d.operations, d.peak, s.efficiency.value, s.tp);
    }
    if (s.tp > 1) [[unlikely]] {
        const TpLink link = tpLink(hardware, a);
        d.rings = formulas::ringsOnce(s.shape.layers, formulas::passMessage(perStep, s.batch, s.shape.hidden, s.element), s.tp, link.bandwidth, link.latency, a.collectiveOverhead);
    }
    d.step = formulas::decodeStep(d.compute, d.memory, d.rings, a.layerOverhead, s.shape.layers, a.stepOverhead);
    return d;
}

// A step of continuous batching: one token for each of `requests`, whose cache lies in pages. On one accelerator.
struct BatchStep {
    double requests;       // N_act or N_0
    double share = 1;      // φ_b
    Flops operations;      // O_b
    FlopRate peak;         // F_d
    Time memory;           // t_bm
    Time compute;          // t_bc
    Time step;             // t_b
};
inline BatchStep batchStep(const Service& s, const Hardware& hardware, double requests, Bytes perRequest, const Assumptions& a) {
    BatchStep b{};
    b.requests = requests;
    b.share = requests > 0 ? shareRead(s, 1, requests, a) : 1;
    b.memory = formulas::batchMemory(b.share, s.weights, requests, perRequest, hardware.memory.bandwidth, a.bandwidthEfficiency);
    if (a.decodeRoof == DecodeRoof::roofline) [[unlikely]] {
        b.operations = formulas::batchFlops(s.active, requests, s.shape.layers, s.shape.heads, s.shape.headDim, s.seqLen);
        b.peak = peakRate(hardware, s.precision, a.rateFallback);
        b.compute = formulas::batchCompute(b.operations, b.peak, s.efficiency.value);
    }
    b.step = formulas::batchStep(b.compute, b.memory, a.stepOverhead);
    return b;
}

// How many requests fit, and the step they make.
struct Batching {
    Bytes free;            // C_free; 0 or less: not even the weights fit
    Bytes perRequest;      // KV_p
    double active = 0;     // N_act
    BatchStep step;
    Frequency tokens;      // X_b
    bool feasible() const { return active > 0; }
};
inline Batching batching(const Service& s, const Hardware& hardware, double limit, double page, const Assumptions& a) {
    Batching b{};
    b.free = formulas::freeMemory(hardware.memory.capacity, s.weights);
    if (!(b.free > Bytes::from_value(0))) return b;
    b.perRequest = pagedKvBytes(s.shape, s.seqLen, page, s.element);
    b.active = formulas::activeRequests(b.free, b.perRequest, limit);
    b.step = batchStep(s, hardware, b.active, b.perRequest, a);
    b.tokens = formulas::throughput(b.active, b.step.step);
    return b;
}

// Only transformers keep a cache that grows with the tokens; `field` is "model" or "draft_model".
std::optional<Issue> checkTransformer(const Workload& model, const char* field);
// The same without the reason: what a sweep asks at every point.
constexpr bool isServable(const Workload& model) { return model.isTransformer() && model.parameters; }

// Showing the working. Where the numbers come from differs by solver: the batch, and the devices' paths.
struct Origins {
    Operand batch;                    // under the symbol B
    const char* device = "hardware";  // of this phase
    const char* output;               // the solver's output that the phase ends in
};
Operand parametersOperand(const Service& s);
Operand activeOperand(const Service& s);
Operand seqLenOperand(const Service& s);
Operand elementOperand(const Service& s);
Operand layersOperand(const Service& s, const Assumptions& a);
Operand tpOperand(const Service& s);
Operand bandwidthOperand(const char* symbol, const Hardware& hardware, const char* device);
void recordWeights(const Service& s, const Assumptions& a, Recorder& r);  // W, d
// The bytes of the prompts' cache, KV; `element` under the symbol b_kv.
void recordCache(const Service& s, Bytes cache, const Operand& batch, const Operand& element, const Assumptions& a, Recorder& r);
void recordPrefill(const Service& s, const Hardware& hardware, const Prefill& p, const Operand& cached, const Operand* chunk, const Operand& transfer, const Origins& from, const Assumptions& a, Recorder& r);
void recordChunk(const Service& s, const Hardware& hardware, const Prefill& p, const Chunk& c, const Origins& from, const Assumptions& a, Recorder& r);
// `drafts`: the step verifies drafts, and ends in no output by itself. `output` tokens under N_out, or null.
void recordDecode(const Service& s, const Hardware& hardware, const Decode& d, const Operand* output, bool drafts, const Origins& from, const Assumptions& a, Recorder& r);
// From the free memory to the tokens of the batch; the keys are of the outputs that they are, or "".
struct BatchingKeys {
    const char* step = "";
    const char* tokens = "";
};
void recordBatching(const Service& s, const Hardware& hardware, const Batching& b, const Operand& limit, const Operand& page, const BatchingKeys& keys, const Assumptions& a, Recorder& r);
void recordStatic(const Service& s, const Hardware& hardware, const Batching& b, const BatchStep& fixed, const Assumptions& a, Recorder& r);

} // namespace mlsys::phases
