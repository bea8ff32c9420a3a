// SPDX-License-Identifier: GPL-3.0-or-later
// What a transformer keeps of the tokens it has seen. Sources: Pope et al. 2022 (cache); Kwon et al. 2023 (pages);
// DeepSeek-V2 2024 (latent attention).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

// Keys and values of k heads of size d in every layer.
constexpr Bytes kvCache(double layers, double kvHeads, double headDim, double seqLen, double batch, Bytes element) {
    return 2 * layers * kvHeads * headDim * seqLen * batch * element;
}
inline constexpr Formula kKvCache = formula<&kvCache>(
    {"kv_cache", "KV", MLS_TEXT("formula", "KV cache"), "2·L·k·d·S·B·b", "GB", "Pope et al. 2022: Efficiently Scaling Transformer Inference"},
    {arg::layers, arg::kvHeads, arg::headDim, arg::seqLen, arg::batch, arg::elementBytes});

// One latent vector and one rotary key for all heads.
constexpr Bytes mlaCache(double layers, double rank, double ropeDim, double seqLen, double batch, Bytes element) {
    return layers * (rank + ropeDim) * seqLen * batch * element;
}
inline constexpr Formula kMlaCache = formula<&mlaCache>(
    {"mla_cache", "KV", MLS_TEXT("formula", "KV cache (latent attention)"), "L·(r_kv + d_rope)·S·B·b", "GB", "DeepSeek-AI 2024: DeepSeek-V2 (multi-head latent attention)"},
    {arg::layers, {"kv_lora_rank", "r_kv", "", MLS_TEXT("argument", "KV latent rank"), arg::kSome},
     {"qk_rope_head_dim", "d_rope", "", MLS_TEXT("argument", "RoPE head size"), arg::kSome}, arg::seqLen, arg::batch, arg::elementBytes});

// Whole pages of p tokens.
inline double pagedTokens(double seqLen, double page) { return std::ceil(seqLen / page) * page; }
inline constexpr Formula kPagedTokens = formula<&pagedTokens>(
    {"paged_tokens", "S_p", MLS_TEXT("formula", "Tokens in whole pages"), "ceil(S/p)·p", "1", "Kwon et al. 2023: PagedAttention"},
    {arg::seqLen, {"page_size", "p", "", MLS_TEXT("argument", "Tokens per page"), arg::kSome}});

} // namespace mlsys::formulas
