// SPDX-License-Identifier: GPL-3.0-or-later
// The Capacity page: the seeds' numbers, and curves whose every step the solver confirms.
#include "engine/solvers/economics.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

using Changed = std::initializer_list<std::pair<const char*, Atom>>;

// The seeds' example: Llama 3.1 8B on H100s, 20 requests a second within 2 s, 1024 tokens in, 64 out.
Scenario seeds(Changed changes = {}) {
    Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"inference.qps", word("20 1/s")}, {"inference.target_p99_latency", word("2000 ms")}, {"inference.seq_len", 1024.0},
                                       {"inference.output_tokens", 64.0}, {"inference.max_batch_size", 16.0}, {"inference.efficiency", 0.35}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
Solution solved(const Scenario& scenario) {
    Solution solution = evaluate(world().zoo, kServingCapacity, scenario);
    EXPECT_TRUE(solution.solved());
    return solution;
}
ServingCapacityOut answerOf(const Scenario& scenario) { return solved(scenario).out.as<ServingCapacityOut>(); }
ServingCapacityOut withTraffic(const Scenario& scenario, double perSecond, Count most = 0) {
    const Solution solution = solved(scenario);
    auto in = solution.in.as<ServingCapacityIn>();
    in.qps = Frequency::from_value(perSecond);
    if (most > 0) in.maxReplicas = most;
    ServingCapacityOut out;
    solveServingCapacity(in, solution.assumptions, out);
    return out;
}
const ChartSpec* findChart(const Content& content, const QString& key) {
    for (const ChartSpec& chart : content.charts) if (chart.key == key) return &chart;
    return nullptr;
}
Card cardOf(const Content& content, const QString& key) {
    for (const Card& card : content.cards) if (readVariantKey(card.key).key == key) return card;
    ADD_FAILURE() << key.toStdString() << " is not there: " << content.problem.toStdString();
    return {};
}
const Cell* findCell(const Content& content, const QString& title) {
    for (const auto& row : content.table.rows) if (row[0].text == title) return &row[1];
    return nullptr;
}
const Mark* findMark(const ChartSpec& chart, const QString& start) {
    for (const Mark& mark : std::get<XyChart>(chart.body).marks) if (mark.label.startsWith(start)) return &mark;
    return nullptr;
}
Scenario preset(const char* title) {
    for (const Preset& each : world().pages.find("capacity")->presets) if (std::string_view(each.title.source).find(title) != std::string_view::npos) return withChanges(firstScenario(), each.changes);
    ADD_FAILURE() << title;
    return {};
}

TEST(CapacityPage, ShowsTheSeedsExercise) {
    const Content first = contentOf("capacity", preset("answers of 64"));
    EXPECT_EQ(cardOf(first, u"serving-capacity.required_replicas"_s).value, u"1"_s);
    EXPECT_EQ(cardOf(first, u"serving-capacity.estimated_p99_latency"_s).verdict, u"1299.0 of 2000.0 ms"_s);
    EXPECT_EQ(cardOf(first, u"serving-capacity.utilization"_s).value, u"43.5"_s);
    EXPECT_NEAR(findCell(first, u"Capacity"_s)->raw, 46.0, 0.05);

    const Content second = contentOf("capacity", preset("64 → 128"));
    EXPECT_EQ(cardOf(second, u"serving-capacity.required_replicas"_s).value, u"2"_s);
    EXPECT_EQ(cardOf(second, u"serving-capacity.estimated_p99_latency"_s).verdict, u"1648.1 of 2000.0 ms"_s);
    EXPECT_EQ(second.state, Content::State::good);
    EXPECT_TRUE(second.verdict.startsWith(u"Replicas 2 for 20 requests/s"_s)) << second.verdict.toStdString();
}

