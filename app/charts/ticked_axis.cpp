// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticked_axis.h"

#include "axis_title.h"
#include "drawing.h"

#include <QPen>
#include <QSignalBlocker>
#include <QtCharts/QChart>

#include <algorithm>
#include <cmath>

namespace mlsys {

void styleAxis(QAbstractAxis& axis, const ChartStyle& style) {
    axis.setTruncateLabels(false); // Qt reckons with too little room and writes "…"
    axis.setLabelsFont(style.fontOf(0.92));
    axis.setLabelsBrush(style.mutedText);
    axis.setTitleFont(style.fontOf(1));
    axis.setTitleBrush(style.text);
    axis.setGridLinePen(QPen(style.grid, 1));
    axis.setLinePen(QPen(style.mutedText, std::max(1.0, style.scale)));
}

TickedAxis::TickedAxis(QChart& chart, Qt::Alignment side, bool startsAtZero)
    : m_chart(chart), m_axis(new QCategoryAxis), m_isVertical(side == Qt::AlignLeft || side == Qt::AlignRight), m_startsAtZero(startsAtZero) {
    m_axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_chart.addAxis(m_axis, side);
}

TickedAxis::~TickedAxis() {
    m_chart.removeAxis(m_axis);
    delete m_axis;
}

void TickedAxis::setSpec(const AxisSpec& spec) { m_map = AxisMap(spec); }

void TickedAxis::setSpan(Span span) { m_span = m_startsAtZero ? Span{0, std::max(span.to, 1e-9)} : span; }

void TickedAxis::applyStyle(const ChartStyle& style) { styleAxis(*m_axis, style); }

void TickedAxis::update(double pixels, const ChartStyle& style, const QLocale& locale, double titleSize) {
    sendTitle(pixels, style, titleSize);
    TickOptions options;
    options.pixels = std::max(20.0, pixels);
    options.spacing = (m_isVertical ? 32 : 66) * style.scale;
    options.locale = locale;
    const Ticks ticks = m_map.ticks(m_span, options);
    if (ticks.major != m_ticks.major) {
        m_widestLabel = 0;
        for (const Tick& tick : ticks.major) m_widestLabel = std::max(m_widestLabel, textWidth(tick.text, m_axis->labelsFont()));
        sendTicks(ticks);
    }
    m_ticks = ticks;
    if (m_axis->min() != m_span.from || m_axis->max() != m_span.to) m_axis->setRange(m_span.from, m_span.to);
}

void TickedAxis::sendTitle(double pixels, const ChartStyle& style, double size) {
    // Qt cuts a title that comes near to its axis' length. Below a plot a second line would cost it height.
    auto [lines, factor] = axisTitle(m_map, pixels - 24, m_isVertical ? 3 : 1, style, size > 0 ? size : 1);
    if (const QFont font = style.fontOf(factor); m_axis->titleFont() != font) m_axis->setTitleFont(font);
    for (QString& line : lines) line = line.toHtmlEscaped(); // Qt reads HTML
    QString title = lines.join(QStringLiteral("<br>"));
    if (lines.size() > 1) title = u"<center>" + title + u"</center>";
    if (size <= 0) title.clear();
    if (m_axis->titleText() != title) m_axis->setTitleText(title);
}

void TickedAxis::sendTicks(const Ticks& ticks) {
    // Blocked until the last label: one layout instead of one a label. The start value lies far below,
    // since the axis refuses values that do not ascend from it.
    QSignalBlocker blocker(m_axis);
    const QStringList old = m_axis->categoriesLabels();
    for (const QString& label : old) m_axis->remove(label);
    // Qt keeps room for "..." instead of a label shorter than that, and cuts the title for it.
    const QFont font = m_axis->labelsFont();
    const double missing = m_isVertical ? textWidth(QStringLiteral("..."), font) - m_widestLabel : 0;
    const QString padding(static_cast<int>(std::ceil(std::max(0.0, missing) / textWidth(QChar(QChar::Nbsp), font))), QChar::Nbsp);
    m_axis->setStartValue(m_span.from - std::max(1000.0, std::abs(m_span.from)));
    for (qsizetype i = 0; i < ticks.major.size(); ++i) {
        if (i == ticks.major.size() - 1) blocker.unblock();
        m_axis->append(padding + ticks.major[i].text.toHtmlEscaped(), ticks.major[i].value);
    }
}

} // namespace mlsys
