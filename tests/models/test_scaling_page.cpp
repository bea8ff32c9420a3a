// SPDX-License-Identifier: GPL-3.0-or-later
// The Scaling page: its parts add up to the solver's step, its fleets are the solver's answers, its schedule is as idle
// as the solver says.
#include "engine/solvers/distributed.hpp"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

const Page& page() { return *world().pages.find("scaling"); }
Scenario with(Scenario scenario, std::initializer_list<std::pair<const char*, Atom>> changes) {
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
// The lighthouse scenario: 70 billion parameters on 8,192 H100s.
Scenario frontier(std::initializer_list<std::pair<const char*, Atom>> changes = {}) { return with(scenarioOf(*world().zoo.find(EntryKind::scenarios, "Frontier_Training")), changes); }
Scenario presetScenario(const char* start, const Scenario& from = firstScenario()) {
    for (const Preset& preset : page().presets) if (std::string_view(preset.title.source).starts_with(start)) return withChanges(from, preset.changes);
    ADD_FAILURE() << "no preset " << start;
    return from;
}
Content content(const Scenario& scenario) { return contentOf("scaling", scenario); }
DistributedOut solved(const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, kDistributed, scenario);
    EXPECT_TRUE(solution.solved()) << (solution.solved() ? "" : solution.issues.front().message);
    return solution.out.as<DistributedOut>();
}
const ChartSpec* chart(const Content& content, const QString& key) {
    for (const ChartSpec& spec : content.charts) if (spec.key == key) return &spec;
    return nullptr;
}
const Card* card(const Content& content, const QString& key) {
    for (const Card& card : content.cards) if (card.key == key) return &card;
    return nullptr;
}
double totalOf(const BarsChart& bars, qsizetype category) {
    double sum = 0;
    for (const BarSet& set : bars.sets) sum += set.values[category];
    return sum;
}
double idleOf(const TimelineChart& timeline) {
    double end = 0;
    double busy = 0;
    for (const TimeSpan& span : timeline.spans) {
        end = std::max(end, span.to);
        busy += span.to - span.from;
    }
    return 1 - busy / (end * static_cast<double>(timeline.lanes.size()));
}
bool says(const std::vector<QString>& notes, const QString& words) { return std::any_of(notes.begin(), notes.end(), [&](const QString& note) { return note.contains(words); }); }

TEST(ScalingPage, LeadsWithTheSolversStep) {
    const Content shown = content(frontier());
    const DistributedOut out = solved(frontier());
    ASSERT_EQ(shown.state, Content::State::good) << shown.problem.toStdString();
    ASSERT_EQ(shown.cards.size(), 6u);
    EXPECT_EQ(shown.defaultKey, u"distributed.step_latency"_s);
    EXPECT_EQ(card(shown, u"distributed.step_latency"_s)->value, ValueFormat().value(raw(out.stepLatency), dimensionOf<Time>, "ms").number);
    EXPECT_TRUE(card(shown, u"distributed.mfu"_s)->verdict.startsWith(u"HFU"_s));
    EXPECT_EQ(card(shown, u"distributed.memory_per_accelerator"_s)->tone, Tone::good);
    EXPECT_EQ(card(shown, u"distributed.bubble_fraction"_s)->value, u"27.3"_s) << "3 of 11: 16 micro-batches run as 8";
    EXPECT_TRUE(card(shown, u"distributed.token_throughput"_s));
    EXPECT_TRUE(shown.verdict.contains(u"fits, "_s)) << shown.verdict.toStdString();
}

