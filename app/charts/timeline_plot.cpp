// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_plot.h"

#include "bars_drawing.h"
#include "bottom_axis.h"
#include "chart_builder.h"
#include "drawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mlsys {
namespace {

constexpr double kThickness = 0.8; // of a lane
constexpr double kThickest = 52;   // logical pixels
constexpr double kShortest = 2;    // a moment is still seen
constexpr double kSeamed = 3;      // a span longer than that ends in a seam
constexpr double kHatched = 3;     // a shorter one shows its colour alone

} // namespace

TimelinePlot::TimelinePlot(SpecChart& chart)
    : m_chart(chart),
      m_time(chart, Qt::AlignBottom),
      m_ground(&chart, layer::ground, [this](QPainter& painter) { paintLanes(painter); }),
      m_spans(&chart, layer::overSeries, [this](QPainter& painter) { paintSpans(painter); }) {}

const ChartStyle& TimelinePlot::style() const { return m_chart.chartStyle(); }

bool TimelinePlot::setSpec(const ChartSpec& spec) {
    const auto* timeline = std::get_if<TimelineChart>(&spec.body);
    if (!timeline) return false;
    m_spec = *timeline;
    m_spec.time.log = false;
    for (Mark& mark : m_spec.marks) mark.along = Mark::Along::x;
    m_time.setSpec(m_spec.time);
    m_rows.setRows(m_spec.lanes);
    sortSpans();
    return true;
}

void TimelinePlot::sortSpans() {
    const auto canBeDrawn = [this](const TimeSpan& span) {
        return span.lane >= 0 && span.lane < m_spec.lanes.size() && span.kind >= 0 && span.kind < m_spec.kinds.size() && std::isfinite(span.from) &&
               std::isfinite(span.to) && span.from <= span.to;
    };
    m_order.clear();
    for (int i = 0; i < m_spec.spans.size(); ++i)
        if (canBeDrawn(m_spec.spans[i])) m_order.append(i);
    const auto key = [this](int i) { return std::tuple(m_spec.spans.at(i).lane, m_spec.spans.at(i).from); };
    std::stable_sort(m_order.begin(), m_order.end(), [&key](int a, int b) { return key(a) < key(b); });
}

void TimelinePlot::applyStyle(const ChartStyle& style) { m_time.applyStyle(style); }

void TimelinePlot::applyRange(QSizeF plot) {
    m_time.update(plot.width(), style(), m_chart.locale(), titleSizeBelow(m_chart, m_time));
    PlotMap whole = map(QRectF(QPointF(), plot));
    whole.xSpan = whole.x->reset(); // a zoom does not move the lanes
    m_rows.update(m_chart.size().width(), plot.height(), headFor(m_spec.marks, whole, style()), style(), m_chart.clipsByHand());
}

void TimelinePlot::setArea(const QRectF& area) {
    m_ground.setArea(area);
    m_spans.setArea(area);
}

void TimelinePlot::repaint() {
    m_ground.update();
    m_spans.update();
}

PlotMap TimelinePlot::map(const QRectF& plot) const { return {&m_time.map(), &m_rows.map(), m_time.span(), m_rows.map().reset(), plot}; }

double TimelinePlot::rightMargin() const { return marginBeside(m_chart, m_time); }

QVector<Flag> TimelinePlot::flags(const PlotMap& map) const { return layOutFlags(m_spec.marks, map, m_rows.headArea(map), style()); }

QVector<LegendEntry> TimelinePlot::legend() const {
    QVector<LegendEntry> entries;
    for (const SpanKind& kind : m_spec.kinds)
        if (!kind.name.isEmpty()) entries.append({kind.name, kind.ink, Stroke::none, 1, Marker::none, true});
    return entries;
}

QVector<TimelinePlot::Shown> TimelinePlot::shownSpans(const PlotMap& map) const {
    QVector<Shown> shown;
    shown.reserve(m_order.size());
    QRectF lane;
    int laneIndex = -1;
    for (qsizetype k = 0; k < m_order.size(); ++k) {
        const int i = m_order[k];
        const TimeSpan& span = m_spec.spans[i];
        const double from = m_time.map().toAxis(span.from);
        const double to = m_time.map().toAxis(span.to);
        if (to < map.xSpan.from || from > map.xSpan.to || (from < to && (to == map.xSpan.from || from == map.xSpan.to))) continue;
        if (span.lane != laneIndex) {
            laneIndex = span.lane;
            lane = m_rows.rowArea(laneIndex, kThickness, kThickest * style().scale, map);
        }
        double left = map.pixelX(std::max(from, map.xSpan.from));
        double right = map.pixelX(std::min(to, map.xSpan.to));
        // A short one is drawn longer, but not over the next of its lane, whose share of the time would be gone.
        double longer = left + kShortest * style().scale;
        if (k + 1 < m_order.size() && span.from < span.to)
            if (const TimeSpan& next = m_spec.spans[m_order[k + 1]]; next.lane == span.lane && next.from >= span.to)
                longer = std::min(longer, map.pixelX(m_time.map().toAxis(next.from)));
        right = std::min(map.plot.right(), std::max(right, longer));
        if (right >= map.plot.right()) left = std::max(map.plot.left(), std::min(left, right - kShortest * style().scale));
        shown.append({i, QRectF(QPointF(left, lane.top()), QPointF(right, lane.bottom()))});
    }
    return shown;
}

