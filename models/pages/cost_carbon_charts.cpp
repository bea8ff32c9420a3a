// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/cost_carbon_charts.h"

#include "engine/formulas/impact.hpp"
#include "engine/solvers/scenario.hpp"
#include "models/chart_parts.h"
#include "models/pages/short_text.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
namespace f = formulas;

// A class, so that lupdate knows the context.
class CostCarbonPageText { Q_DECLARE_TR_FUNCTIONS(CostCarbonPage) };

constexpr Time kYear = unit::day(365); // of the axis; as the cost solver counts maintenance
constexpr double kLeastYears = 5;
constexpr int kSteps = 40;

QString money(const PageContext& context, Money value) { return shortText(context, raw(value), dimensionOf<Money>, "USD"); }
QString carbon(const PageContext& context, CarbonMass value) { return shortText(context, raw(value), dimensionOf<CarbonMass>, "kgCO2e"); }

PlaceCarbon placeOf(const SustainabilityIn& in, const Assumptions& a, const Region& region) {
    SustainabilityOut out;
    solveSustainability(in, a, out);
    PlaceCarbon place;
    place.intensity = region.carbonIntensity;
    place.pue = region.pue;
    place.computing = f::operationalCarbon(out.itEnergy, region.carbonIntensity);
    place.facility = f::operationalCarbon(out.totalEnergy, region.carbonIntensity) - place.computing;
    place.embodied = out.embodiedCarbon;
    place.total = out.carbonFootprint;
    place.water = out.waterUsage;
    return place;
}

// An assumption and an entry's text may differ in the last bit.
bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }
bool isSame(const Region& a, const Region& b) { return isNear(raw(a.carbonIntensity), raw(b.carbonIntensity)) && isNear(a.pue, b.pue) && isNear(raw(a.wue), raw(b.wue)); }

Series line(const char* key, const QString& name, Ink ink, Stroke stroke) {
    Series series{qstring(key), name, {}, ink, stroke};
    series.weight = 1.4;
    return series;
}

AxisSpec yearAxis(Time horizon) { return {CostCarbonPageText::tr("Time"), CostCarbonPageText::tr("years"), false, 0, raw(horizon), raw(kYear)}; }
QString yearsOf(const PageContext& context, Time time) { return shortText(context, double(time / kYear), {}, ""); }
Time wholeYears(Time time) { return kYear * std::ceil(double(time / kYear)); }

} // namespace

std::vector<PlaceCarbon> placesOf(const PageContext& context, const Solution& sustainability) {
    const Assumptions& a = sustainability.assumptions;
    SustainabilityIn in = sustainability.in.as<SustainabilityIn>();
    const Region own = regionOf(in.grid, in.datacenter, in.fleet, a);
    PlaceCarbon here = placeOf(in, a, own);
    here.isHere = true;
    here.name = qstring(sustainability.out.as<SustainabilityOut>().regionName.view());

    const Zoo& zoo = context.results.zoo();
    std::vector<PlaceCarbon> places;
    bool found = false;
    for (const ZooEntry* entry : zoo.entries(EntryKind::grids)) {
        const Record* bound = zoo.bound(*entry);
        if (!bound) continue;
        in.grid = bound->as<Grid>();
        const Region region = regionOfGrid(*in.grid, a, RegionSource::grid);
        PlaceCarbon place = placeOf(in, a, region);
        place.name = qstring(entry->name);
        place.id = qstring(entry->id);
        place.isHere = !found && isSame(region, own);
        found = found || place.isHere;
        // An edited grid has its name still, and is another place.
        if (!place.isHere && place.name == here.name) here.name = CostCarbonPageText::tr("%1, as edited").arg(here.name);
        places.push_back(std::move(place));
    }
    if (!found) places.push_back(std::move(here));
    std::stable_sort(places.begin(), places.end(), [](const PlaceCarbon& x, const PlaceCarbon& y) { return x.total > y.total; });
    return places;
}

const PlaceCarbon& hereOf(const std::vector<PlaceCarbon>& places) {
    return *std::find_if(places.begin(), places.end(), [](const PlaceCarbon& place) { return place.isHere; });
}

Contrast contrastOf(const PlaceCarbon& a, const PlaceCarbon& b) {
    return {a.intensity / b.intensity, (a.computing + a.facility) / (b.computing + b.facility)};
}

Time lifetimeOf(const EconomicsIn& in) { return in.amortizationPeriod.value_or(ScenarioIn{}.amortizationPeriod); }

