// SPDX-License-Identifier: GPL-3.0-or-later
// What the scenario's fleet costs and emits over a time, what a query or a token costs over the hardware's life, and what
// the same job would emit elsewhere.
#include "engine/formulas/impact.hpp"
#include "engine/solvers/economics.hpp"
#include "engine/solvers/scenario.hpp"
#include "engine/solvers/sustainability.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/cost_carbon_charts.h"
#include "models/pages/section_table.h"
#include "models/pages/served.h"
#include "models/pages/short_text.h"
#include "models/variant_key.h"
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

// What one of many costs, with the purchase spread over the hardware's life.
struct UnitCosts {
    QString life;                       // "3 years"
    Money hour;                         // of one accelerator
    std::optional<Money> query;
    std::optional<Money> millionQueries;
    std::optional<Money> millionTokens;
};

UnitCosts unitCosts(const PageContext& context, EconomicsIn in, const Assumptions& a, const Served& served) {
    in.amortizationPeriod = lifetimeOf(in);
    const auto solved = [&](std::optional<Frequency> rate) {
        in.throughput = rate;
        EconomicsOut out;
        solveEconomics(in, a, out);
        return out;
    };
    UnitCosts costs;
    costs.life = lifeText(context, *in.amortizationPeriod);
    const EconomicsOut bare = solved(std::nullopt);
    costs.hour = f::costPerQuery(bare.tco, acceleratorsOf(in.fleet) / unit::hour(1), 1, in.duration);
    if (served.queries) {
        const EconomicsOut out = solved(served.queries);
        costs.query = out.costPerQuery;
        costs.millionQueries = out.costPerMillionTokens;
    }
    if (served.tokens) costs.millionTokens = solved(served.tokens).costPerMillionTokens;
    return costs;
}

bool isKnown(const std::optional<Money>& cost) { return cost && std::isfinite(raw(*cost)); }
QString money(const PageContext& context, Money value) { return shortText(context, raw(value), dimensionOf<Money>, "USD"); }

// "Cost per million tokens", as it is called for what this scenario serves.
QString millionTitle(const Served& served) {
    switch (served.unit) {
    case Served::Unit::stated: return CostCarbonPageText::tr("Cost per million served");
    case Served::Unit::request: return CostCarbonPageText::tr("Cost per million tokens");
    case Served::Unit::sample: return CostCarbonPageText::tr("Cost per million inferences");
    case Served::Unit::trained_token: return CostCarbonPageText::tr("Training, a million tokens");
    case Served::Unit::trained_sample: break;
    }
    return CostCarbonPageText::tr("Training, a million samples");
}
QString queryTitle(const Served& served) {
    switch (served.unit) {
    case Served::Unit::stated: return CostCarbonPageText::tr("Cost of one served");
    case Served::Unit::request: return CostCarbonPageText::tr("Cost per request");
    case Served::Unit::sample: return CostCarbonPageText::tr("Cost per inference");
    case Served::Unit::trained_token:
    case Served::Unit::trained_sample: break;
    }
    return CostCarbonPageText::tr("Training, one sample");
}
const std::optional<Money>& millionOf(const UnitCosts& costs) { return costs.millionTokens ? costs.millionTokens : costs.millionQueries; }

QString paidText(const PageContext& context, const EconomicsIn& in) {
    if (in.amortizationPeriod == in.duration) return CostCarbonPageText::tr("%1, its whole life").arg(lifeText(context, in.duration));
    return in.amortizationPeriod ? CostCarbonPageText::tr("%1, amortised over %2").arg(lifeText(context, in.duration), lifeText(context, *in.amortizationPeriod))
                                 : CostCarbonPageText::tr("%1, bought in full").arg(lifeText(context, in.duration));
}
QString noPrice() { return CostCarbonPageText::tr("the device states no price"); }
QString unknown() { return CostCarbonPageText::tr("unknown"); }

// The workload's own MFU, where this page counts another.
struct ComputedMfu {
    double mfu = 0;
    double energy = 1;                  // at that MFU, as a share of what is shown
    QString page;                       // that computes it
};

