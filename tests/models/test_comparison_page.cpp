// SPDX-License-Identifier: GPL-3.0-or-later
// Several devices or models side by side, each with the numbers it has alone.
#include "engine/solvers/scenario.hpp"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

Content comparison(const Scenario& scenario, const std::vector<Rival>& rivals) {
    Results results(world().zoo, scenario);
    const ValueFormat format;
    return world().pages.find("comparison")->build({world().services, results, {}, format, rivals});
}

// "T4/A100/H100/B200 for ResNet-50 at batch 32", an exercise of the seeds.
TEST(ComparisonPage, EachRowIsTheScenarioOnThatDevice) {
    const Scenario scenario = firstScenario({{"inference.batch_size", 32.0}});
    const Content content = comparison(scenario, {{EntryKind::hardware, "T4"}, {EntryKind::hardware, "H100"}, {EntryKind::hardware, "B200"}});
    ASSERT_EQ(content.table.rows.size(), 4u);
    std::size_t row = 0;
    for (const char* device : {"A100", "T4", "H100", "B200"}) {
        const SingleNodeOut alone = solvedNode(firstScenario({{"inference.batch_size", 32.0}, {"hardware", word(device)}}));
        EXPECT_DOUBLE_EQ(content.table.rows[row++][3].raw, raw(alone.latency)) << device;
    }
    EXPECT_TRUE(content.table.rows[0][0].text.endsWith(u"(now)"_s));
    const auto& bars = std::get<BarsChart>(content.charts.at(0).body);
    EXPECT_EQ(bars.categories.size(), 4);
    EXPECT_EQ(bars.emphasized, 0);
    EXPECT_TRUE(content.verdict.contains(u"B200"_s)) << content.verdict.toStdString();
}

TEST(ComparisonPage, TellsHowToAddWhatIsMissing) {
    const Content content = comparison(firstScenario(), {});
    EXPECT_EQ(content.table.rows.size(), 1u);
    ASSERT_FALSE(content.notes.empty());
    EXPECT_TRUE(content.notes.back().contains(u"Ctrl"_s));
}

TEST(ComparisonPage, ARivalThatHasNoAnswerSaysSoAndTheOthersStay) {
    const Content content = comparison(firstScenario({{"task", word("serving")}, {"model", word("Llama3_8B")}, {"hardware", word("H100")}}), {{EntryKind::models, "ResNet50"}, {EntryKind::models, "Llama3_70B"}});
    ASSERT_EQ(content.table.rows.size(), 3u);
    EXPECT_EQ(content.table.rows[1][1].text, u"no answer"_s);
    EXPECT_FALSE(content.table.rows[1][1].toolTip.isEmpty());
    EXPECT_EQ(content.table.rows[2][1].text, u"no"_s) << "70 billion parameters do not fit into one device";
    EXPECT_EQ(std::get<BarsChart>(content.charts.at(0).body).categories.size(), 2);
}

TEST(ComparisonPage, APinIsARowAndABarOfItsOwn) {
    Scenario pin = firstScenario({{"hardware", word("H100")}, {"inference.batch_size", 32.0}});
    pin.values.set(kPinName, std::string("Large batch"));
    const Content content = contentOf("comparison", firstScenario(), {pin});
    ASSERT_EQ(content.table.rows.size(), 2u);
    EXPECT_TRUE(content.table.rows[1][0].text.startsWith(u"Large batch: "_s)) << content.table.rows[1][0].text.toStdString();
    EXPECT_TRUE(content.table.rows[1][0].toolTip.contains(u"batch 32"_s)) << "what its name does not tell";
    EXPECT_DOUBLE_EQ(content.table.rows[1][3].raw, raw(solvedNode(pin).latency));
    const auto& bars = std::get<BarsChart>(content.charts.at(0).body);
    EXPECT_EQ(bars.categories.size(), 2);
    EXPECT_TRUE(bars.ghosts.isEmpty()) << "it is a bar, not a ghost too";
    EXPECT_EQ(content.table.rows[1][0].text, u"Large batch: NVIDIA H100 (SXM5 80 GB), Batch size 32"_s) << "and what else differs";
    EXPECT_TRUE(content.verdict.endsWith(u"has the shortest time of the 2 that fit, but the rows differ in: batch size"_s)) << content.verdict.toStdString();
    EXPECT_TRUE(std::none_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.contains(u"Ctrl"_s); }));
}

