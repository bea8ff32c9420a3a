// SPDX-License-Identifier: GPL-3.0-or-later
// The two phases of generation: a prefill that computes on the whole prompt, and decode steps that each read weights and
// cache for one more token. Sources: Pope et al. 2022 (phases, their costs); Kaplan et al. 2020 (2 FLOP a parameter and
// token); Agrawal et al. 2023 (chunks); Leviathan et al. 2023 (drafts); MLSys·im (overheads).
// Symbols end in _p for a prefill, _c for one chunk of it, _d for a decode step, _k for a step of the draft model.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/collectives.hpp"
#include "engine/formulas/kv_cache.hpp"
#include "engine/formulas/moe.hpp"
#include "engine/formulas/network.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kPhaseSource = "Pope et al. 2022: Efficiently Scaling Transformer Inference";
inline constexpr const char* kChunkSource = "Agrawal et al. 2023: SARATHI (chunked prefills)";
inline constexpr const char* kDraftSource = "Leviathan et al. 2023: Fast Inference via Speculative Decoding";
inline constexpr const char* kShardSource = "Shoeybi et al. 2019: Megatron-LM (two all-reduces a layer in a forward pass)";

namespace serving {
inline constexpr Argument newTokens{"new_tokens", "n", "", MLS_TEXT("argument", "Tokens to prefill"), arg::kSome};
inline constexpr Argument cached{"cached_tokens", "S_c", "", MLS_TEXT("argument", "Cached tokens"), arg::kNotNegative, 0};
inline constexpr Argument chunk{"chunk_tokens", "c", "", MLS_TEXT("argument", "Tokens per chunk"), arg::kSome};
inline constexpr Argument chunks{"chunks", "n_ch", "", MLS_TEXT("argument", "Chunks"), arg::kSome, 1};
inline constexpr Argument pairs{"token_pairs", "A_p", "", MLS_TEXT("argument", "Pairs of tokens that attend"), arg::kPositive};
inline constexpr Argument active{"active_parameters", "P_a", "", MLS_TEXT("argument", "Parameters a token uses"), arg::kPositive};
inline constexpr Argument perStep{"tokens_per_step", "v", "", MLS_TEXT("argument", "Tokens a step verifies"), arg::kSome, 1};
inline constexpr Argument growth{"kv_growth", "g", "", MLS_TEXT("argument", "Growth of the cache"), Range{.min = 1}, 1};
inline constexpr Argument share{"weight_share", "φ_p", "", MLS_TEXT("argument", "Share of the weights read"), arg::kShare, 1};
inline constexpr Argument output{"output_tokens", "N_out", "", MLS_TEXT("argument", "Tokens of the answer"), arg::kNotNegative};
inline constexpr Argument cache = arg::weights.as("kv_cache", "KV");
inline constexpr Argument piece{"time", "t", "ms", MLS_TEXT("argument", "Time"), arg::kNotNegative}; // a part that may be 0
inline constexpr Argument perCollective = piece.as("collective_overhead", "α_c");
inline constexpr Argument stepCompute = piece.as("decode_compute", "t_dc");
inline constexpr Argument stepMemory = piece.as("decode_memory", "t_dm");
inline constexpr Argument stepRings = piece.as("decode_rings", "t_dn");
inline constexpr Argument perLayer = piece.as("layer_overhead", "τ_L");
inline constexpr Argument perPass = piece.as("step_overhead", "α_s");
inline constexpr Argument acceptance{"acceptance_rate", "β", "", MLS_TEXT("argument", "Acceptance rate of a draft"), arg::kShare, 0.7};
inline constexpr Argument drafts{"draft_tokens", "K", "", MLS_TEXT("argument", "Draft tokens"), Range{.min = 1, .max = 64}, 4};
} // namespace serving

