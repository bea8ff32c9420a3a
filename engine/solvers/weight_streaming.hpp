// SPDX-License-Identifier: GPL-3.0-or-later
// A wafer-scale device that keeps activations and KV cache on the chip and streams the weights through, layer by layer.
// Answers "Can a wafer run a model that it cannot hold?".
// Source: Lie 2022; physics page, section 9. The link is the device's host link. The refined set streams only the experts that
// the pass is expected to touch (moe_weight_traffic), counts the causal half of a prompt's attention (attention_flops), charges
// the achieved share of the link (link_efficiency) and takes a transformer's own η (efficiency_prefill).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

enum class StreamingPhase : std::uint8_t { decode, prefill };
enum class StreamingBottleneck : std::uint8_t { compute, injection };

struct WeightStreamingIn {
    Workload model;
    Hardware hardware;
    Count seqLen = 2048;
    Count batchSize = 1;
    StreamingPhase phase = StreamingPhase::decode;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
};

struct WeightStreamingOut {
    bool feasible = false;
    Frequency throughputTokens;
    Time passLatency;            // of all layers: one token for each sequence, or the whole prompts
    Time layerInjectionTime;
    Time layerComputeTime;
    StreamingBottleneck bottleneck = StreamingBottleneck::compute;
    double optimalBatchSize = 0;
    Bytes totalMemoryRequired;   // on the wafer
    double memoryUtilization = 0;
};

void solveWeightStreaming(const WeightStreamingIn& in, const Assumptions& a, WeightStreamingOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkWeightStreaming(const WeightStreamingIn& in, const Assumptions& a);
void noteWeightStreaming(const WeightStreamingIn& in, const Assumptions& a, const WeightStreamingOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<StreamingPhase>();
template <> std::span<const Choice> choicesOf<StreamingBottleneck>();
template <> std::span<const Row> rowsOf<WeightStreamingIn>();
template <> std::span<const Row> rowsOf<WeightStreamingOut>();

extern const Solver kWeightStreaming;

} // namespace mlsys