TEST(ScalingPage, ThePartsOfEveryStepAddUp) {
    for (const Scenario& scenario : {frontier(), frontier({{"training.straggler_factor", 1.2}}), frontier({{"training.overlap_comm", true}, {"training.zero_stage", 3.0}}), frontier({{"assumptions", word("refined")}}),
                                     frontier({{"model", word("DeepSeek_V3")}, {"training.ep_size", 32.0}, {"training.pp_size", 1.0}}), frontier({{"training.cp_size", 4.0}, {"training.seq_len", 131072.0}}),
                                     frontier({{"training.activation_checkpointing", word("full")}}), frontier({{"model", word("ResNet50")}, {"training.tp_size", 1.0}, {"training.pp_size", 1.0}})}) {
        const Content shown = content(scenario);
        const DistributedOut out = solved(scenario);
        ASSERT_TRUE(chart(shown, u"step-time"_s)) << shown.problem.toStdString();
        const auto& bars = std::get<BarsChart>(chart(shown, u"step-time"_s)->body);
        EXPECT_EQ(bars.emphasized, 0);
        ASSERT_GE(bars.categories.size(), 2);
        EXPECT_NEAR(totalOf(bars, 0), raw(out.stepLatency), 1e-9 * raw(out.stepLatency));
        for (const BarSet& set : bars.sets) {
            EXPECT_GE(*std::min_element(set.values.begin(), set.values.end()), 0) << set.key.toStdString();
            EXPECT_GT(*std::max_element(set.values.begin(), set.values.end()), 0) << set.key.toStdString() << " is in the legend for nothing";
            if (set.key == u"bubble"_s) { EXPECT_DOUBLE_EQ(set.values[0], raw(out.pipelineBubbleLatency)); }
            if (set.key == u"ep"_s) { EXPECT_DOUBLE_EQ(set.values[0], raw(out.epCommunicationLatency)); }
        }
        for (qsizetype i = 0; i < bars.categories.size(); ++i) {
            EXPECT_NEAR(totalOf(bars, i), shown.table.rows[static_cast<std::size_t>(i)][2].raw, 1e-9 * totalOf(bars, i)) << bars.categories[i].toStdString();
            EXPECT_LE(totalOf(bars, i), bars.value.max);
        }
    }
}

TEST(ScalingPage, AlternativesAreTheSolversAnswers) {
    const Content asSet = content(frontier());
    const auto& bars = std::get<BarsChart>(chart(asSet, u"step-time"_s)->body);
    const auto total = [&](const QString& title) { return totalOf(bars, bars.categories.indexOf(title)); };
    ASSERT_TRUE(bars.categories.contains(u"ZeRO 3"_s));
    EXPECT_NEAR(total(u"ZeRO 3"_s), raw(solved(frontier({{"training.zero_stage", 3.0}})).stepLatency), 1e-9);
    EXPECT_NEAR(total(u"Overlap on"_s), raw(solved(frontier({{"training.overlap_comm", true}})).stepLatency), 1e-9);
    EXPECT_LT(total(u"Overlap on"_s), total(u"As set"_s));
    EXPECT_FALSE(bars.categories.contains(u"2 × micro-batches"_s)) << "a rank has 8 samples and runs 8 micro-batches already";
    const Content fewer = content(frontier({{"training.microbatch_count", 4.0}}));
    const auto& coarse = std::get<BarsChart>(chart(fewer, u"step-time"_s)->body);
    EXPECT_TRUE(coarse.categories.contains(u"2 × micro-batches"_s));
    const Content sharded = content(frontier({{"training.zero_stage", 3.0}, {"training.overlap_comm", true}}));
    const auto& zero3 = std::get<BarsChart>(chart(sharded, u"step-time"_s)->body);
    EXPECT_TRUE(zero3.categories.contains(u"ZeRO 0"_s));
    EXPECT_FALSE(zero3.categories.contains(u"ZeRO 3"_s));
    EXPECT_TRUE(zero3.categories.contains(u"Overlap off"_s));
}

