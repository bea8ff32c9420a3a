// SPDX-License-Identifier: GPL-3.0-or-later
// What joins the parts of a scenario: from one accelerator or one replica to a fleet, and demand over supply.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/queueing.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

namespace scenario {
inline constexpr Argument replicaRanks{"ranks_per_replica", "t", "", MLS_TEXT("argument", "Accelerators per replica"), arg::kSome, 1};
inline constexpr Argument latency{"latency", "T_1", "ms", MLS_TEXT("argument", "Latency of the part"), arg::kPositive};
inline constexpr Argument rate{"throughput", "X_1", "1/s", MLS_TEXT("argument", "Throughput of the part"), arg::kNotNegative};
} // namespace scenario

// The time an SLA is held against: of a pass, of a request, of a training step.
constexpr Time scenarioLatency(Time part) { return part; }
inline constexpr Formula kScenarioLatency = formula<&scenarioLatency>(
    {"scenario_latency", "T_s", MLS_TEXT("formula", "Latency of the scenario"), "T_1", "ms", kMlsysimSource}, {scenario::latency});

// Every accelerator of a fleet serves on its own, or t of them together.
constexpr Frequency fleetThroughput(Frequency one, double accelerators, double perReplica) { return one * (accelerators / perReplica); }
inline constexpr Formula kFleetThroughput = formula<&fleetThroughput>(
    {"fleet_throughput", "X_s", MLS_TEXT("formula", "Throughput of the fleet"), "X_1·N/t", "1/s", kMlsysimSource}, {scenario::rate, arg::accelerators, scenario::replicaRanks});

// A replica answers B requests in the latency of one.
inline constexpr Formula kReplicaRequests = formula<&littleRate>(
    {"replica_requests", "X_1", MLS_TEXT("formula", "Requests of a replica"), "B/T_1", "1/s", kMlsysimSource}, {arg::batch, scenario::latency});

constexpr Frequency passedThroughput(Frequency part) { return part; }
inline constexpr Formula kPassedThroughput = formula<&passedThroughput>(
    {"scenario_throughput", "X_s", MLS_TEXT("formula", "Throughput of the scenario"), "X_1", "1/s", kMlsysimSource}, {scenario::rate});

constexpr double passedMfu(double part) { return part; }
inline constexpr Formula kPassedMfu = formula<&passedMfu>(
    {"scenario_mfu", "MFU_s", MLS_TEXT("formula", "MFU of the scenario"), "MFU_1", "1", "Chowdhery et al. 2022 (PaLM), appendix B"}, {arg::mfu.as("MFU_1")});

// Prompt and answer of B requests, over the time of one, on t accelerators.
constexpr double servingMfu(double active, double prompt, double answer, double batch, Time request, FlopRate peak, double ranks) {
    return smaller(1.0, double(unit::FLOP(2 * active) * ((prompt + answer) * batch) / (request * peak * ranks)));
}
inline constexpr Formula kServingMfu = formula<&servingMfu>(
    {"serving_mfu", "MFU_s", MLS_TEXT("formula", "MFU of serving"), "min(1, 2·P_a·(S + n_out)·B/(T_1·F·t))", "1", "Chowdhery et al. 2022 (PaLM), appendix B"},
    {arg::parameters.as("active_parameters", "P_a"), arg::seqLen, {"output_tokens", "n_out", "", MLS_TEXT("argument", "Tokens of an answer"), arg::kNotNegative}, arg::batch, scenario::latency, arg::peak,
     scenario::replicaRanks});

inline constexpr Formula kScenarioDuration = formula<&scenarioLatency>(
    {"scenario_duration", "T_d", MLS_TEXT("formula", "Duration of the scenario"), "T_1", "d", kMlsysimSource}, {scenario::latency.as("duration", "T_1")});

// How much of what is allowed is asked for: above 1 it fails.
constexpr double demandOverSupply(double demand, double supply) { return demand / supply; }
inline constexpr Formula kMemoryDemand = formula<&passedMfu>({"memory_demand", "d_mem", MLS_TEXT("formula", "Memory: demand over supply"), "u_mem", "1", "Demand over supply"}, {arg::mfu.as("memory_utilization", "u_mem")});
constexpr double timeDemand(Time needed, Time allowed) { return needed / allowed; }
inline constexpr Formula kLatencyDemand = formula<&timeDemand>(
    {"latency_demand", "d_sla", MLS_TEXT("formula", "Latency: demand over SLA"), "T_s/T_sla", "1", "Demand over supply"}, {scenario::latency.as("T_s"), scenario::latency.as("sla_latency", "T_sla")});
constexpr double moneyDemand(Money needed, Money allowed) { return needed / allowed; }
inline constexpr Formula kCostDemand = formula<&moneyDemand>(
    {"cost_demand", "d_cost", MLS_TEXT("formula", "Cost: demand over budget"), "TCO/TCO_max", "1", "Demand over supply"},
    {{"tco", "TCO", "USD", MLS_TEXT("argument", "Total cost of ownership"), arg::kNotNegative}, {"max_cost", "TCO_max", "USD", MLS_TEXT("argument", "Budget"), arg::kPositive}});
constexpr double carbonDemand(CarbonMass needed, CarbonMass allowed) { return needed / allowed; }
inline constexpr Formula kCarbonDemand = formula<&carbonDemand>(
    {"carbon_demand", "d_CO2", MLS_TEXT("formula", "Carbon: demand over budget"), "C_tot/C_max", "1", "Demand over supply"},
    {{"carbon", "C_tot", "kgCO2e", MLS_TEXT("argument", "Carbon footprint"), arg::kNotNegative}, {"max_carbon", "C_max", "kgCO2e", MLS_TEXT("argument", "Carbon budget"), arg::kPositive}});
constexpr double waterDemand(Volume needed, Volume allowed) { return needed / allowed; }
inline constexpr Formula kWaterDemand = formula<&waterDemand>(
    {"water_demand", "d_water", MLS_TEXT("formula", "Water: demand over budget"), "V_w/V_max", "1", "Demand over supply"},
    {{"water", "V_w", "L", MLS_TEXT("argument", "Water"), arg::kNotNegative}, {"max_water", "V_max", "L", MLS_TEXT("argument", "Water budget"), arg::kPositive}});
inline constexpr Formula kGoodputDemand = formula<&demandOverSupply>(
    {"goodput_demand", "d_good", MLS_TEXT("formula", "Goodput: asked over reached"), "G_min/G", "1", "Demand over supply"},
    {{"min_goodput", "G_min", "", MLS_TEXT("argument", "Least goodput"), arg::kShare}, {"goodput", "G", "", MLS_TEXT("argument", "Goodput"), arg::kShare}});

} // namespace mlsys::formulas
