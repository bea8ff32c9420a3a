// SPDX-License-Identifier: GPL-3.0-or-later
// Cost & carbon: what it shows is what the two solvers answer, here and on every grid; what one query costs is over the
// hardware's life and by the chain's throughput.
#include "engine/solvers/economics.hpp"
#include "engine/solvers/scenario.hpp"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace mlsys {
namespace {

using namespace test;

Scenario h100s(std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"fleet", word("Training_1K")}, {"grid", word("Quebec")}, {"inference.batch_size", 8.0}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
template <class Out> Out answer(const Solver& solver, const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, solver, scenario);
    EXPECT_TRUE(solution.solved()) << (solution.solved() ? "" : solution.issues.front().message);
    return solution.out.as<Out>();
}
Content page(const Scenario& scenario) { return contentOf("cost-carbon", scenario); }
const ChartSpec* chartNamed(const Content& content, const QString& key) {
    for (const ChartSpec& chart : content.charts) if (chart.key == key) return &chart;
    return nullptr;
}
const BarsChart& grids(const Content& content) { return std::get<BarsChart>(chartNamed(content, u"carbon-by-grid"_s)->body); }
double total(const BarsChart& chart, qsizetype category) {
    double sum = 0;
    for (const BarSet& set : chart.sets) sum += set.values[category];
    return sum;
}
const Card& cardNamed(const Content& content, const QString& key) {
    return *std::find_if(content.cards.begin(), content.cards.end(), [&](const Card& card) { return readVariantKey(card.key).key == key; });
}
const std::vector<Cell>* rowWith(const Content& content, const QString& key) {
    for (const auto& row : content.table.rows) if (row[0].key == key) return &row;
    return nullptr;
}
const std::vector<Cell>* rowTitled(const Content& content, const QString& title) {
    for (const auto& row : content.table.rows) if (row[0].text == title) return &row;
    return nullptr;
}
QString notes(const Content& content) { return QStringList(content.notes.begin(), content.notes.end()).join(u'\n'); }

TEST(CostCarbonPage, ShowsEveryOutputOfBothSolvers) {
    for (const Scenario& scenario : {h100s(), h100s({{"impact.throughput", word("1000 1/s")}, {"impact.amortization_period", word("1095 d")}}), firstScenario({{"hardware", word("ESP32_S3")}})}) {
        const Content content = page(scenario);
        for (const Solver* solver : {&kEconomics, &kSustainability}) {
            const Solution solution = evaluate(world().zoo, *solver, scenario);
            for (const std::string& path : outputPaths(solution)) {
                const auto* row = rowWith(content, outputKey(*solver, path.c_str()));
                // Energy, carbon and water stand there once, as the other solver's.
                if (!row) row = rowWith(content, outputKey(kSustainability, path.c_str()));
                ASSERT_NE(row, nullptr) << path;
                const Row& described = *findRow(solver->out.rows(), path);
                if (described.kind != Kind::real) continue;
                const double value = numberOf(described, solution.out.data());
                if (std::isnan(value)) {
                    EXPECT_EQ((*row)[1].text, u"unknown"_s) << path;
                } else {
                    EXPECT_DOUBLE_EQ((*row)[1].raw, value) << path;
                }
            }
        }
    }
}

TEST(CostCarbonPage, EveryGridsBarIsTheSolversAnswerThere) {
    const Scenario scenario = h100s({{"impact.embodied_carbon_per_device", word("150 kgCO2e")}});
    const Content content = page(scenario);
    const BarsChart& chart = grids(content);
    EXPECT_TRUE(chart.isLying);
    const auto entries = world().zoo.entries(EntryKind::grids);
    ASSERT_EQ(chart.categories.size(), static_cast<qsizetype>(entries.size())) << "the scenario's own is one of them";
    for (const ZooEntry* entry : entries) {
        const qsizetype at = chart.categories.indexOf(QString::fromStdString(entry->name));
        ASSERT_GE(at, 0) << entry->id;
        const auto out = answer<SustainabilityOut>(kSustainability, h100s({{"grid", entry->id}, {"impact.embodied_carbon_per_device", word("150 kgCO2e")}}));
        EXPECT_NEAR(total(chart, at), raw(out.carbonFootprint), raw(out.carbonFootprint) * 1e-12) << entry->id;
        EXPECT_NEAR(chart.sets[0].values[at] * out.pue, chart.sets[0].values[at] + chart.sets[1].values[at], raw(out.carbonFootprint) * 1e-12) << entry->id;
        EXPECT_DOUBLE_EQ(chart.sets[2].values[at], raw(out.embodiedCarbon));
        EXPECT_DOUBLE_EQ((*rowTitled(content, chart.categories[at]))[1].raw, raw(out.carbonFootprint));
    }
    for (qsizetype i = 1; i < chart.categories.size(); ++i) EXPECT_LE(total(chart, i), total(chart, i - 1)) << "ranked";
    EXPECT_EQ(chart.categories[chart.emphasized], u"Québec (hydro)"_s);
    EXPECT_EQ(grids(page(h100s())).sets.size(), 2) << "nothing embodied, no part for it";
}

