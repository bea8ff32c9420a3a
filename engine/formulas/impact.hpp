// SPDX-License-Identifier: GPL-3.0-or-later
// Energy, carbon, water and money of a fleet over a time. Sources: Barroso, Hölzle 2007 (power); Patterson et al. 2021
// (carbon of training); The Green Grid 2012 (PUE, WUE); MLSys·im (cost of ownership).
#pragma once

#include "engine/formulas/power.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kCarbonSource = "Patterson et al. 2021: Carbon Emissions and Large Neural Network Training";

namespace impact {
inline constexpr Argument power{"power", "P_dev", "W", MLS_TEXT("argument", "Power of an accelerator"), arg::kNotNegative};
inline constexpr Argument duration{"duration", "T", "d", MLS_TEXT("argument", "Duration"), arg::kNotNegative};
inline constexpr Argument itEnergy{"it_energy", "E_IT", "kWh", MLS_TEXT("argument", "IT energy"), arg::kNotNegative};
inline constexpr Argument energy{"energy", "E", "kWh", MLS_TEXT("argument", "Facility energy"), arg::kNotNegative};
inline constexpr Argument carbonIntensity{"carbon_intensity", "CI", "gCO2e/kWh", MLS_TEXT("argument", "Carbon intensity"), arg::kNotNegative};
inline constexpr Argument embodied{"embodied_carbon", "c_e", "kgCO2e", MLS_TEXT("argument", "Embodied carbon of a device"), arg::kNotNegative, 0};
inline constexpr Argument wue{"wue", "WUE", "L/kWh", MLS_TEXT("argument", "WUE"), arg::kNotNegative};
inline constexpr Argument price{"price", "p_acc", "USD", MLS_TEXT("argument", "Price of an accelerator"), arg::kNotNegative};
inline constexpr Argument multiplier{"infrastructure_multiplier", "m_K", "", MLS_TEXT("argument", "Infrastructure multiplier"), {.min = 1}, 1};
inline constexpr Argument capexFull{"full_capex", "K_full", "USD", MLS_TEXT("argument", "Purchase of the hardware"), arg::kNotNegative};
inline constexpr Argument nodes{"nodes", "n_node", "", MLS_TEXT("argument", "Nodes"), arg::kSome};
inline constexpr Argument perNode{"accelerators_per_node", "g_0", "", MLS_TEXT("argument", "Accelerators per node"), arg::kSome};
inline constexpr Argument tco{"tco", "TCO", "USD", MLS_TEXT("argument", "Total cost of ownership"), arg::kNotNegative};
inline constexpr Argument throughput{"throughput", "X", "1/s", MLS_TEXT("argument", "Served a second, at full load"), arg::kPositive};
inline constexpr Argument utilization{"utilization", "u", "", MLS_TEXT("argument", "Utilisation"), arg::kPositiveShare, 1};
inline constexpr Argument electricityPrice{"electricity_price", "p_el", "USD/kWh", MLS_TEXT("argument", "Electricity price"), arg::kNotNegative};
} // namespace impact

constexpr double fleetAccelerators(double nodes, double perNode) { return nodes * perNode; }
inline constexpr Formula kFleetAccelerators = formula<&fleetAccelerators>(
    {"fleet_accelerators", "N", MLS_TEXT("formula", "Accelerators of the fleet"), "n_node·g_0", "1", kMlsysimSource}, {impact::nodes, impact::perNode});

constexpr Energy itEnergy(Power power, double accelerators, Time duration) { return power * accelerators * duration; }
inline constexpr Formula kItEnergy = formula<&itEnergy>(
    {"it_energy", "E_IT", MLS_TEXT("formula", "IT energy"), "P_dev·N·T", "kWh", kPowerSource}, {impact::power, arg::accelerators, impact::duration});

constexpr Energy facilityEnergy(Energy it, double pue) { return it * pue; }
inline constexpr Formula kFacilityEnergy = formula<&facilityEnergy>(
    {"facility_energy", "E", MLS_TEXT("formula", "Facility energy"), "E_IT·PUE", "kWh", "The Green Grid 2012: PUE"}, {impact::itEnergy, arg::pue});

constexpr CarbonMass operationalCarbon(Energy energy, CarbonIntensity intensity) { return energy * intensity; }
inline constexpr Formula kOperationalCarbon = formula<&operationalCarbon>(
    {"operational_carbon", "C_op", MLS_TEXT("formula", "Operational carbon"), "E·CI", "kgCO2e", kCarbonSource}, {impact::energy, impact::carbonIntensity});

constexpr CarbonMass embodiedCarbon(CarbonMass device, double accelerators) { return device * accelerators; }
inline constexpr Formula kEmbodiedCarbon = formula<&embodiedCarbon>(
    {"embodied_carbon", "C_emb", MLS_TEXT("formula", "Embodied carbon"), "c_e·N", "kgCO2e", "Gupta et al. 2022: ACT"}, {impact::embodied, arg::accelerators});

constexpr CarbonMass totalCarbon(CarbonMass operational, CarbonMass embodied) { return operational + embodied; }
inline constexpr Formula kTotalCarbon = formula<&totalCarbon>(
    {"carbon_footprint", "C_tot", MLS_TEXT("formula", "Carbon footprint"), "C_op + C_emb", "kgCO2e", kCarbonSource},
    {impact::embodied.as("operational_carbon", "C_op"), impact::embodied.as("C_emb")});

constexpr Volume waterUse(Energy energy, WaterIntensity wue) { return energy * wue; }
inline constexpr Formula kWaterUse = formula<&waterUse>(
    {"water_use", "V_w", MLS_TEXT("formula", "Water"), "E·WUE", "L", "The Green Grid 2011: WUE"}, {impact::energy, impact::wue});

