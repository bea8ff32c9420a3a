// SPDX-License-Identifier: GPL-3.0-or-later
// What software makes of a peak rate: efficiency by kind of kernel, and that of a transformer layer made of two kinds.
// Sources: MLSys·im (survey values); Dao 2023 (FlashAttention-2); Amdahl 1967 (times add, rates do not).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

namespace kernels {
inline constexpr Argument atReference{"kernel", "η_k", "", MLS_TEXT("argument", "Kernel efficiency at the reference"), arg::kPositiveShare};
inline constexpr Argument reference{"reference", "η_0", "", MLS_TEXT("argument", "Reference efficiency"), arg::kPositiveShare, 0.5};
inline constexpr Argument cap{"cap", "c_k", "", MLS_TEXT("argument", "Kernel efficiency, at most"), arg::kPositiveShare, 1};
} // namespace kernels

// Values surveyed at the reference efficiency scale with the efficiency, up to what tuning can reach.
constexpr double kernelEfficiency(double atReference, double efficiency, double reference, double cap) { return smaller(atReference * efficiency / reference, cap); }
inline constexpr Formula kKernelEfficiency = formula<&kernelEfficiency>(
    {"kernel_efficiency", "η_kern", MLS_TEXT("formula", "Efficiency of a kernel"), "min(η_k·η/η_0, c_k)", "1", kMlsysimSource},
    {kernels::atReference, arg::efficiency, kernels::reference, kernels::cap});
inline constexpr Formula kAttentionEfficiency = formula<&kernelEfficiency>(
    {"attention_efficiency", "η_att", MLS_TEXT("formula", "Efficiency of attention"), "min(η_k·η/η_0, c_k)", "1", "Dao 2023: FlashAttention-2"},
    {kernels::atReference, arg::efficiency, kernels::reference, kernels::cap});
inline constexpr Formula kMatrixEfficiency = formula<&kernelEfficiency>(
    {"matrix_efficiency", "η_mat", MLS_TEXT("formula", "Efficiency of large matrix products"), "min(η_k·η/η_0, c_k)", "1", kMlsysimSource},
    {kernels::atReference, arg::efficiency, kernels::reference, kernels::cap});

constexpr FlopRate kernelRate(FlopRate peak, double efficiency) { return peak * efficiency; }
inline constexpr Formula kKernelRate = formula<&kernelRate>(
    {"kernel_rate", "F_kern", MLS_TEXT("formula", "Rate a kernel achieves"), "F·η_kern", "TFLOP/s", kMlsysimSource}, {arg::peak, arg::efficiency.as("η_kern")});

// Of a token's operations: scores and weighted values against 2·P in matrix products.
constexpr double attentionShare(double perPair, double layers, double hidden, double seqLen, double parameters) {
    return perPair * layers * hidden * seqLen / (perPair * layers * hidden * seqLen + 2 * parameters);
}
inline constexpr Formula kAttentionShare = formula<&attentionShare>(
    {"attention_share", "φ_a", MLS_TEXT("formula", "Share of operations in attention"), "c_a·L·h·S/(c_a·L·h·S + 2·P)", "1", "Korthikanti et al. 2022, appendix"},
    {arg::flopsPerPair, arg::layers, arg::hidden, arg::seqLen, arg::parameters});

// Times add: the harmonic mean, weighted by operations.
constexpr double blendedEfficiency(double share, double attention, double matrix) { return 1 / (share / attention + (1 - share) / matrix); }
inline constexpr Formula kBlendedEfficiency = formula<&blendedEfficiency>(
    {"blended_efficiency", "η_mix", MLS_TEXT("formula", "Efficiency of a transformer"), "1/(φ_a/η_att + (1 − φ_a)/η_mat)", "1", "Amdahl 1967: times add, rates do not"},
    {{"attention_share", "φ_a", "", MLS_TEXT("argument", "Share of operations in attention"), arg::kShare}, arg::efficiency.as("attention", "η_att"), arg::efficiency.as("matrix", "η_mat")});

} // namespace mlsys::formulas
