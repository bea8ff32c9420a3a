// SPDX-License-Identifier: GPL-3.0-or-later
// What the distributed solver's arithmetic hands to its derivation: the values between inputs and outputs. Internal.
#pragma once

#include "engine/efficiency.hpp"
#include "engine/formulas/distributed.hpp"
#include "engine/formulas/impact.hpp"
#include "engine/region.hpp"
#include "engine/solvers/distributed.hpp"

namespace mlsys::distributed {

// A link as a collective sees it.
struct AchievedLink {
    Bandwidth rate;
    Time latency;
};

struct Middle {
    // The machine
    FlopRate peak;
    Chosen efficiency;
    AchievedLink node;
    AchievedLink fabric;
    double accelerators;      // N
    double perNode;           // g₀
    // The layout
    double dp, tp, pp, ep, cp;
    double batch;
    double samples;           // b_r
    double microBatches;      // m
    double microSamples;      // μ_s
    // The model
    double layers, hidden, heads, kvHeads, topK;
    double seqLen;            // 1 where a sample has no tokens
    double localTokens;
    double tokens;            // D
    double recompute;         // ρ
    double recomputeAttention;
    Bytes element;
    Bytes gradientElement;
    // The step
    Flops forward;            // O of work that is not a transformer
    Flops parameterFlops, attentionFlops, modelFlops, hardwareFlops;
    Time compute, memory;
    Bytes shardWeights, gradientMessage, dataMessage;
    Bytes activationMessage, contextMessage, dispatchMessage;
    double collectives;
    double gradientRanks;     // R
    double gradientPerNode;   // g
    double gradientNodes;     // q
    double overlap;
    Time exposed;
    Time stage;
    // Memory
    TrainingShare share;
    TrainingBytes bytes;
    // A training run
    Region region;
    Power power;
    Energy itEnergy;
    Money capexFull, capex, energyCost, maintenance, opex;
};

// O of one forward pass of stated work; a diffusion model is trained on one denoising step a sample.
inline Flops forwardOperations(const Workload& w, const Assumptions& a) {
    if (w.inferenceFlops) return formulas::operationsGiven(*w.inferenceFlops, 1);
    if (w.macs) return formulas::operationsOfMacs(*w.macs, unit::FLOPperMAC(a.flopsPerMac), 1);
    return formulas::operationsOfParameters(w.activeParameters ? *w.activeParameters : w.parameters.value_or(0), 1);
}
void recordForward(const Workload& w, const Assumptions& a, const Flops& forward, Recorder& recorder);

// Whether the layers are those of a transformer, so that their activations can be counted.
inline bool countsLayerActivations(const DistributedIn& in) { return in.model.isTransformer(); }
inline bool statesActivations(const DistributedIn& in, const Assumptions& a) {
    return !in.model.isTransformer() && in.model.activationBytes && a.activationModel == ActivationModel::korthikanti;
}

// The same rule for the arithmetic and for the derivation: where a group of neighbours talks.
constexpr bool insideNode(double neighbours, double perNode) { return neighbours <= perNode; }

void record(const DistributedIn& in, const Assumptions& a, const Middle& m, const DistributedOut& out, Recorder& recorder);

} // namespace mlsys::distributed
