// SPDX-License-Identifier: GPL-3.0-or-later
// What a field is drawn from: contours, outlines, patterns, shades, its picture.
#include "app/charts/contours.h"
#include "app/charts/field_image.h"
#include "app/charts/field_outlines.h"
#include "app/charts/shades.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

namespace mlsys {
namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

std::vector<float> sampled(int columns, int rows, const std::function<double(double, double)>& f) {
    std::vector<float> values;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) values.push_back(static_cast<float>(f(c + 0.5, r + 0.5)));
    return values;
}

double enclosed(const QPolygonF& ring) { // counter-clockwise is positive
    double area = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) area += ring[i - 1].x() * ring[i].y() - ring[i].x() * ring[i - 1].y();
    return area / 2;
}

TEST(FieldContours, LieOnTheirLevel) {
    const auto distance = [](double x, double y) { return std::hypot(x - 30.2, y - 24.7); };
    const auto contours = contoursOf(sampled(64, 48, distance), 64, 48, {20, 10}, false);
    ASSERT_EQ(contours.size(), 2u);
    for (const Contour& contour : contours) {
        const double radius = contour.level == 0 ? 20 : 10;
        EXPECT_TRUE(contour.isClosed);
        EXPECT_EQ(contour.points.first(), contour.points.last());
        EXPECT_NEAR(std::abs(enclosed(contour.points)), M_PI * radius * radius, radius);
        for (const QPointF& p : contour.points) EXPECT_NEAR(distance(p.x(), p.y()), radius, 1 / (8 * radius) + 1e-4); // a chord's sagitta
    }
    // What is even in the logarithm is exact there.
    const auto growth = [](double x, double) { return std::exp(x); };
    for (const Contour& contour : contoursOf(sampled(20, 5, growth), 20, 5, {std::exp(7.3)}, true))
        for (const QPointF& p : contour.points) EXPECT_NEAR(p.x(), 7.3, 1e-5);
}

TEST(FieldContours, EndAtTheFieldsEdge) {
    const auto contours = contoursOf(sampled(10, 7, [](double x, double) { return x; }), 10, 7, {2.25, 8, 40, std::nan("")}, false);
    ASSERT_EQ(contours.size(), 2u);
    for (const Contour& contour : contours) {
        EXPECT_FALSE(contour.isClosed);
        EXPECT_EQ(contour.points.size(), 7);
        EXPECT_EQ(std::abs(contour.points.first().y() - contour.points.last().y()), 6) << "from the lowest centre to the highest";
        for (const QPointF& p : contour.points) EXPECT_NEAR(p.x(), contour.level == 0 ? 2.25 : 8, 1e-6);
    }
}

TEST(FieldContours, LeaveAGapAroundNoAnswer) {
    std::vector<float> values = sampled(21, 21, [](double x, double y) { return std::hypot(x - 10.5, y - 10.5); });
    values[10 * 21 + 15] = kNaN; // on the circle
    values[10 * 21 + 5] = std::numeric_limits<float>::infinity();
    const auto contours = contoursOf(values, 21, 21, {5.2}, false);
    ASSERT_EQ(contours.size(), 2u) << "an upper half and a lower one";
    for (const Contour& contour : contours) {
        EXPECT_FALSE(contour.isClosed);
        for (const QPointF& p : contour.points) EXPECT_GT(std::min(QLineF(p, {15.5, 10.5}).length(), QLineF(p, {5.5, 10.5}).length()), 0.9);
    }
    EXPECT_TRUE(contoursOf(std::vector<float>(12, kNaN), 4, 3, {1}, false).empty());
    EXPECT_TRUE(contoursOf({1}, 1, 1, {1}, false).empty());
    EXPECT_TRUE(contoursOf({1, 2}, 4, 3, {1}, false).empty()) << "too few values";
}

