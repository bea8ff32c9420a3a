// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the CPU prepares batches as fast as the accelerator uses them. Answers "Is my accelerator waiting for the CPU?".
// Source: Mohan et al. 2021; physics page, section 9. The accelerator's step is given, or is one forward pass of the model on
// the hardware by the single-node model at the same assumption set (for training, give the step). Preparing the next batch
// overlaps with the step of this one.
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

enum class FeedBottleneck : std::uint8_t { accelerator, cpu };

struct TransformationIn {
    Count batchSize = 1;
    Bytes sampleSize = unit::B(150528);      // a decoded 224 × 224 image of three bytes
    Bandwidth cpuThroughput = unit::GBps(0.1);
    Count workers = 1;
    std::optional<Time> acceleratorStep;     // or model and hardware
    std::optional<Workload> model;
    std::optional<Hardware> hardware;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
};

struct TransformationOut {
    Time transformTime;
    Time stepTime;
    double acceleratorUtilization = 0;
    Frequency pipelineThroughput;
    Count workersNeeded = 1;
    FeedBottleneck bottleneck = FeedBottleneck::accelerator;
};

void solveTransformation(const TransformationIn& in, const Assumptions& a, TransformationOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkTransformation(const TransformationIn& in, const Assumptions& a);
void noteTransformation(const TransformationIn& in, const Assumptions& a, const TransformationOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<FeedBottleneck>();
template <> std::span<const Row> rowsOf<TransformationIn>();
template <> std::span<const Row> rowsOf<TransformationOut>();

extern const Solver kTransformation;

} // namespace mlsys
