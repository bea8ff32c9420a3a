// SPDX-License-Identifier: GPL-3.0-or-later
// What thinking costs: K reasoning steps of n tokens before the answer.
// Sources: Wei et al. 2022 (chain of thought); Snell et al. 2024 (test-time compute); MLSys·im (first-order form).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kTestTimeSource = "Snell et al. 2024: Scaling LLM Test-Time Compute";

namespace inference_scaling {
inline constexpr Argument stepTokens{"tokens_per_step", "n_r", "", MLS_TEXT("argument", "Tokens of a reasoning step"), arg::kSome, 50};
inline constexpr Argument steps{"reasoning_steps", "K", "", MLS_TEXT("argument", "Reasoning steps"), arg::kSome};
inline constexpr Argument stepTime{"step_time", "t_r", "ms", MLS_TEXT("argument", "Time of a reasoning step"), arg::kPositive};
} // namespace inference_scaling

constexpr Time reasoningStepTime(double tokens, Time perToken) { return tokens * perToken; }
inline constexpr Formula kReasoningStepTime = formula<&reasoningStepTime>(
    {"reasoning_step_time", "t_r", MLS_TEXT("formula", "Time of a reasoning step"), "n_r·ITL", "ms", kTestTimeSource}, {inference_scaling::stepTokens, arg::time.as("itl", "ITL")});

constexpr Time reasoningLatency(Time first, double steps, Time step) { return first + steps * step; }
inline constexpr Formula kReasoningLatency = formula<&reasoningLatency>(
    {"reasoning_latency", "T", MLS_TEXT("formula", "Time to the end of the reasoning"), "TTFT + K·t_r", "ms", kTestTimeSource},
    {arg::time.as("ttft", "TTFT"), inference_scaling::steps, inference_scaling::stepTime});

constexpr double reasoningShare(double steps, Time step, Time total) { return steps * step / total; }
inline constexpr Formula kReasoningShare = formula<&reasoningShare>(
    {"reasoning_share", "u_r", MLS_TEXT("formula", "Share of the time spent reasoning"), "K·t_r/T", "1", kTestTimeSource}, {inference_scaling::steps, inference_scaling::stepTime, arg::time});

} // namespace mlsys::formulas