TEST(CostCarbonPage, PolandIs41QuebecsAnd61WithItsPue) {
    const Content content = page(h100s());
    const BarsChart& chart = grids(content);
    const qsizetype poland = chart.categories.indexOf(u"Poland (coal)"_s);
    const qsizetype quebec = chart.categories.indexOf(u"Québec (hydro)"_s);
    EXPECT_NEAR(chart.sets[0].values[poland] / chart.sets[0].values[quebec], 41, 1e-9);
    EXPECT_NEAR(total(chart, poland) / total(chart, quebec), 820 * 1.58 / (20 * 1.06), 1e-9);
    EXPECT_TRUE(notes(content).contains(u"Poland (coal) against Québec (hydro): the grid emits 41× as much for the same electricity, and the job 61×"_s)) << notes(content).toStdString();
    EXPECT_TRUE(rowTitled(content, u"Poland (coal)"_s)->back().text.contains(u"61× of here, its grid alone 41×"_s)) << rowTitled(content, u"Poland (coal)"_s)->back().text.toStdString();
    // The embodied part is the same everywhere and does not hide it.
    EXPECT_TRUE(notes(page(h100s({{"impact.embodied_carbon_per_device", word("150 kgCO2e")}}))).contains(u"the job 61×"_s));
}

TEST(CostCarbonPage, APlaceOfItsOwnStandsAmongTheGrids) {
    const Content edited = page(h100s({{"grid.carbon_intensity", word("100 gCO2e/kWh")}}));
    const BarsChart& chart = grids(edited);
    ASSERT_GE(chart.emphasized, 0);
    EXPECT_EQ(chart.categories[chart.emphasized], u"Québec (hydro), as edited"_s);
    EXPECT_NEAR(total(chart, chart.emphasized) / total(chart, chart.categories.indexOf(u"Québec (hydro)"_s)), 5, 1e-9);
    EXPECT_EQ(std::set<QString>(chart.categories.begin(), chart.categories.end()).size(), static_cast<std::size_t>(chart.categories.size())) << "no name twice";

    Scenario nowhere = firstScenario(); // one device, and no grid: the assumed average, which is that of the United States
    nowhere.values.erase("grid");
    const Content assumed = page(nowhere);
    EXPECT_EQ(grids(assumed).categories[grids(assumed).emphasized], u"United States (average)"_s);
    nowhere.values.set("datacenter", std::string("Jean_Zay"));
    const Content site = page(nowhere);
    EXPECT_EQ(grids(site).categories[grids(site).emphasized], u"Jean Zay (IDRIS, Orsay)"_s);
    EXPECT_DOUBLE_EQ(total(grids(site), grids(site).emphasized), raw(answer<SustainabilityOut>(kSustainability, nowhere).carbonFootprint));
}

TEST(CostCarbonPage, AGridWithoutCarbonHasNoRatio) {
    for (const Content& content : {page(h100s({{"grid.carbon_intensity", word("0 gCO2e/kWh")}})), page(h100s({{"impact.electricity_price", word("0 USD/kWh")}, {"impact.maintenance_ratio", 0.0}}))}) {
        EXPECT_EQ(content.state, Content::State::good);
        EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << leak(wordsOf(content)).toStdString();
        for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number));
    }
}

