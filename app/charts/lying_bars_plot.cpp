// SPDX-License-Identifier: GPL-3.0-or-later
#include "lying_bars_plot.h"

#include "bottom_axis.h"
#include "chart_builder.h"
#include "drawing.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kThickness = 0.66; // of a row
constexpr double kThickest = 40;    // logical pixels
constexpr double kTotalGap = 4;     // between a bar and its total
constexpr double kTightest = 0.7;   // of a line's height: digits have nothing below their line

} // namespace

LyingBarsPlot::LyingBarsPlot(SpecChart& chart)
    : m_chart(chart),
      m_value(chart, Qt::AlignBottom, true),
      m_ground(&chart, layer::ground, [this](QPainter& painter) { paintRows(painter); }),
      m_bars(&chart, layer::overSeries, [this](QPainter& painter) { paintBars(painter); }) {}

const ChartStyle& LyingBarsPlot::style() const { return m_chart.chartStyle(); }

bool LyingBarsPlot::setSpec(const ChartSpec& spec) {
    const auto* bars = std::get_if<BarsChart>(&spec.body);
    if (!bars || !bars->isLying) return false;
    m_data.setSpec(*bars);
    m_limits = bars->limits;
    for (Mark& limit : m_limits) limit.along = Mark::Along::x;
    m_value.setSpec(m_data.spec().value);
    m_rows.setRows(bars->categories, bars->emphasized);
    return true;
}

void LyingBarsPlot::applyStyle(const ChartStyle& style) { m_value.applyStyle(style); }

LabelForm LyingBarsPlot::totalForm(int category) const {
    const QString text = m_data.numberText(m_data.total(category), m_chart.locale());
    return {text, textSize(text, labelFont(style(), category == spec().emphasized))};
}

void LyingBarsPlot::applyRange(QSizeF plot) {
    m_data.fitAxis(m_value, plot.width(), [this](int category) { return totalForm(category).size.width() + 2 * kTotalGap + 5 * style().scale; });
    m_value.update(plot.width(), style(), m_chart.locale(), titleSizeBelow(m_chart, m_value));
    PlotMap whole = map(QRectF(QPointF(), plot));
    whole.xSpan = whole.x->reset(); // a zoom does not move the rows
    m_rows.update(m_chart.size().width(), plot.height(), headFor(m_limits, whole, style()), style(), m_chart.clipsByHand());
}

void LyingBarsPlot::setArea(const QRectF& area) {
    m_ground.setArea(area);
    m_bars.setArea(area);
}

void LyingBarsPlot::repaint() {
    m_ground.update();
    m_bars.update();
}

PlotMap LyingBarsPlot::map(const QRectF& plot) const { return {&m_value.map(), &m_rows.map(), m_value.span(), m_rows.map().reset(), plot}; }

double LyingBarsPlot::rightMargin() const { return marginBeside(m_chart, m_value); }

QVector<Flag> LyingBarsPlot::flags(const PlotMap& map) const { return layOutFlags(m_limits, map, m_rows.headArea(map), style()); }

QRectF LyingBarsPlot::barArea(int category, Span along, const PlotMap& map) const {
    const QRectF row = m_rows.rowArea(category, kThickness, kThickest * style().scale, map);
    return {QPointF(map.pixelX(along.from), row.top()), QPointF(map.pixelX(along.to), row.bottom())};
}

QRectF LyingBarsPlot::totalArea(int category, const PlotMap& map) const {
    return barArea(category, {0, std::min(m_value.map().toAxis(m_data.total(category)), map.xSpan.to)}, map);
}

std::optional<QRectF> LyingBarsPlot::ghostArea(int category, const PlotMap& map) const {
    const auto ghost = m_data.ghost(category);
    if (!ghost) return std::nullopt;
    const double overhang = ghostOverhang(map.plot.height() / std::max(1, m_data.categoryCount()), style());
    return barArea(category, {0, m_value.map().toAxis(*ghost)}, map).adjusted(0, -overhang, 0, overhang);
}

QVector<LegendEntry> LyingBarsPlot::legend() const { return m_data.legend(); }

// From the first row down, as they are read; a ghost before its bar, which lies on top.
QVector<SnapPoint> LyingBarsPlot::snapPoints(const PlotMap& map) const {
    QVector<SnapPoint> points;
    const auto segments = m_data.segments(m_value.map(), map.xSpan.to);
    auto segment = segments.begin();
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        if (const auto ghost = ghostArea(c, map)) {
            const QRectF area = ghost->intersected(map.plot);
            points.append({static_cast<int>(spec().sets.size()), c, area.center(), area});
        }
        for (; segment != segments.end() && segment->category == c; ++segment) {
            const QRectF area = barArea(c, segment->along, map);
            points.append({segment->set, c, area.center(), area});
        }
    }
    return points;
}

SnapText LyingBarsPlot::describe(const SnapPoint& point) const { return m_data.describe(point, m_value.map(), m_chart.locale()); }

QVector<CrossingLine> LyingBarsPlot::crossings(int category, const QVector<Flag>& flags, const PlotMap& map) const {
    QVector<CrossingLine> lines;
    for (const Flag& flag : flags) lines.append({flag.pole.x1(), coveredByLine(style(), m_limits[flag.mark].weight)});
    if (const auto ghost = ghostArea(category, map)) lines.append({ghost->right(), coveredByGhost(style())});
    return lines;
}

