// SPDX-License-Identifier: GPL-3.0-or-later
// What fills an accelerator's memory in training. Sources: Rajbhandari et al. 2020 (ZeRO) for the states and their
// sharding; Korthikanti et al. 2022 for activations per layer; MLSys·im for the buffers.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cstdint>

namespace mlsys::formulas {

inline constexpr const char* kZeroSource = "Rajbhandari et al. 2020: ZeRO";
inline constexpr const char* kActivationSource = "Korthikanti et al. 2022: Reducing Activation Recomputation";
inline constexpr const char* kMegatronSource = "Narayanan et al. 2021: Megatron-LM";

namespace training_memory {
inline constexpr Argument own{"own_parameters", "n", "", MLS_TEXT("argument", "Parameters per accelerator"), arg::kPositive};
inline constexpr Argument fraction{"trainable_fraction", "f", "", MLS_TEXT("argument", "Trainable fraction"), arg::kShare, 1};
inline constexpr Argument shards{"shards", "s", "", MLS_TEXT("argument", "Ranks that share it (ZeRO)"), arg::kSome, 1};
inline constexpr Argument micro{"micro_batch", "μ", "", MLS_TEXT("argument", "Micro-batch"), arg::kPositive};
inline constexpr Argument stageLayers{"stage_layers", "L_s", "", MLS_TEXT("argument", "Layers per stage"), arg::kPositive};
inline constexpr Argument perElement{"activation_bytes", "c_act", "B", MLS_TEXT("argument", "Activation bytes per element"), arg::kPositive};
inline constexpr Argument localTokens{"local_tokens", "S_cp", "", MLS_TEXT("argument", "Tokens of a sample on one rank"), arg::kPositive};
inline constexpr Argument attentionBytes{"attention_bytes", "c_att", "", MLS_TEXT("argument", "Attention bytes per score"), arg::kNotNegative, 5};
inline constexpr Argument optimizerBytes{"optimizer_bytes", "c_opt", "B", MLS_TEXT("argument", "Optimizer bytes per parameter"), arg::kNotNegative};
inline constexpr Argument gradients{"gradients", "M_g", "GB", MLS_TEXT("argument", "Gradients"), arg::kNotNegative};
inline constexpr Argument bufferFraction{"buffer_fraction", "f_b", "", MLS_TEXT("argument", "Buffer fraction"), arg::kNotNegative};
} // namespace training_memory

constexpr double shardParameters(double parameters, double tp, double pp, double ep) { return parameters / (tp * pp * ep); }
inline constexpr Formula kShardParameters = formula<&shardParameters>(
    {"shard_parameters", "n", MLS_TEXT("formula", "Parameters per accelerator"), "P/(tp·pp·ep)", "1", kMegatronSource}, {arg::parameters, arg::tp, arg::pp, arg::ep});

// s_w, s_g, s_o: dp where the ZeRO stage shards that state, else 1.
constexpr Bytes sharded(double parameters, Bytes each, double shards) { return parameters * each / shards; }
inline constexpr Formula kTrainingWeights = formula<&sharded>(
    {"training_weights", "M_w", MLS_TEXT("formula", "Weights"), "n·b/s_w", "GB", kZeroSource}, {training_memory::own, arg::elementBytes, training_memory::shards.as("s_w")});

constexpr Bytes trainedSharded(double fraction, double parameters, Bytes each, double shards) { return fraction * parameters * each / shards; }
inline constexpr Formula kGradients = formula<&trainedSharded>(
    {"training_gradients", "M_g", MLS_TEXT("formula", "Gradients"), "f·n·b/s_g", "GB", kZeroSource},
    {training_memory::fraction, training_memory::own, arg::elementBytes, training_memory::shards.as("s_g")});
inline constexpr Formula kOptimizerState = formula<&trainedSharded>(
    {"optimizer_state", "M_o", MLS_TEXT("formula", "Optimizer state"), "f·n·c_opt/s_o", "GB", kZeroSource},
    {training_memory::fraction, training_memory::own, training_memory::optimizerBytes, training_memory::shards.as("s_o")});

// The least whole number that is not below v, for 0 ≤ v < 2^63. Whole numbers stay doubles here: a 64-bit integer division
// takes as long as the rest of the solver, and std::ceil is slow where SSE 4.1 cannot be assumed.
constexpr double wholeUp(double v) {
    const auto down = static_cast<double>(static_cast<std::int64_t>(v));
    return down + static_cast<double>(down < v);
}

constexpr double microBatch(double batch, double dp, double accumulation) { return larger(1.0, wholeUp(batch / (dp * accumulation))); }
inline constexpr Formula kMicroBatch = formula<&microBatch>(
    {"micro_batch", "μ", MLS_TEXT("formula", "Micro-batch per accelerator"), "max(1, ceil(B/(dp·g)))", "1", kMegatronSource},
    {arg::batch, arg::dp, {"accumulation", "g", "", MLS_TEXT("argument", "Gradient accumulation"), arg::kSome, 1}});

constexpr double stageLayers(double layers, double pp) { return larger(1.0, wholeUp(layers / pp)); }
inline constexpr Formula kStageLayers = formula<&stageLayers>(
    {"stage_layers", "L_s", MLS_TEXT("formula", "Layers per pipeline stage"), "max(1, ceil(L/pp))", "1", kMegatronSource}, {arg::layers, arg::pp});

constexpr Bytes activations(double seqLen, double microBatch, double hidden, double stageLayers, Bytes perElement) {
    return seqLen * microBatch * hidden * stageLayers * perElement;
}
inline constexpr Formula kActivations = formula<&activations>(
    {"activation_memory", "M_a", MLS_TEXT("formula", "Activations"), "S·μ·h·L_s·c_act", "GB", kActivationSource},
    {arg::seqLen, training_memory::micro, arg::hidden, training_memory::stageLayers, training_memory::perElement});

// The same with attention's a·S/h term, for a precision of b bytes instead of 2, shared by tp ranks.
constexpr Bytes activationsKorthikanti(double seqLen, double microBatch, double hidden, double stageLayers, Bytes perElement, double attention, double heads, Bytes element, double tp) {
    return seqLen * microBatch * hidden * stageLayers * (perElement + unit::B(attention * heads * seqLen / hidden)) * (element / unit::B(2)) / tp;
}
inline constexpr Formula kActivationsKorthikanti = formula<&activationsKorthikanti>(
    {"activation_memory_refined", "M_a", MLS_TEXT("formula", "Activations (with attention, precision, TP)"), "S·μ·h·L_s·(c_act + c_att·a·S/h)·b/2/tp", "GB", kActivationSource},
    {arg::seqLen, training_memory::micro, arg::hidden, training_memory::stageLayers, training_memory::perElement,
     training_memory::attentionBytes, arg::heads, arg::elementBytes, arg::tp});

// The same two in a layout with context parallelism: each rank holds S_cp = S/cp tokens of a sample. With sequence parallelism
// the tp ranks also share what tensor parallelism alone would repeat.
inline constexpr Formula kActivationsLocal = formula<&activations>(
    {"activation_memory_local", "M_a", MLS_TEXT("formula", "Activations"), "S_cp·μ·h·L_s·c_act", "GB", kActivationSource},
    {training_memory::localTokens, training_memory::micro, arg::hidden, training_memory::stageLayers, training_memory::perElement});
constexpr Bytes activationsShared(double seqLen, double microBatch, double hidden, double stageLayers, Bytes perElement, double tp) {
    return activations(seqLen, microBatch, hidden, stageLayers, perElement) / tp;
}
inline constexpr Formula kActivationsShared = formula<&activationsShared>(
    {"activation_memory_shared", "M_a", MLS_TEXT("formula", "Activations (sequence parallel)"), "S_cp·μ·h·L_s·c_act/tp", "GB", kActivationSource},
    {training_memory::localTokens, training_memory::micro, arg::hidden, training_memory::stageLayers, training_memory::perElement, arg::tp});
// A pipeline stage keeps those of as many micro-batches as are under way (one-forward-one-backward schedule).
constexpr Bytes activationsInFlight(double seqLen, double microBatch, double hidden, double stageLayers, Bytes perElement, double attention, double heads, Bytes element, double tp, double inFlight) {
    return activationsKorthikanti(seqLen, microBatch, hidden, stageLayers, perElement, attention, heads, element, tp) * inFlight;
}
inline constexpr Formula kActivationsInFlight = formula<&activationsInFlight>(
    {"activation_memory_in_flight", "M_a", MLS_TEXT("formula", "Activations (of the micro-batches in flight)"), "S_cp·μ·h·L_s·(c_act + c_att·a·S_cp/h)·b/2/tp·n_f", "GB", kActivationSource},
    {training_memory::localTokens, training_memory::micro, arg::hidden, training_memory::stageLayers, training_memory::perElement,
     training_memory::attentionBytes, arg::heads, arg::elementBytes, arg::tp, {"in_flight", "n_f", "", MLS_TEXT("argument", "Micro-batches in flight"), arg::kSome, 1}});
// Of work that is not made of transformer layers: as its entry states them for a sample.
constexpr Bytes activationsStated(double microBatch, Bytes perSample) { return microBatch * perSample; }
inline constexpr Formula kActivationsStated = formula<&activationsStated>(
    {"activation_memory_stated", "M_a", MLS_TEXT("formula", "Activations (as stated)"), "μ·c_smp", "GB", kMlsysimSource},
    {training_memory::micro, arg::message.as("activation_bytes", "c_smp")});

constexpr Bytes buffers(double fraction, Bytes gradients) { return fraction * gradients; }
inline constexpr Formula kBuffers = formula<&buffers>(
    {"communication_buffers", "M_b", MLS_TEXT("formula", "Communication buffers"), "f_b·M_g", "GB", kMlsysimSource}, {training_memory::bufferFraction, training_memory::gradients});

// A pipeline stage also holds one activation message in each direction.
constexpr Bytes buffersPipelined(double fraction, Bytes gradients, double microBatch, double seqLen, double hidden, Bytes element) {
    return fraction * gradients + 2 * microBatch * seqLen * hidden * element;
}
inline constexpr Formula kBuffersPipelined = formula<&buffersPipelined>(
    {"communication_buffers_pipelined", "M_b", MLS_TEXT("formula", "Communication buffers (pipelined)"), "f_b·M_g + 2·μ·S·h·b", "GB", kMlsysimSource},
    {training_memory::bufferFraction, training_memory::gradients, training_memory::micro, arg::seqLen, arg::hidden, arg::elementBytes});

inline constexpr Formula kBuffersPipelinedLocal = formula<&buffersPipelined>(
    {"communication_buffers_local", "M_b", MLS_TEXT("formula", "Communication buffers (pipelined)"), "f_b·M_g + 2·μ·S_cp·h·b", "GB", kMlsysimSource},
    {training_memory::bufferFraction, training_memory::gradients, training_memory::micro, training_memory::localTokens, arg::hidden, arg::elementBytes});

constexpr Bytes trainingTotal(Bytes weights, Bytes gradients, Bytes optimizer, Bytes activations, Bytes buffers) { return weights + gradients + optimizer + activations + buffers; }
inline constexpr Formula kTrainingTotal = formula<&trainingTotal>(
    {"training_total", "M", MLS_TEXT("formula", "Total memory"), "M_w + M_g + M_o + M_a + M_b", "GB", kZeroSource},
    {arg::weights.as("M_w"), training_memory::gradients, arg::weights.as("optimizer", "M_o"), arg::weights.as("activations", "M_a"), arg::weights.as("buffers", "M_b")});

constexpr double memoryUtilisation(Bytes demand, Bytes capacity) { return demand / capacity; }
inline constexpr Formula kMemoryUtilisation = formula<&memoryUtilisation>(
    {"memory_utilization", "u_mem", MLS_TEXT("formula", "Memory utilisation"), "M/C", "1", "Demand over supply"}, {arg::message.as("demand", "M"), arg::capacity});

} // namespace mlsys::formulas
