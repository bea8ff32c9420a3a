// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/synthesis.hpp"

#include "engine/efficiency.hpp"
#include "engine/formulas/synthesis.hpp"
#include "engine/operations.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// A microcontroller is known by its tier; a machine that is not chosen yet has none.
Chosen chosenEfficiency(const SynthesisIn& in, const Assumptions& a) {
    static constexpr Hardware kAny{};
    return inferenceEfficiency(in.efficiency, in.model, in.hardware ? *in.hardware : kAny, a);
}
FlopRate rateOfDevice(const SynthesisIn& in, const Assumptions& a) { return peakRate(*in.hardware, in.precision, a.rateFallback); }

void record(const SynthesisIn& in, const Assumptions& a, const Flops& perSample, const SynthesisOut& out, Recorder& r) {
    const Operand target = fromInput("T", in.targetLatency, "target_latency");
    const Operand operations = recordOperations(in.model, a, perSample, r);
    const Operand weights = recordWeights(in.model, in.precision, out.requiredMemory, "required_memory", r);
    r.step(f::kRequiredBandwidth, out.requiredBandwidth, "required_bandwidth", {weights, target, fromAssumption("ε_bw", a.bandwidthEfficiency, "bandwidth_efficiency")});
    r.step(f::kRequiredRate, out.requiredFlops, "required_flops", {fromInput("B", in.batchSize, "batch_size"), operations, target, efficiencyOperand("η", chosenEfficiency(in, a))});
    const Operand rate = fromStep("F_need", out.requiredFlops), bandwidth = fromStep("BW_need", out.requiredBandwidth);
    r.step(f::kRequiredBalance, out.requiredBalance, "required_balance", {rate, bandwidth});
    if (!in.hardware) return;
    r.step(f::kBandwidthRatio, *out.bandwidthRatio, "bandwidth_ratio", {bandwidth, fromInput("BW", in.hardware->memory.bandwidth, "hardware.memory.bandwidth")});
    r.step(f::kRateRatio, *out.flopsRatio, "flops_ratio", {rate, fromInput("F", rateOfDevice(in, a), ratePath(*in.hardware, in.precision, a.rateFallback))});
}

} // namespace

void solveSynthesis(const SynthesisIn& in, const Assumptions& a, SynthesisOut& out, Recorder* recorder) {
    const Flops perSample = operationsPerSample(in.model, a);
    out.requiredMemory = weightBytes(in.model, in.precision);
    out.requiredBandwidth = f::requiredBandwidth(out.requiredMemory, in.targetLatency, a.bandwidthEfficiency);
    out.requiredFlops = f::requiredRate(static_cast<double>(in.batchSize), perSample, in.targetLatency, chosenEfficiency(in, a).value);
    out.requiredBalance = f::requiredBalance(out.requiredFlops, out.requiredBandwidth);
    out.bandwidthRatio.reset();
    out.flopsRatio.reset();
    if (in.hardware) {
        out.bandwidthRatio = f::bandwidthRatio(out.requiredBandwidth, in.hardware->memory.bandwidth);
        out.flopsRatio = f::rateRatio(out.requiredFlops, rateOfDevice(in, a));
    }
    if (recorder) record(in, a, perSample, out, *recorder);
}

std::optional<Issue> checkSynthesis(const SynthesisIn& in, const Assumptions&) {
    if (!in.model.parameters && !in.model.modelSize) {
        return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 or %2 must be given: without one the weights have no size"), {FieldName{"model.parameters"}, FieldName{"model.model_size"}});
    }
    return std::nullopt;
}

void noteSynthesis(const SynthesisIn& in, const Assumptions& a, const SynthesisOut&, std::vector<Note>& notes) {
    if (!in.hardware) return;
    if (std::optional<Note> note = rateNote(*in.hardware, in.precision, a)) notes.push_back(std::move(*note));
}

template <> std::span<const Row> rowsOf<SynthesisIn>() {
    using In = SynthesisIn;
    static constexpr Row rows[] = {
        row<&In::model>(words::model),
        row<&In::targetLatency>({.key = "target_latency", .unit = "ms", .title = MLS_TEXT("input", "Target latency"),
            .help = MLS_TEXT("input", "Of one forward pass of the batch. Usual: 10 to 200 ms; 20 to 50 ms a token for reading speed and above."), .range = {.min = 1e-9, .max = 1e9}, .symbol = "T", .required = true}),
        row<&In::batchSize>(words::batchSize), row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency), row<&In::hardware>(words::optionalHardware),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<SynthesisOut>() {
    using Out = SynthesisOut;
    static constexpr Row rows[] = {
        row<&Out::requiredBandwidth>({.key = "required_bandwidth", .unit = "GB/s", .title = MLS_TEXT("output", "Required bandwidth"),
            .help = MLS_TEXT("output", "To read the weights once within the target."), .better = Better::lower, .basis = Basis::firstOrder, .validate = words::validateBenchmark}),
        row<&Out::requiredFlops>({.key = "required_flops", .unit = "TFLOP/s", .title = MLS_TEXT("output", "Required compute rate"),
            .help = MLS_TEXT("output", "Peak rate that finishes the operations within the target at this efficiency."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::requiredBalance>({.key = "required_balance", .unit = "FLOP/B", .title = MLS_TEXT("output", "Required balance"),
            .help = MLS_TEXT("output", "Compute rate over bandwidth: the ridge point of a machine that wastes neither."), .basis = Basis::firstOrder}),
        row<&Out::requiredMemory>({.key = "required_memory", .unit = "GB", .title = MLS_TEXT("output", "Required memory"),
            .help = MLS_TEXT("output", "For the weights alone."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::bandwidthRatio>({.key = "bandwidth_ratio", .title = MLS_TEXT("output", "Bandwidth, need over have"),
            .help = MLS_TEXT("output", "Above 100 % the hardware is too slow for the target, or that many of it must share the weights."), .share = true, .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::flopsRatio>({.key = "flops_ratio", .title = MLS_TEXT("output", "Compute rate, need over have"),
            .help = MLS_TEXT("output", "Above 100 % the hardware is too slow for the target, or that many of it must share the work."), .share = true, .better = Better::lower, .basis = Basis::calibrate}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kOperationsGiven, &f::kOperationsOfMacs, &f::kOperationsOfParameters, &f::kModelMemory, &f::kRequiredBandwidth, &f::kRequiredRate, &f::kRequiredBalance, &f::kBandwidthRatio, &f::kRateRatio};
}

constexpr Solver kSynthesis = solver<SynthesisIn, SynthesisOut, &checkSynthesis, &solveSynthesis, &noteSynthesis>(
    {.id = "synthesis", .name = "SynthesisSolver", .title = MLS_TEXT("solver", "Synthesis"),
     .question = MLS_TEXT("solver", "What machine would be fast enough?"), .group = "More walls", .scope = "synthesis",
     .chapter = "Hardware Acceleration (Vol I, Ch 11)", .formulas = kFormulas});

} // namespace mlsys