constexpr Money fullCapex(Money price, double accelerators, double multiplier) { return price * accelerators * multiplier; }
inline constexpr Formula kFullCapex = formula<&fullCapex>(
    {"full_capex", "K_full", MLS_TEXT("formula", "Purchase of the hardware"), "p_acc·N·m_K", "USD", kMlsysimSource}, {impact::price, arg::accelerators, impact::multiplier});

// The share of the purchase that falls on the duration.
constexpr Money amortizedCapex(Money full, Time duration, Time period) { return full / period * duration; }
inline constexpr Formula kAmortizedCapex = formula<&amortizedCapex>(
    {"amortized_capex", "K", MLS_TEXT("formula", "CapEx, amortised"), "K_full/T_am·T", "USD", kMlsysimSource},
    {impact::capexFull, impact::duration, impact::duration.as("amortization_period", "T_am")});
constexpr Money capexInFull(Money full) { return full; }
inline constexpr Formula kCapexInFull = formula<&capexInFull>({"capex_in_full", "K", MLS_TEXT("formula", "CapEx, in full"), "K_full", "USD", kMlsysimSource}, {impact::capexFull});

constexpr Money energyCost(Energy energy, EnergyPrice price) { return energy * price; }
inline constexpr Formula kEnergyCost = formula<&energyCost>(
    {"energy_cost", "O_el", MLS_TEXT("formula", "Electricity"), "E·p_el", "USD", kMlsysimSource}, {impact::energy, impact::electricityPrice});

// A yearly share of the purchase, of 365 days.
inline constexpr double kMaintenanceRatio = 0.05;
inline constexpr Time kYear = unit::day(365);
constexpr Money maintenanceCost(double ratio, Money full, Time duration, Time year) { return ratio * full * (duration / year); }
inline constexpr Formula kMaintenanceCost = formula<&maintenanceCost>(
    {"maintenance_cost", "O_m", MLS_TEXT("formula", "Maintenance"), "r_m·K_full·T/T_yr", "USD", kMlsysimSource},
    {{"maintenance_ratio", "r_m", "", MLS_TEXT("argument", "Maintenance a year, share of the purchase"), arg::kShare, kMaintenanceRatio}, impact::capexFull, impact::duration,
     {"year", "T_yr", "d", MLS_TEXT("argument", "A year"), arg::kPositive, raw(kYear)}});

constexpr Money totalOpex(Money energy, Money maintenance) { return energy + maintenance; }
inline constexpr Formula kTotalOpex = formula<&totalOpex>(
    {"total_opex", "O_tot", MLS_TEXT("formula", "OpEx"), "O_el + O_m", "USD", kMlsysimSource}, {impact::price.as("energy_cost", "O_el"), impact::price.as("maintenance", "O_m")});
constexpr Money tco(Money capex, Money opex) { return capex + opex; }
inline constexpr Formula kTco = formula<&tco>(
    {"tco", "TCO", MLS_TEXT("formula", "Total cost of ownership"), "K + O_tot", "USD", kMlsysimSource}, {impact::price.as("capex", "K"), impact::price.as("opex", "O_tot")});

// What one unit served costs, of those that the fleet really serves in the time.
constexpr Money costPerQuery(Money tco, Frequency throughput, double utilization, Time duration) { return tco / (throughput * utilization * duration); }
inline constexpr Formula kCostPerQuery = formula<&costPerQuery>(
    {"cost_per_query", "c_q", MLS_TEXT("formula", "Cost per query"), "TCO/(X·u·T)", "USD", kMlsysimSource},
    {impact::tco, impact::throughput, impact::utilization, impact::duration});
constexpr Money costPerMillion(Money tco, Frequency throughput, double utilization, Time duration) { return 1e6 * costPerQuery(tco, throughput, utilization, duration); }
inline constexpr Formula kCostPerMillionTokens = formula<&costPerMillion>(
    {"cost_per_million_tokens", "c_M", MLS_TEXT("formula", "Cost per million served"), "10^6·TCO/(X·u·T)", "USD", kMlsysimSource},
    {impact::tco, impact::throughput, impact::utilization, impact::duration});

// Purchase and electricity alone: the estimate for the back of an envelope.
constexpr Money fleetTco(Money price, double devices, Power power, Time duration, EnergyPrice tariff) {
    return fullCapex(price, devices, 1) + energyCost(itEnergy(power, devices, duration), tariff);
}
inline constexpr Formula kFleetTco = formula<&fleetTco>(
    {"fleet_tco", "TCO", MLS_TEXT("formula", "Fleet TCO"), "p_acc·N + P_dev·N·T·p_el", "USD", kMlsysimSource},
    {impact::price, arg::accelerators, impact::power, impact::duration, impact::electricityPrice});

// Data that leaves a cloud at a steady rate, over a month of 30 days unless told otherwise.
constexpr Money egressCost(Bandwidth rate, Time period, StoragePrice price) { return rate * period * price; }
inline constexpr Formula kEgressCost = formula<&egressCost>(
    {"egress_cost", "K_eg", MLS_TEXT("formula", "Egress cost"), "bw·T_mo·p_eg", "USD", kMlsysimSource},
    {arg::linkBandwidth.as("rate", "bw"), {"period", "T_mo", "d", MLS_TEXT("argument", "Period"), arg::kNotNegative, 2592000},
     {"egress_price", "p_eg", "USD/GB", MLS_TEXT("argument", "Price of data that leaves"), arg::kNotNegative}});

} // namespace mlsys::formulas
