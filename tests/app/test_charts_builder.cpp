// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_builder.h"
#include "app/charts/drawing.h"
#include "tests/support/scenario_support.h"
#include "chart_fixture.h"
#include "test_charts_specs.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QSignalSpy>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace mlsys {
namespace {

class ChartBuilder : public test::ChartFixture {};
using test::kSizes;
using test::Size;

TEST_F(ChartBuilder, RooflineHasAllItsLabels) {
    const SpecChart& chart = make(test::roofline());
    EXPECT_EQ(chart.placedTexts().size(), 11) << qPrintable(chart.placedTexts().join(QStringLiteral(", ")));
    expectLabelsApart(chart);
    expectNothingCovered(chart, "usual");
    for (const PlacedLabel& label : chart.placedLabels()) EXPECT_FALSE(label.isCovering);
}

TEST_F(ChartBuilder, LinesAreNamedAtTheirEndsAtEverySizeAndZoom) {
    for (const Size& size : kSizes) {
        SpecChart& chart = make(test::roofline(), size.pixels, ChartStyle::light(size.scale), size.isFile);
        expectLabelsApart(chart);
        expectNothingCovered(chart, size.name);
        expectEndNames(chart, size.name);
        const PlotMap map = chart.plotMap();
        for (const double zoom : {3.0, 0.5, 0.05}) {
            chart.setSpans({2 - zoom * map.xSpan.length() / 2, 2 + zoom * map.xSpan.length() / 2},
                           {14.2 - zoom * map.ySpan.length() / 2, 14.2 + zoom * map.ySpan.length() / 2});
            expectLabelsApart(chart);
            expectNothingCovered(chart, size.name);
            expectEndNames(chart, size.name);
        }
    }
}

TEST_F(ChartBuilder, TheVerdictIsThereAtEverySizeAndInItsRegionWhereThereIsRoom) {
    for (const double batch : {1.0, 32.0, 1024.0})
        for (const char* model : {"ResNet50", "GPT4", "WakeVision"}) {
            const Scenario scenario = test::firstScenario({{"model", test::word(model)}, {"inference.batch_size", batch}});
            const ChartSpec spec = test::contentOf("roofline", scenario).charts.at(0);
            const Series& workload = *test::findSeries(spec, QStringLiteral("workload"));
            for (const Size& size : kSizes) {
                const SpecChart& chart = make(spec, size.pixels, ChartStyle::light(size.scale), size.isFile);
                const std::string where = std::string(model) + ' ' + size.name;
                const auto at = chart.placedTexts().indexOf(workload.labels.at(0).text);
                if (at < 0) { // a file too small for it says it below the title
                    EXPECT_TRUE(size.isFile && chart.title().contains(QStringLiteral("<br>"))) << where;
                    continue;
                }
                if (chart.placedLabels().at(at).isCovering) {
                    EXPECT_LT(size.pixels.height(), 200 * size.scale) << where;
                    continue;
                }
                const PlotMap map = chart.plotMap();
                const double ridge = map.pixelX(map.x->toAxis(std::get<XyChart>(spec.body).marks.at(0).at));
                const double x = map.pixelX(map.x->toAxis(workload.points[0].x()));
                const double region = x < ridge ? ridge - map.plot.left() : map.plot.right() - ridge;
                if (map.plot.height() < 200 * size.scale || region < 130 * size.scale) continue;
                EXPECT_EQ(chart.placedLabels().at(at).area.center().x() < ridge, x < ridge) << where;
            }
        }
}

TEST_F(ChartBuilder, EveryDevicesRooflineIsClearAndNamed) {
    const auto pin = [](const char* device, const char* model) {
        return test::firstScenario({{"hardware", test::word(device)}, {"model", test::word(model)}});
    };
    const std::vector<Scenario> pins{pin("A100", "Llama3_8B"), pin("H100", "ResNet50"), pin("T4", "GPT4")};
    for (const ZooEntry* device : test::world().zoo.entries(EntryKind::hardware))
        for (const char* model : {"ResNet50", "GPT4", "DLRM"}) {
            const Scenario scenario = test::firstScenario({{"hardware", device->id}, {"model", test::word(model)}, {"inference.batch_size", 64.0}});
            for (const auto& pinned : {std::vector<Scenario>{}, pins}) {
                const Content content = test::contentOf("roofline", scenario, pinned);
                if (content.charts.empty()) continue;
                for (const Size& size : {kSizes[0], kSizes[1], kSizes[5]}) {
                    const SpecChart& chart = make(content.charts[0], size.pixels, ChartStyle::light(size.scale), size.isFile);
                    const std::string where = device->id + ' ' + model + ' ' + size.name;
                    expectLabelsApart(chart);
                    expectNothingCovered(chart, where);
                    expectEndNames(chart, where);
                }
            }
        }
}

// The ends that the page gives its roofs and regions lie out of sight however far the user zooms out and pans.
TEST_F(ChartBuilder, ThePagesRoofsAndRegionsRunOnAtEveryZoom) {
    const Content content = test::contentOf("roofline", test::firstScenario(), {test::firstScenario({{"hardware", test::word("H100")}})});
    SpecChart& chart = make(content.charts.at(0));
    const PlotMap reset = chart.plotMap();
    const Span wide{reset.x->reset().from - 8 * reset.x->reset().length(), reset.x->reset().to + 8 * reset.x->reset().length()};
    const auto& xy = std::get<XyChart>(content.charts[0].body);
    for (const Series& series : xy.series) {
        if (series.key.startsWith(QStringLiteral("ceiling.")) || series.key.startsWith(QStringLiteral("effective."))) {
            EXPECT_GT(reset.x->toAxis(series.points.last().x()), wide.to) << series.key.toStdString();
        }
        if (series.key.startsWith(QStringLiteral("slope."))) {
            EXPECT_LT(reset.x->toAxis(series.points.first().x()), wide.from) << series.key.toStdString();
        }
        if (series.key.endsWith(QStringLiteral(".roof"))) {
            EXPECT_LT(reset.x->toAxis(series.points.first().x()), wide.from);
            EXPECT_GT(reset.x->toAxis(series.points.last().x()), wide.to);
        }
    }
    ASSERT_EQ(xy.bands.size(), 2);
    EXPECT_LT(reset.x->toAxis(xy.bands[0].from), wide.from);
    EXPECT_GT(reset.x->toAxis(xy.bands[1].to), wide.to);
    // What Qt draws stays countable when zoomed in.
    chart.setSpans({2, 2.001}, {14, 14.001});
    for (QAbstractSeries* series : chart.series()) {
        const auto points = qobject_cast<QLineSeries*>(series)->points();
        for (const QPointF& p : points) EXPECT_LT(std::abs(p.x()), 10);
    }
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
        EXPECT_TRUE(chart.placedTexts().contains(QStringLiteral("batch 8: 62 TFLOP/s")));
        expectLabelsApart(chart);
        expectNothingCovered(chart, "crowd");
        expectEndNames(chart, "crowd");
        // Also at every zoom.
        const PlotMap map = chart.plotMap();
        for (const double zoom : {0.7, 0.4, 0.1, 0.01}) {
            chart.setSpans({1.9 - zoom * map.xSpan.length() / 2, 1.9 + zoom * map.xSpan.length() / 2},
                           {14 - zoom * map.ySpan.length() / 2, 14 + zoom * map.ySpan.length() / 2});
            expectLabelsApart(chart);
            expectNothingCovered(chart, "crowd");
            expectEndNames(chart, "crowd");
        }
    }
}

