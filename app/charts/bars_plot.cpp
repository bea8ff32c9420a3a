// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_plot.h"

#include "chart_builder.h"
#include "drawing.h"
#include "xy_labels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <cmath>
#include <utility>

namespace mlsys {
namespace {

constexpr double kBarWidth = 0.62; // of a category
constexpr double kTotalGap = 3;    // between a bar and its total
constexpr double kLimitGround = 2.2; // the ground around a limit line, in its widths

} // namespace

BarsPlot::BarsPlot(SpecChart& chart)
    : m_chart(chart),
      m_y(chart, Qt::AlignLeft),
      m_categories(new QBarCategoryAxis),
      m_series(new QStackedBarSeries),
      m_bars(&chart, layer::overSeries, [this](QPainter& painter) { paintBars(painter); }) {
    m_series->setBarWidth(kBarWidth);
    m_chart.addAxis(m_categories, Qt::AlignBottom);
    m_categories->setGridLineVisible(false);
    m_chart.addSeries(m_series);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_y.qtAxis());
}

BarsPlot::~BarsPlot() {
    m_chart.removeSeries(m_series);
    delete m_series;
    m_chart.removeAxis(m_categories);
    delete m_categories;
}

const ChartStyle& BarsPlot::style() const { return m_chart.chartStyle(); }

bool BarsPlot::setSpec(const ChartSpec& spec) {
    const auto* bars = std::get_if<BarsChart>(&spec.body);
    if (!bars) return false;
    const bool hasSameShape = bars->sets.size() == m_spec.sets.size() && bars->categories.size() == m_spec.categories.size() && !m_sets.empty();
    const bool hasSameInks =
        hasSameShape && std::equal(bars->sets.begin(), bars->sets.end(), m_spec.sets.begin(), [](const BarSet& a, const BarSet& b) { return a.ink == b.ink; });
    m_spec = *bars;
    m_spec.value.log = false;
    m_spec.value.min = 0;
    m_y.setSpec(m_spec.value);
    chooseDecimals();
    AxisSpec x;
    x.min = -0.5;
    x.max = std::max<double>(1, static_cast<double>(m_spec.categories.size())) - 0.5;
    m_xMap = AxisMap(x);
    if (!hasSameShape) rebuildSets();
    else if (!hasSameInks) applyStyle(style());
    return true;
}

// Wrapped to the width of a bar's place, or upright where even single words do not fit (slanted, Qt hides the first and
// the last). The current scenario's is bold.
void BarsPlot::nameCategories(double width) {
    const QFontMetricsF metrics(style().fontOf(0.92, true));
    const auto fits = [&](const QString& name) {
        const QStringList words = name.split(u' ');
        return std::all_of(words.begin(), words.end(), [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; });
    };
    const bool isUpright = !std::all_of(m_spec.categories.begin(), m_spec.categories.end(), fits);
    if (const int angle = isUpright ? -90 : 0; m_categories->labelsAngle() != angle) m_categories->setLabelsAngle(angle);
    // Qt gives the labels of an axis less than half of the height; what is longer would run into the legend.
    const double inner = m_chart.size().height() - m_chart.margins().top() - m_chart.margins().bottom() - 20 * style().scale;
    const double room = isUpright ? std::clamp(0.4 * inner, 24 * style().scale, 120 * style().scale) : width;
    QStringList names;
    for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
        const bool isBold = i == m_spec.emphasized;
        QStringList lines = wrapped(m_spec.categories[i], style().fontOf(0.92, isBold), room, isUpright ? 1 : 3);
        for (QString& line : lines) line = line.toHtmlEscaped();
        QString name = lines.join(QStringLiteral("<br>"));
        if (lines.size() > 1) name = u"<center>" + name + u"</center>";
        if (isBold) name = u"<b>" + name + u"</b>";
        while (names.contains(name)) // Qt drops a category whose name it has
            name += QChar(0x200b);
        names.append(name);
    }
    if (names == m_names) return;
    m_names = names;
    m_categories->setCategories(names);
}

