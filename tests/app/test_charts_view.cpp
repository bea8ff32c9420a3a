// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"
#include "test_charts_specs.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace mlsys {
namespace {

class ChartViewTest : public testing::Test {
protected:
    void SetUp() override {
        m_view.resize(900, 500);
        m_view.setSpec(test::roofline());
        m_view.QWidget::show();
        m_view.setFocus();
        QApplication::processEvents();
    }
    PlotMap map() const { return m_view.specChart().plotMap(); }
    QPoint middle() const { return m_view.specChart().plotArea().center().toPoint(); }
    void wheel(QPoint at, int steps) {
        QWheelEvent event(at, m_view.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &event);
    }
    // Where the workload's point for batch 4 is: nothing else is near.
    QPoint batch4() const {
        const auto& xy = std::get<XyChart>(m_view.spec().body);
        const auto workload = std::find_if(xy.series.begin(), xy.series.end(), [](const Series& s) { return s.key == QStringLiteral("workload"); });
        const PlotMap m = map();
        return m.pixel({m.x->toAxis(workload->points[1].x()), m.y->toAxis(workload->points[1].y())}).toPoint();
    }
    ChartView m_view;
};

TEST_F(ChartViewTest, ClicksOnNothingDoNotCrash) {
    for (int x = 0; x < 900; x += 45)
        for (int y = 0; y < 500; y += 50) {
            QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, {x, y});
            QTest::mouseClick(m_view.viewport(), Qt::RightButton, {}, {x, y});
        }
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, {0, 0});
    ChartView empty; // never shown, no spec
    QTest::mouseClick(empty.viewport(), Qt::LeftButton, {}, {5, 5});
    QTest::mouseMove(empty.viewport(), {7, 7});
    QTest::keyClick(&empty, Qt::Key_Plus);
    EXPECT_TRUE(empty.readOut().isEmpty());
}

TEST_F(ChartViewTest, WheelZoomsAtTheCursor) {
    const QPoint at = middle() + QPoint(120, -40);
    const QPointF before = map().axisAt(at);
    wheel(at, 3);
    EXPECT_TRUE(m_view.isZoomed());
    EXPECT_LT(map().xSpan.length(), map().x->reset().length());
    EXPECT_LT(map().ySpan.length(), map().y->reset().length());
    EXPECT_NEAR(map().axisAt(at).x(), before.x(), 1e-9);
    EXPECT_NEAR(map().axisAt(at).y(), before.y(), 1e-9);
}

TEST_F(ChartViewTest, TheWheelScrollsThePageUnlessTheChartWasChosen) {
    const Span before = m_view.specChart().plotMap().xSpan;
    const QPoint at = middle();
    const auto roll = [&] {
        QWheelEvent event(at, m_view.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &event);
        return event.isAccepted();
    };
    m_view.clearFocus();
    EXPECT_FALSE(roll());
    EXPECT_EQ(m_view.specChart().plotMap().xSpan, before);
    QApplication::setActiveWindow(&m_view);
    m_view.setFocus();
    ASSERT_TRUE(m_view.hasFocus());
    EXPECT_TRUE(roll());
    EXPECT_LT(m_view.specChart().plotMap().xSpan.length(), before.length());
}

TEST_F(ChartViewTest, WheelOverAnAxisZoomsItAlone) {
    const QRectF plot = m_view.specChart().plotArea();
    wheel(QPoint(20, middle().y()), 2);
    EXPECT_EQ(map().xSpan, map().x->reset());
    EXPECT_LT(map().ySpan.length(), map().y->reset().length());
    m_view.resetZoom();
    wheel(QPoint(middle().x(), static_cast<int>(plot.bottom()) + 12), 2);
    EXPECT_EQ(map().ySpan, map().y->reset());
    EXPECT_LT(map().xSpan.length(), map().x->reset().length());
}