TEST_F(ChartBuilder, LeadersCrossNoTextAndNoOtherLeader) {
    const Scenario scenario = test::firstScenario({{"model", test::word("Llama3_8B")}, {"hardware", test::word("H100")}, {"task", test::word("serving")}});
    for (const char* page : {"capacity", "roofline", "serving"})
        for (const ChartSpec& spec : test::contentOf(page, scenario).charts)
            for (const Size& size : kSizes) {
                const SpecChart& chart = make(spec, size.pixels, ChartStyle::light(size.scale), size.isFile);
                QVector<PlacedLabel> labels = chart.placedLabels();
                labels.removeIf([&](const PlacedLabel& label) { return label.area.left() >= chart.plotArea().right(); }); // those in the margin fan out
                for (const PlacedLabel& label : std::as_const(labels))
                    for (const PlacedLabel& other : std::as_const(labels)) {
                        if (label.leader.isNull() || label.request == other.request) continue;
                        const std::string where = spec.key.toStdString() + ' ' + size.name + ": " + label.text.toStdString() + ", " + other.text.toStdString();
                        EXPECT_FALSE(clippedLine(label.leader, other.area)) << where;
                        EXPECT_FALSE(!other.leader.isNull() && label.leader.intersects(other.leader, nullptr) == QLineF::BoundedIntersection) << where;
                    }
            }
}

QString plainTitle(QString html) { return html.remove(QStringLiteral("<center>")).remove(QStringLiteral("</center>")).replace(QStringLiteral("<br>"), QStringLiteral(" ")); }

