// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a served request and of a training step that the scenario chain takes as well, said once.
#pragma once

#include "engine/words.hpp"

namespace mlsys::words {

// A served request
inline constexpr RowText kvPrecision{.key = "kv_precision", .title = MLS_TEXT("input", "KV precision"),
    .help = MLS_TEXT("input", "Number format of the cache, if it differs from that of the weights: fp8 halves it against fp16."), .symbol = "b_kv", .advanced = true};
inline constexpr RowText decodeHardware{.key = "decode_hardware", .title = MLS_TEXT("input", "Decode hardware"),
    .help = MLS_TEXT("input", "Where decode runs if not where the prefill does: compute-rich devices for one, bandwidth-rich ones for the other."), .entity = Entity::hardware, .advanced = true};
inline constexpr RowText networkBandwidth{.key = "network_bandwidth", .unit = "GB/s", .title = MLS_TEXT("input", "Network"),
    .help = MLS_TEXT("input", "From an accelerator of the prefill hardware to one of the decode hardware: the cache crosses it. Usual: 25 to 100 GB/s."),
    .range = {.min = 1e3, .max = 1e18}, .symbol = "bw_net", .advanced = true, .dragFrom = 1e9, .dragTo = 1e12, .dragLog = true};
inline constexpr RowText draftModel{.key = "draft_model", .title = MLS_TEXT("input", "Draft model"),
    .help = MLS_TEXT("input", "A small model that proposes tokens for the large one to verify; each accelerator runs it whole."), .entity = Entity::model, .advanced = true};
inline constexpr RowText draftAcceptanceRate{.key = "draft_acceptance_rate", .title = MLS_TEXT("input", "Draft acceptance"),
    .help = MLS_TEXT("input", "Probability that the large model accepts a drafted token. Usual: 0.6 to 0.8."), .range = {.min = 0, .max = 1}, .symbol = "β", .advanced = true, .dragFrom = 0, .dragTo = 1};
inline constexpr RowText cachedPrefixLen{.key = "cached_prefix_len", .title = MLS_TEXT("input", "Cached prefix"),
    .help = MLS_TEXT("input", "Tokens at the prompt's start whose cache is kept from earlier requests, such as a system prompt."), .range = {.min = 0, .max = 1e9}, .symbol = "S_c", .advanced = true};
inline constexpr RowText prefillChunkTokens{.key = "prefill_chunk_tokens", .title = MLS_TEXT("input", "Prefill chunk"),
    .help = MLS_TEXT("input", "Tokens a prefill computes before running decodes may step in. Usual: 256 to 2,048; absent: the whole prompt at once."), .range = {.min = 1, .max = 1e9}, .symbol = "c", .advanced = true};

// A training step
inline constexpr RowText virtualStages{.key = "virtual_stages", .title = MLS_TEXT("input", "Virtual stages"),
    .help = MLS_TEXT("input", "Parts of the model on each pipeline rank (interleaved schedule): the bubble shrinks by it, the messages grow. Usual: 1 to 8."),
    .range = {.min = 1, .max = 1e4}, .symbol = "v", .advanced = true};
inline constexpr RowText microBatchSize{.key = "micro_batch_size", .title = MLS_TEXT("input", "Micro-batch size"),
    .help = MLS_TEXT("input", "Samples in a micro-batch, instead of their number. Usual: 1 to 8."), .range = {.min = 1, .max = 1e9}, .symbol = "μ_in", .advanced = true, .dragFrom = 1, .dragTo = 16};
inline constexpr RowText sequenceParallel{.key = "sequence_parallel", .title = MLS_TEXT("input", "Sequence parallel"),
    .help = MLS_TEXT("input", "Tensor-parallel ranks also share the activations between their matrices."), .advanced = true};
inline constexpr RowText overlapComm{.key = "overlap_comm", .title = MLS_TEXT("input", "Overlap gradient sync"),
    .help = MLS_TEXT("input", "Hide data-parallel communication behind the backward pass by the overlap efficiency. Off: by the assumption communication_overlap.")};
inline constexpr RowText overlapEfficiency{.key = "overlap_efficiency", .title = MLS_TEXT("input", "Overlap efficiency"),
    .help = MLS_TEXT("input", "Share of the data-parallel communication that can be hidden. Usual: 0.7 to 0.95."), .range = {.min = 0, .max = 1}, .symbol = "o_x", .advanced = true};
inline constexpr RowText congestionFactor{.key = "congestion_factor", .title = MLS_TEXT("input", "Congestion"),
    .help = MLS_TEXT("input", "Times that communication takes on a busy network. Usual: 1 to 1.5."), .range = {.min = 1, .max = 1000}, .symbol = "κ", .advanced = true, .dragFrom = 1, .dragTo = 4};
inline constexpr RowText stragglerFactor{.key = "straggler_factor", .title = MLS_TEXT("input", "Stragglers"),
    .help = MLS_TEXT("input", "Times that the slowest rank takes over the average one. Usual: 1 to 1.1."), .range = {.min = 1, .max = 1000}, .symbol = "σ", .advanced = true, .dragFrom = 1, .dragTo = 2};
inline constexpr RowText moeRoutingImbalance{.key = "moe_routing_imbalance_factor", .title = MLS_TEXT("input", "Routing imbalance"),
    .help = MLS_TEXT("input", "Load of the busiest expert over the average. Usual: 1 to 2."), .range = {.min = 1, .max = 1e6}, .symbol = "γ", .advanced = true, .dragFrom = 1, .dragTo = 4};

// The same where it is one of very many inputs.
constexpr RowText advanced(RowText text) {
    text.advanced = true;
    return text;
}

} // namespace mlsys::words
