// SPDX-License-Identifier: GPL-3.0-or-later
// What fills an accelerator's memory in training. Sources: Rajbhandari et al. 2020 (ZeRO) for the states and their
// sharding; Korthikanti et al. 2022 for activations per layer; MLSys·im for the buffers.
#pragma once

#include "engine/formula.hpp"
#include "engine/units.hpp"

#include <cstdint>

namespace mlsys::formulas {

inline constexpr const char* kZeroSource = "Rajbhandari et al. 2020: ZeRO";
inline constexpr const char* kActivationSource = "Korthikanti et al. 2022: Reducing Activation Recomputation";

inline constexpr Formula kShardParameters{"shard_parameters", "n", MLS_TEXT("formula", "Parameters per accelerator"), "P/(tp·pp·ep)", "1", "Narayanan et al. 2021: Megatron-LM"};
constexpr double shardParameters(double parameters, double tp, double pp, double ep) { return parameters / (tp * pp * ep); }

// s_w, s_g, s_o: dp where the ZeRO stage shards that state, else 1.
inline constexpr Formula kTrainingWeights{"training_weights", "M_w", MLS_TEXT("formula", "Weights"), "n·b/s_w", "GB", kZeroSource};
inline constexpr Formula kGradients{"training_gradients", "M_g", MLS_TEXT("formula", "Gradients"), "f·n·b/s_g", "GB", kZeroSource};
inline constexpr Formula kOptimizerState{"optimizer_state", "M_o", MLS_TEXT("formula", "Optimizer state"), "f·n·c_opt/s_o", "GB", kZeroSource};
constexpr Bytes sharded(double parameters, Bytes each, double shards) { return parameters * each / shards; }

inline constexpr Formula kMicroBatch{"micro_batch", "μ", MLS_TEXT("formula", "Micro-batch per accelerator"), "max(1, ceil(B/(dp·g)))", "1", "Narayanan et al. 2021: Megatron-LM"};
inline constexpr Formula kStageLayers{"stage_layers", "L_s", MLS_TEXT("formula", "Layers per pipeline stage"), "max(1, ceil(L/pp))", "1", "Narayanan et al. 2021: Megatron-LM"};
constexpr std::int64_t ceilDivide(std::int64_t a, std::int64_t b) { return a / b + (a % b != 0 ? 1 : 0); }

inline constexpr Formula kActivations{"activation_memory", "M_a", MLS_TEXT("formula", "Activations"), "S·μ·h·L_s·c_act", "GB", kActivationSource};
constexpr Bytes activations(double seqLen, double microBatch, double hidden, double stageLayers, Bytes perElement) {
    return seqLen * microBatch * hidden * stageLayers * perElement;
}

inline constexpr Formula kBuffers{"communication_buffers", "M_b", MLS_TEXT("formula", "Communication buffers"), "f_b·M_g", "GB", kMlsysimSource};
// A pipeline stage also holds one activation message in each direction.
inline constexpr Formula kBuffersPipelined{"communication_buffers_pipelined", "M_b", MLS_TEXT("formula", "Communication buffers (pipelined)"), "f_b·M_g + 2·μ·S·h·b", "GB", kMlsysimSource};
constexpr Bytes pipelineMessages(double microBatch, double seqLen, double hidden, Bytes element) { return 2 * microBatch * seqLen * hidden * element; }

inline constexpr Formula kTrainingTotal{"training_total", "M", MLS_TEXT("formula", "Total memory"), "M_w + M_g + M_o + M_a + M_b", "GB", kZeroSource};
inline constexpr Formula kMemoryUtilisation{"memory_utilization", "u_mem", MLS_TEXT("formula", "Memory utilisation"), "M/C", "1", "Demand over supply"};

} // namespace mlsys::formulas
