// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios: the gallery, the scorecard, opening one as an edit, keeping one beside the others.
#include "models/scenarios_model.h"
#include "models/scorecard.h"
#include "tests/support/scenario_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using namespace test;

Scenario zooScenario(const char* id) { return scenarioOf(*world().zoo.find(EntryKind::scenarios, id)); }
ScenarioOut judged(const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, kScenario, scenario);
    EXPECT_TRUE(solution.solved()) << solution.issues.front().message;
    return solution.out.as<ScenarioOut>();
}

TEST(ScenarioData, HasTheLighthousesTheFirstExampleAndThePersonas) {
    for (const char* id : {"First_light", "Smart_Doorbell", "Autonomous_Vehicle", "Local_Fine_tuning", "Frontier_Training", "Cloud_Titan", "Edge_Guardian", "Mobile_Nomad", "Tiny_Pioneer"}) {
        ASSERT_NE(world().zoo.find(EntryKind::scenarios, id), nullptr) << id;
        judged(zooScenario(id));
    }
    // A persona is so many devices: its throughput is that of one, times their number.
    for (const auto& [id, devices] : {std::pair{"Cloud_Titan", 1e8}, {"Edge_Guardian", 1000.0}, {"Mobile_Nomad", 10.0}, {"Tiny_Pioneer", 1.0}}) {
        const ScenarioOut out = judged(zooScenario(id));
        EXPECT_NEAR(raw(out.performance.throughput), devices * raw(out.inference->throughput), 1e-9 * devices * raw(out.inference->throughput)) << id;
    }
}

class Gallery : public testing::Test {
protected:
    void fill(const Scenario& live = firstScenario()) { model.setScenarios(world().services, world().zoo, live, format); }
    QString text(const char* id, int column) const { return model.index(model.rowOf(QString::fromLatin1(id)), column).data().toString(); }
    ValueFormat format;
    ScenariosModel model;
};

TEST_F(Gallery, KeepsTheRulesOfItemModels) {
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill();
    EXPECT_EQ(model.rowCount(), 1 + static_cast<int>(world().zoo.entries(EntryKind::scenarios).size()));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fill(firstScenario({{"inference.batch_size", 64.0}}));
    EXPECT_EQ(reset.count(), 0) << "an edit keeps the selection";
}

TEST_F(Gallery, JudgesEachAtThreeLevels) {
    fill();
    for (const ZooEntry* entry : world().zoo.entries(EntryKind::scenarios)) {
        const ScenarioOut out = judged(scenarioOf(*entry));
        const int row = model.rowOf(QString::fromStdString(entry->id));
        const auto tone = [&](int column) { return static_cast<Tone>(model.index(row, column).data(ScenariosModel::ToneRole).toInt()); };
        EXPECT_EQ(tone(ScenariosModel::FeasibilityColumn), toneOf(out.scorecard.feasibility.verdict)) << entry->id;
        EXPECT_EQ(tone(ScenariosModel::PerformanceColumn), toneOf(out.scorecard.performance.verdict)) << entry->id;
        for (int column = 0; column < model.columnCount(); ++column) {
            EXPECT_FALSE(model.index(row, column).data().toString().isEmpty()) << entry->id << ' ' << column;
            EXPECT_TRUE(leak({model.index(row, column).data().toString()}).isEmpty()) << entry->id;
        }
        EXPECT_TRUE(text(entry->id.c_str(), ScenariosModel::FeasibilityColumn).startsWith(out.performance.feasible ? u"✓ fits"_s : u"✗ does not fit"_s)) << "a sign and a word";
    }
    EXPECT_TRUE(text("Frontier_Training", ScenariosModel::PerformanceColumn).contains(u"500.0 ms"_s)) << text("Frontier_Training", ScenariosModel::PerformanceColumn).toStdString();
    EXPECT_TRUE(text("First_light", ScenariosModel::PerformanceColumn).contains(u"no SLA"_s));
}