TEST(ScalingPage, FleetsAreDoublingsWithAValidLayoutUpToFourTimesAsMany) {
    for (const char* fleet : {"Frontier_8K", "Training_10K", "Mega_100K", "Reference_25K_H100"}) {
        const Scenario scenario = frontier({{"fleet", word(fleet)}});
        const Solution current = evaluate(world().zoo, kDistributed, scenario);
        if (!current.solved()) continue;
        const Content shown = content(scenario);
        const ChartSpec& spec = *chart(shown, u"fleet-size"_s);
        const auto& in = current.in.as<DistributedIn>();
        const Series& same = *findSeries(spec, u"efficiency"_s);
        const Series& grown = *findSeries(spec, u"efficiency-grown"_s);
        const Series& mfu = *findSeries(spec, u"mfu"_s);
        ASSERT_GE(same.points.size(), 4);
        EXPECT_GE(same.points.back().x(), 4.0 * static_cast<double>(totalAccelerators(in.fleet)));
        bool hasCurrent = false;
        for (qsizetype i = 0; i < same.points.size(); ++i) {
            const double nodes = same.points[i].x() / static_cast<double>(in.fleet.node.acceleratorsPerNode);
            const DistributedOut out = solved(with(scenario, {{"fleet.count", nodes}}));
            EXPECT_DOUBLE_EQ(same.points[i].y(), out.scalingEfficiency) << fleet << ' ' << nodes;
            EXPECT_DOUBLE_EQ(mfu.points[i].y(), out.mfu);
            hasCurrent = hasCurrent || nodes == static_cast<double>(in.fleet.count);
        }
        EXPECT_TRUE(hasCurrent);
        for (const QPointF& point : grown.points) {
            const double nodes = point.x() / static_cast<double>(in.fleet.node.acceleratorsPerNode);
            const double batch = static_cast<double>(in.batchSize) * nodes / static_cast<double>(in.fleet.count);
            EXPECT_DOUBLE_EQ(point.y(), solved(with(scenario, {{"fleet.count", nodes}, {"training.batch_size", batch}})).scalingEfficiency);
        }
        const Series& here = *findSeries(spec, u"current"_s);
        EXPECT_DOUBLE_EQ(here.points[0].x(), static_cast<double>(totalAccelerators(in.fleet)));
        EXPECT_DOUBLE_EQ(here.points[0].y(), current.out.as<DistributedOut>().scalingEfficiency);
    }
}

TEST(ScalingPage, EveryPointOfAChartIsInTheTable) {
    const Content shown = content(frontier());
    std::vector<double> efficiencies;
    for (const auto& row : shown.table.rows) efficiencies.push_back(row[3].raw);
    for (const char* key : {"efficiency", "efficiency-grown"}) {
        for (const QPointF& point : findSeries(*chart(shown, u"fleet-size"_s), QString::fromLatin1(key))->points) EXPECT_NE(std::find(efficiencies.begin(), efficiencies.end(), point.y()), efficiencies.end()) << key;
    }
}

TEST(ScalingPage, MoreAcceleratorsForTheSameBatchNeverHelpEfficiency) {
    const Content shown = content(frontier());
    const Series& mfu = *findSeries(*chart(shown, u"fleet-size"_s), u"mfu"_s);
    for (qsizetype i = 1; i < mfu.points.size(); ++i) EXPECT_LE(mfu.points[i].y(), mfu.points[i - 1].y() * (1 + 1e-12));
}

TEST(ScalingPage, TheScheduleIsAsIdleAsTheSolverSays) {
    int drawn = 0;
    for (const double pp : {2.0, 4.0, 8.0, 16.0, 64.0}) {
        for (const double m : {1.0, 2.0, 8.0, 16.0, 64.0, 1024.0}) {
            for (const double v : {1.0, 2.0, 4.0}) {
                for (const char* checkpointing : {"selective", "full"}) {
                    const Scenario scenario = frontier({{"training.pp_size", pp}, {"training.tp_size", 8.0}, {"training.microbatch_count", m}, {"training.virtual_stages", v}, {"training.batch_size", 65536.0}, {"training.activation_checkpointing", word(checkpointing)}});
                    const Content shown = content(scenario);
                    const DistributedOut out = solved(scenario);
                    const ChartSpec* spec = chart(shown, u"schedule"_s);
                    if (!spec) {
                        EXPECT_TRUE(v > 1 && (std::fmod(m, pp) != 0 || pp == 64)) << pp << ' ' << m << ' ' << v;
                        EXPECT_TRUE(says(shown.notes, u"schedule"_s));
                        continue;
                    }
                    const auto& timeline = std::get<TimelineChart>(spec->body);
                    EXPECT_NEAR(idleOf(timeline), out.bubbleFraction, 1e-9) << pp << ' ' << m << ' ' << v;
                    EXPECT_EQ(timeline.lanes.size(), static_cast<qsizetype>(std::min(pp, 16.0)));
                    EXPECT_LE(timeline.spans.size(), 1200) << pp << ' ' << m << ' ' << v;
                    // As long as the stage and its bubble.
                    const double length = raw(out.computeLatency + out.tpCommunicationLatency + out.cpCommunicationLatency + out.epCommunicationLatency + out.pipelineBubbleLatency);
                    EXPECT_NEAR(timeline.time.max, length, 1e-9 * length);
                    EXPECT_TRUE(spec->caption.contains(checkpointing == std::string_view("full") ? u"3 times"_s : u"2 times"_s)) << spec->caption.toStdString();
                    ++drawn;
                }
            }
        }
    }
    EXPECT_GT(drawn, 60);
}

