// SPDX-License-Identifier: GPL-3.0-or-later
// The roofline page says with its picture what the solver says with its verdict.
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace mlsys {
namespace {

using namespace test;

const XyChart& plotOf(const Content& content) { return std::get<XyChart>(content.charts.at(0).body); }

// The verdict's boundary: the bold vertical mark.
const Mark* boldMark(const XyChart& chart) {
    const auto at = std::max_element(chart.marks.begin(), chart.marks.end(), [](const Mark& a, const Mark& b) { return a.weight < b.weight; });
    return at == chart.marks.end() ? nullptr : &*at;
}

Scenario anyScenario(std::mt19937& random) {
    const auto pick = [&](const auto& from) -> const auto& { return from[std::uniform_int_distribution<std::size_t>(0, from.size() - 1)(random)]; };
    const auto devices = world().zoo.entries(EntryKind::hardware);
    const auto models = world().zoo.entries(EntryKind::models);
    static const std::vector<std::string> precisions{"fp32", "fp16", "bf16", "fp8", "int8", "int4"};
    std::uniform_real_distribution<double> unit(0, 1);
    Scenario scenario = firstScenario();
    scenario.values.set("hardware", pick(devices)->id);
    scenario.values.set("model", pick(models)->id);
    scenario.values.set("precision", pick(precisions));
    scenario.values.set("inference.batch_size", std::floor(std::pow(4096, unit(random))));
    if (unit(random) < 0.6) scenario.values.set("inference.efficiency", 0.02 + 0.98 * unit(random));
    if (unit(random) < 0.3) scenario.values.set("assumptions.bandwidth_efficiency", 0.1 + 0.9 * unit(random));
    if (unit(random) < 0.3) scenario.values.set("hardware.memory.bandwidth", std::to_string(1 + static_cast<int>(5000 * unit(random))) + " GB/s");
    return scenario;
}

TEST(RooflinePage, TheRegionOfTheWorkloadIsTheVerdict) {
    std::mt19937 random(1);
    int memoryBound = 0, computeBound = 0;
    for (int i = 0; i < 400; ++i) {
        const Scenario scenario = anyScenario(random);
        const SingleNodeOut out = solvedNode(scenario);
        const Content content = contentOf("roofline", scenario);
        if (content.state == Content::State::invalid) continue; // a precision the device or model refuses
        const Series* workload = findSeries(content.charts.at(0), u"workload"_s);
        if (!workload) continue; // no operations, no intensity
        const XyChart& chart = plotOf(content);
        const Mark* bold = boldMark(chart);
        ASSERT_NE(bold, nullptr);
        EXPECT_DOUBLE_EQ(bold->at, raw(out.peakFlopsActual) / raw(out.peakBwActual));
        const bool left = workload->points[0].x() < bold->at;
        const bool memory = out.bottleneck == Bottleneck::memory;
        // On the ridge itself both times are equal and either side is right.
        if (std::abs(workload->points[0].x() / bold->at - 1) > 1e-9) {
            EXPECT_EQ(left, memory) << textOf(*scenario.values.find("model")) << " on " << textOf(*scenario.values.find("hardware"));
        }
        // The tinted regions meet at that mark.
        ASSERT_EQ(chart.bands.size(), 2);
        EXPECT_EQ(chart.bands[0].ink, Ink::memory);
        EXPECT_DOUBLE_EQ(chart.bands[0].to, bold->at);
        EXPECT_EQ(chart.bands[1].ink, Ink::compute);
        EXPECT_DOUBLE_EQ(chart.bands[1].from, bold->at);
        EXPECT_TRUE(content.verdict.startsWith(memory ? u"Memory-bound"_s : u"Compute-bound"_s)) << content.verdict.toStdString();
        (memory ? memoryBound : computeBound)++;
    }
    EXPECT_GT(memoryBound, 30);
    EXPECT_GT(computeBound, 30);
}

TEST(RooflinePage, TheWorkloadStandsAtWhatItAchievesUnderTheRoof) {
    std::mt19937 random(2);
    for (int i = 0; i < 200; ++i) {
        const Scenario scenario = anyScenario(random);
        const SingleNodeOut out = solvedNode(scenario);
        const Content content = contentOf("roofline", scenario);
        if (content.charts.empty()) continue;
        const Series* workload = findSeries(content.charts[0], u"workload"_s);
        const Series* roof = findSeries(content.charts[0], u"roof"_s);
        if (!workload) continue;
        ASSERT_NE(roof, nullptr);
        const double intensity = raw(out.arithmeticIntensity);
        EXPECT_DOUBLE_EQ(workload->points[0].x(), intensity);
        EXPECT_DOUBLE_EQ(roof->points[0].x(), intensity);
        EXPECT_NEAR(roof->points[0].y(), std::min(raw(out.peakFlopsActual), intensity * raw(out.peakBwActual)), roof->points[0].y() * 1e-9);
        EXPECT_LE(workload->points[0].y(), roof->points[0].y() * (1 + 1e-9));
        // And both are in the picture.
        const XyChart& chart = plotOf(content);
        EXPECT_GE(intensity, chart.x.min);
        EXPECT_LE(intensity, chart.x.max);
        EXPECT_GE(workload->points[0].y(), chart.y.min);
        EXPECT_LE(roof->points[0].y(), chart.y.max);
    }
}

TEST(RooflinePage, TheDatasheetRidgeIsTheThinMark) {
    const XyChart chart = plotOf(contentOf("roofline", firstScenario()));
    ASSERT_EQ(chart.marks.size(), 2);
    EXPECT_DOUBLE_EQ(chart.marks[0].at, 156e12 / 2039e9);
    EXPECT_DOUBLE_EQ(chart.marks[1].at, 312e12 / 2039e9);
    EXPECT_GT(chart.marks[0].weight, 2 * chart.marks[1].weight);
    EXPECT_NE(chart.marks[0].stroke, chart.marks[1].stroke);
}

TEST(RooflinePage, TheLegendNamesWhatIsDrawn) {
    std::mt19937 random(3);
    int apart = 0, together = 0;
    for (int i = 0; i < 200; ++i) {
        const Content content = contentOf("roofline", anyScenario(random));
        if (content.charts.empty() || !findSeries(content.charts[0], u"workload"_s)) continue;
        const XyChart& chart = plotOf(content);
        for (const Series& series : chart.series) {
            if (series.inLegend) { EXPECT_TRUE(series.stroke != Stroke::none || series.marker != Marker::none) << series.key.toStdString(); }
        }
        const Series& gap = *findSeries(content.charts[0], u"gap"_s);
        const Series& roof = *findSeries(content.charts[0], u"roof"_s);
        EXPECT_EQ(gap.inLegend, gap.stroke != Stroke::none);
        EXPECT_EQ(roof.inLegend, roof.marker != Marker::none);
        EXPECT_EQ(gap.inLegend, roof.inLegend);
        for (const Mark& mark : chart.marks) EXPECT_NE(mark.stroke, gap.stroke) << "an unnamed line would look like the legend's";
        (gap.inLegend ? apart : together)++;
    }
    EXPECT_GT(apart, 20);
    EXPECT_GT(together, 5);
}

TEST(RooflinePage, EveryPrecisionTheDeviceListsHasACeilingAtItsRate) {
    for (const ZooEntry* device : world().zoo.entries(EntryKind::hardware)) {
        const Scenario scenario = firstScenario({{"hardware", device->id}});
        const Solution solution = evaluate(world().zoo, kSingleNode, scenario);
        ASSERT_TRUE(solution.solved()) << device->id;
        const Hardware& hardware = solution.in.as<SingleNodeIn>().hardware;
        const Content content = contentOf("roofline", scenario);
        std::vector<const Series*> ceilings;
        for (const Series& series : plotOf(content).series) if (series.key.startsWith(u"ceiling."_s)) ceilings.push_back(&series);
        const auto drawn = [&](double rate) {
            return std::any_of(ceilings.begin(), ceilings.end(), [&](const Series* s) {
                return std::all_of(s->points.begin(), s->points.end(), [&](QPointF p) { return std::abs(p.y() / rate - 1) < 1e-12; });
            });
        };
        EXPECT_TRUE(drawn(raw(hardware.peakFlops))) << device->id;
        for (const Precision precision : kPrecisions) {
            const auto& rate = rateOf(hardware.precisionFlops, precision);
            if (rate) { EXPECT_TRUE(drawn(raw(*rate))) << device->id << ' ' << keyOf(precision); }
        }
        for (const Series* ceiling : ceilings) EXPECT_FALSE(ceiling->labels.isEmpty()) << device->id << ": a ceiling says what it is";
    }
}

TEST(RooflinePage, EveryMemoryLevelWithABandwidthHasASlope) {
    for (const ZooEntry* device : world().zoo.entries(EntryKind::hardware)) {
        const Scenario scenario = firstScenario({{"hardware", device->id}});
        const Hardware hardware = evaluate(world().zoo, kSingleNode, scenario).in.as<SingleNodeIn>().hardware;
        const Content content = contentOf("roofline", scenario);
        std::vector<double> drawn;
        for (const Series& series : plotOf(content).series) {
            if (!series.key.startsWith(u"slope."_s)) continue;
            drawn.push_back(series.points[0].y() / series.points[0].x());
            for (const QPointF& p : series.points) EXPECT_NEAR(p.y() / p.x(), drawn.back(), drawn.back() * 1e-9) << device->id;
        }
        // Levels of the same bandwidth may share a line.
        for (const std::optional<Bandwidth>& level : {std::optional(hardware.memory.bandwidth), hardware.sram.bandwidth, hardware.flash.bandwidth}) {
            if (!level) continue;
            EXPECT_TRUE(std::any_of(drawn.begin(), drawn.end(), [&](double bandwidth) { return std::abs(bandwidth / raw(*level) - 1) < 1e-9; })) << device->id << ' ' << raw(*level);
        }
    }
}

TEST(RooflinePage, AWorkloadWithoutOperationsHasNoPointAndSaysWhy) {
    const Content content = contentOf("roofline", firstScenario({{"model", word("DLRM")}}));
    EXPECT_NE(content.state, Content::State::invalid);
    ASSERT_EQ(content.charts.size(), 1u);
    EXPECT_EQ(findSeries(content.charts[0], u"workload"_s), nullptr);
    EXPECT_TRUE(wordsOf(content).join(u'\n').contains(u"states no operations"_s));
    for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number));
}