TEST(CapacityPage, EveryStepIsWhereTheSolverNeedsOneMore) {
    for (const Scenario& scenario : {seeds(), seeds({{"inference.qps", word("200 1/s")}}), seeds({{"inference.service_time_cv", 3.0}}), seeds({{"assumptions", word("refined")}})}) {
        const Content content = contentOf("capacity", scenario);
        const ChartSpec* chart = findChart(content, u"replicas"_s);
        ASSERT_TRUE(chart);
        const QVector<QPointF>& points = findSeries(*chart, u"replicas"_s)->points;
        ASSERT_GE(points.size(), 8);
        EXPECT_EQ(points[0], QPointF(0, 1));
        for (qsizetype i = 1; i < points.size(); i += 2) { // the right end of each step
            EXPECT_EQ(withTraffic(scenario, points[i].x() * (1 - 1e-9)).requiredReplicas, points[i].y());
            EXPECT_EQ(withTraffic(scenario, points[i].x() * (1 + 1e-9)).requiredReplicas, points[i].y() + 1);
            if (i + 1 < points.size()) { EXPECT_EQ(points[i + 1], QPointF(points[i].x(), points[i].y() + 1)); }
        }
        const Series* here = findSeries(*chart, u"current"_s);
        ASSERT_TRUE(here);
        EXPECT_EQ(here->points[0].y(), answerOf(scenario).requiredReplicas);
        EXPECT_LE(here->points[0].x(), points.back().x()) << "the picture goes on beyond what is needed now";
    }
}

TEST(CapacityPage, ManyReplicasAreCountedByTheSolver) {
    const Scenario scenario = seeds({{"inference.qps", word("5000 1/s")}});
    const ServingCapacityOut out = answerOf(scenario);
    ASSERT_GT(out.requiredReplicas, 64);
    const Content content = contentOf("capacity", scenario);
    const QVector<QPointF>& points = findSeries(*findChart(content, u"replicas"_s), u"replicas"_s)->points;
    ASSERT_GE(points.size(), 16);
    for (const QPointF& point : points) EXPECT_EQ(withTraffic(scenario, point.x()).requiredReplicas, point.y());
}

TEST(CapacityPage, TheLatencyCurveIsTheSolversAndItsKneeIsExact) {
    for (const Scenario& scenario : {seeds(), seeds({{"inference.output_tokens", 128.0}}), seeds({{"inference.qps", word("400 1/s")}})}) {
        const ServingCapacityOut out = answerOf(scenario);
        const auto replicas = static_cast<Count>(out.requiredReplicas);
        const Content content = contentOf("capacity", scenario);
        const ChartSpec chart = *findChart(content, u"latency"_s);
        const QVector<QPointF>& tail = findSeries(chart, u"p99"_s)->points;
        const QVector<QPointF>& median = findSeries(chart, u"p50"_s)->points;
        double before = 0;
        for (const QPointF& point : tail) {
            EXPECT_GE(point.y(), before);
            before = point.y();
            // The solver takes fewer where fewer are enough, so it is told how many there are by what they can do.
            if (withTraffic(scenario, point.x(), replicas).requiredReplicas == static_cast<double>(replicas)) {
                EXPECT_NEAR(raw(withTraffic(scenario, point.x(), replicas).estimatedP99Latency), point.y(), point.y() * 1e-9);
            }
        }
        EXPECT_GT(before, raw(unit::ms(2000))) << "up to beyond the target";
        for (qsizetype i = 0; i < std::min(median.size(), tail.size()); ++i) EXPECT_LE(median[i].y(), tail[i].y());
        EXPECT_DOUBLE_EQ(findSeries(chart, u"current"_s)->points[0].y(), raw(out.estimatedP99Latency));
        const Mark* knee = findMark(chart, u"target met up to"_s);
        ASSERT_TRUE(knee);
        EXPECT_TRUE(withTraffic(scenario, knee->at * (1 - 1e-9), replicas).feasible);
        EXPECT_FALSE(withTraffic(scenario, knee->at * (1 + 1e-9), replicas).feasible);
        EXPECT_NEAR(findMark(chart, u"capacity"_s)->at, raw(out.qpsCapacity), raw(out.qpsCapacity) * 1e-12);
    }
}

