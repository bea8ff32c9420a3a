// SPDX-License-Identifier: GPL-3.0-or-later
#include "crosshair.h"

#include "drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mlsys {
namespace {

void drawBox(QPainter& painter, const SnapPoint& point, const SnapText& text, const QRectF& plot, const ChartStyle& style) {
    const QFont bold = style.fontOf(0.95, true);
    const QFont plain = style.fontOf(0.95);
    const double pad = 6 * style.scale;
    const double widest = std::max(80 * style.scale, std::min(320 * style.scale, plot.width() - 4 * pad));
    const QString name = elided(text.name, bold, widest);
    const QSizeF nameSize = name.isEmpty() ? QSizeF() : textSize(name, bold);
    const QSizeF bodySize = QFontMetricsF(plain).boundingRect(QRectF(0, 0, widest, 1e4), Qt::TextWordWrap, text.readOut).size() + QSizeF(2, 1);

    const double keyWidth = 4 * style.scale; // a strip in the series' colour
    QRectF box(0, 0, std::max(nameSize.width(), bodySize.width()) + 2 * pad + keyWidth, nameSize.height() + bodySize.height() + 1.4 * pad);
    const double gap = 12 * style.scale;
    const QPointF at = point.pixel;
    box.moveLeft(at.x() + gap + box.width() <= plot.right() ? at.x() + gap : std::max(plot.left(), at.x() - gap - box.width()));
    box.moveTop(at.y() - gap - box.height() >= plot.top() ? at.y() - gap - box.height() : at.y() + gap);

    painter.setPen(QPen(style.mutedText, std::max(1.0, style.scale)));
    painter.setBrush(style.background);
    painter.drawRect(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color(text.ink));
    painter.drawRect(QRectF(box.left(), box.top(), keyWidth, box.height()));
    const QRectF inner = box.adjusted(pad + keyWidth, pad * 0.7, -pad, -pad * 0.7);
    drawText(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), nameSize.height())), name, bold, style.text, {}, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(painter, inner.adjusted(0, nameSize.height(), 0, 0), text.readOut, plain, style.text, {}, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
}

} // namespace

void drawCrosshair(QPainter& painter, const SnapPoint& point, const SnapText& text, const QRectF& plot, const ChartStyle& style, bool isOnPicture) {
    painter.setBrush(Qt::NoBrush);
    if (!point.area.isNull()) {
        painter.setPen(QPen(style.text, 2 * style.scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(point.area);
    } else {
        const QLineF across(plot.left(), point.pixel.y(), plot.right(), point.pixel.y()), upright(point.pixel.x(), plot.top(), point.pixel.x(), plot.bottom());
        const auto draw = [&](const QPen& lines, const QPen& ring) {
            painter.setPen(lines);
            painter.drawLine(across);
            painter.drawLine(upright);
            painter.setPen(ring);
            painter.drawEllipse(point.pixel, style.markerSize * 0.9, style.markerSize * 0.9);
        };
        const double width = std::max(1.0, 0.8 * style.scale), ringWidth = 1.6 * style.scale;
        if (isOnPicture) draw(QPen(style.plotGround, width + 1), QPen(style.plotGround, ringWidth + 2));
        draw(QPen(isOnPicture ? style.text : style.mutedText, width, Qt::DashLine), QPen(style.text, ringWidth));
    }
    drawBox(painter, point, text, plot, style);
}

} // namespace mlsys
