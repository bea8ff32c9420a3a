// SPDX-License-Identifier: GPL-3.0-or-later
// The search's page: why something is out reads as the form does, and its picture shows all of a front that spans a lot.
#include "models/explore/tool_parts.h"
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace mlsys {
namespace {

using namespace test;

Scenario frontier() { return scenarioOf(*world().zoo.find(EntryKind::scenarios, "Frontier_Training")); }

TEST(SearchTool, ReasonsNameFieldsAsTheFormDoes) {
    AskedTool asked("search", frontier(), {{"kind", "layouts"}});
    const Content content = asked.content();
    ASSERT_EQ(content.state, Content::State::good) << content.problem.toStdString();
    EXPECT_GT(content.notes.size(), 3u);
    static const QRegularExpression programName(u"\\b[a-z]+_[a-z]"_s);
    for (const QString& note : content.notes) EXPECT_FALSE(programName.match(note).hasMatch()) << note.toStdString();
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.contains(u"(Expert parallel 2: the model has no experts"_s); }));
}

TEST(SearchTool, AMissedLimitIsNamedByItsTitle) {
    AskedTool asked("search", firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}}), {{"kind", "hardware"}, {"solver", "serving"}, {"limits", "itl <= 1 ms"}});
    const Content content = asked.content();
    const auto isOfLimit = [](const QString& note) { return note.contains(u"(Time per token <= 1 ms: the nearest is"_s); };
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), isOfLimit)) << content.notes.front().toStdString();
}

// Where the positive values differ by a lot, each factor has as much room as the others.
TEST(SearchTool, AWideFrontHasALogAxis) {
    for (const char* kind : {"hardware", "layouts"}) {
        AskedTool asked("search", std::string_view(kind) == "layouts" ? frontier() : firstScenario(), {{"kind", kind}, {"solver", "single-node"}});
        const Content content = asked.content();
        ASSERT_FALSE(content.charts.empty()) << kind << content.problem.toStdString();
        const auto& chart = std::get<XyChart>(content.charts.front().body);
        double least = INFINITY, most = 0;
        for (const Series& series : chart.series) for (const QPointF& point : series.points) least = std::min(least, point.y()), most = std::max(most, point.y());
        EXPECT_GT(most, 10 * least) << kind << " is no example";
        EXPECT_TRUE(chart.y.log) << kind;
        EXPECT_TRUE(chart.y.min > 0 && chart.y.min <= least && chart.y.max >= most);
    }
}

} // namespace
} // namespace mlsys
