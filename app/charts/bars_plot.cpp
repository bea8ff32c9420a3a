// SPDX-License-Identifier: GPL-3.0-or-later
#include "bars_plot.h"

#include "chart_builder.h"
#include "cut_names.h"
#include "drawing.h"
#include "flags.h"
#include "xy_labels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace mlsys {
namespace {

constexpr double kBarWidth = 0.62; // of a category
constexpr double kTotalGap = 3;    // between a bar and its total
constexpr int kMostDropped = 2;    // decimals of totals
constexpr int kNameLines = 3;      // at most
constexpr std::array kNameSizes{0.92, 0.84, 0.76}; // of the style's font

} // namespace

BarsPlot::BarsPlot(SpecChart& chart)
    : m_chart(chart),
      m_y(chart, Qt::AlignLeft, true),
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
    if (!bars || bars->isLying) return false;
    const BarsChart& old = m_data.spec();
    const bool hasSameShape = bars->sets.size() == old.sets.size() && bars->categories.size() == old.categories.size() && !m_sets.empty();
    const bool hasSameInks =
        hasSameShape && std::equal(bars->sets.begin(), bars->sets.end(), old.sets.begin(), [](const BarSet& a, const BarSet& b) { return a.ink == b.ink; });
    m_data.setSpec(*bars);
    m_y.setSpec(m_data.spec().value);
    AxisSpec x;
    x.min = -0.5;
    x.max = std::max(1, m_data.categoryCount()) - 0.5;
    m_xMap = AxisMap(x);
    if (!hasSameShape) rebuildSets();
    else if (!hasSameInks) applyStyle(style());
    return true;
}

// How the names below the bars are written: wrapped to the width of a bar's place or, where even single words do not fit,
// upright (slanted, Qt hides the first and the last); smaller before they are cut short.
BarsPlot::NameLook BarsPlot::lookOfNames(double width) const {
    // Qt gives the labels of an axis less than half of the height; what is longer would run into the legend.
    const double titles = static_cast<double>(m_chart.title().count(QStringLiteral("<br>")) + 1) * 20 * style().scale;
    const double inner = m_chart.size().height() - m_chart.margins().top() - m_chart.margins().bottom() - titles;
    const double height = std::clamp(0.4 * inner, 24 * style().scale, 120 * style().scale);
    const auto fit = [&](double factor, double room, int lines) {
        for (qsizetype i = 0; i < spec().categories.size(); ++i)
            if (wrapped(spec().categories[i], style().fontOf(factor, i == spec().emphasized), room, lines).join(u' ') != spec().categories[i].simplified()) return false;
        return true;
    };
    for (const double factor : kNameSizes)
        if (fit(factor, width, kNameLines)) return {factor, false, width};
    const auto columns = [&](double factor) { return std::clamp(static_cast<int>(width / QFontMetricsF(style().fontOf(factor, true)).height()), 1, kNameLines); };
    for (const double factor : kNameSizes)
        if (fit(factor, height, columns(factor))) return {factor, true, height, columns(factor)};
    const double smallest = kNameSizes.back();
    if (fit(smallest, width, std::numeric_limits<int>::max())) return {smallest, false, width};
    return {smallest, true, height, columns(smallest)};
}

// The current scenario's is bold.
void BarsPlot::nameCategories(double width) {
    const NameLook look = lookOfNames(width);
    if (const int angle = look.isUpright ? -90 : 0; m_categories->labelsAngle() != angle) m_categories->setLabelsAngle(angle);
    if (const QFont font = style().fontOf(look.factor); m_categories->labelsFont() != font) m_categories->setLabelsFont(font);
    const auto shown = [&](qsizetype i, const QString& text) {
        return wrapped(text, style().fontOf(look.factor, i == spec().emphasized), look.room, look.lines).join(u'\n');
    };
    const QStringList texts = cutApart(spec().categories, shown);
    QStringList names;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isBold = i == spec().emphasized;
        QStringList lines = texts[i].split(u'\n');
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
    for (const BarSet& set : spec().sets) {
        auto* qtSet = new QBarSet(set.key);
        for (int i = 0; i < m_data.categoryCount(); ++i) qtSet->append(0);
        m_sets.push_back(qtSet);
        sets.append(qtSet);
    }
    m_series->append(sets);
    applyStyle(style());
}