TEST_F(ChartViewTest, WheelOutsideIsLeftToThePage) {
    QWheelEvent event(QPointF(3, 3), m_view.mapToGlobal(QPoint(3, 3)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.viewport(), &event);
    EXPECT_FALSE(event.isAccepted());
    EXPECT_FALSE(m_view.isZoomed());
}

TEST_F(ChartViewTest, ZoomHasLimits) {
    for (int i = 0; i < 200; ++i) wheel(middle(), 1);
    EXPECT_NEAR(map().xSpan.length(), map().x->reset().length() * 1e-4, 1e-9);
    m_view.grab();
    for (int i = 0; i < 400; ++i) wheel(middle(), -1);
    EXPECT_LE(map().xSpan.length(), map().x->reset().length() * 3.001);
    m_view.grab();
}

TEST_F(ChartViewTest, DragPansAndDoubleClickResets) {
    const PlotMap before = map();
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, middle());
    QTest::mouseMove(m_view.viewport(), middle() + QPoint(10, 0));
    QTest::mouseMove(m_view.viewport(), middle() + QPoint(100, 50));
    const PlotMap after = map();
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, middle() + QPoint(100, 50));
    EXPECT_NEAR(after.xSpan.from, before.xSpan.from - 100 / before.plot.width() * before.xSpan.length(), 1e-3);
    EXPECT_NEAR(after.ySpan.from, before.ySpan.from + 50 / before.plot.height() * before.ySpan.length(), 1e-3);
    EXPECT_NEAR(after.xSpan.length(), before.xSpan.length(), 1e-9);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, middle());
    EXPECT_FALSE(m_view.isZoomed());
    EXPECT_EQ(map().xSpan, before.xSpan);
}

TEST_F(ChartViewTest, KeysZoomPanAndReset) {
    const Span x = map().xSpan;
    QTest::keyClick(&m_view, Qt::Key_Plus);
    EXPECT_LT(map().xSpan.length(), x.length());
    const double from = map().xSpan.from;
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_GT(map().xSpan.from, from);
    const double low = map().ySpan.from;
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_LT(map().ySpan.from, low);
    QTest::keyClick(&m_view, Qt::Key_0);
    EXPECT_EQ(map().xSpan, x);
    QTest::keyClick(&m_view, Qt::Key_Minus);
    EXPECT_GT(map().xSpan.length(), x.length());
}

TEST_F(ChartViewTest, ZoomSurvivesAnEditButNotAnotherChart) {
    QTest::keyClick(&m_view, Qt::Key_Plus);
    const Span zoomed = map().xSpan;
    ChartSpec edited = test::roofline(0.4);
    std::get<XyChart>(edited.body).x.max = 9000;
    m_view.setSpec(edited);
    EXPECT_NEAR(map().xSpan.from, zoomed.from, 1e-9);
    EXPECT_NEAR(map().xSpan.to, zoomed.to, 1e-9);
    EXPECT_TRUE(m_view.isZoomed());
    edited.key = QStringLiteral("another");
    m_view.setSpec(edited);
    EXPECT_FALSE(m_view.isZoomed());
    EXPECT_NEAR(map().xSpan.to, std::log10(9000), 1e-9);
    // Without a zoom the axes follow the spec.
    std::get<XyChart>(edited.body).x.max = 700;
    m_view.setSpec(edited);
    EXPECT_NEAR(map().xSpan.to, std::log10(700), 1e-9);
    // A changed scale cannot keep the zoom.
    QTest::keyClick(&m_view, Qt::Key_Plus);
    std::get<XyChart>(edited.body).x.log = false;
    m_view.setSpec(edited);
    EXPECT_FALSE(m_view.isZoomed());
}

TEST_F(ChartViewTest, VisibleSpecIsWhatIsSeen) {
    EXPECT_EQ(std::get<XyChart>(m_view.visibleSpec().body).x.max, 5000);
    QTest::keyClick(&m_view, Qt::Key_Plus);
    EXPECT_NEAR(std::get<XyChart>(m_view.visibleSpec().body).x.max, std::pow(10, map().xSpan.to), 1e-6);
}

TEST_F(ChartViewTest, CrosshairSnapsToTheNearestPointAndReadsOut) {
    QSignalSpy readOuts(&m_view, &ChartView::readOutChanged);
    QTest::mouseMove(m_view.viewport(), batch4() + QPoint(5, 4));
    EXPECT_EQ(m_view.readOut(), QStringLiteral("Workload: batch 2"));
    ASSERT_EQ(readOuts.count(), 1);
    QTest::mouseMove(m_view.viewport(), QPoint(2, 2));
    EXPECT_TRUE(m_view.readOut().isEmpty());
    EXPECT_EQ(readOuts.count(), 2);
}

