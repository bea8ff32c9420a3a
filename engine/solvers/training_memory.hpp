// SPDX-License-Identifier: GPL-3.0-or-later
// What one accelerator must hold to train a transformer. Answers "Why does training not fit?".
// Sources: Rajbhandari et al. 2020 (ZeRO), Korthikanti et al. 2022 (activations), the seeds' TrainingMemoryModel
// (physics page, section 5).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

enum class Optimizer : std::uint8_t { adam, adamw, sgd, none };
enum class Checkpointing : std::uint8_t { none, selective, full };

struct TrainingMemoryIn {
    Workload model;
    Hardware hardware;
    Count batchSize = 1;                  // global, samples
    Count seqLen = 2048;
    Precision precision = Precision::fp16;
    Optimizer optimizer = Optimizer::adam;
    Checkpointing activationCheckpointing = Checkpointing::selective;
    Count tpSize = 1;
    Count ppSize = 1;
    Count dpSize = 1;
    Count epSize = 1;
    Count zeroStage = 0;
    Count gradientAccumulationSteps = 1;
    double trainableFraction = 1;
    double communicationBufferFraction = 0.05;
};

// All per accelerator.
struct TrainingMemoryOut {
    Bytes weights;
    Bytes gradients;
    Bytes optimizerState;
    Bytes activations;
    Bytes communicationBuffers;
    Bytes totalMemory;
    Bytes availableMemory;
    double memoryUtilization = 0;
    bool feasible = false;
};

void solveTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a, TrainingMemoryOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a);
void noteTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a, const TrainingMemoryOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<Optimizer>();
template <> std::span<const Choice> choicesOf<Checkpointing>();
template <> std::span<const Row> rowsOf<TrainingMemoryIn>();
template <> std::span<const Row> rowsOf<TrainingMemoryOut>();

extern const Solver kTrainingMemory;

} // namespace mlsys
