// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_style.h"
#include "app/charts/drawing.h"

#include <gtest/gtest.h>

#include <array>

namespace mlsys {
namespace {

constexpr std::array kInks{Ink::text,      Ink::grid,      Ink::accent,      Ink::memory,  Ink::compute, Ink::network, Ink::overhead, Ink::series1,
                           Ink::series2,   Ink::series3,   Ink::series4,     Ink::series5, Ink::series6, Ink::series7, Ink::series8,  Ink::weights,
                           Ink::gradients, Ink::optimizer, Ink::activations, Ink::buffers, Ink::kvCache, Ink::limit,   Ink::ghost};
constexpr std::array kSeries{Ink::series1, Ink::series2, Ink::series3, Ink::series4, Ink::series5, Ink::series6, Ink::series7, Ink::series8};
constexpr std::array kMemory{Ink::weights, Ink::gradients, Ink::optimizer, Ink::activations, Ink::buffers, Ink::kvCache};

TEST(ChartStyle, TextIsReadableOnEveryGround) {
    for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::dark()})
        for (const QColor& ground : {style.background, style.plotGround}) {
            EXPECT_GE(contrastRatio(style.text, ground), 7);
            EXPECT_GE(contrastRatio(style.mutedText, ground), 4.5);
            for (const Ink ink : kInks) EXPECT_GE(contrastRatio(style.textOn(ink, ground), ground), 4.5) << static_cast<int>(ink);
        }
}

TEST(ChartStyle, TextIsReadableOnTintsAndBars) {
    for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::dark()})
        for (const Ink ink : kInks) {
            const QColor ground = style.tinted(ink);
            EXPECT_EQ(ground.alpha(), 255);
            EXPECT_GE(contrastRatio(style.text, ground), 4.5) << static_cast<int>(ink);
            EXPECT_GE(contrastRatio(style.textOn(ink, ground), ground), 4.5) << static_cast<int>(ink);
            EXPECT_GE(contrastRatio(style.inkOn(style.color(ink)), style.color(ink)), 4.5) << static_cast<int>(ink);
        }
}

template <class Inks, class Channel> void expectSecondChannel(const Inks& inks, Channel channel) {
    for (const Ink a : inks)
        for (const Ink b : inks)
            if (a != b) {
                EXPECT_NE(channel(a), channel(b)) << static_cast<int>(a) << ' ' << static_cast<int>(b);
            }
}

TEST(ChartStyle, RolesDifferNotByColourAlone) {
    const ChartStyle style = ChartStyle::light();
    expectSecondChannel(kSeries, [&](Ink i) { return std::pair(style.marker(i), style.dash(i)); });
    expectSecondChannel(kSeries, [&](Ink i) { return style.hatch(i); });
    expectSecondChannel(kMemory, [&](Ink i) { return style.hatch(i); });
    expectSecondChannel(kMemory, [&](Ink i) { return style.color(i).rgb(); });
}

TEST(ChartStyle, ScalesFontAndLines) {
    EXPECT_EQ(ChartStyle::light(2).font.pixelSize(), 2 * ChartStyle::light(1).font.pixelSize());
    EXPECT_DOUBLE_EQ(ChartStyle::dark(1.5).lineWidth, 3);
    EXPECT_TRUE(ChartStyle::dark().isDark);
    EXPECT_EQ(ChartStyle::light(), ChartStyle::light());
    EXPECT_NE(ChartStyle::light(), ChartStyle::light(2));
}

TEST(ChartDrawing, HatchesStayInside) {
    const QRectF area(10, 20, 57, 31);
    for (const Hatch hatch : {Hatch::forward, Hatch::backward, Hatch::cross, Hatch::horizontal, Hatch::vertical, Hatch::dots, Hatch::grid}) {
        const auto lines = hatchLines(area, hatch, 6, {3, 400});
        EXPECT_GT(lines.size(), 3) << static_cast<int>(hatch);
        for (const QLineF& line : lines) {
            EXPECT_TRUE(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
            EXPECT_TRUE(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        }
    }
    EXPECT_TRUE(hatchLines(area, Hatch::none, 6, {}).isEmpty());
}

TEST(ChartDrawing, ClipsPolylinesIntoPieces) {
    const QRectF area(0, 0, 10, 10);
    const auto pieces = clippedPolyline(QPolygonF{{-5, 5}, {5, 5}, {5, 15}, {8, 15}, {8, 5}, {8, 2}}, area);
    ASSERT_EQ(pieces.size(), 2);
    EXPECT_EQ(pieces[0], (QPolygonF{{0, 5}, {5, 5}, {5, 10}}));
    EXPECT_EQ(pieces[1], (QPolygonF{{8, 10}, {8, 5}, {8, 2}}));
    EXPECT_FALSE(clippedLine({-1, -1, -1, 20}, area));
}

} // namespace
} // namespace mlsys