TEST(RooflinePage, AnOverheadDominatedPointSaysSo) {
    const SingleNodeOut out = solvedNode(firstScenario());
    ASSERT_TRUE(out.overheadDominated);
    const Content content = contentOf("roofline", firstScenario());
    const QString share = ValueFormat().percent(raw(out.latencyOverhead) / raw(out.latency));
    EXPECT_EQ(share, u"95 %"_s);
    EXPECT_EQ(content.cards[0].verdict, u"Memory-bound roof; 95 % is overhead"_s);
    EXPECT_TRUE(content.verdict.startsWith(u"Memory-bound, 0.54 ms · fits, "_s)) << content.verdict.toStdString();
    EXPECT_TRUE(content.verdict.contains(u"95 % is overhead"_s));
    EXPECT_TRUE(content.verdict.contains(u"Textbook"_s));
    const Content busy = contentOf("roofline", firstScenario({{"inference.batch_size", 1024.0}}));
    EXPECT_FALSE(busy.verdict.contains(u"overhead"_s)) << busy.verdict.toStdString();
}

TEST(RooflinePage, ThePathWalksTheBatchFromOneTo1024) {
    const Content content = contentOf("roofline", firstScenario({{"inference.batch_size", 16.0}}));
    const Series* path = findSeries(content.charts[0], u"path"_s);
    ASSERT_NE(path, nullptr);
    ASSERT_EQ(path->points.size(), 11);
    ASSERT_EQ(path->readOut.size(), 11);
    EXPECT_TRUE(std::is_sorted(path->points.begin(), path->points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
    const Series* workload = findSeries(content.charts[0], u"workload"_s);
    ASSERT_NE(workload, nullptr);
    EXPECT_EQ(workload->points[0], path->points[4]) << "batch 16 is the fifth";
}

TEST(RooflinePage, PinsAreDrawnWithTheirOwnRoof) {
    const std::vector<Scenario> pins{firstScenario(), firstScenario({{"hardware", word("H100")}}), firstScenario({{"model", word("DLRM")}})};
    const Content content = contentOf("roofline", firstScenario({{"inference.batch_size", 64.0}}), pins);
    const Series* first = findSeries(content.charts[0], u"pin1.roof"_s);
    const Series* second = findSeries(content.charts[0], u"pin2.roof"_s);
    ASSERT_NE(first, nullptr);
    ASSERT_NE(second, nullptr);
    EXPECT_DOUBLE_EQ(second->points.last().y(), raw(solvedNode(pins[1]).peakFlopsActual));
    EXPECT_NE(first->ink, second->ink);
    EXPECT_NE(findSeries(content.charts[0], u"pin1.point"_s), nullptr);
    EXPECT_EQ(findSeries(content.charts[0], u"pin3.point"_s), nullptr) << "no operations, no point";
    EXPECT_FALSE(content.cards[0].delta.isEmpty());
    const Content same = contentOf("roofline", pins[0], {pins[0]});
    EXPECT_EQ(findSeries(same.charts[0], u"pin1.roof"_s), nullptr) << "the scenario itself is drawn once";
}

TEST(RooflinePage, OneDeviceIsNotTheSeveralThatServe) {
    const Scenario scenario = firstScenario({{"task", word("serving")}, {"model", word("Llama3_70B")}, {"hardware", word("H100")}, {"inference.tp_size", 4.0}, {"inference.batch_size", 8.0}});
    const Content content = contentOf("roofline", scenario);
    EXPECT_TRUE(content.verdict.startsWith(u"One device with all the weights: "_s)) << content.verdict.toStdString();
    EXPECT_TRUE(content.problem.startsWith(u"One device with all the weights: does not fit"_s)) << content.problem.toStdString();
    const auto says = [](const Content& shown) { return wordsOf(shown).join(u'\n').contains(u"over 4 devices (Tensor parallel)"_s); };
    EXPECT_TRUE(says(content));
    Scenario alone = scenario;
    alone.values.set("inference.tp_size", 1.0);
    EXPECT_FALSE(says(contentOf("roofline", alone)));
    EXPECT_FALSE(contentOf("roofline", alone).verdict.contains(u"One device"_s));
}

TEST(RooflinePage, ActivationTrafficThatOutweighsTheWeightsIsNamedAsAnAssumption) {
    const auto words = [](std::initializer_list<std::pair<const char*, Atom>> changes) {
        Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"inference.batch_size", 256.0}});
        for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
        return wordsOf(contentOf("roofline", scenario)).join(u'\n');
    };
    const QString large = words({});
    EXPECT_TRUE(large.contains(u"traffic of 10 % of the weights for each sample: at this batch 25.6 times the weights"_s)) << large.toStdString();
    EXPECT_TRUE(large.contains(u"an assumption (Activation traffic)"_s)) << large.toStdString();
    EXPECT_FALSE(words({{"inference.batch_size", 8.0}}).contains(u"times the weights"_s));
    EXPECT_FALSE(words({{"assumptions.activation_io_fraction", 0.0005}}).contains(u"times the weights"_s));
    EXPECT_TRUE(words({{"assumptions.activation_io_fraction_transformer", 0.2}}).contains(u"51.2 times the weights"_s));
    EXPECT_FALSE(words({{"model", word("ResNet50")}}).contains(u"times the weights"_s)) << "a whole sample, no token";
}

TEST(RooflinePage, AStateSpaceModelsPassIsOfOneTokenToo) {
    const QString words = wordsOf(contentOf("roofline", firstScenario({{"model", word("Mamba_2_8B")}, {"hardware", word("H100")}}))).join(u'\n');
    EXPECT_TRUE(words.contains(u"over one token of each sequence in the batch"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"KV cache"_s)) << "it has none";
}

} // namespace
} // namespace mlsys