TEST(FieldContours, RandomOnesAreWholeAndNeverCrossASquareTwice) {
    std::mt19937 random(7);
    std::uniform_real_distribution<float> any(0, 10);
    std::vector<float> values(40 * 30);
    for (float& v : values) v = any(random);
    for (int i = 0; i < 60; ++i) values[random() % values.size()] = kNaN;
    const QVector<double> levels{2, 5, 5.1, 9};
    double seen = 0;
    for (const Contour& contour : contoursOf(values, 40, 30, levels, false)) {
        ASSERT_GE(contour.points.size(), 2);
        seen += static_cast<double>(contour.points.size());
        for (qsizetype i = 1; i < contour.points.size(); ++i) {
            const QPointF step = contour.points[i] - contour.points[i - 1];
            EXPECT_LE(std::max(std::abs(step.x()), std::abs(step.y())), 1 + 1e-9) << "no further than across one square";
        }
        for (const QPointF& p : contour.points) { // between two centres, one of them at or above and one below
            const double c = p.x() - 0.5, r = p.y() - 0.5;
            const auto at = [&](double column, double row) { return static_cast<double>(values[static_cast<std::size_t>(row) * 40 + static_cast<std::size_t>(column)]); };
            const double a = at(std::floor(c), std::floor(r)), b = at(std::ceil(c), std::ceil(r));
            const double level = levels[contour.level];
            EXPECT_TRUE(std::min(a, b) <= level && level <= std::max(a, b));
        }
    }
    EXPECT_GT(seen, 1000);
}

struct Bytes {
    int columns, rows;
    std::vector<std::uint8_t> codes;
    FieldCells cells() const { return {columns, rows, codes.data()}; }
};

Bytes randomBytes(int columns, int rows, int kinds) {
    std::mt19937 random(11);
    Bytes bytes{columns, rows, {}};
    for (int i = 0; i < columns * rows; ++i) bytes.codes.push_back(random() % 7 == 0 ? kNoClass : static_cast<std::uint8_t>(random() % static_cast<unsigned>(kinds)));
    return bytes;
}

TEST(FieldOutlines, CoverExactlyTheCells) {
    const Bytes bytes = randomBytes(37, 23, 3);
    for (const QRect part : {QRect(0, 0, 37, 23), QRect(5, 3, 11, 9), QRect(36, 22, 1, 1)})
        for (int code : {0, 1, 2, 255}) {
            double area = 0, cells = 0;
            for (const QPolygonF& ring : outlinesOf(bytes.cells(), part, [code](std::uint8_t c) { return c == code; })) {
                EXPECT_EQ(ring.first(), ring.last());
                area += enclosed(ring); // holes count negative
                EXPECT_TRUE(QRectF(part).adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(ring.boundingRect()));
                for (qsizetype i = 1; i < ring.size(); ++i) EXPECT_NE(ring[i].x() == ring[i - 1].x(), ring[i].y() == ring[i - 1].y()) << "rectilinear";
            }
            for (int r = part.top(); r <= part.bottom(); ++r)
                for (int c = part.left(); c <= part.right(); ++c) cells += bytes.cells().at(c, r) == code;
            EXPECT_EQ(area, cells) << "class " << code;
        }
    EXPECT_TRUE(outlinesOf({}, QRect(), [](std::uint8_t) { return true; }).isEmpty());
}

// Painted odd-even they are the cells themselves, not only as many.
TEST(FieldOutlines, AreWhereTheCellsAre) {
    const Bytes bytes = randomBytes(30, 20, 2);
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QPainterPath path;
    for (const QPolygonF& ring : outlinesOf(bytes.cells(), QRect(0, 0, 30, 20), [](std::uint8_t c) { return c == 1; })) path.addPolygon(ring);
    painter.fillPath(path, Qt::black);
    painter.end();
    for (int r = 0; r < 20; ++r)
        for (int c = 0; c < 30; ++c) ASSERT_EQ(image.pixelColor(c, r) == QColor(Qt::black), bytes.cells().at(c, r) == 1) << c << ',' << r;
}

TEST(FieldOutlines, LinesAreCutToTheCellsWanted) {
    const Bytes bytes{4, 2, {0, 1, 1, 0, 0, 0, 1, 0}};
    const auto isOne = [](std::uint8_t code) { return code == 1; };
    const auto level = piecesOver(bytes.cells(), {-1, 0.5, 5, 0.5}, isOne);
    ASSERT_EQ(level.size(), 1);
    EXPECT_NEAR(level[0].from * 6 - 1, 1, 1e-12);
    EXPECT_NEAR(level[0].to * 6 - 1, 3, 1e-12);
    const auto slanted = piecesOver(bytes.cells(), {3, 0, 1, 2}, isOne); // through (2, 0), then (1, 1)
    ASSERT_EQ(slanted.size(), 1);
    EXPECT_NEAR(slanted[0].to, 0.5, 1e-12);
    EXPECT_TRUE(piecesOver(bytes.cells(), {-3, -3, -1, -1}, isOne).isEmpty());
}

