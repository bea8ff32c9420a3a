// SPDX-License-Identifier: GPL-3.0-or-later
// What one accelerator must hold to train a transformer. Answers "Why does training not fit?".
// Sources: Rajbhandari et al. 2020 (ZeRO), Korthikanti et al. 2022 (activations), the seeds' TrainingMemoryModel
// (physics page, section 5).
#pragma once

#include "engine/formulas/training_memory.hpp"
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

// A number of bytes and the key of the assumption it comes from; `key` is null for a plain zero.
struct ByteCoefficient {
    Bytes value;
    const char* key;
};
constexpr ByteCoefficient optimizerBytes(Optimizer optimizer, const Assumptions& a) {
    switch (optimizer) {
    case Optimizer::adam:
    case Optimizer::adamw: return {a.optimizerBytesAdam, "optimizer_bytes_adam"};
    case Optimizer::sgd: return {a.optimizerBytesSgd, "optimizer_bytes_sgd"};
    case Optimizer::none: break;
    }
    return {Bytes::from_value(0), nullptr};
}
constexpr ByteCoefficient activationBytes(Checkpointing checkpointing, const Assumptions& a) {
    switch (checkpointing) {
    case Checkpointing::full: return {a.activationBytesFull, "activation_bytes_full"};
    case Checkpointing::selective: return {a.activationBytesSelective, "activation_bytes_selective"};
    case Checkpointing::none: break;
    }
    return {a.activationBytesNone, "activation_bytes_none"};
}
// Korthikanti et al. 2022: keeping everything includes the a·S² attention matrix, 5 bytes an element; selective and full
// recomputation leave it out.
constexpr double attentionBytes(Checkpointing checkpointing) { return checkpointing == Checkpointing::none ? 5 : 0; }

// One accelerator's share of a training job as plain numbers, so that this solver and distributed training, which derives
// it from a layout, count its bytes by the same lines.
struct TrainingShare {
    double parameters;                 // n
    Bytes element;                     // b
    Bytes gradientElement;
    ByteCoefficient optimizer;
    double trainable = 1;              // f
    double buffers = 0.05;             // of the gradient bytes
    double weightShards, gradientShards, optimizerShards; // ranks where the ZeRO stage shards that state, else 1
    double tokens;                     // of a sample, on this rank
    double microBatch;                 // μ
    double hidden, stageLayers, heads;
    ByteCoefficient activation;        // per element
    double byHeads;                    // bytes an attention score
    double tp;
    double inFlight = 1;               // micro-batches whose activations are kept at once
    bool sequenceParallel = false;     // textbook: the tp ranks share activations only with it
    bool pipelined = false;
};
struct TrainingBytes {
    Bytes weights, gradients, optimizer, activations, buffers, total;
};

inline void shardStates(TrainingShare& share, Count zeroStage, double ranks) {
    share.optimizerShards = zeroStage >= 1 ? ranks : 1;
    share.gradientShards = zeroStage >= 2 ? ranks : 1;
    share.weightShards = zeroStage >= 3 ? ranks : 1;
}
inline Bytes layerActivations(const TrainingShare& s, ActivationModel model) {
    namespace f = formulas;
    if (model == ActivationModel::korthikanti) {
        return f::activationsInFlight(s.tokens, s.microBatch, s.hidden, s.stageLayers, s.activation.value, s.byHeads, s.heads, s.element, s.tp, s.inFlight);
    }
    if (s.sequenceParallel) return f::activationsShared(s.tokens, s.microBatch, s.hidden, s.stageLayers, s.activation.value, s.tp);
    return f::activations(s.tokens, s.microBatch, s.hidden, s.stageLayers, s.activation.value);
}
inline void countTrainingBytes(const TrainingShare& s, const Bytes& activations, TrainingBytes& bytes) {
    namespace f = formulas;
    bytes.weights = f::sharded(s.parameters, s.element, s.weightShards);
    bytes.gradients = f::trainedSharded(s.trainable, s.parameters, s.gradientElement, s.gradientShards);
    bytes.optimizer = f::trainedSharded(s.trainable, s.parameters, s.optimizer.value, s.optimizerShards);
    bytes.activations = activations;
    bytes.buffers = s.pipelined ? f::buffersPipelined(s.buffers, bytes.gradients, s.microBatch, s.tokens, s.hidden, s.element) : f::buffers(s.buffers, bytes.gradients);
    bytes.total = f::trainingTotal(bytes.weights, bytes.gradients, bytes.optimizer, bytes.activations, bytes.buffers);
}

void solveTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a, TrainingMemoryOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a);
void noteTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a, const TrainingMemoryOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<Optimizer>();
template <> std::span<const Choice> choicesOf<Checkpointing>();
template <> std::span<const Row> rowsOf<TrainingMemoryIn>();
template <> std::span<const Row> rowsOf<TrainingMemoryOut>();

extern const Solver kTrainingMemory;

} // namespace mlsys
