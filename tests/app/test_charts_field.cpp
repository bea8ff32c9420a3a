// SPDX-License-Identifier: GPL-3.0-or-later
// A field as a chart: what is drawn, said and exported.
#include "app/charts/chart_export.h"
#include "app/charts/chart_view.h"
#include "app/charts/field_fill.h"
#include "app/charts/shades.h"
#include "chart_fixture.h"
#include "svg_reader.h"
#include "test_charts_specs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QMouseEvent>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

FieldChart& fieldOf(ChartSpec& spec) { return std::get<FieldChart>(spec.body); }
const FieldChart& fieldOf(const ChartSpec& spec) { return std::get<FieldChart>(spec.body); }

QString spaced(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

class FieldChartTest : public test::ChartFixture {
protected:
    // As a screen shows it: one logical pixel a pixel.
    QImage picture(SpecChart& chart) {
        QImage image(chart.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, QRectF(QPointF(), chart.size()), chart.sceneBoundingRect());
        return image;
    }
};

TEST_F(FieldChartTest, LegendNamesEachKindAndTheLackOfAnAnswer) {
    SpecChart& chart = make(test::field());
    QStringList names;
    for (const LegendCell& cell : chart.legendLayout().cells) names.append(cell.text);
    EXPECT_EQ(names, (QStringList{u"Memory-bound"_s, u"Compute-bound"_s, u"Overhead"_s, u"no answer"_s, u"Memory = compute"_s}));
    ChartSpec full = test::field();
    auto classes = *fieldOf(full).classes;
    std::replace(classes.begin(), classes.end(), kNoClass, std::uint8_t{1});
    fieldOf(full).classes = std::make_shared<const std::vector<std::uint8_t>>(classes);
    const SpecChart& answered = make(full); // in place of the other
    ASSERT_EQ(answered.legendLayout().cells.size(), 4);
    for (const LegendEntry& entry : answered.part()->legend()) EXPECT_NE(entry.name, u"no answer"_s);
}

TEST_F(FieldChartTest, TextsStandApartAtEverySize) {
    for (const test::Size& size : test::kSizes)
        for (const ChartSpec& spec : {test::field(), test::shadedField()}) {
            SCOPED_TRACE(size.name);
            SpecChart& chart = make(spec, size.pixels, ChartStyle::light(size.scale), size.isFile);
            expectLabelsApart(chart);
            expectNothingCovered(chart, size.name);
            EXPECT_GT(chart.plotArea().width(), 0.4 * size.pixels.width());
        }
    SpecChart& chart = make(test::field());
    const QStringList texts = chart.placedTexts();
    EXPECT_TRUE(texts.contains(u"this scenario"_s));
    EXPECT_GE(texts.filter(u"ms"_s).size(), 3) << texts.join(u'|').toStdString();
}

TEST_F(FieldChartTest, WithoutLevelsThereAreNoContours) {
    ChartSpec spec = test::field();
    fieldOf(spec).levels.clear();
    EXPECT_TRUE(make(spec).placedTexts().filter(u"ms"_s).isEmpty());
}

TEST_F(FieldChartTest, NewDataLeavesPartLayoutAndLabels) {
    ChartSpec spec = test::field();
    fieldOf(spec).levels.clear();
    SpecChart& chart = make(spec);
    const PlotPart* part = chart.part();
    const auto* axis = chart.axes().first();
    const auto labels = chart.placedLabels();
    const QRectF plot = chart.plotArea();
    QSignalSpy moved(&chart, &QChart::plotAreaChanged);
    ChartSpec next = test::field(96, 64, 40e9);
    fieldOf(next).levels.clear();
    fieldOf(next).lines = fieldOf(spec).lines;
    EXPECT_FALSE(chart.setSpec(next)) << "there was no zoom to keep";
    EXPECT_EQ(chart.part(), part);
    EXPECT_EQ(chart.axes().first(), axis);
    EXPECT_EQ(chart.plotArea(), plot);
    EXPECT_EQ(moved.count(), 0);
    EXPECT_EQ(chart.placedLabels().constData(), labels.constData()) << "not laid out once more";
    EXPECT_EQ(fieldOf(chart.spec()).columns, 96);
    // What the chart now says is the new data's.
    const auto point = chart.nearest(plot.center());
    ASSERT_TRUE(point);
    EXPECT_EQ(point->index / 96, 32 - (point->place.y() < 1e12));
    // The quick way is not taken where more changed.
    fieldOf(next).kinds[0].name = u"Bandwidth-bound"_s;
    chart.setSpec(next);
    EXPECT_EQ(chart.part(), part);
    EXPECT_EQ(chart.legendLayout().cells.first().text, u"Bandwidth-bound"_s);
    fieldOf(next).x.max = 64;
    chart.setSpec(next);
    EXPECT_NEAR(chart.plotMap().xSpan.to, std::log10(64), 1e-9);
    fieldOf(next).levels = {20e-3};
    chart.setSpec(next);
    const auto contourAt = [&] {
        for (const PlacedLabel& label : chart.placedLabels())
            if (spaced(label.text) == u"20 ms"_s) return label.area;
        return QRectF();
    };
    const QRectF before = contourAt();
    EXPECT_FALSE(before.isNull());
    ChartSpec moved20 = next;
    fieldOf(moved20).values = fieldOf(test::field(96, 64, 10e9)).values; // quicker: its contour lies lower
    fieldOf(moved20).classes = fieldOf(test::field(96, 64, 10e9)).classes;
    chart.setSpec(moved20);
    EXPECT_GT(contourAt().top(), before.bottom());
}

TEST_F(FieldChartTest, TheScreenShowsWhatTheDataSays) {
    ChartSpec spec = test::field();
    fieldOf(spec).lines.clear();
    fieldOf(spec).levels.clear();
    fieldOf(spec).here.reset();
    for (const bool isZoomed : {false, true}) {
        SpecChart& chart = make(spec);
        if (isZoomed) {
            const PlotMap map = chart.plotMap();
            chart.setSpans({map.xSpan.from + 0.31 * map.xSpan.length(), map.xSpan.to - 0.4 * map.xSpan.length()}, {map.ySpan.from + 0.2 * map.ySpan.length(), map.ySpan.to});
        }
        const QImage image = picture(chart);
        const auto fills = fillsOf(fieldOf(spec).kinds, ChartStyle::light());
        const auto distance = [](const QColor& a, const QColor& b) { return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()); };
        int tested = 0;
        const QRectF plot = chart.plotArea();
        const double cell = 48;
        for (double y = plot.top() + 10; y < plot.bottom() - 10; y += 13)
            for (double x = plot.left() + 10; x < plot.right() - 10; x += 13) {
                // The colours of a few pixels around: its ground is among them, and of no other class.
                const auto point = chart.nearest({x, y});
                ASSERT_TRUE(point);
                const auto code = (*fieldOf(spec).classes)[static_cast<std::size_t>(point->index)];
                const auto same = [&](double dx, double dy) {
                    const auto other = chart.nearest({x + dx, y + dy});
                    return other && (*fieldOf(spec).classes)[static_cast<std::size_t>(other->index)] == code;
                };
                if (!same(-cell / 6, 0) || !same(cell / 6, 0) || !same(0, cell / 6) || !same(0, -cell / 6)) continue; // near an edge
                const QColor ground = code == kNoClass ? ChartStyle::light().plotGround : fills[code].ground;
                int hits = 0;
                for (int dy = -3; dy <= 3; ++dy)
                    for (int dx = -3; dx <= 3; ++dx) hits += distance(image.pixelColor(static_cast<int>(x) + dx, static_cast<int>(y) + dy), ground) < 6;
                EXPECT_GT(hits, 8) << x << ',' << y << " class " << int(code);
                ++tested;
            }
        EXPECT_GT(tested, 300);
    }
}

