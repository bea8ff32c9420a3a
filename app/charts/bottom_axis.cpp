// SPDX-License-Identifier: GPL-3.0-or-later
#include "bottom_axis.h"

#include "chart_builder.h"
#include "drawing.h"
#include "ticked_axis.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace mlsys {
namespace {

// Logical pixels of plot and tick labels. A name takes more room beside the plot than a unit.
// In a file, where nobody can point at the axis, its name is worth a smaller title, and that a little of the plot.
constexpr double kLowestTitled = 112, kLowestTitledFile = 96;
constexpr double kLowestNamed = 88;
constexpr double kSmallTitle = 0.85;

constexpr double kLabelPadding = 4; // Qt's, between axis and labels
constexpr double kLabelMargin = 1;  // Qt's, around a label

const QString& textBeside(const TickedAxis& axis) {
    const AxisSpec& spec = axis.map().spec();
    return spec.unit.isEmpty() ? spec.quantity : spec.unit;
}

QFont unitFont(const SpecChart& chart) { return chart.chartStyle().fontOf(0.92); }

} // namespace

// Decided by what no title of an axis changes, else it would come and go.
double titleSizeBelow(const SpecChart& chart, const TickedAxis& axis) {
    const double scale = chart.chartStyle().scale;
    const auto titleLines = static_cast<double>(chart.title().count(QStringLiteral("<br>")) + 1);
    const double inner = chart.size().height() - chart.margins().top() - chart.margins().bottom() - 20 * scale * titleLines;
    if (inner >= (axis.map().spec().unit.isEmpty() ? kLowestNamed : kLowestTitled) * scale) return 1;
    return chart.clipsByHand() && inner >= kLowestTitledFile * scale ? kSmallTitle : 0;
}

double marginBeside(const SpecChart& chart, const TickedAxis& axis) {
    const double unit = titleSizeBelow(chart, axis) > 0 ? 0 : textSize(textBeside(axis), unitFont(chart)).width() + 8 * chart.chartStyle().scale;
    return axis.widestLabel() / 2 + 6 + unit;
}

void paintUnitBeside(QPainter& painter, const SpecChart& chart, const TickedAxis& axis, const PlotMap& map) {
    const QString& unit = textBeside(axis);
    if (titleSizeBelow(chart, axis) > 0 || unit.isEmpty()) return;
    const ChartStyle& style = chart.chartStyle();
    const QSizeF size = textSize(unit, unitFont(chart));
    const QPointF corner(map.plot.right() + axis.widestLabel() / 2 + 6 * style.scale, map.plot.bottom() + 6 * style.scale);
    if (corner.x() + size.width() < chart.size().width())
        drawText(painter, QRectF(corner, size), unit, unitFont(chart), style.text, {}, Qt::AlignLeft | Qt::AlignVCenter);
}

// Where Qt would have put it, had it not reached beyond its axis.
void paintLeftmostLabel(QPainter& painter, const SpecChart& chart, const TickedAxis& axis, const PlotMap& map) {
    const QFont font = axis.qtAxis()->labelsFont();
    const QFontMetricsF metrics(font);
    for (const Tick& tick : axis.ticks().major) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double left = std::round(map.pixelX(tick.value) - width / 2 - kLabelMargin);
        if (left >= std::floor(map.plot.left()) - 1 || tick.value < map.xSpan.from) continue;
        const QPointF corner(left + kLabelMargin, std::floor(map.plot.bottom()) + kLabelPadding + kLabelMargin);
        drawText(painter, QRectF(corner, QSizeF(width, metrics.height())), tick.text, font, chart.chartStyle().mutedText, {}, Qt::AlignLeft | Qt::AlignTop);
    }
}

} // namespace mlsys
