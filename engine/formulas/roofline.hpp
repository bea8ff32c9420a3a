// SPDX-License-Identifier: GPL-3.0-or-later
// The iron law and the roofline: time is the larger of work over rate and traffic over bandwidth, plus overhead.
// Sources: Williams, Waterman, Patterson 2009 (roofline); physics page, section 2 (MLSys·im's textbook form).
#pragma once

#include "engine/formula.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kRooflineSource = "Williams, Waterman, Patterson 2009: Roofline";

// O = 2·P: one multiply and one add for each weight a token meets.
inline constexpr Formula kOperationsOfParameters{"operations_of_parameters", "O", MLS_TEXT("formula", "Operations per sample"), "2·P·n_steps", "GFLOP",
                                                 "Kaplan et al. 2020: forward pass ≈ 2 FLOP per parameter and token"};
inline constexpr Formula kOperationsOfMacs{"operations_of_macs", "O", MLS_TEXT("formula", "Operations per sample"), "N_mac·ϕ·n_steps", "GFLOP", kMlsysimSource};
inline constexpr Formula kOperationsGiven{"operations_given", "O", MLS_TEXT("formula", "Operations per sample"), "O_1·n_steps", "GFLOP", kMlsysimSource};

inline constexpr Formula kModelMemory{"model_memory", "W", MLS_TEXT("formula", "Weight bytes"), "P·b", "GB", "Bytes per parameter × parameters"};

// W + α_io·W·B: the weights once, and activation traffic as a share of them for each sample.
inline constexpr Formula kTraffic{"memory_traffic", "Q", MLS_TEXT("formula", "Memory traffic"), "W·(1 + α_io·B)", "GB", kMlsysimSource};
constexpr Bytes traffic(Bytes weights, double ioFraction, double batch) { return weights * (1 + ioFraction * batch); }

inline constexpr Formula kPeakActual{"effective_peak", "F_eff", MLS_TEXT("formula", "Attainable compute rate"), "F·η", "TFLOP/s", kRooflineSource};
constexpr FlopRate attainableRate(FlopRate peak, double efficiency) { return peak * efficiency; }

inline constexpr Formula kBandwidthActual{"effective_bandwidth", "BW_eff", MLS_TEXT("formula", "Effective bandwidth"), "BW·ε_bw", "GB/s", kRooflineSource};
// Weights that do not fit are streamed from the host: the slower of the two paths.
inline constexpr Formula kBandwidthSpilled{"spilled_bandwidth", "BW_eff", MLS_TEXT("formula", "Effective bandwidth (spilled to the host)"), "min(BW, BW_host)·ε_bw", "GB/s", kMlsysimSource};
constexpr Bandwidth effectiveBandwidth(Bandwidth stated, double efficiency) { return stated * efficiency; }

inline constexpr Formula kComputeTime{"compute_time", "t_c", MLS_TEXT("formula", "Compute time"), "B·O/(F·η)", "ms", kRooflineSource};
constexpr Time computeTime(double batch, Flops perSample, FlopRate attainable) { return batch * perSample / attainable; }

inline constexpr Formula kMemoryTime{"memory_time", "t_m", MLS_TEXT("formula", "Memory time"), "Q/BW_eff", "ms", kRooflineSource};
constexpr Time memoryTime(Bytes moved, Bandwidth bandwidth) { return moved / bandwidth; }

inline constexpr Formula kOverhead{"dispatch_overhead", "t_o", MLS_TEXT("formula", "Overhead"), "τ + τ_L·L", "ms", kMlsysimSource};
constexpr Time overhead(Time dispatch, Time perLayer, double layers) { return dispatch + perLayer * layers; }

inline constexpr Formula kLatency{"iron_law", "T", MLS_TEXT("formula", "Latency (iron law)"), "max(t_c, t_m) + t_o", "ms", kRooflineSource};
constexpr Time latency(Time compute, Time memory, Time overheadTime) { return larger(compute, memory) + overheadTime; }

inline constexpr Formula kThroughput{"throughput", "X", MLS_TEXT("formula", "Throughput"), "B/T", "1/s", kRooflineSource};
constexpr Frequency throughput(double batch, Time time) { return batch / time; }

inline constexpr Formula kMfu{"mfu", "MFU", MLS_TEXT("formula", "Model FLOP utilisation"), "clamp(B·O/(T·F), 0, 1)", "1", "Chowdhery et al. 2022 (PaLM), appendix B"};
constexpr double utilisation(double batch, Flops perSample, Time time, FlopRate peak) {
    const double u = batch * perSample / (time * peak);
    return smaller(larger(u, 0.0), 1.0);
}

inline constexpr Formula kHfu{"hfu", "HFU", MLS_TEXT("formula", "Hardware FLOP utilisation"), "min(1, κ·MFU)", "1", kMlsysimSource};
constexpr double hardwareUtilisation(double mfu, double factor) { return smaller(1.0, factor * mfu); }

inline constexpr Formula kEnergy{"energy", "E", MLS_TEXT("formula", "Energy of the batch"), "TDP·(p_0 + (1 − p_0)·MFU)·T", "J",
                                 "Barroso, Hölzle 2007: energy-proportional computing (linear power model)"};
constexpr Energy energy(Power tdp, double idleFraction, double mfu, Time time) { return tdp * (idleFraction + (1 - idleFraction) * mfu) * time; }

inline constexpr Formula kIntensity{"arithmetic_intensity", "I", MLS_TEXT("formula", "Arithmetic intensity"), "B·O/Q", "FLOP/B", kRooflineSource};
constexpr Intensity intensity(double batch, Flops perSample, Bytes moved) { return batch * perSample / moved; }

inline constexpr Formula kRidge{"ridge_point", "I_ridge", MLS_TEXT("formula", "Ridge point (datasheet)"), "F/BW", "FLOP/B", kRooflineSource};
constexpr Intensity ridgePoint(FlopRate peak, Bandwidth bandwidth) { return peak / bandwidth; }

// What the roof allows at an intensity: min(F, I·BW).
constexpr FlopRate attainable(Intensity i, FlopRate peak, Bandwidth bandwidth) { return smaller(peak, FlopRate(i * bandwidth)); }

} // namespace mlsys::formulas
