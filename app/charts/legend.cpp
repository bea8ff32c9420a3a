// SPDX-License-Identifier: GPL-3.0-or-later
#include "legend.h"

#include "cut_names.h"
#include "drawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace mlsys {
namespace {

constexpr double kSmall = 0.82;

double sampleWidth(const LegendEntry& entry, const ChartStyle& style) { return (entry.fill ? 26 : entry.isBox ? 16 : entry.stroke == Stroke::none ? 12 : 30) * style.scale; }

void paintSample(QPainter& painter, const QRectF& area, const LegendEntry& entry, const ChartStyle& style) {
    const QColor color = style.color(entry.ink);
    if (entry.fill) {
        drawSwatch(painter, QRectF(area.left(), area.center().y() - 6.5 * style.scale, area.width(), 13 * style.scale), *entry.fill, style);
        return;
    }
    if (entry.isBox) {
        const QRectF box(area.left(), area.center().y() - 6 * style.scale, area.width(), 12 * style.scale);
        if (entry.stroke != Stroke::none) {
            painter.setPen(QPen(color, style.lineWidth * 0.8, penStyle(entry.stroke), Qt::FlatCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRect(box);
        drawHatch(painter, box, style.hatch(entry.ink), mixed(color, style.inkOn(color), 0.55), style.scale, box.topLeft());
        return;
    }
    const double y = area.center().y();
    if (entry.stroke != Stroke::none) {
        painter.setPen(QPen(color, style.lineWidth * std::min(entry.weight, 2.0), penStyle(entry.stroke), Qt::FlatCap));
        painter.drawLine(QLineF(area.left(), y, area.right(), y));
    }
    const double size = style.markerSize * (entry.stroke == Stroke::none ? std::clamp(entry.weight, 0.8, 1.4) : 1.0);
    const bool isGhost = entry.ink == Ink::ghost; // hollow, as in the plot
    drawMarker(painter, entry.marker, area.center(), size, isGhost ? style.background : color, isGhost ? color : style.background);
}

ChartStyle resized(ChartStyle style, double factor) {
    style.scale *= factor;
    style.font = style.fontOf(factor);
    style.lineWidth *= factor;
    style.markerSize *= factor;
    return style;
}

LegendLayout filled(const QVector<LegendEntry>& entries, const ChartStyle& whole, double factor, double width, int maxRows, double widestName) {
    LegendLayout layout;
    layout.factor = factor;
    const ChartStyle style = resized(whole, factor);
    const QFont font = style.fontOf(0.95);
    const double rowHeight = std::ceil(QFontMetricsF(font).height() * 1.35);
    const double gap = (factor < 1 ? 12 : 18) * style.scale;
    const auto moreText = [](int count) { return QCoreApplication::translate("mlsys::Chart", "+ %n more", "legend entries that do not fit", count); };
    const double moreWidth = textWidth(moreText(static_cast<int>(entries.size())), font);

    QStringList names;
    for (const LegendEntry& entry : entries) names.append(entry.name);
    const auto sampleOf = [&](qsizetype i) { return sampleWidth(entries[i], style) + 6 * style.scale; };
    const QStringList texts = cutApart(names, [&](qsizetype i, const QString& text) { return elided(text, font, std::min(width - sampleOf(i), widestName)); });

    double x = 0;
    int row = 0;
    for (int i = 0; i < entries.size(); ++i) {
        const bool isLast = i + 1 == entries.size();
        const bool isLastRow = row + 1 == maxRows;
        const double cellWidth = sampleOf(i) + std::ceil(textWidth(texts[i], font)) + 2;
        const double reserve = isLastRow && !isLast ? gap + moreWidth : 0;
        if (x > 0 && x + cellWidth + reserve > width) {
            if (isLastRow) {
                layout.cells.append({-1, QRectF(x, row * rowHeight, moreWidth + 2, rowHeight), moreText(static_cast<int>(entries.size()) - i)});
                break;
            }
            ++row;
            x = 0;
        }
        layout.cells.append({i, QRectF(x, row * rowHeight, cellWidth, rowHeight), texts[i]});
        x += cellWidth + gap;
    }
    layout.height = (row + 1) * rowHeight;
    return layout;
}

bool isComplete(const LegendLayout& layout) {
    return std::none_of(layout.cells.begin(), layout.cells.end(), [](const LegendCell& cell) { return cell.entry < 0; });
}

} // namespace

LegendLayout layOutLegend(const QVector<LegendEntry>& entries, const ChartStyle& style, double width, int rows, bool mayGrow) {
    if (entries.isEmpty() || width < 40 * style.scale) return {};
    for (const double factor : {1.0, kSmall})
        if (LegendLayout full = filled(entries, style, factor, width, rows, width); isComplete(full)) return full;
    if (mayGrow) return filled(entries, style, kSmall, width, std::numeric_limits<int>::max(), width);
    for (double widest = 220; widest >= 60; widest -= 20)
        if (LegendLayout shortened = filled(entries, style, kSmall, width, rows, widest * style.scale); isComplete(shortened)) return shortened;
    return filled(entries, style, kSmall, width, rows, 100 * style.scale);
}

void paintLegend(QPainter& painter, QPointF topLeft, const LegendLayout& layout, const QVector<LegendEntry>& entries, const ChartStyle& whole) {
    const ChartStyle style = resized(whole, layout.factor);
    const QFont font = style.fontOf(0.95);
    for (const LegendCell& cell : layout.cells) {
        QRectF area = cell.area.translated(topLeft);
        if (cell.entry >= 0 && cell.entry < entries.size()) {
            const LegendEntry& entry = entries[cell.entry];
            const double sample = sampleWidth(entry, style);
            paintSample(painter, QRectF(area.left(), area.top(), sample, area.height()), entry, style);
            area.setLeft(area.left() + sample + 6 * style.scale);
        }
        drawText(painter, area, cell.text, font, cell.entry < 0 ? style.mutedText : style.text, {}, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace mlsys
