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

double operationsPerSample(const Workload& w, const Coefficients& c) {
    double once = 0;
    if (w.inferenceFlops) once = *w.inferenceFlops;
    else if (w.macs) once = *w.macs * c.flopsPerMac;
    else if (w.activeParameters) once = 2 * *w.activeParameters;
    else if (w.parameters) once = 2 * *w.parameters;
    return w.denoisingSteps ? once * static_cast<double>(*w.denoisingSteps) : once;
}

bool holds(const Level& level, double weights) { return level.capacity && level.bandwidth && weights <= *level.capacity; }

double supplyBandwidth(const Hardware& h, double weights, const Coefficients& c) {
    if (weights > h.capacity) return std::min(h.bandwidth, h.hostLink.bandwidth.value_or(c.fallbackHostLink));
    if (holds(h.sram, weights)) return *h.sram.bandwidth;
    if (holds(h.flash, weights)) return *h.flash.bandwidth;
    return h.bandwidth;
}

} // namespace

void solve(const In& in, const Coefficients& c, Out& out) {
    const double batch = static_cast<double>(in.batchSize);
    const double operations = operationsPerSample(in.model, c);
    const double weights = in.model.parameters ? *in.model.parameters * bytesPerElement(in.precision) : in.model.modelSize.value_or(0);
    const double stated = supplyBandwidth(in.hardware, weights, c);
    const Optional& own = rateOf(in.hardware.precisionFlops, in.precision);
    const double peak = own ? *own : in.hardware.peakFlops;
    const double efficiency = in.efficiency ? *in.efficiency : c.computeEfficiency;
    const double layers = static_cast<double>(in.model.layers.value_or(c.fallbackLayers));
    const double traffic = weights * (1 + c.activationIoFraction * batch);

    out.memoryFootprint = weights;
    out.feasible = weights <= in.hardware.capacity;
    out.peakFlopsActual = peak * efficiency;
    out.peakBwActual = stated * c.bandwidthEfficiency;
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
