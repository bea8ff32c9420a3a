// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of jobs of one length before one server: M/D/1. Source: Kleinrock 1975, after Pollaczek and Khinchine.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kQueueSource = "Kleinrock 1975: Queueing Systems, vol. 1 (Pollaczek–Khinchine)";

namespace orchestration {
inline constexpr Argument load{"utilization", "ρ", "", MLS_TEXT("argument", "Load"), Range{.min = 0, .max = 0.999999}};
inline constexpr Argument job{"job_duration", "D", "h", MLS_TEXT("argument", "Length of a job"), arg::kPositive};
} // namespace orchestration

constexpr double offeredLoad(Frequency arrivals, Time job) { return arrivals * job; }
inline constexpr Formula kOfferedLoad = formula<&offeredLoad>(
    {"offered_load", "ρ", MLS_TEXT("formula", "Load"), "λ·D", "1", kQueueSource}, {{"arrival_rate", "λ", "1/s", MLS_TEXT("argument", "Arrival rate"), arg::kNotNegative}, orchestration::job});
// For ρ < 1; grows without bound towards it.
constexpr Time md1Wait(double load, Time job) { return load * job / (2 * (1 - load)); }
inline constexpr Formula kMd1Wait = formula<&md1Wait>({"md1_wait", "t_wait", MLS_TEXT("formula", "M/D/1 wait"), "ρ·D/(2·(1 − ρ))", "h", kQueueSource}, {orchestration::load, orchestration::job});
constexpr double md1Queue(double load) { return load * load / (2 * (1 - load)); }
inline constexpr Formula kMd1Queue = formula<&md1Queue>({"md1_queue", "n_q", MLS_TEXT("formula", "M/D/1 queue"), "ρ·ρ/(2·(1 − ρ))", "1", kQueueSource}, {orchestration::load});
constexpr Time jobTurnaround(Time wait, Time job) { return wait + job; }
inline constexpr Formula kJobTurnaround = formula<&jobTurnaround>(
    {"job_turnaround", "t_all", MLS_TEXT("formula", "Wait and job"), "t_wait + D", "h", kQueueSource}, {arg::time.as("wait", "t_wait"), orchestration::job});

} // namespace mlsys::formulas
