// SPDX-License-Identifier: GPL-3.0-or-later
// The single-node solver as someone would write it with doubles: the yardstick for what the unit types cost. The same
// inputs, optionals, branches, arithmetic and seam for the working as engine/solvers/single_node.cpp, in a translation unit of its own, as
// the solver is.
#pragma once

#include <cstdint>
#include <optional>

namespace plain {

enum class Precision : std::uint8_t { fp32, tf32, bf16, fp16, fp8, int8, fp4, int4 };
enum class Tier : std::uint8_t { cloud, workstation, mobile, edge, tiny };
enum class SpillTraffic : std::uint8_t { everything, excess };
enum class RateFallback : std::uint8_t { default_rate, walk };
enum class Kind : std::uint8_t { transformer, sparse_transformer, cnn, diffusion, state_space, generic };
using Optional = std::optional<double>;
using Count = std::int64_t;

struct Level { Optional capacity, bandwidth; };
struct Link { Optional bandwidth, latency; };
struct Rates { Optional fp32, tf32, bf16, fp16, fp8, int8, fp4, int4; };

struct Hardware {
    Tier tier = Tier::cloud;
    double peakFlops = 0;
    Rates precisionFlops, sparseFlops;
    double capacity = 0, bandwidth = 0;
    Level sram, flash, storage;
    Link hostLink, acceleratorLink;
    Optional tdp, dispatchTax, unitCost, clock, embodiedCarbon, battery;
};

struct Workload {
    Kind kind = Kind::generic;
    Optional parameters, activeParameters, modelSize, inferenceFlops, macs;
    std::optional<Count> layers, hiddenDim, heads, kvHeads, experts, activeExpertsPerToken, denoisingSteps, resolution, stateSize, ffnDim, ffnMatrices, vocabSize;
    std::optional<bool> tiedEmbeddings;
    std::optional<Count> kvLoraRank, qkRopeHeadDim, denseLayers, expertFfnDim, sharedExperts, maxSeqLen;
    Optional activationBytes;
};

struct Coefficients {
    double flopsPerMac = 1, computeEfficiency = 0.5, bandwidthEfficiency = 1, activationIoFraction = 0.1, layerOverhead = 10e-6;
    Optional efficiencyPrefill, efficiencyCnnInference, efficiencyMcu, activationIoFractionTransformer;
    SpillTraffic spillTraffic = SpillTraffic::everything;
    RateFallback rateFallback = RateFallback::default_rate;
    double idlePowerFraction = 0.3, hfuOverMfu = 1.1, fallbackHostLink = 64e9;
    Count fallbackLayers = 1;
};

struct In {
    Workload model;
    Hardware hardware;
    Count batchSize = 1;
    Precision precision = Precision::fp16;
    Optional efficiency;
};

struct Out {
    double latency = 0, latencyCompute = 0, latencyMemory = 0, latencyOverhead = 0, throughput = 0;
    bool memoryBound = false, overheadDominated = false;
    double arithmeticIntensity = 0, ridgePoint = 0, energy = 0, memoryFootprint = 0, peakFlopsActual = 0, peakBwActual = 0, mfu = 0, hfu = 0;
    bool feasible = false;
};

// What a working would show and the outputs do not.
struct Middle {
    double operations, weights, stated, peak, layers, traffic;
};
using Working = void (*)(const In& in, const Coefficients& c, const Middle& middle, const Out& out);

// Of the processor of an idle host, which limits are given for.
constexpr double kIdleNanoseconds = 7.0;

In resNetOnA100();
void solve(const In& in, const Coefficients& c, Out& out, Working working = nullptr);

} // namespace plain