QVector<FieldKind> kindsOf(int count) {
    static const std::array inks{Ink::memory, Ink::compute, Ink::network, Ink::overhead, Ink::series1, Ink::weights, Ink::compute, Ink::kvCache, Ink::series4, Ink::series5, Ink::memory, Ink::memory};
    QVector<FieldKind> kinds;
    for (int k = 0; k < count; ++k) kinds.append({QString::number(k), QString::number(k), inks.at(static_cast<std::size_t>(k) % inks.size())});
    return kinds;
}

// How much of each pixel of a pattern is ink, without its colours.
std::vector<double> coverage(const FieldFill& fill, int side) {
    FieldFill inGrey = fill;
    inGrey.ground = Qt::white;
    inGrey.ink = Qt::black;
    const QImage tile = patternTile(inGrey, 1);
    std::vector<double> result;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) result.push_back(1 - qGray(tile.pixel(x % tile.width(), y % tile.height())) / 255.0);
    return result;
}

TEST(FieldPatterns, DifferWithoutColour) {
    for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::dark()}) {
        constexpr int side = 60, inner = 40;
        QVector<FieldFill> fills = fillsOf(kindsOf(12), style);
        fills.append(noAnswerFill(style));
        for (qsizetype a = 0; a < fills.size(); ++a)
            for (qsizetype b = 0; b < a; ++b) {
                const auto first = coverage(fills[a], side), second = coverage(fills[b], side);
                double least = 1; // wherever one is laid over the other
                for (int dy = 0; dy < 20; ++dy)
                    for (int dx = 0; dx < 20; ++dx) {
                        double sum = 0;
                        for (int y = 0; y < inner; ++y)
                            for (int x = 0; x < inner; ++x) sum += std::abs(first[static_cast<std::size_t>(y * side + x)] - second[static_cast<std::size_t>((y + dy) * side + x + dx)]);
                        least = std::min(least, sum / (inner * inner));
                    }
                EXPECT_GT(least, 0.02) << a << " and " << b;
            }
    }
}

TEST(FieldPatterns, ReadOnTheirGround) {
    for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::dark(2)})
        for (const FieldFill& fill : fillsOf(kindsOf(8), style)) {
            EXPECT_GT(contrastRatio(fill.ground, fill.ink), 1.5);
            EXPECT_EQ(fill.ink.alpha(), 255);
            EXPECT_GT(contrastRatio(fill.ground, style.text), 4.5) << "text over it";
        }
}

TEST(FieldPatterns, TilesJoinWithoutASeam) {
    const ChartStyle style = ChartStyle::light();
    for (const FieldFill& fill : fillsOf(kindsOf(8), style))
        for (const double pixels : {1.0, 1.5, 3.125}) {
            const QImage tile = patternTile(fill, pixels);
            // The line of pixels left of the first is the last one: a pattern drawn over the edge says the same.
            const int w = tile.width(), h = tile.height();
            const double scale = pixels;
            EXPECT_NEAR(w, 6.5 * scale * (fill.hatch == Hatch::forward || fill.hatch == Hatch::backward || fill.hatch == Hatch::cross ? std::sqrt(2.0) : 1), 0.51);
            const auto ink = [&](int x, int y) { return qGray(tile.pixel((x + w) % w, (y + h) % h)); };
            const int shift = fill.hatch == Hatch::forward ? -1 : fill.hatch == Hatch::backward ? 1 : 0;
            for (int i = 0; shift != 0 && i < w; ++i) EXPECT_EQ(ink(i, 0), ink(i + shift, 1));
        }
}