void BarsPlot::rebuildSets() {
    m_series->clear();
    m_sets.clear();
    QList<QBarSet*> sets;
    for (const BarSet& set : std::as_const(m_spec.sets)) {
        auto* qtSet = new QBarSet(set.key);
        for (int i = 0; i < m_spec.categories.size(); ++i) qtSet->append(0);
        m_sets.push_back(qtSet);
        sets.append(qtSet);
    }
    m_series->append(sets);
    applyStyle(style());
}

// Values in axis coordinates; clipped by hand, a stack ends at the top of the plot.
void BarsPlot::feedSets() {
    const double top = m_chart.clipsByHand() ? m_y.span().to : HUGE_VAL;
    for (int c = 0; c < m_spec.categories.size(); ++c) {
        double sum = 0;
        for (int s = 0; s < m_spec.sets.size(); ++s) {
            const double from = std::min(sum, top);
            sum += m_y.map().toAxis(valueOf(s, c));
            const double shown = std::min(sum, top) - from;
            QBarSet& set = *m_sets[static_cast<std::size_t>(s)];
            if (set.at(c) != shown) set.replace(c, shown);
        }
    }
}

double BarsPlot::valueOf(int set, int category) const {
    const QVector<double>& values = m_spec.sets[set].values;
    const double value = category < values.size() ? values[category] : 0;
    return std::isfinite(value) && value > 0 ? value : 0;
}

double BarsPlot::total(int category) const {
    double sum = 0;
    for (int s = 0; s < m_spec.sets.size(); ++s) sum += valueOf(s, category);
    return sum;
}

void BarsPlot::applyStyle(const ChartStyle& style) {
    m_y.applyStyle(style);
    styleAxis(*m_categories, style);
    m_categories->setLabelsBrush(style.text);
    for (std::size_t s = 0; s < m_sets.size() && static_cast<qsizetype>(s) < m_spec.sets.size(); ++s) {
        m_sets[s]->setBrush(style.color(m_spec.sets[static_cast<qsizetype>(s)].ink));
        m_sets[s]->setPen(Qt::NoPen);
    }
}

void BarsPlot::applyRange(QSizeF plot) {
    reserveHeadroom(plot.height());
    m_y.update(plot.height(), style(), m_chart.locale());
    nameCategories(plot.width() / std::max<double>(1, static_cast<double>(m_spec.categories.size())) - 8 * style().scale);
    feedSets();
}

// The range asked for shows the highest bar; how much more its total needs depends on the height of the plot.
void BarsPlot::reserveHeadroom(double height) {
    double highest = 0;
    for (int c = 0; c < m_spec.categories.size(); ++c) highest = std::max(highest, total(c));
    AxisSpec axis = m_spec.value;
    const double needed = QFontMetricsF(labelFont(style(), true)).height() + 2 * kTotalGap + 5;
    if (highest > 0 && highest <= axis.max && needed < height / 2) {
        const auto topFor = [&](double value) { return value * height / (height - needed); };
        double top = topFor(highest);
        for (const Mark& limit : std::as_const(m_spec.limits)) // over a line that would strike the total through
            if (limit.at > highest && limit.at < top) top = std::max(top, topFor(limit.at));
        axis.max = std::max(axis.max, top);
    }
    if (AxisMap(axis).reset() == m_y.map().reset()) return;
    const bool wasReset = m_y.span() == m_y.map().reset();
    const double shown = m_y.map().toValue(m_y.span().to);
    m_y.setSpec(axis);
    m_y.setSpan(wasReset ? m_y.map().reset() : Span{0, m_y.map().toAxis(shown)});
}

void BarsPlot::setArea(const QRectF& area) { m_bars.setArea(area); }

void BarsPlot::repaint() { m_bars.update(); }

PlotMap BarsPlot::map(const QRectF& plot) const { return {&m_xMap, &m_y.map(), m_xMap.reset(), m_y.span(), plot}; }

QVector<LegendEntry> BarsPlot::legend() const {
    QVector<LegendEntry> entries;
    for (const BarSet& set : m_spec.sets) entries.append({set.name, set.ink, Stroke::none, 1, Marker::none, true});
    return entries;
}

