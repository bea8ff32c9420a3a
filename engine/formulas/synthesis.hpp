// SPDX-License-Identifier: GPL-3.0-or-later
// The roofline turned round: what a machine must have to finish in a given time. Source: Williams et al. 2009.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

namespace synthesis {
inline constexpr Argument needRate{"required_rate", "F_need", "TFLOP/s", MLS_TEXT("argument", "Required compute rate"), arg::kNotNegative};
inline constexpr Argument needBandwidth{"required_bandwidth", "BW_need", "GB/s", MLS_TEXT("argument", "Required bandwidth"), arg::kPositive};
} // namespace synthesis

// All weights are read once within the target.
constexpr Bandwidth requiredBandwidth(Bytes weights, Time target, double efficiency) { return weights / (target * efficiency); }
inline constexpr Formula kRequiredBandwidth = formula<&requiredBandwidth>(
    {"required_bandwidth", "BW_need", MLS_TEXT("formula", "Required bandwidth"), "W/(T·ε_bw)", "GB/s", kRooflineSource}, {arg::weights, arg::time, roofline::bandwidthEfficiency});
constexpr FlopRate requiredRate(double batch, Flops perSample, Time target, double efficiency) { return batch * perSample / (target * efficiency); }
inline constexpr Formula kRequiredRate = formula<&requiredRate>(
    {"required_rate", "F_need", MLS_TEXT("formula", "Required compute rate"), "B·O/(T·η)", "TFLOP/s", kRooflineSource}, {arg::batch, arg::operations, arg::time, arg::efficiency});
constexpr Intensity requiredBalance(FlopRate rate, Bandwidth bandwidth) { return rate / bandwidth; }
inline constexpr Formula kRequiredBalance = formula<&requiredBalance>(
    {"required_balance", "I_need", MLS_TEXT("formula", "Required machine balance"), "F_need/BW_need", "FLOP/B", kRooflineSource}, {synthesis::needRate, synthesis::needBandwidth});

// Need over what a device has.
constexpr double bandwidthRatio(Bandwidth need, Bandwidth has) { return need / has; }
inline constexpr Formula kBandwidthRatio = formula<&bandwidthRatio>(
    {"bandwidth_ratio", "r_bw", MLS_TEXT("formula", "Bandwidth, need over have"), "BW_need/BW", "1", kRooflineSource}, {synthesis::needBandwidth, arg::bandwidth});
constexpr double rateRatio(FlopRate need, FlopRate has) { return need / has; }
inline constexpr Formula kRateRatio = formula<&rateRatio>(
    {"rate_ratio", "r_f", MLS_TEXT("formula", "Compute rate, need over have"), "F_need/F", "1", kRooflineSource}, {synthesis::needRate, arg::peak});

} // namespace mlsys::formulas