// Values in axis coordinates; clipped by hand, a stack ends at the top of the plot.
void BarsPlot::feedSets() {
    const double top = m_chart.clipsByHand() ? m_y.span().to : HUGE_VAL;
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        double sum = 0;
        for (int s = 0; s < spec().sets.size(); ++s) {
            const double from = std::min(sum, top);
            sum += m_y.map().toAxis(m_data.value(s, c));
            const double shown = std::min(sum, top) - from;
            QBarSet& set = *m_sets[static_cast<std::size_t>(s)];
            if (set.at(c) != shown) set.replace(c, shown);
        }
    }
}

void BarsPlot::applyStyle(const ChartStyle& style) {
    m_y.applyStyle(style);
    styleAxis(*m_categories, style);
    m_categories->setLabelsBrush(style.text);
    for (std::size_t s = 0; s < m_sets.size() && static_cast<qsizetype>(s) < spec().sets.size(); ++s) {
        m_sets[s]->setBrush(style.color(spec().sets[static_cast<qsizetype>(s)].ink));
        m_sets[s]->setPen(Qt::NoPen);
    }
}

void BarsPlot::applyRange(QSizeF plot) {
    const double above = QFontMetricsF(labelFont(style(), true)).height() + 2 * kTotalGap + 5;
    m_data.fitAxis(m_y, plot.height(), [above](int) { return above; });
    m_y.update(plot.height(), style(), m_chart.locale());
    nameCategories(plot.width() / std::max(1, m_data.categoryCount()) - 8 * style().scale);
    feedSets();
}

void BarsPlot::setArea(const QRectF& area) { m_bars.setArea(area); }

void BarsPlot::repaint() { m_bars.update(); }

PlotMap BarsPlot::map(const QRectF& plot) const { return {&m_xMap, &m_y.map(), m_xMap.reset(), m_y.span(), plot}; }

QRectF BarsPlot::barArea(int category, Span along, const PlotMap& map) const {
    return {QPointF(map.pixelX(category - kBarWidth / 2), map.pixelY(along.to)), QPointF(map.pixelX(category + kBarWidth / 2), map.pixelY(along.from))};
}

QRectF BarsPlot::totalArea(int category, const PlotMap& map) const {
    return barArea(category, {0, std::min(m_y.map().toAxis(m_data.total(category)), map.ySpan.to)}, map);
}

std::optional<QRectF> BarsPlot::ghostArea(int category, const PlotMap& map) const {
    const auto ghost = m_data.ghost(category);
    if (!ghost) return std::nullopt;
    const double overhang = ghostOverhang(map.plot.width() / std::max(1, m_data.categoryCount()), style());
    return barArea(category, {0, m_y.map().toAxis(*ghost)}, map).adjusted(-overhang, 0, overhang, 0);
}

QVector<LegendEntry> BarsPlot::legend() const { return m_data.legend(); }

// Ghosts first: bars lie on top.
QVector<SnapPoint> BarsPlot::snapPoints(const PlotMap& map) const {
    QVector<SnapPoint> points;
    for (int c = 0; c < m_data.categoryCount(); ++c)
        if (const auto ghost = ghostArea(c, map)) {
            const QRectF area = ghost->intersected(map.plot);
            points.append({static_cast<int>(spec().sets.size()), c, area.center(), area});
        }
    for (const auto& segment : m_data.segments(m_y.map(), map.ySpan.to)) {
        const QRectF area = barArea(segment.category, segment.along, map);
        points.append({segment.set, segment.category, area.center(), area});
    }
    return points;
}

SnapText BarsPlot::describe(const SnapPoint& point) const { return m_data.describe(point, m_y.map(), m_chart.locale()); }

// The lines that run through a category's bar.
QVector<CrossingLine> BarsPlot::crossings(int category, const PlotMap& map) const {
    QVector<CrossingLine> lines;
    for (const Mark& limit : spec().limits)
        if (const auto line = markLine(limit, map)) lines.append({line->y1(), coveredByLine(style(), limit.weight)});
    if (const auto ghost = ghostArea(category, map)) lines.append({ghost->top(), coveredByGhost(style())});
    return lines;
}