TEST_F(FieldChartTest, StrangeDataHarmNothing) {
    const auto shared = [](auto values) { return std::make_shared<const decltype(values)>(std::move(values)); };
    const auto check = [&](const FieldChart& field, bool hasCells) {
        for (const bool isFile : {false, true}) {
            ChartSpec spec = test::field();
            spec.body = field;
            SpecChart& chart = make(spec, {900, 500}, ChartStyle::light(), isFile);
            picture(chart);
            EXPECT_EQ(chart.nearest(chart.plotArea().center()).has_value(), hasCells);
            EXPECT_EQ(chart.cellBeside(std::nullopt, {}).has_value(), hasCells);
            if (const auto point = chart.nearest(chart.plotArea().center())) {
                const QString text = chart.describe(*point).readOut;
                EXPECT_FALSE(text.contains(u"nan"_s, Qt::CaseInsensitive) || text.contains(u"inf"_s, Qt::CaseInsensitive)) << text.toStdString();
            }
            EXPECT_FALSE(renderPdf(spec, {}).isEmpty());
            for (const QString& error : test::Svg(renderSvg(spec, {})).errors) EXPECT_EQ(error, u"a bitmap"_s);
        }
    };
    FieldChart field = fieldOf(test::field());
    check({}, false);
    FieldChart empty = field;
    empty.columns = empty.rows = 0;
    check(empty, false);
    FieldChart wrong = field;
    wrong.rows = 31; // fewer than there are numbers for
    check(wrong, false);
    FieldChart one = field;
    one.columns = one.rows = 1;
    one.classes = shared(std::vector<std::uint8_t>{0});
    one.values = shared(std::vector<float>{0.02f});
    check(one, true);
    one.classes.reset();
    check(one, true);
    FieldChart none = field;
    none.classes = shared(std::vector<std::uint8_t>(48 * 32, kNoClass));
    none.values = shared(std::vector<float>(48 * 32, std::numeric_limits<float>::quiet_NaN()));
    check(none, true);
    none.classes.reset();
    check(none, true);
    none.values = shared(std::vector<float>(48 * 32, std::numeric_limits<float>::infinity()));
    check(none, true);
    FieldChart unknown = field; // a class without a kind is no answer
    unknown.classes = shared(std::vector<std::uint8_t>(48 * 32, 17));
    check(unknown, true);
    FieldChart linear = field;
    linear.x.log = linear.y.log = linear.value.log = false;
    linear.x.min = 0;
    check(linear, true);
    FieldChart nowhere = field;
    nowhere.here = QPointF(-1, std::numeric_limits<double>::quiet_NaN());
    nowhere.lines[0].points.append({0, 0});
    check(nowhere, true);
    check(fieldOf(test::field(1024, 1024)), true);
    check(fieldOf(test::patterns(14)), true);
}

