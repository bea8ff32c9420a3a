// SPDX-License-Identifier: GPL-3.0-or-later
// Batches cut into micro-batches, layers cut into stages. Sources: Huang et al. 2019 (GPipe); Narayanan et al. 2021
// (interleaved stages: each rank holds v parts of the model, and the bubble shrinks by v).
#pragma once

#include "engine/formulas/training_memory.hpp"

namespace mlsys::formulas {

inline constexpr const char* kPipelineSource = "Narayanan et al. 2021: Megatron-LM, section 2.2";

namespace pipeline {
inline constexpr Argument perRank{"samples_per_rank", "b_r", "", MLS_TEXT("argument", "Samples per rank"), arg::kSome};
inline constexpr Argument microBatches{"microbatches", "m", "", MLS_TEXT("argument", "Micro-batches"), arg::kSome};
inline constexpr Argument virtualStages{"virtual_stages", "v", "", MLS_TEXT("argument", "Virtual stages"), arg::kSome, 1};
} // namespace pipeline

// Of the fullest rank. Expert-parallel ranks hold different samples.
constexpr double samplesPerRank(double batch, double dp, double ep) { return wholeUp(batch / (dp * ep)); }
inline constexpr Formula kSamplesPerRank = formula<&samplesPerRank>(
    {"samples_per_rank", "b_r", MLS_TEXT("formula", "Samples per rank"), "ceil(B/(dp·ep))", "1", kPipelineSource}, {arg::batch, arg::dp, arg::ep});

// A micro-batch holds at least one sample.
constexpr double microBatchesAsked(double asked, double perRank) { return smaller(asked, perRank); }
inline constexpr Formula kMicroBatchesAsked = formula<&microBatchesAsked>(
    {"microbatches", "m", MLS_TEXT("formula", "Micro-batches"), "min(m_in, b_r)", "1", kPipelineSource},
    {{"microbatch_count", "m_in", "", MLS_TEXT("argument", "Micro-batches asked for"), arg::kSome}, pipeline::perRank});
constexpr double microBatchesOfSize(double perRank, double size) { return wholeUp(perRank / size); }
inline constexpr Formula kMicroBatchesOfSize = formula<&microBatchesOfSize>(
    {"microbatches_of_size", "m", MLS_TEXT("formula", "Micro-batches of a given size"), "ceil(b_r/μ_in)", "1", kPipelineSource},
    {pipeline::perRank, {"micro_batch_size", "μ_in", "", MLS_TEXT("argument", "Micro-batch asked for"), arg::kSome}});
constexpr double samplesPerMicroBatch(double perRank, double microBatches) { return perRank / microBatches; }
inline constexpr Formula kSamplesPerMicroBatch = formula<&samplesPerMicroBatch>(
    {"samples_per_microbatch", "μ_s", MLS_TEXT("formula", "Samples per micro-batch, on average"), "b_r/m", "1", kPipelineSource}, {pipeline::perRank, pipeline::microBatches});

constexpr Time pipelineBubble(Time stage, double pp, double virtualStages, double microBatches) { return stage * (pp - 1) / (virtualStages * microBatches); }
inline constexpr Formula kPipelineBubble = formula<&pipelineBubble>(
    {"pipeline_bubble_time", "t_b", MLS_TEXT("formula", "Pipeline bubble"), "t_s·(pp − 1)/(v·m)", "ms", kPipelineSource},
    {arg::time.as("stage_time", "t_s"), arg::pp, pipeline::virtualStages, pipeline::microBatches});
constexpr double bubbleFraction(double pp, double virtualStages, double microBatches) { return (pp - 1) / (virtualStages * microBatches + pp - 1); }
inline constexpr Formula kBubbleFraction = formula<&bubbleFraction>(
    {"pipeline_bubble", "β_b", MLS_TEXT("formula", "Pipeline bubble, share of the time"), "(pp − 1)/(v·m + pp − 1)", "1", kPipelineSource},
    {arg::pp, pipeline::virtualStages, pipeline::microBatches});

} // namespace mlsys::formulas
