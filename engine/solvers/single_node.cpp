// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/single_node.hpp"

#include "engine/efficiency.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/operations.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// What the steps share and the outputs do not show.
struct Middle {
    Flops operations;
    Bytes weights;
    SupplyPath supply;
    FlopRate peak;
    double layers;
    Bytes traffic;
};

Operand bandwidthOperand(const SingleNodeIn& in, const SupplyPath& supply) {
    switch (supply.level) {
    case Supply::sram: return fromInput("BW", supply.stated, "hardware.sram.bandwidth");
    case Supply::flash: return fromInput("BW", supply.stated, "hardware.flash.bandwidth");
    case Supply::memory:
    case Supply::spilled: break;
    }
    return fromInput("BW", in.hardware.memory.bandwidth, "hardware.memory.bandwidth");
}

Chosen ioFraction(const Workload& model, const Assumptions& a) {
    if (model.isTransformer() && a.activationIoFractionTransformer) return {*a.activationIoFractionTransformer, "activation_io_fraction_transformer"};
    return {a.activationIoFraction, "activation_io_fraction"};
}

void recordBandwidth(const SingleNodeIn& in, const Assumptions& a, const Middle& m, const SingleNodeOut& out, const Operand& weights, Recorder& r) {
    const Operand efficiency = fromAssumption("ε_bw", a.bandwidthEfficiency, "bandwidth_efficiency");
    const Operand bandwidth = bandwidthOperand(in, m.supply);
    if (m.supply.level != Supply::spilled) {
        r.step(f::kBandwidthActual, out.peakBwActual, "peak_bw_actual", {bandwidth, efficiency});
    } else if (a.spillTraffic == SpillTraffic::everything) {
        r.step(f::kBandwidthSpilled, out.peakBwActual, "peak_bw_actual", {bandwidth, hostLinkOperand("BW_host", in.hardware, a), efficiency});
    } else {
        const Bytes spilled = f::spilledBytes(m.weights, in.hardware.memory.capacity);
        r.step(f::kSpilledBytes, spilled, "", {weights, fromInput("C", in.hardware.memory.capacity, "hardware.memory.capacity")});
        r.step(f::kBandwidthExcess, out.peakBwActual, "peak_bw_actual", {fromStep("Q", m.traffic), fromStep("X_spill", spilled), bandwidth, hostLinkOperand("BW_host", in.hardware, a), efficiency});
    }
}

void record(const SingleNodeIn& in, const Assumptions& a, const Middle& m, const SingleNodeOut& out, Recorder& r) {
    const Operand batch = fromInput("B", in.batchSize, "batch_size");
    const Operand peak = fromInput("F", m.peak, ratePath(in.hardware, in.precision, a.rateFallback));
    const Operand efficiency = efficiencyOperand("η", inferenceEfficiency(in.efficiency, in.model, in.hardware, a));
    const Operand layers = in.model.layers ? fromInput("L", *in.model.layers, "model.layers") : fromAssumption("L", a.fallbackLayers, "fallback_layers");

    const Chosen io = ioFraction(in.model, a);

    const Operand operations = recordOperations(in.model, a, m.operations, r);
    const Operand weights = recordWeights(in.model, in.precision, m.weights, "memory_footprint", r);
    r.step(f::kPeakActual, out.peakFlopsActual, "peak_flops_actual", {peak, efficiency});
    r.step(f::kTraffic, m.traffic, "", {weights, fromAssumption("α_io", io.value, io.key), batch});
    recordBandwidth(in, a, m, out, weights, r);
    r.step(f::kComputeTime, out.latencyCompute, "latency_compute", {batch, operations, peak, efficiency});
    r.step(f::kMemoryTime, out.latencyMemory, "latency_memory", {fromStep("Q", m.traffic), fromStep("BW_eff", out.peakBwActual)});
    const Time dispatch = in.hardware.dispatchTax.value_or(Time::from_value(0));
    r.step(f::kOverhead, out.latencyOverhead, "latency_overhead",
           {in.hardware.dispatchTax ? fromInput("τ", dispatch, "hardware.dispatch_tax") : fromConstant("τ", dispatch, "the device states none"),
            fromAssumption("τ_L", a.layerOverhead, "layer_overhead"), layers});
    r.step(f::kLatency, out.latency, "latency", {fromStep("t_c", out.latencyCompute), fromStep("t_m", out.latencyMemory), fromStep("t_o", out.latencyOverhead)});
    const Operand latency = fromStep("T", out.latency);
    r.step(f::kThroughput, out.throughput, "throughput", {batch, latency});
    r.step(f::kMfu, out.mfu, "mfu", {batch, operations, latency, peak});
    r.step(f::kHfu, out.hfu, "hfu", {fromAssumption("κ", a.hfuOverMfu, "hfu_over_mfu"), fromStep("MFU", out.mfu)});
    if (in.hardware.tdp) {
        r.step(f::kEnergy, out.energy, "energy", {fromInput("TDP", *in.hardware.tdp, "hardware.tdp"), fromAssumption("p_0", a.idlePowerFraction, "idle_power_fraction"), fromStep("MFU", out.mfu), latency});
    }
    r.step(f::kIntensity, out.arithmeticIntensity, "arithmetic_intensity", {batch, operations, fromStep("Q", m.traffic)});
    r.step(f::kRidge, out.ridgePoint, "ridge_point", {peak, fromInput("BW", in.hardware.memory.bandwidth, "hardware.memory.bandwidth")});
}

} // namespace

