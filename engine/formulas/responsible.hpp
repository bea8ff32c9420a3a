// SPDX-License-Identifier: GPL-3.0-or-later
// What privacy and fairness cost in time and data, to first order. Sources: Abadi et al. 2016 (DP-SGD: per-sample
// gradients, clipped and noised); MLSys·im (the forms).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kPrivacySource = "MLSys·im, after Abadi et al. 2016: Deep Learning with Differential Privacy";

namespace responsible {
inline constexpr Argument slowdown{"slowdown", "f_dp", "", MLS_TEXT("argument", "Slow-down"), arg::kSome};
inline constexpr Argument multiplier{"data_multiplier", "f_data", "", MLS_TEXT("argument", "Data multiplier"), arg::kSome};
} // namespace responsible

constexpr double privacySlowdown(double factor, double epsilon, double floor) { return 1 + factor / larger(epsilon, floor); }
inline constexpr Formula kPrivacySlowdown = formula<&privacySlowdown>(
    {"privacy_slowdown", "f_dp", MLS_TEXT("formula", "Slow-down of private training"), "1 + f_ε/max(ε, ε_0)", "1", kPrivacySource},
    {{"factor", "f_ε", "", MLS_TEXT("argument", "Cost of privacy"), arg::kNotNegative, 2}, {"epsilon", "ε", "", MLS_TEXT("argument", "Privacy budget"), arg::kNotNegative},
     {"floor", "ε_0", "", MLS_TEXT("argument", "Smallest privacy budget"), arg::kPositive, 0.01}});
constexpr Time privateTime(double slowdown, Time plain) { return slowdown * plain; }
inline constexpr Formula kPrivateTime = formula<&privateTime>(
    {"private_training_time", "t_dp", MLS_TEXT("formula", "Time of private training"), "f_dp·t_0", "h", kPrivacySource}, {responsible::slowdown, arg::time.as("plain", "t_0")});

// A group that is a share π of the data brings a sample in every 1/π.
constexpr double prevalenceMultiplier(double prevalence, double floor) { return 1 / larger(prevalence, floor); }
inline constexpr Formula kPrevalenceMultiplier = formula<&prevalenceMultiplier>(
    {"prevalence_multiplier", "f_data", MLS_TEXT("formula", "Data for a rare group"), "1/max(π, π_0)", "1", kMlsysimSource},
    {{"prevalence", "π", "", MLS_TEXT("argument", "Prevalence"), arg::kShare}, {"floor", "π_0", "", MLS_TEXT("argument", "Smallest prevalence"), arg::kPositive, 1e-6}});
constexpr double collectedSamples(double multiplier, double samples) { return multiplier * samples; }
inline constexpr Formula kCollectedSamples = formula<&collectedSamples>(
    {"collected_samples", "n_all", MLS_TEXT("formula", "Samples to collect"), "f_data·n_g", "1", kMlsysimSource}, {responsible::multiplier, {"group_samples", "n_g", "", MLS_TEXT("argument", "Samples needed of the group"), arg::kSome}});

} // namespace mlsys::formulas
