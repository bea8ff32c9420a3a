// SPDX-License-Identifier: GPL-3.0-or-later
// A wafer that keeps activations and cache and lets the weights stream through it, layer by layer.
// Sources: Lie 2022 (weight streaming); MLSys·im (first-order form); occupancy (mixtures of experts).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/moe.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kStreamingSource = "Lie 2022: Cerebras Architecture Deep Dive (weight streaming)";

namespace streaming {
inline constexpr Argument layerOperations{"layer_operations", "O_L", "GFLOP", MLS_TEXT("argument", "Operations per layer and sample"), arg::kPositive};
inline constexpr Argument injection{"injection_time", "t_inj", "ms", MLS_TEXT("argument", "Injection of a layer"), arg::kPositive};
inline constexpr Argument layerTime{"layer_compute_time", "t_lay", "ms", MLS_TEXT("argument", "Compute of a layer"), arg::kPositive};
inline constexpr Argument pass{"pass_time", "T_pass", "ms", MLS_TEXT("argument", "Time of a pass"), arg::kPositive};
} // namespace streaming

// On-chip memory: the cache and a reserve for activations.
constexpr Bytes waferMemory(double reserve, Bytes cache) { return reserve * cache; }
inline constexpr Formula kWaferMemory = formula<&waferMemory>(
    {"wafer_memory", "M_w", MLS_TEXT("formula", "Memory on the wafer"), "r_s·KV", "GB", kMlsysimSource},
    {{"reserve", "r_s", "", MLS_TEXT("argument", "Reserve over the cache"), {.min = 1}, 1.1}, arg::message.as("kv_cache", "KV")});
constexpr double waferUtilisation(Bytes need, Bytes capacity) { return need / capacity; }
inline constexpr Formula kWaferUtilisation = formula<&waferUtilisation>(
    {"wafer_utilisation", "u_w", MLS_TEXT("formula", "Share of the wafer's memory"), "M_w/C", "1", kMlsysimSource}, {arg::message.as("need", "M_w"), arg::capacity});

// Weights that n tokens of a mixture are expected to touch: P_a for one token, all for many. Both sums of dense and expert
// weights are known, P = P_d + P_x and P_a = P_d + P_x·k/E, so P_d + P_x·(1 − (1 − k/E)^n) takes no geometry.
inline double streamedParameters(double parameters, double active, double perToken, double experts, double tokens) {
    return parameters - larger(parameters - active, 0.0) * unvisitedShare(experts, smaller(perToken, experts), tokens - 1);
}
inline constexpr Formula kStreamedParameters = formula<&streamedParameters>(
    {"streamed_parameters", "P_s", MLS_TEXT("formula", "Weights that are streamed"), "P − max(P − P_a, 0)·max(1 − k_e/E, 0)^(n − 1)", "1", "Occupancy: expected distinct experts of n independent tokens"},
    {arg::parameters, arg::parameters.as("active_parameters", "P_a"), {"experts_per_token", "k_e", "", MLS_TEXT("argument", "Experts per token"), arg::kSome},
     arg::experts, {"tokens", "n", "", MLS_TEXT("argument", "Tokens in the pass"), arg::kSome}});

// One layer's weights over the link.
constexpr Time injectionTime(double parameters, double layers, Bytes element, Bandwidth link, double share) { return parameters / layers * element / (link * share); }
inline constexpr Formula kInjectionTime = formula<&injectionTime>(
    {"injection_time", "t_inj", MLS_TEXT("formula", "Injection of a layer"), "P/L·b/(BW_host·ε_l)", "ms", kStreamingSource},
    {arg::parameters, arg::layers, arg::elementBytes, roofline::hostLink, arg::linkEfficiency});
inline constexpr Formula kInjectionTimeOfMixture = formula<&injectionTime>(
    {"injection_time_of_mixture", "t_inj", MLS_TEXT("formula", "Injection of a layer (experts in use)"), "P_s/L·b/(BW_host·ε_l)", "ms", kStreamingSource},
    {arg::parameters.as("streamed_parameters", "P_s"), arg::layers, arg::elementBytes, roofline::hostLink, arg::linkEfficiency});

// P: the weights that a token uses.
constexpr Flops streamDecodeOperations(double parameters, double layers) { return unit::FLOP(2 * parameters / layers); }
inline constexpr Formula kStreamDecodeOperations = formula<&streamDecodeOperations>(
    {"stream_decode_operations", "O_L", MLS_TEXT("formula", "Operations per layer (one token)"), "2·P/L", "GFLOP", kStreamingSource}, {arg::parameters, arg::layers});
constexpr Flops streamPrefillOperations(double parameters, double layers, double seqLen, double perPair, double hidden) {
    return unit::FLOP(2 * parameters / layers * seqLen + perPair * hidden * seqLen * seqLen);
}
inline constexpr Formula kStreamPrefillOperations = formula<&streamPrefillOperations>(
    {"stream_prefill_operations", "O_L", MLS_TEXT("formula", "Operations per layer (a prompt)"), "2·P/L·S + c_a·h·S·S", "GFLOP", kStreamingSource},
    {arg::parameters, arg::layers, arg::seqLen, arg::flopsPerPair, arg::hidden});

constexpr Time streamLayerTime(double batch, Flops perSample, FlopRate peak, double efficiency, Time dispatch) { return computeTime(batch, perSample, peak, efficiency) + dispatch; }
inline constexpr Formula kStreamLayerTime = formula<&streamLayerTime>(
    {"stream_layer_time", "t_lay", MLS_TEXT("formula", "Compute of a layer"), "B·O_L/(F·η) + τ", "ms", kStreamingSource},
    {arg::batch, streaming::layerOperations, arg::peak, arg::efficiency, arg::time.as("dispatch", "τ")});

// The next layer's weights come in while this one computes: the longer of the two sets the pace.
constexpr Time streamPassTime(double layers, Time injection, Time compute) { return layers * larger(injection, compute); }
inline constexpr Formula kStreamPassTime = formula<&streamPassTime>(
    {"stream_pass_time", "T_pass", MLS_TEXT("formula", "Time of a pass"), "L·max(t_inj, t_lay)", "ms", kStreamingSource}, {arg::layers, streaming::injection, streaming::layerTime});

constexpr Frequency streamDecodeRate(double batch, Time pass) { return batch / pass; }
inline constexpr Formula kStreamDecodeRate = formula<&streamDecodeRate>(
    {"stream_decode_rate", "X", MLS_TEXT("formula", "Tokens a second (decode)"), "B/T_pass", "1/s", kStreamingSource}, {arg::batch, streaming::pass});
constexpr Frequency streamPrefillRate(double batch, double seqLen, Time pass) { return batch * seqLen / pass; }
inline constexpr Formula kStreamPrefillRate = formula<&streamPrefillRate>(
    {"stream_prefill_rate", "X", MLS_TEXT("formula", "Tokens a second (prefill)"), "B·S/T_pass", "1/s", kStreamingSource}, {arg::batch, arg::seqLen, streaming::pass});

// The batch whose arithmetic takes as long as the injection; below it the wafer waits for weights.
constexpr double streamOptimalBatch(Time injection, FlopRate peak, double efficiency, Flops perSample) { return injection * peak * efficiency / perSample; }
inline constexpr Formula kStreamOptimalBatch = formula<&streamOptimalBatch>(
    {"stream_optimal_batch", "B_opt", MLS_TEXT("formula", "Batch that hides the injection"), "t_inj·F·η/O_L", "1", kStreamingSource},
    {streaming::injection, arg::peak, arg::efficiency, streaming::layerOperations});

} // namespace mlsys::formulas
