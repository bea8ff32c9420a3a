// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mlsys {
namespace {

// A chart asks for the same few texts in each pass of its layout, and shaping them is most of what that costs.
template <class T>
class Measured {
public:
    template <class Measure>
    T of(const QString& text, const QFont& font, Measure measure) {
        const std::pair<QFont, QString> key(font, text);
        if (const auto it = m_known.constFind(key); it != m_known.cend()) return *it;
        if (m_known.size() >= kMost) m_known.clear();
        return *m_known.insert(key, measure());
    }

private:
    static constexpr qsizetype kMost = 4096;
    QHash<std::pair<QFont, QString>, T> m_known;
};

} // namespace

void drawMarker(QPainter& painter, Marker marker, QPointF at, double size, const QColor& fill, const QColor& rim) {
    const double r = size / 2;
    painter.setPen(QPen(rim, std::max(1.0, size / 8), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(fill);
    switch (marker) {
    case Marker::none: break;
    case Marker::circle: painter.drawEllipse(at, r, r); break;
    case Marker::square: painter.drawRect(QRectF(at.x() - r * 0.88, at.y() - r * 0.88, r * 1.76, r * 1.76)); break;
    case Marker::triangle:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.15}, {at.x() + r * 1.08, at.y() + r * 0.8}, {at.x() - r * 1.08, at.y() + r * 0.8}});
        break;
    case Marker::diamond:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.25}, {at.x() + r * 1.25, at.y()}, {at.x(), at.y() + r * 1.25}, {at.x() - r * 1.25, at.y()}});
        break;
    case Marker::cross:
        painter.setPen(QPen(fill, std::max(1.5, size / 4), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(at.x() - r, at.y() - r, at.x() + r, at.y() + r));
        painter.drawLine(QLineF(at.x() - r, at.y() + r, at.x() + r, at.y() - r));
        break;
    }
}

QVector<QLineF> hatchLines(const QRectF& area, Hatch hatch, double spacing, QPointF origin) {
    QVector<QLineF> lines;
    if (area.width() <= 0 || area.height() <= 0 || spacing <= 0) return lines;
    const auto add = [&](const QLineF& line) {
        if (const auto inside = clippedLine(line, area); inside && inside->length() > 0.2) lines.append(*inside);
    };
    const auto steps = [spacing](double from, double to, double phase, auto&& each) {
        for (double at = std::ceil((from - phase) / spacing) * spacing + phase; at <= to; at += spacing) each(at);
    };
    const bool up = hatch == Hatch::forward || hatch == Hatch::cross;
    const bool down = hatch == Hatch::backward || hatch == Hatch::cross;
    const double slant = std::sqrt(2.0);
    if (up) // x + y is constant along a forward stroke
        for (double c = std::ceil((area.left() + area.top() - origin.x() - origin.y()) / (spacing * slant)) * spacing * slant + origin.x() + origin.y();
             c <= area.right() + area.bottom(); c += spacing * slant)
            add({area.left(), c - area.left(), area.right(), c - area.right()});
    if (down) // y − x is constant
        for (double c = std::ceil((area.top() - area.right() - origin.y() + origin.x()) / (spacing * slant)) * spacing * slant + origin.y() - origin.x();
             c <= area.bottom() - area.left(); c += spacing * slant)
            add({area.left(), area.left() + c, area.right(), area.right() + c});
    if (hatch == Hatch::horizontal || hatch == Hatch::grid)
        steps(area.top(), area.bottom(), origin.y(), [&](double y) { add({area.left(), y, area.right(), y}); });
    if (hatch == Hatch::vertical || hatch == Hatch::grid)
        steps(area.left(), area.right(), origin.x(), [&](double x) { add({x, area.top(), x, area.bottom()}); });
    if (hatch == Hatch::dots)
        steps(area.top(), area.bottom(), origin.y(), [&](double y) {
            const double shift = std::fmod(std::abs(std::round((y - origin.y()) / spacing)), 2.0) * spacing / 2;
            steps(area.left(), area.right(), origin.x() + shift, [&](double x) { add({x - spacing / 6, y, x + spacing / 6, y}); });
        });
    return lines;
}

void drawHatch(QPainter& painter, const QRectF& area, Hatch hatch, const QColor& ink, double scale, QPointF origin) {
    drawHatches(painter, {area}, hatch, ink, scale, origin);
}

void drawHatches(QPainter& painter, const QVector<QRectF>& areas, Hatch hatch, const QColor& ink, double scale, QPointF origin) {
    QVector<QLineF> lines;
    for (const QRectF& area : areas) lines += hatchLines(area, hatch, 6 * scale, origin);
    if (lines.isEmpty()) return;
    const double width = hatch == Hatch::dots ? 2.0 : 1.1;
    painter.setPen(QPen(ink, width * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

void drawText(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, const QColor& ink, const QColor& ground, int flags) {
    if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRect(area);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, flags | Qt::TextDontClip, text);
}

QStringList wrapped(const QString& text, const QFont& font, double width, int maxLines) {
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    while (!words.isEmpty()) {
        QString line = words.takeFirst();
        if (lines.size() + 1 == maxLines) line = (QStringList(line) + std::exchange(words, {})).join(QChar(u' '));
        while (!words.isEmpty() && textWidth(line + u' ' + words.first(), font) <= width) line += u' ' + words.takeFirst();
        lines.append(elided(line, font, std::max(width, 8.0)));
    }
    return lines;
}

double textWidth(const QString& text, const QFont& font) {
    static thread_local Measured<double> known;
    return known.of(text, font, [&] { return QFontMetricsF(font).horizontalAdvance(text); });
}

QString elided(const QString& text, const QFont& font, double width) {
    return textWidth(text, font) <= width ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

QSizeF textSize(const QString& text, const QFont& font) {
    static thread_local Measured<QSizeF> known;
    const QSizeF size = known.of(text, font, [&] { return QFontMetricsF(font).size(0, text); });
    return {std::ceil(size.width()) + 4, std::ceil(size.height())};
}

std::optional<QLineF> clippedLine(const QLineF& line, const QRectF& area) {
    double enter = 0;
    double leave = 1;
    const auto cut = [&](double direction, double distance) { // keeps t with direction · t ≤ distance
        if (direction == 0) return distance >= 0;
        const double t = distance / direction;
        if (direction < 0) enter = std::max(enter, t);
        else leave = std::min(leave, t);
        return enter <= leave;
    };
    if (!cut(-line.dx(), line.x1() - area.left()) || !cut(line.dx(), area.right() - line.x1()) || !cut(-line.dy(), line.y1() - area.top()) ||
        !cut(line.dy(), area.bottom() - line.y1()))
        return std::nullopt;
    const auto at = [&](double t) {
        return QPointF(std::clamp(line.x1() + t * line.dx(), area.left(), area.right()), std::clamp(line.y1() + t * line.dy(), area.top(), area.bottom()));
    };
    return QLineF(enter > 0 ? at(enter) : line.p1(), leave < 1 ? at(leave) : line.p2());
}

QVector<QPolygonF> clippedPolyline(const QPolygonF& line, const QRectF& area) {
    QVector<QPolygonF> parts;
    bool isOpen = false; // the last part ends at the current point
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto inside = clippedLine({line[i - 1], line[i]}, area);
        if (!inside) {
            isOpen = false;
            continue;
        }
        if (!isOpen || parts.last().last() != inside->p1()) parts.append(QPolygonF{inside->p1()});
        parts.last().append(inside->p2());
        isOpen = inside->p2() == line[i];
    }
    return parts;
}

} // namespace mlsys
