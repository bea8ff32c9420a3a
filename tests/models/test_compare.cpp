// SPDX-License-Identifier: GPL-3.0-or-later
// A beside B: changes on every card and cell, curves and totals behind, axes that hold both.
#include "models/compare.h"
#include "models/page_parts.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using namespace test;

Scenario pinned(std::initializer_list<std::pair<const char*, Atom>> changes = {}, const char* name = "A") {
    Scenario scenario = firstScenario(changes);
    scenario.values.set(kPinName, std::string(name));
    return scenario;
}

const Card& cardNamed(const Content& content, const QString& key) {
    for (const Card& card : content.cards) if (card.key == key) return card;
    throw std::runtime_error("no card " + key.toStdString());
}

ChartSpec lines(double top, const QVector<QPointF>& points) {
    XyChart chart;
    chart.x = {u"batch"_s, {}, false, 0, 8, 1, false};
    chart.y = {u"time"_s, u"ms"_s, false, 0, top, 1e-3, false};
    Series series;
    series.key = u"line"_s;
    series.name = u"Line"_s;
    series.points = points;
    chart.series = {series};
    return {u"chart"_s, u"Chart"_s, u"caption"_s, u"spoken"_s, chart};
}

Content showing(ChartSpec chart) {
    Content content;
    content.charts.push_back(std::move(chart));
    return content;
}

TEST(Compare, CardsShowBothTheChangeAndWhetherItIsBetter) {
    const Content content = contentOf("overview", firstScenario({{"inference.batch_size", 64.0}}), {pinned()});
    const Card& latency = cardNamed(content, u"scenario.performance.latency"_s);
    const double before = raw(solvedNode(firstScenario()).latency);
    const double after = raw(solvedNode(firstScenario({{"inference.batch_size", 64.0}})).latency);
    const ValueFormat format;
    EXPECT_TRUE(latency.delta.contains(format.value(before, dimensionOf<Time>, "ms").text())) << latency.delta.toStdString();
    EXPECT_TRUE(latency.delta.contains(format.change(before, after))) << latency.delta.toStdString();
    EXPECT_TRUE(latency.delta.startsWith(u"A: "_s));
    EXPECT_EQ(latency.deltaTone, Tone::bad) << "slower is worse";
    EXPECT_EQ(cardNamed(content, u"scenario.performance.throughput"_s).deltaTone, Tone::good);
}

TEST(Compare, ACardWritesBothNumbersInOneUnit) {
    Content now, then;
    Card card;
    card.key = u"k"_s;
    card.title = u"Energy"_s;
    card.value = u"232.2"_s, card.unit = u"kJ"_s, card.raw = 232.2e3;
    now.cards.push_back(card);
    card.value = u"0.40"_s, card.unit = u"kWh"_s, card.raw = 1.44e6;
    then.cards.push_back(card);
    showBeside(now, then, u"A"_s, {});
    EXPECT_EQ(now.cards[0].delta, u"A: 1440 kJ · ×0.161"_s) << now.cards[0].delta.toStdString();
}

TEST(Compare, AListShowsThePinsValueAndTheChangeInColumnsOfTheirOwn) {
    const Content content = contentOf("overview", firstScenario({{"inference.batch_size", 64.0}}), {pinned({}, "before")});
    ASSERT_EQ(content.table.columns.value(3), u"before"_s);
    ASSERT_EQ(content.table.columns.value(4), u"Change"_s);
    for (const auto& row : content.table.rows) EXPECT_EQ(static_cast<qsizetype>(row.size()), content.table.columns.size());
    const Content before = contentOf("overview", firstScenario());
    const auto& latency = content.table.rows[0];
    EXPECT_EQ(latency[3].text, QString(before.table.rows[0][1].text + u' ' + before.table.rows[0][2].text));
    EXPECT_EQ(latency[4].text, ValueFormat().change(before.table.rows[0][1].raw, latency[1].raw));
}