TEST_F(ChartBuilder, AnAxisKeepsItsNameWhereItCan) {
    const QString title = QStringLiteral("Attainable performance (FLOP/s)");
    for (const Size& size : kSizes) {
        const SpecChart& chart = make(test::roofline(), size.pixels, ChartStyle::light(size.scale), size.isFile);
        const QAbstractAxis& axis = *chart.axes(Qt::Vertical).constFirst();
        const QString text = plainTitle(axis.titleText());
        EXPECT_TRUE(text == title || (chart.plotArea().height() < 85 * size.scale && text.contains(QStringLiteral("FLOP/s")))) << size.name << ": " << text.toStdString();
        const QFontMetricsF metrics(axis.titleFont());
        const QStringList lines = QString(axis.titleText()).remove(QStringLiteral("<center>")).remove(QStringLiteral("</center>")).split(QStringLiteral("<br>"));
        for (const QString& line : lines) EXPECT_LT(metrics.horizontalAdvance(line), chart.plotArea().height()) << size.name;
    }
}

TEST_F(ChartBuilder, AFilesTitleIsWhole) {
    ChartSpec spec = test::requestTimeline();
    for (const char* title : {"Time per token when one input changes by 10 %", "Activation checkpointing: what is kept for the backward pass"}) {
        spec.title = QString::fromLatin1(title);
        EXPECT_EQ(plainTitle(make(spec, {321, 227}, ChartStyle::light(), true).title()), spec.title);
    }
}

