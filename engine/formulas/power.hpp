// SPDX-License-Identifier: GPL-3.0-or-later
// What an accelerator draws: a share of its TDP when idle, the rest in proportion to its work.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kPowerSource = "Barroso, Hölzle 2007: energy-proportional computing (linear power model)";

namespace power {
inline constexpr Argument idle{"idle_power_fraction", "p_0", "", MLS_TEXT("argument", "Idle power"), arg::kShare, 0.3};
} // namespace power

constexpr Power devicePower(Power tdp, double idleFraction, double mfu) { return tdp * (idleFraction + (1 - idleFraction) * mfu); }
inline constexpr Formula kDevicePower = formula<&devicePower>(
    {"device_power", "P_dev", MLS_TEXT("formula", "Power of an accelerator"), "TDP·(p_0 + (1 − p_0)·MFU)", "W", kPowerSource}, {arg::tdp, power::idle, arg::mfu});

} // namespace mlsys::formulas
