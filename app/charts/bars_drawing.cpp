// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_drawing.h"

#include "drawing.h"
#include "flags.h"
#include "plot_part.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kGhostWeight = 0.8; // of its line
constexpr double kGhostGround = 2.2; // across it, in its widths
constexpr double kFromStrokes = 8;   // between a number and level strokes of a hatch, logical pixels

} // namespace

void paintHatches(QPainter& painter, const QVector<QRectF>& areas, Ink ink, const ChartStyle& style, QPointF origin) {
    const QColor fill = style.color(ink);
    drawHatches(painter, areas, style.hatch(ink), mixed(fill, style.inkOn(fill), 0.45), style.scale, origin);
}

void paintHatch(QPainter& painter, const QRectF& area, Ink ink, const ChartStyle& style, QPointF origin) { paintHatches(painter, {area}, ink, style, origin); }

void paintEmphasis(QPainter& painter, const QRectF& bar, const ChartStyle& style) {
    painter.setPen(QPen(style.text, 2 * style.scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

double coveredByGhost(const ChartStyle& style) { return style.lineWidth * kGhostWeight * kGhostGround; }

double ghostOverhang(double pitch, const ChartStyle& style) { return std::clamp(0.07 * pitch, 1.5, 5 * style.scale); }

void paintGhost(QPainter& painter, const QRectF& outline, const QRectF& bar, Qt::Edge end, const QRectF& plot, const ChartStyle& style) {
    QPolygonF line;
    QLineF across;
    if (end == Qt::TopEdge) {
        line << outline.bottomLeft() << outline.topLeft() << outline.topRight() << outline.bottomRight();
        across = QLineF(bar.left(), outline.top(), bar.right(), outline.top());
    } else {
        line << outline.topLeft() << outline.topRight() << outline.bottomRight() << outline.bottomLeft();
        across = QLineF(outline.right(), bar.top(), outline.right(), bar.bottom());
    }
    painter.setBrush(Qt::NoBrush);
    if (end == Qt::TopEdge ? outline.top() > bar.top() : outline.right() < bar.right()) {
        painter.setPen(QPen(style.plotGround, coveredByGhost(style), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(across);
    }
    painter.setPen(QPen(style.color(Ink::ghost), kGhostWeight * style.lineWidth, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QPolygonF& piece : clippedPolyline(line, plot)) painter.drawPolyline(piece);
}

void paintNumber(QPainter& painter, const QRectF& place, const QString& text, const QRectF& area, Ink ink, const ChartStyle& style) {
    const QColor fill = style.color(ink);
    const Hatch hatch = style.hatch(ink);
    if (hatch == Hatch::horizontal || hatch == Hatch::grid) {
        const double air = kFromStrokes * style.scale;
        const QRectF ground = place.adjusted(-air, 0, air, 0).intersected(area);
        painter.fillRect(ground, fill);
    }
    drawText(painter, place, text, labelFont(style, false), style.inkOn(fill), hatch == Hatch::none ? QColor() : fill);
}

QRectF clearPlace(const QRectF& area, QSizeF size, const QVector<CrossingLine>& lines, Qt::Orientation direction) {
    const bool isVertical = direction == Qt::Vertical;
    const double length = isVertical ? size.height() : size.width();
    double from = isVertical ? area.top() : area.left();
    double to = isVertical ? area.bottom() : area.right();
    for (const CrossingLine& line : lines) {
        const double middle = (from + to) / 2;
        if (std::abs(line.at - middle) >= (length + line.covers) / 2) continue;
        if (line.at < middle) from = line.at + line.covers / 2;
        else to = line.at - line.covers / 2;
    }
    const double breadth = isVertical ? size.width() - area.width() : size.height() - area.height();
    if (length + 4 > to - from || breadth + (isVertical ? 4 : 1) > 0) return {};
    QRectF place(QPointF(), size);
    place.moveCenter(isVertical ? QPointF(area.center().x(), (from + to) / 2) : QPointF((from + to) / 2, area.center().y()));
    return place;
}

} // namespace mlsys
