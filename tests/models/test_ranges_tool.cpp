// SPDX-License-Identifier: GPL-3.0-or-later
// Uncertain inputs: the command line's numbers, bit for bit the same on any threads, and gone at once when cancelled.
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace mlsys {
namespace {

using namespace test;

Scenario llamaOnH100() { return firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}}); }

std::vector<double> rawsOf(const Content& content) {
    std::vector<double> all = numbersOf(content);
    for (const auto& row : content.table.rows) for (const Cell& cell : row) all.push_back(std::isnan(cell.raw) ? 0 : cell.raw);
    return all;
}

TEST(RangesTool, ShowsWhatTheCommandLineAnswers) {
    for (const char* spread : {"uniform", "log_uniform", "triangular", "normal"}) {
        AskedTool asked("ranges", llamaOnH100(), {{"solver", "serving"}, {"output", "itl"}, {"input1", "assumptions.bandwidth_efficiency"}, {"from.assumptions.bandwidth_efficiency", "0.6"}, {"to.assumptions.bandwidth_efficiency", "1"},
            {"spread.assumptions.bandwidth_efficiency", spread}, {"input2", "batch_size"}, {"from.batch_size", "1"}, {"to.batch_size", "64"}, {"draws", "3000"}, {"seed", "7"}});
        const Content content = asked.content();
        ASSERT_EQ(content.state, Content::State::good) << spread << ' ' << content.problem.toStdString();
        const QJsonObject outputs = asked.commandLine().value(u"outputs"_s).toObject();
        const QJsonObject itl = outputs.value(u"itl"_s).toObject();
        ASSERT_FALSE(itl.isEmpty()) << asked.question.request;
        const auto& row = content.table.rows.at(0);
        int column = 2;
        for (const char* key : {"p5", "p25", "p50", "p75", "p95", "mean"}) EXPECT_NEAR(row[static_cast<std::size_t>(column++)].raw, coherent(itl.value(QString::fromLatin1(key))), 1e-12 * std::abs(row[2].raw)) << spread << ' ' << key;
        EXPECT_EQ(static_cast<qsizetype>(content.table.rows.size()), outputs.size());
        const QJsonArray counts = itl.value(u"histogram"_s).toObject().value(u"counts"_s).toArray();
        const Series* line = findSeries(content.charts.at(0), u"draws"_s);
        ASSERT_TRUE(line);
        ASSERT_EQ(line->points.size(), 2 * counts.size() + 2);
        for (qsizetype i = 0; i < counts.size(); ++i) EXPECT_NEAR(line->points[2 * i + 1].y() * 3000, counts[i].toDouble(), 1e-9);
    }
}

TEST(RangesTool, TheSameSeedGivesTheSameAndAnotherAnother) {
    const auto answer = [](const char* seed) { return AskedTool("ranges", llamaOnH100(), {{"solver", "serving"}, {"seed", seed}}).content(); };
    EXPECT_EQ(rawsOf(answer("1")), rawsOf(answer("1")));
    EXPECT_NE(rawsOf(answer("1")), rawsOf(answer("2")));
}

TEST(RangesTool, ThreadsMakeNoDifference) {
    const Content alone = AskedTool("ranges", llamaOnH100(), {{"solver", "serving"}, {"draws", "20000"}}).content();
    for (int repeat = 0; repeat < 5; ++repeat) {
        AskedTool asked("ranges", llamaOnH100(), {{"solver", "serving"}, {"draws", "20000"}});
        ASSERT_TRUE(asked.question.work && asked.question.work->divides());
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) threads.emplace_back([&] { asked.question.work->run(); });
        }
        EXPECT_EQ(asked.question.work->progress(), 1);
        const Content together = asked.question.work->content(asked.context());
        EXPECT_EQ(rawsOf(together), rawsOf(alone));
        EXPECT_EQ(wordsOf(together), wordsOf(alone));
    }
}

