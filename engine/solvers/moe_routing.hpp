// SPDX-License-Identifier: GPL-3.0-or-later
// What routing costs a mixture of experts: active work and expert-parallel traffic, stretched by the imbalance. Answers
// "How much does MoE routing imbalance hurt?". Sources: Fedus et al. 2022, Lepikhin et al. 2021; the seeds'
// MoERoutingModel (physics page, section 7).
#pragma once

#include "engine/solver.hpp"
#include "engine/systems.hpp"
#include "engine/workload.hpp"

namespace mlsys {

struct MoERoutingIn {
    Workload model;
    Count batchSize = 1;                 // samples of one expert-parallel group
    Count seqLen = 2048;
    Precision precision = Precision::fp16;
    Count epSize = 1;
    double routingImbalanceFactor = 1;   // γ: the hot expert's load over the mean
    std::optional<Fleet> fleet;          // needed when ep > 1: its fabric carries the all-to-all
};

struct MoERoutingOut {
    double effectiveActiveExperts = 0;   // k_eff
    double effectiveActiveParameters = 0;
    double activeParameterMultiplier = 1;
    double hotExpertLoad = 1;            // over the mean of all experts
    std::optional<double> otherExpertLoad; // absent with one expert
    Bytes tokenDispatchBytes;            // that leave their rank, in one layer
    Time allToAllLatency;                // of one dispatch
};

void solveMoERouting(const MoERoutingIn& in, const Assumptions& a, MoERoutingOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkMoERouting(const MoERoutingIn& in, const Assumptions& a);
void noteMoERouting(const MoERoutingIn& in, const Assumptions& a, const MoERoutingOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<MoERoutingIn>();
template <> std::span<const Row> rowsOf<MoERoutingOut>();

extern const Solver kMoERouting;

} // namespace mlsys
