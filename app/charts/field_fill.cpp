// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_fill.h"

#include "drawing.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace mlsys {
namespace {

constexpr double kSpacing = 6.5;      // logical pixels between lines: legible in every format
constexpr double kSparseSpacing = 15; // between the crosses of "no answer"
constexpr double kSparseSize = 2;     // from a cross' middle to its ends, along each axis
constexpr double kWidth = 1.2;
constexpr double kDotWidth = 2.2;
constexpr double kBold = 2.1;
constexpr double kGroundShare = 0.28; // of the role's colour
constexpr double kInkShare = 0.62;    // between that ground and the role's colour, and beyond it towards the text

// In the order in which they are given away: neighbours differ in kind or angle.
constexpr std::array kHatches{Hatch::none,     Hatch::forward, Hatch::dots,  Hatch::backward,
                              Hatch::vertical, Hatch::cross,   Hatch::horizontal, Hatch::grid};

double spacingOf(const FieldFill& fill) { return fill.isSparse ? kSparseSpacing : kSpacing; }

bool isSlanted(const FieldFill& fill) {
    return !fill.isSparse && (fill.hatch == Hatch::forward || fill.hatch == Hatch::backward || fill.hatch == Hatch::cross);
}

// Small crosses on a lattice, every other row shifted by half.
QVector<QLineF> crosses(const QRectF& area, double spacing, double size, QPointF origin) {
    QVector<QLineF> lines;
    const auto first = [&](double from, double phase) { return std::floor((from - phase) / spacing); };
    for (double row = first(area.top(), origin.y()); origin.y() + row * spacing <= area.bottom() + size; ++row) {
        const double y = origin.y() + row * spacing;
        const double shift = std::abs(std::fmod(row, 2.0)) * spacing / 2;
        for (double column = first(area.left(), origin.x() + shift); origin.x() + shift + column * spacing <= area.right() + size; ++column) {
            const double x = origin.x() + shift + column * spacing;
            for (const double slope : {1.0, -1.0})
                if (const auto line = clippedLine({x - size, y - size * slope, x + size, y + size * slope}, area)) lines.append(*line);
        }
    }
    return lines;
}

// How much of the pixel around a point a line with flat ends covers, as far as its edges are smoothed.
double covered(const QLineF& line, double width, QPointF at) {
    const double length = line.length();
    if (length <= 0) return 0;
    const QPointF unit = (line.p2() - line.p1()) / length, from = at - line.p1();
    const double along = QPointF::dotProduct(from, unit), across = std::abs(unit.x() * from.y() - unit.y() * from.x());
    return std::clamp(width / 2 + 0.5 - across, 0.0, std::min(1.0, width)) * std::clamp(std::min(along, length - along) + 0.5, 0.0, 1.0);
}

} // namespace

QVector<FieldFill> fillsOf(const QVector<FieldKind>& kinds, const ChartStyle& style) {
    QVector<std::pair<Hatch, double>> taken;
    const auto isFree = [&taken](Hatch hatch, double weight) { return !taken.contains({hatch, weight}); };
    QVector<FieldFill> fills;
    for (const FieldKind& kind : kinds) {
        std::pair<Hatch, double> pattern{style.hatch(kind.ink), 1};
        for (double weight = 1; !isFree(pattern.first, pattern.second); weight *= kBold)
            for (const Hatch hatch : kHatches)
                if (isFree(hatch, weight) && (hatch != Hatch::none || weight == 1)) {
                    pattern = {hatch, weight};
                    break;
                }
        taken.append(pattern);
        const QColor color = style.color(kind.ink);
        const QColor ground = mixed(style.plotGround, color, kGroundShare);
        fills.append({ground, mixed(ground, mixed(color, style.text, 0.25), kInkShare), pattern.first, pattern.second, false});
    }
    return fills;
}

FieldFill noAnswerFill(const ChartStyle& style) { return {style.plotGround, mixed(style.plotGround, style.mutedText, 0.75), Hatch::none, 1, true}; }

QVector<QLineF> patternLines(const FieldFill& fill, const QRectF& area, double scale, QPointF origin) {
    if (fill.isSparse) return crosses(area, kSparseSpacing * scale, kSparseSize * scale, origin);
    return fill.hatch == Hatch::none ? QVector<QLineF>() : hatchLines(area, fill.hatch, kSpacing * scale, origin);
}

double patternWidth(const FieldFill& fill, double scale) { return (fill.hatch == Hatch::dots ? kDotWidth : kWidth) * fill.weight * scale; }

QImage patternTile(const FieldFill& fill, double pixels) {
    // A whole number of pixels; a slanted line comes back at the same height after √2 spacings.
    const double slant = isSlanted(fill) ? std::sqrt(2.0) : 1;
    const int side = std::max(3, static_cast<int>(std::lround(spacingOf(fill) * slant * pixels)));
    const bool isStaggered = fill.isSparse || fill.hatch == Hatch::dots;
    QImage tile(side, isStaggered ? 2 * side : side, QImage::Format_RGB32);
    tile.fill(fill.ground);
    const double scale = side / slant / spacingOf(fill);
    const QRectF around(-tile.width(), -tile.height(), 3.0 * tile.width(), 3.0 * tile.height());
    const QVector<QLineF> lines = patternLines(fill, around, scale, {0.5, 0.5}); // the middle of a pixel: level lines are crisp
    const double width = patternWidth(fill, pixels);
    for (int y = 0; y < tile.height(); ++y)
        for (int x = 0; x < side; ++x) {
            double most = 0;
            for (const QLineF& line : lines) most = std::max(most, covered(line, width, {x + 0.5, y + 0.5}));
            if (most > 0) tile.setPixelColor(x, y, mixed(fill.ground, fill.ink, most));
        }
    return tile;
}

void drawSwatch(QPainter& painter, const QRectF& area, const FieldFill& fill, const ChartStyle& style) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.ground);
    painter.drawRect(area);
    const QPointF origin = fill.isSparse ? area.center() : area.topLeft(); // three crosses, none at the edge
    const double half = patternWidth(fill, style.scale) / 2;
    const QVector<QLineF> lines = patternLines(fill, area.adjusted(half, half, -half, -half), fill.isSparse ? style.scale * 0.6 : style.scale, origin);
    painter.setPen(QPen(fill.ink, patternWidth(fill, style.scale), Qt::SolidLine, Qt::FlatCap));
    if (!lines.isEmpty()) painter.drawLines(lines);
    painter.setPen(QPen(style.mutedText, 0.8 * style.scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

} // namespace mlsys
