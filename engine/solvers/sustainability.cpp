// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/sustainability.hpp"

#include "engine/formulas/impact.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

Power tdpOf(const Fleet& fleet, const Assumptions& a) { return fleet.node.accelerator.tdp.value_or(a.fallbackTdp); }
FootprintIn footprintOf(const SustainabilityIn& in) { return {in.fleet, in.duration, in.grid, in.datacenter, in.mfu, in.embodiedCarbonPerDevice}; }

} // namespace

double acceleratorsOf(const Fleet& fleet) { return f::fleetAccelerators(static_cast<double>(fleet.count), static_cast<double>(fleet.node.acceleratorsPerNode)); }

void solveFootprint(const FootprintIn& in, const Assumptions& a, SustainabilityOut& out) {
    const Region region = regionOf(in.grid, in.datacenter, in.fleet, a);
    const double accelerators = acceleratorsOf(in.fleet);
    out.itEnergy = f::itEnergy(f::devicePower(tdpOf(in.fleet, a), a.idlePowerFraction, in.mfu), accelerators, in.duration);
    out.totalEnergy = f::facilityEnergy(out.itEnergy, region.pue);
    out.embodiedCarbon = f::embodiedCarbon(in.embodiedPerDevice, accelerators);
    out.carbonFootprint = f::totalCarbon(f::operationalCarbon(out.totalEnergy, region.carbonIntensity), out.embodiedCarbon);
    out.waterUsage = f::waterUse(out.totalEnergy, region.wue);
    out.pue = region.pue;
    out.regionName = Label::of(nameOf(region, in.grid, in.datacenter, in.fleet));
}

void recordFootprint(const FootprintIn& in, const Assumptions& a, const SustainabilityOut& out, Recorder& r) {
    const Region region = regionOf(in.grid, in.datacenter, in.fleet, a);
    const double count = acceleratorsOf(in.fleet);
    const std::optional<Power>& stated = in.fleet.node.accelerator.tdp;
    const Operand tdp = stated ? fromInput("TDP", *stated, "fleet.node.accelerator.tdp") : fromAssumption("TDP", a.fallbackTdp, "fallback_tdp");
    const Power power = f::devicePower(tdpOf(in.fleet, a), a.idlePowerFraction, in.mfu);
    const CarbonMass operational = f::operationalCarbon(out.totalEnergy, region.carbonIntensity);
    const Operand accelerators = fromStep("N", count);
    const Operand energy = fromStep("E", out.totalEnergy);

    r.step(f::kFleetAccelerators, count, "", {fromInput("n_node", in.fleet.count, "fleet.count"), fromInput("g_0", in.fleet.node.acceleratorsPerNode, "fleet.node.accelerators_per_node")});
    r.step(f::kDevicePower, power, "", {tdp, fromAssumption("p_0", a.idlePowerFraction, "idle_power_fraction"), fromInput("MFU", in.mfu, "mfu")});
    r.step(f::kItEnergy, out.itEnergy, "it_energy", {fromStep("P_dev", power), accelerators, fromInput("T", in.duration, "duration")});
    r.step(f::kFacilityEnergy, out.totalEnergy, "total_energy", {fromStep("E_IT", out.itEnergy), pueOperand("PUE", region)});
    r.step(f::kOperationalCarbon, operational, "", {energy, carbonIntensityOperand("CI", region)});
    r.step(f::kEmbodiedCarbon, out.embodiedCarbon, "embodied_carbon", {fromInput("c_e", in.embodiedPerDevice, "embodied_carbon_per_device"), accelerators});
    r.step(f::kTotalCarbon, out.carbonFootprint, "carbon_footprint", {fromStep("C_op", operational), fromStep("C_emb", out.embodiedCarbon)});
    r.step(f::kWaterUse, out.waterUsage, "water_usage", {energy, wueOperand("WUE", region)});
}

void noteAssumedTdp(const Fleet& fleet, const Assumptions& a, std::vector<Note>& notes) {
    if (fleet.node.accelerator.tdp) return;
    notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the accelerator states no TDP; %1 is assumed, and energy, carbon and water scale with it"), {readable(a.fallbackTdp)}));
}

void solveSustainability(const SustainabilityIn& in, const Assumptions& a, SustainabilityOut& out, Recorder* recorder) {
    const FootprintIn footprint = footprintOf(in);
    solveFootprint(footprint, a, out);
    if (recorder) recordFootprint(footprint, a, out, *recorder);
}

// No two inputs exclude each other: of several places given the order of region.hpp decides.
std::optional<Issue> checkSustainability(const SustainabilityIn&, const Assumptions&) { return std::nullopt; }

void noteSustainability(const SustainabilityIn& in, const Assumptions& a, const SustainabilityOut&, std::vector<Note>& notes) { noteAssumedTdp(in.fleet, a, notes); }

template <> std::span<const Row> rowsOf<SustainabilityIn>() {
    using In = SustainabilityIn;
    static constexpr Row rows[] = {row<&In::fleet>(words::fleet), row<&In::duration>(words::duration), row<&In::grid>(words::grid), row<&In::datacenter>(words::datacenter),
                                   row<&In::mfu>(words::mfu), row<&In::embodiedCarbonPerDevice>(words::embodiedCarbonPerDevice)};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<SustainabilityOut>() {
    using Out = SustainabilityOut;
    static constexpr Row rows[] = {row<&Out::itEnergy>(words::itEnergy), row<&Out::totalEnergy>(words::totalEnergy), row<&Out::carbonFootprint>(words::carbonFootprint),
                                   row<&Out::embodiedCarbon>(words::embodiedCarbon), row<&Out::waterUsage>(words::waterUsage), row<&Out::pue>(words::pueUsed),
                                   row<&Out::regionName>(words::regionName)};
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kFleetAccelerators, &f::kDevicePower, &f::kItEnergy, &f::kFacilityEnergy,
                                        &f::kOperationalCarbon, &f::kEmbodiedCarbon, &f::kTotalCarbon, &f::kWaterUse};
}

constexpr Solver kSustainability = solver<SustainabilityIn, SustainabilityOut, &checkSustainability, &solveSustainability, &noteSustainability>(
    {.id = "sustainability", .name = "SustainabilityModel", .title = MLS_TEXT("solver", "Energy and carbon"),
     .question = MLS_TEXT("solver", "What is the carbon footprint?"), .group = "Impact", .scope = "impact",
     .chapter = "Sustainable AI (Vol II, Ch 15)", .formulas = kFormulas});

} // namespace mlsys