TEST(Compare, ASamePinOrNoneShowsNothing) {
    const Content alone = contentOf("overview", firstScenario());
    const Content same = contentOf("overview", firstScenario(), {pinned()});
    EXPECT_EQ(same.table.columns, alone.table.columns);
    for (const Card& card : same.cards) EXPECT_TRUE(card.delta.isEmpty());
}

TEST(Compare, APinWithoutAnAnswerSaysWhy) {
    const Content content = contentOf("memory", firstScenario(), {pinned({{"inference.batch_size", 0.0}})});
    EXPECT_EQ(content.state, Content::State::good);
    ASSERT_FALSE(content.notes.empty());
    EXPECT_TRUE(content.notes.back().contains(u"A has no answer"_s)) << content.notes.back().toStdString();
}

TEST(Compare, BarsKeepThePinsTotalsOnOneScale) {
    const Content content = contentOf("memory", firstScenario({{"model", word("BERT_Base")}}), {pinned({{"model", word("Llama3_8B")}})});
    const auto& bars = std::get<BarsChart>(content.charts.at(0).body);
    const auto then = contentOf("memory", firstScenario({{"model", word("Llama3_8B")}}));
    const auto& before = std::get<BarsChart>(then.charts.at(0).body);
    ASSERT_EQ(bars.ghosts.size(), bars.categories.size());
    double total = 0;
    for (const BarSet& set : before.sets) total += set.values[0];
    EXPECT_DOUBLE_EQ(bars.ghosts[0], total);
    EXPECT_EQ(bars.ghostName, u"A"_s);
    EXPECT_GE(bars.value.max, before.value.max);
}

TEST(Compare, CurvesGoBehindAndAxesHoldBoth) {
    Content now = showing(lines(1, {{1, 0.5}, {2, 0.6}}));
    const Content then = showing(lines(4, {{1, 3}, {2, 3.5}}));
    showBeside(now, then, u"A"_s, {});
    const auto& chart = std::get<XyChart>(now.charts[0].body);
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.series[0].key, u"pin.line"_s) << "drawn first, so behind";
    EXPECT_EQ(chart.series[0].ink, Ink::ghost);
    EXPECT_EQ(chart.series[0].name, u"A: Line"_s);
    EXPECT_EQ(chart.y.max, 4);
    EXPECT_TRUE(now.charts[0].spokenSummary.contains(u"A"_s));
    Content same = showing(lines(1, {{1, 0.5}}));
    showBeside(same, same, u"A"_s, {});
    EXPECT_EQ(std::get<XyChart>(same.charts[0].body).series.size(), 1) << "the same curve twice tells nothing";
}

TEST(Compare, TimelinesStandBelowEachOther) {
    TimelineChart chart;
    chart.time = {u"Time"_s, u"ms"_s, false, 0, 1, 1e-3, false};
    chart.lanes = {u"Request"_s};
    chart.kinds = {{u"prefill"_s, u"Prefill"_s, Ink::compute}};
    chart.spans = {{0, 0, 0.5, 0}};
    TimelineChart longer = chart;
    longer.kinds.push_front({u"wait"_s, u"Wait"_s, Ink::overhead});
    longer.spans = {{0, 0, 2, 0}, {0, 2, 3, 1}};
    longer.time.max = 3;
    Content now = showing({u"t"_s, {}, {}, {}, chart});
    showBeside(now, showing({u"t"_s, {}, {}, {}, longer}), u"A"_s, {});
    const auto& both = std::get<TimelineChart>(now.charts[0].body);
    EXPECT_EQ(both.lanes, (QStringList{u"Request"_s, u"A: Request"_s}));
    ASSERT_EQ(both.spans.size(), 3);
    EXPECT_EQ(both.spans[1].lane, 1);
    EXPECT_EQ(both.kinds[both.spans[1].kind].key, u"wait"_s) << "kinds are matched by key, not by place";
    EXPECT_EQ(both.kinds[both.spans[2].kind].key, u"prefill"_s);
    EXPECT_EQ(both.kinds.size(), 2);
    EXPECT_EQ(both.time.max, 3);
}

