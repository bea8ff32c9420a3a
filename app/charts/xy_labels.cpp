// SPDX-License-Identifier: GPL-3.0-or-later
#include "xy_labels.h"

#include "drawing.h"
#include "plot_part.h"

#include <algorithm>

namespace mlsys {
namespace {

enum Priority { kPoints, kBoldMarks, kLines, kThinMarks, kBands };
constexpr double kRatherNone = 24; // three curves, or any marker, are not worth a line's name

// Points along the visible part of a line, starting at the one nearest to `end`.
QVector<QPointF> slidePath(const QVector<QPointF>& at, int index, const PlotMap& map, double step) {
    QPolygonF pixels;
    for (const QPointF& p : at) pixels.append(map.pixel(p));
    QPolygonF path;
    double nearest = 0;
    const QPointF end = pixels[index];
    for (const QPolygonF& piece : clippedPolyline(pixels, map.plot)) {
        const double toFirst = QLineF(piece.first(), end).length();
        const double toLast = QLineF(piece.last(), end).length();
        if (!path.isEmpty() && std::min(toFirst, toLast) >= nearest) continue;
        nearest = std::min(toFirst, toLast);
        path = piece;
        if (toFirst < toLast) std::reverse(path.begin(), path.end());
    }
    QVector<QPointF> stops;
    double rest = 0;
    for (qsizetype i = path.size() - 1; i > 0 && stops.size() < 60; --i) {
        const QLineF segment(path[i], path[i - 1]);
        for (; rest <= segment.length() && stops.size() < 60; rest += step)
            stops.append(segment.length() > 0 ? segment.pointAt(rest / segment.length()) : path[i]);
        rest -= segment.length();
    }
    return stops;
}

} // namespace

void appendPointLabel(QVector<LabelRequest>& requests, const Series& series, const QVector<QPointF>& at, int index, const QString& text, const PlotMap& map,
                      const ChartStyle& style) {
    LabelRequest request;
    request.text = text;
    request.ink = series.ink == Ink::ghost ? Ink::text : series.ink;
    const bool isBareLine = series.stroke != Stroke::none && series.marker == Marker::none && at.size() > 1;
    request.isBold = !isBareLine && series.ink != Ink::ghost && series.stroke == Stroke::none;
    request.size = textSize(text, labelFont(style, request.isBold));
    if (isBareLine) {
        const QVector<QPointF> path = slidePath(at, index, map, 14 * style.scale);
        if (path.isEmpty()) return;
        request.places = placesAlong(path, request.size, 2 + style.lineWidth * series.weight / 2);
        request.patience = 0.25;
        request.worst = kRatherNone;
        request.priority = kLines;
    } else {
        if (!map.isInside(at[index])) return;
        request.anchor = map.pixel(at[index]);
        request.places = placesAround(request.anchor, request.size, style.markerSize * std::max(series.weight, 1.0) / 2 + 5 * style.scale);
        request.hasLeader = true;
        request.priority = kPoints;
    }
    requests.append(std::move(request));
}

void appendMarkLabel(QVector<LabelRequest>& requests, const Mark& mark, const PlotMap& map, const ChartStyle& style) {
    const auto line = markLine(mark, map);
    if (mark.label.isEmpty() || !line) return;
    LabelRequest request;
    request.text = mark.label;
    request.ink = mark.ink;
    request.isBold = mark.weight >= 1.5;
    request.size = textSize(mark.label, labelFont(style, request.isBold));
    request.patience = 0.4;
    request.worst = kRatherNone;
    request.priority = request.isBold ? kBoldMarks : kThinMarks; // a thin mark's text slides more easily than a ceiling's
    const double gap = 3 + style.lineWidth * mark.weight / 2;
    const double w = request.size.width();
    const double h = request.size.height();
    if (mark.along == Mark::Along::x) {
        const double x = line->x1();
        for (double y = map.plot.top() + 4; y + h < map.plot.bottom(); y += h * 0.75) request.places << QPointF(x + gap, y) << QPointF(x - gap - w, y);
    } else {
        const double y = line->y1();
        for (double x = map.plot.right() - 4 - w; x > map.plot.left(); x -= 16 * style.scale) request.places << QPointF(x, y - gap - h) << QPointF(x, y + gap);
    }
    requests.append(std::move(request));
}

void appendBandLabel(QVector<LabelRequest>& requests, const Band& band, const QRectF& area, const ChartStyle& style) {
    if (band.label.isEmpty() || area.isEmpty()) return;
    LabelRequest request;
    request.text = band.label;
    request.ink = band.ink;
    request.size = textSize(band.label, labelFont(style, false));
    request.patience = 0.5;
    request.worst = kRatherNone;
    request.priority = kBands;
    const QRectF inner = area.adjusted(6, 4, -6, -4);
    const double w = request.size.width();
    const double h = request.size.height();
    if (inner.width() < w || inner.height() < h) return;
    const double middle = inner.center().x() - w / 2;
    for (const double y : {inner.bottom() - h, inner.top(), inner.bottom() - 2.2 * h, inner.center().y() - h / 2})
        request.places << QPointF(middle, y) << QPointF(inner.right() - w, y) << QPointF(inner.left(), y);
    requests.append(std::move(request));
}

std::optional<QLineF> markLine(const Mark& mark, const PlotMap& map) {
    const bool isX = mark.along == Mark::Along::x;
    const AxisMap& axis = isX ? *map.x : *map.y;
    if (!axis.canShow(mark.at)) return std::nullopt;
    const double at = axis.toAxis(mark.at);
    if (!(isX ? map.xSpan : map.ySpan).contains(at)) return std::nullopt;
    return isX ? QLineF(map.pixelX(at), map.plot.bottom(), map.pixelX(at), map.plot.top())
               : QLineF(map.plot.left(), map.pixelY(at), map.plot.right(), map.pixelY(at));
}

} // namespace mlsys