TEST(CostCarbonPage, CostLinesAreTheSolversAndCrossAtTheEndOfTheLife) {
    const Content content = page(h100s());
    const ChartSpec& spec = *chartNamed(content, u"cost-over-time"_s);
    const Series& full = *findSeries(spec, u"full"_s);
    const Series& spread = *findSeries(spec, u"amortised"_s);
    const Series& opex = *findSeries(spec, u"opex"_s);
    for (const qsizetype i : {qsizetype(1), full.points.size() / 2, full.points.size() - 1}) {
        const double days = full.points[i].x() / 86400;
        Scenario there = h100s({{"impact.duration", QString::number(days, 'g', 17).toStdString() + " d"}});
        const auto bought = answer<EconomicsOut>(kEconomics, there);
        there.values.set("impact.amortization_period", std::string("1095 d"));
        const auto amortised = answer<EconomicsOut>(kEconomics, there);
        EXPECT_NEAR(full.points[i].y(), raw(bought.tco), raw(bought.tco) * 1e-12);
        EXPECT_NEAR(spread.points[i].y(), raw(amortised.tco), raw(bought.tco) * 1e-12);
        EXPECT_NEAR(opex.points[i].y(), raw(bought.totalOpex), raw(bought.tco) * 1e-12);
    }
    const auto& chart = std::get<XyChart>(spec.body);
    const double life = chart.marks[0].at;
    EXPECT_DOUBLE_EQ(life, 1095 * 86400.0);
    const auto at = [&](const Series& series, double x) { return series.points.front().y() + (series.points.back().y() - series.points.front().y()) * x / series.points.back().x(); };
    EXPECT_NEAR(at(full, life) / at(spread, life), 1, 1e-9);
    EXPECT_GT(at(full, life / 2), at(spread, life / 2));
    EXPECT_LT(at(full, life * 1.5), at(spread, life * 1.5));
    // This scenario is a point of the line it is paid by.
    EXPECT_DOUBLE_EQ(findSeries(spec, u"here"_s)->points[0].y(), raw(answer<EconomicsOut>(kEconomics, h100s()).tco));
}

TEST(CostCarbonPage, OperationOvertakesThePurchaseWhenItHasCostAsMuch) {
    // Cheap and hungry: the T4 at a dollar a kilowatt-hour.
    const Scenario scenario = firstScenario({{"hardware", word("T4")}, {"impact.electricity_price", word("1 USD/kWh")}});
    const ChartSpec spec = *chartNamed(page(scenario), u"cost-over-time"_s);
    const auto& marks = std::get<XyChart>(spec.body).marks;
    const auto overtaken = std::find_if(marks.begin(), marks.end(), [](const Mark& mark) { return mark.label.startsWith(u"operation = purchase"_s); });
    ASSERT_NE(overtaken, marks.end());
    Scenario there = scenario;
    there.values.set("impact.duration", QString::number(overtaken->at, 'g', 17).toStdString() + " s");
    const auto out = answer<EconomicsOut>(kEconomics, there);
    EXPECT_NEAR(raw(out.totalOpex) / raw(out.capex), 1, 1e-9);
}

TEST(CostCarbonPage, ATokenCostsWhatTheChainServesOverTheHardwaresLife) {
    const Scenario scenario = h100s();
    const Content content = page(scenario);
    Scenario serving = scenario;
    serving.values.set("task", std::string("serving"));
    const Solution chain = evaluate(world().zoo, kScenario, serving);
    ASSERT_TRUE(chain.solved());
    const double requests = raw(chain.out.as<ScenarioOut>().performance.throughput);
    const double tokens = requests * static_cast<double>(chain.in.as<ScenarioIn>().outputTokens);
    const auto priced = [&](double rate) {
        return answer<EconomicsOut>(kEconomics, h100s({{"impact.throughput", QString::number(rate, 'g', 17).toStdString() + " 1/s"}, {"impact.amortization_period", word("1095 d")}}));
    };
    EXPECT_NEAR((*rowTitled(content, u"Cost per million tokens"_s))[1].raw, raw(*priced(tokens).costPerMillionTokens), 1e-12);
    EXPECT_NEAR((*rowTitled(content, u"Cost per request"_s))[1].raw, raw(*priced(requests).costPerQuery), 1e-15);
    const Card& card = cardNamed(content, u"economics.cost_per_million_tokens"_s);
    EXPECT_EQ(card.title, u"Cost per million tokens"_s);
    EXPECT_TRUE(card.verdict.contains(u"hardware over 3 years"_s)) << card.verdict.toStdString();
    EXPECT_TRUE(content.verdict.contains(u"(hardware over 3 years)"_s)) << content.verdict.toStdString();
    EXPECT_TRUE(notes(content).contains(u"serving, batch 8, prompts of 2048 and answers of 128 tokens"_s)) << notes(content).toStdString();
    // It is of the life, not of the duration; and halves as much use doubles it.
    EXPECT_EQ(cardNamed(page(h100s({{"impact.duration", word("1 d")}})), u"economics.cost_per_million_tokens"_s).value, card.value);
    EXPECT_NEAR((*rowTitled(page(h100s({{"impact.utilization", 0.5}})), u"Cost per million tokens"_s))[1].raw, 2 * raw(*priced(tokens).costPerMillionTokens), 1e-12);
    EXPECT_TRUE(cardNamed(page(h100s({{"impact.amortization_period", word("1825 d")}})), u"economics.cost_per_million_tokens"_s).verdict.contains(u"hardware over 5 years"_s));
    // A fleet of many costs as much for each as one alone.
    Scenario one = scenario;
    one.values.erase("fleet");
    EXPECT_EQ(cardNamed(page(one), u"economics.cost_per_million_tokens"_s).value, card.value);
}

