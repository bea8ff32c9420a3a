// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_builder.h"
#include "test_charts_specs.h"

#include <gtest/gtest.h>

#include <QGraphicsScene>
#include <QSignalSpy>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <cmath>

namespace mlsys {
namespace {

class ChartBuilder : public testing::Test {
protected:
    SpecChart& make(const ChartSpec& spec, QSizeF size = {900, 500}, const ChartStyle& style = ChartStyle::light()) {
        m_scene.clear();
        auto* chart = buildChart(spec, style).release();
        m_scene.addItem(chart);
        chart->resize(size);
        chart->finishLayout();
        return *chart;
    }
    void expectLabelsApart(const SpecChart& chart) {
        const auto labels = chart.placedLabels();
        for (qsizetype i = 0; i < labels.size(); ++i) {
            EXPECT_TRUE(chart.plotArea().contains(labels[i].area)) << qPrintable(chart.placedTexts().at(i));
            for (qsizetype j = 0; j < i; ++j)
                EXPECT_FALSE(labels[i].area.intersects(labels[j].area))
                    << qPrintable(chart.placedTexts().at(i)) << " over " << qPrintable(chart.placedTexts().at(j));
        }
    }
    QGraphicsScene m_scene;
};

TEST_F(ChartBuilder, RooflineHasAllItsLabels) {
    const SpecChart& chart = make(test::roofline());
    EXPECT_EQ(chart.placedTexts().size(), 11) << qPrintable(chart.placedTexts().join(QStringLiteral(", ")));
    expectLabelsApart(chart);
}

TEST_F(ChartBuilder, LabelsNeverOverlapInACrowd) {
    ChartSpec spec = test::roofline();
    auto& xy = std::get<XyChart>(spec.body);
    for (int i = 0; i < 40; ++i) {
        Series point = test::line(QStringLiteral("p%1").arg(i), {{60.0 + i, 1e14 + 1e12 * i}}, Ink::series5, Stroke::none);
        point.marker = Marker::circle;
        point.labels = {{0, QStringLiteral("crowded point %1").arg(i)}};
        xy.series.append(point);
    }
    for (const QSizeF size : {QSizeF(900, 500), QSizeF(640, 420), QSizeF(320, 200), QSizeF(1800, 1000)}) {
        SpecChart& chart = make(spec, size);
        EXPECT_GT(chart.placedTexts().size(), 4);
        expectLabelsApart(chart);
        // Also at every zoom.
        const PlotMap map = chart.plotMap();
        for (const double zoom : {0.7, 0.4, 0.1, 0.01}) {
            chart.setSpans({1.9 - zoom * map.xSpan.length() / 2, 1.9 + zoom * map.xSpan.length() / 2},
                           {14 - zoom * map.ySpan.length() / 2, 14 + zoom * map.ySpan.length() / 2});
            expectLabelsApart(chart);
        }
    }
}

TEST_F(ChartBuilder, PointLabelsStandBesideTheirPoints) {
    const SpecChart& chart = make(test::roofline());
    const auto labels = chart.placedLabels();
    const QStringList texts = chart.placedTexts();
    const auto index = texts.indexOf(QStringLiteral("batch 8: 62 TFLOP/s"));
    ASSERT_GE(index, 0);
    const auto& xy = std::get<XyChart>(chart.spec().body);
    const auto point = std::find_if(xy.series.begin(), xy.series.end(), [](const Series& s) { return s.key == QStringLiteral("operating"); });
    const PlotMap map = chart.plotMap();
    const QPointF pixel = map.pixel({map.x->toAxis(point->points[0].x()), map.y->toAxis(point->points[0].y())});
    EXPECT_LT(QLineF(labels[index].area.center(), pixel).length(), 130);
    EXPECT_FALSE(labels[index].area.contains(pixel));
}

TEST_F(ChartBuilder, DrawsWhereTheMapSays) {
    SpecChart& chart = make(test::roofline());
    const PlotMap map = chart.plotMap();
    auto* series = chart.series().constFirst();
    for (const QPointF at : {QPointF(0, 12.5), QPointF(2.2, 14)}) {
        const QPointF qt = chart.mapToPosition(at, series);
        EXPECT_NEAR(qt.x(), map.pixel(at).x(), 0.6);
        EXPECT_NEAR(qt.y(), map.pixel(at).y(), 0.6);
    }
}

TEST_F(ChartBuilder, UpdateReusesSeriesAndLeavesAxesAlone) {
    SpecChart& chart = make(test::roofline());
    const auto before = chart.series();
    const auto axes = chart.axes();
    QList<QSignalSpy*> spies;
    for (QAbstractAxis* axis : axes) {
        spies.append(new QSignalSpy(axis, SIGNAL(rangeChanged(qreal, qreal))));
        spies.append(new QSignalSpy(axis, SIGNAL(categoriesChanged())));
        EXPECT_TRUE(spies.last()->isValid());
    }
    auto* workload = qobject_cast<QLineSeries*>(before.constLast());
    ASSERT_TRUE(workload);
    chart.setSpec(test::roofline(0.4));
    EXPECT_EQ(chart.series(), before);
    EXPECT_EQ(chart.axes(), axes);
    for (const QSignalSpy* spy : spies) EXPECT_EQ(spy->count(), 0);
    qDeleteAll(spies);
}

TEST_F(ChartBuilder, UpdateReusesBars) {
    SpecChart& chart = make(test::memoryStack());
    const auto before = chart.series();
    const auto axes = chart.axes();
    chart.setSpec(test::memoryStack(50e9));
    EXPECT_EQ(chart.series(), before);
    EXPECT_EQ(chart.axes(), axes);
    EXPECT_TRUE(chart.placedTexts().contains(QStringLiteral("84.8")));
}

// QSvgGenerator does not clip, and a test of the page's edges would not see a curve over the tick labels.
TEST_F(ChartBuilder, ClipsCurvesAndBarsByHand) {
    SpecChart& chart = make(test::roofline());
    chart.setClipsByHand(true);
    const Span x{1.8, 2.2};
    const Span y{13.9, 14.3};
    chart.setSpans(x, y);
    int curves = 0;
    const auto isWithin = [](double at, Span span) { return at >= span.from - 1e-9 && at <= span.to + 1e-9; };
    for (QAbstractSeries* series : chart.series())
        for (const QPointF& p : qobject_cast<QLineSeries*>(series)->points()) {
            ++curves;
            EXPECT_TRUE(isWithin(p.x(), x) && isWithin(p.y(), y)) << p.x() << ' ' << p.y();
        }
    EXPECT_GT(curves, 8);

    chart.setSpec(test::memoryStack());
    chart.setSpans({}, {0, 40});
    const auto sets = qobject_cast<QStackedBarSeries*>(chart.series().constFirst())->barSets();
    double sum = 0;
    for (const QBarSet* set : sets) sum += set->at(0);
    EXPECT_DOUBLE_EQ(sum, 40);
}

TEST_F(ChartBuilder, ChangesKindAndBack) {
    SpecChart& chart = make(test::roofline());
    const auto curves = chart.series().size();
    chart.setSpec(test::memoryStack());
    chart.finishLayout();
    EXPECT_EQ(chart.series().size(), 1);
    EXPECT_EQ(chart.axes().size(), 2);
    chart.setSpec(test::roofline());
    chart.finishLayout();
    EXPECT_EQ(chart.series().size(), curves);
    EXPECT_EQ(chart.axes().size(), 2);
}

TEST_F(ChartBuilder, MemoryStackWritesTotalsAndTheLimit) {
    const SpecChart& chart = make(test::memoryStack());
    const QStringList texts = chart.placedTexts();
    for (const char* text : {"131.2", "46.8", "32.8", "18.7", "capacity 85.9 GB"})
        EXPECT_TRUE(texts.contains(QString::fromLatin1(text))) << text << " in " << qPrintable(texts.join(QStringLiteral(", ")));
    expectLabelsApart(chart);
}

TEST_F(ChartBuilder, SurvivesPoorData) {
    XyChart xy;
    xy.x.log = true;
    xy.x.min = 0;
    xy.x.max = -5;
    xy.y.min = std::nan("");
    xy.series = {test::line(QStringLiteral("a"), {{0, 1}, {-1, 2}, {std::nan(""), 3}, {1, HUGE_VAL}, {2, 0.5}, {3, 0.2}}, Ink::series1),
                 test::line(QStringLiteral("b"), {}, Ink::series2)};
    xy.series[0].labels = {{17, QStringLiteral("no such point")}, {0, QStringLiteral("cannot be shown")}};
    ChartSpec spec;
    spec.body = xy;
    SpecChart& chart = make(spec);
    EXPECT_EQ(chart.snapPoints().size(), 2);
    EXPECT_EQ(chart.snapPoints().at(0).index, 4); // indices are those of the spec

    BarsChart bars;
    chart.setSpec({{}, {}, {}, {}, bars});
    chart.finishLayout();
    bars.categories = {QStringLiteral("same"), QStringLiteral("same"), QStringLiteral("<b>")};
    bars.sets = {{QStringLiteral("s"), QStringLiteral("S"), Ink::weights, {1, -2}},
                 {QStringLiteral("t"), QStringLiteral("T"), Ink::buffers, {std::nan(""), HUGE_VAL, 3, 4}}};
    chart.setSpec({{}, {}, {}, {}, bars});
    chart.finishLayout();
    EXPECT_EQ(chart.snapPoints().size(), 2); // the 1, and the 3 as far as the axis goes
}

TEST_F(ChartBuilder, TinyChartsDoNotCrash) {
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(20, 10), QSizeF(120, 80)})
        for (const ChartSpec& spec : {test::roofline(), test::memoryStack()}) expectLabelsApart(make(spec, size, ChartStyle::dark(2.5)));
}

TEST_F(ChartBuilder, ExtremeLinearValuesKeepTheirPrecision) {
    for (const double unit : {1e-15, 1e-6, 1.0, 1e12, 1e20}) {
        XyChart xy;
        xy.x = {QStringLiteral("x"), {}, false, 0, 10 * unit, 1, false};
        xy.y = {QStringLiteral("y"), {}, false, 0, 10 * unit, 1, false};
        xy.series = {test::line(QStringLiteral("a"), {{0, 0}, {5 * unit, 5 * unit}}, Ink::series1)};
        ChartSpec spec;
        spec.body = xy;
        const SpecChart& chart = make(spec);
        const PlotMap map = chart.plotMap();
        EXPECT_NEAR(chart.snapPoints().at(1).pixel.x(), map.plot.center().x(), 0.01) << unit;
    }
}

} // namespace
} // namespace mlsys
