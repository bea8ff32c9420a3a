// SPDX-License-Identifier: GPL-3.0-or-later
// Continuous batching with a paged cache: as many requests decode together as their pages fit beside the weights, and a
// request that ends makes room at once. Sources: Yu et al. 2022 (Orca); Kwon et al. 2023 (pages).
// Symbols end in _b for a step of the whole batch, _0 for one of the static batch it is compared with.
#pragma once

#include "engine/formulas/serving.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kOrcaSource = "Yu et al. 2022: Orca (iteration-level scheduling)";

namespace batching {
inline constexpr Argument active{"active_requests", "N_act", "", MLS_TEXT("argument", "Active requests"), arg::kNotNegative};
inline constexpr Argument fixed{"static_requests", "N_0", "", MLS_TEXT("argument", "Requests of a static batch"), arg::kSome};
inline constexpr Argument paged = arg::weights.as("paged_kv_cache", "KV_p");
inline constexpr Argument limit{"max_batch_size", "B_max", "", MLS_TEXT("argument", "Largest batch"), arg::kSome};
} // namespace batching

// The batch that is prefilled: every slot.
constexpr double wholeBatch(double limit) { return limit; }
inline constexpr Formula kPrefillBatch = formula<&wholeBatch>({"prefill_batch", "B", MLS_TEXT("formula", "Batch that is prefilled"), "B_max", "1", kOrcaSource}, {batching::limit});

constexpr Bytes freeMemory(Bytes capacity, Bytes weights) { return capacity - weights; }
inline constexpr Formula kFreeMemory = formula<&freeMemory>(
    {"free_memory", "C_free", MLS_TEXT("formula", "Memory beside the weights"), "C − W", "GB", kPagedSource}, {arg::capacity, arg::weights});
inline double activeRequests(Bytes free, Bytes perRequest, double limit) { return smaller(std::floor(free / perRequest), limit); }
inline constexpr Formula kActiveRequests = formula<&activeRequests>(
    {"active_requests", "N_act", MLS_TEXT("formula", "Requests that decode together"), "min(floor(C_free/KV_p), B_max)", "1", kPagedSource},
    {arg::capacity.as("free_memory", "C_free"), batching::paged.as("KV_p"), batching::limit});
constexpr Bytes pagedTotal(double active, Bytes perRequest) { return active * perRequest; }
inline constexpr Formula kPagedTotal = formula<&pagedTotal>(
    {"paged_kv_total", "KV", MLS_TEXT("formula", "Paged cache of the batch"), "N_act·KV_p", "GB", kPagedSource}, {batching::active, batching::paged});

// One token for each of the requests.
constexpr Flops batchFlops(double active, double requests, double layers, double heads, double headDim, double seqLen) {
    return decodeFlops(active, 1, requests, layers, heads, headDim, 1, seqLen);
}
inline double batchShare(double parameters, double active, double experts, double topK, double requests) { return weightShare(parameters, active, experts, topK, 1, requests); }
constexpr Time batchMemory(double share, Bytes weights, double requests, Bytes perRequest, Bandwidth bandwidth, double efficiency) {
    return decodeMemory(share, weights, 1, requests * perRequest, 1, bandwidth, efficiency);
}
constexpr Time batchCompute(Flops operations, FlopRate peak, double efficiency) { return shardedCompute(operations, peak, efficiency, 1); }
constexpr Time batchStep(Time compute, Time memory, Time perPass) { return larger(compute, memory) + perPass; }

inline constexpr Formula kBatchShare = formula<&batchShare>(
    {"batch_weight_share", "φ_b", MLS_TEXT("formula", "Share of the weights a batch reads"), "(P_a + (E·(1 − (1 − top_k/E)^N_act) − top_k)/(E − top_k)·(P − P_a))/P", "1", kOccupancySource},
    {arg::parameters, serving::active, arg::experts, arg::topK, batching::active});
inline constexpr Formula kBatchMemory = formula<&batchMemory>(
    {"batch_memory", "t_bm", MLS_TEXT("formula", "Reading weights and cache of the batch"), "(φ_b·W + N_act·KV_p)/(BW_d·ε_bw)", "ms", kOrcaSource},
    {serving::share.as("φ_b"), arg::weights, batching::active, batching::paged, arg::bandwidth.as("BW_d"), roofline::bandwidthEfficiency});
inline constexpr Formula kBatchFlops = formula<&batchFlops>(
    {"batch_flops", "O_b", MLS_TEXT("formula", "Operations of a step of the batch"), "2·P_a·N_act + 4·L·a·d·S·N_act", "GFLOP", kPhaseSource},
    {serving::active, batching::active, arg::layers, arg::heads, arg::headDim, arg::seqLen});
