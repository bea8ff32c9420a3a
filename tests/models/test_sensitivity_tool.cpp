// SPDX-License-Identifier: GPL-3.0-or-later
// The tornado of any output of any solver: the engine's numbers, the command line's order, and a way on from every bar.
#include "engine/explore/sensitivity.hpp"
#include "models/variant_key.h"
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

// The input of a row, by what its action sweeps.
QString inputOf(const Content& content, std::size_t row) { return qstring(content.table.actions.at(row).view.text("explore.sweep.input").value_or("")); }
QJsonObject barOf(const QJsonArray& bars, const QString& input) {
    const auto at = std::find_if(bars.begin(), bars.end(), [&](const QJsonValue& bar) { return bar.toObject().value(u"input"_s) == input; });
    return at == bars.end() ? QJsonObject() : at->toObject();
}

Scenario llamaOnH100() { return firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}}); }

TEST(SensitivityTool, ShowsWhatTheCommandLineAnswers) {
    for (const char* change : {"0.05", "0.1", "0.5"}) {
        for (const char* solver : {"single-node", "serving", "distributed"}) {
            AskedTool asked("sensitivity", llamaOnH100(), {{"solver", solver}, {"change", change}, {"bars", "60"}});
            const Content content = asked.content();
            const QJsonObject answer = asked.commandLine();
            const QJsonArray bars = answer.value(u"bars"_s).toArray();
            ASSERT_EQ(content.state, Content::State::good) << content.problem.toStdString();
            ASSERT_GT(bars.size(), 3) << asked.question.request;
            ASSERT_EQ(static_cast<qsizetype>(content.table.rows.size()), std::min<qsizetype>(bars.size(), 60));
            EXPECT_DOUBLE_EQ(content.cards[0].raw, coherent(answer.value(u"nominal"_s)));
            for (std::size_t i = 0; i < content.table.rows.size(); ++i) {
                const QJsonObject bar = barOf(bars, inputOf(content, i));
                const auto& row = content.table.rows[i];
                ASSERT_FALSE(bar.isEmpty()) << utf8(inputOf(content, i));
                const auto expectSide = [&](const Cell& cell, const char* side) {
                    const QJsonObject told = bar.value(QString::fromLatin1(side)).toObject();
                    if (told.contains(u"refused"_s)) {
                        EXPECT_EQ(cell.text, u"refused"_s);
                        return;
                    }
                    EXPECT_NEAR(cell.raw, coherent(told.value(u"output"_s)), 1e-12 * std::abs(cell.raw)) << bar.value(u"input"_s).toString().toStdString();
                };
                expectSide(row[2], "low");
                expectSide(row[3], "high");
                EXPECT_EQ(bar.value(u"elasticity"_s).isDouble(), std::isfinite(row[4].raw));
                EXPECT_NEAR(std::isfinite(row[4].raw) ? row[4].raw : 0, bar.value(u"elasticity"_s).toDouble(), 1e-9);
            }
        }
    }
}

TEST(SensitivityTool, TheWidestBarIsOnTopAndSpansStartAtNow) {
    AskedTool asked("sensitivity", llamaOnH100(), {{"solver", "single-node"}});
    const Content content = asked.content();
    const auto& chart = std::get<TimelineChart>(content.charts.at(0).body);
    EXPECT_TRUE(content.charts.at(0).spokenSummary.contains(chart.lanes.front())) << content.charts.at(0).spokenSummary.toStdString();
    ASSERT_GT(chart.lanes.size(), 5);
    ASSERT_EQ(chart.lanes.size(), static_cast<qsizetype>(content.table.rows.size()));
    std::vector<double> widths(static_cast<std::size_t>(chart.lanes.size()), 0);
    for (const TimeSpan& span : chart.spans) {
        EXPECT_TRUE(span.from == 0 || span.to == 0) << "a bar starts at the answer now";
        widths[static_cast<std::size_t>(span.lane)] += span.to - span.from;
    }
    const auto coarse = std::find_if(chart.lanes.begin(), chart.lanes.end(), [](const QString& lane) { return lane.contains(u'→'); });
    EXPECT_TRUE(std::is_sorted(widths.rend() - (coarse - chart.lanes.begin()), widths.rend())) << "of those that changed by what was asked";
    EXPECT_TRUE(std::all_of(coarse, chart.lanes.end(), [](const QString& lane) { return lane.contains(u'→'); })) << "the others are below";
    EXPECT_EQ(chart.kinds[0].name, u"10 % less"_s);
    ASSERT_EQ(chart.marks.size(), 1);
    EXPECT_EQ(chart.marks[0].at, 0);
}