TEST(ScalingPage, WithoutAPipelineItSaysHowToGetOne) {
    const Content shown = content(frontier({{"training.pp_size", 1.0}}));
    EXPECT_EQ(chart(shown, u"schedule"_s), nullptr);
    EXPECT_TRUE(says(shown.notes, u"Pipeline parallel"_s));
}

TEST(ScalingPage, AMicroBatchSizeIsAsGoodAsACount) {
    Scenario scenario = frontier({{"training.micro_batch_size", 2.0}});
    scenario.values.erase("training.microbatch_count");
    const Content shown = content(scenario);
    ASSERT_TRUE(chart(shown, u"schedule"_s));
    const auto& timeline = std::get<TimelineChart>(chart(shown, u"schedule"_s)->body);
    EXPECT_NEAR(idleOf(timeline), solved(scenario).bubbleFraction, 1e-12);
    EXPECT_EQ(timeline.spans.size(), 4 * 2 * 4) << "8 samples a rank, two by two, over 4 stages there and back";
}

TEST(ScalingPage, ASingleDeviceIsAFleetOfOne) {
    for (const char* model : {"ResNet50", "Llama3_8B", "Mamba_2_8B"}) {
        const Content shown = content(firstScenario({{"model", word(model)}}));
        ASSERT_NE(shown.state, Content::State::invalid) << model << ": " << shown.problem.toStdString();
        ASSERT_EQ(shown.charts.size(), 1u) << model;
        EXPECT_TRUE(says(shown.notes, u"choose a fleet"_s));
        EXPECT_EQ(shown.table.rows.size(), 1u);
        EXPECT_EQ(std::get<BarsChart>(shown.charts[0].body).categories, QStringList{u"As set"_s});
    }
    const Content images = content(firstScenario());
    EXPECT_TRUE(card(images, u"distributed.throughput"_s)) << "images are no tokens";
}

TEST(ScalingPage, ALayoutThatDoesNotDivideIsRefusedWithNeighbours) {
    const Scenario scenario = frontier({{"fleet", word("Training_10K")}, {"training.pp_size", 16.0}});
    const Content shown = content(scenario);
    EXPECT_EQ(shown.state, Content::State::invalid);
    EXPECT_TRUE(shown.problem.contains(u"10000 accelerators"_s)) << shown.problem.toStdString();
    ASSERT_EQ(shown.repairs.size(), 3u);
    for (const Repair& repair : shown.repairs) {
        EXPECT_TRUE(evaluate(world().zoo, kDistributed, withChanges(scenario, repair.changes)).solved()) << repair.text.toStdString();
        EXPECT_FALSE(repair.changes.empty());
    }
}

