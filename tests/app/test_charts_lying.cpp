// SPDX-License-Identifier: GPL-3.0-or-later
// Bars that lie, and the totals of a pinned scenario around bars of both ways.
#include "app/charts/bars_drawing.h"
#include "app/charts/chart_export.h"
#include "app/charts/flags.h"
#include "chart_fixture.h"
#include "svg_reader.h"
#include "test_charts_specs.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QtCharts/QAbstractAxis>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace mlsys {
namespace {
using test::kSizes;
using test::Size;

class LyingBars : public test::ChartFixture {
protected:
    static const BarsChart& barsOf(const SpecChart& chart) { return std::get<BarsChart>(chart.spec().body); }
    // The row that a snap point of the category lies in, by its middle.
    static double rowOf(const SpecChart& chart, int category) {
        const auto points = chart.snapPoints();
        const auto found = std::find_if(points.begin(), points.end(), [category](const SnapPoint& p) { return p.index == category; });
        return found == points.end() ? -1 : found->area.center().y();
    }
};

double total(const BarsChart& bars, qsizetype category) {
    double sum = 0;
    for (const BarSet& set : bars.sets) sum += set.values.value(category);
    return sum;
}

TEST_F(LyingBars, RowsGoDownAndBarsStartAtTheAxis) {
    const SpecChart& chart = make(test::layouts());
    const QRectF plot = chart.plotArea();
    const auto points = chart.snapPoints();
    ASSERT_EQ(points.size(), 10); // no segment for the two parts that are zero
    for (int c = 1; c < 4; ++c) EXPECT_GT(rowOf(chart, c), rowOf(chart, c - 1) + 20);
    const PlotMap map = chart.plotMap();
    double end = plot.left();
    for (const SnapPoint& p : points) {
        EXPECT_NEAR(p.area.left(), p.series == 0 ? plot.left() : end, 1e-6) << p.index;
        EXPECT_TRUE(plot.adjusted(-1e-6, 0, 1e-6, 0).contains(p.area)) << p.index;
        end = p.area.right();
    }
    EXPECT_NEAR(end, map.pixelX(map.x->toAxis(1.52)), 1e-6); // the last category's total
}

TEST_F(LyingBars, TotalsStandRightOfTheirBarsAtEverySize) {
    for (const ChartSpec& spec : {test::layouts(), test::grids(), test::grids(5), test::pinnedGrids()})
        for (const Size& size : kSizes) {
            const SpecChart& chart = make(spec, size.pixels, ChartStyle::light(size.scale), size.isFile);
            const std::string where = spec.key.toStdString() + ' ' + size.name;
            expectLabelsApart(chart);
            expectNothingCovered(chart, where);
            const PlotMap map = chart.plotMap();
            const auto labels = chart.placedLabels();
            for (int c = 0; c < barsOf(chart).categories.size(); ++c) {
                const double end = map.pixelX(map.x->toAxis(total(barsOf(chart), c)));
                const double row = rowOf(chart, c);
                const auto inRow = [&](const PlacedLabel& label) { return std::abs(label.area.center().y() - row) < 2 && label.area.left() >= end; };
                const auto count = std::count_if(labels.begin(), labels.end(), inRow);
                EXPECT_LE(count, 1) << where;
                EXPECT_TRUE(count == 1 || c != barsOf(chart).emphasized || size.pixels.height() < 200) << where;
            }
        }
}

TEST_F(LyingBars, EveryTotalIsThereWhereThereIsRoom) {
    const SpecChart& chart = make(test::grids(), {900, 500});
    EXPECT_EQ(chart.placedTexts().size(), 23) << qPrintable(chart.placedTexts().join(u' '));
    EXPECT_TRUE(chart.placedTexts().contains(QStringLiteral("20.0")));
    EXPECT_TRUE(chart.placedTexts().contains(QStringLiteral("820.0")));
}

// The names as they are written in a file: in their rows, one below the other, left of the plot.
void expectNames(const ChartSpec& spec, QSizeF size, int least, double scale = 1) {
    ExportOptions options;
    options.sizeMm = size * 25.4 / 96;
    options.style = ChartStyle::light(scale);
    options.withCaption = false;
    const test::Svg svg(renderSvg(spec, options));
    EXPECT_TRUE(svg.errors.isEmpty()) << svg.errors.mid(0, 3).join(u'\n').toStdString();
    const auto& bars = std::get<BarsChart>(spec.body);
    int seen = 0;
    double last = 0;
    for (const test::SvgShape& shape : svg.shapes) {
        const auto isItsBegin = [&](const QString& name) {
            return shape.text.size() > 2 && name.startsWith(shape.text.endsWith(u'…') ? shape.text.chopped(1).trimmed() : shape.text);
        };
        const auto found = std::find_if(bars.categories.begin(), bars.categories.end(), isItsBegin);
        if (shape.text.isEmpty() || found == bars.categories.end() || shape.points[0].x() > size.width() * 0.36) continue;
        EXPECT_GT(shape.points[0].y(), last + 10 * scale) << shape.text.toStdString();
        EXPECT_GE(shape.points[0].x(), 0) << shape.text.toStdString();
        last = shape.points[0].y();
        ++seen;
    }
    EXPECT_GE(seen, least) << spec.key.toStdString() << ' ' << size.width();
}

TEST_F(LyingBars, EveryNameIsReadable) {
    expectNames(test::grids(23), {700, 500}, 23);
    expectNames(test::grids(30), {700, 500}, 30);
    expectNames(test::grids(23), {484, 330}, 11); // every other
    expectNames(test::grids(23), {1280, 720}, 11, 2);
    expectNames(test::layouts(), {700, 300}, 4);
}

TEST_F(LyingBars, TheEmphasizedNameIsThereEvenWhereRowsAreLow) {
    for (const int emphasized : {0, 7, 21, 22}) {
        ChartSpec spec = test::grids();
        std::get<BarsChart>(spec.body).emphasized = emphasized;
        const QString name = std::get<BarsChart>(spec.body).categories[emphasized];
        ExportOptions options;
        options.sizeMm = {120, 60};
        const auto& shapes = test::Svg(renderSvg(spec, options)).shapes;
        EXPECT_TRUE(std::any_of(shapes.begin(), shapes.end(), [&](const test::SvgShape& s) {
            return s.text.startsWith(name.left(8)) && s.paint.contains(QStringLiteral("700"));
        })) << name.toStdString();
    }
}

TEST_F(LyingBars, LimitsAreNamedAboveTheRows) {
    for (const Size& size : kSizes) {
        const SpecChart& chart = make(test::layouts(), size.pixels, ChartStyle::light(size.scale), size.isFile);
        if (size.pixels.height() < 300) continue;
        for (const Mark& limit : barsOf(chart).limits) EXPECT_TRUE(chart.placedTexts().contains(limit.label)) << size.name;
        const auto index = chart.placedTexts().indexOf(QStringLiteral("budget 1.1 s"));
        ASSERT_GE(index, 0) << size.name;
        EXPECT_LT(chart.placedLabels().at(index).area.bottom(), rowOf(chart, 0)) << size.name;
    }
}

TEST_F(LyingBars, ASmallBarBesideOneFortyTimesAsLongIsSeenAndHasItsNumber) {
    ChartSpec spec = test::grids(2);
    const SpecChart& chart = make(spec, {500, 300});
    const auto points = chart.snapPoints();
    ASSERT_EQ(points.size(), 2);
    EXPECT_GT(points[0].area.width(), 4);
    EXPECT_NEAR(points[1].area.width() / points[0].area.width(), 41, 0.1);
    EXPECT_EQ(chart.placedTexts(), (QStringList{QStringLiteral("820"), QStringLiteral("20")})); // the emphasized first
    // Numbers far apart do not become zero.
    std::get<BarsChart>(spec.body).sets[0].values = {0.004e-3 / 3.6e6, 4.0 / 3.6e6};
    EXPECT_TRUE(make(spec, {500, 300}).placedTexts().contains(QStringLiteral("0.004")));
}

// How often a file writes this text, and where the first stands.
std::pair<int, QPointF> written(const ChartSpec& spec, const QString& text, QSizeF mm = {160, 100}) {
    ExportOptions options;
    options.sizeMm = mm;
    std::pair<int, QPointF> result;
    for (const test::SvgShape& shape : test::Svg(renderSvg(spec, options)).shapes)
        if (shape.text == text && result.first++ == 0) result.second = shape.points[0];
    return result;
}

// Parts that are alone in their bars: their number is the bar's.
ChartSpec walls(double longest) {
    ChartSpec spec = test::layouts();
    auto& bars = std::get<BarsChart>(spec.body);
    bars.categories = {QStringLiteral("Capacity"), QStringLiteral("Overhead"), QStringLiteral("Both")};
    bars.sets = {{QStringLiteral("a"), QStringLiteral("A"), Ink::series5, {0.123, 0, 0.2}}, {QStringLiteral("b"), QStringLiteral("B"), Ink::overhead, {0, longest, 0.1}}};
    bars.value = {QStringLiteral("Share"), QStringLiteral("%"), false, 0, 1.12, 0.01, false};
    bars.limits = {{Mark::Along::y, 1, Ink::limit, Stroke::dash, 1.5, QStringLiteral("100 %")}};
    return spec;
}

TEST_F(LyingBars, ANumberStandsOnceAndOnItsSideOfTheLimit) {
    for (const double longest : {0.5, 0.9, 0.949, 0.99, 1.013}) {
        const ChartSpec spec = walls(longest);
        const QString text = QLocale::c().toString(100 * longest, 'f', longest > 1 ? 0 : 1);
        const SpecChart& chart = make(spec, QSizeF(160, 100) * 96 / 25.4, ChartStyle::light(), true);
        const PlotMap map = chart.plotMap();
        const double limit = map.pixelX(map.x->toAxis(1));
        if (longest < 1) {
            const auto [count, at] = written(spec, text);
            EXPECT_EQ(count, 1) << longest;
            EXPECT_LT(at.x(), limit) << longest;
        }
        for (const PlacedLabel& label : chart.placedLabels())
            if (label.text == text) { EXPECT_EQ(label.area.left() > limit, longest > 1) << longest; }
        expectLabelsApart(chart);
        expectNothingCovered(chart, "walls");
    }
    EXPECT_EQ(written(walls(0.5), QStringLiteral("12.3")).first, 1);
    EXPECT_EQ(written(walls(0.5), QStringLiteral("20.0")).first, 1) << "a part among others has its own";
    EXPECT_EQ(written(walls(0.5), QStringLiteral("30.0")).first, 1);
    ChartSpec standing = walls(0.5);
    std::get<BarsChart>(standing.body).isLying = false;
    for (const char* text : {"12.3", "50.0"}) EXPECT_EQ(written(standing, QLatin1String(text)).first, 1) << text;
}

TEST_F(LyingBars, NamesBecomeSmallerBeforeSomeAreLeftOut) {
    expectNames(test::grids(16), {484, 250}, 16);
    expectNames(test::grids(40), {484, 250}, 4); // far too many: every third or so
}

// Level strokes of a hatch beside a number would be its minus sign.
TEST(BarsDrawing, NumbersKeepAwayFromLevelStrokes) {
    const ChartStyle style = ChartStyle::light();
    for (const Ink ink : {Ink::series5, Ink::buffers, Ink::series8}) {
        QImage image(140, 40, QImage::Format_RGB32);
        image.fill(style.color(ink));
        QPainter painter(&image);
        const QRectF area(0, 0, 140, 40), place(50, 12, 40, 16);
        paintHatch(painter, area, ink, style, {});
        const QImage before = image;
        paintNumber(painter, place, QStringLiteral("1.44"), area, ink, style);
        EXPECT_NE(before.copy(43, 12, 7, 16), image.copy(43, 12, 7, 16));
        for (int y = 13; y < 27; ++y)
            for (const int x : {44, 48, 92, 96}) EXPECT_EQ(image.pixelColor(x, y), style.color(ink)) << x << ' ' << y;
    }
}

TEST(BarsDrawing, ALimitDoesNotCutABarInTwo) {
    const ChartStyle style = ChartStyle::light();
    for (const Stroke stroke : {Stroke::dash, Stroke::dashDot}) {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(style.color(Ink::series3));
        QPainter painter(&image);
        paintOverBars(painter, {0, 20, 200, 20}, {Mark::Along::y, 0, Ink::limit, stroke, 1.5, {}}, style);
        int gaps = 0;
        for (int x = 0; x < 200; ++x) gaps += image.pixelColor(x, 20) == style.color(Ink::series3) ? 1 : 0;
        EXPECT_GT(gaps, 20) << "its colour is seen between the dashes";
        EXPECT_EQ(image.pixelColor(100, 25), style.color(Ink::series3)) << "and close beside them";
    }
}

TEST_F(LyingBars, UpdateReusesTheAxisAndKeepsTheCrosshair) {
    SpecChart& chart = make(test::grids());
    const auto axes = chart.axes();
    ASSERT_EQ(axes.size(), 1);
    QSignalSpy ranges(axes[0], SIGNAL(rangeChanged(qreal, qreal)));
    ChartSpec edited = test::grids();
    std::get<BarsChart>(edited.body).sets[0].values[3] *= 2;
    const double before = chart.snapPoints().at(3).area.width();
    EXPECT_FALSE(chart.setSpec(edited, false));
    EXPECT_EQ(chart.axes(), axes);
    EXPECT_EQ(ranges.count(), 0);
    EXPECT_NEAR(chart.snapPoints().at(3).area.width(), 2 * before, 1e-6);
}

TEST_F(LyingBars, TheAxisZoomsAndTheRowsStay) {
    SpecChart& chart = make(test::grids());
    EXPECT_EQ(chart.xMotion(), SpecChart::Motion::fromZero);
    EXPECT_EQ(chart.yMotion(), SpecChart::Motion::none);
    const double row = rowOf(chart, 4);
    const PlotMap before = chart.plotMap();
    chart.setSpans({before.xSpan.to / 4, before.xSpan.to / 2}, {3, 4});
    const PlotMap after = chart.plotMap();
    EXPECT_EQ(after.xSpan, (Span{0, before.xSpan.to / 2}));
    EXPECT_EQ(after.ySpan, before.ySpan);
    EXPECT_EQ(rowOf(chart, 4), row);
    for (const SnapPoint& p : chart.snapPoints()) EXPECT_LE(p.area.right(), chart.plotArea().right() + 1e-6);
    EXPECT_FALSE(chart.placedTexts().contains(QStringLiteral("820.0"))) << "its bar goes on beyond the plot";
    EXPECT_NEAR(std::get<BarsChart>(chart.visibleSpec().body).value.max, after.x->toValue(after.xSpan.to), 1e-12);
    chart.resetSpans();
    EXPECT_EQ(chart.plotMap().xSpan, before.xSpan);
}

TEST_F(LyingBars, PoorDataIsSurvived) {
    BarsChart bars;
    bars.isLying = true;
    SpecChart& chart = make({{}, {}, {}, {}, bars});
    EXPECT_TRUE(chart.snapPoints().isEmpty());
    bars.categories = {QString(), QStringLiteral("<b>same"), QStringLiteral("same")};
    bars.sets = {{QStringLiteral("s"), QStringLiteral("S"), Ink::weights, {1, -2}},
                 {QStringLiteral("t"), QStringLiteral("T"), Ink::buffers, {std::nan(""), HUGE_VAL, 3, 4}}};
    bars.ghosts = {-1, HUGE_VAL, 2, 5};
    bars.emphasized = 17;
    chart.setSpec({{}, {}, {}, {}, bars});
    chart.finishLayout();
    EXPECT_EQ(chart.snapPoints().size(), 3); // the 1, the 3 as far as the axis goes, its ghost
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(20, 10), QSizeF(120, 80)})
        for (const ChartSpec& spec : {test::grids(), test::layouts(), test::pinnedGrids()}) expectLabelsApart(make(spec, size, ChartStyle::dark(2.5)));
}