constexpr double newTokens(double seqLen, double cached) { return larger(1.0, seqLen - cached); }
inline constexpr Formula kNewTokens = formula<&newTokens>(
    {"new_tokens", "n", MLS_TEXT("formula", "Tokens to prefill"), "max(1, S − S_c)", "1", kPhaseSource}, {arg::seqLen, serving::cached});

constexpr double chunkTokens(double tokens, double chunk) { return smaller(tokens, chunk); }
inline constexpr Formula kChunkTokens = formula<&chunkTokens>(
    {"chunk_tokens", "n_c", MLS_TEXT("formula", "Tokens of a chunk"), "min(n, c)", "1", kChunkSource}, {serving::newTokens, serving::chunk});
inline double chunkCount(double tokens, double chunk) { return std::ceil(tokens / chunk); }
inline constexpr Formula kChunkCount = formula<&chunkCount>(
    {"prefill_chunks", "n_ch", MLS_TEXT("formula", "Chunks of a prefill"), "ceil(n/c)", "1", kChunkSource}, {serving::newTokens, serving::chunk});

// How often a new token looks at another: at all S, or at those before it.
constexpr double allPairs(double tokens, double seqLen) { return tokens * seqLen; }
constexpr double causalPairs(double tokens, double seqLen) { return tokens * (seqLen - tokens / 2); }
inline constexpr Formula kPairs = formula<&allPairs>(
    {"attention_pairs", "A_p", MLS_TEXT("formula", "Pairs of tokens that attend"), "n·S", "1", kPhaseSource}, {serving::newTokens, arg::seqLen});
inline constexpr Formula kPairsCausal = formula<&causalPairs>(
    {"attention_pairs_causal", "A_p", MLS_TEXT("formula", "Pairs of tokens that attend (causal)"), "n·(S − n/2)", "1", "Dao 2023: FlashAttention-2 (causal mask)"}, {serving::newTokens, arg::seqLen});
// Of the chunk that ends the prompt, the slowest.
inline constexpr Formula kChunkPairs = formula<&allPairs>(
    {"chunk_attention_pairs", "A_c", MLS_TEXT("formula", "Pairs of tokens that attend in a chunk"), "n_c·S", "1", kChunkSource}, {serving::newTokens.as("n_c"), arg::seqLen});
inline constexpr Formula kChunkPairsCausal = formula<&causalPairs>(
    {"chunk_attention_pairs_causal", "A_c", MLS_TEXT("formula", "Pairs of tokens that attend in a chunk (causal)"), "n_c·(S − n_c/2)", "1", kChunkSource},
    {serving::newTokens.as("n_c"), arg::seqLen});

// 2 FLOP for each active parameter and token; 4 for each layer, head element and pair of tokens (scores and values).
constexpr Flops prefillFlops(double active, double tokens, double batch, double layers, double heads, double headDim, double pairs) {
    return unit::FLOP(2 * active * tokens * batch + 4 * layers * heads * headDim * pairs * batch);
}
inline constexpr Formula kPrefillFlops = formula<&prefillFlops>(
    {"prefill_flops", "O_p", MLS_TEXT("formula", "Operations of a prefill"), "2·P_a·n·B + 4·L·a·d·A_p·B", "GFLOP", kPhaseSource},
    {serving::active, serving::newTokens, arg::batch, arg::layers, arg::heads, arg::headDim, serving::pairs});
inline constexpr Formula kChunkFlops = formula<&prefillFlops>(
    {"chunk_flops", "O_c", MLS_TEXT("formula", "Operations of a chunk"), "2·P_a·n_c·B + 4·L·a·d·A_c·B", "GFLOP", kChunkSource},
    {serving::active, serving::newTokens.as("n_c"), arg::batch, arg::layers, arg::heads, arg::headDim, serving::pairs.as("A_c")});