// Every shape of a file lies in the page, and what is of the field in the plot.
TEST_F(FieldChartTest, AZoomedExportStaysInsideItsFrame) {
    for (ChartSpec spec : {test::field(), test::shadedField()}) {
        SpecChart& chart = make(spec);
        const PlotMap map = chart.plotMap();
        chart.setSpans({map.xSpan.from + 0.4 * map.xSpan.length(), map.xSpan.from + 0.63 * map.xSpan.length()}, {map.ySpan.from + 0.3 * map.ySpan.length(), map.ySpan.from + 0.71 * map.ySpan.length()});
        const ChartSpec seen = chart.visibleSpec();
        EXPECT_EQ(fieldOf(seen).x, fieldOf(spec).x) << "the cells fill the whole axis as before";
        ASSERT_TRUE(fieldOf(seen).window);
        EXPECT_NEAR(fieldOf(seen).window->xMin, chart.plotMap().x->toValue(chart.plotMap().xSpan.from), 1e-6);
        SpecChart& file = make(seen, {605, 378}, ChartStyle::light(), true);
        EXPECT_NEAR(file.plotMap().xSpan.length(), 0.23 * map.xSpan.length(), 1e-9);
        const QRectF plot = file.plotArea();

        ExportOptions options;
        options.withCaption = false;
        const test::Svg svg(renderSvg(seen, options));
        EXPECT_EQ(svg.errors, fieldOf(spec).classes ? QStringList() : QStringList(u"a bitmap"_s)) << svg.errors.join(u'\n').toStdString();
        int inside = 0;
        for (const test::SvgShape& shape : svg.shapes) {
            if (shape.name != u"path"_s && shape.name != u"image"_s) continue;
            const QRectF bounds = QPolygonF(shape.points).boundingRect();
            if (bounds.width() > 0.5 * plot.width()) ++inside;
            EXPECT_TRUE(plot.adjusted(-2, -2, 2, 2).contains(bounds)) << shape.name.toStdString() << ' ' << bounds.left() << ' ' << bounds.right() << ' ' << plot.left() << ' ' << plot.right();
        }
        EXPECT_GT(inside, 0);
    }
}

