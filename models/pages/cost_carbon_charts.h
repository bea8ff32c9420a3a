// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the Cost & carbon page, and the numbers in them that its table shows too.
#pragma once

#include "engine/solvers/economics.hpp"
#include "models/page.h"

#include <optional>
#include <vector>

namespace mlsys {

// The scenario's fleet on one grid.
struct PlaceCarbon {
    QString name;
    QString id;                   // of the zoo's grid; empty for a place of the scenario's own
    CarbonIntensity intensity;
    double pue = 1;
    CarbonMass computing;         // of the IT energy
    CarbonMass facility;          // of cooling and distribution on top: what PUE adds
    CarbonMass embodied;
    CarbonMass total;
    Volume water;
    bool isHere = false;
};
// Every grid of the zoo, the most carbon first, and the scenario's own place among them.
std::vector<PlaceCarbon> placesOf(const PageContext& context, const Solution& sustainability);
const PlaceCarbon& hereOf(const std::vector<PlaceCarbon>& places);

// How many times as much `a` emits as `b`: of the same electricity, and of the same computing with each place's own PUE.
struct Contrast {
    double grid = 1;
    double job = 1;
};
Contrast contrastOf(const PlaceCarbon& a, const PlaceCarbon& b);

// Cost after a time: the hardware bought in full, or spread over its lifetime.
struct CostAt {
    Money full;
    Money amortized;
    Money opex;
};
// The life that a cost per query is stated over: the one given, else the scenario solver's.
Time lifetimeOf(const EconomicsIn& in);
CostAt costAt(EconomicsIn& in, const Assumptions& a, Time time);
// When operation has cost as much as the purchase; nothing if it costs nothing or too little ever to.
std::optional<Time> opexOvertakes(const EconomicsIn& in, const EconomicsOut& out);
// When operation here has emitted as much as making the devices did.
std::optional<Time> operationOvertakes(const SustainabilityIn& in, const PlaceCarbon& place);
Time costHorizon(const EconomicsIn& in);

ChartSpec placesChart(const PageContext& context, const std::vector<PlaceCarbon>& places, Time duration);
ChartSpec costChart(const PageContext& context, const Solution& economics);
// Where there is no price: carbon over time, here and on the cleanest grid.
ChartSpec carbonChart(const PageContext& context, const Solution& sustainability, const std::vector<PlaceCarbon>& places);

} // namespace mlsys