// The same for v tokens of each request against a cache of g·S tokens.
constexpr Flops decodeFlops(double active, double perStep, double batch, double layers, double heads, double headDim, double growth, double seqLen) {
    return prefillFlops(active, perStep, batch, layers, heads, headDim, perStep * growth * seqLen);
}
inline constexpr Formula kDecodeFlops = formula<&decodeFlops>(
    {"decode_flops", "O_d", MLS_TEXT("formula", "Operations of a decode step"), "2·P_a·v·B + 4·L·a·d·v·g·S·B", "GFLOP", kPhaseSource},
    {serving::active, serving::perStep, arg::batch, arg::layers, arg::heads, arg::headDim, serving::growth, arg::seqLen});

// Shared by tp accelerators.
constexpr Time shardedCompute(Flops operations, FlopRate peak, double efficiency, double tp) { return operations / (peak * efficiency * tp); }
inline constexpr Formula kPrefillCompute = formula<&shardedCompute>(
    {"prefill_compute", "t_pc", MLS_TEXT("formula", "Arithmetic of a prefill"), "O_p/(F_p·η·tp)", "ms", kRooflineSource},
    {arg::operations.as("O_p"), arg::peak.as("F_p"), arg::efficiency, arg::tp});
inline constexpr Formula kChunkCompute = formula<&shardedCompute>(
    {"chunk_compute", "t_cc", MLS_TEXT("formula", "Arithmetic of a chunk"), "O_c/(F_p·η·tp)", "ms", kChunkSource},
    {arg::operations.as("O_c"), arg::peak.as("F_p"), arg::efficiency, arg::tp});
inline constexpr Formula kDecodeCompute = formula<&shardedCompute>(
    {"decode_compute", "t_dc", MLS_TEXT("formula", "Arithmetic of a decode step"), "O_d/(F_d·η·tp)", "ms", kRooflineSource},
    {arg::operations.as("O_d"), arg::peak.as("F_d"), arg::efficiency, arg::tp});

// What a mixture reads: its dense part and the experts that its tokens are expected to visit.
inline double distinctExperts(double experts, double topK, double tokens) { return experts * (1 - unvisitedShare(experts, topK, tokens)); }
inline double weightShare(double parameters, double active, double experts, double topK, double perRequest, double batch) {
    return (active + (distinctExperts(experts, topK, perRequest * batch) - topK) / (experts - topK) * (parameters - active)) / parameters;
}
inline constexpr Formula kPrefillShare = formula<&weightShare>(
    {"prefill_weight_share", "φ_p", MLS_TEXT("formula", "Share of the weights a prefill reads"), "(P_a + (E·(1 − (1 − top_k/E)^(n_c·B)) − top_k)/(E − top_k)·(P − P_a))/P", "1", kOccupancySource},
    {arg::parameters, serving::active, arg::experts, arg::topK, serving::newTokens.as("n_c"), arg::batch});
inline constexpr Formula kDecodeShare = formula<&weightShare>(
    {"decode_weight_share", "φ_d", MLS_TEXT("formula", "Share of the weights a decode step reads"), "(P_a + (E·(1 − (1 − top_k/E)^(v·B)) − top_k)/(E − top_k)·(P − P_a))/P", "1", kOccupancySource},
    {arg::parameters, serving::active, arg::experts, arg::topK, serving::perStep, arg::batch});

// Each chunk reads the weights once.
constexpr Time weightTime(double passes, double share, Bytes weights, double tp, Bandwidth bandwidth, double efficiency) {
    return passes * share * weights / (tp * bandwidth * efficiency);
}
inline constexpr Formula kPrefillMemory = formula<&weightTime>(
    {"prefill_memory", "t_pm", MLS_TEXT("formula", "Reading the weights in a prefill"), "n_ch·φ_p·W/(tp·BW_p·ε_bw)", "ms", kRooflineSource},
    {serving::chunks, serving::share, arg::weights, arg::tp, arg::bandwidth.as("BW_p"), roofline::bandwidthEfficiency});

