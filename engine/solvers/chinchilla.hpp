// SPDX-License-Identifier: GPL-3.0-or-later
// The compute-optimal model of a budget, and the budget of a model. Answers "How large a model should my compute train?".
// Source: Hoffmann et al. 2022 (C = 6·P·D, D = 20·P); physics page, section 9.
// The budget is given in operations, or as accelerator time at the hardware's peak × MFU; or only the parameters are given, and
// the budget is that of training them optimally. With both, the tokens are those the budget leaves that model. Both assumption
// sets share the law; the refined one takes the next wider listed rate of a precision (rate_fallback).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"

namespace mlsys {

struct ChinchillaIn {
    std::optional<Flops> computeBudget;
    std::optional<Time> duration;          // of all accelerators: an accelerator-day each
    Count accelerators = 1;
    std::optional<Hardware> hardware;      // absent: the assumption planning_peak
    Precision precision = Precision::fp16;
    std::optional<double> mfu;             // absent: the assumption planning_mfu
    std::optional<double> parameters;
};

struct ChinchillaOut {
    Flops computeBudget;
    double optimalParameters = 0;
    double optimalTokens = 0;
    std::optional<double> tokens;             // for the parameters given
    std::optional<double> tokensPerParameter;
    Time trainingTime;
};

void solveChinchilla(const ChinchillaIn& in, const Assumptions& a, ChinchillaOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkChinchilla(const ChinchillaIn& in, const Assumptions& a);
void noteChinchilla(const ChinchillaIn& in, const Assumptions& a, const ChinchillaOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<ChinchillaIn>();
template <> std::span<const Row> rowsOf<ChinchillaOut>();

extern const Solver kChinchilla;

} // namespace mlsys
