// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/training_memory.hpp"

#include "engine/formulas/roofline.hpp"
#include "engine/formulas/training_memory.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

struct Coefficient {
    Bytes value;
    const char* key; // of the assumption
};

Coefficient optimizerBytes(Optimizer optimizer, const Assumptions& a) {
    switch (optimizer) {
    case Optimizer::adam:
    case Optimizer::adamw: return {a.optimizerBytesAdam, "optimizer_bytes_adam"};
    case Optimizer::sgd: return {a.optimizerBytesSgd, "optimizer_bytes_sgd"};
    case Optimizer::none: break;
    }
    return {Bytes::from_value(0), nullptr};
}

Coefficient activationBytes(Checkpointing checkpointing, const Assumptions& a) {
    switch (checkpointing) {
    case Checkpointing::full: return {a.activationBytesFull, "activation_bytes_full"};
    case Checkpointing::selective: return {a.activationBytesSelective, "activation_bytes_selective"};
    case Checkpointing::none: break;
    }
    return {a.activationBytesNone, "activation_bytes_none"};
}

// Korthikanti et al. 2022: keeping everything includes the a·S² attention matrix, 5 bytes an element; selective and full
// recomputation leave it out.
double countsHeads(const TrainingMemoryIn& in, const Assumptions&) { return in.activationCheckpointing == Checkpointing::none ? 5 : 0; }

struct Middle {
    double parameters;
    Count microBatch;
    Count layers;
    Count stageLayers;
    Count hidden;
    Coefficient optimizer;
    Coefficient activation;
    Bytes gradientElement;
    Count heads;
    double byHeads; // 5 where the attention matrix is kept, else 0
    // dp where the ZeRO stage shards that state, else 1
    double weightShards;
    double gradientShards;
    double optimizerShards;
};

Operand shards(const char* symbol, double value, const TrainingMemoryIn& in) {
    // Sharding is dp from the stage on that names this state; below it the state is whole.
    if (value != 1) return fromInput(symbol, in.dpSize, "dp_size");
    return fromConstant(symbol, 1.0, "not sharded at this ZeRO stage");
}

void record(const TrainingMemoryIn& in, const Assumptions& a, const Middle& m, const TrainingMemoryOut& out, Recorder& r) {
    const Operand n = fromStep("n", m.parameters);
    const Operand element = fromInput("b", bytesPerElement(in.precision), "precision");
    const Operand fraction = fromInput("f", in.trainableFraction, "trainable_fraction");
    r.step(f::kShardParameters, m.parameters, "", {fromInput("P", in.model.parameters.value_or(0), "model.parameters"), fromInput("tp", in.tpSize, "tp_size"),
                                                   fromInput("pp", in.ppSize, "pp_size"), fromInput("ep", in.epSize, "ep_size")});
    r.step(f::kTrainingWeights, out.weights, "weights", {n, element, shards("s_w", m.weightShards, in)});
    r.step(f::kGradients, out.gradients, "gradients", {fraction, n, a.gradientBytes ? fromAssumption("b", m.gradientElement, "gradient_bytes") : element, shards("s_g", m.gradientShards, in)});
    r.step(f::kOptimizerState, out.optimizerState, "optimizer_state",
           {fraction, n, m.optimizer.key ? fromAssumption("c_opt", m.optimizer.value, m.optimizer.key) : fromConstant("c_opt", m.optimizer.value, "no optimizer state"),
            shards("s_o", m.optimizerShards, in)});
    r.step(f::kMicroBatch, static_cast<double>(m.microBatch), "", {fromInput("B", in.batchSize, "batch_size"), fromInput("dp", in.dpSize, "dp_size"),
                                                                   fromInput("g", in.gradientAccumulationSteps, "gradient_accumulation_steps")});
    r.step(f::kStageLayers, static_cast<double>(m.stageLayers), "",
           {in.model.layers ? fromInput("L", *in.model.layers, "model.layers") : fromAssumption("L", a.fallbackLayers, "fallback_layers"), fromInput("pp", in.ppSize, "pp_size")});
    const Operand hidden = in.model.hiddenDim ? fromInput("h", *in.model.hiddenDim, "model.hidden_dim") : fromAssumption("h", a.fallbackHiddenDim, "fallback_hidden_dim");
    const Operand micro = fromStep("μ", static_cast<double>(m.microBatch));
    const Operand sequence = fromInput("S", in.seqLen, "seq_len");
    const Operand layers = fromStep("L_s", static_cast<double>(m.stageLayers));
    const Operand perElement = fromAssumption("c_act", m.activation.value, m.activation.key);
    if (a.activationModel == ActivationModel::per_element) {
        r.step(f::kActivations, out.activations, "activations", {sequence, micro, hidden, layers, perElement});
    } else {
        r.step(f::kActivationsKorthikanti, out.activations, "activations",
               {sequence, micro, hidden, layers, perElement, fromConstant("c_att", m.byHeads, "5 where the attention matrix is kept"),
                in.model.heads ? fromInput("a", *in.model.heads, "model.heads") : fromAssumption("a", a.fallbackHeads, "fallback_heads"), element, fromInput("tp", in.tpSize, "tp_size")});
    }
    const Operand share = fromInput("f_b", in.communicationBufferFraction, "communication_buffer_fraction");
    const Operand gradients = fromStep("M_g", out.gradients);
    if (in.ppSize > 1) r.step(f::kBuffersPipelined, out.communicationBuffers, "communication_buffers", {share, gradients, micro, sequence, hidden, element});
    else r.step(f::kBuffers, out.communicationBuffers, "communication_buffers", {share, gradients});
    r.step(f::kTrainingTotal, out.totalMemory, "total_memory", {fromStep("M_w", out.weights), gradients, fromStep("M_o", out.optimizerState),
                                                                fromStep("M_a", out.activations), fromStep("M_b", out.communicationBuffers)});
    r.step(f::kMemoryUtilisation, out.memoryUtilization, "memory_utilization", {fromStep("M", out.totalMemory), fromInput("C", in.hardware.memory.capacity, "hardware.memory.capacity")});
}

} // namespace