// A decode step reads the weights and the whole cache, which the answer lets grow.
constexpr Time decodeMemory(double share, Bytes weights, double growth, Bytes cache, double tp, Bandwidth bandwidth, double efficiency) {
    return (share * weights + growth * cache) / (tp * bandwidth * efficiency);
}
inline constexpr Formula kDecodeMemory = formula<&decodeMemory>(
    {"decode_memory", "t_dm", MLS_TEXT("formula", "Reading weights and cache in a decode step"), "(φ_d·W + g·KV)/(tp·BW_d·ε_bw)", "ms", kPhaseSource},
    {serving::share.as("φ_d"), arg::weights, serving::growth, serving::cache, arg::tp, arg::bandwidth.as("BW_d"), roofline::bandwidthEfficiency});

constexpr double kvGrowth(double output, double seqLen) { return 1 + output / (2 * seqLen); }
inline constexpr Formula kKvGrowth = formula<&kvGrowth>(
    {"kv_growth", "g", MLS_TEXT("formula", "Mean growth of the cache over the answer"), "1 + N_out/(2·S)", "1", kPhaseSource}, {serving::output, arg::seqLen});

// Tensor parallelism: activations of the pass's tokens are summed over tp ranks twice in every layer.
constexpr Bandwidth linkBandwidth(Bandwidth stated, double direction, double efficiency) { return achievedRate(stated, direction, 1, efficiency); }
namespace serving {
inline constexpr Argument direction{"link_direction", "δ_l", "", MLS_TEXT("argument", "Share of the rate in one direction"), arg::kPositiveShare, 1};
} // namespace serving
inline constexpr Formula kPrefillLink = formula<&linkBandwidth>(
    {"prefill_link", "bw_p", MLS_TEXT("formula", "Link between accelerators (prefill)"), "bw_l·δ_l·ε_l", "GB/s", kShardSource}, {arg::linkBandwidth.as("bw_l"), serving::direction, arg::linkEfficiency});
inline constexpr Formula kDecodeLink = formula<&linkBandwidth>(
    {"decode_link", "bw_d", MLS_TEXT("formula", "Link between accelerators (decode)"), "bw_l·δ_l·ε_l", "GB/s", kShardSource}, {arg::linkBandwidth.as("bw_l"), serving::direction, arg::linkEfficiency});
constexpr Bytes passMessage(double tokens, double batch, double hidden, Bytes element) { return tokens * batch * hidden * element; }
inline constexpr Formula kPrefillMessage = formula<&passMessage>(
    {"prefill_message", "M_p", MLS_TEXT("formula", "Activations of a prefill"), "n·B·h·b", "GB", kShardSource}, {serving::newTokens, arg::batch, arg::hidden, arg::elementBytes});
inline constexpr Formula kChunkMessage = formula<&passMessage>(
    {"chunk_message", "M_c", MLS_TEXT("formula", "Activations of a chunk"), "n_c·B·h·b", "GB", kShardSource}, {serving::newTokens.as("n_c"), arg::batch, arg::hidden, arg::elementBytes});
inline constexpr Formula kDecodeMessage = formula<&passMessage>(
    {"decode_message", "M_d", MLS_TEXT("formula", "Activations of a decode step"), "v·B·h·b", "GB", kShardSource}, {serving::perStep, arg::batch, arg::hidden, arg::elementBytes});
// `passes` parts that the message comes in, each with its own latencies.
constexpr Time rings(double layers, Bytes message, double tp, Bandwidth bandwidth, double passes, Time latency, Time perCollective) {
    return 2 * layers * (ringAllreduce(message, tp, bandwidth, passes * latency) + passes * perCollective);
}
inline constexpr Formula kPrefillRings = formula<&rings>(
    {"prefill_rings", "t_pn", MLS_TEXT("formula", "All-reduces of a prefill"), "2·L·(2·(tp − 1)/tp·M_p/bw_p + 2·(tp − 1)·n_ch·α_p + n_ch·α_c)", "ms", kShardSource},
    {arg::layers, arg::message.as("M_p"), arg::tp, arg::linkBandwidth.as("bw_p"), serving::chunks, arg::linkLatency.as("α_p"), serving::perCollective});