// Two charts that differ in nothing but how their bars run.
const ChartSpec& ghosted(bool isLying) {
    static const auto made = [] {
        std::array<ChartSpec, 2> specs{test::pinnedMemoryStack(), test::pinnedMemoryStack()};
        std::get<BarsChart>(specs[1].body).isLying = true;
        return specs;
    }();
    return made[isLying ? 1 : 0];
}

class GhostBars : public test::ChartFixture, public testing::WithParamInterface<bool> {};

TEST_P(GhostBars, StandWhereTheyShouldAndAreInTheLegend) {
    const SpecChart& chart = make(ghosted(GetParam()));
    const PlotMap map = chart.plotMap();
    const auto& bars = std::get<BarsChart>(chart.spec().body);
    int seen = 0;
    for (const SnapPoint& p : chart.snapPoints()) {
        if (p.series != bars.sets.size()) continue;
        ++seen;
        const double value = bars.ghosts[p.index];
        if (GetParam()) {
            EXPECT_NEAR(p.area.right(), map.pixelX(map.x->toAxis(value)), 1e-6);
        } else {
            EXPECT_NEAR(p.area.top(), map.pixelY(map.y->toAxis(value)), 1e-6);
        }
        const SnapText text = chart.describe(p);
        EXPECT_EQ(text.name, bars.ghostName);
        EXPECT_TRUE(text.readOut.startsWith(bars.categories[p.index])) << text.readOut.toStdString();
    }
    EXPECT_EQ(seen, 3); // the third has none
    const auto& cells = chart.legendLayout().cells;
    EXPECT_TRUE(std::any_of(cells.begin(), cells.end(), [&](const LegendCell& cell) { return cell.text == bars.ghostName; }));
}

