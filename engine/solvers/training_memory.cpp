// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/training_memory.hpp"

#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

Operand shards(const char* symbol, double value, const TrainingMemoryIn& in) {
    // Sharding is dp from the stage on that names this state; below it the state is whole.
    if (value != 1) return fromInput(symbol, in.dpSize, "dp_size");
    return fromConstant(symbol, 1.0, "not sharded at this ZeRO stage");
}

void record(const TrainingMemoryIn& in, const Assumptions& a, const TrainingShare& share, const TrainingMemoryOut& out, Recorder& r) {
    const Operand n = fromStep("n", share.parameters);
    const Operand element = fromInput("b", bytesPerElement(in.precision), "precision");
    const Operand fraction = fromInput("f", in.trainableFraction, "trainable_fraction");
    r.step(f::kShardParameters, share.parameters, "", {fromInput("P", in.model.parameters.value_or(0), "model.parameters"), fromInput("tp", in.tpSize, "tp_size"),
                                                   fromInput("pp", in.ppSize, "pp_size"), fromInput("ep", in.epSize, "ep_size")});
    r.step(f::kTrainingWeights, out.weights, "weights", {n, element, shards("s_w", share.weightShards, in)});
    r.step(f::kGradients, out.gradients, "gradients", {fraction, n, a.gradientBytes ? fromAssumption("b", share.gradientElement, "gradient_bytes") : element, shards("s_g", share.gradientShards, in)});
    r.step(f::kOptimizerState, out.optimizerState, "optimizer_state",
           {fraction, n, share.optimizer.key ? fromAssumption("c_opt", share.optimizer.value, share.optimizer.key) : fromConstant("c_opt", share.optimizer.value, "no optimizer state"),
            shards("s_o", share.optimizerShards, in)});
    r.step(f::kMicroBatch, share.microBatch, "", {fromInput("B", in.batchSize, "batch_size"), fromInput("dp", in.dpSize, "dp_size"),
                                                                   fromInput("g", in.gradientAccumulationSteps, "gradient_accumulation_steps")});
    r.step(f::kStageLayers, share.stageLayers, "",
           {in.model.layers ? fromInput("L", *in.model.layers, "model.layers") : fromAssumption("L", a.fallbackLayers, "fallback_layers"), fromInput("pp", in.ppSize, "pp_size")});
    const Operand hidden = in.model.hiddenDim ? fromInput("h", *in.model.hiddenDim, "model.hidden_dim") : fromAssumption("h", a.fallbackHiddenDim, "fallback_hidden_dim");
    const Operand micro = fromStep("μ", share.microBatch);
    const Operand sequence = fromInput("S", in.seqLen, "seq_len");
    const Operand layers = fromStep("L_s", share.stageLayers);
    const Operand perElement = fromAssumption("c_act", share.activation.value, share.activation.key);
    if (a.activationModel == ActivationModel::per_element) {
        r.step(f::kActivations, out.activations, "activations", {sequence, micro, hidden, layers, perElement});
    } else {
        r.step(f::kActivationsKorthikanti, out.activations, "activations",
               {sequence, micro, hidden, layers, perElement, fromConstant("c_att", share.byHeads, "5 where the attention matrix is kept"),
                in.model.heads ? fromInput("a", *in.model.heads, "model.heads") : fromAssumption("a", a.fallbackHeads, "fallback_heads"), element, fromInput("tp", in.tpSize, "tp_size")});
    }
    const Operand buffers = fromInput("f_b", in.communicationBufferFraction, "communication_buffer_fraction");
    const Operand gradients = fromStep("M_g", out.gradients);
    if (in.ppSize > 1) r.step(f::kBuffersPipelined, out.communicationBuffers, "communication_buffers", {buffers, gradients, micro, sequence, hidden, element});
    else r.step(f::kBuffers, out.communicationBuffers, "communication_buffers", {buffers, gradients});
    r.step(f::kTrainingTotal, out.totalMemory, "total_memory", {fromStep("M_w", out.weights), gradients, fromStep("M_o", out.optimizerState),
                                                                fromStep("M_a", out.activations), fromStep("M_b", out.communicationBuffers)});
    r.step(f::kMemoryUtilisation, out.memoryUtilization, "memory_utilization", {fromStep("M", out.totalMemory), fromInput("C", in.hardware.memory.capacity, "hardware.memory.capacity")});
}

} // namespace

void solveTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a, TrainingMemoryOut& out, Recorder* recorder) {
    TrainingShare share;
    share.tp = static_cast<double>(in.tpSize);
    const double pp = static_cast<double>(in.ppSize);
    share.parameters = f::shardParameters(in.model.parameters.value_or(0), share.tp, pp, static_cast<double>(in.epSize));
    share.element = bytesPerElement(in.precision);
    share.gradientElement = a.gradientBytes ? *a.gradientBytes : share.element;
    share.optimizer = optimizerBytes(in.optimizer, a);
    share.trainable = in.trainableFraction;
    share.buffers = in.communicationBufferFraction;
    shardStates(share, in.zeroStage, static_cast<double>(in.dpSize));
    share.tokens = static_cast<double>(in.seqLen);
    share.microBatch = f::microBatch(static_cast<double>(in.batchSize), static_cast<double>(in.dpSize), static_cast<double>(in.gradientAccumulationSteps));
    share.hidden = static_cast<double>(in.model.hiddenDim.value_or(a.fallbackHiddenDim));
    share.heads = static_cast<double>(in.model.heads.value_or(a.fallbackHeads));
    share.stageLayers = f::stageLayers(static_cast<double>(in.model.layers.value_or(a.fallbackLayers)), pp);
    share.activation = activationBytes(in.activationCheckpointing, a);
    share.byHeads = attentionBytes(in.activationCheckpointing);
    share.pipelined = in.ppSize > 1;

    TrainingBytes bytes;
    countTrainingBytes(share, layerActivations(share, a.activationModel), bytes);
    out.weights = bytes.weights;
    out.gradients = bytes.gradients;
    out.optimizerState = bytes.optimizer;
    out.activations = bytes.activations;
    out.communicationBuffers = bytes.buffers;
    out.totalMemory = bytes.total;
    out.availableMemory = in.hardware.memory.capacity;
    out.memoryUtilization = f::memoryUtilisation(out.totalMemory, out.availableMemory);
    out.feasible = out.totalMemory <= out.availableMemory;

    if (recorder) record(in, a, share, out, *recorder);
}

std::optional<Issue> checkTrainingMemory(const TrainingMemoryIn& in, const Assumptions&) {
    if (!in.model.isTransformer()) {
        return refusal(IssueCode::notApplicable, "model", MLS_TEXT("issue", "this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer"));
    }
    if (!in.model.parameters) {
        return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 must be given: gradients and optimizer state are counted per parameter"), {FieldName{"model.parameters"}});
    }
    return std::nullopt;
}

void noteTrainingMemory(const TrainingMemoryIn& in, const Assumptions&, const TrainingMemoryOut&, std::vector<Note>& notes) {
    const Count ranks = in.dpSize * in.gradientAccumulationSteps;
    if (in.batchSize % ranks != 0) {
        notes.push_back(remark(NoteCode::unevenBatch, MLS_TEXT("note", "a batch of %1 does not divide evenly over %2 micro-batches (%3 × %4); the fullest one is counted"),
                               {in.batchSize, ranks, FieldName{"dp_size"}, FieldName{"gradient_accumulation_steps"}}));
    }
    if (in.model.parameters && in.epSize > in.model.experts.value_or(1)) {
        notes.push_back(remark(NoteCode::expertParallelExcess, MLS_TEXT("note", "%1 %2 exceeds the model's %3 experts"), {FieldName{"ep_size"}, in.epSize, in.model.experts.value_or(1)}));
    }
}

template <> std::span<const Choice> choicesOf<Optimizer>() {
    static constexpr Choice choices[] = {{"adam", MLS_TEXT("choice", "Adam"), 0}, {"adamw", MLS_TEXT("choice", "AdamW"), 1},
                                         {"sgd", MLS_TEXT("choice", "SGD"), 2}, {"none", MLS_TEXT("choice", "None"), 3}};
    return choices;
}
template <> std::span<const Choice> choicesOf<Checkpointing>() {
    static constexpr Choice choices[] = {{"none", MLS_TEXT("choice", "None (keep all)"), 0}, {"selective", MLS_TEXT("choice", "Selective"), 1},
                                         {"full", MLS_TEXT("choice", "Full (recompute all)"), 2}};
    return choices;
}

