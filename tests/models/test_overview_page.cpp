// SPDX-License-Identifier: GPL-3.0-or-later
// The whole scenario at a glance, in each of its tasks.
#include "engine/solvers/scenario.hpp"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

Scenario llama(const char* task) { return firstScenario({{"task", word(task)}, {"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"inference.output_tokens", 64.0}}); }

ScenarioOut solved(const Scenario& scenario) { return evaluate(world().zoo, kScenario, scenario).out.as<ScenarioOut>(); }

TEST(OverviewPage, HasACardForEachConcernThatLeadsToItsPage) {
    for (const auto& [task, title, page] : {std::tuple{"inference", u"Latency"_s, u"roofline"_s}, {"serving", u"Request latency"_s, u"serving"_s}, {"training", u"Step time"_s, u"scaling"_s}}) {
        const Content content = contentOf("overview", llama(task));
        ASSERT_EQ(content.cards.size(), 6u) << task;
        EXPECT_EQ(content.cards[0].title, u"Fits?"_s);
        EXPECT_EQ(content.cards[1].title, title) << task;
        EXPECT_EQ(content.cards[1].page, page) << task;
        EXPECT_DOUBLE_EQ(content.cards[1].raw, raw(solved(llama(task)).performance.latency)) << task;
        for (const Card& card : content.cards) EXPECT_NE(world().pages.find(card.page.toStdString()), nullptr) << card.title.toStdString();
    }
}

TEST(OverviewPage, TheLongestWallIsTheBindingOne) {
    const ScenarioOut out = solved(llama("inference"));
    const Content content = contentOf("overview", llama("inference"));
    const auto& walls = std::get<BarsChart>(content.charts.at(0).body);
    const auto at = [&](const QString& name) {
        const qsizetype category = walls.categories.indexOf(name);
        double total = 0;
        for (const BarSet& set : walls.sets) total += set.values.value(category);
        return total;
    };
    EXPECT_DOUBLE_EQ(at(u"Memory capacity"_s), out.performance.memoryUtilization);
    EXPECT_DOUBLE_EQ(at(u"Memory time, of the latency"_s), raw(out.inference->latencyMemory) / raw(out.performance.latency));
    for (const QString& name : walls.categories) EXPECT_LE(at(name), at(walls.categories[walls.emphasized])) << name.toStdString();
    EXPECT_EQ(walls.limits.at(0).at, 1);
}

TEST(OverviewPage, AMissedPromiseIsAWallBeyondTheLimitAndSaidOnTheCard) {
    Scenario scenario = llama("inference");
    scenario.values.set("scenario.sla_latency", std::string("1 ms"));
    const Content content = contentOf("overview", scenario);
    EXPECT_EQ(content.cards[1].tone, Tone::bad);
    const auto& walls = std::get<BarsChart>(content.charts.at(0).body);
    EXPECT_EQ(walls.categories[walls.emphasized], u"Latency SLA"_s);
    EXPECT_GT(walls.value.max, 1);
}

TEST(OverviewPage, EachWallSaysWhatItIsAShareOfInAColourOfItsOwn) {
    for (const auto& [task, whole] : {std::pair{"inference", u", of the latency"_s}, {"serving", u", of the latency"_s}, {"training", u", of the step"_s}}) {
        Scenario scenario = llama(task);
        scenario.values.set("scenario.sla_latency", std::string("1 s"));
        const auto walls = std::get<BarsChart>(contentOf("overview", scenario).charts.at(0).body);
        for (qsizetype i = 0; i < walls.sets.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) EXPECT_NE(walls.sets[i].ink, walls.sets[j].ink) << walls.sets[i].name.toStdString();
        const auto promised = std::find_if(walls.sets.begin(), walls.sets.end(), [](const BarSet& set) { return set.name == u"Promised"_s; });
        ASSERT_NE(promised, walls.sets.end()) << task;
        EXPECT_NE(promised->ink, Ink::series1) << "which is drawn in the blue of Ink::memory";
        const auto parts = std::count_if(walls.categories.begin(), walls.categories.end(), [&](const QString& name) { return name.endsWith(whole); });
        EXPECT_GE(parts, 2) << task;
        EXPECT_FALSE(walls.categories.first().endsWith(whole)) << "a capacity is no part of a time";
    }
}

bool saysOnePass(const Content& content) { return std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.contains(u"no KV cache"_s) && note.contains(u"Serving"_s); }); }

// What the note says is what the chain does: a pass of the least operations, whatever the prompt; a request has all of it.
TEST(OverviewPage, APassOfALanguageModelSaysThatItIsNoRequest) {
    EXPECT_TRUE(saysOnePass(contentOf("overview", llama("inference"))));
    EXPECT_TRUE(saysOnePass(contentOf("roofline", llama("inference"))));
    EXPECT_FALSE(saysOnePass(contentOf("overview", llama("serving"))));
    EXPECT_FALSE(saysOnePass(contentOf("overview", llama("training"))));
    for (const char* other : {"ResNet50", "ViT_B16", "BERT_Large", "Whisper_Tiny", "Mamba_2_8B", "SDXL"}) {
        for (const char* page : {"overview", "roofline"}) EXPECT_FALSE(saysOnePass(contentOf(page, firstScenario({{"model", word(other)}})))) << other << ' ' << page;
    }
    for (const char* other : {"GPT3", "DeepSeek_V3", "Toy_MoE_64B", "Qwen3_8B"}) EXPECT_TRUE(saysOnePass(contentOf("roofline", firstScenario({{"model", word(other)}})))) << other;

    Scenario longer = llama("inference");
    longer.values.set("inference.seq_len", 32768.0);
    EXPECT_EQ(raw(solved(longer).performance.latency), raw(solved(llama("inference")).performance.latency));
    EXPECT_EQ(solved(longer).performance.memoryUtilization, solved(llama("inference")).performance.memoryUtilization);
}

TEST(OverviewPage, WhatDoesNotFitIsInfeasibleWithWaysOut) {
    const Content content = contentOf("overview", firstScenario({{"model", word("Llama3_70B")}, {"hardware", word("H100")}}));
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_EQ(content.cards[0].tone, Tone::bad);
    const auto isAsIf = [](const QString& note) { return note.contains(u"as if the memory sufficed"_s); };
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), isAsIf)) << "a latency and a throughput of what does not run";
    const Content fitting = contentOf("overview", llama("serving"));
    EXPECT_TRUE(std::none_of(fitting.notes.begin(), fitting.notes.end(), isAsIf));
    ASSERT_FALSE(content.repairs.empty());
    EXPECT_EQ(contentOf("overview", withChanges(firstScenario({{"model", word("Llama3_70B")}, {"hardware", word("H100")}}), content.repairs.front().changes)).state, Content::State::good);
}

} // namespace
} // namespace mlsys
