// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_bar.h"

#include "axis_title.h"
#include "drawing.h"
#include "field_file.h"
#include "shades.h"

#include <QFontMetricsF>
#include <QImage>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace mlsys {
namespace {

constexpr double kGap = 14; // from the plot: half of a tick label of the axis below fits in
constexpr double kBar = 13;
constexpr double kTick = 4;
constexpr double kNarrowestTitled = 300; // logical pixels of the chart
constexpr int kStops = 32;

QLinearGradient gradientOf(const QRectF& bar, bool isDark) {
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    const auto& shades = shadeMap(isDark);
    for (int i = 0; i <= kStops; ++i) gradient.setColorAt(static_cast<double>(i) / kStops, QColor::fromRgb(shades[static_cast<std::size_t>(i) * (shades.size() - 1) / kStops]));
    return gradient;
}

// A raster's gradients wait for the global thread pool; pixels are as quick to write.
void paintPixels(QPainter& painter, const QRectF& bar, bool isDark) {
    const QRect pixels = devicePixels(painter, bar);
    if (pixels.isEmpty()) return;
    const auto& shades = shadeMap(isDark);
    QImage image(pixels.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const double share = 1 - (y + 0.5) / image.height();
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill(line, line + image.width(), shades[static_cast<std::size_t>(share * static_cast<double>(shades.size()))]);
    }
    drawInPixels(painter, pixels.topLeft(), image);
}

} // namespace

void ColourBar::update(double plotHeight, double chartWidth, const ChartStyle& style, const QLocale& locale) {
    TickOptions options;
    options.pixels = std::max(20.0, plotHeight);
    options.spacing = 28 * style.scale;
    options.locale = locale;
    m_ticks = m_map.ticks(m_map.reset(), options);
    const QFontMetricsF metrics(style.fontOf(0.92));
    m_labelWidth = 0;
    for (const Tick& tick : m_ticks.major) m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(tick.text));
    m_title.clear();
    m_titleFont = style.fontOf(1);
    if (chartWidth >= kNarrowestTitled * style.scale) {
        const AxisTitle title = axisTitle(m_map, plotHeight, 1, style);
        m_title = title.lines.first();
        m_titleFont = style.fontOf(title.factor);
        if (textWidth(m_title, m_titleFont) > plotHeight + 6 * style.scale) m_title.clear();
    }
    m_width = (kGap + kBar + kTick + 3) * style.scale + m_labelWidth + (m_title.isEmpty() ? 0 : QFontMetricsF(m_titleFont).height() + 6 * style.scale);
}

void ColourBar::paint(QPainter& painter, const QRectF& plot, const ChartStyle& style) const {
    const double unit = style.scale;
    const QRectF bar(plot.right() + kGap * unit, plot.top(), kBar * unit, plot.height());
    painter.setPen(QPen(style.mutedText, 0.8 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (isRaster) paintPixels(painter, bar, style.isDark);
    painter.setBrush(isRaster ? QBrush() : QBrush(gradientOf(bar, style.isDark)));
    painter.drawRect(bar);
    painter.setBrush(Qt::NoBrush);
    const Span range = m_map.reset();
    const auto heightOf = [&](double at) { return bar.bottom() - (at - range.from) / range.length() * bar.height(); };
    const QFont font = style.fontOf(0.92);
    const double textHeight = QFontMetricsF(font).height();
    for (const Tick& tick : m_ticks.major) {
        const double y = heightOf(tick.value);
        painter.setPen(QPen(style.mutedText, unit));
        painter.drawLine(QLineF(bar.right(), y, bar.right() + kTick * unit, y));
        const double top = std::clamp(y - textHeight / 2, plot.top() - textHeight / 2, std::max(plot.top(), plot.bottom() - textHeight / 2));
        drawText(painter, QRectF(bar.right() + (kTick + 3) * unit, top, m_labelWidth + 2, textHeight), tick.text, font, style.mutedText, {}, Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (m_title.isEmpty()) return;
    painter.save();
    painter.translate(bar.right() + (kTick + 3) * unit + m_labelWidth + 6 * unit, plot.bottom());
    painter.rotate(-90);
    drawText(painter, QRectF(0, 0, plot.height(), QFontMetricsF(m_titleFont).height()), m_title, m_titleFont, style.text, {}, Qt::AlignCenter);
    painter.restore();
}

} // namespace mlsys