constexpr Time ringsOnce(double layers, Bytes message, double tp, Bandwidth bandwidth, Time latency, Time perCollective) {
    return rings(layers, message, tp, bandwidth, 1, latency, perCollective);
}
inline constexpr Formula kChunkRings = formula<&ringsOnce>(
    {"chunk_rings", "t_cn", MLS_TEXT("formula", "All-reduces of a chunk"), "2·L·(2·(tp − 1)/tp·M_c/bw_p + 2·(tp − 1)·α_p + α_c)", "ms", kShardSource},
    {arg::layers, arg::message.as("M_c"), arg::tp, arg::linkBandwidth.as("bw_p"), arg::linkLatency.as("α_p"), serving::perCollective});
inline constexpr Formula kDecodeRings = formula<&ringsOnce>(
    {"decode_rings", "t_dn", MLS_TEXT("formula", "All-reduces of a decode step"), "2·L·(2·(tp − 1)/tp·M_d/bw_d + 2·(tp − 1)·α_d + α_c)", "ms", kShardSource},
    {arg::layers, arg::message.as("M_d"), arg::tp, arg::linkBandwidth.as("bw_d"), arg::linkLatency.as("α_d"), serving::perCollective});

// Each accelerator sends its share of the cache.
constexpr Time kvTransfer(Bytes cache, double tp, Bandwidth network) { return cache / (tp * network); }
inline constexpr Formula kKvTransfer = formula<&kvTransfer>(
    {"kv_transfer", "t_kv", MLS_TEXT("formula", "Moving the cache to the decode hardware"), "KV/(tp·bw_net)", "ms", "Patel et al. 2024: Splitwise (phase splitting)"},
    {serving::cache, arg::tp, arg::linkBandwidth.as("network_bandwidth", "bw_net")});

constexpr Time timeToFirstToken(Time compute, Time memory, Time ringTime, Time dispatch, double chunks, Time transfer) {
    return larger(compute, memory) + ringTime + dispatch * chunks + transfer;
}
inline constexpr Formula kTtft = formula<&timeToFirstToken>(
    {"ttft", "TTFT", MLS_TEXT("formula", "Time to first token"), "max(t_pc, t_pm) + t_pn + τ·n_ch + t_kv", "ms", kPhaseSource},
    {serving::piece.as("prefill_compute", "t_pc"), serving::piece.as("prefill_memory", "t_pm"), serving::piece.as("prefill_rings", "t_pn"), serving::piece.as("dispatch", "τ"), serving::chunks,
     serving::piece.as("kv_transfer", "t_kv")});
// The weights are read in each of n_ch chunks.
constexpr Time chunkTime(Time compute, Time memory, Time ringTime, Time dispatch, double chunks) { return larger(compute, Time(memory / chunks)) + ringTime + dispatch; }
inline constexpr Formula kChunkTime = formula<&chunkTime>(
    {"prefill_chunk_time", "t_ch", MLS_TEXT("formula", "Slowest chunk"), "max(t_cc, t_pm/n_ch) + t_cn + τ", "ms", kChunkSource},
    {serving::piece.as("chunk_compute", "t_cc"), serving::piece.as("prefill_memory", "t_pm"), serving::piece.as("chunk_rings", "t_cn"), serving::piece.as("dispatch", "τ"), serving::chunks});
// A decode step that waits for a chunk waits for all of it.
constexpr Time decodeStall(Time chunk) { return chunk; }
inline constexpr Formula kDecodeStall = formula<&decodeStall>(
    {"decode_stall_bound", "t_st", MLS_TEXT("formula", "Longest wait of a decode step"), "t_ch", "ms", kChunkSource}, {serving::piece.as("prefill_chunk_time", "t_ch")});