TEST(CapacityPage, BatchesTradeLatencyForCapacity) {
    const Scenario scenario = seeds();
    const Content content = contentOf("capacity", scenario);
    const ChartSpec chart = *findChart(content, u"batch"_s);
    const Series line = *findSeries(chart, u"batches"_s);
    ASSERT_EQ(line.points.size(), 9) << "1, 2, 4 … 256";
    double batch = 1;
    for (const QPointF& point : line.points) {
        const ServingCapacityOut out = answerOf(seeds({{"inference.max_batch_size", batch}}));
        EXPECT_DOUBLE_EQ(point.x(), raw(out.perReplicaQpsCapacity)) << batch;
        EXPECT_DOUBLE_EQ(point.y(), raw(out.baseRequestLatency)) << batch;
        batch *= 2;
    }
    EXPECT_EQ(findSeries(chart, u"current"_s)->points[0], line.points[4]);
    for (qsizetype i = 1; i < line.points.size(); ++i) EXPECT_TRUE(line.points[i].x() > line.points[i - 1].x() && line.points[i].y() > line.points[i - 1].y());
}

TEST(CapacityPage, ABatchThatNoLongerFitsEndsTheCurve) {
    const Scenario scenario = seeds({{"inference.seq_len", 32768.0}, {"inference.max_batch_size", 4096.0}, {"inference.target_p99_latency", word("600 s")}});
    const ServingCapacityOut out = answerOf(scenario);
    ASSERT_LT(out.activeBatchSize, 64);
    const ChartSpec chart = *findChart(contentOf("capacity", scenario), u"batch"_s);
    const Series* here = findSeries(chart, u"current"_s);
    ASSERT_TRUE(here) << "what cannot be filled is as good as what can";
    EXPECT_EQ(here->points[0], findSeries(chart, u"batches"_s)->points.back());
    EXPECT_DOUBLE_EQ(here->points[0].x(), raw(out.perReplicaQpsCapacity));
}

TEST(CapacityPage, CostsWhatTheCostSolverSaysAndSaysForHowLong) {
    const Scenario scenario = seeds({{"inference.output_tokens", 128.0}});
    const Content content = contentOf("capacity", scenario);
    const Solution cost = evaluate(world().zoo, kEconomics, withChanges(scenario, {{"fleet.count", 2.0}, {"fleet.node.accelerators_per_node", 1.0}}));
    EconomicsIn in = cost.in.as<EconomicsIn>();
    in.fleet.count = 2;
    in.duration = unit::day(1095);
    in.amortizationPeriod = unit::day(1095);
    in.throughput = unit::perSecond(20.0 * 128);
    EconomicsOut out;
    solveEconomics(in, cost.assumptions, out);
    EXPECT_DOUBLE_EQ(findCell(content, u"Replicas: purchase"_s)->raw, 2 * raw(*in.fleet.node.accelerator.unitCost));
    EXPECT_NEAR(findCell(content, u"Cost of a million tokens"_s)->raw, raw(*out.costPerMillionTokens), 1e-12);
    EXPECT_GT(raw(out.opexEnergy), 0);
    const Card card = cardOf(content, u"economics.cost_per_million_tokens"_s);
    EXPECT_EQ(card.verdict, u"hardware over 3 years"_s);
    EXPECT_EQ(card.unit, u"USD"_s);
    EXPECT_TRUE(cardOf(contentOf("capacity", seeds({{"impact.amortization_period", word("1825 d")}})), u"economics.cost_per_million_tokens"_s).verdict.contains(u"5 years"_s));
}

TEST(CapacityPage, ADeviceWithoutAPriceCostsAnUnknownSum) {
    const Content content = contentOf("capacity", seeds({{"hardware", word("MI325X")}}));
    const Card card = cardOf(content, u"economics.cost_per_million_tokens"_s);
    EXPECT_EQ(card.verdict, u"unknown: the device states no price"_s);
    EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << leak(wordsOf(content)).toStdString();
}