CostAt costAt(EconomicsIn& in, const Assumptions& a, Time time) {
    const Time life = lifetimeOf(in);
    const auto solved = [&](std::optional<Time> period) {
        EconomicsOut out;
        std::swap(in.amortizationPeriod, period);
        solveEconomics(in, a, out);
        std::swap(in.amortizationPeriod, period);
        return out;
    };
    const Time duration = in.duration;
    in.duration = time;
    const EconomicsOut full = solved(std::nullopt);
    const EconomicsOut spread = solved(life);
    in.duration = duration;
    return {full.tco, spread.tco, full.totalOpex};
}

std::optional<Time> opexOvertakes(const EconomicsIn& in, const EconomicsOut& out) {
    const Money purchase = f::fullCapex(in.fleet.node.accelerator.unitCost.value_or(Money{}), acceleratorsOf(in.fleet), in.infrastructureMultiplier);
    if (!(raw(out.totalOpex) > 0) || !(raw(purchase) > 0)) return std::nullopt;
    return in.duration * double(purchase / out.totalOpex); // operation costs the same every day
}

std::optional<Time> operationOvertakes(const SustainabilityIn& in, const PlaceCarbon& place) {
    const CarbonMass operation = place.computing + place.facility;
    if (!(raw(operation) > 0) || !(raw(place.embodied) > 0)) return std::nullopt;
    return in.duration * double(place.embodied / operation);
}

Time costHorizon(const EconomicsIn& in) {
    return wholeYears(std::max({kYear * kLeastYears, Time(lifetimeOf(in) * 1.25), Time(in.duration * 1.25)}));
}

ChartSpec placesChart(const PageContext& context, const std::vector<PlaceCarbon>& places, Time duration) {
    BarsChart chart;
    chart.isLying = true;
    BarSet computing{u"computing"_s, CostCarbonPageText::tr("Computing"), Ink::series1, {}};
    BarSet facility{u"facility"_s, CostCarbonPageText::tr("Cooling and distribution (PUE)"), Ink::series2, {}};
    BarSet embodied{u"embodied"_s, CostCarbonPageText::tr("Making the devices"), Ink::series3, {}};
    for (const PlaceCarbon& place : places) {
        if (place.isHere) chart.emphasized = static_cast<int>(chart.categories.size());
        chart.categories << place.name;
        computing.values.push_back(raw(place.computing));
        facility.values.push_back(std::max(0.0, raw(place.facility)));
        embodied.values.push_back(raw(place.embodied));
    }
    chart.sets = {computing, facility};
    if (embodied.values.front() > 0) chart.sets.push_back(embodied);
    chart.value = linearAxis(context, CostCarbonPageText::tr("Carbon"), dimensionOf<CarbonMass>, "kgCO2e", raw(places.front().total));
    const PlaceCarbon& most = places.front();
    const PlaceCarbon& least = places.back();
    const PlaceCarbon& here = hereOf(places);
    const Contrast contrast = contrastOf(most, least);
    const QString spoken = CostCarbonPageText::tr("%1 emits %2, the most of %3 places; %4 the least, %5. Here, %6: %7. The grid of %1 emits %8 that of %4, and %9 once each place's own PUE counts.")
                               .arg(most.name, carbon(context, most.total)).arg(places.size()).arg(least.name, carbon(context, least.total), here.name, carbon(context, here.total),
                                                                                                 timesText(context, contrast.grid), timesText(context, contrast.job));
    return chartOf(context, u"carbon-by-grid"_s, CostCarbonPageText::tr("Carbon on every grid, over %1").arg(lifeText(context, duration)), spoken, std::move(chart));
}