QVector<BarsPlot::Segment> BarsPlot::segments(const PlotMap& map) const {
    QVector<Segment> result;
    for (int c = 0; c < m_spec.categories.size(); ++c) {
        double sum = 0;
        for (int s = 0; s < m_spec.sets.size(); ++s) {
            const double value = valueOf(s, c);
            const double from = std::min(m_y.map().toAxis(sum), map.ySpan.to);
            sum += value;
            const double to = std::min(m_y.map().toAxis(sum), map.ySpan.to);
            if (to > from)
                result.append(
                    {s, c, value, QRectF(QPointF(map.pixelX(c - kBarWidth / 2), map.pixelY(to)), QPointF(map.pixelX(c + kBarWidth / 2), map.pixelY(from)))});
        }
    }
    return result;
}

// Three digits for the largest, none for counts.
void BarsPlot::chooseDecimals() {
    double largest = 0;
    bool areWhole = true;
    for (int c = 0; c < m_spec.categories.size(); ++c) {
        largest = std::max(largest, total(c) / m_y.map().scale());
        for (int s = 0; s < m_spec.sets.size(); ++s) {
            const double number = valueOf(s, c) / m_y.map().scale();
            areWhole = areWhole && std::abs(number - std::round(number)) < 1e-9 * std::max(1.0, number);
        }
    }
    const int exponent = largest > 0 ? static_cast<int>(std::floor(std::log10(largest))) : 0;
    m_decimals = areWhole || exponent >= 3 ? 0 : exponent >= 1 ? 1 : std::min(2 - exponent, 12);
}

// Inside the plot a bare number: the axis names the unit.
QString BarsPlot::numberText(double value) const {
    const double number = value / m_y.map().scale();
    if (m_spec.value.siPrefix) return siNumber(number, 3, m_chart.locale());
    if (number >= 1e7 || m_decimals > 5) return plainNumber(number, 3, m_chart.locale());
    return m_chart.locale().toString(number, 'f', m_decimals);
}

QVector<SnapPoint> BarsPlot::snapPoints(const PlotMap& map) const {
    QVector<SnapPoint> points;
    for (const Segment& segment : segments(map)) points.append({segment.set, segment.category, segment.area.center(), segment.area});
    return points;
}

SnapText BarsPlot::describe(const SnapPoint& point) const {
    const BarSet& set = m_spec.sets[point.series];
    const QString value = m_y.map().readOut(valueOf(point.series, point.index), m_chart.locale());
    return {set.key, set.name, m_spec.categories[point.index] + QStringLiteral(": ") + value, set.ink};
}

void BarsPlot::paintBars(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    const QFont font = labelFont(style(), false);
    const QVector<Segment> all = segments(map);
    for (const Segment& segment : all) {
        const Ink ink = m_spec.sets[segment.set].ink;
        const QColor fill = style().color(ink);
        const QColor on = style().inkOn(fill);
        drawHatch(painter, segment.area, style().hatch(ink), mixed(fill, on, 0.45), style().scale, map.plot.bottomLeft());
        // A seam in the ground's colour keeps equal neighbours apart.
        painter.setPen(QPen(style().plotGround, std::max(1.0, style().scale)));
        painter.drawLine(QLineF(segment.area.topLeft(), segment.area.topRight()));
        if (m_spec.sets.size() == 1) continue; // the total above says it
        const QString text = numberText(segment.value);
        if (const QRectF area = numberArea(segment, textSize(text, font), map); !area.isNull()) drawText(painter, area, text, font, on, fill);
    }
    if (m_spec.emphasized >= 0 && m_spec.emphasized < m_spec.categories.size() && total(m_spec.emphasized) > 0) {
        const double top = std::min(m_y.map().toAxis(total(m_spec.emphasized)), map.ySpan.to);
        painter.setPen(QPen(style().text, 2 * style().scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(map.pixelX(m_spec.emphasized - kBarWidth / 2), map.pixelY(top)),
                                QPointF(map.pixelX(m_spec.emphasized + kBarWidth / 2), map.plot.bottom())));
    }
    for (const Mark& limit : m_spec.limits)
        if (const auto line = markLine(limit, map)) {
            const double width = style().lineWidth * limit.weight;
            painter.setPen(QPen(style().plotGround, width * kLimitGround, Qt::SolidLine, Qt::FlatCap)); // red on green is no contrast
            painter.drawLine(*line);
            painter.setPen(QPen(style().color(limit.ink), width, penStyle(limit.stroke), Qt::FlatCap));
            painter.drawLine(*line);
        }
}