inline constexpr Formula kBatchCompute = formula<&batchCompute>(
    {"batch_compute", "t_bc", MLS_TEXT("formula", "Arithmetic of a step of the batch"), "O_b/(F_d·η)", "ms", kRooflineSource}, {arg::operations.as("O_b"), arg::peak.as("F_d"), arg::efficiency});
inline constexpr Formula kBatchStep = formula<&batchStep>(
    {"batch_step", "t_b", MLS_TEXT("formula", "Step of the batch"), "max(t_bc, t_bm) + α_s", "ms", kOrcaSource},
    {serving::piece.as("batch_compute", "t_bc"), serving::piece.as("batch_memory", "t_bm"), serving::perPass});
inline constexpr Formula kBatchThroughput = formula<&throughput>(
    {"batch_throughput", "X_b", MLS_TEXT("formula", "Tokens per second of the batch"), "N_act/t_b", "1/s", kOrcaSource}, {batching::active, arg::time.as("t_b")});

// A static batcher waits for its longest answer: on average a share s_f of its slots is busy.
inline double staticRequests(double share, double active) { return larger(1.0, std::floor(share * active)); }
inline constexpr Formula kStaticRequests = formula<&staticRequests>(
    {"static_requests", "N_0", MLS_TEXT("formula", "Busy requests of a static batch"), "max(1, floor(s_f·N_act))", "1", kOrcaSource},
    {{"static_batch_fraction", "s_f", "", MLS_TEXT("argument", "Share of a static batch that is busy"), arg::kPositiveShare, 0.6}, batching::active});
inline constexpr Formula kStaticShare = formula<&batchShare>(
    {"static_weight_share", "φ_0", MLS_TEXT("formula", "Share of the weights a static batch reads"), "(P_a + (E·(1 − (1 − top_k/E)^N_0) − top_k)/(E − top_k)·(P − P_a))/P", "1", kOccupancySource},
    {arg::parameters, serving::active, arg::experts, arg::topK, batching::fixed});
inline constexpr Formula kStaticMemory = formula<&batchMemory>(
    {"static_memory", "t_0m", MLS_TEXT("formula", "Reading weights and cache of a static batch"), "(φ_0·W + N_0·KV_p)/(BW_d·ε_bw)", "ms", kOrcaSource},
    {serving::share.as("φ_0"), arg::weights, batching::fixed, batching::paged, arg::bandwidth.as("BW_d"), roofline::bandwidthEfficiency});
inline constexpr Formula kStaticFlops = formula<&batchFlops>(
    {"static_flops", "O_0", MLS_TEXT("formula", "Operations of a step of a static batch"), "2·P_a·N_0 + 4·L·a·d·S·N_0", "GFLOP", kPhaseSource},
    {serving::active, batching::fixed, arg::layers, arg::heads, arg::headDim, arg::seqLen});
inline constexpr Formula kStaticCompute = formula<&batchCompute>(
    {"static_compute", "t_0c", MLS_TEXT("formula", "Arithmetic of a step of a static batch"), "O_0/(F_d·η)", "ms", kRooflineSource}, {arg::operations.as("O_0"), arg::peak.as("F_d"), arg::efficiency});
inline constexpr Formula kStaticStep = formula<&batchStep>(
    {"static_step", "t_0", MLS_TEXT("formula", "Step of a static batch"), "max(t_0c, t_0m) + α_s", "ms", kOrcaSource},
    {serving::piece.as("static_compute", "t_0c"), serving::piece.as("static_memory", "t_0m"), serving::perPass});
constexpr double batchingSpeedup(double active, Time step, double fixed, Time staticStep) { return active / step / (fixed / staticStep); }
inline constexpr Formula kBatchingSpeedup = formula<&batchingSpeedup>(
    {"batching_speedup", "s_b", MLS_TEXT("formula", "Gain over static batching"), "N_act/t_b/(N_0/t_0)", "1", kOrcaSource},
    {batching::active, arg::time.as("batch_step", "t_b"), batching::fixed, arg::time.as("static_step", "t_0")});

// What stands in where not even the weights fit, and no step takes place.
constexpr Time noStep() { return unit::s(1000); }
inline constexpr Formula kNoStep = formula<&noStep>({"no_step", "t_b", MLS_TEXT("formula", "Step of a batch that does not fit (stands in)"), "1000", "ms", kMlsysimSource}, {});
constexpr double noSpeedup() { return 1; }
inline constexpr Formula kNoSpeedup = formula<&noSpeedup>({"no_speedup", "s_b", MLS_TEXT("formula", "Gain where nothing fits (stands in)"), "1", "1", kMlsysimSource}, {});

} // namespace mlsys::formulas
