// SPDX-License-Identifier: GPL-3.0-or-later
// The distributed solver as others see it: rules between inputs, notes, rows.
#include "engine/solvers/distributed_steps.hpp"

#include "engine/kv.hpp"
#include "engine/solvers/step_words.hpp"

#include <cmath>

namespace mlsys {
namespace {

namespace f = formulas;

Count ceilDivide(Count a, Count b) { return a / b + (a % b != 0 ? 1 : 0); }

// The four sizes of a layout that an input states; the fifth, dp, is what remains.
struct Size {
    const char* key;
    Count value;
};
using Sizes = std::array<Size, 4>;
Sizes sizesOf(const DistributedIn& in) { return {{{"tp_size", in.tpSize}, {"pp_size", in.ppSize}, {"ep_size", in.epSize}, {"cp_size", in.cpSize}}}; }

// A product may exceed what a Count holds; beyond the fleet it no longer matters by how much.
double productOf(const Sizes& sizes, std::size_t except = 4) {
    double product = 1;
    for (std::size_t i = 0; i < sizes.size(); ++i) if (i != except) product *= static_cast<double>(sizes[i].value);
    return product;
}

// The divisor of n that is nearest to `wanted` by ratio, the smaller one of two.
Count nearestDivisor(Count n, Count wanted) {
    Count below = std::min(n, wanted);
    while (n % below != 0) --below;
    if (below == wanted) return below;
    for (Count above = wanted + 1; above <= n && static_cast<double>(above) * static_cast<double>(below) < static_cast<double>(wanted) * static_cast<double>(wanted); ++above) {
        if (n % above == 0) return above;
    }
    return below;
}

// A layout that divides the fleet, with one size changed if one is enough, else all made to divide in turn.
struct Repair {
    Sizes sizes;
    std::size_t changed;
};
Repair nearestLayout(const Sizes& given, Count accelerators) {
    Repair best{given, 0};
    double ratio = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < given.size(); ++i) {
        const double others = productOf(given, i);
        if (others > static_cast<double>(accelerators) || accelerators % static_cast<Count>(others) != 0) continue;
        const Count value = nearestDivisor(accelerators / static_cast<Count>(others), given[i].value);
        const double r = std::abs(std::log(static_cast<double>(value) / static_cast<double>(given[i].value)));
        if (r >= ratio) continue;
        ratio = r;
        best = {given, i};
        best.sizes[i].value = value;
    }
    if (std::isfinite(ratio)) return best;
    Count left = accelerators;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Count value = nearestDivisor(left, std::min(left, given[i].value));
        if (value != given[i].value) best.changed = i;
        best.sizes[i].value = value;
        left /= value;
    }
    return best;
}

std::string listed(const Sizes& given, const Sizes& repaired) {
    std::string text;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i].value != repaired[i].value) text += (text.empty() ? "" : ", ") + std::string(given[i].key) + " " + std::to_string(repaired[i].value);
    }
    return text;
}

// Whether a whole dp remains. A sweep asks at every point: of sizes and fleets as there are, in few cycles; of any that a
// Count holds, without overflow.
bool dividesFleet(const DistributedIn& in) {
    const Count accelerators = totalAccelerators(in.fleet);
    if (((in.tpSize | in.ppSize | in.epSize | in.cpSize) >> 15) == 0 && accelerators <= std::numeric_limits<std::uint32_t>::max()) [[likely]] {
        const Count product = in.tpSize * in.ppSize * in.epSize * in.cpSize;
        return product <= accelerators && static_cast<std::uint32_t>(accelerators) % static_cast<std::uint32_t>(product) == 0;
    }
    const double product = productOf(sizesOf(in));
    return product <= static_cast<double>(accelerators) && accelerators % static_cast<Count>(product) == 0;
}

// What is wrong is put into words out of line: a sweep asks at every point, and mostly nothing is.
[[gnu::noinline, gnu::cold]] Issue withoutParameters() {
    return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 must be given: gradients and optimizer state are counted per parameter"), {FieldName{"model.parameters"}});
}

