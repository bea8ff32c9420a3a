// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_file.h"

#include "field_outlines.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace mlsys {
namespace {

constexpr double kFinest = 3;          // pixels of a picture in a vector file for a logical one: 288 an inch
constexpr int kMostPixels = 4'000'000; // composed at once

// Clamping the corners is exact for rectilinear rings.
QPainterPath pathOf(const QVector<QPolygonF>& rings, const QTransform& toPixels, const QRectF& plot) {
    QPainterPath path; // odd-even: holes stay open
    for (const QPolygonF& ring : rings) {
        QPolygonF pixels = toPixels.map(ring);
        for (QPointF& p : pixels) p = {std::clamp(p.x(), plot.left(), plot.right()), std::clamp(p.y(), plot.top(), plot.bottom())};
        path.addPolygon(pixels);
    }
    return path;
}

void paintPattern(QPainter& painter, const FieldCells& cells, const QTransform& toPixels, const QRectF& plot, const FieldFill& fill, double scale,
                  const std::function<bool(std::uint8_t)>& isWanted) {
    QPainterPath path;
    const QTransform toCells = toPixels.inverted();
    const double half = patternWidth(fill, scale) / 2; // of a line along the frame
    for (const QLineF& line : patternLines(fill, plot.adjusted(half, half, -half, -half), scale, plot.topLeft()))
        for (const LinePiece& piece : piecesOver(cells, toCells.map(line), isWanted)) {
            path.moveTo(line.pointAt(piece.from));
            path.lineTo(line.pointAt(piece.to));
        }
    if (path.isEmpty()) return; // an empty path breaks a PDF
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill.ink, patternWidth(fill, scale), Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
}

} // namespace

void paintClasses(QPainter& painter, const FieldCells& cells, const CellWindow& window, const QTransform& toPixels, const QRectF& plot,
                  const QVector<FieldFill>& fills, const FieldFill& none, double scale) {
    const auto count = static_cast<int>(fills.size());
    const QRect part = window.cells(cells.columns, cells.rows);
    painter.save();
    painter.setPen(Qt::NoPen);
    // What is left over stays the plot's ground: cells without an answer.
    for (int k = 0; k < count; ++k) {
        const QPainterPath path = pathOf(outlinesOf(cells, part, [&](std::uint8_t code) { return code >= k && code < count; }), toPixels, plot);
        if (path.isEmpty()) break; // nor will later ones have any
        painter.setBrush(fills[k].ground);
        painter.drawPath(path);
    }
    for (int k = 0; k < count; ++k) paintPattern(painter, cells, toPixels, plot, fills[k], scale, [k](std::uint8_t code) { return code == k; });
    paintPattern(painter, cells, toPixels, plot, none, scale, [count](std::uint8_t code) { return code >= count; });
    painter.restore();
}

void paintShades(QPainter& painter, const FieldCells& cells, const CellWindow& window, const QRectF& plot, const FieldPalette& palette) {
    if (cells.isEmpty()) return;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        const QRect pixels = devicePixels(painter, plot);
        const int height = std::max(1, kMostPixels / std::max(1, pixels.width()));
        for (int top = 0; top < pixels.height(); top += height) { // a poster's would not fit into memory once more
            const QRect strip(0, top, pixels.width(), std::min(height, pixels.height() - top));
            drawInPixels(painter, pixels.topLeft() + strip.topLeft(), fieldImage(cells, window, pixels.size(), strip, palette));
        }
        return;
    }
    // The whole field: each cell the same number of pixels. A part of it: as fine as a printer.
    const auto fine = [](double length, double from, double to, int count) {
        const double wanted = kFinest * length;
        const bool isWhole = std::abs(from) < 1e-9 && std::abs(to - count) < 1e-9;
        return std::max(1, isWhole ? count * std::max(1, static_cast<int>(std::ceil(wanted / count))) : static_cast<int>(std::ceil(wanted)));
    };
    const QSize size(fine(plot.width(), window.left, window.right, cells.columns), fine(plot.height(), window.bottom, window.top, cells.rows));
    painter.drawImage(plot, fieldImage(cells, window, size, QRect(QPoint(), size), palette));
}

QRect devicePixels(const QPainter& painter, const QRectF& area) {
    const QRectF device = painter.deviceTransform().mapRect(area);
    const QPoint topLeft(qRound(device.left()), qRound(device.top()));
    return {topLeft, QSize(qRound(device.right()) - topLeft.x(), qRound(device.bottom()) - topLeft.y())};
}

void drawInPixels(QPainter& painter, QPoint topLeft, const QImage& image) {
    painter.save();
    painter.setWorldTransform(painter.deviceTransform().inverted(), true); // now logical pixels are the device's
    painter.drawImage(topLeft, image);
    painter.restore();
}

} // namespace mlsys