TEST_F(ChartViewTest, ReadOutHasUnits) {
    ChartSpec spec = test::roofline();
    for (Series& series : std::get<XyChart>(spec.body).series) series.readOut.clear();
    m_view.setSpec(spec);
    QTest::mouseMove(m_view.viewport(), batch4());
    EXPECT_TRUE(m_view.readOut().contains(QStringLiteral("FLOP/B"))) << qPrintable(m_view.readOut());
    EXPECT_TRUE(m_view.readOut().contains(QStringLiteral("TFLOP/s"))) << qPrintable(m_view.readOut());
}

TEST_F(ChartViewTest, ClickActivatesThePoint) {
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, batch4());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("workload"));
    EXPECT_EQ(activated[0][1].toInt(), 1);
}

TEST_F(ChartViewTest, ASlotMayChangeTheChart) {
    QObject::connect(&m_view, &ChartView::pointActivated, &m_view, [this] { m_view.setSpec(test::memoryStack()); });
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, batch4());
    EXPECT_EQ(m_view.spec().key, QStringLiteral("memory"));
    m_view.grab();
}

TEST_F(ChartViewTest, TabWalksThePointsAndLeavesAtTheEnd) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* view = new ChartView;
    auto* after = new QLineEdit;
    layout->addWidget(view);
    layout->addWidget(after);
    window.resize(700, 500);
    window.show();
    window.activateWindow();
    view->setSpec(test::memoryStack());
    view->setFocus();
    QApplication::processEvents();
    const auto points = view->specChart().snapPoints().size();
    QStringList seen;
    for (qsizetype i = 0; i < points; ++i) {
        QTest::keyClick(view, Qt::Key_Tab);
        seen.append(view->readOut());
    }
    EXPECT_EQ(seen.removeDuplicates(), 0);
    EXPECT_TRUE(seen.contains(QStringLiteral("Weights: ZeRO-0: 16.06") + QChar(QChar::Nbsp) + QStringLiteral("GB"))) << qPrintable(seen.first());
    EXPECT_EQ(view->accessibleDescription(), seen.last());
    QTest::keyClick(view, Qt::Key_Backtab);
    EXPECT_EQ(view->readOut(), seen.at(seen.size() - 2));
    QTest::keyClick(view, Qt::Key_Escape); // no trap for the keyboard
    EXPECT_TRUE(view->readOut().isEmpty());
    EXPECT_EQ(view->accessibleDescription(), view->spec().spokenSummary);
    QTest::keyClick(view, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
}

TEST_F(ChartViewTest, EnterActivatesTheCrosshairsPoint) {
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(activated.count(), 0);
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("attained.int8")); // the ceiling's other end is out of sight
    EXPECT_EQ(activated[0][1].toInt(), 0);
}

TEST_F(ChartViewTest, BarsZoomFromTheirFoot) {
    m_view.setSpec(test::memoryStack());
    wheel(middle(), 3);
    EXPECT_EQ(map().ySpan.from, 0);
    EXPECT_LT(map().ySpan.to, 150);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, middle());
    QTest::mouseMove(m_view.viewport(), middle() + QPoint(50, 50));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, middle() + QPoint(50, 50));
    EXPECT_EQ(map().ySpan.from, 0);
    m_view.grab();
}

TEST_F(ChartViewTest, LyingBarsZoomFromTheirFootToo) {
    m_view.setSpec(test::grids());
    const Span rows = map().ySpan;
    const Span values = map().xSpan;
    wheel(middle(), 3);
    EXPECT_EQ(map().xSpan.from, 0);
    EXPECT_LT(map().xSpan.to, values.to);
    EXPECT_EQ(map().ySpan, rows);
    EXPECT_TRUE(m_view.isZoomed());
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_EQ(map().xSpan.from, 0);
    m_view.grab();
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, middle());
    EXPECT_EQ(map().xSpan, values);
    // Nothing moves over the names.
    wheel(QPoint(12, middle().y()), 3);
    EXPECT_EQ(map().xSpan, values);
    EXPECT_FALSE(m_view.isZoomed());
}