class CostCarbon {
public:
    explicit CostCarbon(const PageContext& context)
        : m_context(context), m_economics(context.results.solution(kEconomics)), m_sustainability(context.results.solution(kSustainability)),
          m_in(m_economics.in.as<EconomicsIn>()), m_out(m_economics.out.as<EconomicsOut>()), m_served(servedBy(context, m_in)),
          m_costs(unitCosts(context, m_in, m_economics.assumptions, m_served)), m_places(placesOf(context, m_sustainability)) {}

    Content content() {
        addCards();
        m_content.charts.push_back(placesChart(m_context, m_places, m_in.duration));
        m_content.charts.push_back(isPriced() ? costChart(m_context, m_economics) : carbonChart(m_context, m_sustainability, m_places));
        addTable();
        addNotes();
        addVerdict();
        m_content.defaultKey = isPriced() ? outputKey(kEconomics, "tco") : outputKey(kSustainability, "carbon_footprint");
        return std::move(m_content);
    }

private:
    // What the pages that know the workload say of the scenario, if it runs at all.
    const ScenarioOut* answeredChain() const {
        const Solution& whole = m_context.results.solution(kScenario);
        return whole.solved() && whole.out.as<ScenarioOut>().performance.feasible ? &whole.out.as<ScenarioOut>() : nullptr;
    }
    std::optional<ComputedMfu> computedMfu() const {
        const ScenarioOut* whole = answeredChain();
        if (!whole || std::abs(whole->performance.mfu - m_in.mfu) < 0.005) return std::nullopt;
        EconomicsIn in = m_in;
        in.mfu = whole->performance.mfu;
        EconomicsOut out;
        solveEconomics(in, m_economics.assumptions, out);
        const Page* page = m_context.services.pages.find(whole->training ? "scaling" : "overview");
        return ComputedMfu{in.mfu, out.totalEnergy / m_out.totalEnergy, page ? translated(page->title) : QString()};
    }

    bool isPriced() const { return std::isfinite(raw(m_out.tco)); }
    const PlaceCarbon& here() const { return hereOf(m_places); }

    void addCards() {
        Card cost = outputCard(m_context, kEconomics, "tco");
        cost.verdict = isPriced() ? paidText(m_context, m_in) : noPrice();
        if (!isPriced()) cost.value = unknown();
        m_content.cards.push_back(cost);
        addMillion();
        const auto add = [&](const char* output, const QString& verdict) {
            m_content.cards.push_back(outputCard(m_context, kSustainability, output));
            m_content.cards.back().verdict = verdict;
        };
        add("total_energy", CostCarbonPageText::tr("MFU %1, PUE %2, water %3").arg(m_context.format.percent(m_in.mfu), m_context.format.number(m_out.pue), shortText(m_context, raw(m_out.waterUsage), dimensionOf<Volume>, "L")));
        add("carbon_footprint", here().name);
        if (const std::optional<Time> overtaken = operationOvertakes(m_sustainability.in.as<SustainabilityIn>(), here())) {
            m_content.notes.push_back(CostCarbonPageText::tr("Making the devices emitted %1: as much as %2 of operation here.")
                                          .arg(shortText(m_context, raw(m_out.embodiedCarbon), dimensionOf<CarbonMass>, "kgCO2e"), lifeText(m_context, *overtaken)));
        }
    }

    void addMillion() {
        Card card;
        card.key = unitKey("cost_per_million_tokens", m_served.tokens ? m_served.tokens : m_served.queries); // over the hardware's life, not the duration
        card.title = millionTitle(m_served);
        if (isKnown(millionOf(m_costs))) {
            const Formatted value = m_context.format.value(raw(*millionOf(m_costs)), dimensionOf<Money>, "USD");
            card.value = value.number;
            card.unit = value.unit;
            card.verdict = CostCarbonPageText::tr("hardware over %1").arg(m_costs.life);
        } else {
            card.value = unknown();
            card.verdict = isPriced() ? m_served.reason : noPrice();
        }
        m_content.cards.push_back(card);
    }