TEST_P(GhostBars, HaveRoomOnTheAxisAndStrikeNoTotalThrough) {
    for (const Size& size : kSizes)
        for (double factor = 0.5; factor < 1.5; factor += 0.05) {
            ChartSpec spec = ghosted(GetParam());
            auto& bars = std::get<BarsChart>(spec.body);
            for (qsizetype c = 0; c < 4; ++c) bars.ghosts[c] = factor * total(bars, c);
            const SpecChart& chart = make(spec, size.pixels, ChartStyle::light(size.scale), size.isFile);
            const PlotMap map = chart.plotMap();
            const Span span = GetParam() ? map.xSpan : map.ySpan;
            EXPECT_LT(bars.ghosts[0], (GetParam() ? map.x : map.y)->toValue(span.to)) << size.name;
            expectLabelsApart(chart);
            expectNothingCovered(chart, size.name);
            // Where all rows have room, all totals are there.
            if (size.pixels.height() < 300) continue;
            for (const char* text : {"131.2", "46.8", "32.8", "18.7"})
                EXPECT_TRUE(chart.placedTexts().contains(QLatin1String(text))) << text << ' ' << size.name << ' ' << factor;
        }
}

TEST_P(GhostBars, WithoutAPinThereIsNoTrace) {
    ChartSpec spec = ghosted(GetParam());
    auto& bars = std::get<BarsChart>(spec.body);
    bars.ghosts.fill(std::numeric_limits<double>::quiet_NaN());
    const SpecChart& none = make(spec);
    for (const LegendCell& cell : none.legendLayout().cells) EXPECT_NE(cell.text, bars.ghostName);
    const auto points = none.snapPoints().size();
    const Span span = GetParam() ? none.plotMap().xSpan : none.plotMap().ySpan;
    bars.ghosts.clear();
    bars.ghostName.clear();
    const SpecChart& bare = make(spec);
    EXPECT_EQ(points, bare.snapPoints().size());
    EXPECT_EQ(span, GetParam() ? bare.plotMap().xSpan : bare.plotMap().ySpan);
}

INSTANTIATE_TEST_SUITE_P(BothWays, GhostBars, testing::Bool(), [](const auto& each) { return each.param ? "lying" : "standing"; });

} // namespace
} // namespace mlsys
