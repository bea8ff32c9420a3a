// SPDX-License-Identifier: GPL-3.0-or-later
// Energy, carbon and water of a fleet over a time. Answers "What is the carbon footprint?".
// Sources: Barroso, Hölzle 2007 (power); Patterson et al. 2021 (carbon); The Green Grid (PUE, WUE); the seeds'
// SustainabilityModel (physics page, section 7).
#pragma once

#include "engine/region.hpp"
#include "engine/solver.hpp"
#include "engine/systems.hpp"

namespace mlsys {

struct SustainabilityIn {
    Fleet fleet;
    Time duration = unit::day(30);
    std::optional<Grid> grid;
    std::optional<Datacenter> datacenter;
    double mfu = 1;
    CarbonMass embodiedCarbonPerDevice{};
};

struct SustainabilityOut {
    Energy itEnergy;
    Energy totalEnergy;
    CarbonMass carbonFootprint;  // of the energy and of making the devices
    CarbonMass embodiedCarbon;
    Volume waterUsage;
    double pue = 1;
    Label regionName;
};

// What energy and carbon rest on, in place, so that the cost solver has the same footprint without copying a fleet.
struct FootprintIn {
    const Fleet& fleet;
    Time duration;
    const std::optional<Grid>& grid;
    const std::optional<Datacenter>& datacenter;
    double mfu;
    CarbonMass embodiedPerDevice;
};
double acceleratorsOf(const Fleet& fleet); // N; whole, and never overflows
void solveFootprint(const FootprintIn& in, const Assumptions& a, SustainabilityOut& out);
void recordFootprint(const FootprintIn& in, const Assumptions& a, const SustainabilityOut& out, Recorder& r);
// Says that a TDP is assumed, if the fleet's device states none.
void noteAssumedTdp(const Fleet& fleet, const Assumptions& a, std::vector<Note>& notes);

void solveSustainability(const SustainabilityIn& in, const Assumptions& a, SustainabilityOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkSustainability(const SustainabilityIn& in, const Assumptions& a);
void noteSustainability(const SustainabilityIn& in, const Assumptions& a, const SustainabilityOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<SustainabilityIn>();
template <> std::span<const Row> rowsOf<SustainabilityOut>();

extern const Solver kSustainability;

} // namespace mlsys