[[gnu::noinline, gnu::cold]] Issue splitWithoutMessages(const DistributedIn& in) {
    Size split{};
    for (const Size& size : sizesOf(in)) if (split.value <= 1) split = size;
    return refusal(IssueCode::notApplicable, split.key,
                   MLS_TEXT("issue", "%1 %2: this model states no %3, so the messages between the parts of a split model have no size. Set it to 1 (data parallelism alone), or choose a transformer"),
                   {FieldName{split.key}, split.value, FieldName{"hidden_dim"}});
}

[[gnu::noinline, gnu::cold]] Issue bothMicroBatches(const DistributedIn& in) {
    return refusal(IssueCode::notApplicable, "micro_batch_size", MLS_TEXT("issue", "give %1 or %2, not both: got %3 and %4"),
                   {FieldName{"microbatch_count"}, FieldName{"micro_batch_size"}, in.microbatchCount, *in.microBatchSize});
}

[[gnu::noinline, gnu::cold]] Issue layoutIssue(const DistributedIn& in) {
    const Sizes given = sizesOf(in);
    const Count accelerators = totalAccelerators(in.fleet);
    const double product = productOf(given);
    const Repair repair = nearestLayout(given, accelerators);
    const auto dp = static_cast<Count>(static_cast<double>(accelerators) / productOf(repair.sizes));
    return refusal(IssueCode::infeasibleParallelism, given[repair.changed].key,
                   MLS_TEXT("issue", "dp × tp × pp × ep × cp must equal the fleet's %1 accelerators, but tp × pp × ep × cp = %2 × %3 × %4 × %5 = %6 leaves no whole dp; the nearest layout has %7 (dp %8)"),
                   {accelerators, in.tpSize, in.ppSize, in.epSize, in.cpSize, AsGiven{shortest(product)}, listed(given, repair.sizes), dp});
}

[[gnu::noinline, gnu::cold]] Issue tooManyStages(const DistributedIn& in) {
    return refusal(IssueCode::infeasibleParallelism, "pp_size", MLS_TEXT("issue", "%1 must be at most the model's %2 layers, got %3: a stage holds at least one"),
                   {FieldName{"pp_size"}, *in.model.layers, in.ppSize});
}

[[gnu::noinline, gnu::cold]] Issue tooFewTokens(const DistributedIn& in) {
    return refusal(IssueCode::infeasibleParallelism, "cp_size", MLS_TEXT("issue", "%1 must be at most %2 (%3), got %4: a rank holds at least one token"),
                   {FieldName{"cp_size"}, FieldName{"seq_len"}, in.seqLen, in.cpSize});
}

} // namespace

std::optional<Issue> checkDistributed(const DistributedIn& in, const Assumptions&) {
    if (!in.model.parameters) return withoutParameters();
    if (!in.model.isTransformer() && !in.model.hiddenDim && (in.tpSize > 1 || in.ppSize > 1 || in.epSize > 1 || in.cpSize > 1)) return splitWithoutMessages(in);
    if (in.microBatchSize && in.microbatchCount != 1) return bothMicroBatches(in);
    if (!dividesFleet(in)) return layoutIssue(in);
    if (in.model.layers && in.ppSize > *in.model.layers) return tooManyStages(in);
    if (hasTokens(in.model) && in.cpSize > in.seqLen) return tooFewTokens(in);
    return std::nullopt;
}

