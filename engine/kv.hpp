// SPDX-License-Identifier: GPL-3.0-or-later
// A transformer's shape as serving sees it, with the assumptions' geometry where a model states none, and the bytes of
// its KV cache: keys and values of its KV heads or, with multi-head latent attention, one latent vector.
#pragma once

#include "engine/derivation.hpp"
#include "engine/formulas/kv_cache.hpp"
#include "engine/workload.hpp"

namespace mlsys {

struct Geometry {
    double layers;  // L
    double hidden;  // h
    double heads;   // a
    double kvHeads; // k: a where absent
    double headDim; // d: as stated, else h/a
    double rank;    // of the latent vector; 0: none
    double ropeDim; // of its rotary key
    constexpr bool latent() const { return rank > 0; }
};

// Most models state their shape: the hints keep that path straight, which a sweep feels.
constexpr double statedOr(const std::optional<Count>& stated, Count fallback) {
    if (stated) [[likely]] return static_cast<double>(*stated);
    return static_cast<double>(fallback);
}
constexpr double headDimOf(const Workload& w, double hidden, double heads) {
    if (w.headDim) [[unlikely]] return formulas::headDimStated(static_cast<double>(*w.headDim));
    return formulas::headDim(hidden, heads);
}
constexpr Geometry geometryOf(const Workload& w, const Assumptions& a) {
    Geometry g{};
    g.layers = statedOr(w.layers, a.fallbackLayers);
    g.hidden = statedOr(w.hiddenDim, a.fallbackHiddenDim);
    g.heads = statedOr(w.heads, a.fallbackHeads);
    g.kvHeads = g.heads;
    if (w.kvHeads) [[likely]] g.kvHeads = static_cast<double>(*w.kvHeads);
    g.headDim = headDimOf(w, g.hidden, g.heads);
    if (w.kvLoraRank) [[unlikely]] {
        g.rank = static_cast<double>(*w.kvLoraRank);
        g.ropeDim = static_cast<double>(w.qkRopeHeadDim.value_or(0));
    }
    return g;
}

constexpr Bytes kvBytes(const Geometry& g, double seqLen, double batch, Bytes element) {
    if (g.latent()) [[unlikely]] return formulas::mlaCache(g.layers, g.rank, g.ropeDim, seqLen, batch, element);
    return formulas::kvCache(g.layers, g.kvHeads, g.headDim, seqLen, batch, element);
}
// Of one request, in whole pages.
inline Bytes pagedKvBytes(const Geometry& g, double seqLen, double page, Bytes element) {
    return g.latent() ? formulas::pagedMlaCache(g.layers, g.rank, g.ropeDim, seqLen, page, 1, element)
                      : formulas::pagedKvCache(g.layers, g.kvHeads, g.headDim, seqLen, page, 1, element);
}

// d as a step of a derivation.
inline void recordHeadDim(const Workload& w, double value, const Operand& hidden, const Operand& heads, Recorder& r, const char* model = "model") {
    if (w.headDim) r.step(formulas::kHeadDimStated, value, "", {fromInput("d_own", *w.headDim, std::string(model) + ".head_dim")});
    else r.step(formulas::kHeadDim, value, "", {hidden, heads});
}

// Of a latent cache.
inline Operand ropeOperand(const char* symbol, const Workload& w, const char* model = "model") {
    return w.qkRopeHeadDim ? fromInput(symbol, *w.qkRopeHeadDim, std::string(model) + ".qk_rope_head_dim") : fromConstant(symbol, 0.0, "the model states no rotary key");
}

} // namespace mlsys