TEST(CapacityPage, EveryOutputIsInTheTable) {
    const Content content = contentOf("capacity", seeds());
    for (const std::string& path : outputPaths(solved(seeds()))) {
        const QString key = outputKey(kServingCapacity, path.c_str());
        EXPECT_TRUE(std::any_of(content.table.rows.begin(), content.table.rows.end(), [&](const auto& row) { return row[1].key == key; })) << path;
    }
}

bool hasCard(const Content& content, const QString& key) {
    return std::any_of(content.cards.begin(), content.cards.end(), [&](const Card& card) { return readVariantKey(card.key).key == key; });
}

bool says(const Content& content, const QString& words) { return std::any_of(content.notes.begin(), content.notes.end(), [&](const QString& note) { return note.contains(words); }); }

// Each offer is a way out, and the words say what is in the way.
void expectWaysOut(const Scenario& scenario, CapacityBottleneck why, const char* says) {
    ASSERT_EQ(answerOf(scenario).bottleneck, why);
    const Content content = contentOf("capacity", scenario);
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_TRUE(content.problem.contains(QString::fromUtf8(says))) << content.problem.toStdString();
    EXPECT_FALSE(content.repairs.empty());
    for (const Repair& repair : content.repairs) {
        EXPECT_TRUE(answerOf(withChanges(scenario, repair.changes)).feasible) << repair.text.toStdString();
        EXPECT_TRUE(repair.text.contains(u"replicas "_s) && repair.text.contains(u"P99"_s)) << repair.text.toStdString();
    }
    for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number));
    EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << leak(wordsOf(content)).toStdString();
    EXPECT_EQ(cardOf(content, u"economics.cost_per_million_tokens"_s).value, u"–"_s);
    EXPECT_TRUE(cardOf(content, u"economics.cost_per_million_tokens"_s).verdict.startsWith(u"no number of replicas"_s));
    EXPECT_FALSE(findCell(content, u"Replicas: total"_s)) << "nothing to pay for";
}

TEST(CapacityPage, ATargetOutOfReachSaysThatReplicasDoNotHelp) {
    const Scenario scenario = seeds({{"inference.target_p99_latency", word("1000 ms")}, {"inference.max_replicas", 2039.0}});
    expectWaysOut(scenario, CapacityBottleneck::tail_latency, "more replicas do not help");
    const Content content = contentOf("capacity", scenario);
    EXPECT_FALSE(findChart(content, u"replicas"_s)) << "there is no count to draw";
    EXPECT_FALSE(findMark(*findChart(content, u"latency"_s), u"target met"_s));
    EXPECT_TRUE(findChart(content, u"batch"_s));
    // Nothing on the page is of the replicas at which the search ended.
    EXPECT_FALSE(wordsOf(content).join(u'\n').contains(u"2039"_s));
    EXPECT_FALSE(wordsOf(content).join(u'\n').contains(ValueFormat().number(raw(answerOf(scenario).qpsCapacity))));
    EXPECT_EQ(findChart(content, u"latency"_s)->title, u"Latency over load with 1 replica"_s);
    EXPECT_FALSE(findSeries(*findChart(content, u"latency"_s), u"current"_s));
    for (const char* output : {"utilization", "estimated_p99_latency", "queue_wait_p99"}) {
        EXPECT_FALSE(hasCard(content, outputKey(kServingCapacity, output))) << output;
        const auto row = std::find_if(content.table.rows.begin(), content.table.rows.end(), [&](const auto& each) { return each[1].key == outputKey(kServingCapacity, output); });
        ASSERT_NE(row, content.table.rows.end()) << output;
        EXPECT_EQ((*row)[1].text, u"–"_s) << output;
        EXPECT_TRUE(std::isnan((*row)[1].raw) && (*row)[2].text.isEmpty()) << output;
    }
    EXPECT_EQ(cardOf(content, u"serving-capacity.required_replicas"_s).verdict, u"no number helps"_s);
    EXPECT_EQ(cardOf(content, u"serving-capacity.base_request_latency"_s).verdict, u"1153.9 of 1000.0 ms: too slow"_s);
    // The target that is offered is just beyond what a request takes.
    const auto later = std::find_if(content.repairs.begin(), content.repairs.end(), [](const Repair& repair) { return repair.text.startsWith(u"Target P99"_s); });
    ASSERT_NE(later, content.repairs.end());
    const Solution after = solved(withChanges(scenario, later->changes));
    EXPECT_LE(after.in.as<ServingCapacityIn>().targetP99Latency, unit::ms(1500)) << later->text.toStdString();
    EXPECT_GT(after.in.as<ServingCapacityIn>().targetP99Latency, answerOf(scenario).baseRequestLatency);
}

