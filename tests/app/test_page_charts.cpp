// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page puts its charts: one below another, or two in a row where the page asks for it and there is room.
#include "app/charts/chart_view.h"
#include "app/pages/page_widget.h"
#include "app/widgets/theme.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace mlsys {
namespace {

using namespace test;

ChartSpec chartOf(const char* key, ChartBody body) { return {QString::fromLatin1(key), u"A title"_s, u"A caption"_s, u"A summary."_s, std::move(body)}; }

XyChart line() {
    XyChart chart;
    chart.x = {u"x"_s, {}, false, 0, 1};
    chart.y = {u"y"_s, {}, false, 0, 1};
    chart.series.push_back({u"s"_s, u"s"_s, {{0, 0}, {1, 1}}});
    return chart;
}
BarsChart bars(int count) {
    BarsChart chart;
    chart.isLying = true;
    chart.sets.push_back({u"s"_s, u"s"_s, Ink::series1, {}});
    for (int i = 0; i < count; ++i) {
        chart.categories << u"place %1"_s.arg(i);
        chart.sets[0].values.push_back(i);
    }
    chart.value = {u"y"_s, {}, false, 0, double(count)};
    return chart;
}
TimelineChart timeline() {
    TimelineChart chart;
    chart.time = {u"t"_s, u"s"_s, false, 0, 1};
    chart.lanes = {u"lane"_s};
    chart.kinds.push_back({u"k"_s, u"k"_s});
    chart.spans.push_back({0, 0, 1, 0});
    return chart;
}

struct Shown {
    Theme theme;
    Page page{"some", MLS_TEXT("page", "Some"), "Run", "", {}, {}, {}, true};
    PageWidget widget{page, theme};

    explicit Shown(bool pairs, std::vector<ChartSpec> charts, int width) {
        page.pairsCharts = pairs;
        Content content;
        content.verdict = u"fine"_s;
        content.charts = std::move(charts);
        widget.setContent(content);
        widget.resize(width, 900);
        widget.show();
        QApplication::processEvents();
    }
    QRect place(const char* key) const {
        const auto* view = widget.findChild<ChartView*>(u"chart."_s + QString::fromLatin1(key));
        return {view->mapTo(&widget, QPoint()), view->size()};
    }
};

TEST(PageCharts, StandBelowEachOtherUnlessThePageAsks) {
    const Shown shown(false, {chartOf("a", line()), chartOf("b", line())}, 720);
    EXPECT_LT(shown.place("a").bottom(), shown.place("b").top());
    EXPECT_EQ(shown.place("a").width(), shown.place("b").width());
}

TEST(PageCharts, StandTwoInARowWhereThereIsRoom) {
    Shown shown(true, {chartOf("a", line()), chartOf("b", line()), chartOf("c", timeline())}, 720);
    EXPECT_EQ(shown.place("a").top(), shown.place("b").top());
    EXPECT_LT(shown.place("a").right(), shown.place("b").left());
    EXPECT_NEAR(shown.place("a").width(), shown.place("b").width(), 1);
    EXPECT_LT(shown.place("a").bottom(), shown.place("c").top());
    EXPECT_GT(shown.place("c").width(), 2 * shown.place("a").width()) << "a time line has the whole width";
    shown.widget.resize(500, 900);
    QApplication::processEvents();
    EXPECT_LT(shown.place("a").bottom(), shown.place("b").top());
    EXPECT_LT(shown.place("b").bottom(), shown.place("c").top());
    shown.widget.resize(720, 900);
    QApplication::processEvents();
    EXPECT_EQ(shown.place("a").top(), shown.place("b").top());
}

TEST(PageCharts, ALongRankingHasRoomForItsNames) {
    const Shown shown(true, {chartOf("many", bars(40)), chartOf("few", bars(3))}, 720);
    EXPECT_GE(shown.place("many").height(), 40 * 13);
    const Shown alone(true, {chartOf("few", bars(3))}, 720);
    EXPECT_GT(alone.place("few").width(), 600) << "the last of an odd number has the row for itself";
}

} // namespace
} // namespace mlsys
