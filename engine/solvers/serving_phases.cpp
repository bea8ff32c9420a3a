// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/serving_phases.hpp"

namespace mlsys::phases {
namespace {

namespace f = formulas;

std::string below(const char* device, const char* key) { return std::string(device) + '.' + key; }

Operand efficiencyBw(const Assumptions& a) { return fromAssumption("ε_bw", a.bandwidthEfficiency, "bandwidth_efficiency"); }
Operand headsOperand(const Service& s, const Assumptions& a) {
    return s.model.heads ? fromInput("a", *s.model.heads, "model.heads") : fromAssumption("a", a.fallbackHeads, "fallback_heads");
}
Operand hiddenOperand(const Service& s, const Assumptions& a) {
    return s.model.hiddenDim ? fromInput("h", *s.model.hiddenDim, "model.hidden_dim") : fromAssumption("h", a.fallbackHiddenDim, "fallback_hidden_dim");
}
Operand kvHeadsOperand(const Service& s, const Assumptions& a) {
    if (s.model.kvHeads) return fromInput("k", *s.model.kvHeads, "model.kv_heads");
    return s.model.heads ? fromInput("k", *s.model.heads, "model.heads") : fromAssumption("k", a.fallbackHeads, "fallback_heads");
}
Operand rankOperand(const Service& s) { return fromInput("r_kv", *s.model.kvLoraRank, "model.kv_lora_rank"); }
Operand peakOperand(const char* symbol, const Service& s, const Hardware& hardware, const char* device, const Assumptions& a) {
    return fromInput(symbol, peakRate(hardware, s.precision, a.rateFallback), ratePath(hardware, s.precision, a.rateFallback, device));
}
Operand dispatchOperand(const Hardware& hardware, const char* device) {
    return hardware.dispatchTax ? fromInput("τ", *hardware.dispatchTax, below(device, "dispatch_tax")) : fromConstant("τ", kNone, "the device states none");
}
Operand expertsOperand(const Service& s) { return fromInput("E", *s.model.experts, "model.experts"); }
Operand topKOperand(const Service& s) { return fromInput("top_k", *s.model.activeExpertsPerToken, "model.active_experts_per_token"); }
Operand shareOperand(const char* symbol, double share, const Service& s, const Assumptions& a) {
    return readsSomeExperts(s, a) ? fromStep(symbol, share) : fromConstant(symbol, share, "all weights are read");
}
Operand linkOperand(const Hardware& hardware, const char* device, const Assumptions& a) {
    if (hardware.acceleratorLink.bandwidth) return fromInput("bw_l", *hardware.acceleratorLink.bandwidth, below(device, "accelerator_link.bandwidth"));
    return hostLinkOperand("bw_l", hardware, a, device);
}
Operand perCollective(const Assumptions& a) { return fromAssumption("α_c", a.collectiveOverhead, "collective_overhead"); }
Operand perPass(const Assumptions& a) { return fromAssumption("α_s", a.stepOverhead, "step_overhead"); }
// A time that is a step where it is counted, and 0 where the assumptions or the layout leave it out.
Operand timeOrNone(const char* symbol, Time time, bool counted, const char* why) { return counted ? fromStep(symbol, time) : fromConstant(symbol, kNone, why); }

constexpr const char* kOneAccelerator = "one accelerator: nothing to sum";

TpLink recordLink(const Formula& formula, const Hardware& hardware, const char* device, const Assumptions& a, Recorder& r) {
    const TpLink link = tpLink(hardware, a);
    r.step(formula, link.bandwidth, "", {linkOperand(hardware, device, a), fromConstant("δ_l", link.direction, link.direction < 1 ? "a vendor's rate counts both directions" : "the stated rate"),
                                         fromAssumption("ε_l", a.linkEfficiency, "link_efficiency")});
    return link;
}

} // namespace

std::optional<Issue> checkTransformer(const Workload& model, const char* field) {
    if (model.kind == WorkloadKind::state_space) {
        return refusal(IssueCode::notApplicable, field, MLS_TEXT("issue", "a state-space model keeps a state of fixed size instead of a cache that grows with the tokens, which is what this model counts. Choose a transformer"));
    }
    if (!model.isTransformer()) {
        return refusal(IssueCode::notApplicable, field, MLS_TEXT("issue", "this kind of network does not generate token by token and has no KV cache, so prefill and decode do not apply to it. Choose a transformer"));
    }
    if (!model.parameters) {
        const std::string path = below(field, "parameters");
        return refusal(IssueCode::missingField, path, MLS_TEXT("issue", "%1 must be given: operations and weight bytes are counted per parameter"), {FieldName{path}});
    }
    return std::nullopt;
}

Operand parametersOperand(const Service& s) { return fromInput("P", s.parameters, "model.parameters"); }
Operand activeOperand(const Service& s) { return fromInput("P_a", s.active, s.model.activeParameters ? "model.active_parameters" : "model.parameters"); }
Operand seqLenOperand(const Service& s) { return fromInput("S", s.seqLen, "seq_len"); }
Operand elementOperand(const Service& s) { return fromInput("b", s.element, "precision"); }
Operand layersOperand(const Service& s, const Assumptions& a) {
    return s.model.layers ? fromInput("L", *s.model.layers, "model.layers") : fromAssumption("L", a.fallbackLayers, "fallback_layers");
}
Operand tpOperand(const Service& s) { return s.tp > 1 ? fromInput("tp", s.tp, "tp_size") : fromConstant("tp", 1.0, "one accelerator"); }
Operand bandwidthOperand(const char* symbol, const Hardware& hardware, const char* device) { return fromInput(symbol, hardware.memory.bandwidth, below(device, "memory.bandwidth")); }

void recordWeights(const Service& s, const Assumptions& a, Recorder& r) {
    r.step(f::kModelMemory, s.weights, "", {parametersOperand(s), elementOperand(s)});
    recordHeadDim(s.model, s.shape.headDim, hiddenOperand(s, a), headsOperand(s, a), r);
}

void recordCache(const Service& s, Bytes cache, const Operand& batch, const Operand& element, const Assumptions& a, Recorder& r) {
    if (s.shape.latent()) r.step(f::kMlaCache, cache, "", {layersOperand(s, a), rankOperand(s), ropeOperand("d_rope", s.model), seqLenOperand(s), batch, element});
    else r.step(f::kKvCache, cache, "", {layersOperand(s, a), kvHeadsOperand(s, a), fromStep("d", s.shape.headDim), seqLenOperand(s), batch, element});
}

void recordPrefill(const Service& s, const Hardware& hardware, const Prefill& p, const Operand& cached, const Operand* chunk, const Operand& transfer, const Origins& from, const Assumptions& a, Recorder& r) {
    const Operand layers = layersOperand(s, a);
    r.step(f::kNewTokens, p.tokens, "", {seqLenOperand(s), cached});
    const Operand tokens = fromStep("n", p.tokens);
    const bool roofline = a.prefillRoof == PrefillRoof::roofline;
    const bool expected = roofline && readsSomeExperts(s, a);
    if (chunk) r.step(f::kChunkCount, p.chunks, "", {tokens, *chunk});
    if (chunk || expected) r.step(f::kChunkTokens, p.chunkTokens, "", {tokens, chunk ? *chunk : fromConstant("c", p.tokens, "the prompt is not cut into chunks")});
    const Operand chunks = chunk ? fromStep("n_ch", p.chunks) : fromConstant("n_ch", 1.0, "the prompt is not cut into chunks");
    r.step(a.attentionFlops == AttentionFlops::full ? f::kPairs : f::kPairsCausal, p.pairs, "", {tokens, seqLenOperand(s)});
    r.step(f::kPrefillFlops, p.operations, "", {activeOperand(s), tokens, from.batch, layers, headsOperand(s, a), fromStep("d", s.shape.headDim), fromStep("A_p", p.pairs)});
    r.step(f::kPrefillCompute, p.compute, "", {fromStep("O_p", p.operations), peakOperand("F_p", s, hardware, from.device, a), efficiencyOperand("η", s.efficiency), tpOperand(s)});
    if (expected) r.step(f::kPrefillShare, p.share, "", {parametersOperand(s), activeOperand(s), expertsOperand(s), topKOperand(s), fromStep("n_c", p.chunkTokens), from.batch});
    if (roofline) {
        r.step(f::kPrefillMemory, p.memory, "", {chunks, shareOperand("φ_p", p.share, s, a), fromStep("W", s.weights), tpOperand(s), bandwidthOperand("BW_p", hardware, from.device), efficiencyBw(a)});
    }
    if (s.tp > 1) {
        const TpLink link = recordLink(f::kPrefillLink, hardware, from.device, a, r);
        const Bytes message = f::passMessage(p.tokens, s.batch, s.shape.hidden, s.element);
        r.step(f::kPrefillMessage, message, "", {tokens, from.batch, hiddenOperand(s, a), elementOperand(s)});
        r.step(f::kPrefillRings, p.rings, "", {layers, fromStep("M_p", message), tpOperand(s), fromStep("bw_p", link.bandwidth), chunks, nodeLatencyOperand("α_p", hardware, a, from.device), perCollective(a)});
    }
    r.step(f::kTtft, timeToFirstToken(p, Time::from_value(transfer.value)), from.output,
           {fromStep("t_pc", p.compute), timeOrNone("t_pm", p.memory, roofline, "a prefill is taken as bound by arithmetic"), timeOrNone("t_pn", p.rings, s.tp > 1, kOneAccelerator),
            dispatchOperand(hardware, from.device), chunks, transfer});
}

void recordChunk(const Service& s, const Hardware& hardware, const Prefill& p, const Chunk& c, const Origins& from, const Assumptions& a, Recorder& r) {
    const Operand tokens = fromStep("n_c", p.chunkTokens);
    const Operand layers = layersOperand(s, a);
    r.step(a.attentionFlops == AttentionFlops::full ? f::kChunkPairs : f::kChunkPairsCausal, c.pairs, "", {tokens, seqLenOperand(s)});
    r.step(f::kChunkFlops, c.operations, "", {activeOperand(s), tokens, from.batch, layers, headsOperand(s, a), fromStep("d", s.shape.headDim), fromStep("A_c", c.pairs)});
    r.step(f::kChunkCompute, c.compute, "", {fromStep("O_c", c.operations), peakOperand("F_p", s, hardware, from.device, a), efficiencyOperand("η", s.efficiency), tpOperand(s)});
    if (s.tp > 1) {
        const TpLink link = tpLink(hardware, a);
        const Bytes message = f::passMessage(p.chunkTokens, s.batch, s.shape.hidden, s.element);
        r.step(f::kChunkMessage, message, "", {tokens, from.batch, hiddenOperand(s, a), elementOperand(s)});
        r.step(f::kChunkRings, c.rings, "", {layers, fromStep("M_c", message), tpOperand(s), fromStep("bw_p", link.bandwidth), nodeLatencyOperand("α_p", hardware, a, from.device), perCollective(a)});
    }
    r.step(f::kChunkTime, c.total, from.output,
           {fromStep("t_cc", c.compute), timeOrNone("t_pm", p.memory, a.prefillRoof == PrefillRoof::roofline, "a prefill is taken as bound by arithmetic"), timeOrNone("t_cn", c.rings, s.tp > 1, kOneAccelerator),
            dispatchOperand(hardware, from.device), fromStep("n_ch", p.chunks)});
}

void recordDecode(const Service& s, const Hardware& hardware, const Decode& d, const Operand* output, bool drafts, const Origins& from, const Assumptions& a, Recorder& r) {
    const Operand layers = layersOperand(s, a);
    const Operand perStep = drafts ? fromStep("v", d.perStep) : fromConstant("v", 1.0, "one token a step");
    if (output) r.step(f::kKvGrowth, d.growth, "", {*output, seqLenOperand(s)});
    const Operand growth = output ? fromStep("g", d.growth) : fromConstant("g", 1.0, "the cache of the prompt");
    const Operand tp = tpOperand(s);
    if (readsSomeExperts(s, a)) r.step(f::kDecodeShare, d.share, "", {parametersOperand(s), activeOperand(s), expertsOperand(s), topKOperand(s), perStep, from.batch});
    const Step* cache = r.find("KV");
    r.step(f::kDecodeMemory, d.memory, "", {shareOperand("φ_d", d.share, s, a), fromStep("W", s.weights), growth, fromStep("KV", Bytes::from_value(cache->value)), tp,
                                            bandwidthOperand("BW_d", hardware, from.device), efficiencyBw(a)});
    const bool roofline = a.decodeRoof == DecodeRoof::roofline;
    if (roofline) {
        r.step(f::kDecodeFlops, d.operations, "", {activeOperand(s), perStep, from.batch, layers, headsOperand(s, a), fromStep("d", s.shape.headDim), growth, seqLenOperand(s)});
        r.step(f::kDecodeCompute, d.compute, "", {fromStep("O_d", d.operations), peakOperand("F_d", s, hardware, from.device, a), efficiencyOperand("η", s.efficiency), tp});
    }
    if (s.tp > 1) {
        const TpLink link = recordLink(f::kDecodeLink, hardware, from.device, a, r);
        const Bytes message = f::passMessage(d.perStep, s.batch, s.shape.hidden, s.element);
        r.step(f::kDecodeMessage, message, "", {perStep, from.batch, hiddenOperand(s, a), elementOperand(s)});
        r.step(f::kDecodeRings, d.rings, "", {layers, fromStep("M_d", message), tp, fromStep("bw_d", link.bandwidth), nodeLatencyOperand("α_d", hardware, a, from.device), perCollective(a)});
    }
    r.step(drafts ? f::kVerification : f::kItl, d.step, from.output,
           {timeOrNone("t_dc", d.compute, roofline, "a decode step is taken as bound by memory"), fromStep("t_dm", d.memory), timeOrNone("t_dn", d.rings, s.tp > 1, kOneAccelerator),
            fromAssumption("τ_L", a.layerOverhead, "layer_overhead"), layers, perPass(a)});
}

void recordBatching(const Service& s, const Hardware& hardware, const Batching& b, const Operand& limit, const Operand& page, const BatchingKeys& keys, const Assumptions& a, Recorder& r) {
    const Operand layers = layersOperand(s, a);
    const Operand request = fromConstant("n_r", 1.0, "one request");
    const Operand element = fromInput("b_kv", s.element, "precision");
    r.step(f::kFreeMemory, b.free, "", {fromInput("C", hardware.memory.capacity, "hardware.memory.capacity"), fromStep("W", s.weights)});
    if (s.shape.latent()) r.step(f::kPagedMlaCache, b.perRequest, "", {layers, rankOperand(s), ropeOperand("d_rope", s.model), seqLenOperand(s), page, request, element});
    else r.step(f::kPagedKvCache, b.perRequest, "", {layers, kvHeadsOperand(s, a), fromStep("d", s.shape.headDim), seqLenOperand(s), page, request, element});
    const Operand paged = fromStep("KV_p", b.perRequest);
    r.step(f::kActiveRequests, b.active, "", {fromStep("C_free", b.free), paged, limit});
    const Operand active = fromStep("N_act", b.active);
    const bool some = readsSomeExperts(s, a) && b.active > 0;
    if (some) r.step(f::kBatchShare, b.step.share, "", {parametersOperand(s), activeOperand(s), expertsOperand(s), topKOperand(s), active});
    r.step(f::kBatchMemory, b.step.memory, "", {some ? fromStep("φ_b", b.step.share) : fromConstant("φ_b", b.step.share, "all weights are read"), fromStep("W", s.weights), active, paged,
                                                bandwidthOperand("BW_d", hardware, "hardware"), efficiencyBw(a)});
    const bool roofline = a.decodeRoof == DecodeRoof::roofline;
    if (roofline) {
        r.step(f::kBatchFlops, b.step.operations, "", {activeOperand(s), active, layers, headsOperand(s, a), fromStep("d", s.shape.headDim), seqLenOperand(s)});
        r.step(f::kBatchCompute, b.step.compute, "", {fromStep("O_b", b.step.operations), peakOperand("F_d", s, hardware, "hardware", a), efficiencyOperand("η", s.efficiency)});
    }
    r.step(f::kBatchStep, b.step.step, keys.step, {timeOrNone("t_bc", b.step.compute, roofline, "a decode step is taken as bound by memory"), fromStep("t_bm", b.step.memory), perPass(a)});
    r.step(f::kBatchThroughput, b.tokens, keys.tokens, {active, fromStep("t_b", b.step.step)});
}

void recordStatic(const Service& s, const Hardware& hardware, const Batching& b, const BatchStep& fixed, const Assumptions& a, Recorder& r) {
    r.step(f::kStaticRequests, fixed.requests, "", {fromAssumption("s_f", a.staticBatchFraction, "static_batch_fraction"), fromStep("N_act", b.active)});
    const Operand requests = fromStep("N_0", fixed.requests);
    if (readsSomeExperts(s, a)) r.step(f::kStaticShare, fixed.share, "", {parametersOperand(s), activeOperand(s), expertsOperand(s), topKOperand(s), requests});
    r.step(f::kStaticMemory, fixed.memory, "", {shareOperand("φ_0", fixed.share, s, a), fromStep("W", s.weights), requests, fromStep("KV_p", b.perRequest),
                                                bandwidthOperand("BW_d", hardware, "hardware"), efficiencyBw(a)});
    const bool roofline = a.decodeRoof == DecodeRoof::roofline;
    if (roofline) {
        r.step(f::kStaticFlops, fixed.operations, "", {activeOperand(s), requests, layersOperand(s, a), headsOperand(s, a), fromStep("d", s.shape.headDim), seqLenOperand(s)});
        r.step(f::kStaticCompute, fixed.compute, "", {fromStep("O_0", fixed.operations), peakOperand("F_d", s, hardware, "hardware", a), efficiencyOperand("η", s.efficiency)});
    }
    r.step(f::kStaticStep, fixed.step, "", {timeOrNone("t_0c", fixed.compute, roofline, "a decode step is taken as bound by memory"), fromStep("t_0m", fixed.memory), perPass(a)});
    r.step(f::kBatchingSpeedup, f::batchingSpeedup(b.active, b.step.step, fixed.requests, fixed.step), "speedup_vs_static",
           {fromStep("N_act", b.active), fromStep("t_b", b.step.step), requests, fromStep("t_0", fixed.step)});
}

} // namespace mlsys::phases
