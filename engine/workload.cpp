// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workload.hpp"

namespace mlsys {

const char* keyOf(Precision precision) {
    static constexpr const char* kKeys[] = {"fp32", "tf32", "bf16", "fp16", "fp8", "int8", "fp4", "int4"};
    return kKeys[static_cast<std::size_t>(precision)];
}

ComputationGraph lower(const Workload& w, Precision precision, const Assumptions& a) {
    const Flops operations = operationsPerSample(w, a);
    const Bytes weights = weightBytes(w, precision);
    const Intensity intensity = weights == Bytes::from_value(0) ? unbounded<Intensity>() : Intensity(operations / weights);
    return {operations, weights, intensity};
}

template <> std::span<const Choice> choicesOf<WorkloadKind>() {
    static constexpr Choice choices[] = {
        {"transformer", MLS_TEXT("choice", "Transformer"), 0}, {"sparse_transformer", MLS_TEXT("choice", "Mixture of experts"), 1},
        {"cnn", MLS_TEXT("choice", "Convolutional network"), 2}, {"diffusion", MLS_TEXT("choice", "Diffusion model"), 3},
        {"state_space", MLS_TEXT("choice", "State-space model"), 4}, {"generic", MLS_TEXT("choice", "Other"), 5}};
    return choices;
}

template <> std::span<const Choice> choicesOf<Precision>() {
    static constexpr Choice choices[] = {
        {"fp32", MLS_TEXT("choice", "FP32 (4 B)"), 0}, {"tf32", MLS_TEXT("choice", "TF32 (4 B)"), 1},
        {"bf16", MLS_TEXT("choice", "BF16 (2 B)"), 2}, {"fp16", MLS_TEXT("choice", "FP16 (2 B)"), 3},
        {"fp8", MLS_TEXT("choice", "FP8 (1 B)"), 4},    {"int8", MLS_TEXT("choice", "INT8 (1 B)"), 5},
        {"fp4", MLS_TEXT("choice", "FP4 (½ B)"), 6},    {"int4", MLS_TEXT("choice", "INT4 (½ B)"), 7}};
    return choices;
}

template <> std::span<const Row> rowsOf<Workload>() {
    using W = Workload;
    static constexpr Range kSome{.min = 1, .max = 1e15};
    static constexpr Range kPositive{.min = 0, .openMin = true};
    static constexpr Row rows[] = {
        row<&W::kind>({.key = "kind", .title = MLS_TEXT("model", "Kind"), .required = true}),
        row<&W::parameters>({.key = "parameters", .title = MLS_TEXT("model", "Parameters"),
            .help = MLS_TEXT("model", "All weights, also of experts that a token does not use: they set the memory."), .range = kPositive, .symbol = "P"}),
        row<&W::activeParameters>({.key = "active_parameters", .title = MLS_TEXT("model", "Active parameters"),
            .help = MLS_TEXT("model", "Weights one token uses in a mixture of experts: they set the compute."), .range = kPositive, .symbol = "P_a"}),
        row<&W::modelSize>({.key = "model_size", .unit = "GB", .title = MLS_TEXT("model", "Model size"),
            .help = MLS_TEXT("model", "Weight bytes of a workload known by its size alone."), .range = kPositive, .symbol = "W"}),
        row<&W::inferenceFlops>({.key = "inference_flops", .unit = "GFLOP", .title = MLS_TEXT("model", "Operations per sample"),
            .help = MLS_TEXT("model", "Of one forward pass: a token, an image, a sequence."), .range = {.min = 0}, .symbol = "O_1"}),
        row<&W::macs>({.key = "macs", .unit = "GMAC", .title = MLS_TEXT("model", "Multiply-accumulates per sample"),
            .help = MLS_TEXT("model", "Counted into operations by the assumption \"operations per MAC\"."), .range = {.min = 0}, .symbol = "N_mac"}),
        row<&W::layers>({.key = "layers", .title = MLS_TEXT("model", "Layers"), .range = kSome, .symbol = "L"}),
        row<&W::hiddenDim>({.key = "hidden_dim", .title = MLS_TEXT("model", "Hidden size"), .range = kSome, .symbol = "h"}),
        row<&W::heads>({.key = "heads", .title = MLS_TEXT("model", "Attention heads"), .range = kSome, .symbol = "a"}),
        row<&W::kvHeads>({.key = "kv_heads", .title = MLS_TEXT("model", "KV heads"),
            .help = MLS_TEXT("model", "Fewer than attention heads with grouped-query attention."), .range = kSome, .symbol = "k"}),
        row<&W::headDim>({.key = "head_dim", .title = MLS_TEXT("model", "Head size"),
            .help = MLS_TEXT("model", "Of a query, a key or a value; absent: hidden size over heads."), .range = kSome, .symbol = "d_own", .advanced = true}),
        row<&W::experts>({.key = "experts", .title = MLS_TEXT("model", "Experts"), .range = kSome, .symbol = "E"}),
        row<&W::activeExpertsPerToken>({.key = "active_experts_per_token", .title = MLS_TEXT("model", "Experts per token"), .range = kSome, .symbol = "top_k"}),
        row<&W::denoisingSteps>({.key = "denoising_steps", .title = MLS_TEXT("model", "Denoising steps"), .range = kSome, .symbol = "n_steps"}),
        row<&W::resolution>({.key = "resolution", .title = MLS_TEXT("model", "Resolution"), .range = kSome, .advanced = true}),
        row<&W::stateSize>({.key = "state_size", .title = MLS_TEXT("model", "State size"), .range = kSome, .advanced = true}),
        row<&W::ffnDim>({.key = "ffn_dim", .title = MLS_TEXT("model", "FFN size"), .range = kSome, .advanced = true}),
        row<&W::ffnMatrices>({.key = "ffn_matrices", .title = MLS_TEXT("model", "FFN matrices"),
            .help = MLS_TEXT("model", "2, or 3 when gated."), .range = {.min = 1, .max = 16}, .advanced = true}),
        row<&W::vocabSize>({.key = "vocab_size", .title = MLS_TEXT("model", "Vocabulary"), .range = kSome, .advanced = true}),
        row<&W::tiedEmbeddings>({.key = "tied_embeddings", .title = MLS_TEXT("model", "Tied embeddings"), .advanced = true}),
        row<&W::kvLoraRank>({.key = "kv_lora_rank", .title = MLS_TEXT("model", "KV latent rank"), .range = kSome, .advanced = true}),
        row<&W::qkRopeHeadDim>({.key = "qk_rope_head_dim", .title = MLS_TEXT("model", "RoPE head size"), .range = kSome, .advanced = true}),
        row<&W::denseLayers>({.key = "dense_layers", .title = MLS_TEXT("model", "Dense layers"), .range = {.min = 0, .max = 1e15}, .advanced = true}),
        row<&W::expertFfnDim>({.key = "expert_ffn_dim", .title = MLS_TEXT("model", "Expert FFN size"), .range = kSome, .advanced = true}),
        row<&W::sharedExperts>({.key = "shared_experts", .title = MLS_TEXT("model", "Shared experts"), .range = {.min = 0, .max = 1e15}, .advanced = true}),
        row<&W::maxSeqLen>({.key = "max_seq_len", .title = MLS_TEXT("model", "Longest sequence"), .range = kSome, .advanced = true}),
        row<&W::activationBytes>({.key = "activation_bytes", .unit = "MB", .title = MLS_TEXT("model", "Activation bytes per sample"), .range = {.min = 0}, .advanced = true}),
    };
    static_assert(complete<W>(rows));
    return rows;
}

} // namespace mlsys
