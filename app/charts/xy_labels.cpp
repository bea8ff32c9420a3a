// SPDX-License-Identifier: GPL-3.0-or-later
#include "xy_labels.h"

#include "drawing.h"
#include "plot_part.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace mlsys {
namespace {

// What is tied to a line comes before points, whose names may stand apart.
enum Priority { kVital, kBoldMarks, kLines, kPoints, kThinMarks, kBands };

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

// The text on one line, on two …, each as narrow as it gets. A number keeps its unit.
QVector<LabelForm> formsOf(const QString& text, const QFont& font, int maxLines) {
    static const QRegularExpression afterNumber(QStringLiteral("(?<=\\d) "));
    const QString tied = QString(text).replace(afterNumber, QString(QChar(QChar::Nbsp)));
    QVector<LabelForm> forms{{text, textSize(text, font)}};
    const double full = forms.first().size.width();
    for (int lines = 2; lines <= maxLines; ++lines)
        for (double width = full / lines; width < full; width += full / 40) {
            const QString form = wrapped(tied, font, width, 99).join(u'\n').replace(QChar(QChar::Nbsp), u' ');
            if (form.count(u'\n') + 1 > lines || form.contains(u'…')) continue;
            if (const QSizeF size = textSize(form, font); size.width() < forms.last().size.width()) forms.append({form, size});
            break;
        }
    return forms;
}

} // namespace

void appendPointLabel(QVector<LabelRequest>& requests, const Series& series, const QVector<QPointF>& at, int index, const PointLabel& label,
                      const QRectF& home, const PlotMap& map, const ChartStyle& style) {
    LabelRequest request;
    request.ink = series.ink == Ink::ghost ? Ink::text : series.ink;
    const bool isBareLine = series.stroke != Stroke::none && series.marker == Marker::none && at.size() > 1;
    request.isBold = !isBareLine && series.ink != Ink::ghost && series.stroke == Stroke::none;
    request.isVital = label.isVital;
    const QFont font = labelFont(style, request.isBold);
    request.forms = formsOf(label.text, font, label.isVital ? 4 : 1);
    if (label.isVital) { // as a last resort
        const QString cut = elided(label.text, font, map.plot.width() - 16);
        request.lastResort = {cut, textSize(cut, font)};
    }
    if (isBareLine) {
        const QVector<QPointF> path = slidePath(at, index, map, 14 * style.scale);
        if (path.size() < 3) return; // out of sight, or hardly in it
        request.places = placesAlong(path, request.forms.first().size, 2 + style.lineWidth * std::max(1.0, series.weight) / 2);
        request.priority = kLines;
        request.anchor = path[path.size() / 2]; // with a leader, rather than not at all
        request.gap = 9 * style.scale;
    } else {
        if (!map.isInside(at[index])) return;
        request.where = LabelRequest::Where::anchor;
        request.anchor = map.pixel(at[index]);
        request.gap = style.markerSize * std::max(series.weight, 1.0) / 2 + 5 * style.scale;
        request.priority = label.isVital ? kVital : kPoints;
        if (label.isVital) request.home = home;
    }
    requests.append(std::move(request));
}

void appendEndName(QVector<LabelRequest>& requests, const Series& series, const QVector<QPointF>& at, const QString& text, const PlotMap& map,
                   const ChartStyle& style) {
    QPolygonF pixels;
    for (const QPointF& p : at) pixels.append(map.pixel(p));
    std::optional<QPointF> end;
    for (const QPolygonF& piece : clippedPolyline(pixels, map.plot))
        for (const QPointF& p : piece)
            if (!end || p.x() > end->x()) end = p;
    if (!end) return;
    LabelRequest request;
    request.where = LabelRequest::Where::margin;
    request.anchor = *end;
    request.ink = series.ink;
    request.isBold = series.weight >= 1.5;
    request.priority = request.isBold ? 0 : 1;
    request.forms = {{text, textSize(text, labelFont(style, request.isBold))}};
    requests.append(std::move(request));
}

void appendMarkLabel(QVector<LabelRequest>& requests, const Mark& mark, const PlotMap& map, const ChartStyle& style) {
    const auto line = markLine(mark, map);
    if (mark.label.isEmpty() || !line) return;
    LabelRequest request;
    request.ink = mark.ink;
    request.isBold = mark.weight >= 1.5;
    request.priority = request.isBold ? kBoldMarks : kThinMarks;
    request.forms = formsOf(mark.label, labelFont(style, request.isBold), 1);
    const double gap = 3 + style.lineWidth * std::max(1.0, mark.weight / 2);
    const double w = request.forms.first().size.width();
    const double h = request.forms.first().size.height();
    if (mark.along == Mark::Along::x) {
        const double x = line->x1();
        for (double y = map.plot.top() + 4; y + h < map.plot.bottom(); y += h * 0.5) request.places << QPointF(x + gap, y) << QPointF(x - gap - w, y);
        if (request.isBold) {
            request.anchor = {x, map.plot.top() + h};
            request.gap = 9 * style.scale;
        }
    } else {
        const double y = line->y1();
        for (double x = map.plot.right() - 4 - w; x > map.plot.left(); x -= 16 * style.scale) request.places << QPointF(x, y - gap - h) << QPointF(x, y + gap);
    }
    requests.append(std::move(request));
}

void appendBandLabel(QVector<LabelRequest>& requests, const Band& band, const QRectF& area, const ChartStyle& style) {
    if (band.label.isEmpty() || area.isEmpty()) return;
    LabelRequest request;
    request.ink = band.ink;
    request.forms = formsOf(band.label, labelFont(style, false), 1);
    request.priority = kBands;
    const QRectF inner = area.adjusted(6, 4, -6, -4);
    const double w = request.forms.first().size.width();
    const double h = request.forms.first().size.height();
    if (inner.width() < w || inner.height() < h) return;
    const double middle = inner.center().x() - w / 2;
    QVector<double> heights{inner.bottom() - h, inner.top()};
    for (double y = inner.bottom() - 1.5 * h; y > inner.top(); y -= 0.5 * h) heights.append(y);
    for (const double y : std::as_const(heights))
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

double marginGap(const ChartStyle& style) { return 16 * style.scale; }

} // namespace mlsys
