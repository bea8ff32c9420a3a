// SPDX-License-Identifier: GPL-3.0-or-later
// The iron law and the roofline: time is the larger of work over rate and traffic over bandwidth, plus overhead.
// Sources: Williams, Waterman, Patterson 2009 (roofline); physics page, section 2 (MLSys·im's textbook form).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/power.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kRooflineSource = "Williams, Waterman, Patterson 2009: Roofline";

namespace roofline {
inline constexpr Argument steps{"steps", "n_steps", "", MLS_TEXT("argument", "Passes"), arg::kSome, 1};
inline constexpr Argument ioFraction{"activation_io_fraction", "α_io", "", MLS_TEXT("argument", "Activation traffic"), arg::kNotNegative};
inline constexpr Argument bandwidthEfficiency{"bandwidth_efficiency", "ε_bw", "", MLS_TEXT("argument", "Bandwidth efficiency"), arg::kPositiveShare, 1};
inline constexpr Argument hostLink{"host_bandwidth", "BW_host", "GB/s", MLS_TEXT("argument", "Host link"), arg::kPositive};
inline constexpr Argument idle{"idle_power_fraction", "p_0", "", MLS_TEXT("argument", "Idle power"), arg::kShare};
} // namespace roofline

// O = 2·P: one multiply and one add for each weight a token meets.
constexpr Flops operationsOfParameters(double parameters, double steps) { return unit::FLOP(2 * parameters * steps); }
inline constexpr Formula kOperationsOfParameters = formula<&operationsOfParameters>(
    {"operations_of_parameters", "O", MLS_TEXT("formula", "Operations per sample"), "2·P·n_steps", "GFLOP", "Kaplan et al. 2020: forward pass ≈ 2 FLOP per parameter and token"},
    {arg::parameters, roofline::steps});

constexpr Flops operationsOfMacs(Macs macs, FlopsPerMac perMac, double steps) { return macs * perMac * steps; }
inline constexpr Formula kOperationsOfMacs = formula<&operationsOfMacs>(
    {"operations_of_macs", "O", MLS_TEXT("formula", "Operations per sample (from MACs)"), "N_mac·ϕ·n_steps", "GFLOP", kMlsysimSource},
    {{"macs", "N_mac", "GMAC", MLS_TEXT("argument", "Multiply-accumulates"), arg::kNotNegative},
     {"flops_per_mac", "ϕ", "FLOP/MAC", MLS_TEXT("argument", "Operations per MAC"), arg::kPositive}, roofline::steps});

constexpr Flops operationsGiven(Flops once, double steps) { return once * steps; }
inline constexpr Formula kOperationsGiven = formula<&operationsGiven>(
    {"operations_given", "O", MLS_TEXT("formula", "Operations per sample (as stated)"), "O_1·n_steps", "GFLOP", kMlsysimSource},
    {arg::operations.as("operations_once", "O_1"), roofline::steps});

constexpr Bytes modelMemory(double parameters, Bytes element) { return parameters * element; }
inline constexpr Formula kModelMemory = formula<&modelMemory>(
    {"model_memory", "W", MLS_TEXT("formula", "Weight bytes"), "P·b", "GB", "Bytes per parameter × parameters"}, {arg::parameters, arg::elementBytes});

// The weights once, and activation traffic as a share of them for each sample.
constexpr Bytes traffic(Bytes weights, double ioFraction, double batch) { return weights * (1 + ioFraction * batch); }
inline constexpr Formula kTraffic = formula<&traffic>(
    {"memory_traffic", "Q", MLS_TEXT("formula", "Memory traffic"), "W·(1 + α_io·B)", "GB", kMlsysimSource}, {arg::weights, roofline::ioFraction, arg::batch});

constexpr FlopRate attainableRate(FlopRate peak, double efficiency) { return peak * efficiency; }
inline constexpr Formula kPeakActual = formula<&attainableRate>(
    {"effective_peak", "F_eff", MLS_TEXT("formula", "Attainable compute rate"), "F·η", "TFLOP/s", kRooflineSource}, {arg::peak, arg::efficiency});

constexpr Bandwidth effectiveBandwidth(Bandwidth stated, double efficiency) { return stated * efficiency; }
inline constexpr Formula kBandwidthActual = formula<&effectiveBandwidth>(
    {"effective_bandwidth", "BW_eff", MLS_TEXT("formula", "Effective bandwidth"), "BW·ε_bw", "GB/s", kRooflineSource}, {arg::bandwidth, roofline::bandwidthEfficiency});

// Weights that do not fit are streamed from the host: the slower of the two paths.
constexpr Bandwidth spilledBandwidth(Bandwidth memory, Bandwidth host, double efficiency) { return smaller(memory, host) * efficiency; }
inline constexpr Formula kBandwidthSpilled = formula<&spilledBandwidth>(
    {"spilled_bandwidth", "BW_eff", MLS_TEXT("formula", "Effective bandwidth (spilled to the host)"), "min(BW, BW_host)·ε_bw", "GB/s", kMlsysimSource},
    {arg::bandwidth, roofline::hostLink, roofline::bandwidthEfficiency});

// Only what does not fit comes over the host link; the rest of the traffic stays in memory.
constexpr Bytes spilledBytes(Bytes weights, Bytes capacity) { return weights - capacity; }
inline constexpr Formula kSpilledBytes = formula<&spilledBytes>(
    {"spilled_bytes", "X_spill", MLS_TEXT("formula", "Weights that do not fit"), "W − C", "GB", kMlsysimSource}, {arg::weights, arg::capacity});
