// SPDX-License-Identifier: GPL-3.0-or-later
// The named, sourced coefficients and switches of every model: one code path, two named sets. textbook() gives the
// seeds' numbers and is the default (the members' initialisers); refined() is the set to be validated against published
// measurements, here at its starting values; any single value can be overridden. A new assumption is one member and one
// row (assumptions.cpp), where its title, source, range and, if it has one, its refined value's source stand.
#pragma once

#include "engine/row.hpp"
#include "engine/units.hpp"

namespace mlsys {

// What bounds a prefill: arithmetic alone, or the larger of it and one reading of the weights.
enum class PrefillRoof : std::uint8_t { compute, roofline };
// What bounds a decode step: reading weights and cache alone, or the larger of that and the arithmetic.
enum class DecodeRoof : std::uint8_t { memory, roofline };
// Attention's share of a prefill: all S² pairs, or the half that a causal kernel computes.
enum class AttentionFlops : std::uint8_t { full, causal };
// Weights of a mixture that a step reads: of all experts, or of those that its tokens are expected to hit.
enum class MoeTraffic : std::uint8_t { all, expected };
// The cache a decode step reads: of the prompt, or of the prompt and half the answer.
enum class KvGrowth : std::uint8_t { prompt, half_answer };
// What streams from the host when weights do not fit: everything, or only the excess.
enum class SpillTraffic : std::uint8_t { everything, excess };
// Activations per layer: a coefficient for each hidden element, or that and attention's 5·a·S/h, scaled by precision and tensor parallelism.
enum class ActivationModel : std::uint8_t { per_element, korthikanti };
// The rate of a precision that a device does not list: its default rate, or the next wider format's.
enum class RateFallback : std::uint8_t { default_rate, walk };
// A link's rate as a ring sees it: as stated, or one direction of a vendor's both-direction total.
enum class LinkRate : std::uint8_t { stated, one_direction };

// η by kernel kind at the reference efficiency, and how far tuning can lift it.
struct KernelEfficiencies {
    double reference = 0.5;
    double attention = 0.30;
    double flashAttention = 0.75;
    double flashAttentionCap = 0.85;
    double ffn = 0.50;
    double ffnCap = 0.60;
    double convolution = 0.40;
    double convolutionCap = 0.55;
    double other = 0.30;
};

struct TopologyFactors {
    double dragonflyBisection = 0.85;
    double fatTreeHops = 4;
    double dragonflyHops = 3;
};

// Accuracy in percentage points, as changes of the score.
struct CompressionLosses {
    double bits8 = -0.2;
    double int8 = -0.5;
    double bits4 = -2.5;
    double below4 = -5;
    double pruningMild = -0.1;   // up to half of the weights
    double pruningScale = -1;    // beyond: scale·e^(rate·s)
    double pruningRate = 2;
    double sparse24Speedup = 2;
};

struct ResponsibleFactors {
    double dpSgdFactor = 2;
    double epsilonFloor = 0.01;
    double prevalenceFloor = 1e-6;
};

struct Assumptions {
    // Work
    double flopsPerMac = 1;
    double computeEfficiency = 0.5;          // η where the caller gives none
    std::optional<double> efficiencyPrefill; // η by regime; absent: computeEfficiency
    std::optional<double> efficiencyTraining;
    std::optional<double> efficiencyMoeTraining;
    std::optional<double> efficiencyCnnInference;
    std::optional<double> efficiencyCnnTraining;
    std::optional<double> efficiencyMcu;
    double bandwidthEfficiency = 1;
    double activationIoFraction = 0.1;       // of weight bytes, moved per sample
    std::optional<double> activationIoFractionTransformer; // absent: activationIoFraction
    Time layerOverhead = unit::us(10);
    double trainingOverheadFactor = 3;       // forward, backward, update
    Time stepOverhead{};                     // of a decode step
    Time collectiveOverhead{};               // of a collective operation
    double hfuOverMfu = 1.1;
    RateFallback rateFallback = RateFallback::default_rate;
    SpillTraffic spillTraffic = SpillTraffic::everything;
    // Serving
    PrefillRoof prefillRoof = PrefillRoof::compute;
    DecodeRoof decodeRoof = DecodeRoof::memory;
    AttentionFlops attentionFlops = AttentionFlops::full;
    MoeTraffic moeWeightTraffic = MoeTraffic::all;
    KvGrowth kvGrowth = KvGrowth::prompt;
    bool capacityCountsPrefill = false;
    Count draftTokens = 4;
    double staticBatchFraction = 0.6;        // of the active requests that a static batcher keeps busy
    Count reasoningStepTokens = 50;
    // Training
    bool trainingAttentionFlops = false;
    ActivationModel activationModel = ActivationModel::per_element;
    Bytes activationBytesFull = unit::B(2);  // per token, layer and hidden element
    Bytes activationBytesSelective = unit::B(10);
    Bytes activationBytesNone = unit::B(34);
    std::optional<Bytes> gradientBytes;      // absent: the compute precision
    Bytes optimizerBytesAdam = unit::B(12);  // per trainable parameter
    Bytes optimizerBytesSgd = unit::B(4);
    Bytes checkpointBytesAdam = unit::B(14); // per parameter
    Bytes checkpointBytesSgd = unit::B(4);
    LinkRate linkRate = LinkRate::stated;
    double linkEfficiency = 1;               // achieved share of a link's rate
    double communicationOverlap = 0;         // of gradient sync hidden behind the backward pass, unless asked for
    Time planningDuration = unit::day(30);   // of a scenario that states none
    double chinchillaTokensPerParameter = 20;
    double planningMfu = 0.40;               // of a training budget given in accelerator time
    FlopRate planningPeak = unit::TFLOPps(989);
    // Power, carbon, money, failures
    double idlePowerFraction = 0.3;          // of TDP drawn at MFU 0
    Power fallbackTdp = unit::W(700);
    CarbonIntensity fallbackCarbonIntensity = unit::gCO2epkWh(429);
    double fallbackPue = 1.12;
    WaterIntensity fallbackWue = unit::LpkWh(1.8);
    Money carbonPrice = unit::USD(100);      // per tCO2e
    Time acceleratorMttf = unit::hour(50000);
    Time nicMttf = unit::hour(150000);
    Time psuMttf = unit::hour(100000);
    // What an entry does not state
    Bandwidth fallbackHostLink = unit::GBps(64);
    Time fallbackNodeLatency = unit::ns(500);
    Time fallbackFabricLatency = unit::us(5);
    Count fallbackPsusPerNode = 2;
    Count fallbackLayers = 1;                // geometry of a transformer that states none
    Count fallbackHiddenDim = 4096;
    Count fallbackHeads = 32;
    double weightStreamingReserve = 1.1;     // memory kept for activations, over the cache alone
    // Walls
    KernelEfficiencies kernels;
    TopologyFactors topology;
    CompressionLosses compression;
    ResponsibleFactors responsible;

    static constexpr Assumptions textbook() { return {}; }
    static Assumptions refined();
};

template <> std::span<const Choice> choicesOf<PrefillRoof>();
template <> std::span<const Choice> choicesOf<DecodeRoof>();
template <> std::span<const Choice> choicesOf<AttentionFlops>();
template <> std::span<const Choice> choicesOf<MoeTraffic>();
template <> std::span<const Choice> choicesOf<KvGrowth>();
template <> std::span<const Choice> choicesOf<SpillTraffic>();
template <> std::span<const Choice> choicesOf<ActivationModel>();
template <> std::span<const Choice> choicesOf<RateFallback>();
template <> std::span<const Choice> choicesOf<LinkRate>();
template <> std::span<const Row> rowsOf<KernelEfficiencies>();
template <> std::span<const Row> rowsOf<TopologyFactors>();
template <> std::span<const Row> rowsOf<CompressionLosses>();
template <> std::span<const Row> rowsOf<ResponsibleFactors>();
template <> std::span<const Row> rowsOf<Assumptions>();

// The value of an optional assumption, or of the one that stands in.
constexpr double regime(const std::optional<double>& own, double fallback) { return own ? *own : fallback; }

} // namespace mlsys