// One more of one is twice as much: neither the widest nor worth improving for that.
TEST(SensitivityTool, AWholeNumberThatChangesByMoreThanAskedIsMarkedAndStandsBelow) {
    for (const char* bars : {"60", "9", "3"}) {
        AskedTool asked("sensitivity", llamaOnH100(), {{"solver", "serving"}, {"output", "itl"}, {"bars", bars}});
        const Content content = asked.content();
        const auto& chart = std::get<TimelineChart>(content.charts.at(0).body);
        EXPECT_FALSE(chart.lanes.front().contains(u'→')) << chart.lanes.front().toStdString();
        EXPECT_TRUE(chart.lanes.contains(u"Tensor parallel (1 → 2)"_s)) << chart.lanes.join(u'|').toStdString();
        const auto row = std::find_if(content.table.rows.begin(), content.table.rows.end(), [](const auto& each) { return each[0].text == u"Tensor parallel (1 → 2)"_s; });
        ASSERT_NE(row, content.table.rows.end());
        EXPECT_TRUE((*row)[5].text.contains(u"more than 10 %"_s)) << (*row)[5].text.toStdString();
        EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.contains(u"more than 10 %"_s); }));
    }
}

TEST(SensitivityTool, WorthImprovingIsAChangeByWhatWasAsked) {
    for (const char* id : {"serving", "distributed", "single-node"}) {
        AskedTool asked("sensitivity", llamaOnH100(), {{"solver", id}, {"bars", "60"}});
        const Content content = asked.content();
        for (const Card& card : content.cards) EXPECT_FALSE(card.verdict.contains(u"1 → 2"_s)) << card.verdict.toStdString();
        EXPECT_FALSE(content.verdict.contains(u"1 → 2"_s)) << content.verdict.toStdString();
    }
}

TEST(SensitivityTool, NamesTheBindingConstraintAndWhatDoesNothing) {
    AskedTool asked("sensitivity", llamaOnH100(), {{"solver", "single-node"}, {"assumptions", "false"}});
    const QString verdict = asked.content().verdict;
    EXPECT_TRUE(verdict.startsWith(u"Memory-bound: 10 % more Hardware · Memory bandwidth makes latency "_s)) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains(u" better; Peak rate"_s)) << verdict.toStdString();
    EXPECT_TRUE(verdict.endsWith(u"does nothing"_s)) << verdict.toStdString();
}

TEST(SensitivityTool, ARowLeadsToTheSweepOfItsInput) {
    for (const char* solver : {"single-node", "serving", "distributed"}) {
        AskedTool asked("sensitivity", llamaOnH100(), {{"solver", solver}, {"bars", "30"}});
        const Content content = asked.content();
        ASSERT_EQ(content.table.actions.size(), content.table.rows.size());
        const QJsonArray bars = asked.commandLine().value(u"bars"_s).toArray();
        for (std::size_t i = 0; i < content.table.actions.size(); ++i) {
            const Action& action = content.table.actions[i];
            const QString input = inputOf(content, i);
            EXPECT_FALSE(barOf(bars, input).isEmpty()) << utf8(input);
            EXPECT_EQ(action.page, "sweep");
            EXPECT_TRUE(action.changes.empty());
            AskedTool sweep("sweep", llamaOnH100(), action.view);
            ASSERT_TRUE(sweep.field("input"));
            EXPECT_EQ(sweep.field("input")->value, input);
            EXPECT_EQ(sweep.field("output1")->value, asked.field("output")->value);
            EXPECT_TRUE(sweep.question.work != nullptr) << utf8(input) << ": " << sweep.question.stuck.problem.toStdString();
        }
    }
}