constexpr Bandwidth excessBandwidth(Bytes traffic, Bytes spilled, Bandwidth memory, Bandwidth host, double efficiency) {
    return traffic / ((traffic - spilled) / memory + larger(spilled / memory, spilled / host)) * efficiency;
}
inline constexpr Formula kBandwidthExcess = formula<&excessBandwidth>(
    {"excess_bandwidth", "BW_eff", MLS_TEXT("formula", "Effective bandwidth (excess from the host)"), "Q/((Q − X_spill)/BW + max(X_spill/BW, X_spill/BW_host))·ε_bw", "GB/s", kMlsysimSource},
    {arg::traffic, arg::weights.as("spilled", "X_spill"), arg::bandwidth, roofline::hostLink, roofline::bandwidthEfficiency});

constexpr Time computeTime(double batch, Flops perSample, FlopRate peak, double efficiency) { return batch * perSample / (peak * efficiency); }
inline constexpr Formula kComputeTime = formula<&computeTime>(
    {"compute_time", "t_c", MLS_TEXT("formula", "Compute time"), "B·O/(F·η)", "ms", kRooflineSource}, {arg::batch, arg::operations, arg::peak, arg::efficiency});

constexpr Time memoryTime(Bytes moved, Bandwidth bandwidth) { return moved / bandwidth; }
inline constexpr Formula kMemoryTime = formula<&memoryTime>(
    {"memory_time", "t_m", MLS_TEXT("formula", "Memory time"), "Q/BW_eff", "ms", kRooflineSource}, {arg::traffic, arg::bandwidthEffective});

constexpr Time overhead(Time dispatch, Time perLayer, double layers) { return dispatch + perLayer * layers; }
inline constexpr Formula kOverhead = formula<&overhead>(
    {"dispatch_overhead", "t_o", MLS_TEXT("formula", "Overhead"), "τ + τ_L·L", "ms", kMlsysimSource},
    {arg::time.as("dispatch", "τ"), arg::time.as("layer_overhead", "τ_L"), arg::layers});

constexpr Time latency(Time compute, Time memory, Time overheadTime) { return larger(compute, memory) + overheadTime; }
inline constexpr Formula kLatency = formula<&latency>(
    {"iron_law", "T", MLS_TEXT("formula", "Latency (iron law)"), "max(t_c, t_m) + t_o", "ms", kRooflineSource},
    {arg::time.as("compute_time", "t_c"), arg::time.as("memory_time", "t_m"), arg::time.as("overhead", "t_o")});

constexpr Frequency throughput(double batch, Time time) { return batch / time; }
inline constexpr Formula kThroughput = formula<&throughput>(
    {"throughput", "X", MLS_TEXT("formula", "Throughput"), "B/T", "1/s", kRooflineSource}, {arg::batch, arg::time});

constexpr double utilisation(double batch, Flops perSample, Time time, FlopRate peak) {
    const double u = batch * perSample / (time * peak);
    return smaller(larger(u, 0.0), 1.0);
}
inline constexpr Formula kMfu = formula<&utilisation>(
    {"mfu", "MFU", MLS_TEXT("formula", "Model FLOP utilisation"), "clamp(B·O/(T·F), 0, 1)", "1", "Chowdhery et al. 2022 (PaLM), appendix B"},
    {arg::batch, arg::operations, arg::time, arg::peak});

constexpr double hardwareUtilisation(double mfu, double factor) { return smaller(1.0, factor * mfu); }
inline constexpr Formula kHfu = formula<&hardwareUtilisation>(
    {"hfu", "HFU", MLS_TEXT("formula", "Hardware FLOP utilisation"), "min(1, κ·MFU)", "1", kMlsysimSource},
    {arg::mfu, {"hfu_over_mfu", "κ", "", MLS_TEXT("argument", "HFU over MFU"), {.min = 1}}});

constexpr Energy energy(Power tdp, double idleFraction, double mfu, Time time) { return devicePower(tdp, idleFraction, mfu) * time; }
inline constexpr Formula kEnergy = formula<&energy>(
    {"energy", "E", MLS_TEXT("formula", "Energy of the batch"), "TDP·(p_0 + (1 − p_0)·MFU)·T", "J", kPowerSource},
    {arg::tdp, roofline::idle, arg::mfu, arg::time});

constexpr Intensity intensity(double batch, Flops perSample, Bytes moved) { return batch * perSample / moved; }
inline constexpr Formula kIntensity = formula<&intensity>(
    {"arithmetic_intensity", "I", MLS_TEXT("formula", "Arithmetic intensity"), "B·O/Q", "FLOP/B", kRooflineSource}, {arg::batch, arg::operations, arg::traffic});

constexpr Intensity ridgePoint(FlopRate peak, Bandwidth bandwidth) { return peak / bandwidth; }
inline constexpr Formula kRidge = formula<&ridgePoint>(
    {"ridge_point", "I_ridge", MLS_TEXT("formula", "Ridge point (datasheet)"), "F/BW", "FLOP/B", kRooflineSource}, {arg::peak, arg::bandwidth});

// What the roof allows at an intensity.
constexpr FlopRate attainable(Intensity i, FlopRate peak, Bandwidth bandwidth) { return smaller(peak, FlopRate(i * bandwidth)); }
inline constexpr Formula kAttainable = formula<&attainable>(
    {"roofline", "F_roof", MLS_TEXT("formula", "Roofline: attainable rate"), "min(F, I·BW)", "TFLOP/s", kRooflineSource},
    {{"intensity", "I", "FLOP/B", MLS_TEXT("argument", "Arithmetic intensity"), arg::kNotNegative}, arg::peak, arg::bandwidth});

} // namespace mlsys::formulas