// Power is counted at an MFU that is an input here; Scaling computes the workload's own.
TEST(CostCarbonPage, SaysWhichMfuItCountsAndWhatTheWorkloadsOwnWouldChange) {
    const Scenario scenario = h100s({{"task", word("training")}, {"training.batch_size", 1024.0}, {"training.zero_stage", 3.0}});
    const auto own = answer<DistributedOut>(kDistributed, scenario);
    Scenario asComputed = scenario;
    asComputed.values.set("impact.mfu", own.mfu);
    const double share = raw(answer<EconomicsOut>(kEconomics, asComputed).totalEnergy) / raw(answer<EconomicsOut>(kEconomics, scenario).totalEnergy);
    ASSERT_LT(share, 0.95);
    EXPECT_NEAR(share, 0.3 + 0.7 * own.mfu, 1e-9) << "idle power is the rest";
    const ValueFormat format;
    const Content content = page(scenario);
    EXPECT_TRUE(notes(content).contains(u"counted at MFU 100 %, an input of this page. Scaling computes MFU %1"_s.arg(format.percent(own.mfu)))) << notes(content).toStdString();
    EXPECT_TRUE(notes(content).contains(u"it makes them %1× as much"_s.arg(QLocale::c().toString(share, 'g', 2)))) << notes(content).toStdString();
    EXPECT_TRUE(cardNamed(content, u"sustainability.total_energy"_s).verdict.startsWith(u"MFU 100 %, PUE"_s)) << "beside the number";
    EXPECT_TRUE(rowWith(content, u"economics.opex_energy"_s)->back().text.startsWith(u"at MFU 100 %; at MFU "_s));

    const Content entered = page(asComputed);
    EXPECT_FALSE(notes(entered).contains(u"as much. Purchase"_s)) << "nothing to change";
    EXPECT_TRUE(cardNamed(entered, u"sustainability.total_energy"_s).verdict.startsWith(u"MFU "_s + format.percent(own.mfu)));

    // Inference has the Overview's; what does not run has none.
    EXPECT_TRUE(notes(page(firstScenario())).contains(u"Overview computes MFU"_s)) << notes(page(firstScenario())).toStdString();
    EXPECT_TRUE(notes(page(firstScenario({{"model", word("Llama3_70B")}}))).contains(u"counted at MFU 100 %, an input of this page."_s));
    EXPECT_FALSE(notes(page(firstScenario({{"model", word("Llama3_70B")}}))).contains(u"computes MFU"_s));
}

