// SPDX-License-Identifier: GPL-3.0-or-later
// Every device with every model in both tasks, on every page: there is always something to read, and it is never "nan".
#include "models/working.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

// Other pages are cards and a table, from the rows of a solver.
bool draws(const Page& page) {
    constexpr std::string_view kDrawn[] = {"overview", "roofline", "memory", "serving", "capacity", "training-memory", "scaling", "moe", "reliability", "cost-carbon", "comparison"};
    return std::find(std::begin(kDrawn), std::end(kDrawn), std::string_view(page.id)) != std::end(kDrawn);
}

class EveryPage : public testing::TestWithParam<std::string> {};

void check(const Page& page, const Content& content, const std::string& where) {
    const QStringList words = wordsOf(content);
    EXPECT_TRUE(leak(words).isEmpty()) << where << ": " << leak(words).toStdString();
    EXPECT_FALSE(content.verdict.isEmpty()) << where;
    for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number)) << where;
    for (const ChartSpec& chart : content.charts) {
        EXPECT_FALSE(chart.spokenSummary.isEmpty()) << where;
        EXPECT_FALSE(chart.caption.isEmpty()) << where;
        if (const auto* xy = std::get_if<XyChart>(&chart.body)) {
            EXPECT_LT(xy->x.min, xy->x.max) << where;
            EXPECT_LT(xy->y.min, xy->y.max) << where;
            if (xy->x.log) {
                EXPECT_GT(xy->x.min, 0) << where;
                for (const Series& series : xy->series) for (const QPointF& p : series.points) EXPECT_TRUE(p.x() > 0 && (p.y() > 0 || !xy->y.log)) << where << ' ' << series.key.toStdString();
            }
            EXPECT_TRUE(std::any_of(xy->series.begin(), xy->series.end(), [](const Series& series) { return !series.points.isEmpty(); })) << where;
        } else if (const auto* bars = std::get_if<BarsChart>(&chart.body)) {
            EXPECT_FALSE(bars->categories.isEmpty()) << where;
            for (const BarSet& set : bars->sets) EXPECT_EQ(set.values.size(), bars->categories.size()) << where << ' ' << set.key.toStdString();
            EXPECT_TRUE(bars->ghosts.isEmpty() || bars->ghosts.size() == bars->categories.size()) << where;
        } else if (const auto* field = std::get_if<FieldChart>(&chart.body)) {
            const auto cells = static_cast<std::size_t>(field->columns) * static_cast<std::size_t>(field->rows);
            EXPECT_GT(cells, 0u) << where;
            EXPECT_TRUE(field->classes || field->values) << where;
            EXPECT_TRUE(!field->classes || field->classes->size() == cells) << where;
            EXPECT_TRUE(!field->values || field->values->size() == cells) << where;
        } else {
            const auto& timeline = std::get<TimelineChart>(chart.body);
            EXPECT_FALSE(timeline.spans.isEmpty()) << where;
            for (const TimeSpan& span : timeline.spans) {
                EXPECT_TRUE(span.lane >= 0 && span.lane < timeline.lanes.size() && span.kind >= 0 && span.kind < timeline.kinds.size()) << where;
                EXPECT_LE(span.from, span.to) << where;
            }
        }
    }
    for (const auto& row : content.table.rows) EXPECT_EQ(static_cast<qsizetype>(row.size()), content.table.columns.size()) << where;
    for (const Card& card : content.cards) {
        EXPECT_FALSE(card.value.isEmpty()) << where << ' ' << card.key.toStdString();
        EXPECT_FALSE(card.title.isEmpty()) << where << ' ' << card.key.toStdString();
    }
    if (content.state == Content::State::good) {
        EXPECT_TRUE(content.problem.isEmpty()) << where;
        const std::string_view group = page.group;
        EXPECT_TRUE(group == "Library" || !content.cards.empty()) << where;
        EXPECT_TRUE(page.tool || draws(page) == !content.charts.empty()) << where;
        EXPECT_TRUE(group == "Library" || !content.defaultKey.isEmpty()) << where;
        EXPECT_TRUE(page.tool || !content.table.rows.empty()) << where;
    } else {
        EXPECT_FALSE(content.problem.isEmpty()) << where << " state " << static_cast<int>(content.state);
    }
}