double lightness(QRgb rgb) { // CIE L*
    const auto linear = [](int c) { return c <= 10 ? c / 255.0 / 12.92 : std::pow((c / 255.0 + 0.055) / 1.055, 2.4); };
    const double y = 0.2126 * linear(qRed(rgb)) + 0.7152 * linear(qGreen(rgb)) + 0.0722 * linear(qBlue(rgb));
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

TEST(FieldShades, GrowLighterEvenly) {
    for (const bool isDark : {false, true}) {
        const auto& shades = shadeMap(isDark);
        const double whole = lightness(shades.back()) - lightness(shades.front());
        EXPECT_GT(whole, 50);
        for (std::size_t i = 16; i < shades.size(); i += 16) {
            const double step = lightness(shades[i]) - lightness(shades[i - 16]);
            EXPECT_NEAR(step, whole * 16 / 254, 0.35 * whole * 16 / 254) << i;
        }
        const ChartStyle style = isDark ? ChartStyle::dark() : ChartStyle::light();
        for (const QRgb end : {shades.front(), shades.back()}) EXPECT_GT(contrastRatio(QColor::fromRgb(end), style.plotGround), 1.25) << "either end is seen on the ground";
    }
}

TEST(FieldShades, FollowTheAxis) {
    const AxisMap log({{}, {}, true, 1e-3, 1, 1, false}), linear({{}, {}, false, -10, 10, 1, false});
    EXPECT_EQ(shadesOf({1e-3f, 1.0001f, 1e-9f, 50, 0, -4, kNaN, std::numeric_limits<float>::infinity()}, log), (std::vector<std::uint8_t>{0, 254, 0, 254, 0, 0, kNoClass, kNoClass}));
    EXPECT_NEAR(shadeOf(std::sqrt(1e-3), log), 127, 1);
    EXPECT_EQ(shadeOf(-10, linear), 0);
    EXPECT_EQ(shadeOf(10.001, linear), 254);
    EXPECT_NEAR(shadeOf(0, linear), 127, 1);
    // Also over a short range each is in its place, to a third of a shade.
    const AxisMap narrow({{}, {}, true, 0.9, 1.2, 1, false});
    for (double value = 0.9; value < 1.2; value += 1e-4) {
        const double place = std::log(value / 0.9) / std::log(1.2 / 0.9) * 254.999;
        EXPECT_GE(shadeOf(value, narrow), std::max(0.0, std::floor(place - 0.34))) << value;
        EXPECT_LE(shadeOf(value, narrow), std::floor(place + 0.34)) << value;
    }
}

// Plain fills, so that a pixel's colour tells the class.
FieldPalette flat(int kinds) {
    QVector<FieldFill> fills;
    for (int k = 0; k < kinds; ++k) fills.append({QColor(40 * k, 0, 0), QColor(40 * k, 0, 0), Hatch::none, 1, false});
    return FieldPalette::ofClasses(fills, {QColor(0, 0, 99), QColor(0, 0, 99), Hatch::none, 1, false}, QColor(0, 200, 0), 1);
}

TEST(FieldImage, EachPixelShowsTheCellAtItsCentre) {
    const Bytes bytes = randomBytes(29, 17, 6);
    const FieldPalette palette = flat(6);
    const CellWindow all{0, 29, 0, 17}, zoomed{11.3, 11.9, 4.02, 7.9}, beyond{-8.5, 40, -3, 30}, squeezed{2, 29, 0.5, 16};
    for (const CellWindow& window : {all, zoomed, beyond, squeezed})
        for (const QSize size : {QSize(101, 67), QSize(7, 5), QSize(640, 2)}) {
            const QImage image = fieldImage(bytes.cells(), window, size, QRect(QPoint(), size), palette);
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x) {
                    const double cx = std::floor(window.left + (x + 0.5) / size.width() * (window.right - window.left));
                    const double cy = std::floor(window.top - (y + 0.5) / size.height() * (window.top - window.bottom));
                    const bool isInside = cx >= 0 && cx < 29 && cy >= 0 && cy < 17;
                    const int code = isInside ? bytes.cells().at(static_cast<int>(cx), static_cast<int>(cy)) : -1;
                    const QColor expected = code < 0 ? QColor(0, 200, 0) : code == kNoClass ? QColor(0, 0, 99) : QColor(40 * code, 0, 0);
                    ASSERT_EQ(image.pixelColor(x, y), expected) << x << ',' << y;
                }
        }
}

TEST(FieldImage, StripsAreThePictureInParts) {
    const Bytes bytes = randomBytes(9, 9, 4);
    const ChartStyle style = ChartStyle::light();
    const FieldPalette palette = FieldPalette::ofClasses(fillsOf(kindsOf(4), style), noAnswerFill(style), style.plotGround, 1);
    const QSize size(120, 90);
    const QImage whole = fieldImage(bytes.cells(), {0, 9, 0, 9}, size, QRect(QPoint(), size), palette);
    const QRect part(0, 31, 120, 40);
    EXPECT_EQ(fieldImage(bytes.cells(), {0, 9, 0, 9}, size, part, palette), whole.copy(part));
    EXPECT_TRUE(fieldImage({}, {0, 1, 0, 1}, size, QRect(), palette).isNull());
}

} // namespace
} // namespace mlsys