TEST(CostCarbonPage, SaysHowLongTheTrainingRunTakesWhereThatIsNotTheDuration) {
    Scenario scenario = h100s({{"task", word("training")}, {"training.batch_size", 1024.0}, {"training.zero_stage", 3.0}, {"training.tokens", 1e13}});
    const auto run = answer<DistributedOut>(kDistributed, scenario);
    ASSERT_TRUE(run.trainingTime && run.trainingCost);
    EXPECT_TRUE(notes(page(scenario)).contains(u"All of this is for 30 d; the training run takes "_s)) << notes(page(scenario)).toStdString();
    EXPECT_TRUE(notes(page(scenario)).contains(u"Scaling counts "_s));
    scenario.values.set("impact.duration", QString::number(raw(*run.trainingTime), 'g', 17).toStdString() + " s");
    EXPECT_FALSE(notes(page(scenario)).contains(u"All of this is for"_s)) << "it is the run";
    EXPECT_FALSE(notes(page(h100s())).contains(u"All of this is for"_s));
}

TEST(CostCarbonPage, AnHourIsTheRentAtWhichBuyingBreaksEven) {
    const auto year = answer<EconomicsOut>(kEconomics, h100s({{"impact.duration", word("365 d")}, {"impact.amortization_period", word("1095 d")}}));
    EXPECT_NEAR((*rowTitled(page(h100s()), u"An accelerator for an hour"_s))[1].raw, raw(year.tco) / (1024 * 8760), 1e-9);
}

TEST(CostCarbonPage, EveryTaskPricesWhatItDoes) {
    EXPECT_EQ(cardNamed(page(firstScenario()), u"economics.cost_per_million_tokens"_s).title, u"Cost per million inferences"_s);
    const SingleNodeOut node = solvedNode(firstScenario());
    const auto out = answer<EconomicsOut>(kEconomics, firstScenario({{"impact.throughput", QString::number(raw(node.throughput), 'g', 17).toStdString() + " 1/s"}, {"impact.amortization_period", word("1095 d")}}));
    EXPECT_NEAR((*rowTitled(page(firstScenario()), u"Cost per million inferences"_s))[1].raw, raw(*out.costPerMillionTokens), 1e-12);

    const Content training = page(h100s({{"task", word("training")}, {"training.batch_size", 1024.0}, {"training.zero_stage", 3.0}}));
    EXPECT_EQ(cardNamed(training, u"economics.cost_per_million_tokens"_s).title, u"Training, a million tokens"_s);
    EXPECT_NE(cardNamed(training, u"economics.cost_per_million_tokens"_s).value, u"unknown"_s);
    const Content tooBig = page(h100s({{"task", word("training")}, {"training.batch_size", 1024.0}}));
    EXPECT_EQ(cardNamed(tooBig, u"economics.cost_per_million_tokens"_s).title, u"Training, a million tokens"_s);
    EXPECT_TRUE(cardNamed(tooBig, u"economics.cost_per_million_tokens"_s).verdict.contains(u"nothing is trained"_s)) << cardNamed(tooBig, u"economics.cost_per_million_tokens"_s).verdict.toStdString();

    const Content given = page(h100s({{"impact.throughput", word("1000 1/s")}}));
    EXPECT_EQ(cardNamed(given, u"economics.cost_per_million_tokens"_s).title, u"Cost per million served"_s);
    EXPECT_TRUE(notes(given).contains(u"the throughput entered"_s));
}

TEST(CostCarbonPage, WithoutAPriceTheCostIsUnknownAndTheCarbonIsNot) {
    const Scenario scenario = firstScenario({{"hardware", word("ESP32_S3")}, {"impact.embodied_carbon_per_device", word("2 kgCO2e")}});
    const Content content = page(scenario);
    EXPECT_EQ(content.state, Content::State::good);
    EXPECT_EQ(cardNamed(content, u"economics.tco"_s).value, u"unknown"_s);
    EXPECT_EQ(cardNamed(content, u"economics.cost_per_million_tokens"_s).value, u"unknown"_s);
    EXPECT_EQ((*rowWith(content, u"economics.capex"_s))[1].text, u"unknown"_s);
    EXPECT_NE((*rowWith(content, u"economics.opex_energy"_s))[1].text, u"unknown"_s) << "electricity has a price";
    EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << leak(wordsOf(content)).toStdString();
    EXPECT_EQ(chartNamed(content, u"cost-over-time"_s), nullptr);
    const ChartSpec* carbon = chartNamed(content, u"carbon-over-time"_s);
    ASSERT_NE(carbon, nullptr);
    EXPECT_TRUE(content.verdict.startsWith(u"Cost unknown"_s)) << content.verdict.toStdString();
    EXPECT_EQ(content.defaultKey, u"sustainability.carbon_footprint"_s);
    // Operation has emitted as much as making when it has.
    const auto& chart = std::get<XyChart>(carbon->body);
    const auto overtaken = std::find_if(chart.marks.begin(), chart.marks.end(), [](const Mark& mark) { return mark.along == Mark::Along::x; });
    ASSERT_NE(overtaken, chart.marks.end());
    Scenario there = scenario;
    there.values.set("impact.duration", QString::number(overtaken->at, 'g', 17).toStdString() + " s");
    const auto out = answer<SustainabilityOut>(kSustainability, there);
    EXPECT_NEAR(raw(out.carbonFootprint) / raw(out.embodiedCarbon), 2, 1e-9);
    // The lines are the solver's at any time.
    for (const char* key : {"here", "cleanest"}) {
        const Series& line = *findSeries(*carbon, QString::fromLatin1(key));
        Scenario later = scenario;
        later.values.set("impact.duration", QString::number(line.points.back().x(), 'g', 17).toStdString() + " s");
        if (line.key == u"cleanest"_s) later.values.set("grid", std::string("Norway"));
        EXPECT_NEAR(line.points.back().y() / raw(answer<SustainabilityOut>(kSustainability, later).carbonFootprint), 1, 1e-9) << key;
    }
}

