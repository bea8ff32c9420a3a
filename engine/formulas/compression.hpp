// SPDX-License-Identifier: GPL-3.0-or-later
// What fewer bits or fewer weights save, and what they cost in accuracy. Accuracy is the median of published surveys, not
// a prediction. Sources: Han et al. 2016 (Deep Compression); Mishra et al. 2021 (2:4 sparsity); MLSys·im.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kCompressionSource = "Han et al. 2016: Deep Compression";
inline constexpr const char* kCompressionSurvey = "Median of published surveys, as MLSys·im rounds it";

namespace compression {
inline constexpr Argument ratio{"ratio", "r_c", "", MLS_TEXT("argument", "Compression ratio"), arg::kSome};
inline constexpr Argument sparsity{"sparsity", "s", "", MLS_TEXT("argument", "Sparsity"), Range{.min = 0, .max = 0.999}};
} // namespace compression

constexpr double quantizationRatio(Bytes element, double bits) { return 8 * (element / unit::B(1)) / bits; }
inline constexpr Formula kQuantizationRatio = formula<&quantizationRatio>(
    {"quantization_ratio", "r_c", MLS_TEXT("formula", "Compression ratio (quantisation)"), "8·b/n_b", "1", kCompressionSource},
    {arg::elementBytes, {"bits", "n_b", "", MLS_TEXT("argument", "Bits after quantisation"), Range{.min = 1, .max = 32}}});
constexpr double pruningRatio(double sparsity) { return 1 / (1 - sparsity); }
inline constexpr Formula kPruningRatio = formula<&pruningRatio>(
    {"pruning_ratio", "r_c", MLS_TEXT("formula", "Compression ratio (pruning)"), "1/(1 − s)", "1", kCompressionSource}, {compression::sparsity});

constexpr Bytes compressedSize(Bytes weights, double ratio) { return weights / ratio; }
inline constexpr Formula kCompressedSize = formula<&compressedSize>(
    {"compressed_size", "W_c", MLS_TEXT("formula", "Weights after compression"), "W/r_c", "GB", kCompressionSource}, {arg::weights, compression::ratio});

// Fewer bytes, read or multiplied in full.
constexpr double speedupOfRatio(double ratio) { return ratio; }
inline constexpr Formula kSpeedupOfRatio = formula<&speedupOfRatio>({"speedup_of_ratio", "s_up", MLS_TEXT("formula", "Speed-up (as the bytes)"), "r_c", "1", kMlsysimSource}, {compression::ratio});
// Arithmetic at the other precision's rate, at best as much as the bytes.
constexpr double speedupOfRates(FlopRate after, FlopRate before, double ratio) { return smaller<double>(after / before, ratio); }
inline constexpr Formula kSpeedupOfRates = formula<&speedupOfRates>(
    {"speedup_of_rates", "s_up", MLS_TEXT("formula", "Speed-up (as the rates)"), "min(F_q/F, r_c)", "1", kMlsysimSource}, {arg::peak.as("target_peak", "F_q"), arg::peak, compression::ratio});
constexpr double speedupOfPattern(double pattern) { return pattern; }
inline constexpr Formula kSpeedupOfPattern = formula<&speedupOfPattern>(
    {"speedup_of_pattern", "s_up", MLS_TEXT("formula", "Speed-up (of the sparsity pattern)"), "s_pat", "1", "Mishra et al. 2021: Accelerating Sparse Deep Neural Networks"},
    {{"pattern", "s_pat", "", MLS_TEXT("argument", "Speed-up of the pattern"), Range{.min = 1, .max = 10}, 2}});

constexpr double surveyedChange(double change) { return change; }
inline constexpr Formula kSurveyedChange = formula<&surveyedChange>(
    {"surveyed_accuracy_change", "Δ_acc", MLS_TEXT("formula", "Change of accuracy (survey)"), "Δ", "1", kCompressionSurvey}, {{"change", "Δ", "", MLS_TEXT("argument", "Change in percentage points"), Range{.min = -100, .max = 100}}});
inline double pruningChange(double scale, double rate, double sparsity) { return scale * std::exp(rate * sparsity); }
inline constexpr Formula kPruningChange = formula<&pruningChange>(
    {"pruning_accuracy_change", "Δ_acc", MLS_TEXT("formula", "Change of accuracy (pruning beyond half)"), "Δ_1·exp(r_p·s)", "1", kCompressionSurvey},
    {{"scale", "Δ_1", "", MLS_TEXT("argument", "Scale in percentage points"), Range{.min = -100, .max = 100}, -1}, {"rate", "r_p", "", MLS_TEXT("argument", "Rate"), Range{.min = 0, .max = 100}, 2}, compression::sparsity});

} // namespace mlsys::formulas