TEST(ComparisonPage, APinsRowIsNamedByWhatDiffers) {
    Scenario pin = firstScenario({{"precision", word("int8")}});
    pin.values.set(kPinName, std::string("A"));
    const Content content = contentOf("comparison", firstScenario(), {pin});
    ASSERT_EQ(content.table.rows.size(), 2u);
    EXPECT_TRUE(content.table.rows[1][0].text.startsWith(u"A: Precision INT8"_s)) << content.table.rows[1][0].text.toStdString();
    EXPECT_TRUE(content.verdict.endsWith(u"is the fastest of the 2 that fit"_s)) << content.verdict.toStdString();
    Scenario other = pin; // more than a name can hold
    for (const auto& [path, value] : {std::pair{"inference.batch_size", 2.0}, {"inference.efficiency", 0.4}}) other.values.set(path, value);
    other.values.set("hardware", std::string("H100"));
    EXPECT_EQ(contentOf("comparison", firstScenario(), {other}).table.rows[1][0].text, u"A: NVIDIA H100 (SXM5 80 GB)"_s);
}

TEST(ComparisonPage, MoreAcceleratorsAreNotCalledFaster) {
    const Scenario small = firstScenario({{"task", word("training")}, {"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"fleet", word("Research_256")}, {"training.tp_size", 8.0}, {"training.batch_size", 1024.0}, {"training.micro_batch_size", 1.0}});
    Scenario pin = small, large = small;
    pin.values.set(kPinName, std::string("A"));
    large.values.set("fleet", std::string("Training_1K"));
    const Content content = contentOf("comparison", large, {pin});
    ASSERT_EQ(content.table.rows.size(), 2u);
    EXPECT_EQ(content.table.rows[1][0].text, u"A: Research cluster (256 H100)"_s);
    EXPECT_TRUE(content.verdict.endsWith(u"but the rows differ in: number of accelerators"_s)) << content.verdict.toStdString();
    EXPECT_EQ(content.cards[0].title, u"Step time"_s);
    EXPECT_EQ(content.table.columns[3], u"Step time"_s);
}

TEST(ComparisonPage, TheOnlyOneThatFitsIsNotTheFastestOfOne) {
    const Content content = comparison(firstScenario({{"model", word("MobileNetV2")}, {"hardware", word("ESP32_S3")}, {"precision", word("int8")}}), {{EntryKind::hardware, "RP2040"}});
    EXPECT_EQ(content.verdict, u"Espressif ESP32-S3 (ESP32-S3FH4R2) is the only one that fits"_s) << content.verdict.toStdString();
}

TEST(ComparisonPage, APinWithoutARowSaysWhy) {
    const Content same = contentOf("comparison", firstScenario(), {firstScenario()});
    EXPECT_EQ(same.table.rows.size(), 1u);
    EXPECT_TRUE(same.verdict.contains(u"the same as now"_s)) << same.verdict.toStdString();
    const Scenario llama = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}});
    Scenario serving = llama;
    serving.values.set("task", std::string("serving"));
    const Content other = contentOf("comparison", llama, {serving});
    EXPECT_EQ(other.table.rows.size(), 1u) << "a request is not a pass";
    EXPECT_TRUE(other.verdict.contains(u"another task"_s)) << other.verdict.toStdString();
}

TEST(ComparisonPage, TheScenariosOwnEntryIsNotComparedWithItself) { EXPECT_EQ(comparison(firstScenario(), {{EntryKind::hardware, "A100"}}).table.rows.size(), 1u); }

} // namespace
} // namespace mlsys
