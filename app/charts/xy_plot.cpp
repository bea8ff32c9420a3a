// SPDX-License-Identifier: GPL-3.0-or-later
#include "xy_plot.h"

#include "bottom_axis.h"
#include "chart_builder.h"
#include "drawing.h"
#include "xy_labels.h"

#include <QPainter>
#include <QPen>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mlsys {
namespace {

constexpr double kWidestMargin = 0.24;  // of the chart: wider, the names of lines are short
constexpr double kNarrowestNamed = 260; // logical pixels: a narrower chart names no lines

QRectF bandArea(const Band& band, const PlotMap& map) {
    const bool isX = band.along == Band::Along::x;
    const AxisMap& axis = isX ? *map.x : *map.y;
    const Span span = isX ? map.xSpan : map.ySpan;
    // An end that a log axis cannot show (0) or infinity means "to the edge".
    const auto bound = [&](double value, double edge) { return axis.canShow(value) ? std::clamp(axis.toAxis(value), span.from, span.to) : edge; };
    const double from = bound(band.from, span.from);
    const double to = bound(band.to, span.to);
    if (to <= from) return {};
    return isX ? QRectF(QPointF(map.pixelX(from), map.plot.top()), QPointF(map.pixelX(to), map.plot.bottom()))
               : QRectF(QPointF(map.plot.left(), map.pixelY(to)), QPointF(map.plot.right(), map.pixelY(from)));
}

// The first and the last segment shortened to what lies in the area.
QVector<QPointF> endsBroughtNear(QVector<QPointF> at, const QRectF& area) {
    if (at.size() < 2) return at;
    const auto shorten = [&area](QPointF& end, QPointF inner) {
        if (area.contains(end)) return;
        if (const auto inside = clippedLine({end, inner}, area)) end = inside->p1();
        else if (QLineF(inner, area.center()).length() < QLineF(end, area.center()).length()) end = inner;
    };
    shorten(at.first(), at[1]);
    shorten(at.last(), at[at.size() - 2]);
    return at;
}

// In strides of some pixels: a text is no smaller, and a curve of thousands of points stays cheap.
void appendObstacle(QVector<QLineF>& lines, const QVector<QPointF>& at, const PlotMap& map) {
    if (at.isEmpty()) return;
    QPointF last = map.pixel(at.first());
    for (qsizetype i = 1; i < at.size(); ++i) {
        const QPointF next = map.pixel(at[i]);
        if (i + 1 < at.size() && (next - last).manhattanLength() < 6) continue;
        if (const auto line = clippedLine({last, next}, map.plot)) lines.append(*line);
        last = next;
    }
}

} // namespace

XyPlot::XyPlot(SpecChart& chart)
    : m_chart(chart),
      m_x(chart, Qt::AlignBottom),
      m_y(chart, Qt::AlignLeft),
      m_ground(&chart, layer::ground, [this](QPainter& painter) { paintGround(painter); }),
      m_marks(&chart, layer::marks, [this](QPainter& painter) { paintMarks(painter); }),
      m_markers(&chart, layer::overSeries, [this](QPainter& painter) { paintMarkers(painter); }) {}

XyPlot::~XyPlot() {
    for (QLineSeries* line : m_lines) {
        m_chart.removeSeries(line);
        delete line;
    }
}

const ChartStyle& XyPlot::style() const { return m_chart.chartStyle(); }

bool XyPlot::setSpec(const ChartSpec& spec) {
    const auto* xy = std::get_if<XyChart>(&spec.body);
    if (!xy) return false;
    m_spec = *xy;
    m_x.setSpec(m_spec.x);
    m_y.setSpec(m_spec.y);
    makeCurves();
    return true;
}

