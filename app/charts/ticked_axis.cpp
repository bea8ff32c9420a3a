// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticked_axis.h"

#include <QFontMetricsF>
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

void TickedAxis::update(double pixels, const ChartStyle& style, const QLocale& locale, bool hasTitle) {
    sendTitle(pixels, style, hasTitle);
    TickOptions options;
    options.pixels = std::max(20.0, pixels);
    options.spacing = (m_isVertical ? 32 : 66) * style.scale;
    options.locale = locale;
    const Ticks ticks = m_map.ticks(m_span, options);
    if (ticks.major != m_ticks.major) {
        sendTicks(ticks);
        const QFontMetricsF metrics(m_axis->labelsFont());
        m_widestLabel = 0;
        for (const Tick& tick : ticks.major) m_widestLabel = std::max(m_widestLabel, metrics.horizontalAdvance(tick.text));
    }
    m_ticks = ticks;
    if (m_axis->min() != m_span.from || m_axis->max() != m_span.to) m_axis->setRange(m_span.from, m_span.to);
}

// In a small figure the unit alone says more than "Attainable perf…"; it is drawn smaller rather than cut.
void TickedAxis::sendTitle(double pixels, const ChartStyle& style, bool hasTitle) {
    const QFontMetricsF metrics(style.fontOf(1));
    const double room = pixels - 24; // Qt cuts a title that comes near to its axis' length
    const QString& unit = m_map.spec().unit;
    const QString text = metrics.horizontalAdvance(m_map.title()) > room && !unit.isEmpty() ? unit : m_map.title();
    const double width = metrics.horizontalAdvance(text);
    const QFont font = style.fontOf(width > room && width > 0 ? std::clamp((pixels - 14) / width, 0.6, 1.0) : 1.0);
    if (m_axis->titleFont() != font) m_axis->setTitleFont(font);
    const QString title = hasTitle ? text.toHtmlEscaped() : QString(); // Qt reads HTML
    if (m_axis->titleText() != title) m_axis->setTitleText(title);
}

void TickedAxis::sendTicks(const Ticks& ticks) {
    // Blocked until the last label: one layout instead of one a label. The start value lies far below,
    // since the axis refuses values that do not ascend from it.
    QSignalBlocker blocker(m_axis);
    const QStringList old = m_axis->categoriesLabels();
    for (const QString& label : old) m_axis->remove(label);
    m_axis->setStartValue(m_span.from - std::max(1000.0, std::abs(m_span.from)));
    for (qsizetype i = 0; i < ticks.major.size(); ++i) {
        if (i == ticks.major.size() - 1) blocker.unblock();
        m_axis->append(ticks.major[i].text.toHtmlEscaped(), ticks.major[i].value);
    }
}

} // namespace mlsys
