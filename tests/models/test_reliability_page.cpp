// SPDX-License-Identifier: GPL-3.0-or-later
// Reliability: the U-curve has its least where the solver says, the fleet's line passes through its answer, and the drawn
// example is one of them.
#include "engine/solvers/checkpoint.hpp"
#include "engine/solvers/reliability.hpp"
#include "engine/solvers/sustainability.hpp"
#include "models/page_parts.h"
#include "models/pages/reliability_charts.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

Scenario fleet(double nodes = 128, std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = firstScenario({{"task", word("training")}, {"model", word("Llama3_70B")}, {"hardware", word("H100")}, {"fleet", word("Training_1K")}, {"fleet.count", nodes}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
ReliabilityOut solved(const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, kReliability, scenario);
    EXPECT_TRUE(solution.solved());
    return solution.out.as<ReliabilityOut>();
}
Content page(const Scenario& scenario) { return contentOf("reliability", scenario); }
const ChartSpec& chartNamed(const Content& content, const QString& key) {
    return *std::find_if(content.charts.begin(), content.charts.end(), [&](const ChartSpec& chart) { return chart.key == key; });
}
const Card* cardNamed(const Content& content, const QString& key) {
    for (const Card& card : content.cards) if (card.key == key) return &card;
    return nullptr;
}
QString notes(const Content& content) { return QStringList(content.notes.begin(), content.notes.end()).join(u'\n'); }

TEST(ReliabilityPage, ShowsEveryOutputOfBothSolvers) {
    const Scenario scenario = fleet();
    const Content content = page(scenario);
    for (const Solver* solver : {&kReliability, &kCheckpoint}) {
        const Solution solution = evaluate(world().zoo, *solver, scenario);
        ASSERT_TRUE(solution.solved());
        for (const std::string& path : outputPaths(solution)) {
            const auto row = std::find_if(content.table.rows.begin(), content.table.rows.end(), [&](const auto& cells) { return cells[0].key == outputKey(*solver, path.c_str()); });
            ASSERT_NE(row, content.table.rows.end()) << path;
            EXPECT_DOUBLE_EQ((*row)[1].raw, numberOf(*findRow(solver->out.rows(), path), solution.out.data())) << path;
        }
    }
}

TEST(ReliabilityPage, TheCurveIsLeastWhereTheSolverSays) {
    for (const double nodes : {1.0, 128.0, 12500.0}) {
        for (const char* write : {"1 s", "60 s", "600 s"}) {
            const Scenario scenario = fleet(nodes, {{"impact.checkpoint_time", word(write)}});
            const ReliabilityOut out = solved(scenario);
            if (out.goodputRatio == 0) continue; // all of the time is wasted at any interval
            const Content content = page(scenario);
            const ChartSpec& spec = chartNamed(content, u"checkpoint-interval"_s);
            const QVector<QPointF> wasted = findSeries(spec, u"wasted"_s)->points;
            const auto least = std::min_element(wasted.begin(), wasted.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
            EXPECT_DOUBLE_EQ(least->x(), raw(out.optimalCheckpointInterval)) << nodes << ' ' << write;
            EXPECT_NEAR(1 - least->y(), out.goodputRatio, 1e-12) << nodes << ' ' << write;
            const QPointF best = findSeries(spec, u"best"_s)->points[0];
            EXPECT_DOUBLE_EQ(best.x(), raw(out.optimalCheckpointInterval));
            EXPECT_NEAR(1 - best.y(), out.goodputRatio, 1e-12);
            EXPECT_DOUBLE_EQ(std::get<XyChart>(spec.body).marks[0].at, best.x());
            EXPECT_LT(best.y(), std::get<XyChart>(spec.body).y.max);
        }
    }
}

TEST(ReliabilityPage, TheCurveIsTheSumOfItsParts) {
    const Content content = page(fleet());
    const ChartSpec& spec = chartNamed(content, u"checkpoint-interval"_s);
    const ReliabilityOut out = solved(fleet());
    const auto at = [&](const char* key, double x) {
        for (const QPointF& p : findSeries(spec, QString::fromLatin1(key))->points) if (p.x() == x) return p.y();
        return std::nan("");
    };
    double before = 0;
    for (const QPointF& p : findSeries(spec, u"wasted"_s)->points) {
        EXPECT_GT(p.x(), before);
        before = p.x();
        if (p.y() == 1) continue;
        EXPECT_NEAR(p.y(), at("checkpoints", p.x()) + at("lost", p.x()) + at("recovery", p.x()), 1e-12);
    }
    const double best = raw(out.optimalCheckpointInterval);
    EXPECT_NEAR(at("checkpoints", best), at("lost", best), 1e-12) << "at the best interval the two cost the same";
    EXPECT_NEAR(at("recovery", best), 300 / raw(out.fleetMtbf), 1e-15);
}

TEST(ReliabilityPage, TenTimesTheFleetFailsTenTimesAsOften) {
    const Content content = page(fleet());
    const ChartSpec& spec = chartNamed(content, u"fleet-mtbf"_s);
    const ReliabilityOut out = solved(fleet());
    const QPointF here = findSeries(spec, u"here"_s)->points[0];
    EXPECT_EQ(here.x(), 1024);
    EXPECT_DOUBLE_EQ(here.y(), raw(out.fleetMtbf));
    for (const char* key : {"mtbf", "measured"}) {
        const QVector<QPointF>& line = findSeries(spec, QString::fromLatin1(key))->points;
        ASSERT_GT(line.size(), 8);
        for (const QPointF& p : line) EXPECT_NEAR(p.x() * p.y() / (line[0].x() * line[0].y()), 1, 1e-12) << key;
    }
    EXPECT_NEAR(here.x() * here.y() / (findSeries(spec, u"mtbf"_s)->points[0].x() * findSeries(spec, u"mtbf"_s)->points[0].y()), 1, 1e-12);
    // Each point is what the solver says of a fleet of that size.
    const QPointF some = findSeries(spec, u"mtbf"_s)->points[5];
    EXPECT_DOUBLE_EQ(some.y(), raw(solved(fleet(some.x() / 8)).fleetMtbf));
    // Refined rates are the measured ones: one line.
    Scenario refined = fleet();
    refined.values.set("assumptions", std::string("refined"));
    EXPECT_EQ(findSeries(chartNamed(page(refined), u"fleet-mtbf"_s), u"measured"_s), nullptr);
}

TEST(ReliabilityPage, Llama3sRunStandsBesideTheTextbooksRates) {
    const Page& described = *world().pages.find("reliability");
    const auto preset = std::find_if(described.presets.begin(), described.presets.end(), [](const Preset& p) { return std::string_view(p.title.source).starts_with("Llama 3"); });
    ASSERT_NE(preset, described.presets.end());
    const Scenario scenario = withChanges(firstScenario(), preset->changes);
    const Content content = page(scenario);
    // Grattafiori et al. 2024: 419 unexpected interruptions in 54 days on 16,384 GPUs, one in 3.09 h.
    EXPECT_TRUE(notes(content).contains(u"would fail 419 times"_s)) << notes(content).toStdString();
    EXPECT_TRUE(notes(content).contains(u"Grattafiori et al. 2024"_s));
    const ChartSpec& spec = chartNamed(content, u"fleet-mtbf"_s);
    EXPECT_EQ(findSeries(spec, u"here"_s)->points[0].x(), 16384);
    const QVector<QPointF>& measured = findSeries(spec, u"measured"_s)->points;
    EXPECT_NEAR(measured[0].x() * measured[0].y() / 16384 / 3600, 3.09, 0.005);
}

TEST(ReliabilityPage, TheExampleIsOneDrawAndSaysSo) {
    const Scenario scenario = fleet(128, {{"impact.job_duration", word("30 d")}});
    const Content content = page(scenario);
    const ChartSpec& spec = chartNamed(content, u"failure-example"_s);
    EXPECT_TRUE(spec.title.contains(u"example"_s));
    EXPECT_TRUE(spec.spokenSummary.contains(u"not the average"_s));
    const auto& chart = std::get<TimelineChart>(spec.body);
    const ReliabilityOut out = solved(scenario);
    EXPECT_DOUBLE_EQ(chart.time.max, 3 * raw(out.fleetMtbf));
    EXPECT_EQ(chart.marks.size(), 3) << "as many failures as the average; the job goes on";
    // What is drawn is the whole of the time, once.
    std::vector<TimeSpan> spans(chart.spans.begin(), chart.spans.end());
    std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    double at = 0;
    double perKind[4] = {};
    for (const TimeSpan& span : spans) {
        EXPECT_NEAR(span.from, at, 1e-6 * chart.time.max);
        at = span.to;
        perKind[span.kind] += span.to - span.from;
    }
    EXPECT_NEAR(at, chart.time.max, 1e-6 * chart.time.max);
    const Solution solution = evaluate(world().zoo, kReliability, scenario);
    const FailureTimeline line = exampleOf(solution.in.as<ReliabilityIn>(), out);
    EXPECT_NEAR(perKind[0] / chart.time.max, line.useful, 1e-9);
    EXPECT_NEAR(perKind[1] / chart.time.max, line.checkpoints, 1e-9);
    EXPECT_NEAR(perKind[2] / chart.time.max, line.lost, 1e-9);
    EXPECT_NEAR(perKind[3] / chart.time.max, line.recovery, 1e-9);
    // Every lost span ends in a failure.
    for (const TimeSpan& span : spans) {
        if (span.kind != 2) continue;
        EXPECT_TRUE(std::any_of(chart.marks.begin(), chart.marks.end(), [&](const Mark& mark) { return mark.at == span.to; }));
    }
    const Content again = page(scenario);
    EXPECT_EQ(std::get<TimelineChart>(chartNamed(again, u"failure-example"_s).body).spans.back().from, chart.spans.back().from);
}

TEST(ReliabilityPage, TheExampleStaysReadableWithThousandsOfCheckpoints) {
    const Content content = page(firstScenario({{"impact.checkpoint_time", word("1 ms")}}));
    const auto& chart = std::get<TimelineChart>(chartNamed(content, u"failure-example"_s).body);
    EXPECT_LT(chart.spans.size(), 250);
    EXPECT_TRUE(chart.kinds[1].name.contains(u"drawn as one"_s)) << chart.kinds[1].name.toStdString();
    EXPECT_TRUE(std::any_of(chart.marks.begin(), chart.marks.end(), [](const Mark& mark) { return mark.label == u"the job ends"_s; })) << "long before the second failure";
}

TEST(ReliabilityPage, NoProgressIsSaid) {
    const Content content = page(fleet(12500, {{"impact.recovery_time", word("100 h")}}));
    EXPECT_EQ(content.state, Content::State::good);
    const Card& goodput = *cardNamed(content, u"reliability.goodput_ratio"_s);
    EXPECT_EQ(goodput.tone, Tone::bad);
    EXPECT_TRUE(goodput.verdict.contains(u"no progress"_s)) << goodput.verdict.toStdString();
    const auto& chart = std::get<XyChart>(chartNamed(content, u"checkpoint-interval"_s).body);
    EXPECT_GE(chart.y.max, 1);
    for (const Series& series : chart.series) for (const QPointF& p : series.points) EXPECT_LE(p.y(), 1) << series.key.toStdString();
}

TEST(ReliabilityPage, TheCheckpointsOwnTimeIsComparedWithTheOneEntered) {
    const Scenario scenario = fleet();
    const CheckpointOut written = evaluate(world().zoo, kCheckpoint, scenario).out.as<CheckpointOut>();
    const Content content = page(scenario);
    ASSERT_NE(cardNamed(content, u"checkpoint.write_time"_s), nullptr);
    ASSERT_GT(std::abs(raw(written.writeTime) / 60 - 1), 0.01);
    EXPECT_TRUE(notes(content).contains(u"the storage would take"_s)) << notes(content).toStdString();
    const Content agreed = page(fleet(128, {{"impact.checkpoint_time", QString::number(raw(written.writeTime), 'g', 17).toStdString() + " s"}}));
    EXPECT_FALSE(notes(agreed).contains(u"the storage would take"_s)) << notes(agreed).toStdString();
    // Nowhere to write to: the failures stand, and what is missing is said.
    const Content nowhere = page(firstScenario());
    EXPECT_EQ(nowhere.state, Content::State::good);
    EXPECT_EQ(cardNamed(nowhere, u"checkpoint.write_time"_s), nullptr);
    EXPECT_TRUE(notes(nowhere).contains(u"Size of a checkpoint"_s)) << notes(nowhere).toStdString();
}

TEST(ReliabilityPage, ItsExamplesAreWhatTheyAreCalled) {
    const Page& described = *world().pages.find("reliability");
    ASSERT_GE(described.presets.size(), 3u);
    for (const Scenario& start : {firstScenario(), withChanges(firstScenario(), described.presets.back().changes)}) {
        for (const Preset& preset : described.presets) {
            const Scenario scenario = withChanges(start, preset.changes);
            const Content content = page(scenario);
            EXPECT_EQ(content.state, Content::State::good) << preset.title.source;
            EXPECT_NE(cardNamed(content, u"checkpoint.write_time"_s), nullptr) << preset.title.source;
        }
        const auto accelerators = [&](std::size_t index) { return acceleratorsOf(evaluate(world().zoo, kReliability, withChanges(start, described.presets[index].changes)).in.as<ReliabilityIn>().fleet); };
        EXPECT_EQ(accelerators(0), 8);
        EXPECT_EQ(accelerators(1), 1024);
        EXPECT_EQ(accelerators(2), 16384);
        EXPECT_EQ(accelerators(3), 100000);
    }
}

} // namespace
} // namespace mlsys