void XyPlot::makeCurves() {
    m_curves.clear();
    const QVector<Series>& all = std::as_const(m_spec.series);
    // Curves that only the legend names; a text of its own, a marker or a dash tells a curve already.
    const auto isBare = [](const Series& s) {
        return s.inLegend && s.stroke != Stroke::none && s.marker == Marker::none && s.labels.isEmpty() && s.ink != Ink::ghost;
    };
    const auto differsByColourAlone = [&](const Series& s) {
        return isBare(s) &&
               std::any_of(all.begin(), all.end(), [&](const Series& other) { return isBare(other) && other.ink != s.ink && other.stroke == s.stroke; });
    };
    for (int s = 0; s < all.size(); ++s) {
        const Series& series = all[s];
        Curve curve;
        curve.series = s;
        for (int i = 0; i < series.points.size(); ++i) {
            const QPointF p = series.points[i];
            if (!m_x.map().canShow(p.x()) || !m_y.map().canShow(p.y())) continue;
            curve.at.append({m_x.map().toAxis(p.x()), m_y.map().toAxis(p.y())});
            curve.index.append(i);
        }
        curve.hasSparseMarkers = differsByColourAlone(series);
        m_curves.append(std::move(curve));
    }
    m_drawOrder.resize(all.size());
    std::iota(m_drawOrder.begin(), m_drawOrder.end(), 0);
    const auto depth = [&all](int s) { return all[s].ink == Ink::ghost ? -1 : all[s].strength; };
    std::stable_sort(m_drawOrder.begin(), m_drawOrder.end(), [&depth](int a, int b) { return depth(a) < depth(b); });
}

QPen XyPlot::penOf(const Series& series) const {
    const double width = style().lineWidth * (series.ink == Ink::ghost ? std::min(series.weight, 1.0) * 0.8 : series.weight);
    const QColor color = mixed(style().plotGround, style().color(series.ink), std::clamp(series.strength, 0.0, 1.0));
    return QPen(color, width, penStyle(series.stroke), Qt::FlatCap, Qt::RoundJoin);
}

// One Qt series a curve; clipped by hand, one a visible piece. On screen Qt clips, but an end far outside
// is brought nearer: zoomed in, it would lie beyond what a painter can count.
void XyPlot::feedLines() {
    const QRectF visible(QPointF(m_x.span().from, m_y.span().from), QPointF(m_x.span().to, m_y.span().to));
    const QRectF around = visible.adjusted(-visible.width(), -visible.height(), visible.width(), visible.height());
    std::size_t used = 0;
    const auto feed = [&](const QVector<QPointF>& points, const Series& series) {
        if (used == m_lines.size()) {
            m_lines.push_back(new QLineSeries);
            m_chart.addSeries(m_lines.back());
            m_lines.back()->attachAxis(m_x.qtAxis());
            m_lines.back()->attachAxis(m_y.qtAxis());
        }
        QLineSeries& line = *m_lines[used++];
        if (line.points() != points) line.replace(points);
        if (const QPen pen = penOf(series); line.pen() != pen) line.setPen(pen);
        if (line.name() != series.key) line.setName(series.key);
    };
    for (const int s : std::as_const(m_drawOrder)) {
        const Curve& curve = m_curves.at(s);
        const Series& series = seriesOf(curve);
        if (!m_chart.clipsByHand()) feed(endsBroughtNear(curve.at, around), series);
        else if (series.stroke != Stroke::none)
            for (const QPolygonF& piece : clippedPolyline(QPolygonF(curve.at), visible)) feed(piece, series);
    }
    while (m_lines.size() > used) {
        m_chart.removeSeries(m_lines.back());
        delete m_lines.back();
        m_lines.pop_back();
    }
}

void XyPlot::applyStyle(const ChartStyle& style) {
    m_x.applyStyle(style);
    m_y.applyStyle(style);
}

void XyPlot::applyRange(QSizeF plot) {
    m_x.update(plot.width(), style(), m_chart.locale(), titleSizeBelow(m_chart, m_x));
    m_y.update(plot.height(), style(), m_chart.locale());
    feedLines();
}