ChartSpec costChart(const PageContext& context, const Solution& economics) {
    EconomicsIn in = economics.in.as<EconomicsIn>();
    const auto& out = economics.out.as<EconomicsOut>();
    const Time life = lifetimeOf(in);
    const Time horizon = costHorizon(in);
    const QString lifeName = lifeText(context, life);

    Series full = line("full", CostCarbonPageText::tr("Bought in full"), Ink::series1, Stroke::solid);
    Series spread = line("amortised", CostCarbonPageText::tr("Spread over %1").arg(lifeName), Ink::series2, Stroke::dash);
    Series opex = line("opex", CostCarbonPageText::tr("Electricity and maintenance"), Ink::series3, Stroke::dot);
    for (int i = 0; i <= kSteps; ++i) {
        const Time time = horizon * (static_cast<double>(i) / kSteps);
        const CostAt cost = costAt(in, economics.assumptions, time);
        full.points.push_back({raw(time), raw(cost.full)});
        spread.points.push_back({raw(time), raw(cost.amortized)});
        opex.points.push_back({raw(time), raw(cost.opex)});
    }
    const Money purchase = costAt(in, economics.assumptions, Time{}).full;
    const double most = std::max(full.points.back().y(), spread.points.back().y());

    XyChart chart;
    chart.x = yearAxis(horizon);
    chart.y = linearAxis(context, CostCarbonPageText::tr("Cost so far"), dimensionOf<Money>, "USD", most);
    chart.series = {full, spread, opex};
    const QString duration = lifeText(context, in.duration);
    Series here{u"here"_s, CostCarbonPageText::tr("This scenario"), {{raw(in.duration), raw(out.tco)}}, Ink::accent, Stroke::none, Marker::diamond};
    here.weight = 1.4;
    here.inLegend = false;
    here.labels = {{0, CostCarbonPageText::tr("%1: %2").arg(duration, money(context, out.tco))}};
    here.labels.front().isVital = true;
    chart.series.push_back(std::move(here));
    chart.marks.push_back({Mark::Along::x, raw(life), Ink::accent, Stroke::solid, 1, CostCarbonPageText::tr("equal after %1").arg(lifeName)});
    chart.marks.push_back({Mark::Along::y, raw(purchase), Ink::text, Stroke::dot, 0.7, CostCarbonPageText::tr("purchase")});
    const std::optional<Time> overtaken = opexOvertakes(in, out);
    QString running = CostCarbonPageText::tr("Electricity and maintenance never cost as much as the purchase.");
    if (overtaken) {
        const QString years = CostCarbonPageText::tr("%1 years").arg(yearsOf(context, *overtaken));
        running = CostCarbonPageText::tr("Electricity and maintenance have cost as much as the purchase after %1.").arg(years);
        if (*overtaken <= horizon) chart.marks.push_back({Mark::Along::x, raw(*overtaken), Ink::limit, Stroke::dash, 1, CostCarbonPageText::tr("operation = purchase: %1").arg(years)});
    }
    const QString spoken = CostCarbonPageText::tr("Bought in full, the hardware costs %1 at once; spread over %2 it costs the same after that time. ").arg(money(context, purchase), lifeName) + running;
    return chartOf(context, u"cost-over-time"_s, CostCarbonPageText::tr("Cost over time"), spoken, std::move(chart));
}

ChartSpec carbonChart(const PageContext& context, const Solution& sustainability, const std::vector<PlaceCarbon>& places) {
    const auto& in = sustainability.in.as<SustainabilityIn>();
    const PlaceCarbon& here = hereOf(places);
    const PlaceCarbon& least = places.back();
    const Time horizon = wholeYears(std::max(Time(kYear * kLeastYears), Time(in.duration * 1.25)));
    const auto at = [&](const PlaceCarbon& place, Time time) { return (place.computing + place.facility) * double(time / in.duration) + place.embodied; };
    XyChart chart;
    const auto add = [&](const char* key, const PlaceCarbon& place, Ink ink, Stroke stroke) {
        Series series = line(key, place.name, ink, stroke);
        for (int i = 0; i <= kSteps; ++i) {
            const Time time = horizon * (static_cast<double>(i) / kSteps);
            series.points.push_back({raw(time), raw(at(place, time))});
        }
        chart.series.push_back(std::move(series));
    };
    add("here", here, Ink::series1, Stroke::solid);
    if (!least.isHere) add("cleanest", least, Ink::series2, Stroke::dash);
    chart.x = yearAxis(horizon);
    chart.y = linearAxis(context, CostCarbonPageText::tr("Carbon so far"), dimensionOf<CarbonMass>, "kgCO2e", raw(at(here, horizon)));
    Series now{u"now"_s, CostCarbonPageText::tr("This scenario"), {{raw(in.duration), raw(here.total)}}, Ink::accent, Stroke::none, Marker::diamond};
    now.inLegend = false;
    now.labels = {{0, CostCarbonPageText::tr("%1: %2").arg(lifeText(context, in.duration), carbon(context, here.total))}};
    now.labels.front().isVital = true;
    chart.series.push_back(std::move(now));
    if (const std::optional<Time> overtaken = operationOvertakes(in, here)) {
        chart.marks.push_back({Mark::Along::y, raw(here.embodied), Ink::text, Stroke::dot, 0.7, CostCarbonPageText::tr("making the devices")});
        if (*overtaken <= horizon) {
            chart.marks.push_back({Mark::Along::x, raw(*overtaken), Ink::limit, Stroke::dash, 1, CostCarbonPageText::tr("operation = making: %1").arg(lifeText(context, *overtaken))});
        }
    }
    const QString spoken = CostCarbonPageText::tr("After %1 this fleet has emitted %2 here, %3 with the electricity of %4.")
                               .arg(lifeText(context, horizon), carbon(context, at(here, horizon)), carbon(context, at(least, horizon)), least.name);
    return chartOf(context, u"carbon-over-time"_s, CostCarbonPageText::tr("Carbon over time"), spoken, std::move(chart));
}

} // namespace mlsys