TEST_F(Gallery, TheLiveScenarioStandsFirst) {
    const Scenario live = firstScenario({{"model", word("GPT3")}});
    fill(live);
    EXPECT_EQ(model.scenario(0), live);
    EXPECT_TRUE(model.index(0, ScenariosModel::FeasibilityColumn).data().toString().contains(u"does not fit"_s));
    EXPECT_TRUE(model.index(0, 0).data(ScenariosModel::NoteRole).toString().contains(u"GPT-3"_s));
}

TEST_F(Gallery, AScenarioThatCannotBeSolvedSaysWhy) {
    fill(firstScenario({{"hardware", word("PDP11")}}));
    const QString why = model.index(0, ScenariosModel::FeasibilityColumn).data().toString();
    EXPECT_TRUE(why.startsWith(u"✗ "_s) && why.size() > 10) << why.toStdString();
}

TEST(ScenarioOpening, IsOneEditThatUndoTakesBack) {
    ScenarioDocument document(world().services);
    document.edit("hardware.memory.bandwidth", word("3 TB/s"));
    const Scenario before = document.scenario();
    const Scenario target = zooScenario("Frontier_Training");
    document.become(target, u"Open"_s);
    EXPECT_EQ(document.scenario(), target) << "nothing of the one before stays";
    document.undoStack().undo();
    EXPECT_EQ(document.scenario(), before);
}

TEST(ScenariosPage, ShowsTheScorecardAndEveryOutput) {
    const Scenario scenario = zooScenario("Autonomous_Vehicle");
    const Content content = contentOf("scenarios", scenario);
    const ScenarioOut out = judged(scenario);
    EXPECT_EQ(content.cards.size(), 4u);
    EXPECT_EQ(content.cards[0].tone, toneOf(out.scorecard.feasibility.verdict));
    EXPECT_EQ(content.cards[1].tone, toneOf(out.scorecard.performance.verdict));
    EXPECT_EQ(content.cards[1].title, u"Performance: latency"_s);
    EXPECT_EQ(content.cards[2].verdict, u"not asked"_s);
    QStringList keys;
    for (const auto& row : content.table.rows) {
        ASSERT_EQ(static_cast<qsizetype>(row.size()), content.table.columns.size());
        keys << row[0].key;
    }
    for (const char* output : {"performance.latency", "economics.tco", "scorecard.performance.demand_over_supply", "inference.latency"}) {
        EXPECT_TRUE(keys.contains(u"scenario."_s + QString::fromLatin1(output))) << output;
    }
    const auto latency = std::find_if(content.table.rows.begin(), content.table.rows.end(), [](const auto& row) { return row[0].key == u"scenario.performance.latency"_s; });
    ASSERT_NE(latency, content.table.rows.end());
    EXPECT_DOUBLE_EQ((*latency)[1].raw, raw(out.performance.latency));
    EXPECT_EQ((*latency)[3].text, u"at most 10.00 ms"_s);
    EXPECT_EQ((*latency)[4].text, verdictText(out.scorecard.performance.verdict));
}

TEST(ScenariosPage, FailsInWordsWhereTheSlaIsMissed) {
    Scenario scenario = zooScenario("Autonomous_Vehicle");
    const double latency = raw(judged(scenario).performance.latency);
    const auto withSla = [&](double seconds) {
        Scenario s = scenario;
        s.values.set("scenario.sla_latency", std::to_string(seconds * 1e3) + " ms");
        return contentOf("scenarios", s);
    };
    const Content kept = withSla(latency * 1.01), missed = withSla(latency * 0.99), far = withSla(latency / 50);
    EXPECT_TRUE(kept.cards[1].verdict.startsWith(u"pass"_s)) << kept.cards[1].verdict.toStdString();
    EXPECT_TRUE(missed.cards[1].verdict.startsWith(u"fail"_s)) << missed.cards[1].verdict.toStdString();
    EXPECT_TRUE(far.cards[1].verdict.contains(u"50.00 times that"_s) || far.cards[1].verdict.contains(u"50 times that"_s)) << far.cards[1].verdict.toStdString();
    EXPECT_TRUE(missed.verdict.contains(u"Latency: ✗ fail"_s)) << missed.verdict.toStdString();
    EXPECT_TRUE(kept.verdict.startsWith(u"Scorecard ✓ pass"_s)) << kept.verdict.toStdString();
}