void BarsPlot::paintBars(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    for (const auto& segment : m_data.segments(m_y.map(), map.ySpan.to)) paintSegment(painter, segment, map);
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        if (const auto ghost = ghostArea(c, map)) paintGhost(painter, *ghost, totalArea(c, map), Qt::TopEdge, map.plot, style());
        if (m_data.isEmphasized(c)) paintEmphasis(painter, totalArea(c, map), style());
    }
    for (const Mark& limit : spec().limits)
        if (const auto line = markLine(limit, map)) paintOverBars(painter, *line, limit, style());
}

void BarsPlot::paintSegment(QPainter& painter, const BarsData::Segment& segment, const PlotMap& map) const {
    const QRectF area = barArea(segment.category, segment.along, map);
    const Ink ink = spec().sets[segment.set].ink;
    paintHatch(painter, area, ink, style(), map.plot.bottomLeft());
    // A seam in the ground's colour keeps equal neighbours apart.
    painter.setPen(QPen(style().plotGround, std::max(1.0, style().scale)));
    painter.drawLine(QLineF(area.topLeft(), area.topRight()));
    if (m_data.partCount(segment.category) == 1) return; // the total above says it
    // The crosshair tells what a segment without a number holds.
    const QString text = m_data.numberText(segment.value, m_chart.locale());
    const QRectF place = clearPlace(area, textSize(text, labelFont(style(), false)), crossings(segment.category, map), Qt::Vertical);
    if (!place.isNull()) paintNumber(painter, place, text, area, ink, style());
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
    for (const Mark& limit : spec().limits)
        if (!limit.label.isEmpty()) widest = std::max(widest, limitName(limit).size.width());
    return widest > 0 ? widest + marginGap(style()) : 0;
}

// So many that the totals of neighbours stand side by side: "132" for "132.0" above slender bars.
int BarsPlot::fewerDecimals(double pitch) const {
    for (int fewer = 0; fewer < kMostDropped; ++fewer) {
        double widest = 0;
        for (int c = 0; c < m_data.categoryCount(); ++c)
            widest = std::max(widest, textSize(m_data.numberText(m_data.total(c), m_chart.locale(), fewer), labelFont(style(), true)).width());
        if (widest + 2 <= pitch) return fewer;
    }
    return kMostDropped;
}

QVector<LabelRequest> BarsPlot::labels(const PlotMap& map) const {
    QVector<LabelRequest> requests;
    for (const Mark& limit : spec().limits)
        if (const auto line = markLine(limit, map); line && !limit.label.isEmpty()) {
            LabelRequest request;
            request.where = LabelRequest::Where::margin;
            request.forms = {limitName(limit)};
            request.anchor = line->p2();
            request.ink = limit.ink;
            request.isBold = limit.weight >= 1.5;
            requests.append(std::move(request));
        }
    const int fewer = fewerDecimals(map.plot.width() / std::max(1, m_data.categoryCount()));
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        const double at = m_y.map().toAxis(m_data.total(c));
        if (at > map.ySpan.to) continue; // its bar goes on beyond the plot
        LabelRequest request;
        request.isBold = true;
        const QString text = m_data.numberText(m_data.total(c), m_chart.locale(), fewer);
        const QSizeF size = textSize(text, labelFont(style(), true));
        request.forms = {{text, size}};
        const double x = map.pixelX(c) - size.width() / 2;
        const double top = map.pixelY(at);
        request.places = {QPointF(x, top - size.height() - kTotalGap)};
        for (const CrossingLine& line : crossings(c, map)) // over a line that would strike it through
            if (line.at <= top && line.at > top - 2 * size.height()) request.places.append({x, line.at - size.height() - kTotalGap - line.covers / 2});
        requests.append(std::move(request));
    }
    return requests;
}

Obstacles BarsPlot::obstacles(const PlotMap& map) const {
    Obstacles result;
    result.air = style().lineWidth;
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        if (m_data.total(c) > 0) result.markers.append(totalArea(c, map));
        if (const auto ghost = ghostArea(c, map); ghost && ghost->top() > map.plot.top()) result.lines.append(QLineF(ghost->topLeft(), ghost->topRight()));
    }
    for (const Mark& limit : spec().limits)
        if (const auto line = markLine(limit, map)) result.lines.append(*line);
    return result;
}

QColor BarsPlot::groundAt(const PlotMap&, QPointF) const { return style().plotGround; }

} // namespace mlsys