TEST(RangesTool, CancelledWorkEndsAtOnce) {
    using Clock = std::chrono::steady_clock;
    const auto wait = [](int after) {
        AskedTool asked("ranges", llamaOnH100(), {{"solver", "scenario"}, {"draws", "50000"}});
        Clock::time_point since;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 2; ++i) threads.emplace_back([&] { asked.question.work->run(); });
            std::this_thread::sleep_for(std::chrono::milliseconds(after));
            since = Clock::now();
            asked.question.work->cancel();
        }
        return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
    };
    // The best of some: what else the machine does is no fault of the work.
    for (const int after : {0, 1, 3, 10, 30, 60, 100, 150}) {
        double best = INFINITY;
        for (int i = 0; i < 5; ++i) best = std::min(best, wait(after));
        EXPECT_LT(best, 10) << "ms, cancelled after " << after;
    }
}

TEST(RangesTool, StartsWithAnEfficiencyAQuarterToEitherSide) {
    AskedTool asked("ranges", llamaOnH100(), {{"solver", "serving"}});
    ASSERT_TRUE(asked.field("input1"));
    const QString input = asked.field("input1")->value;
    EXPECT_TRUE(input.contains(u"efficiency"_s)) << input.toStdString();
    EXPECT_TRUE(asked.field("from." + utf8(input)));
    EXPECT_TRUE(asked.field("input2")) << "an empty place for the next";
    EXPECT_FALSE(asked.field("input3"));
    EXPECT_TRUE(asked.field("input2")->value.isEmpty());
}

TEST(RangesTool, ABadFieldSaysSo) {
    const std::pair<const char*, const char*> bad[] = {{"draws", "1"}, {"draws", "many"}, {"seed", "-1"}, {"from.batch_size", "0"}, {"from.batch_size", "200"}, {"to.batch_size", "3 ms"}, {"from.batch_size", "100"}};
    for (const auto& [key, value] : bad) {
        AskedTool asked("ranges", llamaOnH100(), {{"solver", "serving"}, {"input1", "batch_size"}, {"from.batch_size", "2"}, {"to.batch_size", "50"}, {"spread.batch_size", "triangular"}, {key, value}});
        const Content content = asked.content();
        EXPECT_EQ(content.state, Content::State::invalid) << key << ' ' << value;
        EXPECT_FALSE(content.problem.isEmpty()) << key << ' ' << value;
        EXPECT_TRUE(std::any_of(asked.question.form.begin(), asked.question.form.end(), [](const ToolField& field) { return !field.problem.isEmpty(); })) << key << ' ' << value;
    }
}

TEST(RangesTool, TellsHowOftenItFitsAndWhatTipsOver) {
    AskedTool asked("ranges", firstScenario(), {{"solver", "single-node"}, {"input1", "batch_size"}, {"from.batch_size", "1"}, {"to.batch_size", "4096"}, {"spread.batch_size", "log_uniform"}});
    const Content content = asked.content();
    ASSERT_EQ(content.state, Content::State::good) << content.problem.toStdString();
    const QJsonObject outputs = asked.commandLine().value(u"outputs"_s).toObject();
    const double differs = outputs.value(u"bottleneck"_s).toObject().value(u"differs"_s).toDouble();
    EXPECT_GT(differs, 0);
    const auto card = std::find_if(content.cards.begin(), content.cards.end(), [](const Card& each) { return each.verdict.startsWith(u"another one in"_s); });
    ASSERT_NE(card, content.cards.end());
    EXPECT_TRUE(card->verdict.contains(QString::number(std::round(1000 * differs) / 10, 'g', 3))) << card->verdict.toStdString();
    EXPECT_TRUE(std::any_of(content.cards.begin(), content.cards.end(), [](const Card& each) { return each.verdict.startsWith(u"fits in"_s); }));
}

TEST(RangesTool, AnswersSensiblyForAnySolverAndOutput) {
    const Scenario scenarios[] = {firstScenario(), llamaOnH100(), firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"task", word("training")}, {"training.batch_size", 64.0}})};
    int answered = 0;
    for (const Scenario& scenario : scenarios) {
        for (const Solver* solver : world().solvers.solvers()) {
            AskedTool first("ranges", scenario, {{"solver", solver->id}, {"draws", "200"}});
            if (!first.field("output")) continue;
            for (const ToolChoice& output : first.field("output")->choices) {
                AskedTool asked("ranges", scenario, {{"solver", solver->id}, {"output", utf8(output.key).c_str()}, {"draws", "100"}});
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