QVector<SnapPoint> TimelinePlot::snapPoints(const PlotMap& map) const {
    QVector<SnapPoint> points;
    const QVector<Shown> shown = shownSpans(map);
    points.reserve(shown.size());
    for (const Shown& each : shown) points.append({spanOf(each).lane, each.span, each.area.center(), each.area});
    return points;
}

SnapText TimelinePlot::describe(const SnapPoint& point) const {
    const TimeSpan& span = m_spec.spans[point.index];
    const SpanKind& kind = m_spec.kinds[span.kind];
    if (!span.readOut.isEmpty()) return {kind.key, kind.name, span.readOut, kind.ink};
    const auto time = [this](double value) { return m_time.map().readOut(value, m_chart.locale()); };
    const QString when = span.from == span.to ? time(span.from)
                                              : QCoreApplication::translate("mlsys::Chart", "%1 to %2 (%3)", "from, to and duration of a span")
                                                    .arg(time(span.from), time(span.to), time(span.to - span.from));
    const QString& lane = m_spec.lanes[span.lane];
    return {kind.key, kind.name, lane.isEmpty() ? when : lane + QStringLiteral(": ") + when, kind.ink};
}

// Each lane on a track of its own, so that an idle one is seen to be idle.
void TimelinePlot::paintLanes(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    painter.setPen(Qt::NoPen);
    painter.setBrush(style().minorGrid);
    for (int lane = 0; lane < m_rows.count(); ++lane) painter.drawRect(m_rows.rowArea(lane, kThickness, kThickest * style().scale, map));
    m_rows.paintNames(painter, map, style());
    paintUnitBeside(painter, m_chart, m_time, map);
    paintLeftmostLabel(painter, m_chart, m_time, map);
}

void TimelinePlot::paintSpans(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    const QVector<Shown> shown = shownSpans(map);
    for (int kind = 0; kind < m_spec.kinds.size(); ++kind) paintKind(painter, kind, shown, map);
    const QVector<Flag> flags = this->flags(map);
    paintSpanLabels(painter, shown, flags);
    paintPoles(painter, flags, m_spec.marks, style());
}

void TimelinePlot::paintKind(QPainter& painter, int kind, const QVector<Shown>& shown, const PlotMap& map) const {
    const double unit = style().scale;
    QVector<QRectF> areas;
    for (const Shown& each : shown) {
        if (spanOf(each).kind != kind) continue;
        QRectF area = each.area;
        // Moments closer than a pixel are one.
        if (!areas.isEmpty() && areas.last().top() == area.top() && area.left() <= areas.last().right() + 0.5 && area.width() <= kShortest * unit + 0.1) {
            areas.last().setRight(std::max(areas.last().right(), area.right()));
            continue;
        }
        if (area.width() > kSeamed * unit) area.setRight(area.right() - std::max(1.0, unit));
        areas.append(area);
    }
    const Ink ink = m_spec.kinds[kind].ink;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style().color(ink));
    painter.drawRects(areas);
    areas.removeIf([unit](const QRectF& area) { return area.width() < kHatched * unit; });
    paintHatches(painter, areas, ink, style(), map.plot.bottomLeft());
}

void TimelinePlot::paintSpanLabels(QPainter& painter, const QVector<Shown>& shown, const QVector<Flag>& flags) const {
    const QFont font = labelFont(style(), false);
    const double height = QFontMetricsF(font).height();
    QVector<CrossingLine> lines;
    for (const Flag& flag : flags) lines.append({flag.pole.x1(), coveredByLine(style(), m_spec.marks[flag.mark].weight)});
    QRectF last; // the label before, of a lane whose spans overlap
    for (const Shown& each : shown) {
        const TimeSpan& span = spanOf(each);
        if (span.label.isEmpty() || each.area.height() < height || each.area.width() < height / 2) continue;
        const QRectF place = clearPlace(each.area, textSize(span.label, font), lines, Qt::Horizontal);
        if (place.isNull() || place.intersects(last)) continue;
        paintNumber(painter, place, span.label, each.area, m_spec.kinds[span.kind].ink, style());
        last = place;
    }
}

QVector<LabelRequest> TimelinePlot::labels(const PlotMap& map) const {
    QVector<LabelRequest> requests;
    appendFlagLabels(requests, flags(map), m_spec.marks);
    return requests;
}

Obstacles TimelinePlot::obstacles(const PlotMap& map) const {
    Obstacles result;
    result.air = style().scale;
    result.markers = {QRectF(QPointF(map.plot.left(), m_rows.headArea(map).bottom()), map.plot.bottomRight())};
    appendPoles(result, flags(map));
    return result;
}

QColor TimelinePlot::groundAt(const PlotMap&, QPointF) const { return style().plotGround; }

} // namespace mlsys