void solveSingleNode(const SingleNodeIn& in, const Assumptions& a, SingleNodeOut& out, Recorder* recorder) {
    Middle m;
    const double batch = static_cast<double>(in.batchSize);
    m.operations = operationsPerSample(in.model, a);
    m.weights = weightBytes(in.model, in.precision);
    m.supply = supplyPath(in.hardware, m.weights, a);
    m.peak = peakRate(in.hardware, in.precision, a.rateFallback);
    const double efficiency = inferenceEfficiency(in.efficiency, in.model, in.hardware, a).value;
    m.layers = static_cast<double>(in.model.layers.value_or(a.fallbackLayers));
    m.traffic = f::traffic(m.weights, ioFraction(in.model, a).value, batch);

    out.memoryFootprint = m.weights;
    out.feasible = m.weights <= in.hardware.memory.capacity;
    out.peakFlopsActual = f::attainableRate(m.peak, efficiency);
    out.peakBwActual = f::effectiveBandwidth(m.supply.stated, a.bandwidthEfficiency);
    if (m.supply.level == Supply::spilled && a.spillTraffic == SpillTraffic::excess) {
        out.peakBwActual = f::excessBandwidth(m.traffic, f::spilledBytes(m.weights, in.hardware.memory.capacity), in.hardware.memory.bandwidth, hostLink(in.hardware, a), a.bandwidthEfficiency);
    }
    out.latencyCompute = f::computeTime(batch, m.operations, m.peak, efficiency);
    out.latencyMemory = f::memoryTime(m.traffic, out.peakBwActual);
    out.latencyOverhead = f::overhead(in.hardware.dispatchTax.value_or(Time::from_value(0)), a.layerOverhead, m.layers);
    out.latency = f::latency(out.latencyCompute, out.latencyMemory, out.latencyOverhead);
    out.throughput = f::throughput(batch, out.latency);
    out.bottleneck = out.latencyMemory > out.latencyCompute ? Bottleneck::memory : Bottleneck::compute;
    out.overheadDominated = out.latencyOverhead > larger(out.latencyCompute, out.latencyMemory);
    out.mfu = f::utilisation(batch, m.operations, out.latency, m.peak);
    out.hfu = f::hardwareUtilisation(out.mfu, a.hfuOverMfu);
    out.energy = in.hardware.tdp ? f::energy(*in.hardware.tdp, a.idlePowerFraction, out.mfu, out.latency) : Energy::from_value(0);
    out.arithmeticIntensity = f::intensity(batch, m.operations, m.traffic);
    out.ridgePoint = f::ridgePoint(m.peak, in.hardware.memory.bandwidth);

    if (recorder) { // of a copy: what is handed out by reference would live in memory for every solve
        const Middle copy = m;
        record(in, a, copy, out, *recorder);
    }
}

namespace {
// In words out of line: a sweep asks at every point, and mostly nothing is wrong.
[[gnu::noinline, gnu::cold]] Issue withoutWeights() {
    return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 or %2 must be given: without one the weights have no size"), {FieldName{"model.parameters"}, FieldName{"model.model_size"}});
}
} // namespace

std::optional<Issue> checkSingleNode(const SingleNodeIn& in, const Assumptions&) {
    if (!in.model.parameters && !in.model.modelSize) return withoutWeights();
    return std::nullopt;
}

void noteSingleNode(const SingleNodeIn& in, const Assumptions& a, const SingleNodeOut& out, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.hardware, in.precision, a)) notes.push_back(std::move(*note));
    if (!out.feasible) {
        const Bytes spilled = out.memoryFootprint - in.hardware.memory.capacity;
        notes.push_back(remark(NoteCode::spill, MLS_TEXT("note", "the weights exceed the memory by %1; they are streamed at %2"), {readable(spilled, 3), readable(out.peakBwActual)}));
    }
    if (out.overheadDominated) {
        const long percent = std::lround(100 * raw(out.latencyOverhead) / raw(out.latency));
        notes.push_back(remark(NoteCode::overheadDominated, MLS_TEXT("note", "%1 % of the time is fixed overhead; compute and memory decide only the rest"), {std::int64_t{percent}}));
    }
}

template <> std::span<const Choice> choicesOf<Bottleneck>() {
    static constexpr Choice choices[] = {{"Compute", MLS_TEXT("choice", "Compute-bound"), 0}, {"Memory", MLS_TEXT("choice", "Memory-bound"), 1}};
    return choices;
}

