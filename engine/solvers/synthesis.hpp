// SPDX-License-Identifier: GPL-3.0-or-later
// The roofline turned round: the bandwidth and the compute rate that a target latency needs. Answers "What machine would be
// fast enough?".
// Source: Williams et al. 2009; physics page, section 9: W/T and B·O/(T·η), nothing left for overhead or activations. With
// hardware, also need over have. The refined set charges the achieved share of a bandwidth (bandwidth_efficiency), counts a MAC
// as two operations (flops_per_mac) and takes η by regime.
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

struct SynthesisIn {
    Workload model;
    Time targetLatency = unit::ms(50);
    Count batchSize = 1;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
    std::optional<Hardware> hardware; // to compare with
};

struct SynthesisOut {
    Bandwidth requiredBandwidth;
    FlopRate requiredFlops;
    Intensity requiredBalance;
    Bytes requiredMemory;
    std::optional<double> bandwidthRatio; // need over have
    std::optional<double> flopsRatio;
};

void solveSynthesis(const SynthesisIn& in, const Assumptions& a, SynthesisOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkSynthesis(const SynthesisIn& in, const Assumptions& a);
void noteSynthesis(const SynthesisIn& in, const Assumptions& a, const SynthesisOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<SynthesisIn>();
template <> std::span<const Row> rowsOf<SynthesisOut>();

extern const Solver kSynthesis;

} // namespace mlsys