void XyPlot::setArea(const QRectF& area) {
    m_ground.setArea(area);
    m_marks.setArea(area);
    m_markers.setArea(area);
}

void XyPlot::repaint() {
    m_ground.update();
    m_marks.update();
    m_markers.update();
}

PlotMap XyPlot::map(const QRectF& plot) const { return {&m_x.map(), &m_y.map(), m_x.span(), m_y.span(), plot}; }

double XyPlot::endNameWidth(bool isBrief) const {
    double widest = 0;
    if (m_chart.size().width() < kNarrowestNamed * style().scale) return widest;
    for (const Series& series : m_spec.series)
        for (const PointLabel& label : series.labels) {
            if (!label.inMargin) continue;
            const QString& text = isBrief && !label.brief.isEmpty() ? label.brief : label.text;
            widest = std::max(widest, textSize(text, labelFont(style(), series.weight >= 1.5)).width());
        }
    return widest;
}

bool XyPlot::hasBriefNames() const { return endNameWidth(false) > kWidestMargin * m_chart.size().width(); }

// Whether or not the lines are in sight: the plot keeps its place when it is zoomed.
double XyPlot::rightMargin() const {
    const double column = endNameWidth(hasBriefNames());
    return std::max(marginBeside(m_chart, m_x), column > 0 ? column + marginGap(style()) : 0);
}

Marker XyPlot::markerOf(const Curve& curve) const { return curve.hasSparseMarkers ? style().marker(seriesOf(curve).ink) : seriesOf(curve).marker; }

double XyPlot::markerSizeOf(const Series& series) const { return style().markerSize * (series.stroke == Stroke::none ? series.weight : 0.9); }

QVector<QPointF> XyPlot::markerPixels(const Curve& curve, const PlotMap& map) const {
    QVector<QPointF> pixels;
    if (markerOf(curve) == Marker::none) return pixels;
    for (const QPointF& at : curve.at) {
        if (!map.isInside(at)) continue;
        const QPointF pixel = map.pixel(at);
        if (curve.hasSparseMarkers && !pixels.isEmpty() && QLineF(pixels.last(), pixel).length() < 90 * style().scale) continue;
        pixels.append(pixel);
    }
    return pixels;
}

QVector<LegendEntry> XyPlot::legend() const {
    QVector<LegendEntry> entries;
    for (const Curve& curve : m_curves)
        if (const Series& series = seriesOf(curve); series.inLegend && !series.name.isEmpty())
            entries.append({series.name, series.ink, series.stroke, series.weight, markerOf(curve), false, series.legendRank});
    std::stable_sort(entries.begin(), entries.end(), [](const LegendEntry& a, const LegendEntry& b) { return a.rank < b.rank; });
    return entries;
}

QVector<SnapPoint> XyPlot::snapPoints(const PlotMap& map) const {
    QVector<SnapPoint> points;
    for (const Curve& curve : m_curves)
        for (qsizetype i = 0; i < curve.at.size(); ++i)
            if (map.isInside(curve.at[i])) points.append({curve.series, curve.index[i], map.pixel(curve.at[i]), {}});
    return points;
}

SnapText XyPlot::describe(const SnapPoint& point) const {
    const Series& series = m_spec.series[point.series];
    const QPointF value = series.points[point.index];
    const QLocale locale = m_chart.locale();
    const QString readOut = point.index < series.readOut.size()
                                ? series.readOut[point.index]
                                : QString(m_x.map().readOut(value.x(), locale) + QStringLiteral(", ") + m_y.map().readOut(value.y(), locale));
    return {series.key, series.name, readOut, series.ink};
}

