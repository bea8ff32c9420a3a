// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_rows.h"

#include "cut_names.h"
#include "drawing.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kWidestColumn = 0.34; // of the chart
constexpr double kTightest = 0.85;     // of a line's height: its letters still do not touch the next one's
constexpr double kUsual = 0.92;        // of the style's font
constexpr double kSmallest = 0.7, kSmallestInFile = 0.55; // 5 pt of 9

double gapToPlot(const ChartStyle& style) { return 8 * style.scale; }
double gapToEdge(const ChartStyle& style) { return 6 * style.scale; }
double lineHeight(const ChartStyle& style, double factor) { return QFontMetricsF(style.fontOf(factor, true)).height(); }
double pitch(const PlotMap& map) { return map.plot.height() / map.ySpan.length(); }

} // namespace

void NamedRows::setRows(const QStringList& names, int emphasized) {
    m_names = names;
    m_emphasized = emphasized;
}

QFont NamedRows::fontOf(int row, const ChartStyle& style) const { return style.fontOf(m_factor, row == m_emphasized); }

void NamedRows::update(double chartWidth, double plotHeight, double head, const ChartStyle& style, bool isFile) {
    const double rows = std::max(1, count());
    const bool hasHead = head > 0 && head < plotHeight;
    const double pitch = (plotHeight - (hasHead ? head : 0)) / rows;
    const auto fits = [&](double factor) { return kTightest * lineHeight(style, factor) <= pitch; };
    for (m_factor = kUsual; m_factor > (isFile ? kSmallestInFile : kSmallest) && !fits(m_factor);) m_factor -= 0.02;
    if (!fits(m_factor)) m_factor = kUsual; // some go without: the others may as well be large
    double widest = 0;
    for (int row = 0; row < count(); ++row) widest = std::max(widest, textSize(m_names[row], fontOf(row, style)).width());
    m_width = widest > 0 ? std::min(widest, kWidestColumn * chartWidth) + gapToPlot(style) + gapToEdge(style) : 0;
    AxisSpec axis;
    axis.min = -0.5;
    axis.max = rows - 0.5;
    if (hasHead) axis.max += rows * head / (plotHeight - head);
    m_map = AxisMap(axis);
}

QRectF NamedRows::rowArea(int row, double share, double thickest, const PlotMap& map) const {
    const double height = std::min(share * pitch(map), thickest);
    return {map.plot.left(), map.pixelY(count() - 1 - row) - height / 2, map.plot.width(), height};
}

QRectF NamedRows::headArea(const PlotMap& map) const { return {map.plot.topLeft(), QPointF(map.plot.right(), map.pixelY(std::max(1, count()) - 0.5))}; }

bool NamedRows::hasTexts(int row, const PlotMap& map, const ChartStyle& style) const { return hasText(row, kUsual, map, style); }

bool NamedRows::hasText(int row, double factor, const PlotMap& map, const ChartStyle& style) const {
    if (row == m_emphasized) return true;
    const int stride = std::max(1, static_cast<int>(std::ceil(kTightest * lineHeight(style, factor) / pitch(map) - 1e-9)));
    return row % stride == 0 && (m_emphasized < 0 || std::abs(row - m_emphasized) >= stride);
}

QVector<NamedRows::Name> NamedRows::names(const PlotMap& map, const ChartStyle& style) const {
    QVector<Name> result;
    if (map.plot.isEmpty() || m_width <= 0) return result;
    const int maxLines = std::max(1, static_cast<int>(pitch(map) / lineHeight(style, m_factor)));
    const double right = map.plot.left() - gapToPlot(style);
    const double width = m_width - gapToPlot(style) - gapToEdge(style);
    QVector<int> rows;
    QStringList named;
    for (int row = 0; row < count(); ++row)
        if (!m_names[row].isEmpty() && hasText(row, m_factor, map, style)) {
            rows.append(row);
            named.append(m_names[row]);
        }
    const auto shown = [&](qsizetype i, const QString& text) { return wrapped(text, fontOf(rows[i], style), width, maxLines).join(u'\n'); };
    const QStringList texts = cutApart(named, shown);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int row = rows[i];
        const QSizeF size = textSize(texts[i], fontOf(row, style));
        result.append({row, QRectF(right - size.width(), map.pixelY(count() - 1 - row) - size.height() / 2, size.width(), size.height()), texts[i]});
    }
    return result;
}

void NamedRows::paintNames(QPainter& painter, const PlotMap& map, const ChartStyle& style) const {
    for (const Name& name : names(map, style))
        drawText(painter, name.area, name.text, fontOf(name.row, style), style.text, {}, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace mlsys