    void addTable() {
        SectionTable table(m_context, kEconomics);
        table.section(CostCarbonPageText::tr("Cost, %1").arg(paidText(m_context, m_in)));
        // Energy, carbon and water are the other solver's, whose answers they are.
        table.outputs(kEconomics, {"it_energy", "total_energy", "carbon_footprint", "embodied_carbon", "water_usage", "pue", "region_name"});
        for (const char* output : {"capex", "opex_maintenance", "total_opex", "tco", "cost_per_query", "cost_per_million_tokens"}) table.remark(outputKey(kEconomics, output), isPriced() ? QString() : noPrice(), unknown());
        if (isPriced()) {
            EconomicsIn in = m_in;
            const CostAt cost = costAt(in, m_economics.assumptions, m_in.duration);
            const QString other = m_in.amortizationPeriod ? CostCarbonPageText::tr("bought in full: %1").arg(money(m_context, cost.full))
                                                          : CostCarbonPageText::tr("hardware over %1: %2").arg(m_costs.life, money(m_context, cost.amortized));
            table.remark(outputKey(kEconomics, "tco"), other);
            if (m_computed) table.remark(outputKey(kEconomics, "opex_energy"), CostCarbonPageText::tr("at MFU %1; at MFU %2: %3").arg(m_context.format.percent(m_in.mfu), m_context.format.percent(m_computed->mfu), money(m_context, m_out.opexEnergy * m_computed->energy)));
            addUnitCosts(table);
        }
        table.section(CostCarbonPageText::tr("Energy, carbon and water, over %1").arg(lifeText(m_context, m_in.duration)));
        table.outputs(kSustainability);
        addPlaces(table);
        if (isPriced()) addYears(table);
        m_content.table = table.take();
    }

    void addUnitCosts(SectionTable& table) {
        table.section(CostCarbonPageText::tr("Cost of one, hardware over %1").arg(m_costs.life));
        const auto row = [&](const QString& title, const std::optional<Money>& cost, const QString& key) {
            if (isKnown(cost)) table.row(title, raw(*cost), dimensionOf<Money>, "USD", m_served.source, key);
        };
        row(queryTitle(m_served), m_costs.query, unitKey("cost_per_query", m_served.queries));
        row(millionTitle(m_served), millionOf(m_costs), unitKey("cost_per_million_tokens", m_served.tokens ? m_served.tokens : m_served.queries));
        table.row(CostCarbonPageText::tr("An accelerator for an hour"), raw(m_costs.hour), dimensionOf<Money>, "USD", CostCarbonPageText::tr("a lower rent would be cheaper than buying"),
                  partKey(variantKey(m_context, kEconomics, "tco", {{"amortization_period", raw(lifetimeOf(m_in))}}), u"hour"_s));
    }

    void addPlaces(SectionTable& table) {
        table.section(CostCarbonPageText::tr("Carbon of this scenario on each grid"));
        for (const PlaceCarbon& place : m_places) {
            const Contrast contrast = contrastOf(place, here());
            const QString remark = place.isHere ? CostCarbonPageText::tr("here; %1, PUE %2").arg(intensityText(place), m_context.format.number(place.pue))
                                                : CostCarbonPageText::tr("%1 of here, its grid alone %2; %3, PUE %4").arg(timesText(m_context, contrast.job), timesText(m_context, contrast.grid), intensityText(place), m_context.format.number(place.pue));
            table.row(place.name, raw(place.total), dimensionOf<CarbonMass>, "kgCO2e", remark, placeKey(place));
        }
    }
    QString placeKey(const PlaceCarbon& place) const {
        const QString key = outputKey(kSustainability, "carbon_footprint");
        return place.isHere ? key : variantKey(key, changesToChoose(m_context.results.zoo(), m_context.results.scenario(), EntryKind::grids, utf8(place.id)));
    }
    // What the hardware costs over its life, over what it does in that time: the cost solver at the rate of the part that serves.
    QString unitKey(const char* output, const std::optional<Frequency>& rate) const {
        if (!rate) return partKey(outputKey(kEconomics, output), u"unknown"_s);
        return variantKey(m_context, kEconomics, output, {{"throughput", raw(*rate)}, {"amortization_period", raw(lifetimeOf(m_in))}});
    }
    QString intensityText(const PlaceCarbon& place) const { return shortText(m_context, raw(place.intensity), dimensionOf<CarbonIntensity>, "gCO2e/kWh"); }