// Lossless, each cell a block of pixels in its own shade.
TEST_F(FieldChartTest, AShadedExportHoldsEveryCell) {
    const ChartSpec spec = test::shadedField();
    const test::Svg svg(renderSvg(spec, {}));
    ASSERT_EQ(svg.images.size(), 1);
    const QImage& image = svg.images.first();
    ASSERT_EQ(image.width() % 48, 0);
    ASSERT_EQ(image.height() % 32, 0);
    const auto shades = shadesOf(*fieldOf(spec).values, AxisMap(fieldOf(spec).value));
    const int w = image.width() / 48, h = image.height() / 32;
    const auto shape = std::find_if(svg.shapes.begin(), svg.shapes.end(), [](const test::SvgShape& each) { return each.name == u"image"_s; });
    EXPECT_GE(image.width(), 2.5 * QPolygonF(shape->points).boundingRect().width()) << "or a viewer that smooths it would blur the cells";
    for (int row = 0; row < 32; ++row)
        for (int column = 0; column < 48; ++column)
            for (const QPoint corner : {QPoint(0, 0), QPoint(w - 1, h - 1)}) {
                const auto shade = shades[static_cast<std::size_t>(row * 48 + column)];
                if (shade == kNoClass) continue;
                ASSERT_EQ(image.pixel(column * w + corner.x(), (31 - row) * h + corner.y()), shadeMap(false)[shade]) << column << ',' << row;
            }
}

TEST_F(FieldChartTest, APngHasTheFieldInItsOwnResolution) {
    ChartSpec spec = test::shadedField(512, 16);
    fieldOf(spec).levels.clear();
    fieldOf(spec).lines.clear();
    fieldOf(spec).here.reset();
    ExportOptions options;
    options.dpi = 600;
    const QImage image = renderChart(spec, options);
    // Along a line through the middle every shade that is found is one of the map's: nothing was smoothed.
    int strange = 0, shades = 0;
    QSet<QRgb> map(shadeMap(false).begin(), shadeMap(false).end());
    const int y = image.height() / 2 + 7;
    for (int x = image.width() / 5; x < image.width() / 2; ++x) ++(map.contains(image.pixel(x, y)) ? shades : strange);
    EXPECT_GT(shades, 20 * strange);
}

// A sweep may hold every thread of the global pool; Qt's own fills, scalings and conversions would wait for it.
TEST_F(FieldChartTest, IsPaintedWhileTheGlobalPoolIsBusy) {
    QThreadPool& pool = *QThreadPool::globalInstance();
    for (ChartSpec spec : {test::field(256, 256), test::shadedField(256, 256)}) {
        SpecChart& chart = make(spec, {1280, 720});
        picture(chart);
        fieldOf(spec).values = fieldOf(test::field(256, 256, 32e9)).values;
        chart.setSpec(spec);
        QSemaphore release;
        for (int i = 0; i < 2 * pool.maxThreadCount(); ++i) pool.start([&release] { release.tryAcquire(1, 3000); });
        QElapsedTimer timer;
        timer.start();
        picture(chart);
        const qint64 taken = timer.elapsed();
        release.release(2 * pool.maxThreadCount());
        pool.waitForDone();
        EXPECT_LT(taken, 2500);
    }
}