TEST(CostCarbonPage, WhatDoesNotFitServesNothingButStillCosts) {
    const Content content = page(firstScenario({{"model", word("Llama3_70B")}, {"hardware", word("A100")}}));
    EXPECT_NE(cardNamed(content, u"economics.tco"_s).value, u"unknown"_s);
    EXPECT_EQ(cardNamed(content, u"economics.cost_per_million_tokens"_s).value, u"unknown"_s);
    EXPECT_TRUE(cardNamed(content, u"economics.cost_per_million_tokens"_s).verdict.contains(u"do not fit"_s)) << cardNamed(content, u"economics.cost_per_million_tokens"_s).verdict.toStdString();
    EXPECT_EQ(rowTitled(content, u"Cost per million tokens"_s), nullptr);
}

TEST(CostCarbonPage, ItsExamplesAreWhatTheyAreCalled) {
    const Page& described = *world().pages.find("cost-carbon");
    ASSERT_GE(described.presets.size(), 4u);
    // From anywhere, even from another example.
    for (const Scenario& start : {firstScenario(), withChanges(h100s({{"fleet.count", 7.0}, {"impact.mfu", 0.3}}), described.presets.back().changes)}) {
        for (const Preset& preset : described.presets) EXPECT_EQ(page(withChanges(start, preset.changes)).state, Content::State::good) << preset.title.source;
        const auto example = [&](std::string_view title) {
            return withChanges(start, std::find_if(described.presets.begin(), described.presets.end(), [&](const Preset& preset) { return title == preset.title.source; })->changes);
        };
        EXPECT_EQ(acceleratorsOf(evaluate(world().zoo, kSustainability, example("A month of 1,000 H100s")).in.as<SustainabilityIn>().fleet), 1000);
        EXPECT_NEAR(raw(answer<EconomicsOut>(kEconomics, example("A month of 1,000 H100s")).capex), 25e6, 1);
        // Patterson et al. 2021: 10,000 V100 for 14.8 days, 1,287 MWh and 552 tCO2e, at 330 W each and a PUE of 1.1.
        const auto gpt3 = answer<SustainabilityOut>(kSustainability, example("Train GPT-3 sustainably"));
        EXPECT_NEAR(unit::kWh.in(gpt3.totalEnergy) / 1.287e6, 1, 0.1);
        EXPECT_NEAR(raw(gpt3.carbonFootprint) / 552.1e3, 1, 0.1);
    }
}

TEST(CostCarbonPage, WhatDoesNotFitIsTheServingOfTheBatch) {
    const Scenario scenario = h100s({{"inference.batch_size", 4096.0}});
    EXPECT_TRUE(solvedNode(scenario).feasible) << "its weights alone fit";
    const QString why = cardNamed(page(scenario), u"economics.cost_per_million_tokens"_s).verdict;
    EXPECT_EQ(why, u"in serving, weights and KV cache at batch 4096 do not fit the memory, so nothing is served"_s);
}

} // namespace
} // namespace mlsys
