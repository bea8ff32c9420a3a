// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments that several formulas share, said once: key, symbol, unit, title, range. A formula that calls one by another
// symbol takes it `.as("q")`.
#pragma once

#include "engine/formula.hpp"

namespace mlsys::arg {

inline constexpr Range kPositive{.min = 0, .openMin = true};
inline constexpr Range kNotNegative{.min = 0};
inline constexpr Range kSome{.min = 1, .max = 1e15};
inline constexpr Range kShare{.min = 0, .max = 1};
inline constexpr Range kPositiveShare{.min = 0, .max = 1, .openMin = true};

// Plain numbers.
inline constexpr Argument batch{"batch_size", "B", "", MLS_TEXT("argument", "Batch size"), kSome};
inline constexpr Argument seqLen{"seq_len", "S", "", MLS_TEXT("argument", "Sequence length"), kSome};
inline constexpr Argument parameters{"parameters", "P", "", MLS_TEXT("argument", "Parameters"), kPositive};
inline constexpr Argument tokens{"tokens", "D", "", MLS_TEXT("argument", "Tokens"), kPositive};
inline constexpr Argument layers{"layers", "L", "", MLS_TEXT("argument", "Layers"), kSome};
inline constexpr Argument hidden{"hidden_dim", "h", "", MLS_TEXT("argument", "Hidden size"), kSome};
inline constexpr Argument heads{"heads", "a", "", MLS_TEXT("argument", "Attention heads"), kSome};
inline constexpr Argument kvHeads{"kv_heads", "k", "", MLS_TEXT("argument", "KV heads"), kSome};
inline constexpr Argument headDim{"head_dim", "d", "", MLS_TEXT("argument", "Head size"), kPositive};
inline constexpr Argument efficiency{"efficiency", "η", "", MLS_TEXT("argument", "Efficiency"), kPositiveShare};
inline constexpr Argument linkEfficiency{"link_efficiency", "ε_l", "", MLS_TEXT("argument", "Link efficiency"), kPositiveShare, 1};
inline constexpr Argument mfu{"mfu", "MFU", "", MLS_TEXT("argument", "Model FLOP utilisation"), kShare};
inline constexpr Argument tp{"tp_size", "tp", "", MLS_TEXT("argument", "Tensor parallel"), kSome};
inline constexpr Argument pp{"pp_size", "pp", "", MLS_TEXT("argument", "Pipeline parallel"), kSome};
inline constexpr Argument dp{"dp_size", "dp", "", MLS_TEXT("argument", "Data parallel"), kSome};
inline constexpr Argument ep{"ep_size", "ep", "", MLS_TEXT("argument", "Expert parallel"), kSome};
inline constexpr Argument ranks{"ranks", "q", "", MLS_TEXT("argument", "Ranks"), kSome};
inline constexpr Argument accelerators{"accelerators", "N", "", MLS_TEXT("argument", "Accelerators"), kSome};
inline constexpr Argument experts{"experts", "E", "", MLS_TEXT("argument", "Experts"), kSome};
inline constexpr Argument topK{"active_experts_per_token", "top_k", "", MLS_TEXT("argument", "Experts per token"), kSome};
inline constexpr Argument flopsPerPair{"flops_per_pair", "c_a", "", MLS_TEXT("argument", "Operations for each pair and element"), kPositive, 4};
inline constexpr Argument pue{"pue", "PUE", "", MLS_TEXT("argument", "PUE"), Range{.min = 1, .max = 10}};

// Quantities.
inline constexpr Argument elementBytes{"element_bytes", "b", "B", MLS_TEXT("argument", "Bytes per element"), kPositive};
inline constexpr Argument operations{"operations", "O", "GFLOP", MLS_TEXT("argument", "Operations per sample"), kNotNegative};
inline constexpr Argument peak{"peak_flops", "F", "TFLOP/s", MLS_TEXT("argument", "Peak rate"), kPositive};
inline constexpr Argument bandwidth{"bandwidth", "BW", "GB/s", MLS_TEXT("argument", "Bandwidth"), kPositive};
inline constexpr Argument bandwidthEffective{"effective_bandwidth", "BW_eff", "GB/s", MLS_TEXT("argument", "Effective bandwidth"), kPositive};
inline constexpr Argument weights{"weights", "W", "GB", MLS_TEXT("argument", "Weight bytes"), kNotNegative};
inline constexpr Argument traffic{"traffic", "Q", "GB", MLS_TEXT("argument", "Memory traffic"), kPositive};
inline constexpr Argument capacity{"capacity", "C", "GB", MLS_TEXT("argument", "Memory capacity"), kPositive};
inline constexpr Argument message{"message", "M", "GB", MLS_TEXT("argument", "Message"), kNotNegative};
inline constexpr Argument linkBandwidth{"bandwidth", "bw", "GB/s", MLS_TEXT("argument", "Link bandwidth"), kPositive};
inline constexpr Argument linkLatency{"latency", "α", "µs", MLS_TEXT("argument", "Link latency"), kNotNegative};
inline constexpr Argument tdp{"tdp", "TDP", "W", MLS_TEXT("argument", "TDP"), kNotNegative};
inline constexpr Argument time{"time", "T", "ms", MLS_TEXT("argument", "Time"), kPositive};

} // namespace mlsys::arg