TEST_P(EveryPage, SaysSomethingSensible) {
    // Every device and every model, but not every pair of them: a sixth of the models each, shifted from device to device.
    const std::size_t shift = std::hash<std::string>()(GetParam());
    std::size_t index = 0;
    for (const ZooEntry* model : world().zoo.entries(EntryKind::models)) {
        if ((index++ + shift) % 6 != 0) continue;
        for (const char* task : {"inference", "training"}) {
            for (const double batch : {1.0, 64.0, 4096.0}) {
                const Scenario scenario = firstScenario({{"hardware", GetParam()}, {"model", model->id}, {"task", word(task)}, {"inference.batch_size", batch}, {"training.batch_size", batch}});
                Results results(world().zoo, scenario);
                Values view; // many pages: fewer draws than one would look at
                view.set("explore.ranges.draws", std::string("200"));
                for (const Page& page : world().pages.pages()) {
                    // A tool solves thousands of times: a third of the devices, one batch of each model.
                    if (page.tool && (shift % 3 != 0 || batch != (index % 2 == 0 ? 64.0 : 4096.0))) continue;
                    const std::string where = GetParam() + ' ' + model->id + ' ' + task + " batch " + std::to_string(static_cast<int>(batch)) + " on " + page.id;
                    const Content content = page.build({world().services, results, {}, {}, {}, &view});
                    check(page, content, where);
                    const QString working = workingHtml(world().services, results, {}, content.defaultKey);
                    EXPECT_TRUE(leak({working}).isEmpty()) << where << ": " << working.toStdString();
                }
            }
        }
    }
}

std::vector<std::string> deviceIds() {
    std::vector<std::string> ids;
    for (const ZooEntry* entry : world().zoo.entries(EntryKind::hardware)) ids.push_back(entry->id);
    return ids;
}
INSTANTIATE_TEST_SUITE_P(Devices, EveryPage, testing::ValuesIn(deviceIds()), [](const auto& device) { return device.param; });

TEST(EveryPageWith, APinSaysSomethingSensibleToo) {
    const std::vector<Scenario> pins{firstScenario(), firstScenario({{"model", word("DLRM")}}), firstScenario({{"model", word("Llama3_8B")}, {"task", word("training")}})};
    for (const ZooEntry* model : world().zoo.entries(EntryKind::models)) {
        for (const char* task : {"inference", "training"}) {
            const Scenario scenario = firstScenario({{"model", model->id}, {"task", word(task)}, {"hardware", word("H100")}});
            for (const Page& page : world().pages.pages()) check(page, contentOf(page.id, scenario, pins), model->id + ' ' + task + ' ' + page.id);
        }
    }
}

TEST(EveryPageWith, BinaryBytesAndGermanNumbersSaysTheSame) {
    ValueFormat format;
    format.bytes = ByteFamily::binary;
    format.microseconds = true;
    format.locale = QLocale(QLocale::German);
    for (const char* task : {"inference", "training"}) {
        const Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"task", word(task)}});
        for (const Page& page : world().pages.pages()) check(page, contentOf(page.id, scenario, {}, format), page.id);
    }
}

TEST(EveryPageWith, AnUnknownEntryOrABadValueIsAStateNotACrash) {
    for (const auto& [path, value] : {std::pair{"hardware", word("PDP11")}, {"model", word("")}, {"precision", word("fp12")}, {"inference.batch_size", Atom(-1.0)},
                                      {"training.batch_size", Atom(0.0)}, {"hardware.memory.capacity", word("0 GB")}, {"hardware.memory.bandwidth", word("3 TFLOP/s")}, {"assumptions.compute_efficiency", Atom(0.0)}}) {
        for (const char* task : {"inference", "training"}) {
            Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"task", word(task)}});
            scenario.values.set(path, value);
            for (const Page& page : world().pages.pages()) {
                const Content content = contentOf(page.id, scenario);
                EXPECT_FALSE(content.verdict.isEmpty()) << path << ' ' << page.id;
                EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << path << ' ' << page.id << ": " << leak(wordsOf(content)).toStdString();
            }
        }
    }
}

} // namespace
} // namespace mlsys