void LyingBarsPlot::paintRows(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    m_rows.paintNames(painter, map, style());
    paintUnitBeside(painter, m_chart, m_value, map);
    paintLeftmostLabel(painter, m_chart, m_value, map);
}

void LyingBarsPlot::paintBars(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    const QVector<Flag> flags = this->flags(map);
    for (const auto& segment : m_data.segments(m_value.map(), map.xSpan.to)) paintSegment(painter, segment, flags, map);
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        if (const auto ghost = ghostArea(c, map)) paintGhost(painter, *ghost, totalArea(c, map), Qt::RightEdge, map.plot, style());
        if (m_data.isEmphasized(c)) paintEmphasis(painter, totalArea(c, map), style());
    }
    // The foot of the bars, in the colour of the axis' line.
    painter.setPen(QPen(style().mutedText, std::max(1.0, style().scale)));
    painter.drawLine(QLineF(map.plot.bottomLeft(), map.plot.topLeft()));
    paintPoles(painter, flags, m_limits, style());
}

void LyingBarsPlot::paintSegment(QPainter& painter, const BarsData::Segment& segment, const QVector<Flag>& flags, const PlotMap& map) const {
    const QRectF area = barArea(segment.category, segment.along, map);
    const Ink ink = spec().sets[segment.set].ink;
    const QColor fill = style().color(ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRect(area);
    paintHatch(painter, area, ink, style(), map.plot.bottomLeft());
    const QString text = m_data.numberText(segment.value, m_chart.locale());
    if (m_data.partCount(segment.category) == 1) { // its total says its number
        if (const QRectF place = placeInside(segment.category, flags, map); !place.isNull()) paintNumber(painter, place, text, area, ink, style());
        return;
    }
    // A seam in the ground's colour keeps equal neighbours apart.
    painter.setPen(QPen(style().plotGround, std::max(1.0, style().scale)));
    painter.drawLine(QLineF(area.topRight(), area.bottomRight()));
    const QRectF place = clearPlace(area, textSize(text, labelFont(style(), false)), crossings(segment.category, flags, map), Qt::Horizontal);
    if (!place.isNull()) paintNumber(painter, place, text, area, ink, style());
}

// Beyond a limit that the bar does not reach, its number would look as if it did: it stands in the end of the bar instead.
// Null where it has room before the limit, or none in the bar.
QRectF LyingBarsPlot::placeInside(int category, const QVector<Flag>& flags, const PlotMap& map) const {
    if (m_data.partCount(category) != 1 || m_value.map().toAxis(m_data.total(category)) > map.xSpan.to || !m_rows.hasTexts(category, map, style())) return {};
    const QRectF bar = totalArea(category, map);
    const double end = bar.right() + 2 * kTotalGap + totalForm(category).size.width();
    const auto isBetween = [&](const Flag& flag) { return flag.pole.x1() > bar.right() && flag.pole.x1() < end; };
    if (std::none_of(flags.begin(), flags.end(), isBetween)) return {};
    const QSizeF size = textSize(m_data.numberText(m_data.total(category), m_chart.locale()), labelFont(style(), false));
    const QRectF foot = bar.adjusted(std::max(0.0, bar.width() - size.width() - 3 * kTotalGap), 0, 0, 0);
    return clearPlace(foot, size, crossings(category, flags, map), Qt::Horizontal);
}

QVector<LabelRequest> LyingBarsPlot::labels(const PlotMap& map) const {
    QVector<LabelRequest> requests;
    const QVector<Flag> flags = this->flags(map);
    appendFlagLabels(requests, flags, m_limits);
    const double pitch = map.plot.height() / map.ySpan.length();
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        if (!m_rows.hasTexts(c, map, style()) || m_value.map().toAxis(m_data.total(c)) > map.xSpan.to) continue; // goes on beyond the plot
        if (!placeInside(c, flags, map).isNull()) continue;
        LabelRequest request;
        request.forms = {totalForm(c)};
        double& height = request.forms.first().size.rheight();
        height = std::clamp(pitch - 3.1, kTightest * height, height); // rows may be a little lower than a line of text
        request.isBold = c == spec().emphasized;
        request.priority = request.isBold ? 0 : 1;
        const QRectF bar = totalArea(c, map);
        const QSizeF size = request.forms.first().size;
        const double y = std::max(bar.center().y() - size.height() / 2, map.plot.top() + 1.1);
        request.places = {QPointF(bar.right() + kTotalGap, y)};
        for (const CrossingLine& line : crossings(c, flags, map)) // beyond a line that would strike it through
            if (line.at >= bar.right() && line.at < bar.right() + 2 * size.width()) request.places.append({line.at + kTotalGap + line.covers / 2, y});
        requests.append(std::move(request));
    }
    return requests;
}

Obstacles LyingBarsPlot::obstacles(const PlotMap& map) const {
    Obstacles result;
    result.air = style().scale;
    for (int c = 0; c < m_data.categoryCount(); ++c) {
        if (m_data.total(c) > 0) result.markers.append(totalArea(c, map));
        if (const auto ghost = ghostArea(c, map); ghost && ghost->right() < map.plot.right())
            result.lines.append(QLineF(ghost->topRight(), ghost->bottomRight()));
    }
    appendPoles(result, flags(map));
    return result;
}

QColor LyingBarsPlot::groundAt(const PlotMap&, QPointF) const { return style().plotGround; }

} // namespace mlsys
