// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of chart as an exported SVG against the one that was looked at: the same shapes in the same order, in the same
// fills, strokes and dashes, the same texts, everything within 2.5 px of where it was. Not compared: bytes, the font's
// outlines, and hatches and grids line by line (lines of one pen in a row count as one shape: its bounds, and their number
// to a tenth), since a machine with other font hinting moves an axis by a pixel.
//   MLSYSIM_UPDATE_GOLDEN=1 writes data/golden_charts/*.svg anew; with MLSYSIM_GOLDEN_PICTURES=DIR also as PNG, to be
//   looked at in light and dark before the new ones are committed.
#include "app/charts/chart_export.h"
#include "svg_reader.h"
#include "test_charts_specs.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFontInfo>

#include <cmath>
#include <cstdlib>
#include <functional>

namespace mlsys {
namespace {

constexpr double kTolerance = 2.5;

struct Golden {
    const char* name;
    std::function<ChartSpec()> spec;
};

const Golden kGoldens[] = {
    {"roofline", [] { return test::roofline(); }}, {"load", &test::loadCurve},          {"memory", [] { return test::memoryStack(); }},
    {"memory_pinned", &test::pinnedMemoryStack},   {"layouts", &test::layouts},         {"grids", [] { return test::grids(); }},
    {"grids_pinned", &test::pinnedGrids},          {"request", &test::requestTimeline}, {"pipeline", [] { return test::pipeline(); }},
    {"field", [] { return test::field(); }},       {"field-shaded", [] { return test::shadedField(); }},
};

// A shape, or several lines of one pen in a row.
struct Part {
    QString what;
    QRectF bounds;
    int count = 1;
};

QVector<Part> partsOf(const QByteArray& bytes) {
    QVector<Part> parts;
    for (const test::SvgShape& shape : test::Svg(bytes).shapes) {
        const Part part{QStringList{shape.name, shape.paint, shape.text}.join(u' ').trimmed(), QPolygonF(shape.points).boundingRect(), 1};
        const bool isLine = shape.name == QStringLiteral("polyline") && shape.points.size() == 2;
        if (isLine && !parts.isEmpty() && parts.last().what == part.what) {
            const QRectF& a = parts.last().bounds; // united() leaves out what has no area
            parts.last().bounds = QRectF(QPointF(std::min(a.left(), part.bounds.left()), std::min(a.top(), part.bounds.top())),
                                         QPointF(std::max(a.right(), part.bounds.right()), std::max(a.bottom(), part.bounds.bottom())));
            ++parts.last().count;
        } else {
            parts.append(part);
        }
    }
    return parts;
}

bool isNear(const Part& a, const Part& b) {
    const auto near = [](double x, double y) { return std::abs(x - y) <= kTolerance; };
    return a.what == b.what && std::abs(a.count - b.count) <= std::max(a.count, b.count) / 10 && near(a.bounds.left(), b.bounds.left()) &&
           near(a.bounds.right(), b.bounds.right()) && near(a.bounds.top(), b.bounds.top()) && near(a.bounds.bottom(), b.bounds.bottom());
}

std::string said(const Part& part) {
    const QRectF& b = part.bounds;
    return QStringLiteral("%1 (%2×) from %3, %4 to %5, %6")
        .arg(part.what)
        .arg(part.count)
        .arg(b.left())
        .arg(b.top())
        .arg(b.right())
        .arg(b.bottom())
        .toStdString();
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
}

class GoldenChart : public testing::TestWithParam<std::tuple<Golden, bool>> {};

TEST_P(GoldenChart, IsTheOneThatWasLookedAt) {
    const auto& [golden, isDark] = GetParam();
    ExportOptions options;
    options.style = isDark ? ChartStyle::dark() : ChartStyle::light();
    if (QFontInfo(options.style.font).family() != QStringLiteral("DejaVu Sans")) GTEST_SKIP() << "needs the font DejaVu Sans";
    const ChartSpec spec = golden.spec();
    const QByteArray svg = renderSvg(spec, options);
    const QString name = QString::fromLatin1(golden.name) + (isDark ? QStringLiteral("_dark") : QString());
    const QString path = QStringLiteral(MLSYSIM_TEST_DATA "/golden_charts/%1.svg").arg(name);
    if (const QString pictures = qEnvironmentVariable("MLSYSIM_GOLDEN_PICTURES"); !pictures.isEmpty()) {
        options.dpi = 192;
        renderChart(spec, options).save(QDir(pictures).filePath(name + QStringLiteral(".png")));
    }
    if (qEnvironmentVariableIsSet("MLSYSIM_UPDATE_GOLDEN")) writeFile(path, svg);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QVector<Part> expected = partsOf(file.readAll());
    const QVector<Part> got = partsOf(svg);
    ASSERT_GT(expected.size(), 20);
    for (qsizetype i = 0; i < std::min(expected.size(), got.size()); ++i) // the first difference says most
        ASSERT_TRUE(isNear(expected[i], got[i])) << "shape " << i << ":\n  was " << said(expected[i]) << "\n  is  " << said(got[i]);
    EXPECT_EQ(expected.size(), got.size());
}

INSTANTIATE_TEST_SUITE_P(Charts, GoldenChart, testing::Combine(testing::ValuesIn(kGoldens), testing::Bool()),
                         [](const auto& each) { return QString::fromLatin1(std::get<0>(each.param).name).replace(u'-', u'_').toStdString() + (std::get<1>(each.param) ? "_dark" : "_light"); });

} // namespace
} // namespace mlsys