TEST(ScalingPage, TheTableRanksLayoutsAndSaysWhyOthersAreRefused) {
    const Content shown = content(frontier({{"fleet", word("Training_10K")}, {"training.pp_size", 1.0}}));
    const auto rowsOfKind = [&](const QString& start) { return std::count_if(shown.table.rows.begin(), shown.table.rows.end(), [&](const auto& row) { return row[0].text.startsWith(start); }); };
    EXPECT_EQ(rowsOfKind(u"Layout, no."_s), 6);
    ASSERT_GE(rowsOfKind(u"Layout, refused"_s), 1);
    double before = 0;
    for (const auto& row : shown.table.rows) {
        if (row[0].text.startsWith(u"Layout, no."_s)) {
            EXPECT_GE(row[2].raw, before);
            before = row[2].raw;
        }
        if (row[0].text == u"Layout, refused"_s) {
            EXPECT_TRUE(row.back().text.contains(u"10000"_s)) << row.back().text.toStdString();
            EXPECT_TRUE(row[1].text.startsWith(u"?"_s)) << row[1].text.toStdString();
        }
    }
}

TEST(ScalingPage, WhatDoesNotFitHasWaysOutThatDo) {
    int offered = 0;
    for (const char* fleet : {"", "Research_256", "Frontier_8K", "Training_10K"}) {
        for (const char* model : {"Llama3_8B", "Llama3_70B", "GPT3", "GPT4", "DLRM"}) {
            for (const char* hardware : {"H100", "T4", "ESP32_S3"}) {
                Scenario scenario = firstScenario({{"task", word("training")}, {"model", word(model)}, {"hardware", word(hardware)}, {"training.batch_size", 256.0}});
                if (*fleet) scenario.values.set("fleet", word(fleet));
                const Content shown = content(scenario);
                if (shown.state != Content::State::infeasible) continue;
                EXPECT_TRUE(shown.problem.contains(u"does not fit: "_s)) << shown.problem.toStdString();
                EXPECT_FALSE(shown.charts.empty()) << "its step can still be looked at";
                EXPECT_EQ(card(shown, u"distributed.memory_per_accelerator"_s)->tone, Tone::bad);
                for (const Repair& repair : shown.repairs) {
                    EXPECT_TRUE(solved(withChanges(scenario, repair.changes)).feasible) << fleet << ' ' << model << ' ' << hardware << ": " << repair.text.toStdString();
                    ++offered;
                }
            }
        }
    }
    EXPECT_GT(offered, 30);
}

TEST(ScalingPage, ABudgetOfTokensBecomesTimeEnergyAndCost) {
    const Scenario scenario = frontier({{"training.tokens", 15e12}});
    const Content shown = content(scenario);
    const DistributedOut out = solved(scenario);
    ASSERT_TRUE(card(shown, u"distributed.training_time"_s));
    const QString cost = ValueFormat().value(raw(*out.trainingCost), dimensionOf<Money>, "USD").text();
    EXPECT_TRUE(card(shown, u"distributed.training_time"_s)->verdict.endsWith(cost)) << card(shown, u"distributed.training_time"_s)->verdict.toStdString();
    EXPECT_TRUE(shown.table.columns.contains(u"Cost"_s));
    const auto column = static_cast<std::size_t>(shown.table.columns.indexOf(u"Cost"_s));
    EXPECT_DOUBLE_EQ(shown.table.rows[0][column].raw, raw(*out.trainingCost));
    // A device without a price is not free.
    const Content unpriced = content(firstScenario({{"hardware", word("B300")}, {"model", word("GPT2")}, {"training.tokens", 1e9}}));
    EXPECT_TRUE(card(unpriced, u"distributed.training_time"_s)->verdict.endsWith(u"cost unknown"_s)) << card(unpriced, u"distributed.training_time"_s)->verdict.toStdString();
}

TEST(ScalingPage, IsOfTheTrainingRunWhateverTheTask) {
    Scenario scenario = frontier();
    const Content training = content(scenario);
    scenario.values.set("task", word("inference"));
    const Content inference = content(scenario);
    EXPECT_EQ(training.cards.front().value, inference.cards.front().value);
    EXPECT_EQ(training.charts.front().caption, inference.charts.front().caption);
    EXPECT_TRUE(inference.charts.front().caption.contains(u"dp 256 × tp 8 × pp 4, batch 2048"_s)) << inference.charts.front().caption.toStdString();
}