    void addYears(SectionTable& table) {
        table.section(CostCarbonPageText::tr("Cost over time, bought in full"));
        EconomicsIn in = m_in;
        const Time year = unit::day(365);
        for (Time time{}; time <= std::min(costHorizon(m_in), Time(year * 10.0)); time += year) {
            const CostAt cost = costAt(in, m_economics.assumptions, time);
            table.row(CostCarbonPageText::tr("after %1").arg(raw(time) == 0 ? CostCarbonPageText::tr("the purchase") : lifeText(m_context, time)), raw(cost.full), dimensionOf<Money>, "USD",
                      CostCarbonPageText::tr("spread over %1: %2; operation %3").arg(m_costs.life, money(m_context, cost.amortized), money(m_context, cost.opex)),
                      raw(time) > 0 ? variantKey(m_context, kEconomics, "tco", {{"duration", raw(time)}, {"amortization_period", kNoNumber}}) : variantKey(m_context, kEconomics, "capex", {{"amortization_period", kNoNumber}}));
        }
    }

    void addNotes() {
        const auto placed = [&](const char* id) { return std::find_if(m_places.begin(), m_places.end(), [&](const PlaceCarbon& place) { return place.id == qstring(id); }); };
        const auto dirty = placed("Poland");
        const auto clean = placed("Quebec");
        if (dirty != m_places.end() && clean != m_places.end()) {
            const Contrast contrast = contrastOf(*dirty, *clean);
            m_content.notes.push_back(CostCarbonPageText::tr("%1 against %2: the grid emits %3 as much for the same electricity, and the job %4 as much once each place's own PUE counts.")
                                          .arg(dirty->name, clean->name, timesText(m_context, contrast.grid), timesText(m_context, contrast.job)));
        }
        addDifferences();
        for (QString& note : noteTexts(m_economics)) m_content.notes.push_back(std::move(note));
        if (isKnown(millionOf(m_costs))) {
            const Frequency rate = m_served.tokens ? *m_served.tokens : *m_served.queries;
            m_content.notes.push_back(CostCarbonPageText::tr("%1: all that the hardware costs over its life of %2, over what it does in that time, %3 a second (%4).")
                                          .arg(millionTitle(m_served), m_costs.life, shortText(m_context, raw(rate) * m_in.utilization, {}, ""), m_served.source));
        }
    }

    // Where the pages that know the workload count otherwise: MFU, how the purchase is paid, and how long a training run takes.
    void addDifferences() {
        const QString here = m_context.format.percent(m_in.mfu);
        if (m_computed) {
            m_content.notes.push_back(CostCarbonPageText::tr("Energy, electricity and operational carbon are counted at MFU %1, an input of this page. %2 computes MFU %3 for this scenario: entered here, it makes them %4 as much. Purchase and maintenance stay.")
                                          .arg(here, m_computed->page, m_context.format.percent(m_computed->mfu), timesText(m_context, m_computed->energy)));
        } else {
            m_content.notes.push_back(CostCarbonPageText::tr("Energy, electricity and operational carbon are counted at MFU %1, an input of this page.").arg(here));
        }
        if (!m_in.amortizationPeriod) {
            m_content.notes.push_back(CostCarbonPageText::tr("The hardware is bought in full here; the Overview counts the share of its life of %1 that is used. Set the amortisation period for the same.").arg(m_costs.life));
        }
        const ScenarioOut* whole = answeredChain();
        const std::optional<Time> run = whole && whole->training ? whole->training->trainingTime : std::nullopt;
        if (!run || std::abs(*run / m_in.duration - 1) < 0.005) return;
        const auto& chain = m_context.results.solution(kScenario).in.as<ScenarioIn>();
        QString note = CostCarbonPageText::tr("All of this is for %1; the training run takes %2 (Scaling). Set the duration to that for the whole run.").arg(lifeText(m_context, m_in.duration), shortText(m_context, *run, "d"));
        if (whole->training->trainingCost) note += u' ' + CostCarbonPageText::tr("Scaling counts %1 for it, at its own MFU and with the hardware spread over %2.").arg(money(m_context, *whole->training->trainingCost), lifeText(m_context, chain.amortizationPeriod));
        m_content.notes.push_back(note);
    }

