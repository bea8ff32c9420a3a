// SPDX-License-Identifier: GPL-3.0-or-later
// The waterfall from a pinned scenario to the present one: parts that add up, the command line's numbers, a way back.
#include "models/scenario_document.h"
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace mlsys {
namespace {

using namespace test;

Scenario pinned(std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = firstScenario(changes);
    scenario.values.set(kPinName, std::string("A"));
    return scenario;
}

double sumOfParts(const Content& content) {
    long double sum = 0;
    for (const auto& row : content.table.rows) sum += row[1].raw;
    return static_cast<double>(sum);
}

TEST(AttributionTool, WithoutAPinItSaysToPinFirst) {
    AskedTool asked("attribution", firstScenario());
    const Content content = asked.content();
    EXPECT_EQ(content.state, Content::State::incomplete);
    EXPECT_TRUE(content.problem.contains(u"Ctrl+D"_s));
    EXPECT_FALSE(asked.question.work);
}

TEST(AttributionTool, WithoutADifferenceItSaysToChangeSomething) {
    AskedTool same("attribution", firstScenario(), {}, {pinned()});
    EXPECT_EQ(same.content().state, Content::State::incomplete);
    AskedTool elsewhere("attribution", firstScenario({{"training.zero_stage", 2.0}}), {{"solver", "single-node"}}, {pinned()});
    EXPECT_EQ(elsewhere.content().state, Content::State::incomplete) << "what the solver does not read is no change";
    EXPECT_TRUE(elsewhere.content().problem.contains(u"A"_s));
}

TEST(AttributionTool, OnePartOfOneChangeIsAllOfTheDifference) {
    const Scenario b = firstScenario({{"inference.batch_size", 16.0}});
    AskedTool asked("attribution", b, {{"solver", "single-node"}, {"output", "latency"}}, {pinned({{"inference.batch_size", 8.0}})});
    const Content content = asked.content();
    ASSERT_EQ(content.state, Content::State::good) << content.problem.toStdString();
    ASSERT_EQ(content.table.rows.size(), 1u);
    EXPECT_EQ(content.table.rows[0][0].text, u"Batch size 8 → 16"_s);
    const double before = raw(solvedNode(firstScenario({{"inference.batch_size", 8.0}})).latency), after = raw(solvedNode(b).latency);
    EXPECT_DOUBLE_EQ(content.table.rows[0][1].raw, after - before);
    EXPECT_EQ(content.table.rows[0][2].text, u"100 %"_s);
    EXPECT_DOUBLE_EQ(content.cards[0].raw, before);
    EXPECT_DOUBLE_EQ(content.cards[1].raw, after);
    const auto& chart = std::get<TimelineChart>(content.charts.at(0).body);
    EXPECT_EQ(chart.lanes, (QStringList{u"A"_s, u"Batch size 8 → 16"_s, u"now"_s}));
    EXPECT_EQ(chart.kinds[chart.spans[1].kind].key, u"worse"_s) << "it takes longer";
}

TEST(AttributionTool, AnEntityIsSwappedAsAWholeAndTakenBackAsOne) {
    const Scenario a = pinned(), b = firstScenario({{"hardware", word("H100")}, {"inference.batch_size", 64.0}, {"precision", word("fp8")}});
    AskedTool asked("attribution", b, {{"solver", "single-node"}}, {a});
    const Content content = asked.content();
    ASSERT_EQ(content.table.rows.size(), 3u);
    const auto hardware = std::find_if(content.table.rows.begin(), content.table.rows.end(), [](const auto& row) { return row[0].text.contains(u"A100"_s); });
    ASSERT_NE(hardware, content.table.rows.end());
    EXPECT_TRUE((*hardware)[0].text.contains(u"H100"_s)) << (*hardware)[0].text.toStdString();
    Scenario back = b;
    for (const Action& action : content.table.actions) {
        ASSERT_EQ(action.changes.size(), 1u) << utf8(action.text);
        back = withChanges(back, action.changes);
    }
    EXPECT_TRUE(isSame(a, back)) << "all taken back is where it started";
}

TEST(AttributionTool, PartsAddUpAndAreTheCommandLines) {
    std::mt19937_64 random(5);
    const auto upTo = [&](double most) { return std::uniform_real_distribution<double>(0, most)(random); };
    const auto any = [&](const char* task) {
        Scenario s = firstScenario({{"model", word("Llama3_8B")}, {"hardware", upTo(1) < 0.5 ? word("H100") : word("A100")}, {"task", word(task)}});
        for (const char* scope : {"inference", "training"}) {
            s.values.set(std::string(scope) + ".batch_size", std::exp2(std::floor(upTo(6))));
            s.values.set(std::string(scope) + ".seq_len", std::exp2(8 + std::floor(upTo(4))));
        }
        s.values.set("training.microbatch_count", std::exp2(std::floor(upTo(4))));
        if (upTo(1) < 0.5) s.values.set("assumptions.bandwidth_efficiency", 0.5 + upTo(0.5));
        if (upTo(1) < 0.2) s.values.set("assumptions", std::string("refined"));
        return s;
    };
    int answered = 0;
    for (int i = 0; i < 60; ++i) {
        const char* task = i % 2 ? "training" : "inference";
        Scenario a = any(task);
        a.values.set(kPinName, std::string("A"));
        AskedTool asked("attribution", any(task), {{"solver", i % 2 ? "distributed" : i % 4 ? "serving" : "single-node"}}, {a});
        const Content content = asked.content();
        EXPECT_TRUE(faultOf(asked.results(), content).isEmpty()) << faultOf(asked.results(), content).toStdString();
        if (content.state != Content::State::good) continue;
        ++answered;
        const double before = content.cards[0].raw, after = content.cards[1].raw;
        EXPECT_NEAR(sumOfParts(content), after - before, 1e-12 * std::max(std::abs(before), std::abs(after)));
        const QJsonObject answer = asked.commandLine();
        const QJsonArray parts = answer.value(u"parts"_s).toArray();
        ASSERT_EQ(static_cast<qsizetype>(content.table.rows.size()), parts.size()) << asked.question.request;
        EXPECT_NEAR(coherent(answer.value(u"a"_s)), before, 1e-12 * std::abs(before));
        EXPECT_NEAR(coherent(answer.value(u"b"_s)), after, 1e-12 * std::abs(after));
        std::vector<double> told, shown;
        for (const QJsonValue& part : parts) told.push_back(std::abs(coherent(part.toObject().value(u"part"_s))));
        for (const auto& row : content.table.rows) shown.push_back(std::abs(row[1].raw));
        EXPECT_TRUE(std::is_sorted(shown.rbegin(), shown.rend())) << "the largest first";
        std::sort(told.rbegin(), told.rend());
        for (std::size_t k = 0; k < told.size(); ++k) EXPECT_NEAR(shown[k], told[k], 1e-12 * std::max(std::abs(before), std::abs(after)));
        // The waterfall leads from one end to the other.
        const auto& chart = std::get<TimelineChart>(content.charts.at(0).body);
        EXPECT_EQ(chart.lanes.size(), chart.spans.size());
    }
    EXPECT_GT(answered, 40);
}

TEST(AttributionTool, InteractionsAreToldWhereTheyMatter) {
    AskedTool asked("attribution", firstScenario({{"model", word("Llama3_8B")}, {"inference.batch_size", 512.0}, {"hardware", word("H100")}}), {{"solver", "single-node"}}, {pinned({{"model", word("Llama3_8B")}})});
    const Content content = asked.content();
    ASSERT_FALSE(content.notes.empty());
    EXPECT_TRUE(content.notes[0].contains(u" together: "_s)) << content.notes[0].toStdString();
}

TEST(AttributionTool, ACombinationWithoutAnAnswerIsNamed) {
    // Each end fits the 256 devices; 32 ways of tensors with 32 stages would take 1,024.
    const auto layout = [](double tensors, double stages) {
        return firstScenario({{"model", word("Llama3_8B")}, {"task", word("training")}, {"fleet", word("Research_256")}, {"hardware", word("H100")}, {"training.batch_size", 256.0}, {"training.tp_size", tensors}, {"training.pp_size", stages}});
    };
    Scenario a = layout(32, 2);
    a.values.set(kPinName, std::string("A"));
    const Scenario b = layout(2, 32);
    AskedTool asked("attribution", b, {{"solver", "distributed"}}, {a});
    const Content content = asked.content();
    EXPECT_EQ(content.state, Content::State::notApplicable);
    EXPECT_TRUE(content.problem.contains(u"With "_s)) << content.problem.toStdString();
    EXPECT_TRUE(content.problem.contains(u" as now and the rest as in A: "_s)) << content.problem.toStdString();
    EXPECT_TRUE(asked.commandLine().contains(u"blocked"_s));
}

TEST(AttributionTool, APageBesideAPinIsNotBuiltTwice) {
    const Content content = contentOf("attribution", firstScenario({{"inference.batch_size", 16.0}}), {pinned()});
    for (const QString& note : content.notes) EXPECT_FALSE(note.contains(u"has no answer"_s)) << note.toStdString();
    for (const Card& card : content.cards) EXPECT_TRUE(card.delta.isEmpty());
}

} // namespace
} // namespace mlsys
