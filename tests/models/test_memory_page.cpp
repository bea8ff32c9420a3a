// SPDX-License-Identifier: GPL-3.0-or-later
// The memory pages: what they stack is what the solver counts.
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

// Llama 3.1 8B on an H100, batch 8, sequence 2048, 8 data-parallel ranks, ZeRO 2: the seeds' example.
Scenario llama(std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = firstScenario({{"task", word("training")}, {"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"training.zero_stage", 2.0}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
TrainingMemoryOut trained(const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, kTrainingMemory, scenario);
    EXPECT_TRUE(solution.solved());
    return solution.out.as<TrainingMemoryOut>();
}
const BarsChart& barsOf(const Content& content) { return std::get<BarsChart>(content.charts.at(0).body); }
int columnOf(const Table& table, const QString& title) { return static_cast<int>(table.columns.indexOf(title)); }
QString cell(const Table& table, const QString& row, int column) {
    for (const auto& cells : table.rows) if (cells[0].text == row) return cells[static_cast<std::size_t>(column)].text;
    return u"no such row"_s;
}

TEST(MemoryPage, TheTableShowsTheSeedsNumbers) {
    const Content content = contentOf("memory", llama());
    const int zero2 = columnOf(content.table, u"ZeRO 2"_s);
    ASSERT_GT(zero2, 0);
    EXPECT_EQ(content.table.columns[0], u"Part (GB)"_s);
    EXPECT_EQ(cell(content.table, u"Weights"_s, zero2), u"16.06"_s);
    EXPECT_EQ(cell(content.table, u"Gradients"_s, zero2), u"2.01"_s);
    EXPECT_EQ(content.table.rows[2][static_cast<std::size_t>(zero2)].text.left(5), u"12.04"_s) << "12.045: the seeds print 12.04";
    EXPECT_EQ(cell(content.table, u"Activations"_s, zero2), u"2.68"_s);
    EXPECT_EQ(content.table.rows[4][static_cast<std::size_t>(zero2)].text, u"0.100"_s);
    EXPECT_EQ(content.table.rows[5][static_cast<std::size_t>(zero2)].text, u"32.90"_s);
    EXPECT_EQ(cell(content.table, u"Fits"_s, zero2), u"yes"_s);
    EXPECT_EQ(content.state, Content::State::good);
    EXPECT_TRUE(content.verdict.contains(u"fits, 32.9 of 85.9 GB (80 GiB)"_s)) << content.verdict.toStdString();
}

TEST(MemoryPage, EveryStackIsWhatTheSolverCounts) {
    const Content content = contentOf("memory", llama());
    const BarsChart& chart = barsOf(content);
    ASSERT_EQ(chart.categories.size(), 5);
    ASSERT_EQ(chart.sets.size(), 5);
    for (int stage = 0; stage <= 3; ++stage) {
        const TrainingMemoryOut out = trained(llama({{"training.zero_stage", static_cast<double>(stage)}}));
        const std::array parts{raw(out.weights), raw(out.gradients), raw(out.optimizerState), raw(out.activations), raw(out.communicationBuffers)};
        const qsizetype bar = chart.categories.indexOf(u"ZeRO %1"_s.arg(stage));
        ASSERT_GE(bar, 0);
        double total = 0;
        for (qsizetype set = 0; set < 5; ++set) {
            EXPECT_DOUBLE_EQ(chart.sets[set].values[bar], parts[static_cast<std::size_t>(set)]) << stage << ' ' << chart.sets[set].key.toStdString();
            total += chart.sets[set].values[bar];
        }
        EXPECT_NEAR(total, raw(out.totalMemory), total * 1e-12);
        EXPECT_DOUBLE_EQ(content.table.rows[5][static_cast<std::size_t>(bar) + 1].raw, raw(out.totalMemory));
        EXPECT_LE(total, chart.value.max);
    }
    EXPECT_EQ(chart.emphasized, chart.categories.indexOf(u"ZeRO 2"_s));
}

TEST(MemoryPage, ZeroStagesNeverNeedMore) {
    const BarsChart chart = barsOf(contentOf("memory", llama()));
    double before = 1e300;
    for (qsizetype bar = 1; bar < 5; ++bar) {
        double total = 0;
        for (const BarSet& set : chart.sets) total += set.values[bar];
        EXPECT_LT(total, before);
        before = total;
    }
}

TEST(MemoryPage, TheLimitIsTheDevicesCapacityInBothFamilies) {
    const BarsChart chart = barsOf(contentOf("memory", llama()));
    ASSERT_EQ(chart.limits.size(), 1);
    EXPECT_DOUBLE_EQ(chart.limits[0].at, 80 * 1073741824.0);
    EXPECT_TRUE(chart.limits[0].label.contains(u"85.90 GB (80 GiB)"_s)) << chart.limits[0].label.toStdString();
}

TEST(MemoryPage, InferenceStandsBesideTrainingWithItsWeights) {
    const Scenario scenario = llama({{"task", word("inference")}});
    const Content content = contentOf("memory", scenario);
    const BarsChart& chart = barsOf(content);
    EXPECT_EQ(chart.categories[0], u"Inference"_s);
    EXPECT_EQ(chart.emphasized, 0);
    EXPECT_DOUBLE_EQ(chart.sets[0].values[0], raw(solvedNode(scenario).memoryFootprint));
    for (qsizetype set = 1; set < chart.sets.size(); ++set) EXPECT_EQ(chart.sets[set].values[0], 0);
    EXPECT_EQ(content.defaultKey, u"single-node.memory_footprint"_s);
}

TEST(MemoryPage, AModelThatTrainsNoTransformerStillShowsItsInference) {
    const Content content = contentOf("memory", firstScenario());
    EXPECT_EQ(content.state, Content::State::good);
    EXPECT_EQ(barsOf(content).categories.size(), 1);
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.startsWith(u"Training: "_s); }));
}

TEST(MemoryPage, CheckpointingIsComparedOnItsOwnPage) {
    const Content content = contentOf("training-memory", llama());
    const BarsChart& chart = barsOf(content);
    ASSERT_EQ(chart.categories.size(), 3);
    const auto activations = std::find_if(chart.sets.begin(), chart.sets.end(), [](const BarSet& s) { return s.key == u"activations"_s; });
    ASSERT_NE(activations, chart.sets.end());
    EXPECT_DOUBLE_EQ(activations->values[chart.emphasized], raw(trained(llama()).activations));
    for (qsizetype bar = 0; bar < 3; ++bar) EXPECT_GT(activations->values[bar], 0);
    const TrainingMemoryOut full = trained(llama({{"training.activation_checkpointing", word("full")}}));
    EXPECT_DOUBLE_EQ(*std::min_element(activations->values.begin(), activations->values.end()), raw(full.activations));
}

TEST(MemoryPage, TheTableNeverClipsOneNumbersUnit) {
    for (const ZooEntry* device : world().zoo.entries(EntryKind::hardware)) {
        const Content content = contentOf("memory", firstScenario({{"hardware", device->id}, {"model", word("GPT2")}, {"task", word("training")}}));
        ASSERT_FALSE(content.table.columns.isEmpty()) << device->id;
        const BarsChart& chart = barsOf(content);
        EXPECT_EQ(content.table.columns[0], u"Part (%1)"_s.arg(chart.value.unit)) << device->id << ": table and axis in one unit";
        for (const auto& row : content.table.rows) EXPECT_EQ(static_cast<qsizetype>(row.size()), content.table.columns.size()) << device->id;
    }
}

} // namespace
} // namespace mlsys