void XyPlot::paintGround(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const Band& band : m_spec.bands)
        if (const QRectF area = bandArea(band, map); !area.isEmpty()) {
            painter.setBrush(style().tinted(band.ink));
            painter.drawRect(area);
        }
    QVector<QLineF> lines; // a linear axis is quiet enough to read without
    for (const double at : map.x->isLog() ? m_x.ticks().minor : QVector<double>())
        lines.append({map.pixelX(at), map.plot.top(), map.pixelX(at), map.plot.bottom()});
    for (const double at : map.y->isLog() ? m_y.ticks().minor : QVector<double>())
        lines.append({map.plot.left(), map.pixelY(at), map.plot.right(), map.pixelY(at)});
    painter.setPen(QPen(style().minorGrid, 0.7));
    painter.drawLines(lines);
    painter.restore();
}

void XyPlot::paintMarks(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    for (const Mark& mark : m_spec.marks)
        if (const auto line = markLine(mark, map)) {
            painter.setPen(QPen(style().color(mark.ink), style().lineWidth * mark.weight, penStyle(mark.stroke), Qt::FlatCap));
            painter.drawLine(*line);
        }
    paintUnitBeside(painter, m_chart, m_x, map);
}

void XyPlot::paintMarkers(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    for (const int s : m_drawOrder) {
        const Curve& curve = m_curves[s];
        const QColor color = style().color(seriesOf(curve).ink);
        const bool isGhost = seriesOf(curve).ink == Ink::ghost;
        for (const QPointF& pixel : markerPixels(curve, map))
            drawMarker(painter, markerOf(curve), pixel, markerSizeOf(seriesOf(curve)), isGhost ? style().plotGround : color,
                       isGhost ? color : style().plotGround);
    }
}

QColor XyPlot::groundAt(const PlotMap& map, QPointF pixel) const {
    QColor ground = style().plotGround;
    for (const Band& band : m_spec.bands)
        if (bandArea(band, map).contains(pixel)) ground = style().tinted(band.ink);
    return ground;
}

Obstacles XyPlot::obstacles(const PlotMap& map) const {
    Obstacles result;
    result.air = std::max(1.0, style().lineWidth);
    for (const Curve& curve : m_curves) {
        if (seriesOf(curve).stroke != Stroke::none) appendObstacle(seriesOf(curve).strength < 0.6 ? result.faint : result.curves, curve.at, map);
        const double r = markerSizeOf(seriesOf(curve)) / 2 + 1;
        for (const QPointF& pixel : markerPixels(curve, map)) result.markers.append(QRectF(pixel.x() - r, pixel.y() - r, 2 * r, 2 * r));
    }
    for (const Mark& mark : m_spec.marks)
        if (const auto line = markLine(mark, map)) result.lines.append(*line);
    return result;
}

QVector<LabelRequest> XyPlot::labels(const PlotMap& map) const {
    QVector<LabelRequest> requests;
    // The region that a point lies in, without its edges, where marks are.
    const auto regionOf = [&](QPointF at) {
        const QPointF pixel = map.pixel(at);
        for (const Band& band : m_spec.bands)
            if (const QRectF area = bandArea(band, map); area.contains(pixel)) return area.adjusted(5, 0, -5, 0);
        return QRectF();
    };
    const bool isBrief = hasBriefNames();
    const bool hasNames = endNameWidth(true) > 0;
    for (const Curve& curve : m_curves)
        for (const PointLabel& label : seriesOf(curve).labels) {
            const auto found = std::find(curve.index.begin(), curve.index.end(), label.index);
            if (found == curve.index.end()) continue;
            const int index = static_cast<int>(found - curve.index.begin());
            if (!label.inMargin)
                appendPointLabel(requests, seriesOf(curve), curve.at, index, label, label.isVital ? regionOf(curve.at[index]) : QRectF(), map, style());
            else if (hasNames) appendEndName(requests, seriesOf(curve), curve.at, isBrief && !label.brief.isEmpty() ? label.brief : label.text, map, style());
        }
    for (const Mark& mark : m_spec.marks) appendMarkLabel(requests, mark, map, style());
    for (const Band& band : m_spec.bands) appendBandLabel(requests, band, bandArea(band, map), style());
    return requests;
}

} // namespace mlsys