TEST_F(ChartBuilder, SlenderBarsHaveTheirTotalsAndNames) {
    const Scenario scenario = test::firstScenario({{"model", test::word("Llama3_8B")}, {"hardware", test::word("H100")}});
    ChartSpec spec = test::contentOf("memory", scenario).charts.at(0);
    const auto& bars = std::get<BarsChart>(spec.body);
    const SpecChart& chart = make(spec, {321, 227}, ChartStyle::light(), true);
    EXPECT_EQ(chart.placedTexts().size(), bars.categories.size() + bars.limits.size()) << chart.placedTexts().join(u'|').toStdString();
    const auto axis = chart.axes(Qt::Horizontal).constFirst();
    const QStringList names = qobject_cast<QBarCategoryAxis*>(axis)->categories();
    for (const QString& name : names) EXPECT_FALSE(name.contains(u'…')) << name.toStdString();
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
    EXPECT_LT(QLineF(labels[index].area.center(), pixel).length(), 160);
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

TEST_F(ChartBuilder, EveryKindFollowsEveryOther) {
    const std::array specs{test::roofline(), test::memoryStack(), test::grids(), test::requestTimeline(), test::layouts(), test::pinnedMemoryStack(), test::pipeline()};
    QVector<QStringList> texts;
    QVector<qsizetype> points;
    for (const ChartSpec& spec : specs) {
        const SpecChart& fresh = make(spec);
        texts.append(fresh.placedTexts());
        points.append(fresh.snapPoints().size());
    }
    SpecChart& chart = make({});
    for (std::size_t step = 1; step < specs.size(); ++step)
        for (std::size_t i = 0; i < specs.size(); ++i) {
            const std::size_t k = i * step % specs.size();
            chart.setSpec(specs[k]);
            chart.finishLayout();
            EXPECT_EQ(chart.placedTexts(), texts[static_cast<qsizetype>(k)]) << specs[k].key.toStdString();
            EXPECT_EQ(chart.snapPoints().size(), points[static_cast<qsizetype>(k)]) << specs[k].key.toStdString();
        }
}

TEST_F(ChartBuilder, MemoryStackWritesTotalsAndTheLimit) {
    const SpecChart& chart = make(test::memoryStack());
    const QStringList texts = chart.placedTexts();
    for (const char* text : {"131.2", "46.8", "32.8", "18.7", "capacity 85.9 GB"})
        EXPECT_TRUE(texts.contains(QString::fromLatin1(text))) << text << " in " << qPrintable(texts.join(QStringLiteral(", ")));
    expectLabelsApart(chart);
}

TEST_F(ChartBuilder, TheLimitIsNamedAndTotalsStandAboveTheirBarsAtEverySize) {
    for (const char* device : {"A100", "H100", "T4", "MI300X"})
        for (const char* model : {"Llama3_8B", "Llama3_70B", "GPT2"})
            for (const char* page : {"memory", "training-memory"}) {
                const Scenario scenario =
                    test::firstScenario({{"hardware", test::word(device)}, {"model", test::word(model)}, {"task", test::word("training")}});
                const Content content = test::contentOf(page, scenario);
                if (content.charts.empty()) continue;
                const auto& bars = std::get<BarsChart>(content.charts[0].body);
                for (const Size& size : kSizes) {
                    const SpecChart& chart = make(content.charts[0], size.pixels, ChartStyle::light(size.scale), size.isFile);
                    const std::string where = std::string(device) + ' ' + model + ' ' + page + ' ' + size.name;
                    const QStringList texts = chart.placedTexts();
                    EXPECT_TRUE(texts.contains(bars.limits.at(0).label)) << where << ": " << texts.join(u'|').toStdString();
                    expectLabelsApart(chart);
                    expectNothingCovered(chart, where); // segments are obstacles: a total in one would look like its size
                    double highest = 0;
                    for (qsizetype c = 0; c < bars.categories.size(); ++c) {
                        double total = 0;
                        for (const BarSet& set : bars.sets) total += set.values[c];
                        highest = std::max(highest, total);
                    }
                    const PlotMap map = chart.plotMap();
                    EXPECT_GT(map.pixelY(map.y->toAxis(highest)) - map.plot.top(), 12 * size.scale) << where;
                    EXPECT_EQ(map.ySpan, map.y->reset()) << where;
                }
            }
}

TEST_F(ChartBuilder, ATotalAboveARangeThatTheUserChoseIsLeftOut) {
    SpecChart& chart = make(test::memoryStack());
    chart.setSpans({}, {0, 40});
    const QStringList texts = chart.placedTexts();
    EXPECT_FALSE(texts.contains(QStringLiteral("131.2")));
    EXPECT_TRUE(texts.contains(QStringLiteral("18.7")));
}

TEST_F(ChartBuilder, AFilesLegendIsCompleteAndAScreensShortens) {
    XyChart xy = std::get<XyChart>(test::roofline().body);
    for (int i = 0; i < 9; ++i) {
        Series series = test::line(QStringLiteral("s%1").arg(i), {{1, 1e13}, {100, 1e13}}, Ink::series1);
        series.name = QStringLiteral("A scenario with a long name, number %1").arg(i);
        series.legendRank = i == 8 ? -1 : 0;
        xy.series.append(series);
    }
    ChartSpec spec = test::roofline();
    spec.body = xy;
    for (const QSizeF size : {QSizeF(321, 300), QSizeF(900, 500)}) {
        const SpecChart& chart = make(spec, size, ChartStyle::light(), true);
        QStringList names;
        for (const LegendCell& cell : chart.legendLayout().cells) {
            EXPECT_GE(cell.entry, 0);
            EXPECT_LE(cell.area.right(), size.width());
            names.append(cell.text);
        }
        EXPECT_TRUE(names.first().endsWith(QStringLiteral("number 8"))) << "the important ones first";
        for (const Series& series : std::as_const(xy.series)) EXPECT_EQ(names.contains(series.name), series.inLegend) << series.name.toStdString();
    }
    const SpecChart& screen = make(spec, {1000, 300});
    EXPECT_EQ(std::count_if(screen.legendLayout().cells.begin(), screen.legendLayout().cells.end(), [](const LegendCell& c) { return c.entry < 0; }), 0);
}

TEST_F(ChartBuilder, NamesSpreadWithoutOverlapAndAsLittleAsPossible) {
    EXPECT_EQ(spreadOut({10, 50, 90}, {10, 10, 10}, 0, 100), (QVector<double>{10, 50, 90}));
    EXPECT_EQ(spreadOut({50, 50, 50}, {10, 10, 10}, 0, 100), (QVector<double>{40, 50, 60}));
    EXPECT_EQ(spreadOut({1, 2, 90}, {10, 10, 10}, 0, 100), (QVector<double>{5, 15, 90}));
    EXPECT_EQ(spreadOut({99, 99}, {10, 10}, 0, 100), (QVector<double>{85, 95}));
    EXPECT_EQ(spreadOut({5, 5, 5}, {10, 10, 10}, 0, 15), (QVector<double>{2.5, 7.5, 12.5}));
    EXPECT_TRUE(spreadOut({}, {}, 0, 10).isEmpty());
}

TEST_F(ChartBuilder, FaintLinesAreBlendedAndLieBehind) {
    const SpecChart& chart = make(test::roofline());
    const auto find = [&](const char* key) {
        const auto all = chart.series();
        return std::find_if(all.begin(), all.end(), [&](QAbstractSeries* s) { return s->name() == QString::fromLatin1(key); }) - all.begin();
    };
    const auto pen = [&](const char* key) { return qobject_cast<QLineSeries*>(chart.series().at(find(key)))->pen(); };
    EXPECT_LT(find("attained.fp16"), find("ceiling.fp32"));
    const QColor ground = ChartStyle::light().plotGround;
    EXPECT_LT(contrastRatio(pen("attained.fp16").color(), ground), contrastRatio(pen("ceiling.fp16").color(), ground));
    EXPECT_EQ(pen("attained.fp16").color().alpha(), 255);
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