template <> std::span<const Row> rowsOf<SingleNodeIn>() {
    using In = SingleNodeIn;
    static constexpr Row rows[] = {row<&In::model>(words::model), row<&In::hardware>(words::hardware), row<&In::batchSize>(words::batchSize),
                                   row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency)};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<SingleNodeOut>() {
    using Out = SingleNodeOut;
    static constexpr Row rows[] = {
        row<&Out::latency>({.key = "latency", .unit = "ms", .title = MLS_TEXT("output", "Latency"),
            .help = MLS_TEXT("output", "From the start of the pass to its end, for the whole batch."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::latencyCompute>({.key = "latency_compute", .unit = "ms", .title = MLS_TEXT("output", "Compute time"),
            .help = MLS_TEXT("output", "Operations over the attainable rate."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::latencyMemory>({.key = "latency_memory", .unit = "ms", .title = MLS_TEXT("output", "Memory time"),
            .help = MLS_TEXT("output", "Bytes moved over the effective bandwidth."), .better = Better::lower, .basis = Basis::firstOrder, .validate = words::validateBenchmark}),
        row<&Out::latencyOverhead>({.key = "latency_overhead", .unit = "ms", .title = MLS_TEXT("output", "Overhead"),
            .help = MLS_TEXT("output", "Dispatch, and launches for each layer; no faster chip removes it."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::throughput>({.key = "throughput", .unit = "1/s", .title = MLS_TEXT("output", "Throughput"),
            .help = MLS_TEXT("output", "Samples a second: batch over latency."), .shownUnit = MLS_TEXT("unit", "samples/s"), .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "Bottleneck"),
            .help = MLS_TEXT("output", "The longer of compute and memory time."), .basis = Basis::firstOrder}),
        row<&Out::overheadDominated>({.key = "overhead_dominated", .title = MLS_TEXT("output", "Overhead dominates"),
            .help = MLS_TEXT("output", "Overhead exceeds both roofline times: a truth the two-way label hides."), .basis = Basis::calibrate}),
        row<&Out::arithmeticIntensity>({.key = "arithmetic_intensity", .unit = "FLOP/B", .title = MLS_TEXT("output", "Arithmetic intensity"),
            .help = MLS_TEXT("output", "Operations for each byte moved."), .better = Better::higher, .basis = Basis::firstOrder}),
        row<&Out::ridgePoint>({.key = "ridge_point", .unit = "FLOP/B", .title = MLS_TEXT("output", "Ridge point (datasheet)"),
            .help = MLS_TEXT("output", "Intensity at which datasheet peak and bandwidth take equally long."), .basis = Basis::byteCount}),
        row<&Out::energy>({.key = "energy", .unit = "J", .title = MLS_TEXT("output", "Energy"),
            .help = MLS_TEXT("output", "Of the device over the batch; 0 if its TDP is unknown."), .better = Better::lower, .basis = Basis::firstOrder}),
        row<&Out::memoryFootprint>({.key = "memory_footprint", .unit = "GB", .title = MLS_TEXT("output", "Weights"),
            .help = MLS_TEXT("output", "Bytes that must be resident."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::peakFlopsActual>({.key = "peak_flops_actual", .unit = "TFLOP/s", .title = MLS_TEXT("output", "Attainable compute rate"),
            .help = MLS_TEXT("output", "Peak times efficiency."), .better = Better::higher, .basis = Basis::calibrate}),
        row<&Out::peakBwActual>({.key = "peak_bw_actual", .unit = "GB/s", .title = MLS_TEXT("output", "Effective bandwidth"),
            .help = MLS_TEXT("output", "Of the level the weights stream from."), .better = Better::higher, .basis = Basis::firstOrder}),
        row<&Out::mfu>({.key = "mfu", .title = MLS_TEXT("output", "MFU"),
            .help = MLS_TEXT("output", "Model FLOP utilisation: useful operations over what the peak rate allows."), .share = true, .better = Better::higher, .basis = Basis::calibrate}),
        row<&Out::hfu>({.key = "hfu", .title = MLS_TEXT("output", "HFU"),
            .help = MLS_TEXT("output", "Hardware FLOP utilisation, with operations done but not asked for."), .share = true, .basis = Basis::calibrate}),
        row<&Out::feasible>(words::feasible),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kOperationsGiven, &f::kOperationsOfMacs, &f::kOperationsOfParameters, &f::kModelMemory, &f::kPeakActual,
                                        &f::kBandwidthActual, &f::kBandwidthSpilled, &f::kSpilledBytes, &f::kBandwidthExcess, &f::kComputeTime, &f::kTraffic, &f::kMemoryTime, &f::kOverhead,
                                        &f::kLatency, &f::kThroughput, &f::kMfu, &f::kHfu, &f::kEnergy, &f::kIntensity, &f::kRidge};
}

constexpr Solver kSingleNode = solver<SingleNodeIn, SingleNodeOut, &checkSingleNode, &solveSingleNode, &noteSingleNode>(
    {.id = "single-node", .name = "SingleNodeModel", .title = MLS_TEXT("solver", "Single node"),
     .question = MLS_TEXT("solver", "How fast will my model run on this GPU?"), .group = "Run", .scope = "inference",
     .chapter = "Hardware Acceleration (Vol I, Ch 11)", .formulas = kFormulas});

} // namespace mlsys