TEST(CapacityPage, TooFewReplicasAreTooLittleCapacity) {
    const Scenario scenario = seeds({{"inference.qps", word("1000 1/s")}, {"inference.max_replicas", 4.0}});
    expectWaysOut(scenario, CapacityBottleneck::capacity, "No number of replicas up to 4 meets the target");
    const Content content = contentOf("capacity", scenario);
    EXPECT_TRUE(cardOf(content, u"serving-capacity.utilization"_s).verdict.endsWith(u"requests/s with all 4"_s)) << cardOf(content, u"serving-capacity.utilization"_s).verdict.toStdString();
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.contains(u"all 4 replicas"_s); }));
    EXPECT_EQ(findSeries(*findChart(content, u"replicas"_s), u"replicas"_s)->points.back().y(), 4);
    EXPECT_TRUE(findMark(*findChart(content, u"replicas"_s), u"traffic"_s));
    EXPECT_FALSE(findSeries(*findChart(content, u"latency"_s), u"current"_s)) << "an unbounded latency is no point";
}

TEST(CapacityPage, ReplicasDoNotHelpWhereARequestAloneIsTooSlowHoweverMuchArrives) {
    // Too little capacity too, but that is not what more replicas would mend.
    const Scenario scenario = seeds({{"inference.qps", word("1000 1/s")}, {"inference.max_replicas", 4.0}, {"inference.target_p99_latency", word("1000 ms")}});
    expectWaysOut(scenario, CapacityBottleneck::capacity, "more replicas do not help");
    const Content content = contentOf("capacity", scenario);
    for (const Repair& repair : content.repairs) EXPECT_TRUE(repair.text.contains(u" + Target P99 1.00 s → "_s)) << repair.text.toStdString() << ": neither is enough alone";
    EXPECT_EQ(cardOf(content, u"serving-capacity.required_replicas"_s).verdict, u"no number helps"_s);
    EXPECT_EQ(cardOf(content, u"serving-capacity.bottleneck"_s).value, u"latency"_s);
    EXPECT_FALSE(hasCard(content, u"serving-capacity.utilization"_s));
}

TEST(CapacityPage, FewerThanTheTargetNeedsMissIt) {
    // Stable, and too slow for one in a hundred.
    const Scenario scenario = seeds({{"inference.qps", word("44 1/s")}, {"inference.max_replicas", 1.0}, {"inference.target_p99_latency", word("1400 ms")}});
    expectWaysOut(scenario, CapacityBottleneck::tail_latency, "1 of 100 requests takes longer than");
}

TEST(CapacityPage, OneReplicaIsSpokenOfAsOne) {
    const Scenario crowded = seeds({{"inference.qps", word("1000 1/s")}, {"inference.max_replicas", 1.0}});
    expectWaysOut(crowded, CapacityBottleneck::capacity, "One replica, all that is allowed, does not meet the target: it ends ");
    const Content content = contentOf("capacity", crowded);
    EXPECT_EQ(cardOf(content, u"serving-capacity.required_replicas"_s).verdict, u"one is too few"_s);
    EXPECT_TRUE(cardOf(content, u"serving-capacity.utilization"_s).verdict.endsWith(u"requests/s with one replica"_s));
    EXPECT_TRUE(says(content, u"of the one replica that is allowed"_s));
    EXPECT_EQ(findChart(content, u"replicas"_s)->spokenSummary, u"1000 requests/s are more than 1 replica serves in time."_s);
    expectWaysOut(seeds({{"inference.qps", word("44 1/s")}, {"inference.max_replicas", 1.0}, {"inference.target_p99_latency", word("1400 ms")}}), CapacityBottleneck::tail_latency, "One replica, all that is allowed, does not meet the target of ");
}

