// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_builder.h"
#include "app/charts/chart_export.h"
#include "svg_reader.h"
#include "test_charts_specs.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QGraphicsScene>
#include <QMimeData>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using test::Svg;

ChartSpec zoomed() {
    ChartSpec spec = test::roofline();
    auto& xy = std::get<XyChart>(spec.body);
    xy.x.min = 60;
    xy.x.max = 200;
    xy.y.min = 9e13;
    xy.y.max = 2.5e14;
    return spec;
}

ChartSpec zoomedBars() {
    ChartSpec spec = test::memoryStack();
    std::get<BarsChart>(spec.body).value.max = 40e9;
    return spec;
}

ChartSpec zoomedLying() {
    ChartSpec spec = test::pinnedGrids();
    std::get<BarsChart>(spec.body).value.max = 0.1 / 3.6e6;
    return spec;
}

ChartSpec zoomedTimeline() {
    ChartSpec spec = test::pipeline();
    auto& time = std::get<TimelineChart>(spec.body).time;
    time.min = 0.53;
    time.max = 1.12;
    return spec;
}

TEST(ChartExport, SvgIsSoundAndStaysOnThePage) {
    for (const ChartSpec& spec : {test::roofline(), test::memoryStack(), zoomed(), zoomedBars(), test::grids(), test::layouts(), test::pinnedGrids(),
                                  test::pinnedMemoryStack(), zoomedLying(), test::requestTimeline(), test::pipeline(), zoomedTimeline()})
        for (const QSizeF mm : {QSizeF(160, 100), QSizeF(85, 55), QSizeF(300, 170)}) {
            ExportOptions options;
            options.sizeMm = mm;
            const Svg svg(renderSvg(spec, options));
            EXPECT_TRUE(svg.errors.isEmpty()) << qPrintable(spec.key) << ": " << qPrintable(svg.errors.mid(0, 5).join(u'\n'));
            EXPECT_GT(svg.shapes.size(), 20);
            EXPECT_NEAR(svg.viewBox.width(), mm.width() * 96 / 25.4, 0.01);
            EXPECT_EQ(svg.width, QStringLiteral("%1mm").arg(mm.width()));
            EXPECT_EQ(svg.title, spec.title);
            EXPECT_EQ(svg.description, spec.spokenSummary);
        }
}

// Also where the figure is low and the name has no unit that could stand for it.
TEST(ChartExport, TheAxisOfBareNumbersHasItsName) {
    for (const QSizeF mm : {QSizeF(85, 60), QSizeF(85, 50), QSizeF(85, 40), QSizeF(160, 100)}) {
        ExportOptions options;
        options.sizeMm = mm;
        const Svg svg(renderSvg(test::field(), options));
        EXPECT_TRUE(std::any_of(svg.shapes.begin(), svg.shapes.end(), [](const test::SvgShape& shape) { return shape.text == QStringLiteral("Batch size"); })) << mm.height();
    }
}

// Wherever the limit runs through the stacks, it strikes no number through.
TEST(ChartExport, TheLimitCrossesNoNumber) {
    int seen = 0;
    for (double optimizer = 40e9; optimizer < 140e9; optimizer += 3e9)
        for (const QSizeF mm : {QSizeF(160, 100), QSizeF(200, 45), QSizeF(300, 170)}) {
            const ChartSpec spec = test::memoryStack(optimizer);
            QGraphicsScene scene;
            auto* chart = new SpecChart(ChartStyle::light());
            scene.addItem(chart);
            chart->setClipsByHand(true);
            chart->setSpec(spec);
            chart->resize(mm * 96 / 25.4);
            chart->finishLayout();
            const PlotMap map = chart->plotMap();
            const double limit = map.pixelY(map.y->toAxis(85.9e9));
            ExportOptions options;
            options.sizeMm = mm;
            options.withCaption = false;
            const Svg svg(renderSvg(spec, options));
            for (const test::SvgShape& shape : svg.shapes) {
                const QPointF at = shape.points.value(0);
                if (shape.text.isEmpty() || !map.plot.contains(at)) continue;
                ++seen;
                EXPECT_FALSE(at.y() > limit - 2 && at.y() - 8 < limit + 2) << shape.text.toStdString() << " at " << at.y() << ", limit " << limit;
            }
        }
    EXPECT_GT(seen, 800);
}

TEST(ChartExport, CaptionIsWrittenWhenAsked) {
    ExportOptions options;
    const auto joined = [&] { return Svg(renderSvg(test::roofline(), options)).texts().join(u' '); };
    EXPECT_TRUE(joined().contains(QStringLiteral("datasheet, 2020"))) << qPrintable(joined());
    options.withCaption = false;
    EXPECT_FALSE(joined().contains(QStringLiteral("datasheet, 2020")));
}