constexpr Time decodeStep(Time compute, Time memory, Time ringTime, Time perLayer, double layers, Time perStep) { return larger(compute, memory) + ringTime + perLayer * layers + perStep; }
inline constexpr Formula kItl = formula<&decodeStep>(
    {"itl", "ITL", MLS_TEXT("formula", "Time per token"), "max(t_dc, t_dm) + t_dn + τ_L·L + α_s", "ms", kPhaseSource},
    {serving::stepCompute, serving::stepMemory, serving::stepRings, serving::perLayer, arg::layers, serving::perPass});
inline constexpr Formula kVerification = formula<&decodeStep>(
    {"verification_step", "t_v", MLS_TEXT("formula", "Step that verifies the drafts"), "max(t_dc, t_dm) + t_dn + τ_L·L + α_s", "ms", kDraftSource},
    {serving::stepCompute, serving::stepMemory, serving::stepRings, serving::perLayer, arg::layers, serving::perPass});

// Speculative decoding: K steps of a small model, which every accelerator runs whole, then one of the large model that
// verifies them. Of K drafts 1 + β + β² + … + β^K tokens are kept on average, if each is accepted with probability β.
inline constexpr Formula kDraftWeights = formula<&modelMemory>(
    {"draft_weights", "W_k", MLS_TEXT("formula", "Weight bytes of the draft model"), "P_k·b", "GB", kDraftSource}, {arg::parameters.as("P_k"), arg::elementBytes});
inline constexpr Formula kDraftHeadDimStated = formula<&headDimStated>(
    {"draft_head_dim_stated", "d_k", MLS_TEXT("formula", "Head size of the draft model (as stated)"), "d_ko", "1", "Vaswani et al. 2017"}, {arg::headDim.as("d_ko")});
inline constexpr Formula kDraftHeadDim = formula<&headDim>({"draft_head_dim", "d_k", MLS_TEXT("formula", "Head size of the draft model"), "h_k/a_k", "1", kDraftSource}, {arg::hidden.as("h_k"), arg::heads.as("a_k")});
inline constexpr Formula kDraftKv = formula<&kvCache>(
    {"draft_kv_cache", "KV_k", MLS_TEXT("formula", "KV cache of the draft model"), "2·L_k·k_k·d_k·S·B·b_kv", "GB", kDraftSource},
    {arg::layers.as("L_k"), arg::kvHeads.as("k_k"), arg::headDim.as("d_k"), arg::seqLen, arg::batch, kv::element});
inline constexpr Formula kDraftMla = formula<&mlaCache>(
    {"draft_mla_cache", "KV_k", MLS_TEXT("formula", "KV cache of the draft model (latent attention)"), "L_k·(r_k + d_rk)·S·B·b_kv", "GB", kDraftSource},
    {arg::layers.as("L_k"), kv::rank.as("r_k"), kv::ropeDim.as("d_rk"), arg::seqLen, arg::batch, kv::element});
constexpr Time draftStep(Bytes weights, double growth, Bytes cache, Bandwidth bandwidth, double efficiency, Time perPass) {
    return decodeMemory(1, weights, growth, cache, 1, bandwidth, efficiency) + perPass;
}
inline constexpr Formula kDraftStep = formula<&draftStep>(
    {"draft_step", "t_k", MLS_TEXT("formula", "Step of the draft model"), "(W_k + g·KV_k)/(BW_d·ε_bw) + α_s", "ms", kDraftSource},
    {arg::weights.as("W_k"), serving::growth, serving::cache.as("KV_k"), arg::bandwidth.as("BW_d"), roofline::bandwidthEfficiency, serving::perPass});