void noteDistributed(const DistributedIn& in, const Assumptions& a, const DistributedOut& out, std::vector<Note>& notes) {
    const Hardware& device = in.fleet.node.accelerator;
    const Count ranks = out.parallelism.dp * in.epSize;
    const Count samples = ceilDivide(in.batchSize, ranks);
    const Count microBatches = in.microBatchSize ? ceilDivide(samples, *in.microBatchSize) : std::min(in.microbatchCount, samples);
    if (std::optional<Note> note = rateNote(device, in.precision, a)) notes.push_back(std::move(*note));
    if (in.microbatchCount > samples) {
        notes.push_back(remark(NoteCode::microbatchClamped, MLS_TEXT("note", "%1 %2 runs as %3: a rank has no more samples"), {FieldName{"microbatch_count"}, in.microbatchCount, samples}));
    }
    if (in.batchSize % ranks != 0) {
        notes.push_back(remark(NoteCode::unevenBatch, MLS_TEXT("note", "a batch of %1 does not divide evenly over %2 ranks (dp × ep); the fullest one, with %3, sets the pace"),
                               {in.batchSize, ranks, samples}));
    } else if (samples % microBatches != 0) {
        notes.push_back(remark(NoteCode::unevenBatch, MLS_TEXT("note", "%1 samples of a rank do not divide evenly into %2 micro-batches; time counts them equal, memory the fullest"),
                               {samples, microBatches}));
    }
    if (in.epSize > in.model.experts.value_or(1)) {
        notes.push_back(remark(NoteCode::expertParallelExcess, MLS_TEXT("note", "%1 %2 exceeds the model's %3 experts"), {FieldName{"ep_size"}, in.epSize, in.model.experts.value_or(1)}));
    }
    if (in.model.layers && static_cast<double>(in.ppSize) * static_cast<double>(in.virtualStages) > static_cast<double>(*in.model.layers)) {
        notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the model's %1 layers do not fill %2 stages of %3 parts: the bubble is larger"), {*in.model.layers, in.ppSize, in.virtualStages}));
    }
    if (!distributed::countsLayerActivations(in) && !distributed::statesActivations(in, a)) {
        notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "memory is without activations: they are counted for transformers, and in the refined assumptions for models that state %1"),
                               {FieldName{"activation_bytes"}}));
    }
    if (in.tokens && !device.unitCost) notes.push_back(remark(NoteCode::unknownCost, MLS_TEXT("note", "the accelerator has no price (%1), so the training has no cost"), {FieldName{"unit_cost"}}));
}

template <> std::span<const Choice> choicesOf<StepBottleneck>() {
    static constexpr Choice choices[] = {{"Compute", MLS_TEXT("choice", "Compute-bound"), 0}, {"Memory", MLS_TEXT("choice", "Memory-bound"), 1},
                                         {"Communication", MLS_TEXT("choice", "Communication-bound"), 2}, {"Bubble", MLS_TEXT("choice", "Pipeline bubble"), 3}};
    return choices;
}