TEST(ChartExport, AZoomedRooflineStaysOnThePage) {
    ChartSpec spec = test::contentOf("roofline", test::firstScenario(), {test::firstScenario({{"hardware", test::word("H100")}})}).charts.at(0);
    auto& xy = std::get<XyChart>(spec.body);
    const AxisSpec x = xy.x, y = xy.y;
    for (const double widened : {1.0, 1e6, 1e-2}) {
        xy.x.min = x.min / widened;
        xy.x.max = x.max * widened;
        xy.y.min = y.min / widened;
        xy.y.max = y.max * widened;
        const Svg svg(renderSvg(spec, {}));
        EXPECT_TRUE(svg.errors.isEmpty()) << qPrintable(svg.errors.mid(0, 5).join(u'\n'));
    }
}

TEST(ChartExport, ASmallFigureStillSaysTheVerdictAndTheUnits) {
    const ChartSpec spec = test::contentOf("roofline", test::firstScenario()).charts.at(0);
    ExportOptions options;
    options.sizeMm = {85, 55};
    const QString texts = Svg(renderSvg(spec, options)).texts().join(u' ');
    for (const char* text : {"0.54", "95", "FLOP/s", "FLOP/B", "INT8", "INT4", "TF32", "FP32", "FP16/BF16"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << texts.toStdString();
    EXPECT_FALSE(texts.contains(QStringLiteral("more")));
}

TEST(ChartExport, SvgIsTheSameEachTime) {
    for (const ChartSpec& spec : {test::roofline(), test::memoryStack(), test::pinnedGrids(), test::pipeline()})
        EXPECT_EQ(renderSvg(spec, {}), renderSvg(spec, {}));
}

TEST(ChartExport, PngHasTheSizeAndResolution) {
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.png"));
    ExportOptions options;
    options.sizeMm = {120, 80};
    options.dpi = 200;
    QString error;
    ASSERT_TRUE(exportChart(test::roofline(), options, file, &error)) << qPrintable(error);
    const QImage image(file);
    EXPECT_EQ(image.width(), 945);
    EXPECT_EQ(image.height(), 630);
    EXPECT_NEAR(image.dotsPerMeterX(), 200 / 0.0254, 1);
    EXPECT_EQ(image.pixelColor(2, 2), ChartStyle::light().background);
}

TEST(ChartExport, LayoutIsTheSameAtEveryResolution) {
    ExportOptions options;
    options.dpi = 96;
    const QImage coarse = renderChart(test::memoryStack(), options);
    options.dpi = 288;
    const QImage fine = renderChart(test::memoryStack(), options).scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x) different += std::abs(qGray(coarse.pixel(x, y)) - qGray(fine.pixel(x, y))) > 110;
    EXPECT_LT(different, coarse.width() * coarse.height() / 100);
}

TEST(ChartExport, PdfIsVector) {
    for (const ChartSpec& spec : {test::roofline(), test::memoryStack(), zoomed(), test::layouts(), test::pinnedGrids(), test::requestTimeline()}) {
        const QByteArray pdf = renderPdf(spec, {});
        EXPECT_TRUE(pdf.startsWith("%PDF"));
        EXPECT_FALSE(pdf.contains("/Subtype /Image")); // "/ImageB" alone is in every file's ProcSet
        EXPECT_FALSE(pdf.contains("/Subtype/Image"));
        EXPECT_LT(pdf.size(), 200'000);
    }
}

TEST(ChartExport, FailureLeavesTheOldFileAndSaysWhy) {
    QTemporaryDir dir;
    QString error;
    EXPECT_FALSE(exportChart(test::roofline(), {}, dir.filePath(QStringLiteral("no/such/folder/a.png")), &error));
    EXPECT_TRUE(error.contains(QStringLiteral("a.png"))) << qPrintable(error);
    EXPECT_FALSE(exportChart(test::roofline(), {}, dir.path(), nullptr));
}

TEST(ChartExport, ClipboardCarriesPictureVectorAndText) {
    const ChartSpec spec = test::roofline();
    const auto data = chartMimeData(spec, ChartStyle::light());
    EXPECT_TRUE(data->hasImage());
    EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).width(), 1800);
    EXPECT_TRUE(Svg(data->data(QStringLiteral("image/svg+xml"))).errors.isEmpty());
    EXPECT_EQ(data->text(), spec.spokenSummary);
}

TEST(ChartExport, AbsurdSizesAreTamed) {
    ExportOptions options;
    options.sizeMm = {1, -4};
    EXPECT_FALSE(renderChart(test::roofline(), options).isNull());
    options.sizeMm = {1900, 1900};
    options.dpi = 100000;
    const QImage large = renderChart(test::memoryStack(), options);
    EXPECT_LE(static_cast<double>(large.width()) * large.height(), 1.01e8);
}

} // namespace
} // namespace mlsys