// Straight to the view: an X server may still be placing the window when the pointer is moved.
void hover(ChartView& view, QPoint at) {
    QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
}

class FieldViewTest : public testing::Test {
protected:
    void SetUp() override {
        m_view.resize(900, 500);
        m_view.setSpec(test::field());
        m_view.QWidget::show();
        m_view.setFocus();
        QApplication::processEvents();
    }
    PlotMap map() const { return m_view.specChart().plotMap(); }
    QPoint pixelOf(double batch, double bandwidth) const { return map().pixel({std::log10(batch), std::log10(bandwidth)}).toPoint(); }
    static int columnOf(double batch) { return static_cast<int>(std::log2(batch) / 10 * 48); }
    QString name() const { return spaced(m_view.readOut()).section(u": "_s, 0, 0); }
    ChartView m_view;
};

TEST_F(FieldViewTest, HoverReadsOutAnywhere) {
    hover(m_view, pixelOf(2, 3e11));
    EXPECT_EQ(spaced(m_view.readOut()), u"Batch size 2, Bandwidth 294 GB/s: Memory-bound, 60.03 ms"_s) << m_view.readOut().toStdString();
    hover(m_view, pixelOf(330, 5e12));
    EXPECT_TRUE(spaced(m_view.readOut()).startsWith(u"Batch size 347, Bandwidth 5.23 TB/s: Compute-bound, 20.06 ms"_s)) << m_view.readOut().toStdString();
    hover(m_view, pixelOf(900, 5e12));
    EXPECT_TRUE(spaced(m_view.readOut()).endsWith(u": no answer"_s)) << m_view.readOut().toStdString();
    hover(m_view, QPoint(2, 2));
    EXPECT_TRUE(m_view.readOut().isEmpty());
    m_view.setSpec(test::shadedField());
    QApplication::processEvents();
    hover(m_view, pixelOf(2, 3e11));
    EXPECT_EQ(spaced(m_view.readOut()), u"Batch size 2, Bandwidth 294 GB/s: Latency 60.03 ms"_s) << m_view.readOut().toStdString();
    m_view.grab();
}

TEST_F(FieldViewTest, TheReadOutFollowsNewData) {
    hover(m_view, pixelOf(2, 3e11));
    const QString before = m_view.readOut();
    m_view.setSpec(test::field(48, 32, 32e9));
    EXPECT_NE(m_view.readOut(), before);
    EXPECT_EQ(spaced(m_view.readOut()).section(u':', 0, 0), spaced(before).section(u':', 0, 0));
    m_view.setSpec(test::field(480, 320, 32e9)); // finer cells at the same place
    EXPECT_TRUE(spaced(m_view.readOut()).startsWith(u"Batch size 2, Bandwidth 28"_s) || spaced(m_view.readOut()).startsWith(u"Batch size 2, Bandwidth 29"_s)) << m_view.readOut().toStdString();
}

