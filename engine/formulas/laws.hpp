// SPDX-License-Identifier: GPL-3.0-or-later
// Laws to think with: they stand alone in the formula library.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kAmdahlSource = "Amdahl 1967: Validity of the single processor approach";

// A share p of the time made s times as fast.
constexpr double amdahl(double improved, double speedup) { return 1 / ((1 - improved) + improved / speedup); }
inline constexpr Formula kAmdahl = formula<&amdahl>(
    {"amdahl", "s_all", MLS_TEXT("formula", "Amdahl's law"), "1/((1 − p) + p/s)", "1", kAmdahlSource},
    {{"improved_share", "p", "", MLS_TEXT("argument", "Share that is improved"), arg::kShare}, {"speedup", "s", "", MLS_TEXT("argument", "Its speed-up"), arg::kPositive}});

// The same for N workers and a serial share f of the work.
constexpr double strongScaling(double workers, double serial) { return workers / (1 + (workers - 1) * serial); }
inline constexpr Formula kStrongScaling = formula<&strongScaling>(
    {"strong_scaling", "s_N", MLS_TEXT("formula", "Strong scaling"), "N/(1 + (N − 1)·f)", "1", kAmdahlSource},
    {arg::accelerators, {"serial_share", "f", "", MLS_TEXT("argument", "Serial share"), arg::kShare}});

// What is left of the peak for progress.
constexpr FlopRate effectiveRate(FlopRate peak, double mfu, double scaling, double goodput) { return peak * mfu * scaling * goodput; }
inline constexpr Formula kEffectiveRate = formula<&effectiveRate>(
    {"effective_flops", "F_net", MLS_TEXT("formula", "Effective FLOP/s"), "F·MFU·η_s·G", "TFLOP/s", kMlsysimSource},
    {arg::peak, arg::mfu, {"scaling_efficiency", "η_s", "", MLS_TEXT("argument", "Scaling efficiency"), arg::kShare, 1}, {"goodput_ratio", "G", "", MLS_TEXT("argument", "Goodput"), arg::kShare, 1}});

// Memory time over compute time: above 1 memory-bound, below 1 compute-bound.
constexpr double rooflineBalance(Bytes moved, Bandwidth bandwidth, Flops operations, FlopRate peak) { return moved / bandwidth / (operations / peak); }
inline constexpr Formula kRooflineBalance = formula<&rooflineBalance>(
    {"roofline_bottleneck", "b_roof", MLS_TEXT("formula", "Roofline bottleneck"), "Q/BW/(O/F)", "1", kRooflineSource},
    {arg::traffic, arg::bandwidth, {"operations", "O", "GFLOP", MLS_TEXT("argument", "Operations"), arg::kPositive}, arg::peak});

} // namespace mlsys::formulas
