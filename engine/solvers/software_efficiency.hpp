// SPDX-License-Identifier: GPL-3.0-or-later
// What a kernel makes of the peak rate: η by kind of kernel, scaled with the efficiency of the software around it. Answers
// "How much of the peak does my kernel reach?".
// Source: MLSys·im (survey values, assumptions kernels.*), physics page, section 9.
// With a transformer it also answers the η of the whole model: attention's score operations at attention's η, all else (2·P
// a token) at the η of large matrix products, blended as times add. The refined set counts the causal half of the scores
// (attention_flops) and takes the next wider listed rate of a precision (rate_fallback).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

enum class KernelKind : std::uint8_t { attention, ffn, convolution, other };

struct SoftwareEfficiencyIn {
    Hardware hardware;
    std::optional<Workload> model;
    KernelKind kernel = KernelKind::attention;
    bool flashAttention = false;
    Count seqLen = 2048;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency; // absent: the assumption compute_efficiency
};

struct SoftwareEfficiencyOut {
    double kernelEfficiency = 0;
    FlopRate achievedFlops;
    std::optional<double> attentionShare;    // of a transformer
    std::optional<double> blendedEfficiency;
};

void solveSoftwareEfficiency(const SoftwareEfficiencyIn& in, const Assumptions& a, SoftwareEfficiencyOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkSoftwareEfficiency(const SoftwareEfficiencyIn& in, const Assumptions& a);
void noteSoftwareEfficiency(const SoftwareEfficiencyIn& in, const Assumptions& a, const SoftwareEfficiencyOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<KernelKind>();
template <> std::span<const Row> rowsOf<SoftwareEfficiencyIn>();
template <> std::span<const Row> rowsOf<SoftwareEfficiencyOut>();

extern const Solver kSoftwareEfficiency;

} // namespace mlsys
