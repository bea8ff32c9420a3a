// SPDX-License-Identifier: GPL-3.0-or-later
// The training step of a fleet: operations, time on the slowest rank, messages of each kind of parallelism, the step and
// what follows from it. Sources: Kaplan et al. 2020 (6·P·D); Shoeybi et al. 2019 (tensor parallel); Narayanan et al. 2021
// (layout); Rajbhandari et al. 2020 (ZeRO traffic); Liu et al. 2023 (ring attention); Lepikhin et al. 2020 (expert parallel).
#pragma once

#include "engine/formulas/collectives.hpp"
#include "engine/formulas/network.hpp"
#include "engine/formulas/pipeline.hpp"
#include "engine/formulas/training_memory.hpp"

namespace mlsys::formulas {

inline constexpr const char* kTrainingFlopsSource = "Kaplan et al. 2020: forward 2·P, backward 4·P a token";
inline constexpr const char* kPalmSource = "Chowdhery et al. 2022 (PaLM), appendix B";

namespace distributed {
inline constexpr Argument cp{"cp_size", "cp", "", MLS_TEXT("argument", "Context parallel"), arg::kSome, 1};
inline constexpr Argument recompute{"recompute", "ρ", "", MLS_TEXT("argument", "Forward passes done again"), arg::kShare, 0};
inline constexpr Argument stepTokens{"tokens", "D", "", MLS_TEXT("argument", "Tokens"), arg::kPositive};
inline constexpr Argument congestion{"congestion_factor", "κ", "", MLS_TEXT("argument", "Congestion"), {.min = 1}, 1};
inline constexpr Argument overhead{"collective_overhead", "α_c", "µs", MLS_TEXT("argument", "Overhead of a collective"), arg::kNotNegative, 0};
inline constexpr Argument shard{"shard_weights", "W_s", "GB", MLS_TEXT("argument", "Weights of a shard"), arg::kPositive};
inline constexpr Argument gradientMessage{"gradient_message", "G_s", "GB", MLS_TEXT("argument", "Gradients of a shard"), arg::kPositive};
inline constexpr Argument activation{"activation_message", "A", "GB", MLS_TEXT("argument", "Activations of a micro-batch"), arg::kPositive};
inline constexpr Argument dataMessage{"data_message", "M_dp", "GB", MLS_TEXT("argument", "Message of data parallelism"), arg::kPositive};
inline constexpr Argument collectives{"collectives", "n_c", "", MLS_TEXT("argument", "Collectives a step"), arg::kPositive, 1};
inline constexpr Argument samples{"samples_per_microbatch", "μ_s", "", MLS_TEXT("argument", "Samples per micro-batch"), {.min = 0, .max = 1e15, .openMin = true}};
inline constexpr Argument modelFlops{"model_flops", "Φ", "GFLOP", MLS_TEXT("argument", "Model FLOPs of a step"), arg::kPositive};
inline constexpr Argument work{"work_time", "t_w", "ms", MLS_TEXT("argument", "Work"), arg::kPositive};
inline constexpr Argument step{"step_time", "T_step", "ms", MLS_TEXT("argument", "Step time"), arg::kPositive};
inline constexpr Argument part{"part_time", "t", "ms", MLS_TEXT("argument", "Part of the time"), arg::kNotNegative};
} // namespace distributed

// Layout.
constexpr double dataParallel(double accelerators, double tp, double pp, double ep, double cp) { return accelerators / (tp * pp * ep * cp); }
inline constexpr Formula kDataParallel = formula<&dataParallel>(
    {"data_parallel", "dp", MLS_TEXT("formula", "Data-parallel replicas"), "N/(tp·pp·ep·cp)", "1", kMegatronSource}, {arg::accelerators, arg::tp, arg::pp, arg::ep, distributed::cp});
constexpr double gradientRanks(double dp, double cp) { return dp * cp; }
consteval Formula gradientRanksAs(const char* id, const char* symbol, Text title) { return formula<&gradientRanks>({id, symbol, title, "dp·cp", "1", kZeroSource}, {arg::dp, distributed::cp}); }
inline constexpr Formula kGradientRanks = gradientRanksAs("gradient_ranks", "R", MLS_TEXT("formula", "Ranks that share gradients"));
inline constexpr Formula kWeightShards = gradientRanksAs("weight_shards", "s_w", MLS_TEXT("formula", "Ranks that share weights (ZeRO)"));
inline constexpr Formula kGradientShards = gradientRanksAs("gradient_shards", "s_g", MLS_TEXT("formula", "Ranks that share kept gradients (ZeRO)"));
inline constexpr Formula kOptimizerShards = gradientRanksAs("optimizer_shards", "s_o", MLS_TEXT("formula", "Ranks that share optimizer state (ZeRO)"));
constexpr double gradientRanksPerNode(double ranks, double perNode, double tp, double ep) {
    return smaller(ranks, larger(1.0, static_cast<double>(static_cast<std::int64_t>(perNode / (tp * ep)))));
}
inline constexpr Formula kGradientRanksPerNode = formula<&gradientRanksPerNode>(
    {"gradient_ranks_per_node", "g", MLS_TEXT("formula", "Of them in one node"), "min(R, max(1, floor(g_0/(tp·ep))))", "1", kMlsysimSource},
    {arg::ranks.as("R"), arg::ranks.as("accelerators_per_node", "g_0"), arg::tp, arg::ep});
constexpr double gradientNodes(double ranks, double perNode) { return wholeUp(ranks / perNode); }
inline constexpr Formula kGradientNodes = formula<&gradientNodes>(
    {"gradient_nodes", "q", MLS_TEXT("formula", "Nodes that share gradients"), "ceil(R/g)", "1", kMlsysimSource}, {arg::ranks.as("R"), arg::ranks.as("ranks_per_node", "g")});

// Operations.
constexpr double tokensPerStep(double batch, double seqLen) { return batch * seqLen; }
inline constexpr Formula kTokensPerStep = formula<&tokensPerStep>({"tokens_per_step", "D", MLS_TEXT("formula", "Tokens in a step"), "B·S", "1", kMlsysimSource}, {arg::batch, arg::seqLen});
constexpr Flops trainingFlops(double parameters, double tokens) { return unit::FLOP(6 * parameters * tokens); }
inline constexpr Formula kTrainingFlops = formula<&trainingFlops>(
    {"training_flops", "Φ_p", MLS_TEXT("formula", "Training FLOPs"), "6·P·D", "GFLOP", kTrainingFlopsSource}, {arg::parameters, distributed::stepTokens});
inline constexpr Formula kTrainingFlopsActive = formula<&trainingFlops>(
    {"training_flops_active", "Φ_p", MLS_TEXT("formula", "Training FLOPs of a mixture of experts"), "6·P_a·D", "GFLOP", kTrainingFlopsSource}, {arg::parameters.as("active_parameters", "P_a"), distributed::stepTokens});
constexpr Flops trainingFlopsOfWork(Flops forward, double samples) { return trainingStepOperations(forward) * samples; }
inline constexpr Formula kTrainingFlopsOfWork = formula<&trainingFlopsOfWork>(
    {"training_flops_of_operations", "Φ_p", MLS_TEXT("formula", "Training FLOPs of stated operations"), "3·O·D", "GFLOP", "The backward pass costs twice the forward pass"}, {arg::operations, distributed::stepTokens});
// Query·key and score·value, forward and backward, over the lower half of the S·S pairs.
constexpr Flops trainingAttention(double layers, double hidden, double seqLen, double tokens) { return unit::FLOP(6 * layers * hidden * seqLen * tokens); }
inline constexpr Formula kTrainingAttention = formula<&trainingAttention>(
    {"training_attention_flops", "Φ_a", MLS_TEXT("formula", "Attention FLOPs (causal)"), "6·L·h·S·D", "GFLOP", kPalmSource}, {arg::layers, arg::hidden, arg::seqLen, distributed::stepTokens});
constexpr Flops modelFlops(Flops parameters, Flops attention) { return parameters + attention; }
inline constexpr Formula kModelFlops = formula<&modelFlops>(
    {"model_flops", "Φ", MLS_TEXT("formula", "Model FLOPs of a step"), "Φ_p + Φ_a", "GFLOP", kPalmSource}, {arg::operations.as("parameter_flops", "Φ_p"), arg::operations.as("attention_flops", "Φ_a")});
// ρ of the forward work is done once more; selective recomputation repeats attention alone (ρ_a).
constexpr Flops hardwareFlops(Flops parameters, Flops attention, double recompute, double recomputeAttention) {
    return (parameters * (3 + recompute) + attention * (3 + recomputeAttention)) / 3.0;
}
inline constexpr Formula kHardwareFlops = formula<&hardwareFlops>(
    {"hardware_flops", "Φ_hw", MLS_TEXT("formula", "Hardware FLOPs of a step"), "(Φ_p·(3 + ρ) + Φ_a·(3 + ρ_a))/3", "GFLOP", kActivationSource},
    {arg::operations.as("parameter_flops", "Φ_p"), arg::operations.as("attention_flops", "Φ_a"), distributed::recompute, distributed::recompute.as("recompute_attention", "ρ_a")});
// With everything recomputed a token costs 8 operations a parameter.
constexpr Time trainingTimeRecomputed(double tokens, double parameters, double accelerators, FlopRate achieved) { return unit::FLOP(8 * tokens * parameters) / (accelerators * achieved); }
inline constexpr Formula kTrainingTimeRecomputed = formula<&trainingTimeRecomputed>(
    {"training_time_recompute", "T", MLS_TEXT("formula", "Training time with full recomputation"), "8·D·P/(N·X)", "d", "Narayanan et al. 2021: Megatron-LM, equation 4"},
    {distributed::stepTokens, arg::parameters, arg::accelerators, arg::peak.as("achieved_flops", "X")});

// Work on the slowest rank.
constexpr Time stepComputeTime(Flops hardware, double accelerators, FlopRate peak, double efficiency, double perRank, double dp, double ep, double batch) {
    return fleetComputeTime(hardware, accelerators, peak, efficiency) * (perRank * dp * ep / batch);
}
inline constexpr Formula kStepComputeTime = formula<&stepComputeTime>(
    {"step_compute_time", "t_c", MLS_TEXT("formula", "Compute time of the fullest rank"), "Φ_hw/(N·F·η)·b_r·dp·ep/B", "ms", kMlsysimSource},
    {arg::operations.as("hardware_flops", "Φ_hw"), arg::accelerators, arg::peak, arg::efficiency, pipeline::perRank, arg::dp, arg::ep, arg::batch});
constexpr Bytes shardBytes(double parameters, Bytes element) { return parameters * element; }
inline constexpr Formula kShardWeights = formula<&shardBytes>(
    {"shard_weights", "W_s", MLS_TEXT("formula", "Weights of a shard"), "n·b", "GB", kMegatronSource}, {training_memory::own, arg::elementBytes});
inline constexpr Formula kGradientMessage = formula<&shardBytes>(
    {"gradient_message", "G_s", MLS_TEXT("formula", "Gradients of a shard"), "n·b_g", "GB", kMegatronSource}, {training_memory::own, arg::elementBytes.as("gradient_bytes", "b_g")});
constexpr Time weightReadTime(double microBatches, double recompute, Bytes shard, Bandwidth bandwidth, double efficiency) { return microBatches * (3 + recompute) * shard / (bandwidth * efficiency); }
inline constexpr Formula kWeightReadTime = formula<&weightReadTime>(
    {"step_memory_time", "t_m", MLS_TEXT("formula", "Memory time: weights, each pass of each micro-batch"), "m·(3 + ρ)·W_s/(BW·ε_bw)", "ms", kMlsysimSource},
    {pipeline::microBatches, distributed::recompute, distributed::shard, arg::bandwidth, {"bandwidth_efficiency", "ε_bw", "", MLS_TEXT("argument", "Bandwidth efficiency"), arg::kPositiveShare, 1}});
constexpr Time workTime(Time compute, Time memory, Time dispatch, double passes, Time perLayer, double layers, double pp, double microBatches) {
    return larger(compute, memory) + dispatch + passes * perLayer * (layers / pp) * microBatches;
}
inline constexpr Formula kWorkTime = formula<&workTime>(
    {"step_work_time", "t_w", MLS_TEXT("formula", "Work of a step"), "max(t_c, t_m) + τ + n_o·τ_L·(L/pp)·m", "ms", kMlsysimSource},
    {distributed::part.as("compute_time", "t_c"), distributed::part.as("memory_time", "t_m"), distributed::part.as("dispatch", "τ"),
     {"passes", "n_o", "", MLS_TEXT("argument", "Passes over a layer"), arg::kNotNegative, 3}, distributed::part.as("layer_overhead", "τ_L"), arg::layers, arg::pp, pipeline::microBatches});

// Messages inside a layer and between stages.
constexpr double localTokens(double seqLen, double cp) { return seqLen / cp; }
inline constexpr Formula kLocalTokens = formula<&localTokens>(
    {"local_tokens", "S_cp", MLS_TEXT("formula", "Tokens of a sample on one rank"), "S/cp", "1", "Liu et al. 2023: Ring Attention"}, {arg::seqLen, distributed::cp});
constexpr Bytes activationMessage(double samples, double tokens, double hidden, Bytes element) { return samples * tokens * hidden * element; }
inline constexpr Formula kActivationMessage = formula<&activationMessage>(
    {"activation_message", "A", MLS_TEXT("formula", "Activations of a micro-batch"), "μ_s·S_cp·h·b", "GB", "Shoeybi et al. 2019: Megatron-LM"},
    {distributed::samples, training_memory::localTokens, arg::hidden, arg::elementBytes});
constexpr Time tensorParallelTime(double recompute, double layers, double pp, double microBatches, Bytes activations, double tp, Bandwidth bandwidth, Time latency, Time overheadTime, double congestion) {
    return (4 + 2 * recompute) * (layers / pp) * microBatches * (ringAllreduce(activations, tp, bandwidth, latency) + overheadTime) * congestion;
}
inline constexpr Formula kTensorParallelTime = formula<&tensorParallelTime>(
    {"tensor_parallel_time", "t_tp", MLS_TEXT("formula", "Tensor-parallel communication"),
     "(4 + 2·ρ)·(L/pp)·m·(2·(tp − 1)/tp·A/bw_tp + 2·(tp − 1)·α_tp + α_c)·κ", "ms", "Shoeybi et al. 2019: Megatron-LM (two all-reduces a layer and pass)"},
    {distributed::recompute, arg::layers, arg::pp, pipeline::microBatches, distributed::activation, arg::tp, arg::linkBandwidth.as("bw_tp"), arg::linkLatency.as("α_tp"), distributed::overhead, distributed::congestion});

// Keys and values that a rank passes on, of its share of the KV heads.
constexpr Bytes contextMessage(double samples, double tokens, double kvHeads, double tp, double headDim, Bytes element) {
    return 2 * samples * tokens * larger(1.0, kvHeads / tp) * headDim * element;
}
inline constexpr Formula kContextMessage = formula<&contextMessage>(
    {"context_message", "V_kv", MLS_TEXT("formula", "Keys and values passed on"), "2·μ_s·S_cp·max(1, k/tp)·d·b", "GB", "Liu et al. 2023: Ring Attention"},
    {distributed::samples, training_memory::localTokens, arg::kvHeads, arg::tp, arg::headDim, arg::elementBytes});
constexpr Time contextParallelTime(double recompute, double layers, double pp, double microBatches, double cp, Bytes message, Bandwidth bandwidth, Time latency, Time overheadTime, double congestion) {
    return (3 + recompute) * (layers / pp) * microBatches * ((cp - 1) * pointToPoint(message, bandwidth, latency) + overheadTime) * congestion;
}
inline constexpr Formula kContextParallelTime = formula<&contextParallelTime>(
    {"context_parallel_time", "t_cp", MLS_TEXT("formula", "Context-parallel communication"), "(3 + ρ)·(L/pp)·m·((cp − 1)·(V_kv/bw_cp + α_cp) + α_c)·κ", "ms", "Liu et al. 2023: Ring Attention"},
    {distributed::recompute, arg::layers, arg::pp, pipeline::microBatches, distributed::cp, distributed::activation.as("context_message", "V_kv"), arg::linkBandwidth.as("bw_cp"), arg::linkLatency.as("α_cp"),
     distributed::overhead, distributed::congestion});

constexpr Bytes dispatchMessage(Bytes activations, double tp, double topK, double imbalance) { return activations / tp * topK * imbalance; }
inline constexpr Formula kDispatchMessage = formula<&dispatchMessage>(
    {"dispatch_message", "V_ep", MLS_TEXT("formula", "Tokens sent to experts"), "A/tp·top_k·γ", "GB", "Lepikhin et al. 2020: GShard"},
    {distributed::activation, arg::tp, {"experts_per_token", "top_k", "", MLS_TEXT("argument", "Experts per token"), arg::kSome}, {"imbalance", "γ", "", MLS_TEXT("argument", "Routing imbalance"), {.min = 1}, 1}});
constexpr Time expertParallelTime(double recompute, double layers, double pp, double microBatches, double ep, Bytes message, Bandwidth bandwidth, Time latency, Time overheadTime, double congestion) {
    return (4 + 2 * recompute) * (layers / pp) * microBatches * (allToAll(message, ep, bandwidth, latency) + overheadTime) * congestion;
}
inline constexpr Formula kExpertParallelTime = formula<&expertParallelTime>(
    {"expert_parallel_time", "t_ep", MLS_TEXT("formula", "Expert-parallel communication"), "(4 + 2·ρ)·(L/pp)·m·((ep − 1)/ep·V_ep/bw_ep + (ep − 1)·α_ep + α_c)·κ", "ms",
     "Lepikhin et al. 2020: GShard (dispatch and combine, forward and backward)"},
    {distributed::recompute, arg::layers, arg::pp, pipeline::microBatches, arg::ep, distributed::activation.as("dispatch_message", "V_ep"), arg::linkBandwidth.as("bw_ep"), arg::linkLatency.as("α_ep"),
     distributed::overhead, distributed::congestion});

constexpr Time pipelineTime(double microBatches, double virtualStages, Bytes activations, double tp, Bandwidth bandwidth, Time latency, double congestion) {
    return 2 * microBatches * virtualStages * pointToPoint(activations / tp, bandwidth, latency) * congestion;
}
inline constexpr Formula kPipelineTime = formula<&pipelineTime>(
    {"pipeline_time", "t_pp", MLS_TEXT("formula", "Pipeline communication"), "2·m·v·(A/tp/bw_pp + α_pp)·κ", "ms", kPipelineSource},
    {pipeline::microBatches, pipeline::virtualStages, distributed::activation, arg::tp, arg::linkBandwidth.as("bw_pp"), arg::linkLatency.as("α_pp"), distributed::congestion});

// Data parallelism, as an all-reduce of M_dp bytes in n_c collectives (a reduce-scatter or an all-gather is half of one).
constexpr Bytes plainTraffic(Bytes gradients) { return gradients; }
inline constexpr Formula kPlainTraffic = formula<&plainTraffic>(
    {"data_message", "M_dp", MLS_TEXT("formula", "Message of data parallelism"), "G_s", "GB", kZeroSource}, {distributed::gradientMessage});
// ZeRO 1 and 2: gradients are reduced to their owners, new weights gathered from them.
constexpr Bytes zeroTraffic(Bytes gradients, Bytes weights) { return (gradients + weights) / 2.0; }
inline constexpr Formula kZeroTraffic = formula<&zeroTraffic>(
    {"data_message_zero", "M_dp", MLS_TEXT("formula", "Message of data parallelism (ZeRO 1, 2)"), "(G_s + W_s)/2", "GB", kZeroSource}, {distributed::gradientMessage, distributed::shard});
// ZeRO 3: weights are gathered for each micro-batch, forward and backward.
constexpr Bytes zero3Traffic(Bytes gradients, Bytes weights, double microBatches) { return gradients / 2.0 + microBatches * weights; }
inline constexpr Formula kZero3Traffic = formula<&zero3Traffic>(
    {"data_message_zero_3", "M_dp", MLS_TEXT("formula", "Message of data parallelism (ZeRO 3)"), "G_s/2 + m·W_s", "GB", kZeroSource}, {distributed::gradientMessage, distributed::shard, pipeline::microBatches});
constexpr double zero3Collectives(double microBatches) { return (2 * microBatches + 1) / 2; }
inline constexpr Formula kZero3Collectives = formula<&zero3Collectives>(
    {"zero_3_collectives", "n_c", MLS_TEXT("formula", "Collectives a step (ZeRO 3)"), "(2·m + 1)/2", "1", kZeroSource}, {pipeline::microBatches});
constexpr Time ringSync(Bytes message, double collectives, double ranks, Bandwidth bandwidth, Time latency, Time overheadTime, double congestion) {
    return collectives * (ringAllreduce(message / collectives, ranks, bandwidth, latency) + overheadTime) * congestion;
}
inline constexpr Formula kSyncInNode = formula<&ringSync>(
    {"data_parallel_in_node", "t_dp", MLS_TEXT("formula", "Data-parallel communication (in a node)"), "n_c·(2·(R − 1)/R·M_dp/n_c/bw_in + 2·(R − 1)·α_in + α_c)·κ", "ms", kRingSource},
    {distributed::dataMessage, distributed::collectives, arg::ranks.as("R"), arg::linkBandwidth.as("bw_in"), arg::linkLatency.as("α_in"), distributed::overhead, distributed::congestion});
inline constexpr Formula kSyncOnFabric = formula<&ringSync>(
    {"data_parallel_on_fabric", "t_dp", MLS_TEXT("formula", "Data-parallel communication (over the fabric)"), "n_c·(2·(R − 1)/R·M_dp/n_c/bw_out + 2·(R − 1)·α_out + α_c)·κ", "ms", kRingSource},
    {distributed::dataMessage, distributed::collectives, arg::ranks.as("R"), arg::linkBandwidth.as("bw_out"), arg::linkLatency.as("α_out"), distributed::overhead, distributed::congestion});
constexpr Time hierarchicalSync(Bytes message, double collectives, double perNode, double nodes, Bandwidth inside, Time insideLatency, Bandwidth fabric, Time fabricLatency, Time overheadTime, double congestion) {
    return collectives * (hierarchicalAllreduce(message / collectives, perNode, nodes, inside, insideLatency, fabric, fabricLatency) + overheadTime) * congestion;
}
inline constexpr Formula kSyncHierarchical = formula<&hierarchicalSync>(
    {"data_parallel_hierarchical", "t_dp", MLS_TEXT("formula", "Data-parallel communication (node, then fabric)"),
     "n_c·(2·((g − 1)/g·M_dp/n_c/bw_in + (g − 1)·α_in) + 2·(q − 1)/q·M_dp/n_c/g/bw_out + 2·(q − 1)·α_out + α_c)·κ", "ms", kCollectiveSource},
    {distributed::dataMessage, distributed::collectives, arg::ranks.as("ranks_per_node", "g"), arg::ranks.as("nodes", "q"), arg::linkBandwidth.as("node_bandwidth", "bw_in"),
     arg::linkLatency.as("node_latency", "α_in"), arg::linkBandwidth.as("bw_out"), arg::linkLatency.as("α_out"), distributed::overhead, distributed::congestion});
// Only the backward pass of the last micro-batch, two thirds of its work, can hide gradients that are not there before it.
constexpr Time exposedTime(Time sync, double overlap, Time work, double microBatches) { return sync - smaller(Time(overlap * sync), Time(2.0 / 3 * work / microBatches)); }
inline constexpr Formula kExposedTime = formula<&exposedTime>(
    {"exposed_communication", "t_x", MLS_TEXT("formula", "Data-parallel communication that is not hidden"), "t_dp − min(o_x·t_dp, 2/3·t_w/m)", "ms", kMlsysimSource},
    {distributed::part.as("data_parallel_time", "t_dp"), {"overlap", "o_x", "", MLS_TEXT("argument", "Overlap"), arg::kShare}, distributed::work, pipeline::microBatches});

// The step.
constexpr Time stageTime(Time work, Time tp, Time cp, Time ep) { return work + tp + cp + ep; }
inline constexpr Formula kStageTime = formula<&stageTime>(
    {"stage_time", "t_s", MLS_TEXT("formula", "Stage: work and messages in its layers"), "t_w + t_tp + t_cp + t_ep", "ms", kMlsysimSource},
    {distributed::work, distributed::part.as("tensor_parallel_time", "t_tp"), distributed::part.as("context_parallel_time", "t_cp"), distributed::part.as("expert_parallel_time", "t_ep")});
constexpr Time communicationTime(Time tp, Time cp, Time ep, Time pp, Time exposed) { return tp + cp + ep + pp + exposed; }
inline constexpr Formula kCommunicationTime = formula<&communicationTime>(
    {"communication_time", "t_comm", MLS_TEXT("formula", "Communication"), "t_tp + t_cp + t_ep + t_pp + t_x", "ms", kMlsysimSource},
    {distributed::part.as("tensor_parallel_time", "t_tp"), distributed::part.as("context_parallel_time", "t_cp"), distributed::part.as("expert_parallel_time", "t_ep"),
     distributed::part.as("pipeline_time", "t_pp"), distributed::part.as("exposed_time", "t_x")});
constexpr Time stepTime(Time stage, Time pp, Time exposed, Time bubble, double straggler) { return (stage + pp + exposed + bubble) * straggler; }
inline constexpr Formula kStepTime = formula<&stepTime>(
    {"step_time", "T_step", MLS_TEXT("formula", "Step time"), "(t_s + t_pp + t_x + t_b)·σ", "ms", kMlsysimSource},
    {distributed::part.as("stage_time", "t_s"), distributed::part.as("pipeline_time", "t_pp"), distributed::part.as("exposed_time", "t_x"), distributed::part.as("bubble_time", "t_b"),
     {"straggler_factor", "σ", "", MLS_TEXT("argument", "Straggler factor"), {.min = 1}, 1}});
constexpr double scalingEfficiency(Time work, Time step) { return work / step; }
inline constexpr Formula kScalingEfficiency = formula<&scalingEfficiency>(
    {"scaling_efficiency", "e_s", MLS_TEXT("formula", "Scaling efficiency"), "t_w/T_step", "1", kMlsysimSource}, {distributed::work, distributed::step});
constexpr Frequency perStep(double count, Time step) { return count / step; }
inline constexpr Formula kSampleThroughput = formula<&perStep>(
    {"training_throughput", "X", MLS_TEXT("formula", "Samples a second"), "B/T_step", "1/s", kMlsysimSource}, {arg::batch, distributed::step});
inline constexpr Formula kTrainingTokenThroughput = formula<&perStep>(
    {"training_token_throughput", "X_tok", MLS_TEXT("formula", "Tokens a second"), "D/T_step", "1/s", kMlsysimSource}, {distributed::stepTokens, distributed::step});
constexpr double stepUtilisation(Flops operations, Time step, double accelerators, FlopRate peak) { return operations / (step * accelerators * peak); }
inline constexpr Formula kStepMfu = formula<&stepUtilisation>(
    {"training_mfu", "MFU", MLS_TEXT("formula", "Model FLOP utilisation"), "Φ/(T_step·N·F)", "1", kPalmSource}, {distributed::modelFlops, distributed::step, arg::accelerators, arg::peak});
inline constexpr Formula kStepHfu = formula<&stepUtilisation>(
    {"training_hfu", "HFU", MLS_TEXT("formula", "Hardware FLOP utilisation"), "Φ_hw/(T_step·N·F)", "1", kPalmSource},
    {distributed::modelFlops.as("hardware_flops", "Φ_hw"), distributed::step, arg::accelerators, arg::peak});
constexpr FlopRate achievedFlops(double mfu, FlopRate peak) { return mfu * peak; }
inline constexpr Formula kAchievedFlops = formula<&achievedFlops>(
    {"achieved_flops", "F_a", MLS_TEXT("formula", "Achieved rate of an accelerator"), "MFU·F", "TFLOP/s", kPalmSource}, {arg::mfu, arg::peak});
constexpr Time trainingTime(double tokens, Frequency rate) { return tokens / rate; }
inline constexpr Formula kTrainingTime = formula<&trainingTime>(
    {"training_time", "T", MLS_TEXT("formula", "Training time"), "D_tot/X_tok", "d", kMlsysimSource},
    {distributed::stepTokens.as("tokens", "D_tot"), {"token_throughput", "X_tok", "1/s", MLS_TEXT("argument", "Tokens a second"), arg::kPositive}});

// Memory in a layout.
constexpr double wholeMicroBatch(double samples) { return wholeUp(samples); }
inline constexpr Formula kWholeMicroBatch = formula<&wholeMicroBatch>(
    {"whole_microbatch", "μ", MLS_TEXT("formula", "Largest micro-batch"), "ceil(μ_s)", "1", kMlsysimSource}, {distributed::samples});
constexpr double microBatchesInFlight(double microBatches, double pp) { return smaller(microBatches, pp); }
inline constexpr Formula kInFlight = formula<&microBatchesInFlight>(
    {"microbatches_in_flight", "n_f", MLS_TEXT("formula", "Micro-batches in flight"), "min(m, pp)", "1", kPipelineSource}, {pipeline::microBatches, arg::pp});

inline constexpr Formula kLinkOfTensor = achievedRateAs("tensor_link", "bw_tp", MLS_TEXT("formula", "Link of the tensor-parallel group"));
inline constexpr Formula kLinkOfContext = achievedRateAs("context_link", "bw_cp", MLS_TEXT("formula", "Link of the context-parallel group"));
inline constexpr Formula kLinkOfExperts = achievedRateAs("expert_link", "bw_ep", MLS_TEXT("formula", "Link of the expert-parallel group"));
inline constexpr Formula kLinkOfPipeline = achievedRateAs("pipeline_link", "bw_pp", MLS_TEXT("formula", "Link between pipeline stages"));
inline constexpr Formula kLinkInNode = achievedRateAs("node_link", "bw_in", MLS_TEXT("formula", "Link inside a node"));
inline constexpr Formula kLinkOnFabric = achievedRateAs("fabric_link", "bw_out", MLS_TEXT("formula", "Link of the fabric"));

} // namespace mlsys::formulas