void solveTrainingMemory(const TrainingMemoryIn& in, const Assumptions& a, TrainingMemoryOut& out, Recorder* recorder) {
    Middle m;
    const double dp = static_cast<double>(in.dpSize);
    m.parameters = f::shardParameters(in.model.parameters.value_or(0), static_cast<double>(in.tpSize), static_cast<double>(in.ppSize), static_cast<double>(in.epSize));
    m.optimizerShards = in.zeroStage >= 1 ? dp : 1;
    m.gradientShards = in.zeroStage >= 2 ? dp : 1;
    m.weightShards = in.zeroStage >= 3 ? dp : 1;
    m.optimizer = optimizerBytes(in.optimizer, a);
    m.activation = activationBytes(in.activationCheckpointing, a);
    m.microBatch = f::microBatch(in.batchSize, in.dpSize, in.gradientAccumulationSteps);
    m.layers = in.model.layers.value_or(a.fallbackLayers);
    m.stageLayers = f::stageLayers(m.layers, in.ppSize);
    m.hidden = in.model.hiddenDim.value_or(a.fallbackHiddenDim);

    const Bytes element = bytesPerElement(in.precision);
    m.gradientElement = a.gradientBytes ? *a.gradientBytes : element;
    const double micro = static_cast<double>(m.microBatch);
    const double sequence = static_cast<double>(in.seqLen);
    const double hidden = static_cast<double>(m.hidden);
    out.weights = f::sharded(m.parameters, element, m.weightShards);
    out.gradients = f::trainedSharded(in.trainableFraction, m.parameters, m.gradientElement, m.gradientShards);
    out.optimizerState = f::trainedSharded(in.trainableFraction, m.parameters, m.optimizer.value, m.optimizerShards);
    m.heads = in.model.heads.value_or(a.fallbackHeads);
    m.byHeads = countsHeads(in, a);
    const double layers = static_cast<double>(m.stageLayers);
    if (a.activationModel == ActivationModel::per_element) out.activations = f::activations(sequence, micro, hidden, layers, m.activation.value);
    else out.activations = f::activationsKorthikanti(sequence, micro, hidden, layers, m.activation.value, m.byHeads, static_cast<double>(m.heads), element, static_cast<double>(in.tpSize));
    out.communicationBuffers = in.ppSize > 1 ? f::buffersPipelined(in.communicationBufferFraction, out.gradients, micro, sequence, hidden, element)
                                             : f::buffers(in.communicationBufferFraction, out.gradients);
    out.totalMemory = f::trainingTotal(out.weights, out.gradients, out.optimizerState, out.activations, out.communicationBuffers);
    out.availableMemory = in.hardware.memory.capacity;
    out.memoryUtilization = f::memoryUtilisation(out.totalMemory, out.availableMemory);
    out.feasible = out.totalMemory <= out.availableMemory;

    if (recorder) record(in, a, m, out, *recorder);
}

std::optional<Issue> checkTrainingMemory(const TrainingMemoryIn& in, const Assumptions&) {
    if (!in.model.isTransformer()) {
        return Issue{IssueCode::notApplicable, "model", "this model counts the activations of transformer layers; for other kinds of network that count does not hold. Choose a transformer"};
    }
    if (!in.model.parameters) {
        return Issue{IssueCode::missingField, "model.parameters", "model.parameters must be given: gradients and optimizer state are counted per parameter"};
    }
    return std::nullopt;
}

void noteTrainingMemory(const TrainingMemoryIn& in, const Assumptions&, const TrainingMemoryOut&, std::vector<Note>& notes) {
    const Count ranks = in.dpSize * in.gradientAccumulationSteps;
    if (in.batchSize % ranks != 0) {
        notes.push_back({NoteCode::unevenBatch, "a batch of " + std::to_string(in.batchSize) + " does not divide evenly over " + std::to_string(ranks)
                             + " micro-batches (dp_size × gradient_accumulation_steps); the fullest one is counted"});
    }
    if (in.model.parameters && in.epSize > in.model.experts.value_or(1)) {
        notes.push_back({NoteCode::expertParallelExcess, "ep_size " + std::to_string(in.epSize) + " exceeds the model's " + std::to_string(in.model.experts.value_or(1)) + " experts"});
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
    static constexpr RowText batch = [] { RowText t = words::batchSize; t.required = true; t.title = MLS_TEXT("input", "Global batch size"); t.help = MLS_TEXT("input", "Samples in one step over all replicas."); return t; }();
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::hardware>(words::hardware), row<&In::batchSize>(batch), row<&In::seqLen>(words::seqLen),
        row<&In::precision>(words::precision),
        row<&In::optimizer>({.key = "optimizer", .title = MLS_TEXT("input", "Optimizer"), .help = MLS_TEXT("input", "Adam keeps three fp32 values for each parameter, SGD one.")}),
        row<&In::activationCheckpointing>({.key = "activation_checkpointing", .title = MLS_TEXT("input", "Activation checkpointing"),
            .help = MLS_TEXT("input", "What the forward pass keeps for the backward pass; what is not kept is recomputed.")}),
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
