// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_single_node.hpp"

#include <algorithm>

namespace plain {
namespace {

double bytesPerElement(Precision precision) {
    switch (precision) {
    case Precision::fp32:
    case Precision::tf32: return 4;
    case Precision::bf16:
    case Precision::fp16: return 2;
    case Precision::fp8:
    case Precision::int8: return 1;
    case Precision::fp4:
    case Precision::int4: return 0.5;
    }
    return 2;
}

const Optional& rateOf(const Rates& rates, Precision precision) {
    switch (precision) {
    case Precision::fp32: return rates.fp32;
    case Precision::tf32: return rates.tf32;
    case Precision::bf16: return rates.bf16;
    case Precision::fp16: return rates.fp16;
    case Precision::fp8: return rates.fp8;
    case Precision::int8: return rates.int8;
    case Precision::fp4: return rates.fp4;
    case Precision::int4: return rates.int4;
    }
    return rates.fp16;
}

bool isTransformer(const Workload& w) { return w.kind == Kind::transformer || w.kind == Kind::sparse_transformer; }

double peakRate(const Hardware& h, Precision precision, RateFallback fallback) {
    if (const Optional& own = rateOf(h.precisionFlops, precision)) return *own;
    if (fallback == RateFallback::walk) {
        if (precision == Precision::int4 && h.precisionFlops.int8) return *h.precisionFlops.int8;
        if ((precision == Precision::int4 || precision == Precision::fp4 || precision == Precision::int8) && h.precisionFlops.fp8) return *h.precisionFlops.fp8;
    }
    return h.peakFlops;
}

// A number, and whence.
struct Chosen {
    double value;
    const char* key;
};

Chosen regime(const Optional& own, const char* key, const Coefficients& c) { return own ? Chosen{*own, key} : Chosen{c.computeEfficiency, "compute_efficiency"}; }

Chosen efficiencyOf(const In& in, const Coefficients& c) {
    if (in.efficiency) return {*in.efficiency, nullptr};
    if (in.hardware.tier == Tier::tiny) return regime(c.efficiencyMcu, "efficiency_mcu", c);
    if (in.model.kind == Kind::cnn) return regime(c.efficiencyCnnInference, "efficiency_cnn_inference", c);
    if (isTransformer(in.model)) return regime(c.efficiencyPrefill, "efficiency_prefill", c);
    return {c.computeEfficiency, "compute_efficiency"};
}

Chosen ioFraction(const Workload& w, const Coefficients& c) {
    if (isTransformer(w) && c.activationIoFractionTransformer) return {*c.activationIoFractionTransformer, "activation_io_fraction_transformer"};
    return {c.activationIoFraction, "activation_io_fraction"};
}

double operationsPerSample(const Workload& w, const Coefficients& c) {
    double once = 0;
    if (w.inferenceFlops) once = *w.inferenceFlops;
    else if (w.macs) once = *w.macs * c.flopsPerMac;
    else if (w.activeParameters) once = 2 * *w.activeParameters;
    else if (w.parameters) once = 2 * *w.parameters;
    return w.denoisingSteps ? once * static_cast<double>(*w.denoisingSteps) : once;
}

bool holds(const Level& level, double weights) { return level.capacity && level.bandwidth && weights <= *level.capacity; }

enum class Supply : std::uint8_t { memory, sram, flash, spilled };
struct SupplyPath {
    Supply level;
    double stated;
};

SupplyPath supplyPath(const Hardware& h, double weights, const Coefficients& c) {
    if (weights > h.capacity) return {Supply::spilled, std::min(h.bandwidth, h.hostLink.bandwidth.value_or(c.fallbackHostLink))};
    if (holds(h.sram, weights)) return {Supply::sram, *h.sram.bandwidth};
    if (holds(h.flash, weights)) return {Supply::flash, *h.flash.bandwidth};
    return {Supply::memory, h.bandwidth};
}

} // namespace

void solve(const In& in, const Coefficients& c, Out& out, Working working) {
    const double batch = static_cast<double>(in.batchSize);
    const double operations = operationsPerSample(in.model, c);
    const double weights = in.model.parameters ? *in.model.parameters * bytesPerElement(in.precision) : in.model.modelSize.value_or(0);
    const SupplyPath supply = supplyPath(in.hardware, weights, c);
    const double peak = peakRate(in.hardware, in.precision, c.rateFallback);
    const Chosen efficiency = efficiencyOf(in, c);
    const Chosen io = ioFraction(in.model, c);
    const double layers = static_cast<double>(in.model.layers.value_or(c.fallbackLayers));
    const double traffic = weights * (1 + io.value * batch);

    out.memoryFootprint = weights;
    out.feasible = weights <= in.hardware.capacity;
    out.peakFlopsActual = peak * efficiency.value;
    out.peakBwActual = supply.stated * c.bandwidthEfficiency;
    if (supply.level == Supply::spilled && c.spillTraffic == SpillTraffic::excess) {
        const double spilled = weights - in.hardware.capacity;
        const double host = in.hardware.hostLink.bandwidth.value_or(c.fallbackHostLink);
        out.peakBwActual = traffic / ((traffic - spilled) / in.hardware.bandwidth + std::max(spilled / in.hardware.bandwidth, spilled / host)) * c.bandwidthEfficiency;
    }
    out.latencyCompute = batch * operations / out.peakFlopsActual;
    out.latencyMemory = traffic / out.peakBwActual;
    out.latencyOverhead = in.hardware.dispatchTax.value_or(0) + c.layerOverhead * layers;
    out.latency = std::max(out.latencyCompute, out.latencyMemory) + out.latencyOverhead;
    out.throughput = batch / out.latency;
    out.memoryBound = out.latencyMemory > out.latencyCompute;
    out.overheadDominated = out.latencyOverhead > std::max(out.latencyCompute, out.latencyMemory);
    out.mfu = std::min(std::max(batch * operations / (out.latency * peak), 0.0), 1.0);
    out.hfu = std::min(1.0, c.hfuOverMfu * out.mfu);
    out.energy = in.hardware.tdp ? *in.hardware.tdp * (c.idlePowerFraction + (1 - c.idlePowerFraction) * out.mfu) * out.latency : 0;
    out.arithmeticIntensity = batch * operations / traffic;
    out.ridgePoint = peak / in.hardware.bandwidth;
    if (working) working(in, c, {operations, weights, supply.stated, peak, layers, traffic}, out);
}

In resNetOnA100() {
    In in;
    in.model.kind = Kind::cnn;
    in.model.parameters = 25.6e6;
    in.model.inferenceFlops = 4.1e9;
    in.model.layers = 50;
    in.hardware.peakFlops = 312e12;
    in.hardware.precisionFlops.fp32 = 19.5e12;
    in.hardware.capacity = 85899345920.0;
    in.hardware.bandwidth = 2039e9;
    in.hardware.hostLink.bandwidth = 32e9;
    in.hardware.tdp = 400;
    in.hardware.dispatchTax = 15e-6;
    return in;
}

} // namespace plain