template <> std::span<const Row> rowsOf<TrainingMemoryIn>() {
    using In = TrainingMemoryIn;
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::hardware>(words::hardware), row<&In::batchSize>(words::globalBatchSize), row<&In::seqLen>(words::seqLen),
        row<&In::precision>(words::precision),
        row<&In::optimizer>(words::optimizer), row<&In::activationCheckpointing>(words::activationCheckpointing),
        row<&In::tpSize>(words::tpSize), row<&In::ppSize>(words::ppSize), row<&In::dpSize>(words::dpSize), row<&In::epSize>(words::epSize),
        row<&In::zeroStage>(words::zeroStage),
        row<&In::gradientAccumulationSteps>({.key = "gradient_accumulation_steps", .title = MLS_TEXT("input", "Gradient accumulation"),
            .help = MLS_TEXT("input", "Micro-batches whose gradients are summed before a step."), .range = {.min = 1, .max = 1e7}, .symbol = "g", .advanced = true}),
        row<&In::trainableFraction>({.key = "trainable_fraction", .title = MLS_TEXT("input", "Trainable fraction"),
            .help = MLS_TEXT("input", "Share of the parameters that is trained: 1 for full training, below 0.01 for LoRA."), .range = {.min = 0, .max = 1}, .symbol = "f", .advanced = true}),
        row<&In::communicationBufferFraction>({.key = "communication_buffer_fraction", .title = MLS_TEXT("input", "Buffer fraction"),
            .help = MLS_TEXT("input", "Communication buffers as a share of the gradient bytes."), .range = {.min = 0, .max = 10}, .symbol = "f_b", .advanced = true}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<TrainingMemoryOut>() {
    using Out = TrainingMemoryOut;
    static constexpr Row rows[] = {
        row<&Out::weights>({.key = "weights", .unit = "GB", .title = MLS_TEXT("output", "Weights"),
            .help = MLS_TEXT("output", "Per accelerator, at the chosen precision."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::gradients>({.key = "gradients", .unit = "GB", .title = MLS_TEXT("output", "Gradients"),
            .help = MLS_TEXT("output", "One for each trained parameter."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::optimizerState>({.key = "optimizer_state", .unit = "GB", .title = MLS_TEXT("output", "Optimizer state"),
            .help = MLS_TEXT("output", "Master weights and moments."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::activations>({.key = "activations", .unit = "GB", .title = MLS_TEXT("output", "Activations"),
            .help = MLS_TEXT("output", "Kept from the forward for the backward pass. The part most sensitive to the framework."), .better = Better::lower, .basis = Basis::calibrate,
            .validate = MLS_TEXT("output", "Compare against framework memory traces for one model and configuration.")}),
        row<&Out::communicationBuffers>({.key = "communication_buffers", .unit = "GB", .title = MLS_TEXT("output", "Buffers"),
            .help = MLS_TEXT("output", "For collectives and pipeline messages."), .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::totalMemory>({.key = "total_memory", .unit = "GB", .title = MLS_TEXT("output", "Total"),
            .help = MLS_TEXT("output", "Everything that must be resident on one accelerator."), .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::availableMemory>({.key = "available_memory", .unit = "GB", .title = MLS_TEXT("output", "Capacity"),
            .help = MLS_TEXT("output", "Of the device's main memory."), .better = Better::higher, .basis = Basis::byteCount}),
        row<&Out::memoryUtilization>({.key = "memory_utilization", .title = MLS_TEXT("output", "Memory utilisation"),
            .help = MLS_TEXT("output", "Demand over supply; above 100 % it does not fit."), .share = true, .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::feasible>(words::feasible),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kShardParameters, &f::kTrainingWeights, &f::kGradients, &f::kOptimizerState, &f::kMicroBatch, &f::kStageLayers,
                                        &f::kActivations, &f::kActivationsKorthikanti, &f::kBuffers, &f::kBuffersPipelined, &f::kTrainingTotal, &f::kMemoryUtilisation};
}

constexpr Solver kTrainingMemory = solver<TrainingMemoryIn, TrainingMemoryOut, &checkTrainingMemory, &solveTrainingMemory, &noteTrainingMemory>(
    {.id = "training-memory", .name = "TrainingMemoryModel", .title = MLS_TEXT("solver", "Training memory"),
     .question = MLS_TEXT("solver", "How much memory do I need for training?"), .group = "Train", .scope = "training",
     .chapter = "Training (Vol I, Ch 8) · Distributed Training (Vol II, Ch 5)", .formulas = kFormulas});

} // namespace mlsys
