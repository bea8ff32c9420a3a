// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/transformation.hpp"

#include "engine/formulas/data_pipeline.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/words.hpp"

#include <cmath>

namespace mlsys {
namespace {

namespace f = formulas;

constexpr double kMostWorkers = 1e15;

SingleNodeIn forwardPass(const TransformationIn& in) { return {*in.model, *in.hardware, in.batchSize, in.precision, in.efficiency}; }

void record(const TransformationIn& in, const TransformationOut& out, Recorder& r) {
    const Operand batch = fromInput("B", in.batchSize, "batch_size");
    const Operand step = in.acceleratorStep ? fromInput("T", out.stepTime, "accelerator_step") : fromStep("T", out.stepTime);
    if (!in.acceleratorStep) r.step(f::kForwardStep, out.stepTime, "step_time", {step});
    r.step(f::kTransformTime, out.transformTime, "transform_time",
           {batch, fromInput("s_s", in.sampleSize, "sample_size"), fromInput("n_w", in.workers, "workers"), fromInput("BW_cpu", in.cpuThroughput, "cpu_throughput")});
    const Operand transform = fromStep("t_cpu", out.transformTime);
    r.step(f::kFedUtilisation, out.acceleratorUtilization, "accelerator_utilization", {transform, step});
    r.step(f::kFedThroughput, out.pipelineThroughput, "pipeline_throughput", {batch, transform, step});
}

} // namespace

void solveTransformation(const TransformationIn& in, const Assumptions& a, TransformationOut& out, Recorder* recorder) {
    const double batch = static_cast<double>(in.batchSize);
    if (in.acceleratorStep) {
        out.stepTime = *in.acceleratorStep;
    } else {
        SingleNodeOut pass;
        solveSingleNode(forwardPass(in), a, pass, recorder);
        out.stepTime = pass.latency;
    }
    out.transformTime = f::transformTime(batch, in.sampleSize, static_cast<double>(in.workers), in.cpuThroughput);
    out.acceleratorUtilization = f::fedUtilisation(out.transformTime, out.stepTime);
    out.pipelineThroughput = f::fedThroughput(batch, out.transformTime, out.stepTime);
    out.bottleneck = out.transformTime > out.stepTime ? FeedBottleneck::cpu : FeedBottleneck::accelerator;
    const double needed = std::ceil(f::transformTime(batch, in.sampleSize, 1, in.cpuThroughput) / out.stepTime);
    out.workersNeeded = static_cast<Count>(smaller(larger(needed, 1.0), kMostWorkers));
    if (recorder) record(in, out, *recorder);
}

std::optional<Issue> checkTransformation(const TransformationIn& in, const Assumptions& a) {
    if (in.acceleratorStep) return std::nullopt;
    if (!in.model || !in.hardware) {
        return refusal(IssueCode::missingField, "accelerator_step", MLS_TEXT("issue", "give %1, or both %2 and %3: without them the accelerator's step has no length"),
                       {FieldName{"accelerator_step"}, FieldName{"model"}, FieldName{"hardware"}});
    }
    return checkSingleNode(forwardPass(in), a);
}

void noteTransformation(const TransformationIn& in, const Assumptions& a, const TransformationOut&, std::vector<Note>& notes) {
    if (in.acceleratorStep) return;
    const SingleNodeIn pass = forwardPass(in);
    SingleNodeOut node;
    solveSingleNode(pass, a, node);
    noteSingleNode(pass, a, node, notes);
}

template <> std::span<const Choice> choicesOf<FeedBottleneck>() {
    static constexpr Choice choices[] = {{"Accelerator", MLS_TEXT("choice", "Accelerator"), 0}, {"CPU", MLS_TEXT("choice", "CPU"), 1}};
    return choices;
}

template <> std::span<const Row> rowsOf<TransformationIn>() {
    using In = TransformationIn;
    static constexpr Row rows[] = {
        row<&In::batchSize>(words::batchSize),
        row<&In::sampleSize>({.key = "sample_size", .unit = "kB", .title = MLS_TEXT("input", "Bytes of a sample"),
            .help = MLS_TEXT("input", "As the CPU handles it. Usual: 150 kB for a decoded image of 224 × 224, megabytes for video and audio."), .range = {.min = 1e-3, .max = 1e15}, .symbol = "s_s"}),
        row<&In::cpuThroughput>({.key = "cpu_throughput", .unit = "GB/s", .title = MLS_TEXT("input", "CPU throughput"),
            .help = MLS_TEXT("input", "Bytes one worker decodes and augments a second; measure it. Usual: 0.05 to 1 GB/s a core."), .range = {.min = 1, .max = 1e15}, .symbol = "BW_cpu"}),
        row<&In::workers>({.key = "workers", .title = MLS_TEXT("input", "Workers"),
            .help = MLS_TEXT("input", "CPU cores that prepare samples for this accelerator. Usual: 4 to 16."), .range = {.min = 1, .max = 1e6}, .symbol = "n_w", .dragFrom = 1, .dragTo = 64, .dragLog = true}),
        row<&In::acceleratorStep>({.key = "accelerator_step", .unit = "ms", .title = MLS_TEXT("input", "Accelerator's step"),
            .help = MLS_TEXT("input", "Time the accelerator takes for a batch; absent: one forward pass of the model on the hardware."), .range = {.min = 1e-9, .max = 1e9}, .symbol = "T"}),
        row<&In::model>(words::optionalModel), row<&In::hardware>(words::optionalHardware), row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<TransformationOut>() {
    using Out = TransformationOut;
    static constexpr Row rows[] = {
        row<&Out::transformTime>({.key = "transform_time", .unit = "ms", .title = MLS_TEXT("output", "CPU time of a batch"),
            .help = MLS_TEXT("output", "Decoding and augmenting one batch by all workers."), .better = Better::lower, .basis = Basis::calibrate,
            .validate = MLS_TEXT("output", "Run the data loader alone and time a batch.")}),
        row<&Out::stepTime>({.key = "step_time", .unit = "ms", .title = MLS_TEXT("output", "Accelerator's step"),
            .help = MLS_TEXT("output", "Time the accelerator takes for the same batch."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::acceleratorUtilization>({.key = "accelerator_utilization", .title = MLS_TEXT("output", "Utilisation of the accelerator"),
            .help = MLS_TEXT("output", "Share of the time that it has a batch to work on."), .share = true, .better = Better::higher, .basis = Basis::firstOrder, .validate = words::validateBenchmark}),
        row<&Out::pipelineThroughput>({.key = "pipeline_throughput", .unit = "1/s", .title = MLS_TEXT("output", "Throughput"),
            .help = MLS_TEXT("output", "Samples a second of CPU and accelerator together."), .shownUnit = MLS_TEXT("unit", "samples/s"), .better = Better::higher, .basis = Basis::firstOrder, .validate = words::validateBenchmark}),
        row<&Out::workersNeeded>({.key = "workers_needed", .title = MLS_TEXT("output", "Workers needed"),
            .help = MLS_TEXT("output", "The fewest that keep the accelerator busy."), .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "Bottleneck"), .help = MLS_TEXT("output", "The longer of CPU time and accelerator step."), .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
// With those of the forward pass.
constexpr const Formula* kFormulas[] = {&f::kTransformTime, &f::kForwardStep, &f::kFedUtilisation, &f::kFedThroughput,
                                        &f::kOperationsGiven, &f::kOperationsOfMacs, &f::kOperationsOfParameters, &f::kModelMemory, &f::kPeakActual, &f::kBandwidthActual, &f::kBandwidthSpilled, &f::kSpilledBytes,
                                        &f::kBandwidthExcess, &f::kComputeTime, &f::kTraffic, &f::kMemoryTime, &f::kOverhead, &f::kLatency, &f::kThroughput, &f::kMfu, &f::kHfu, &f::kEnergy, &f::kIntensity, &f::kRidge};
}

constexpr Solver kTransformation = solver<TransformationIn, TransformationOut, &checkTransformation, &solveTransformation, &noteTransformation>(
    {.id = "transformation", .name = "TransformationModel", .title = MLS_TEXT("solver", "Data transformation"),
     .question = MLS_TEXT("solver", "Is my accelerator waiting for the CPU?"), .group = "More walls", .scope = "transformation",
     .chapter = "Data Engineering (Vol I)", .formulas = kFormulas});

} // namespace mlsys