    void addVerdict() {
        QStringList parts;
        parts << (isPriced() ? CostCarbonPageText::tr("%1 for %2").arg(money(m_context, m_out.tco), paidText(m_context, m_in)) : CostCarbonPageText::tr("Cost unknown: %1").arg(noPrice()));
        const QString carbon = shortText(m_context, raw(m_out.carbonFootprint), dimensionOf<CarbonMass>, "kgCO2e");
        const PlaceCarbon& most = m_places.front();
        const PlaceCarbon& least = m_places.back();
        parts << (most.isHere ? CostCarbonPageText::tr("%1 in %2, %3 as much as in %4").arg(carbon, here().name, timesText(m_context, most.total / least.total), least.name)
                              : CostCarbonPageText::tr("%1 in %2, in %3 %4 as much").arg(carbon, here().name, most.name, timesText(m_context, most.total / here().total)));
        if (isKnown(millionOf(m_costs))) parts << CostCarbonPageText::tr("%1 ≈ %2 (hardware over %3)").arg(millionTitle(m_served), money(m_context, *millionOf(m_costs)), m_costs.life);
        parts << assumptionBadge(m_context.results.scenario());
        m_content.verdict = parts.join(u" · "_s);
    }

    const PageContext& m_context;
    const Solution& m_economics;
    const Solution& m_sustainability;
    const EconomicsIn& m_in;
    const EconomicsOut& m_out;
    Served m_served;
    UnitCosts m_costs;
    std::vector<PlaceCarbon> m_places;
    std::optional<ComputedMfu> m_computed = computedMfu();
    Content m_content;
};

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kEconomics, content) || explainUnsolved(context, kSustainability, content)) return content;
    return CostCarbon(context).content();
}

// A fleet of the zoo with `nodes` of 8 of these devices, for a time.
std::vector<Change> fleetFor(const char* fleet, double nodes, const char* device, const char* duration, std::vector<Change> more = {}) {
    std::vector<Change> changes{{"fleet", std::string(fleet)}, {"hardware", std::string(device)}, {"fleet.count", nodes}, {"fleet.node.accelerator", std::nullopt},
                                {"impact.duration", std::string(duration)}, {"impact.mfu", std::nullopt}, {"impact.amortization_period", std::nullopt}};
    changes.insert(changes.end(), more.begin(), more.end());
    return changes;
}

} // namespace

Page costCarbonPage() {
    const auto text = [](const char* value) { return std::string(value); };
    std::vector<Preset> presets{
        {MLS_TEXT("preset", "Québec against Poland"), {{"grid", text("Quebec")}}},
        {MLS_TEXT("preset", "The same job in Poland"), {{"grid", text("Poland")}}},
        {MLS_TEXT("preset", "A month of 1,000 H100s"), fleetFor("Training_1K", 125, "H100", "30 d", {{"grid", text("US_Avg")}})},
        {MLS_TEXT("preset", "Train GPT-3 sustainably"), fleetFor("Training_10K", 1250, "V100", "14.8 d", {{"task", text("training")}, {"model", text("GPT3")}, {"grid", text("US_Avg")}, {"training.batch_size", 1500.0}, {"training.seq_len", 2048.0},
                                                                                                 {"training.tp_size", 8.0}, {"training.pp_size", 10.0}, {"training.microbatch_count", 12.0}, {"training.zero_stage", 1.0}})},
        {MLS_TEXT("preset", "Three years of one H100 for Llama 3 8B"), {{"task", text("inference")}, {"model", text("Llama3_8B")}, {"hardware", text("H100")}, {"fleet", std::nullopt}, {"fleet.count", std::nullopt},
                                                                       {"fleet.node.accelerator", std::nullopt}, {"inference.batch_size", 8.0}, {"impact.duration", text("1095 d")}, {"impact.amortization_period", text("1095 d")}, {"impact.mfu", std::nullopt}}},
    };
    return {"cost-carbon", MLS_TEXT("page", "Cost & carbon"), "Impact", kEconomics.chapter, {&kEconomics, &kSustainability}, &build, std::move(presets), true};
}

} // namespace mlsys