// In the middle of the segment, or of its larger part when a limit line runs through the number.
// The crosshair tells what a segment without a number holds.
QRectF BarsPlot::numberArea(const Segment& segment, QSizeF size, const PlotMap& map) const {
    double top = segment.area.top();
    double bottom = segment.area.bottom();
    for (const Mark& limit : m_spec.limits)
        if (const auto line = markLine(limit, map)) {
            const double half = style().lineWidth * limit.weight * kLimitGround / 2;
            const double middle = (top + bottom) / 2;
            if (std::abs(line->y1() - middle) >= size.height() / 2 + half) continue;
            if (line->y1() < middle) top = line->y1() + half;
            else bottom = line->y1() - half;
        }
    if (size.height() + 4 > bottom - top || size.width() + 4 > segment.area.width()) return {};
    QRectF area(QPointF(), size);
    area.moveCenter({segment.area.center().x(), (top + bottom) / 2});
    return area;
}

// As narrow as two or three lines make it: a capacity is said in two units.
LabelForm BarsPlot::limitName(const Mark& limit) const {
    const QFont font = labelFont(style(), limit.weight >= 1.5);
    const double widest = 0.3 * m_chart.size().width();
    for (double width = 50 * style().scale; width < widest; width += 6 * style().scale) {
        const QStringList lines = wrapped(limit.label, font, width, 3);
        if (lines.join(u' ') == limit.label) return {lines.join(u'\n'), textSize(lines.join(u'\n'), font)};
    }
    const QString text = wrapped(limit.label, font, std::max(widest, 20.0), 3).join(u'\n');
    return {text, textSize(text, font)};
}

double BarsPlot::rightMargin() const {
    double widest = 0;
    for (const Mark& limit : m_spec.limits)
        if (!limit.label.isEmpty()) widest = std::max(widest, limitName(limit).size.width());
    return widest > 0 ? widest + marginGap(style()) : 0;
}

QVector<LabelRequest> BarsPlot::labels(const PlotMap& map) const {
    QVector<LabelRequest> requests;
    for (const Mark& limit : m_spec.limits)
        if (const auto line = markLine(limit, map); line && !limit.label.isEmpty()) {
            LabelRequest request;
            request.where = LabelRequest::Where::margin;
            request.forms = {limitName(limit)};
            request.anchor = line->p2();
            request.ink = limit.ink;
            request.isBold = limit.weight >= 1.5;
            requests.append(std::move(request));
        }
    for (int c = 0; c < m_spec.categories.size(); ++c) {
        const double at = m_y.map().toAxis(total(c));
        if (at > map.ySpan.to) continue; // its bar goes on beyond the plot
        LabelRequest request;
        request.isBold = true;
        const QString text = numberText(total(c));
        const QSizeF size = textSize(text, labelFont(style(), true));
        request.forms = {{text, size}};
        const double x = map.pixelX(c) - size.width() / 2;
        const double top = map.pixelY(at);
        request.places = {QPointF(x, top - size.height() - kTotalGap)};
        for (const Mark& limit : m_spec.limits) // over a line that would strike it through
            if (const auto line = markLine(limit, map); line && line->y1() <= top && line->y1() > top - 2 * size.height())
                request.places.append({x, line->y1() - size.height() - kTotalGap - style().lineWidth * limit.weight});
        requests.append(std::move(request));
    }
    return requests;
}

Obstacles BarsPlot::obstacles(const PlotMap& map) const {
    Obstacles result;
    result.air = style().lineWidth;
    for (const Segment& segment : segments(map)) result.markers.append(segment.area);
    for (const Mark& limit : m_spec.limits)
        if (const auto line = markLine(limit, map)) result.lines.append(*line);
    return result;
}

QColor BarsPlot::groundAt(const PlotMap&, QPointF) const { return style().plotGround; }

} // namespace mlsys
