// SPDX-License-Identifier: GPL-3.0-or-later
// The memory pages: what they stack is what the solver counts.
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/serving.hpp"
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

Scenario served(std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = firstScenario({{"task", word("serving")}, {"model", word("Llama3_70B")}, {"hardware", word("H100")}, {"inference.tp_size", 4.0}, {"inference.batch_size", 8.0}, {"inference.seq_len", 2048.0}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
ServingOut servingOut(const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, kServing, scenario);
    EXPECT_TRUE(solution.solved());
    return solution.out.as<ServingOut>();
}
double totalOf(const BarsChart& chart, qsizetype bar) {
    double total = 0;
    for (const BarSet& set : chart.sets) total += set.values[bar];
    return total;
}

TEST(MemoryPage, ServingIsJudgedWithItsCacheOnEachOfItsAccelerators) {
    const ServingOut out = servingOut(served());
    ASSERT_TRUE(out.feasible);
    const Content content = contentOf("memory", served());
    EXPECT_EQ(content.state, Content::State::good) << content.problem.toStdString();
    EXPECT_TRUE(content.verdict.contains(u"Each of 4 accelerators: fits, 36.6 of 85.9 GB (80 GiB)"_s)) << content.verdict.toStdString();
    const BarsChart& chart = barsOf(content);
    EXPECT_EQ(chart.categories[0], u"Serving"_s);
    EXPECT_EQ(chart.emphasized, 0);
    EXPECT_DOUBLE_EQ(chart.sets[0].values[0], raw(out.modelWeightsSize));
    const auto cache = std::find_if(chart.sets.begin(), chart.sets.end(), [](const BarSet& set) { return set.key == u"kv_cache"_s; });
    ASSERT_NE(cache, chart.sets.end());
    EXPECT_DOUBLE_EQ(cache->values[0], raw(out.kvCacheSize));
    for (qsizetype bar = 1; bar < chart.categories.size(); ++bar) EXPECT_EQ(cache->values[bar], 0);
    EXPECT_NEAR(totalOf(chart, 0), raw(out.totalMemoryRequired), totalOf(chart, 0) * 1e-12);
    EXPECT_EQ(content.table.columns[0], u"Part (GB)"_s) << "though to train it takes more than a terabyte";
    EXPECT_EQ(cell(content.table, u"KV cache"_s, 1), u"1.34"_s);
    EXPECT_EQ(cell(content.table, u"Free"_s, 1), ValueFormat().numberIn(80 * 1073741824.0 - raw(out.totalMemoryRequired), "GB", 2));
    EXPECT_EQ(content.defaultKey, u"serving.total_memory_required"_s);
    EXPECT_EQ(content.cards[0].key, u"serving.total_memory_required"_s);
}

TEST(MemoryPage, ACacheThatDoesNotFitIsNoFit) {
    const Scenario scenario = served({{"model", word("Llama3_8B")}, {"inference.tp_size", 1.0}, {"inference.batch_size", 4096.0}});
    const Content content = contentOf("memory", scenario);
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_TRUE(content.verdict.contains(u"does not fit: "_s)) << content.verdict.toStdString();
    ASSERT_FALSE(content.repairs.empty());
    for (const Repair& repair : content.repairs) EXPECT_TRUE(servingOut(withChanges(scenario, repair.changes)).feasible) << repair.text.toStdString();
    Scenario inference = scenario;
    inference.values.set("task", word("inference"));
    EXPECT_EQ(contentOf("memory", inference).state, Content::State::good) << "its weights alone fit";
}

TEST(MemoryPage, ADraftModelAndADecodeDeviceCountToo) {
    const Scenario scenario = served({{"inference.draft_model", word("Llama3_2_1B")}, {"inference.decode_hardware", word("H200")}});
    const Content content = contentOf("memory", scenario);
    const BarsChart& chart = barsOf(content);
    EXPECT_NEAR(totalOf(chart, 0), raw(servingOut(scenario).totalMemoryRequired), totalOf(chart, 0) * 1e-12);
    ASSERT_EQ(chart.limits.size(), 2) << "training's device and the one that decodes";
    EXPECT_GT(chart.limits[1].at, chart.limits[0].at);
    EXPECT_GE(chart.value.max, chart.limits[1].at);
    EXPECT_TRUE(leak(wordsOf(content)).isEmpty());
}

TEST(MemoryPage, WhatKeepsNoCacheHasItsWeightsAloneInServing) {
    const Content content = contentOf("memory", firstScenario({{"task", word("serving")}}));
    EXPECT_EQ(content.state, Content::State::good);
    EXPECT_EQ(barsOf(content).categories[0], u"Inference"_s);
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.startsWith(u"Serving: "_s); }));
}

QString replicaNote(const char* page, const Scenario& scenario) {
    for (const QString& note : contentOf(page, scenario).notes) if (note.startsWith(u"Data parallel is "_s)) return note;
    return {};
}

TEST(MemoryPage, TheSameNumbersAsScalingArePromisedWhereTheyAreTheSame) {
    const Scenario scenario = llama({{"fleet", word("Research_256")}, {"training.batch_size", 1024.0}, {"training.microbatch_count", 2.0}});
    const Solution step = evaluate(world().zoo, kDistributed, scenario);
    ASSERT_TRUE(step.solved());
    const double there = raw(step.out.as<DistributedOut>().memoryPerAccelerator);
    for (const char* page : {"memory", "training-memory"}) {
        EXPECT_EQ(replicaNote(page, scenario), u"Data parallel is 8 here and 256 on the scenario's fleet (Scaling), whose ranks share the state. Set Data parallel to 256 and Gradient accumulation to 2 for the same numbers."_s);
    }
    Scenario same = scenario;
    same.values.set("training.dp_size", 256.0);
    same.values.set("training.gradient_accumulation_steps", 2.0);
    EXPECT_NEAR(raw(trained(same).totalMemory), there, there * 1e-9);
}

TEST(MemoryPage, WhereScalingSharesMoreTheSameNumbersAreNotPromised) {
    // 405B on 16,384 H100s with sequence parallelism, which this page does not know.
    const Scenario scenario = llama({{"model", word("Llama3_405B")}, {"fleet", word("Frontier_8K")}, {"fleet.count", 2048.0}, {"training.batch_size", 2048.0}, {"training.seq_len", 8192.0},
                                     {"training.tp_size", 8.0}, {"training.pp_size", 16.0}, {"training.micro_batch_size", 1.0}, {"training.zero_stage", 1.0}, {"training.sequence_parallel", true}});
    const Solution step = evaluate(world().zoo, kDistributed, scenario);
    ASSERT_TRUE(step.solved());
    const QString note = replicaNote("memory", scenario);
    EXPECT_FALSE(note.isEmpty());
    EXPECT_FALSE(note.contains(u"for the same numbers"_s)) << note.toStdString();
    EXPECT_TRUE(note.contains(u"Sequence parallel"_s)) << note.toStdString();
    EXPECT_TRUE(note.contains(ValueFormat().value(raw(step.out.as<DistributedOut>().memoryPerAccelerator), dimensionOf<Bytes>, "GB").text())) << note.toStdString();
    Scenario same = scenario;
    same.values.set("training.dp_size", 128.0);
    same.values.set("training.gradient_accumulation_steps", 16.0);
    EXPECT_TRUE(note.contains(ValueFormat().value(raw(trained(same).totalMemory), dimensionOf<Bytes>, "GB").text())) << note.toStdString();
}

} // namespace
} // namespace mlsys