constexpr double acceptedTokens(double acceptance, double drafts) {
    double accepted = 1;
    for (double i = 0; i < drafts; ++i) accepted = 1 + acceptance * accepted; // exact at 1 too, where the closed form divides by 0
    return accepted;
}
inline constexpr Formula kAccepted = formula<&acceptedTokens>(
    {"accepted_tokens", "n_acc", MLS_TEXT("formula", "Tokens kept of each verification"), "1 + β + β^2 + … + β^K", "1", kDraftSource, true},
    {serving::acceptance, serving::drafts});
constexpr double verifiedTokens(double drafts) { return 1 + drafts; }
inline constexpr Formula kVerified = formula<&verifiedTokens>(
    {"verified_tokens", "v", MLS_TEXT("formula", "Tokens a step verifies"), "1 + K", "1", kDraftSource}, {serving::drafts});
constexpr Time speculativeItl(double drafts, Time draft, Time verification, double accepted) { return (drafts * draft + verification) / accepted; }
inline constexpr Formula kSpeculativeItl = formula<&speculativeItl>(
    {"speculative_itl", "ITL", MLS_TEXT("formula", "Time per token (speculative)"), "(K·t_k + t_v)/n_acc", "ms", kDraftSource},
    {serving::drafts, serving::piece.as("draft_step", "t_k"), serving::piece.as("verification_step", "t_v"), arg::batch.as("accepted_tokens", "n_acc")});

// The request and the machine.
constexpr Time requestLatency(Time ttft, Time itl, double output) { return ttft + itl * output; }
inline constexpr Formula kRequestLatency = formula<&requestLatency>(
    {"request_latency", "T_req", MLS_TEXT("formula", "Latency of a request"), "TTFT + ITL·N_out", "ms", kPhaseSource},
    {serving::piece.as("ttft", "TTFT"), serving::piece.as("itl", "ITL"), serving::output});
// As long as it holds its place in the batch.
inline constexpr Formula kBaseLatency = formula<&requestLatency>(
    {"base_request_latency", "T_base", MLS_TEXT("formula", "Latency of a request without waiting"), "TTFT + ITL·N_out", "ms", kPhaseSource},
    {serving::piece.as("ttft", "TTFT"), serving::piece.as("itl", "ITL"), serving::output});
inline constexpr Formula kTokenThroughput = formula<&throughput>(
    {"token_throughput", "X_t", MLS_TEXT("formula", "Tokens per second"), "B/ITL", "1/s", kPhaseSource}, {arg::batch, arg::time.as("ITL")});
constexpr Bytes perAccelerator(Bytes whole, double tp) { return whole / tp; }
inline constexpr Formula kWeightsShard = formula<&perAccelerator>(
    {"weights_per_accelerator", "W_t", MLS_TEXT("formula", "Weights per accelerator"), "W/tp", "GB", kShardSource}, {arg::weights, arg::tp});
inline constexpr Formula kCacheShard = formula<&perAccelerator>(
    {"kv_cache_per_accelerator", "KV_t", MLS_TEXT("formula", "KV cache per accelerator"), "KV/tp", "GB", kShardSource}, {serving::cache, arg::tp});
constexpr Bytes servingMemory(Bytes weights, Bytes cache, Bytes draft) { return weights + cache + draft; }
inline constexpr Formula kServingMemory = formula<&servingMemory>(
    {"serving_memory", "M", MLS_TEXT("formula", "Memory per accelerator"), "W_t + KV_t + W_k", "GB", kPhaseSource}, {arg::weights.as("W_t"), serving::cache.as("KV_t"), arg::weights.as("draft_weights", "W_k")});
constexpr double hitRatio(double cached, double seqLen) { return cached / seqLen; }
inline constexpr Formula kHitRatio = formula<&hitRatio>(
    {"prompt_cache_hit_ratio", "η_c", MLS_TEXT("formula", "Share of the prompt that is cached"), "S_c/S", "1", "Zheng et al. 2024: SGLang (prefix caching)"}, {serving::cached, arg::seqLen});

} // namespace mlsys::formulas