TEST_F(ChartViewTest, ATimelinePansAndZoomsAlongTime) {
    m_view.setSpec(test::pipeline());
    const PlotMap before = map();
    const double at = before.axisAt(middle()).x();
    wheel(middle(), 4);
    EXPECT_NEAR(map().axisAt(middle()).x(), at, 1e-9);
    EXPECT_LT(map().xSpan.length(), before.xSpan.length());
    const double from = map().xSpan.from;
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, middle());
    QTest::mouseMove(m_view.viewport(), middle() + QPoint(10, 0));
    QTest::mouseMove(m_view.viewport(), middle() + QPoint(60, 60));
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, middle() + QPoint(60, 60));
    EXPECT_LT(map().xSpan.from, from);
    EXPECT_EQ(map().ySpan, before.ySpan);
    // The zoom survives an edit.
    const Span zoomed = map().xSpan;
    m_view.setSpec(test::pipeline(4, 9));
    EXPECT_NEAR(map().xSpan.from, zoomed.from, 1e-9);
    QTest::keyClick(&m_view, Qt::Key_0);
    EXPECT_EQ(map().xSpan, map().x->reset());
}

TEST_F(ChartViewTest, TheCrosshairStepsOverSpans) {
    m_view.setSpec(test::pipeline());
    QTest::keyClick(&m_view, Qt::Key_Tab);
    EXPECT_TRUE(m_view.readOut().startsWith(QStringLiteral("Forward: Stage 1: 0"))) << m_view.readOut().toStdString();
    QTest::keyClick(&m_view, Qt::Key_Tab);
    EXPECT_TRUE(m_view.readOut().startsWith(QStringLiteral("Forward: Stage 1: 0.1"))) << m_view.readOut().toStdString();
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    EXPECT_TRUE(m_view.readOut().startsWith(QStringLiteral("Forward: Stage 2"))) << m_view.readOut().toStdString();
    m_view.grab();
    // By mouse, on a span and hardly beside one.
    const SnapPoint span = m_view.specChart().snapPoints().at(20);
    QTest::mouseMove(m_view.viewport(), span.area.center().toPoint());
    const SnapText said = m_view.specChart().describe(span);
    EXPECT_EQ(m_view.readOut(), said.name + QStringLiteral(": ") + said.readOut);
    m_view.setSpec(test::requestTimeline());
    QApplication::processEvents();
    const SnapPoint moment = m_view.specChart().snapPoints().last();
    QTest::mouseMove(m_view.viewport(), (moment.area.center() + QPointF(3, 4)).toPoint());
    EXPECT_TRUE(m_view.readOut().startsWith(QStringLiteral("End of text"))) << m_view.readOut().toStdString();
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, moment.area.center().toPoint());
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("stop"));
}

TEST_F(ChartViewTest, IsNamedForScreenReaders) {
    EXPECT_EQ(m_view.accessibleName(), m_view.spec().title);
    EXPECT_EQ(m_view.accessibleDescription(), m_view.spec().spokenSummary);
    EXPECT_EQ(m_view.objectName(), QStringLiteral("roofline"));
    EXPECT_EQ(m_view.focusPolicy(), Qt::StrongFocus);
}

TEST_F(ChartViewTest, FocusIsVisible) {
    m_view.activateWindow();
    m_view.setFocus();
    QApplication::processEvents();
    const QImage with = m_view.grab().toImage();
    m_view.clearFocus();
    QApplication::processEvents();
    EXPECT_NE(with, m_view.grab().toImage());
}

TEST_F(ChartViewTest, ADisabledChartLooksFaded) {
    for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::dark()}) {
        m_view.setStyle(style);
        const auto strongest = [&] {
            QApplication::processEvents();
            const QImage image = m_view.grab().toImage();
            double ratio = 1;
            for (int y = 0; y < image.height(); y += 2)
                for (int x = 0; x < image.width(); x += 2) ratio = std::max(ratio, contrastRatio(image.pixelColor(x, y), style.background));
            return ratio;
        };
        const double before = strongest();
        m_view.setEnabled(false);
        EXPECT_LT(strongest(), before / 2);
        m_view.setEnabled(true);
        EXPECT_EQ(strongest(), before);
    }
}

TEST_F(ChartViewTest, StyleChangesAtOnce) {
    m_view.setStyle(ChartStyle::dark(1.5));
    QApplication::processEvents();
    const QImage image = m_view.grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() - 8, 8), ChartStyle::dark().background);
}

} // namespace
} // namespace mlsys
