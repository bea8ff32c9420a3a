// SPDX-License-Identifier: GPL-3.0-or-later
// What a fleet costs to buy and to run over a time. Answers "How much will this cost to run?".
// Source: the seeds' EconomicsModel (physics page, section 7); energy and carbon as in the sustainability solver.
#pragma once

#include "engine/formulas/impact.hpp"
#include "engine/solvers/sustainability.hpp"

namespace mlsys {

struct EconomicsIn {
    Fleet fleet;
    Time duration = unit::day(30);
    EnergyPrice electricityPrice = unit::USDpkWh(0.12);
    std::optional<Grid> grid;
    std::optional<Datacenter> datacenter;
    double mfu = 1;
    std::optional<Time> amortizationPeriod; // absent: the hardware is bought in full
    double infrastructureMultiplier = 1;
    double maintenanceRatio = formulas::kMaintenanceRatio;
    std::optional<Frequency> throughput;    // queries or tokens a second, at full load
    double utilization = 1;
    CarbonMass embodiedCarbonPerDevice{};
};

// What rests on a price that the device does not state is NaN: no answer.
struct EconomicsOut {
    Money capex;
    Money opexEnergy;
    Money opexMaintenance;
    Money totalOpex;
    Money tco;
    std::optional<Money> costPerQuery;      // with a throughput
    std::optional<Money> costPerMillionTokens;
    Energy itEnergy;
    Energy totalEnergy;
    CarbonMass carbonFootprint;
    CarbonMass embodiedCarbon;
    Volume waterUsage;
    double pue = 1;
    Label regionName;
};

void solveEconomics(const EconomicsIn& in, const Assumptions& a, EconomicsOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkEconomics(const EconomicsIn& in, const Assumptions& a);
void noteEconomics(const EconomicsIn& in, const Assumptions& a, const EconomicsOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<EconomicsIn>();
template <> std::span<const Row> rowsOf<EconomicsOut>();

extern const Solver kEconomics;

} // namespace mlsys