TEST(ScalingPage, HoldsItselfAtTheExtremes) {
    for (const Scenario& scenario : {frontier({{"training.seq_len", 1.0}}), frontier({{"training.batch_size", 1.0}}), frontier({{"training.batch_size", 1e9}}), frontier({{"fleet.count", 1e9}}),
                                     frontier({{"fleet.count", 4.0}}), frontier({{"training.virtual_stages", 10000.0}}), frontier({{"training.microbatch_count", 1e9}, {"training.batch_size", 1e9}}),
                                     frontier({{"training.straggler_factor", 1000.0}, {"training.congestion_factor", 1000.0}})}) {
        const Content shown = content(scenario);
        EXPECT_TRUE(leak(wordsOf(shown)).isEmpty()) << leak(wordsOf(shown)).toStdString();
        for (const double number : numbersOf(shown)) EXPECT_TRUE(std::isfinite(number));
        EXPECT_TRUE(shown.state == Content::State::good || shown.state == Content::State::infeasible) << shown.problem.toStdString();
    }
}

TEST(ScalingPresets, FrontierIsTheLighthouse) {
    const Scenario preset = presetScenario("Frontier");
    const DistributedOut ours = solved(preset);
    const DistributedOut theirs = solved(frontier());
    EXPECT_EQ(raw(ours.stepLatency), raw(theirs.stepLatency));
    EXPECT_EQ(raw(ours.memoryPerAccelerator), raw(theirs.memoryPerAccelerator));
    EXPECT_TRUE(solved(presetScenario("… and 15 trillion")).trainingCost);
}

TEST(ScalingPresets, Gpt3TakesThe34DaysOfTheMegatronPaper) {
    const DistributedOut out = solved(presetScenario("GPT-3"));
    EXPECT_TRUE(out.feasible);
    EXPECT_NEAR(raw(*out.trainingTime) / 86400, 34, 0.02 * 34);
    EXPECT_NEAR(out.hfu * 312, 140, 0.02 * 140) << "TFLOP/s a GPU, counted as the paper does";
}

TEST(ScalingPresets, InterleavingShrinksThePipelinesBubble) {
    EXPECT_DOUBLE_EQ(solved(presetScenario("Pipeline of 8")).bubbleFraction, 7.0 / 15);
    EXPECT_DOUBLE_EQ(solved(presetScenario("The same, interleaved")).bubbleFraction, 7.0 / 39);
    EXPECT_EQ(content(presetScenario("The same, interleaved")).charts.back().key, u"schedule"_s);
}

TEST(ScalingPresets, ZeroStagesMakeAModelFit) {
    const Scenario scenario = presetScenario("ZeRO 0");
    const Content shown = content(scenario);
    EXPECT_EQ(shown.state, Content::State::infeasible);
    ASSERT_FALSE(shown.repairs.empty());
    EXPECT_TRUE(shown.repairs.front().text.startsWith(u"ZeRO stage 0 → 1"_s)) << shown.repairs.front().text.toStdString();
    double before = 1e300;
    for (const double stage : {0.0, 1.0, 2.0, 3.0}) {
        const double memory = raw(solved(with(scenario, {{"training.zero_stage", stage}})).memoryPerAccelerator);
        EXPECT_LT(memory, before);
        before = memory;
    }
}

TEST(ScalingPresets, DoNotDependOnWhatWasSetBefore) {
    const Scenario messy = frontier({{"training.micro_batch_size", 3.0}, {"training.cp_size", 4.0}, {"training.ep_size", 2.0}, {"training.straggler_factor", 2.0}, {"training.tokens", 1.0}, {"precision", word("fp32")}});
    for (const Preset& preset : page().presets) {
        const Solution clean = evaluate(world().zoo, kDistributed, withChanges(firstScenario(), preset.changes));
        const Solution after = evaluate(world().zoo, kDistributed, withChanges(messy, preset.changes));
        ASSERT_TRUE(clean.solved() && after.solved()) << preset.title.source;
        EXPECT_EQ(raw(clean.out.as<DistributedOut>().stepLatency), raw(after.out.as<DistributedOut>().stepLatency)) << preset.title.source;
    }
}

} // namespace
} // namespace mlsys
