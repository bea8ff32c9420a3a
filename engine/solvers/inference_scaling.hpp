// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to let a model think: K reasoning steps before the answer. Answers "What does reasoning cost?".
// Source: Snell et al. 2024; physics page, section 9: total = TTFT + K·n·ITL, energy = TDP·time.
// TTFT and ITL are those of the serving model, given as inputs, so that it can feed them. Power follows the linear model of
// section 2 with an MFU that is 1 unless given, where it equals TDP. Both assumption sets agree; a refined ITL already holds the
// growth of the cache.
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"

namespace mlsys {

struct InferenceScalingIn {
    Time ttft = unit::ms(100);
    Time itl = unit::ms(10);
    Count reasoningSteps = 8;
    std::optional<Count> tokensPerStep; // absent: the assumption reasoning_step_tokens
    std::optional<Power> tdp;           // absent: the hardware's
    std::optional<Hardware> hardware;
    double mfu = 1;
};

struct InferenceScalingOut {
    Time totalLatency;
    Time stepLatency;
    Count reasoningTokens = 0;
    double reasoningShare = 0;
    std::optional<Energy> energy;       // absent: no power is known
};

void solveInferenceScaling(const InferenceScalingIn& in, const Assumptions& a, InferenceScalingOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkInferenceScaling(const InferenceScalingIn& in, const Assumptions& a);
void noteInferenceScaling(const InferenceScalingIn& in, const Assumptions& a, const InferenceScalingOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<InferenceScalingIn>();
template <> std::span<const Row> rowsOf<InferenceScalingOut>();

extern const Solver kInferenceScaling;

} // namespace mlsys
