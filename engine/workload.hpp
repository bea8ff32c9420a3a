// SPDX-License-Identifier: GPL-3.0-or-later
// Layer A of the five-layer stack: what is asked of the machine. Numbers only; names and sources stay in the registry.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/precision.hpp"
#include "engine/row.hpp"

#include <optional>

namespace mlsys {

enum class WorkloadKind : std::uint8_t { transformer, sparse_transformer, cnn, diffusion, state_space, generic };

struct Workload {
    WorkloadKind kind = WorkloadKind::generic;
    std::optional<double> parameters;          // P
    std::optional<double> activeParameters;    // P_a of a mixture of experts
    std::optional<Bytes> modelSize;            // weights, for a workload known by its size alone
    std::optional<Flops> inferenceFlops;       // per sample (a token, an image, a sequence)
    std::optional<Macs> macs;                  // the same as multiply-accumulates
    std::optional<Count> layers;               // L
    std::optional<Count> hiddenDim;            // h
    std::optional<Count> heads;                // a
    std::optional<Count> kvHeads;              // k
    std::optional<Count> headDim;              // d, where it is not h/a
    std::optional<Count> experts;
    std::optional<Count> activeExpertsPerToken;
    std::optional<Count> denoisingSteps;
    std::optional<Count> resolution;
    std::optional<Count> stateSize;
    std::optional<Count> ffnDim;
    std::optional<Count> ffnMatrices;
    std::optional<Count> vocabSize;
    std::optional<bool> tiedEmbeddings;
    std::optional<Count> kvLoraRank;
    std::optional<Count> qkRopeHeadDim;
    std::optional<Count> denseLayers;
    std::optional<Count> expertFfnDim;
    std::optional<Count> sharedExperts;
    std::optional<Count> maxSeqLen;
    std::optional<Bytes> activationBytes;

    constexpr bool isTransformer() const { return kind == WorkloadKind::transformer || kind == WorkloadKind::sparse_transformer; }
};

// What the seeds call the computation graph: a workload lowered at a precision, free of any hardware.
struct ComputationGraph {
    Flops operations;      // O, per sample
    Bytes weights;         // W
    Intensity intensity;   // O/W: one sample, weights read once; unbounded when W is 0
};

// O = inference_flops, or macs × flops_per_mac, or 2P (2P_a for a mixture), or 0 if nothing tells; × denoising steps.
// W = P·b, or model_size. Requires a workload that passed checkWorkload().
constexpr Flops operationsPerSample(const Workload& w, const Assumptions& a) {
    const double steps = w.denoisingSteps ? static_cast<double>(*w.denoisingSteps) : 1;
    if (w.inferenceFlops) return formulas::operationsGiven(*w.inferenceFlops, steps);
    if (w.macs) return formulas::operationsOfMacs(*w.macs, unit::FLOPperMAC(a.flopsPerMac), steps);
    if (w.activeParameters) return formulas::operationsOfParameters(*w.activeParameters, steps);
    if (w.parameters) return formulas::operationsOfParameters(*w.parameters, steps);
    return Flops::from_value(0);
}
constexpr Bytes weightBytes(const Workload& w, Precision precision) {
    return w.parameters ? formulas::modelMemory(*w.parameters, bytesPerElement(precision)) : w.modelSize.value_or(Bytes::from_value(0));
}
ComputationGraph lower(const Workload& w, Precision precision, const Assumptions& a);

template <> std::span<const Choice> choicesOf<WorkloadKind>();
template <> std::span<const Choice> choicesOf<Precision>();
template <> std::span<const Row> rowsOf<Workload>();

} // namespace mlsys
