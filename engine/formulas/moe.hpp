// SPDX-License-Identifier: GPL-3.0-or-later
// Routing in a mixture of experts, to first order: hot experts stretch the active work and the routed bytes by the
// imbalance γ, until every expert is busy. Sources: Shazeer et al. 2017 (top-k gating), Fedus et al. 2022 (imbalance and
// capacity), Lepikhin et al. 2021 (all-to-all over expert-parallel ranks); occupancy (which experts any of some tokens visits).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/network.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kMoeSource = "Fedus et al. 2022: Switch Transformers; factor by MLSys·im";
inline constexpr const char* kOccupancySource = "Occupancy: expected distinct experts";
inline constexpr const char* kExpertParallelSource = "Lepikhin et al. 2021: GShard";

namespace moe {
inline constexpr Argument imbalance{"routing_imbalance_factor", "γ", "", MLS_TEXT("argument", "Routing imbalance"), {.min = 1}, 1};
inline constexpr Argument effective{"effective_experts", "k_eff", "", MLS_TEXT("argument", "Effective experts per token"), arg::kPositive};
inline constexpr Argument multiplier{"active_multiplier", "m_a", "", MLS_TEXT("argument", "Stretch of the active work"), {.min = 1}};
inline constexpr Argument hot{"hot_load", "l_hot", "", MLS_TEXT("argument", "Load of the hot expert, over the mean"), {.min = 1}};
} // namespace moe

constexpr double effectiveExperts(double experts, double topK, double imbalance) { return smaller(experts, topK * imbalance); }
inline constexpr Formula kEffectiveExperts = formula<&effectiveExperts>(
    {"effective_experts", "k_eff", MLS_TEXT("formula", "Effective experts per token"), "min(E, top_k·γ)", "1", kMoeSource}, {arg::experts, arg::topK, moe::imbalance});

constexpr double activeMultiplier(double effective, double topK) { return effective / topK; }
inline constexpr Formula kActiveMultiplier = formula<&activeMultiplier>(
    {"active_multiplier", "m_a", MLS_TEXT("formula", "Stretch of the active work"), "k_eff/top_k", "1", kMoeSource}, {moe::effective, arg::topK});

constexpr double effectiveActiveParameters(double parameters, double active, double multiplier) { return smaller(parameters, active * multiplier); }
inline constexpr Formula kEffectiveActiveParameters = formula<&effectiveActiveParameters>(
    {"effective_active_parameters", "P_eff", MLS_TEXT("formula", "Effective active parameters"), "min(P, P_a·m_a)", "1", kMoeSource},
    {arg::parameters, arg::parameters.as("active_parameters", "P_a"), moe::multiplier});

// Loads over the mean of all experts. A token visits an expert once, so the hot one sees at most E/top_k times the mean.
constexpr double hotExpertLoad(double experts, double topK, double imbalance) { return smaller(imbalance, experts / topK); }
inline constexpr Formula kHotExpertLoad = formula<&hotExpertLoad>(
    {"hot_expert_load", "l_hot", MLS_TEXT("formula", "Load of the hot expert"), "min(γ, E/top_k)", "1", kMoeSource}, {arg::experts, arg::topK, moe::imbalance});
constexpr double otherExpertLoad(double experts, double hot) { return (experts - hot) / (experts - 1); }
inline constexpr Formula kOtherExpertLoad = formula<&otherExpertLoad>(
    {"other_expert_load", "l_other", MLS_TEXT("formula", "Load of the other experts"), "(E − l_hot)/(E − 1)", "1", "Loads average to 1"},
    {{"experts", "E", "", MLS_TEXT("argument", "Experts"), {.min = 2, .max = 1e15}}, moe::hot});

// Share of the experts that none of some independent tokens visits, each drawing k of E: from it follows what a mixture reads of its weights.
inline double unvisitedShare(double experts, double topK, double tokens) { return std::pow(1 - topK / experts, tokens); }

constexpr Bytes routedPayload(double batch, double seqLen, double hidden, Bytes element, double topK, double multiplier) {
    return batch * seqLen * hidden * element * topK * multiplier;
}
inline constexpr Formula kRoutedPayload = formula<&routedPayload>(
    {"routed_payload", "M", MLS_TEXT("formula", "Activations routed in a layer"), "B·S·h·b·top_k·m_a", "MB", kExpertParallelSource},
    {arg::batch, arg::seqLen, arg::hidden, arg::elementBytes, arg::topK, moe::multiplier});

// One rank in ep keeps its own tokens.
constexpr Bytes dispatchedBytes(Bytes payload, double ep) { return payload * (ep - 1) / ep; }
inline constexpr Formula kDispatchedBytes = formula<&dispatchedBytes>(
    {"dispatched_bytes", "M_d", MLS_TEXT("formula", "Bytes that leave their rank"), "M·(ep − 1)/ep", "MB", kExpertParallelSource}, {arg::message, arg::ep});

constexpr Bandwidth dispatchBandwidth(Bandwidth fabric, double oversubscription, double efficiency) { return achievedRate(fabric, 1, oversubscription, efficiency); }
inline constexpr Formula kDispatchBandwidth = formula<&dispatchBandwidth>(
    {"dispatch_bandwidth", "bw", MLS_TEXT("formula", "Fabric bandwidth of an all-to-all"), "BW_f/r_o·ε_l", "GB/s", kMlsysimSource},
    {arg::bandwidth.as("fabric_bandwidth", "BW_f"), {"oversubscription", "r_o", "", MLS_TEXT("argument", "Oversubscription"), {.min = 1}, 1},
     {"link_efficiency", "ε_l", "", MLS_TEXT("argument", "Efficiency of the link"), arg::kPositiveShare, 1}});

constexpr Time collectiveLatency(Time wire, Time overhead) { return wire + overhead; }
inline constexpr Formula kAllToAllWithOverhead = formula<&collectiveLatency>(
    {"all_to_all_with_overhead", "t_disp", MLS_TEXT("formula", "All-to-all with its start"), "t_a2a + τ_c", "ms", kMlsysimSource},
    {arg::linkLatency.as("all_to_all", "t_a2a"), arg::linkLatency.as("collective_overhead", "τ_c")});

} // namespace mlsys::formulas