TEST(ScenariosPage, WhatDoesNotFitTeachesWaysOut) {
    const Content content = contentOf("scenarios", firstScenario({{"model", word("Llama3_70B")}}));
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_EQ(content.cards[0].tone, Tone::bad);
    ASSERT_FALSE(content.repairs.empty());
    for (const Repair& repair : content.repairs) {
        EXPECT_TRUE(judged(withChanges(firstScenario({{"model", word("Llama3_70B")}}), repair.changes)).performance.feasible) << repair.text.toStdString();
    }
}

TEST(ScenariosPage, MoneyAndCarbonAreJudgedWhereTheyAreAskedFor) {
    const Scenario scenario = zooScenario("Frontier_Training");
    const double cost = raw(judged(scenario).economics.tco);
    for (const double share : {0.5, 2.0}) {
        Scenario s = scenario;
        s.values.set("scenario.max_cost", std::to_string(cost * share) + " USD");
        const Content content = contentOf("scenarios", s);
        EXPECT_EQ(content.cards[2].tone, share > 1 ? Tone::good : Tone::bad) << share;
    }
}

class OwnScenarios : public testing::Test {
protected:
    QTemporaryDir folder;
    ZooLibrary library{Zoo::embedded(), folder.path().toStdString() + "/zoo"};
    Services services{library.zoo(), world().solvers, world().pages, &library};
    ScenarioDocument document{services};
};

TEST_F(OwnScenarios, AreWrittenBesideTheOthersAndReadAgain) {
    document.edit("hardware.memory.bandwidth", word("3 TB/s"));
    document.edit("inference.batch_size", 24.0);
    document.edit("assumptions.compute_efficiency", 0.4);
    const Scenario live = document.scenario();
    QSignalSpy changed(&document, &ScenarioDocument::scenarioChanged);
    QString error;
    ASSERT_TRUE(library.save(entryOf(document.zoo(), live, u"My A100, faster!"_s), &error)) << error.toStdString();
    EXPECT_EQ(changed.count(), 1) << "the document hears of it";
    const ZooEntry* entry = library.zoo().find(EntryKind::scenarios, "My_A100_faster");
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->name, "My A100, faster!");
    EXPECT_TRUE(library.isOwn(*entry));
    EXPECT_EQ(scenarioOf(*entry), live);
    EXPECT_EQ(document.scenario(), live) << "saving changes nothing";
    ScenariosModel model;
    model.setScenarios(services, document.zoo(), live, {});
    const int row = model.rowOf(u"My_A100_faster"_s);
    ASSERT_GT(row, 0);
    EXPECT_TRUE(model.index(row, 0).data(ScenariosModel::OwnRole).toBool());
    for (int column = 1; column < model.columnCount(); ++column) EXPECT_EQ(model.index(row, column).data(), model.index(0, column).data()) << "judged as the live one is";
    // Another run of the program finds it.
    const ZooLibrary later(Zoo::embedded(), folder.path().toStdString() + "/zoo");
    ASSERT_NE(later.zoo().find(EntryKind::scenarios, "My_A100_faster"), nullptr);
    EXPECT_TRUE(later.issues().empty());
    ASSERT_TRUE(library.remove(EntryKind::scenarios, "My_A100_faster", &error)) << error.toStdString();
    EXPECT_EQ(library.zoo().find(EntryKind::scenarios, "My_A100_faster"), nullptr);
}

TEST_F(OwnScenarios, NeverTakeThePlaceOfTheZoosAndNeedAName) {
    EXPECT_TRUE(library.isBuiltIn(EntryKind::scenarios, "First_light"));
    QString error;
    EXPECT_FALSE(library.save(entryOf(document.zoo(), document.scenario(), u" – "_s), &error));
    EXPECT_FALSE(error.isEmpty());
    EXPECT_FALSE(library.remove(EntryKind::scenarios, "First_light", &error));
    EXPECT_NE(library.zoo().find(EntryKind::scenarios, "First_light"), nullptr);
}

} // namespace
} // namespace mlsys