template <> std::span<const Row> rowsOf<Parallelism>() {
    using P = Parallelism;
    static constexpr Row rows[] = {
        row<&P::dp>({.key = "dp", .title = MLS_TEXT("output", "Data parallel"), .help = MLS_TEXT("output", "Replicas: the fleet divided by all the others.")}),
        row<&P::tp>({.key = "tp", .title = MLS_TEXT("output", "Tensor parallel"), .help = MLS_TEXT("output", "Accelerators that share each layer's matrices.")}),
        row<&P::pp>({.key = "pp", .title = MLS_TEXT("output", "Pipeline parallel"), .help = MLS_TEXT("output", "Stages the layers are cut into.")}),
        row<&P::ep>({.key = "ep", .title = MLS_TEXT("output", "Expert parallel"), .help = MLS_TEXT("output", "Accelerators that experts are spread over.")}),
        row<&P::cp>({.key = "cp", .title = MLS_TEXT("output", "Context parallel"), .help = MLS_TEXT("output", "Ranks that share the tokens of a sample.")})};
    static_assert(complete<P>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<DistributedIn>() {
    using In = DistributedIn;
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::fleet>(words::fleet), row<&In::batchSize>(words::globalBatchSize), row<&In::seqLen>(words::seqLen),
        row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency), row<&In::tpSize>(words::tpSize), row<&In::ppSize>(words::ppSize), row<&In::epSize>(words::epSize),
        row<&In::cpSize>(words::cpSize),
        row<&In::virtualStages>(words::virtualStages),
        row<&In::microbatchCount>(words::microbatchCount),
        row<&In::microBatchSize>(words::microBatchSize),
        row<&In::zeroStage>(words::zeroStage),
        row<&In::sequenceParallel>(words::sequenceParallel),
        row<&In::activationCheckpointing>(words::activationCheckpointing),
        row<&In::optimizer>(words::advanced(words::optimizer)), row<&In::overlapComm>(words::overlapComm), row<&In::overlapEfficiency>(words::overlapEfficiency),
        row<&In::congestionFactor>(words::congestionFactor), row<&In::stragglerFactor>(words::stragglerFactor), row<&In::moeRoutingImbalanceFactor>(words::moeRoutingImbalance),
        row<&In::tokens>({.key = "tokens", .title = MLS_TEXT("input", "Training tokens"),
            .help = MLS_TEXT("input", "In all; gives time, energy, carbon and cost. For work without tokens: samples. Usual: 20 a parameter and more, up to 15e12."),
            .range = {.min = 1, .max = 1e18}, .symbol = "D_tot"}),
        row<&In::grid>(words::grid), row<&In::datacenter>(words::datacenter),
        row<&In::electricityPrice>(words::electricityPrice),
        row<&In::amortizationPeriod>({.key = "amortization_period", .unit = "d", .title = MLS_TEXT("input", "Amortisation period"),
            .help = MLS_TEXT("input", "Time over which the hardware's price is spread. Usual: 3 to 5 years."), .range = {.min = 1, .max = 3.1536e10}, .symbol = "T_am", .advanced = true}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

namespace {

constexpr Text kValidateTrace = MLS_TEXT("output", "Compare against a profiler's trace of one step.");
constexpr Text kValidateRun = MLS_TEXT("output", "Train for an hour on the fleet, back-calculate the efficiency, then reuse it.");

// A part of the step: a time, less is better.
constexpr RowText stepPart(const char* key, Text title, Text help) {
    RowText t{.key = key, .unit = "ms", .title = title, .help = help, .better = Better::lower, .basis = Basis::firstOrder, .validate = kValidateTrace};
    return t;
}

} // namespace

template <> std::span<const Row> rowsOf<DistributedOut>() {
    using Out = DistributedOut;
    static constexpr Row rows[] = {
        row<&Out::parallelism>({.key = "parallelism", .title = MLS_TEXT("output", "Layout"), .help = MLS_TEXT("output", "How the fleet is divided."), .basis = Basis::byteCount}),
        row<&Out::computeLatency>(stepPart("compute_latency", MLS_TEXT("output", "Work"), MLS_TEXT("output", "Arithmetic or weight traffic of the slowest rank, whichever is longer, and overheads."))),
        row<&Out::dpCommunicationLatency>(stepPart("dp_communication_latency", MLS_TEXT("output", "Data-parallel communication"), MLS_TEXT("output", "Gradients, and with ZeRO weights, before any of it is hidden."))),
        row<&Out::tpCommunicationLatency>(stepPart("tp_communication_latency", MLS_TEXT("output", "Tensor-parallel communication"), MLS_TEXT("output", "Activations summed over the ranks of each layer."))),
        row<&Out::cpCommunicationLatency>(stepPart("cp_communication_latency", MLS_TEXT("output", "Context-parallel communication"), MLS_TEXT("output", "Keys and values passed around the ring."))),
        row<&Out::ppCommunicationLatency>(stepPart("pp_communication_latency", MLS_TEXT("output", "Pipeline communication"), MLS_TEXT("output", "Activations handed from stage to stage."))),
        row<&Out::epCommunicationLatency>(stepPart("ep_communication_latency", MLS_TEXT("output", "Expert-parallel communication"), MLS_TEXT("output", "Tokens sent to their experts and back."))),
        row<&Out::communicationLatency>(stepPart("communication_latency", MLS_TEXT("output", "Communication"), MLS_TEXT("output", "All of it, without what is hidden behind the backward pass."))),
        row<&Out::pipelineBubbleLatency>(stepPart("pipeline_bubble_latency", MLS_TEXT("output", "Pipeline bubble"), MLS_TEXT("output", "Time that stages wait while the pipeline fills and drains."))),
        row<&Out::bubbleFraction>({.key = "bubble_fraction", .title = MLS_TEXT("output", "Bubble fraction"),
            .help = MLS_TEXT("output", "Share of the pipeline's time that is bubble; more micro-batches make it smaller."), .share = true, .better = Better::lower, .basis = Basis::firstOrder, .validate = kValidateTrace}),
        row<&Out::stepLatency>({.key = "step_latency", .unit = "ms", .title = MLS_TEXT("output", "Step time"),
            .help = MLS_TEXT("output", "From one update of the weights to the next."), .better = Better::lower, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::scalingEfficiency>({.key = "scaling_efficiency", .title = MLS_TEXT("output", "Scaling efficiency"),
            .help = MLS_TEXT("output", "Work over step time: what communication, bubble and stragglers leave."), .share = true, .better = Better::higher, .basis = Basis::firstOrder, .validate = kValidateRun}),
        row<&Out::throughput>({.key = "throughput", .unit = "1/s", .title = MLS_TEXT("output", "Throughput"),
            .help = MLS_TEXT("output", "Samples a second of the whole fleet."), .shownUnit = MLS_TEXT("output", "samples/s"), .better = Better::higher, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::tokenThroughput>({.key = "token_throughput", .unit = "1/s", .title = MLS_TEXT("output", "Token throughput"),
            .help = MLS_TEXT("output", "Tokens a second of the whole fleet. Of work without tokens: samples."), .shownUnit = MLS_TEXT("output", "tokens/s"), .better = Better::higher, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::achievedFlopsPerAccelerator>({.key = "achieved_flops_per_accelerator", .unit = "TFLOP/s", .title = MLS_TEXT("output", "Achieved rate of an accelerator"),
            .help = MLS_TEXT("output", "Model FLOPs of a step over its time."), .better = Better::higher, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::mfu>({.key = "mfu", .title = MLS_TEXT("output", "MFU"),
            .help = MLS_TEXT("output", "Model FLOP utilisation: useful operations over what the peak rate allows. Good: 0.35 to 0.55."), .share = true, .better = Better::higher, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::hfu>({.key = "hfu", .title = MLS_TEXT("output", "HFU"),
            .help = MLS_TEXT("output", "Hardware FLOP utilisation: also counts what is recomputed."), .share = true, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::memoryPerAccelerator>({.key = "memory_per_accelerator", .unit = "GB", .title = MLS_TEXT("output", "Memory per accelerator"),
            .help = MLS_TEXT("output", "Weights, gradients, optimizer state, activations and buffers that one rank holds."), .better = Better::lower, .basis = Basis::firstOrder,
            .validate = MLS_TEXT("output", "Compare against the framework's peak memory of one rank.")}),
        row<&Out::feasible>(words::feasible),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "Bottleneck"),
            .help = MLS_TEXT("output", "The longest of compute, memory, communication and bubble."), .basis = Basis::firstOrder}),
        row<&Out::trainingTime>({.key = "training_time", .unit = "d", .title = MLS_TEXT("output", "Training time"),
            .help = MLS_TEXT("output", "For all tokens, without failures and restarts."), .better = Better::lower, .basis = Basis::calibrate, .validate = kValidateRun}),
        row<&Out::trainingEnergy>({.key = "training_energy", .unit = "kWh", .title = MLS_TEXT("output", "Training energy"),
            .help = MLS_TEXT("output", "Of the accelerators, times PUE."), .better = Better::lower, .basis = Basis::firstOrder, .validate = MLS_TEXT("output", "Compare against metered power of one rack.")}),
        row<&Out::trainingCarbon>({.key = "training_carbon", .unit = "kgCO2e", .title = MLS_TEXT("output", "Training carbon"),
            .help = MLS_TEXT("output", "Of that energy on the grid that is given; without making the devices."), .better = Better::lower, .basis = Basis::firstOrder, .validate = MLS_TEXT("output", "Compare against the site's carbon report.")}),
        row<&Out::trainingCost>({.key = "training_cost", .unit = "USD", .title = MLS_TEXT("output", "Training cost"),
            .help = MLS_TEXT("output", "The hardware's share of its amortisation period, electricity and maintenance (5 % of the price a year)."), .better = Better::lower, .basis = Basis::firstOrder,
            .validate = MLS_TEXT("output", "Compare against a cloud provider's price for the same accelerator-hours.")}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {
    &f::kFleetAccelerators, &f::kDataParallel, &f::kSamplesPerRank, &f::kMicroBatchesAsked, &f::kMicroBatchesOfSize, &f::kSamplesPerMicroBatch, &f::kTokensPerStep,
    &f::kOperationsGiven, &f::kOperationsOfMacs, &f::kOperationsOfParameters, &f::kTrainingFlops, &f::kTrainingFlopsActive, &f::kTrainingFlopsOfWork, &f::kTrainingAttention, &f::kModelFlops, &f::kHardwareFlops,
    &f::kShardParameters, &f::kShardWeights, &f::kStepComputeTime, &f::kWeightReadTime, &f::kWorkTime,
    &f::kLocalTokens, &f::kActivationMessage, &f::kLinkOfTensor, &f::kTensorParallelTime, &f::kHeadDim, &f::kHeadDimStated, &f::kContextMessage, &f::kLinkOfContext, &f::kContextParallelTime,
    &f::kDispatchMessage, &f::kLinkOfExperts, &f::kExpertParallelTime, &f::kLinkOfPipeline, &f::kPipelineTime,
    &f::kGradientMessage, &f::kPlainTraffic, &f::kZeroTraffic, &f::kZero3Traffic, &f::kZero3Collectives, &f::kGradientRanks, &f::kGradientRanksPerNode, &f::kGradientNodes,
    &f::kLinkInNode, &f::kLinkOnFabric, &f::kSyncInNode, &f::kSyncOnFabric, &f::kSyncHierarchical, &f::kExposedTime,
    &f::kStageTime, &f::kCommunicationTime, &f::kPipelineBubble, &f::kBubbleFraction, &f::kStepTime, &f::kScalingEfficiency, &f::kSampleThroughput, &f::kTrainingTokenThroughput, &f::kStepMfu, &f::kStepHfu, &f::kAchievedFlops,
    &f::kWeightShards, &f::kGradientShards, &f::kOptimizerShards, &f::kTrainingWeights, &f::kGradients, &f::kOptimizerState, &f::kWholeMicroBatch, &f::kStageLayers, &f::kInFlight,
    &f::kActivationsLocal, &f::kActivationsShared, &f::kActivationsInFlight, &f::kActivationsStated, &f::kBuffers, &f::kBuffersPipelinedLocal, &f::kTrainingTotal,
    &f::kTrainingTime, &f::kDevicePower, &f::kItEnergy, &f::kFacilityEnergy, &f::kOperationalCarbon, &f::kFullCapex, &f::kAmortizedCapex, &f::kEnergyCost, &f::kMaintenanceCost, &f::kTotalOpex, &f::kTco};
}

constexpr Solver kDistributed = solver<DistributedIn, DistributedOut, &checkDistributed, &solveDistributed, &noteDistributed>(
    {.id = "distributed", .name = "DistributedModel", .title = MLS_TEXT("solver", "Distributed training"),
     .question = MLS_TEXT("solver", "How long does a training step take on this fleet?"), .group = "Train", .scope = "training",
     .chapter = "Distributed Training (Vol II, Ch 5)", .formulas = kFormulas});

} // namespace mlsys
