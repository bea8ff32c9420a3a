// SPDX-License-Identifier: GPL-3.0-or-later
// What a transformer keeps of the tokens it has seen. Sources: Pope et al. 2022 (cache); Kwon et al. 2023 (pages);
// DeepSeek-V2 2024 (latent attention).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kMlaSource = "DeepSeek-AI 2024: DeepSeek-V2 (multi-head latent attention)";
inline constexpr const char* kPagedSource = "Kwon et al. 2023: PagedAttention";

namespace kv {
// The cache may be kept in another precision than the weights.
inline constexpr Argument element = arg::elementBytes.as("b_kv");
inline constexpr Argument rank{"kv_lora_rank", "r_kv", "", MLS_TEXT("argument", "KV latent rank"), arg::kSome};
inline constexpr Argument ropeDim{"qk_rope_head_dim", "d_rope", "", MLS_TEXT("argument", "RoPE head size"), arg::kNotNegative};
inline constexpr Argument page{"page_size", "p", "", MLS_TEXT("argument", "Tokens per page"), arg::kSome, 16};
inline constexpr Argument requests{"requests", "n_r", "", MLS_TEXT("argument", "Requests"), arg::kSome, 1};
} // namespace kv

constexpr double headDim(double hidden, double heads) { return hidden / heads; }
inline constexpr Formula kHeadDim = formula<&headDim>({"head_dim", "d", MLS_TEXT("formula", "Head size"), "h/a", "1", "Vaswani et al. 2017"}, {arg::hidden, arg::heads});

constexpr double headDimStated(double own) { return own; }
inline constexpr Formula kHeadDimStated = formula<&headDimStated>({"head_dim_stated", "d", MLS_TEXT("formula", "Head size (as stated)"), "d_own", "1", "Vaswani et al. 2017"}, {arg::headDim.as("d_own")});

// Keys and values of k heads of size d in every layer.
constexpr Bytes kvCache(double layers, double kvHeads, double headDim, double seqLen, double batch, Bytes element) {
    return 2 * layers * kvHeads * headDim * seqLen * batch * element;
}
inline constexpr Formula kKvCache = formula<&kvCache>(
    {"kv_cache", "KV", MLS_TEXT("formula", "KV cache"), "2·L·k·d·S·B·b_kv", "GB", "Pope et al. 2022: Efficiently Scaling Transformer Inference"},
    {arg::layers, arg::kvHeads, arg::headDim, arg::seqLen, arg::batch, kv::element});

// One latent vector and one rotary key for all heads.
constexpr Bytes mlaCache(double layers, double rank, double ropeDim, double seqLen, double batch, Bytes element) {
    return layers * (rank + ropeDim) * seqLen * batch * element;
}
inline constexpr Formula kMlaCache = formula<&mlaCache>(
    {"mla_cache", "KV", MLS_TEXT("formula", "KV cache (latent attention)"), "L·(r_kv + d_rope)·S·B·b_kv", "GB", kMlaSource},
    {arg::layers, kv::rank, kv::ropeDim, arg::seqLen, arg::batch, kv::element});

// Whole pages of p tokens.
inline double pagedTokens(double seqLen, double page) { return std::ceil(seqLen / page) * page; }

inline Bytes pagedKvCache(double layers, double kvHeads, double headDim, double seqLen, double page, double requests, Bytes element) {
    return kvCache(layers, kvHeads, headDim, pagedTokens(seqLen, page), requests, element);
}
inline constexpr Formula kPagedKvCache = formula<&pagedKvCache>(
    {"paged_kv_cache", "KV_p", MLS_TEXT("formula", "KV cache in pages"), "2·L·k·d·ceil(S/p)·p·n_r·b_kv", "GB", kPagedSource},
    {arg::layers, arg::kvHeads, arg::headDim, arg::seqLen, kv::page, kv::requests, kv::element});

inline Bytes pagedMlaCache(double layers, double rank, double ropeDim, double seqLen, double page, double requests, Bytes element) {
    return mlaCache(layers, rank, ropeDim, pagedTokens(seqLen, page), requests, element);
}
inline constexpr Formula kPagedMlaCache = formula<&pagedMlaCache>(
    {"paged_mla_cache", "KV_p", MLS_TEXT("formula", "KV cache in pages (latent attention)"), "L·(r_kv + d_rope)·ceil(S/p)·p·n_r·b_kv", "GB", kMlaSource},
    {arg::layers, kv::rank, kv::ropeDim, arg::seqLen, kv::page, kv::requests, kv::element});

// The tail of the last page that no token fills.
inline double fragmentation(double seqLen, double page) { return (pagedTokens(seqLen, page) - seqLen) / pagedTokens(seqLen, page); }
inline constexpr Formula kFragmentation = formula<&fragmentation>(
    {"kv_fragmentation", "f_p", MLS_TEXT("formula", "Share of the pages left empty"), "(ceil(S/p)·p − S)/(ceil(S/p)·p)", "1", kPagedSource}, {arg::seqLen, kv::page});

} // namespace mlsys::formulas