TEST(Compare, APinnedFieldsLinesAndPlaceAreDrawnOverTheField) {
    FieldChart chart;
    chart.x = {u"Batch"_s, {}, true, 1, 100, 1, false};
    chart.y = {u"Bandwidth"_s, u"B/s"_s, true, 1e9, 1e12, 1, true};
    chart.here = QPointF(8, 1e11);
    chart.lines = {{u"ridge"_s, u"Ridge"_s, {{1, 1e10}, {100, 1e11}}}, {u"wall"_s, u"Wall"_s, {{1, 1e9}, {2, 1e12}}}};
    FieldChart pinned = chart;
    pinned.here = QPointF(16, 2e11);
    pinned.lines[0].points[1] = {100, 5e11};
    Content now = showing({u"f"_s, {}, {}, {}, chart});
    showBeside(now, showing({u"f"_s, {}, {}, {}, pinned}), u"A"_s, {});
    const auto& both = std::get<FieldChart>(now.charts[0].body);
    ASSERT_EQ(both.lines.size(), 4) << "the wall is the same";
    EXPECT_EQ(both.lines[2].name, u"A: Ridge"_s);
    EXPECT_EQ(both.lines[2].ink, Ink::ghost);
    EXPECT_EQ(both.lines[3].points, QVector<QPointF>{QPointF(16, 2e11)});
    EXPECT_EQ(both.here, chart.here);
    pinned.x.quantity = u"Sequence length"_s; // another input: its place means nothing here
    Content other = showing({u"f"_s, {}, {}, {}, chart});
    showBeside(other, showing({u"f"_s, {}, {}, {}, pinned}), u"A"_s, {});
    EXPECT_EQ(std::get<FieldChart>(other.charts[0].body).lines.size(), 2);
}

TEST(Compare, AFieldsCellsKeepTheirAxes) {
    FieldChart chart;
    chart.x = {u"Batch"_s, {}, true, 1, 100, 1, false};
    chart.value = {u"Latency"_s, u"ms"_s, true, 1e-3, 1, 1e-3, false};
    ChartSpec shown{u"f"_s, {}, {}, {}, chart};
    chart.x.max = 500;
    chart.value.max = 2;
    ChartSpec next{u"f"_s, {}, {}, {}, chart};
    holdAxes(next, shown);
    EXPECT_EQ(std::get<FieldChart>(next.body).x.max, 500) << "or the cells would be drawn in the wrong place";
    EXPECT_EQ(std::get<FieldChart>(next.body).value.max, 1) << "while something is dragged, a shade means the same";
}

TEST(Compare, AxesAreHeldWhileSomethingIsDragged) {
    ChartSpec next = lines(9, {{1, 8}});
    holdAxes(next, lines(1, {{1, 0.5}}));
    EXPECT_EQ(std::get<XyChart>(next.body).y.max, 1);
    EXPECT_EQ(std::get<XyChart>(next.body).series[0].points[0].y(), 8) << "the data move";
    ChartSpec other = lines(9, {{1, 8}});
    other.key = u"other"_s;
    holdAxes(other, lines(1, {}));
    EXPECT_EQ(std::get<XyChart>(other.body).y.max, 9);
}

TEST(Compare, TheWholeOfEveryPageCanBeCompared) {
    for (const Page& page : world().pages.pages()) {
        const Scenario now = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"inference.batch_size", 8.0}});
        const Content content = contentOf(page.id, now, {pinned({{"model", word("Llama3_8B")}, {"inference.batch_size", 2.0}, {"training.batch_size", 64.0}})});
        EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << page.id << ": " << leak(wordsOf(content)).toStdString();
        for (const auto& row : content.table.rows) EXPECT_EQ(static_cast<qsizetype>(row.size()), content.table.columns.size()) << page.id;
        for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number)) << page.id;
    }
}

} // namespace
} // namespace mlsys
