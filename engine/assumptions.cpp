// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/assumptions.hpp"

namespace mlsys {

// Starting values: each row's refinedSource says where it comes from. Fitting them to measurements is later work.
Assumptions Assumptions::refined() {
    Assumptions a;
    a.flopsPerMac = 2;
    a.efficiencyPrefill = 0.55;
    a.efficiencyTraining = 0.48;
    a.efficiencyMoeTraining = 0.32;
    a.efficiencyCnnInference = 0.40;
    a.efficiencyCnnTraining = 0.25;
    a.efficiencyMcu = 0.30;
    a.bandwidthEfficiency = 0.8;
    a.activationIoFractionTransformer = 0.0005;
    a.layerOverhead = unit::us(2);
    a.stepOverhead = unit::us(500);
    a.collectiveOverhead = unit::us(10);
    a.rateFallback = RateFallback::walk;
    a.spillTraffic = SpillTraffic::excess;
    a.prefillRoof = PrefillRoof::roofline;
    a.decodeRoof = DecodeRoof::roofline;
    a.attentionFlops = AttentionFlops::causal;
    a.moeWeightTraffic = MoeTraffic::expected;
    a.kvGrowth = KvGrowth::half_answer;
    a.capacityCountsPrefill = true;
    a.trainingAttentionFlops = true;
    a.activationModel = ActivationModel::korthikanti;
    a.activationBytesSelective = unit::B(34);
    a.gradientBytes = unit::B(4);
    a.linkRate = LinkRate::one_direction;
    a.linkEfficiency = 0.8;
    a.communicationOverlap = 0.8;
    // 419 failures in 54 days on 16,384 GPUs: 246 of GPUs, 35 of the network, 138 others counted at two to a node.
    const Time days = unit::day(54);
    a.acceleratorMttf = days * (16384.0 / 246);
    a.nicMttf = days * (16384.0 / 35);
    a.psuMttf = days * (4096.0 / 138);
    return a;
}

template <> std::span<const Choice> choicesOf<PrefillRoof>() {
    static constexpr Choice choices[] = {{"compute", MLS_TEXT("choice", "Arithmetic only"), 0}, {"roofline", MLS_TEXT("choice", "Arithmetic or weight traffic"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<DecodeRoof>() {
    static constexpr Choice choices[] = {{"memory", MLS_TEXT("choice", "Memory only"), 0}, {"roofline", MLS_TEXT("choice", "Memory or arithmetic"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<AttentionFlops>() {
    static constexpr Choice choices[] = {{"full", MLS_TEXT("choice", "All pairs"), 0}, {"causal", MLS_TEXT("choice", "Causal half"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<MoeTraffic>() {
    static constexpr Choice choices[] = {{"all", MLS_TEXT("choice", "All experts"), 0}, {"expected", MLS_TEXT("choice", "Expected distinct experts"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<KvGrowth>() {
    static constexpr Choice choices[] = {{"prompt", MLS_TEXT("choice", "Prompt"), 0}, {"half_answer", MLS_TEXT("choice", "Prompt and half the answer"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<SpillTraffic>() {
    static constexpr Choice choices[] = {{"everything", MLS_TEXT("choice", "Everything"), 0}, {"excess", MLS_TEXT("choice", "Only the excess"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<ActivationModel>() {
    static constexpr Choice choices[] = {{"per_element", MLS_TEXT("choice", "Coefficient per element"), 0}, {"korthikanti", MLS_TEXT("choice", "With attention, precision and TP"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<RateFallback>() {
    static constexpr Choice choices[] = {{"default", MLS_TEXT("choice", "Default rate"), 0}, {"walk", MLS_TEXT("choice", "Next wider format"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<LinkRate>() {
    static constexpr Choice choices[] = {{"stated", MLS_TEXT("choice", "As stated"), 0}, {"one_direction", MLS_TEXT("choice", "One direction"), 1}};
    return choices;
}

template <> std::span<const Row> rowsOf<KernelEfficiencies>() {
    using K = KernelEfficiencies;
    static constexpr Row rows[] = {
        row<&K::reference>({.key = "reference", .title = MLS_TEXT("assumption", "Reference efficiency"), .help = MLS_TEXT("assumption", "The efficiency at which the values here hold; others scale with it."),
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η_0", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
        row<&K::attention>({.key = "attention", .title = MLS_TEXT("assumption", "Attention"), .help = MLS_TEXT("assumption", "Unfused: bound by memory."),
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η_k", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
        row<&K::flashAttention>({.key = "flash_attention", .title = MLS_TEXT("assumption", "Fused attention"), .help = MLS_TEXT("assumption", "Tiled so that the score matrix stays on the chip."),
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η_k", .source = "Dao 2023 (FlashAttention-2): 50 to 73 % of an A100, 75 % of an H100 in version 3"}),
        row<&K::flashAttentionCap>({.key = "flash_attention_cap", .title = MLS_TEXT("assumption", "Fused attention, at most"), 
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "c_k", .source = "Dao 2023 (FlashAttention-2): 50 to 73 % of an A100, 75 % of an H100 in version 3"}),
        row<&K::ffn>({.key = "ffn", .title = MLS_TEXT("assumption", "Feed-forward layers"), .help = MLS_TEXT("assumption", "Large matrix products."),
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η_k", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
        row<&K::ffnCap>({.key = "ffn_cap", .title = MLS_TEXT("assumption", "Feed-forward layers, at most"), 
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "c_k", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
        row<&K::convolution>({.key = "convolution", .title = MLS_TEXT("assumption", "Convolutions"), 
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η_k", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
        row<&K::convolutionCap>({.key = "convolution_cap", .title = MLS_TEXT("assumption", "Convolutions, at most"), 
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "c_k", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
        row<&K::other>({.key = "other", .title = MLS_TEXT("assumption", "Other kernels"), .help = MLS_TEXT("assumption", "Normalisation, embedding, element-wise."),
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η_k", .source = "MLSys·im: survey of kernel benchmarks, rounded"}),
    };
    static_assert(complete<K>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<TopologyFactors>() {
    using F = TopologyFactors;
    static constexpr Row rows[] = {
        row<&F::dragonflyBisection>({.key = "dragonfly_bisection", .title = MLS_TEXT("assumption", "Bisection of a dragonfly"), .help = MLS_TEXT("assumption", "Share of full bisection."),
            .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "β", .source = "Kim et al. 2008 (dragonfly) with adaptive routing; MLSys·im convention"}),
        row<&F::fatTreeHops>({.key = "fat_tree_hops", .title = MLS_TEXT("assumption", "Hops of a fat tree"), .help = MLS_TEXT("assumption", "Switches on an average path."),
            .range = {.min = 0}, .symbol = "n_hop", .source = "Three levels: up two, down two"}),
        row<&F::dragonflyHops>({.key = "dragonfly_hops", .title = MLS_TEXT("assumption", "Hops of a dragonfly"), .help = MLS_TEXT("assumption", "Switches on an average path."),
            .range = {.min = 0}, .symbol = "n_hop", .source = "Kim et al. 2008: local, global, local"}),
    };
    static_assert(complete<F>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<CompressionLosses>() {
    using C = CompressionLosses;
    static constexpr Row rows[] = {
        row<&C::bits8>({.key = "bits8", .title = MLS_TEXT("assumption", "8-bit floating point"), .help = MLS_TEXT("assumption", "Change of the score in percentage points."),
            .range = {.min = -100, .max = 100}, .symbol = "Δ_q", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::int8>({.key = "int8", .title = MLS_TEXT("assumption", "8-bit integer"), .help = MLS_TEXT("assumption", "Change of the score in percentage points."),
            .range = {.min = -100, .max = 100}, .symbol = "Δ_q", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::bits4>({.key = "bits4", .title = MLS_TEXT("assumption", "4 to 7 bits"), .help = MLS_TEXT("assumption", "Change of the score in percentage points."),
            .range = {.min = -100, .max = 100}, .symbol = "Δ_q", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::below4>({.key = "below4", .title = MLS_TEXT("assumption", "Below 4 bits"), .help = MLS_TEXT("assumption", "Change of the score in percentage points."),
            .range = {.min = -100, .max = 100}, .symbol = "Δ_q", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::pruningMild>({.key = "pruning_mild", .title = MLS_TEXT("assumption", "Pruning up to half"), .help = MLS_TEXT("assumption", "Change of the score in percentage points."),
            .range = {.min = -100, .max = 100}, .symbol = "Δ_0", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::pruningScale>({.key = "pruning_scale", .title = MLS_TEXT("assumption", "Pruning beyond half, scale"), .help = MLS_TEXT("assumption", "Change of the score is scale·e^(rate·s) percentage points at sparsity s."),
            .range = {.min = -100, .max = 100}, .symbol = "Δ_1", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::pruningRate>({.key = "pruning_rate", .title = MLS_TEXT("assumption", "Pruning beyond half, rate"), .help = MLS_TEXT("assumption", "Change of the score is scale·e^(rate·s) percentage points at sparsity s."),
            .range = {.min = 0, .max = 100}, .symbol = "r_p", .source = "Median of published surveys, as MLSys·im rounds it; models and tasks differ by more than it"}),
        row<&C::sparse24Speedup>({.key = "sparse24_speedup", .title = MLS_TEXT("assumption", "2:4 sparsity"), .help = MLS_TEXT("assumption", "Speed-up of matrix products on sparse tensor cores."),
            .range = {.min = 1, .max = 10}, .symbol = "s_24", .source = "NVIDIA A100 whitepaper: twice the dense rate"}),
    };
    static_assert(complete<C>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ResponsibleFactors>() {
    using R = ResponsibleFactors;
    static constexpr Row rows[] = {
        row<&R::dpSgdFactor>({.key = "dp_sgd_factor", .title = MLS_TEXT("assumption", "Cost of privacy"), .help = MLS_TEXT("assumption", "Slow-down of private training is 1 + factor/ε."),
            .range = {.min = 0}, .symbol = "f_ε", .source = "MLSys·im: convention, after reported 2× to 3× slow-downs of DP-SGD at ε near 1"}),
        row<&R::epsilonFloor>({.key = "epsilon_floor", .title = MLS_TEXT("assumption", "Smallest ε"), .help = MLS_TEXT("assumption", "Below it the estimate does not grow."),
            .range = {.min = 0, .openMin = true}, .symbol = "ε_0", .source = "MLSys·im: convention"}),
        row<&R::prevalenceFloor>({.key = "prevalence_floor", .title = MLS_TEXT("assumption", "Smallest prevalence"), .help = MLS_TEXT("assumption", "Below it the estimate does not grow."),
            .range = {.min = 0, .openMin = true}, .symbol = "π_0", .source = "MLSys·im: convention"}),
    };
    static_assert(complete<R>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Assumptions>() {
    using A = Assumptions;
    static constexpr Range kPositive{.min = 0, .openMin = true};
    static constexpr Range kShare{.min = 0, .max = 1, .openMin = true};
    static constexpr Row rows[] = {
        row<&A::flopsPerMac>({.key = "flops_per_mac", .title = MLS_TEXT("assumption", "Operations per MAC"),
            .help = MLS_TEXT("assumption", "Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two."),
            .range = kPositive, .symbol = "ϕ", .source = "MLSys·im: prints 0.54 ms for ResNet-50 on an A100, which needs 4.1e9 operations",
            .refinedSource = "A multiply-accumulate is one multiplication and one addition"}),
        row<&A::computeEfficiency>({.key = "compute_efficiency", .title = MLS_TEXT("assumption", "Default efficiency η"),
            .help = MLS_TEXT("assumption", "Share of the peak rate where an input gives none."),
            .range = kShare, .symbol = "η", .source = "MLSys·im guide: 0.25 to 0.55 is typical, 0.5 an informed starting point"}),
        row<&A::efficiencyPrefill>({.key = "efficiency_prefill", .title = MLS_TEXT("assumption", "Efficiency of a prefill"),
            .help = MLS_TEXT("assumption", "η of prompt processing; absent: the default efficiency."),
            .range = kShare, .symbol = "η_p", .fallback = "compute_efficiency", .source = "MLSys·im guide: one efficiency, 0.25 to 0.55 typical",
            .refinedSource = "Starting value, not yet fitted: large dense prefills reach 50 to 60 % of an A100 (Pope et al. 2022: 76 % at most on TPU v4)"}),
        row<&A::efficiencyTraining>({.key = "efficiency_training", .title = MLS_TEXT("assumption", "Efficiency of dense training"),
            .help = MLS_TEXT("assumption", "η of the training step of a dense transformer; absent: the default efficiency."),
            .range = kShare, .symbol = "η_t", .fallback = "compute_efficiency", .source = "MLSys·im guide: one efficiency, 0.25 to 0.55 typical",
            .refinedSource = "Starting value, not yet fitted: Narayanan et al. 2021 report 44 to 52 % of peak for 18 to 1000 billion parameters"}),
        row<&A::efficiencyMoeTraining>({.key = "efficiency_moe_training", .title = MLS_TEXT("assumption", "Efficiency of MoE training"),
            .help = MLS_TEXT("assumption", "η of the training step of a mixture of experts; absent: the default efficiency."),
            .range = kShare, .symbol = "η_m", .fallback = "compute_efficiency", .source = "MLSys·im guide: one efficiency, 0.25 to 0.55 typical",
            .refinedSource = "Starting value, not yet fitted: small expert matrices and routing cost about a third against dense training"}),
        row<&A::efficiencyCnnInference>({.key = "efficiency_cnn_inference", .title = MLS_TEXT("assumption", "Efficiency of CNN inference"),
            .help = MLS_TEXT("assumption", "η of convolutional inference; absent: the default efficiency."),
            .range = kShare, .symbol = "η_ci", .fallback = "compute_efficiency", .source = "MLSys·im guide: one efficiency, 0.25 to 0.55 typical",
            .refinedSource = "Starting value, not yet fitted: MLPerf Inference ResNet-50 offline results, one FLOP count per MAC taken as two"}),
        row<&A::efficiencyCnnTraining>({.key = "efficiency_cnn_training", .title = MLS_TEXT("assumption", "Efficiency of CNN training"),
            .help = MLS_TEXT("assumption", "η of convolutional training; absent: the default efficiency."),
            .range = kShare, .symbol = "η_ct", .fallback = "compute_efficiency", .source = "MLSys·im guide: one efficiency, 0.25 to 0.55 typical",
            .refinedSource = "Starting value, not yet fitted: DeepLearningExamples ResNet-50 on A100: about 2,500 images/s"}),
        row<&A::efficiencyMcu>({.key = "efficiency_mcu", .title = MLS_TEXT("assumption", "Efficiency of a microcontroller"),
            .help = MLS_TEXT("assumption", "η of inference on a device of the tiny tier; absent: the default efficiency."),
            .range = kShare, .symbol = "η_u", .fallback = "compute_efficiency", .source = "MLSys·im guide: one efficiency, 0.25 to 0.55 typical",
            .refinedSource = "Starting value, not yet fitted: MLPerf Tiny results on Cortex-M class devices"}),
        row<&A::bandwidthEfficiency>({.key = "bandwidth_efficiency", .title = MLS_TEXT("assumption", "Bandwidth efficiency"),
            .help = MLS_TEXT("assumption", "Share of the stated bandwidth that a kernel reaches."),
            .range = kShare, .symbol = "ε_bw", .source = "MLSys·im: datasheet bandwidth as it stands",
            .refinedSource = "Starting value, not yet fitted: 0.83 is the practical ceiling measured on A100 (copy and triad kernels)"}),
        row<&A::activationIoFraction>({.key = "activation_io_fraction", .title = MLS_TEXT("assumption", "Activation traffic"),
            .help = MLS_TEXT("assumption", "Bytes moved per sample beside the weights, as a share of the weight bytes."),
            .range = {.min = 0}, .symbol = "α_io", .source = "MLSys·im: first-order rule, needed by its printed outputs"}),
        row<&A::activationIoFractionTransformer>({.key = "activation_io_fraction_transformer", .title = MLS_TEXT("assumption", "Activation traffic of a transformer"),
            .help = MLS_TEXT("assumption", "The same for transformers, whose activations of a token are small beside the weights; absent: the general value."),
            .range = {.min = 0}, .symbol = "α_io", .fallback = "activation_io_fraction", .source = "MLSys·im: one value for all workloads",
            .refinedSource = "Starting value, not yet fitted: about 40·h·L bytes a token against 2·P for Llama-3-8B, rounded up"}),
        row<&A::layerOverhead>({.key = "layer_overhead", .unit = "µs", .title = MLS_TEXT("assumption", "Overhead per layer"),
            .help = MLS_TEXT("assumption", "Launch and framework time for each layer of a pass."),
            .range = {.min = 0}, .symbol = "τ_L", .source = "MLSys·im: eager-mode kernel launch, needed by its printed outputs",
            .refinedSource = "Starting value, not yet fitted: launches captured in graphs, as MLPerf submissions do"}),
        row<&A::trainingOverheadFactor>({.key = "training_overhead_factor", .title = MLS_TEXT("assumption", "Overhead of a training layer"),
            .help = MLS_TEXT("assumption", "Times the overhead per layer: forward pass, backward pass and update."),
            .range = {.min = 0}, .symbol = "n_o", .source = "MLSys·im: three passes"}),
        row<&A::stepOverhead>({.key = "step_overhead", .unit = "µs", .title = MLS_TEXT("assumption", "Overhead of a decode step"),
            .help = MLS_TEXT("assumption", "Fixed time of each decode step beside the roofline: scheduling, sampling, synchronisation."),
            .range = {.min = 0}, .symbol = "α_s", .source = "MLSys·im: none",
            .refinedSource = "Starting value, not yet fitted: two-parameter fits (a constant plus a share of the roofline) explain measured decode to about 2 %"}),
        row<&A::collectiveOverhead>({.key = "collective_overhead", .unit = "µs", .title = MLS_TEXT("assumption", "Overhead of a collective"),
            .help = MLS_TEXT("assumption", "Fixed time of each collective operation beside its messages."),
            .range = {.min = 0}, .symbol = "α_c", .source = "MLSys·im: none",
            .refinedSource = "Starting value, not yet fitted: small-message floor of NCCL all-reduce inside a node"}),
        row<&A::hfuOverMfu>({.key = "hfu_over_mfu", .title = MLS_TEXT("assumption", "HFU over MFU"),
            .help = MLS_TEXT("assumption", "Hardware operations per model operation in inference (padding, recomputation)."),
            .range = {.min = 1}, .symbol = "κ", .source = "MLSys·im: convention"}),
        row<&A::rateFallback>({.key = "rate_fallback", .title = MLS_TEXT("assumption", "Rate of an unlisted precision"),
            .help = MLS_TEXT("assumption", "What stands in where a device lists no rate for the precision."),
            .source = "MLSys·im: the device's default rate",
            .refinedSource = "The next wider format that the device lists: int4, int8, fp8, default"}),
        row<&A::spillTraffic>({.key = "spill_traffic", .title = MLS_TEXT("assumption", "Traffic of a spill"),
            .help = MLS_TEXT("assumption", "What comes over the host link when weights exceed the memory."),
            .source = "MLSys·im: everything at the slower rate",
            .refinedSource = "Only the excess leaves the device; the rest stays in its memory"}),
        row<&A::prefillRoof>({.key = "prefill_roof", .title = MLS_TEXT("assumption", "Roof of a prefill"),
            .help = MLS_TEXT("assumption", "Whether reading the weights can bound a short prompt."),
            .source = "MLSys·im: prefill is compute-bound",
            .refinedSource = "Williams et al. 2009: the larger of the two"}),
        row<&A::decodeRoof>({.key = "decode_roof", .title = MLS_TEXT("assumption", "Roof of a decode step"),
            .help = MLS_TEXT("assumption", "Whether arithmetic can bound a large batch."),
            .source = "MLSys·im: decode is memory-bound",
            .refinedSource = "Williams et al. 2009: the larger of the two"}),
        row<&A::attentionFlops>({.key = "attention_flops", .title = MLS_TEXT("assumption", "Attention of a prefill"),
            .help = MLS_TEXT("assumption", "All pairs of tokens, or the half below the diagonal that a causal kernel computes."),
            .source = "MLSys·im: its printed P99 of 1299.0 ms counts all pairs",
            .refinedSource = "Dao 2023 (FlashAttention-2): causal kernels skip the upper half"}),
        row<&A::moeWeightTraffic>({.key = "moe_weight_traffic", .title = MLS_TEXT("assumption", "Weights a mixture reads"),
            .help = MLS_TEXT("assumption", "All experts in every step, or those its tokens are expected to hit."),
            .source = "MLSys·im: all weights",
            .refinedSource = "Occupancy argument: E·(1 − (1 − k/E)^tokens) distinct experts"}),
        row<&A::kvGrowth>({.key = "kv_growth", .title = MLS_TEXT("assumption", "Cache a decode step reads"),
            .help = MLS_TEXT("assumption", "Of the prompt, or also of half the answer, its average over the answer."),
            .source = "MLSys·im: the prompt",
            .refinedSource = "The cache grows by one token a step"}),
        row<&A::capacityCountsPrefill>({.key = "capacity_counts_prefill", .title = MLS_TEXT("assumption", "Prefill takes capacity"),
            .help = MLS_TEXT("assumption", "Whether a replica loses the time of its prefills when requests per second are counted."),
            .source = "MLSys·im: no",
            .refinedSource = "Little's law: requests in service = rate × time in service"}),
        row<&A::draftTokens>({.key = "draft_tokens", .title = MLS_TEXT("assumption", "Draft tokens"),
            .help = MLS_TEXT("assumption", "Tokens a draft model proposes before each verification."),
            .range = {.min = 1, .max = 64}, .symbol = "K", .source = "Leviathan et al. 2023: 3 to 7 are usual"}),
        row<&A::staticBatchFraction>({.key = "static_batch_fraction", .title = MLS_TEXT("assumption", "Static batch"),
            .help = MLS_TEXT("assumption", "Share of the active requests that a static batcher keeps busy."),
            .range = kShare, .symbol = "s_f", .source = "MLSys·im: convention; Yu et al. 2022 (Orca) explain the gap"}),
        row<&A::reasoningStepTokens>({.key = "reasoning_step_tokens", .title = MLS_TEXT("assumption", "Tokens of a reasoning step"),
            .help = MLS_TEXT("assumption", "Generated for each step of a chain of thought."),
            .range = {.min = 1, .max = 1e6}, .symbol = "n_r", .source = "MLSys·im: convention"}),
        row<&A::trainingAttentionFlops>({.key = "training_attention_flops", .title = MLS_TEXT("assumption", "Attention in training"),
            .help = MLS_TEXT("assumption", "Whether a training step counts the attention matrix, 6·L·h·S operations a token (causal)."),
            .source = "MLSys·im: 6·P a token",
            .refinedSource = "Korthikanti et al. 2022, appendix; PaLM, appendix B"}),
        row<&A::activationModel>({.key = "activation_model", .title = MLS_TEXT("assumption", "Activations per layer"),
            .help = MLS_TEXT("assumption", "A coefficient for each hidden element, or that and attention’s 5·a·S/h, by precision and tensor parallelism."),
            .source = "MLSys·im: a coefficient",
            .refinedSource = "Korthikanti et al. 2022, equations 1 to 4"}),
        row<&A::activationBytesFull>({.key = "activation_bytes_full", .unit = "B", .title = MLS_TEXT("assumption", "Activation bytes, full checkpointing"),
            .help = MLS_TEXT("assumption", "Kept per token, layer and hidden element: only each layer's input."),
            .range = kPositive, .symbol = "c_act", .source = "Korthikanti et al. 2022, section 4 (2·s·b·h)"}),
        row<&A::activationBytesSelective>({.key = "activation_bytes_selective", .unit = "B", .title = MLS_TEXT("assumption", "Activation bytes, selective checkpointing"),
            .help = MLS_TEXT("assumption", "Kept per token, layer and hidden element when attention is recomputed."),
            .range = kPositive, .symbol = "c_act", .source = "MLSys·im: its printed 2.68 GB needs 10; Korthikanti et al. 2022 derive 34",
            .refinedSource = "Korthikanti et al. 2022: 34 with attention recomputed"}),
        row<&A::activationBytesNone>({.key = "activation_bytes_none", .unit = "B", .title = MLS_TEXT("assumption", "Activation bytes, no checkpointing"),
            .help = MLS_TEXT("assumption", "Kept per token, layer and hidden element when nothing is recomputed."),
            .range = kPositive, .symbol = "c_act", .source = "Korthikanti et al. 2022, equation 2 without the attention term"}),
        row<&A::gradientBytes>({.key = "gradient_bytes", .unit = "B", .title = MLS_TEXT("assumption", "Gradient bytes"),
            .help = MLS_TEXT("assumption", "Kept per trainable parameter; absent: the compute precision."),
            .range = kPositive, .symbol = "b_g", .source = "MLSys·im: gradients at the compute precision",
            .refinedSource = "Narayanan et al. 2021: gradients are accumulated in fp32"}),
        row<&A::optimizerBytesAdam>({.key = "optimizer_bytes_adam", .unit = "B", .title = MLS_TEXT("assumption", "Adam state per parameter"),
            .help = MLS_TEXT("assumption", "fp32 master weight, momentum and variance."),
            .range = kPositive, .symbol = "c_opt", .source = "Rajbhandari et al. 2020 (ZeRO), section 3.1: K = 12"}),
        row<&A::optimizerBytesSgd>({.key = "optimizer_bytes_sgd", .unit = "B", .title = MLS_TEXT("assumption", "SGD state per parameter"),
            .help = MLS_TEXT("assumption", "One fp32 value: the master weight."),
            .range = kPositive, .symbol = "c_opt", .source = "MLSys·im: convention"}),
        row<&A::checkpointBytesAdam>({.key = "checkpoint_bytes_adam", .unit = "B", .title = MLS_TEXT("assumption", "Checkpoint bytes, Adam"),
            .help = MLS_TEXT("assumption", "Written per parameter: half-precision weights and the optimizer state."),
            .range = kPositive, .symbol = "c_ck", .source = "Rajbhandari et al. 2020: 2 + 12 bytes"}),
        row<&A::checkpointBytesSgd>({.key = "checkpoint_bytes_sgd", .unit = "B", .title = MLS_TEXT("assumption", "Checkpoint bytes, SGD"),
            .help = MLS_TEXT("assumption", "Written per parameter."),
            .range = kPositive, .symbol = "c_ck", .source = "MLSys·im: convention"}),
        row<&A::linkRate>({.key = "link_rate", .title = MLS_TEXT("assumption", "Rate of a link"),
            .help = MLS_TEXT("assumption", "What a ring gets of the rate a node states: all of it, or one direction of the vendor’s total."),
            .source = "MLSys·im: the stated rate",
            .refinedSource = "NVLink totals count both directions; a ring sends in one"}),
        row<&A::linkEfficiency>({.key = "link_efficiency", .title = MLS_TEXT("assumption", "Efficiency of a link"),
            .help = MLS_TEXT("assumption", "Share of a link’s rate that large messages reach."),
            .range = kShare, .symbol = "ε_l", .source = "MLSys·im: all of it",
            .refinedSource = "Starting value, not yet fitted: NCCL bus bandwidth over line rate, 80 to 90 % for large messages"}),
        row<&A::communicationOverlap>({.key = "communication_overlap", .title = MLS_TEXT("assumption", "Overlap of gradient sync"),
            .help = MLS_TEXT("assumption", "Share of the data-parallel communication hidden behind the backward pass where overlap is not asked for."),
            .range = {.min = 0, .max = 1}, .symbol = "o", .source = "MLSys·im: none unless asked for",
            .refinedSource = "Starting value, not yet fitted: Jiang et al. 2024 (MegaScale) hide most of it"}),
        row<&A::chinchillaTokensPerParameter>({.key = "chinchilla_tokens_per_parameter", .title = MLS_TEXT("assumption", "Tokens per parameter"),
            .help = MLS_TEXT("assumption", "Of a compute-optimal model."),
            .range = kPositive, .symbol = "r_D", .source = "Hoffmann et al. 2022 (Chinchilla): 1.4 T tokens for 70 B parameters"}),
        row<&A::planningDuration>({.key = "planning_duration", .unit = "d", .title = MLS_TEXT("assumption", "Duration of a scenario"),
            .help = MLS_TEXT("assumption", "Over which energy, cost and failures of a scenario are counted where neither a duration nor a token budget says it."),
            .range = kPositive, .symbol = "T_0", .source = "MLSys·im: a month"}),
        row<&A::planningMfu>({.key = "planning_mfu", .title = MLS_TEXT("assumption", "MFU of a training budget"),
            .help = MLS_TEXT("assumption", "Turns accelerator-days into operations."),
            .range = kShare, .symbol = "MFU_0", .source = "MLSys·im: convention"}),
        row<&A::planningPeak>({.key = "planning_peak", .unit = "TFLOP/s", .title = MLS_TEXT("assumption", "Peak of a training budget"),
            .help = MLS_TEXT("assumption", "Dense rate of the accelerator where a budget in accelerator-days names none."),
            .range = kPositive, .symbol = "F_0", .source = "NVIDIA H100 SXM data sheet: dense fp16"}),
        row<&A::idlePowerFraction>({.key = "idle_power_fraction", .title = MLS_TEXT("assumption", "Idle power"),
            .help = MLS_TEXT("assumption", "Share of TDP drawn at zero utilisation; the rest scales with MFU."),
            .range = {.min = 0, .max = 1}, .symbol = "p_0", .source = "MLSys·im: linear power model after Barroso and Hölzle 2007"}),
        row<&A::fallbackTdp>({.key = "fallback_tdp", .unit = "W", .title = MLS_TEXT("assumption", "TDP if none is listed"),
            .help = MLS_TEXT("assumption", "Power of an accelerator whose entry states none."),
            .range = kPositive, .symbol = "TDP", .source = "MLSys·im: that of an H100"}),
        row<&A::fallbackCarbonIntensity>({.key = "fallback_carbon_intensity", .unit = "gCO2e/kWh", .title = MLS_TEXT("assumption", "Carbon intensity if no grid is given"),
            .help = MLS_TEXT("assumption", "The average of the United States."),
            .range = {.min = 0}, .symbol = "CI", .source = "MLSys·im: US average"}),
        row<&A::fallbackPue>({.key = "fallback_pue", .title = MLS_TEXT("assumption", "PUE if no grid is given"),
            .help = MLS_TEXT("assumption", "Facility energy over IT energy."),
            .range = {.min = 1, .max = 10}, .symbol = "PUE", .source = "MLSys·im: a modern hyperscale site"}),
        row<&A::fallbackWue>({.key = "fallback_wue", .unit = "L/kWh", .title = MLS_TEXT("assumption", "WUE if none is listed"),
            .help = MLS_TEXT("assumption", "Water evaporated per unit of energy."),
            .range = {.min = 0}, .symbol = "WUE", .source = "MLSys·im: US average"}),
        row<&A::carbonPrice>({.key = "carbon_price", .unit = "USD", .title = MLS_TEXT("assumption", "Carbon price"),
            .help = MLS_TEXT("assumption", "Per tonne of CO2e, where money and carbon are added."),
            .range = {.min = 0}, .symbol = "p_c", .source = "MLSys·im: convention, near the upper EU ETS prices"}),
        row<&A::acceleratorMttf>({.key = "accelerator_mttf", .unit = "h", .title = MLS_TEXT("assumption", "MTTF of an accelerator"),
            .help = MLS_TEXT("assumption", "Mean time to failure."),
            .range = kPositive, .symbol = "T_gpu", .source = "MLSys·im: convention",
            .refinedSource = "Grattafiori et al. 2024 (Llama 3): 419 failures of 16,384 GPUs in 54 days, 246 of them of GPUs and their memory"}),
        row<&A::nicMttf>({.key = "nic_mttf", .unit = "h", .title = MLS_TEXT("assumption", "MTTF of a network card"),
            .help = MLS_TEXT("assumption", "Mean time to failure, with its cable and its switch port."),
            .range = kPositive, .symbol = "T_nic", .source = "MLSys·im: convention",
            .refinedSource = "Grattafiori et al. 2024 (Llama 3): 419 failures of 16,384 GPUs in 54 days, 35 of them of the network"}),
        row<&A::psuMttf>({.key = "psu_mttf", .unit = "h", .title = MLS_TEXT("assumption", "MTTF of a power supply"),
            .help = MLS_TEXT("assumption", "Mean time to failure; refined counts all other causes here, two to a node."),
            .range = kPositive, .symbol = "T_psu", .source = "MLSys·im: convention",
            .refinedSource = "Grattafiori et al. 2024 (Llama 3): 419 failures of 16,384 GPUs in 54 days, 138 of them of hosts, software and power"}),
        row<&A::fallbackHostLink>({.key = "fallback_host_link", .unit = "GB/s", .title = MLS_TEXT("assumption", "Host link if none is listed"),
            .help = MLS_TEXT("assumption", "Rate at which weights that do not fit come from the host."),
            .range = kPositive, .symbol = "BW_host", .source = "PCIe 5.0 x16, one direction"}),
        row<&A::fallbackNodeLatency>({.key = "fallback_node_latency", .unit = "ns", .title = MLS_TEXT("assumption", "Latency inside a node if none is listed"),
            .help = MLS_TEXT("assumption", "Of one message between neighbours."),
            .range = {.min = 0}, .symbol = "α", .source = "MLSys·im: convention for NVLink"}),
        row<&A::fallbackFabricLatency>({.key = "fallback_fabric_latency", .unit = "µs", .title = MLS_TEXT("assumption", "Latency of a fabric if none is listed"),
            .help = MLS_TEXT("assumption", "Of one message between nodes."),
            .range = {.min = 0}, .symbol = "α", .source = "MLSys·im: convention for InfiniBand"}),
        row<&A::fallbackPsusPerNode>({.key = "fallback_psus_per_node", .title = MLS_TEXT("assumption", "Power supplies if none are listed"),
            .help = MLS_TEXT("assumption", "Per node."),
            .range = {.min = 0, .max = 1e6}, .symbol = "n_psu", .source = "MLSys·im: convention"}),
        row<&A::fallbackLayers>({.key = "fallback_layers", .title = MLS_TEXT("assumption", "Layers if none are listed"),
            .help = MLS_TEXT("assumption", "Depth of a model whose entry states none."),
            .range = {.min = 1}, .symbol = "L", .source = "MLSys·im: convention"}),
        row<&A::fallbackHiddenDim>({.key = "fallback_hidden_dim", .title = MLS_TEXT("assumption", "Hidden size if none is listed"),
            .help = MLS_TEXT("assumption", "Width of a transformer whose entry states none."),
            .range = {.min = 1}, .symbol = "h", .source = "MLSys·im: convention"}),
        row<&A::fallbackHeads>({.key = "fallback_heads", .title = MLS_TEXT("assumption", "Attention heads if none are listed"),
            .help = MLS_TEXT("assumption", "Of a transformer whose entry states none."),
            .range = {.min = 1, .max = 1e6}, .symbol = "a", .source = "MLSys·im: convention"}),
        row<&A::weightStreamingReserve>({.key = "weight_streaming_reserve", .title = MLS_TEXT("assumption", "Reserve of weight streaming"),
            .help = MLS_TEXT("assumption", "On-chip memory needed, over the cache alone."),
            .range = {.min = 1}, .symbol = "r_s", .source = "MLSys·im: convention"}),
        row<&A::kernels>({.key = "kernels", .title = MLS_TEXT("assumption", "Kernel efficiencies"), .help = MLS_TEXT("assumption", "η by kind of kernel."), .source = "MLSys·im: see each value", .advanced = true}),
        row<&A::topology>({.key = "topology", .title = MLS_TEXT("assumption", "Topology factors"), .help = MLS_TEXT("assumption", "Bisection and hops of networks without a closed form."), .source = "MLSys·im: see each value", .advanced = true}),
        row<&A::compression>({.key = "compression", .title = MLS_TEXT("assumption", "Compression losses"), .help = MLS_TEXT("assumption", "Accuracy and speed after quantisation and pruning: medians of surveys, not predictions."), .source = "MLSys·im: see each value", .advanced = true}),
        row<&A::responsible>({.key = "responsible", .title = MLS_TEXT("assumption", "Privacy and fairness factors"), .help = MLS_TEXT("assumption", "Slow-down of private training, data for rare groups."), .source = "MLSys·im: see each value", .advanced = true}),
    };
    static_assert(complete<A>(rows));
    return rows;
}

} // namespace mlsys