TEST_F(FieldViewTest, ArrowsStepFromCellToCell) {
    const auto place = [this] {
        QSignalSpy activated(&m_view, &ChartView::placeActivated);
        QTest::keyClick(&m_view, Qt::Key_Return);
        return activated.count() == 1 ? activated[0][0].toPointF() : QPointF();
    };
    QTest::keyClick(&m_view, Qt::Key_Tab);
    const QPointF start = place(); // where the scenario stands
    EXPECT_EQ(columnOf(start.x()), columnOf(8));
    const double across = std::pow(1024, 1.0 / 48), up = std::pow(100, 1.0 / 32);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_NEAR(place().x(), start.x() * across, 1e-6 * start.x());
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_NEAR(place().y(), start.y() * up, 1e-6 * start.y());
    QTest::keyClick(&m_view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(place().x(), start.x() * std::pow(across, 11), 1e-5 * start.x());
    QTest::keyClick(&m_view, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_NEAR(place().x(), start.x() * across, 1e-6 * start.x());
    EXPECT_NEAR(place().y(), start.y(), 1e-6 * start.y());
    EXPECT_FALSE(m_view.isZoomed());
    EXPECT_EQ(m_view.accessibleDescription(), m_view.readOut());
    EXPECT_TRUE(m_view.readOut().contains(u"Memory-bound"_s));
    for (int i = 0; i < 9; ++i) QTest::keyClick(&m_view, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(columnOf(place().x()), 0) << "no further than the edge";
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_TRUE(m_view.readOut().isEmpty());
    EXPECT_EQ(m_view.accessibleDescription(), m_view.spec().spokenSummary);
    const double from = map().xSpan.from;
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_GT(map().xSpan.from, from) << "then arrows pan again";
}

TEST_F(FieldViewTest, AZoomedViewFollowsTheCrosshair) {
    for (int i = 0; i < 8; ++i) QTest::keyClick(&m_view, Qt::Key_Plus);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    const Span before = map().xSpan;
    for (int i = 0; i < 2; ++i) QTest::keyClick(&m_view, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(map().xSpan.from, before.from);
    EXPECT_NEAR(map().xSpan.length(), before.length(), 1e-9);
    EXPECT_FALSE(m_view.readOut().isEmpty());
    m_view.grab();
}

TEST_F(FieldViewTest, TabLeavesAfterTheCrosshair) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* view = new ChartView;
    auto* after = new QLineEdit;
    layout->addWidget(view);
    layout->addWidget(after);
    window.resize(700, 500);
    window.show();
    window.activateWindow();
    view->setSpec(test::field());
    view->setFocus();
    QApplication::processEvents();
    QTest::keyClick(view, Qt::Key_Tab);
    EXPECT_FALSE(view->readOut().isEmpty());
    EXPECT_TRUE(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    EXPECT_TRUE(view->readOut().isEmpty());
}

TEST_F(FieldViewTest, AClickGivesThePlace) {
    QSignalSpy places(&m_view, &ChartView::placeActivated), points(&m_view, &ChartView::pointActivated);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, pixelOf(97, 2e12));
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(points.count(), 0);
    const QPointF place = places[0][0].toPointF();
    EXPECT_EQ(columnOf(place.x()), columnOf(97));
    const double inCells = std::log2(place.x()) / 10 * 48;
    EXPECT_NEAR(inCells - std::floor(inCells), 0.5, 1e-9) << "the centre of the cell";
    // Dragging is no click, and beside the plot there is no place.
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, pixelOf(97, 2e12));
    hover(m_view, pixelOf(97, 2e12) + QPoint(50, 10));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, pixelOf(97, 2e12));
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    EXPECT_EQ(places.count(), 1);
    // A slot may change the chart.
    QObject::connect(&m_view, &ChartView::placeActivated, &m_view, [this] { m_view.setSpec(test::memoryStack()); });
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, m_view.specChart().plotArea().center().toPoint());
    EXPECT_EQ(m_view.spec().key, u"memory"_s);
    m_view.grab();
}

TEST_F(FieldViewTest, ZoomAndPanMoveTheField) {
    const QPoint at = pixelOf(97, 2e12);
    hover(m_view, at);
    const QString before = m_view.readOut();
    QWheelEvent event(at, m_view.mapToGlobal(at), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.viewport(), &event);
    EXPECT_TRUE(m_view.isZoomed());
    EXPECT_EQ(m_view.readOut(), before) << "what is under the cursor stays there";
    const QImage zoomed = m_view.grab().toImage();
    m_view.setSpec(test::field(96, 64)); // data alone: the zoom stays
    EXPECT_TRUE(m_view.isZoomed());
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, at);
    EXPECT_FALSE(m_view.isZoomed());
    EXPECT_NE(m_view.grab().toImage(), zoomed);
    // Zoomed out, there is nothing beyond the field.
    for (int i = 0; i < 5; ++i) QTest::keyClick(&m_view, Qt::Key_Minus);
    hover(m_view, m_view.specChart().plotArea().topLeft().toPoint() + QPoint(5, 5));
    EXPECT_TRUE(m_view.readOut().isEmpty());
    m_view.grab();
}

} // namespace
} // namespace mlsys