TEST(CapacityPage, TheLineOfManyReplicasEndsWithAllThatAreAllowed) {
    const Scenario scenario = seeds({{"inference.qps", word("100000 1/s")}, {"inference.target_p99_latency", word("3000 ms")}});
    ASSERT_FALSE(answerOf(scenario).feasible);
    const Content content = contentOf("capacity", scenario);
    const ChartSpec* chart = findChart(content, u"replicas"_s);
    ASSERT_TRUE(chart);
    const QVector<QPointF>& points = findSeries(*chart, u"replicas"_s)->points;
    EXPECT_EQ(points.back().y(), 1024);
    for (const QPointF& point : points) EXPECT_EQ(withTraffic(scenario, point.x()).requiredReplicas, point.y());
    const Mark* most = findMark(*chart, u"at most 1024"_s);
    ASSERT_TRUE(most);
    EXPECT_EQ(most->at, 1024);
}

// The textbook's capacity is of decode alone: 20 prompts a second of 2,048 tokens are more than one H100 reads.
TEST(CapacityPage, ACapacityThatItsPromptsExceedSaysSo) {
    const Scenario scenario = firstScenario({{"task", word("serving")}, {"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"precision", word("fp16")}, {"inference.qps", word("20 1/s")}, {"inference.target_p99_latency", word("5000 ms")},
                                             {"inference.seq_len", 2048.0}, {"inference.output_tokens", 128.0}, {"inference.max_batch_size", 32.0}});
    const ServingCapacityOut out = answerOf(scenario);
    ASSERT_EQ(out.requiredReplicas, 1);
    ASSERT_GT(20 * raw(out.ttft) / static_cast<double>(out.activeBatchSize), 1);
    const Scenario counted = withChanges(scenario, {{"assumptions.capacity_counts_prefill", true}});
    const Content content = contentOf("capacity", scenario);
    EXPECT_EQ(cardOf(content, u"serving-capacity.required_replicas"_s).value, u"1"_s) << "the seeds' number";
    EXPECT_TRUE(says(content, u"alone would keep 1.42 replicas busy"_s));
    EXPECT_EQ(answerOf(counted).requiredReplicas, 3);
    EXPECT_TRUE(says(content, u"“Prefill takes capacity” on (Inputs panel, Assumptions), 3 replicas are needed"_s));
    EXPECT_FALSE(says(contentOf("capacity", counted), u"does not count the time of prefill"_s));
    EXPECT_FALSE(says(contentOf("capacity", seeds()), u"does not count the time of prefill"_s)) << "0.98 of a replica";
    EXPECT_TRUE(says(contentOf("capacity", withChanges(scenario, {{"inference.max_replicas", 1.0}})), u"no number up to 1 meets the target"_s));
}

// What Serving divides over four devices does not fit on one, and a replica is one here.
TEST(CapacityPage, AReplicaIsOneDeviceWhateverServingDividesOver) {
    const Scenario scenario = seeds({{"model", word("Llama3_70B")}, {"inference.tp_size", 4.0}, {"inference.target_p99_latency", word("60 s")}});
    expectWaysOut(scenario, CapacityBottleneck::memory, "A replica is one device here, without tensor parallelism; the Serving page divides the model over 4");
    const Content content = contentOf("capacity", scenario);
    EXPECT_EQ(cardOf(content, u"serving-capacity.required_replicas"_s).verdict, u"one device is too small"_s);
    EXPECT_TRUE(content.verdict.startsWith(u"No number of replicas: not one request fits on one device"_s)) << content.verdict.toStdString();
    EXPECT_FALSE(wordsOf(content).join(u'\n').contains(u"no number helps"_s));
    EXPECT_TRUE(says(content, u"as if the memory sufficed"_s)) << "the times of a batch of one are in the table";
    // Where one device is enough, tensor parallelism is a remark.
    const Content fits = contentOf("capacity", seeds({{"inference.tp_size", 2.0}}));
    EXPECT_EQ(fits.state, Content::State::good);
    EXPECT_TRUE(says(fits, u"the Serving page divides the model over 2."_s));
    EXPECT_FALSE(says(contentOf("capacity", seeds()), u"tensor parallelism"_s));
    EXPECT_FALSE(says(contentOf("capacity", seeds()), u"as if the memory sufficed"_s));
}

TEST(CapacityPage, AModelThatDoesNotFitHasNoReplica) {
    const Scenario scenario = seeds({{"model", word("Llama3_70B")}, {"inference.target_p99_latency", word("60 s")}});
    expectWaysOut(scenario, CapacityBottleneck::memory, "there is no replica to count");
    const Content content = contentOf("capacity", scenario);
    EXPECT_TRUE(content.charts.empty());
    for (const char* output : {"utilization", "estimated_p99_latency", "queue_wait_p99"}) EXPECT_FALSE(hasCard(content, outputKey(kServingCapacity, output))) << output;
}

TEST(CapacityPage, AModelThatDoesNotFitAndWouldBeTooSlowTakesTwoChanges) {
    const Scenario scenario = seeds({{"model", word("Llama3_70B")}, {"inference.output_tokens", 128.0}});
    expectWaysOut(scenario, CapacityBottleneck::memory, "there is no replica to count");
    for (const Repair& repair : contentOf("capacity", scenario).repairs) EXPECT_TRUE(repair.text.contains(u" + Target P99 2.00 s → "_s)) << repair.text.toStdString();
}

TEST(CapacityPage, WhatHasNoTokensIsNotApplicable) {
    const Content content = contentOf("capacity", firstScenario());
    EXPECT_EQ(content.state, Content::State::notApplicable);
    EXPECT_FALSE(content.repairs.empty());
}

TEST(CapacityPage, ExtremesAreDrawnToo) {
    for (const Changed& changes : {Changed{{"inference.qps", word("0 1/s")}}, Changed{{"inference.qps", word("1e12 1/s")}}, Changed{{"inference.qps", word("1e6 1/s")}, {"inference.max_replicas", 1e6}}, Changed{{"inference.max_batch_size", 1e9}},
                                   Changed{{"inference.output_tokens", 1.0}}, Changed{{"inference.seq_len", 1.0}}, Changed{{"inference.service_time_cv", 0.0}}, Changed{{"inference.service_time_cv", 100.0}},
                                   Changed{{"inference.max_replicas", 1.0}}, Changed{{"inference.target_p99_latency", word("1 ns")}}, Changed{{"inference.target_p99_latency", word("10000 d")}}}) {
        const Content content = contentOf("capacity", seeds(changes));
        for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number)) << changes.begin()->first;
        EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << changes.begin()->first << ": " << leak(wordsOf(content)).toStdString();
        EXPECT_FALSE(content.charts.empty()) << changes.begin()->first;
        for (const ChartSpec& chart : content.charts) {
            const auto& xy = std::get<XyChart>(chart.body);
            EXPECT_LT(xy.x.min, xy.x.max) << chart.key.toStdString();
            EXPECT_LT(xy.y.min, xy.y.max) << chart.key.toStdString();
        }
    }
}

TEST(CapacityPage, ThePresetsHaveAnswers) {
    for (const Preset& each : world().pages.find("capacity")->presets) {
        const Content content = contentOf("capacity", withChanges(firstScenario(), each.changes));
        EXPECT_TRUE(content.state == Content::State::good || content.state == Content::State::infeasible) << each.title.source;
        EXPECT_GE(content.charts.size(), 2u) << each.title.source;
    }
    EXPECT_EQ(contentOf("capacity", preset("one second")).state, Content::State::infeasible);
    const double ten = answerOf(preset("Ten times")).requiredReplicas;
    EXPECT_GT(ten, 1);
    EXPECT_LT(ten, 10) << "the answer to its question";
}

} // namespace
} // namespace mlsys