TEST(SensitivityTool, LeavesAssumptionsAloneIfAsked) {
    AskedTool asked("sensitivity", llamaOnH100(), {{"solver", "serving"}, {"assumptions", "false"}, {"bars", "60"}});
    const Content content = asked.content();
    for (const auto& row : content.table.rows) EXPECT_FALSE(row[0].text.startsWith(u"Assumption"_s)) << row[0].text.toStdString();
    EXPECT_EQ(static_cast<qsizetype>(content.table.rows.size()), asked.commandLine().value(u"bars"_s).toArray().size());
}

TEST(SensitivityTool, ABadFieldSaysSo) {
    for (const auto& [key, value] : {std::pair{"percent", "200"}, std::pair{"percent", "a lot"}, std::pair{"bars", "0"}, std::pair{"bars", "2.5"}}) {
        AskedTool asked("sensitivity", llamaOnH100(), {{"change", "other"}, {key, value}});
        const Content content = asked.content();
        EXPECT_EQ(content.state, Content::State::invalid) << key << ' ' << value;
        EXPECT_FALSE(content.problem.isEmpty());
        EXPECT_EQ(asked.field(key)->problem, content.problem);
    }
    AskedTool typed("sensitivity", llamaOnH100(), {{"change", "other"}, {"percent", "12.5 %"}});
    EXPECT_EQ(typed.content().state, Content::State::good);
    EXPECT_EQ(typed.commandLine().value(u"change"_s).toDouble(), 0.125);
}

TEST(SensitivityTool, ARefusedOrAVanishingSideIsTold) {
    // An answer that fits by less than 10 %.
    Scenario scenario = llamaOnH100();
    const double need = raw(solvedNode(scenario).memoryFootprint);
    scenario.values.set("hardware.memory.capacity", std::to_string(1.02 * need) + " B");
    AskedTool asked("sensitivity", scenario, {{"solver", "single-node"}, {"bars", "60"}});
    const Content content = asked.content();
    const auto row = std::find_if(content.table.rows.begin(), content.table.rows.end(), [](const auto& each) { return each[0].text.endsWith(u"Memory capacity"_s); });
    ASSERT_NE(row, content.table.rows.end());
    EXPECT_TRUE((*row)[5].text.contains(u"no longer fits with less"_s)) << (*row)[5].text.toStdString();
}

// Every number of every solver, for scenarios of each kind.
TEST(SensitivityTool, AnswersSensiblyForAnySolverAndOutput) {
    const Scenario scenarios[] = {firstScenario(), llamaOnH100(), firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"task", word("training")}, {"training.batch_size", 64.0}})};
    int answered = 0;
    for (const Scenario& scenario : scenarios) {
        for (const Solver* solver : world().solvers.solvers()) {
            AskedTool first("sensitivity", scenario, {{"solver", solver->id}});
            EXPECT_TRUE(faultOf(first.results(), first.content()).isEmpty()) << solver->id;
            if (!first.field("output")) continue;
            for (const ToolChoice& output : first.field("output")->choices) {
                AskedTool asked("sensitivity", scenario, {{"solver", solver->id}, {"output", utf8(output.key).c_str()}, {"bars", "5"}});
                const Content content = asked.content();
                const QString fault = faultOf(asked.results(), content);
                EXPECT_TRUE(fault.isEmpty()) << solver->id << ' ' << utf8(output.key) << ": " << fault.toStdString();
                answered += content.state == Content::State::good ? 1 : 0;
            }
        }
    }
    EXPECT_GT(answered, 300);
}

} // namespace
} // namespace mlsys
