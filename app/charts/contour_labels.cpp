// SPDX-License-Identifier: GPL-3.0-or-later
#include "contour_labels.h"

#include "drawing.h"
#include "plot_part.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

namespace mlsys {
namespace {

constexpr double kFinest = 0.3;      // pixels between the points of a drawn line
constexpr double kStride = 6;        // and of one that texts keep clear of: no text is smaller
constexpr double kLeastLength = 1.6; // of a piece, in widths of its text
constexpr int kMostOfALevel = 3;     // pieces with a number
constexpr int kPriority = 4;         // after lines and points, whose names say more

QPolygonF thinned(const QPolygonF& line, double least) {
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (i == 0 || i + 1 == line.size() || (line[i] - result.last()).manhattanLength() >= least) result.append(line[i]);
    return result;
}

// Fewer points, none of the others further than `tolerance` from the line (Douglas-Peucker): strokes cost by the point.
QPolygonF simplified(const QPolygonF& line, double tolerance) {
    if (line.size() < 3) return line;
    std::vector<bool> isKept(static_cast<std::size_t>(line.size()), false);
    isKept.front() = isKept.back() = true;
    std::vector<std::pair<qsizetype, qsizetype>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        const QPointF along = line[to] - line[from];
        const double length = std::hypot(along.x(), along.y());
        double most = tolerance;
        qsizetype far = -1;
        for (qsizetype i = from + 1; i < to; ++i) {
            const QPointF away = line[i] - line[from];
            const double distance = length > 0 ? std::abs(along.x() * away.y() - along.y() * away.x()) / length : std::hypot(away.x(), away.y());
            if (distance <= most) continue;
            most = distance;
            far = i;
        }
        if (far < 0) continue;
        isKept[static_cast<std::size_t>(far)] = true;
        open.push_back({from, far});
        open.push_back({far, to});
    }
    QPolygonF result;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (isKept[static_cast<std::size_t>(i)]) result.append(line[i]);
    return result;
}

double lengthOf(const QPolygonF& line) {
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i) length += QLineF(line[i - 1], line[i]).length();
    return length;
}

// Middles of texts: from the middle of the piece outward, by turns to either side.
QVector<QPointF> stopsOf(const QPolygonF& line, double length, double step) {
    QVector<QPointF> along;
    double rest = std::fmod(length / 2, step);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF segment(line[i - 1], line[i]);
        const double part = segment.length();
        for (; rest <= part && part > 0; rest += step) along.append(segment.pointAt(rest / part));
        rest -= part;
    }
    QVector<QPointF> stops;
    const qsizetype middle = along.size() / 2;
    for (qsizetype k = 0; k <= along.size(); ++k)
        for (const qsizetype i : {middle + k, middle - k})
            if (i >= 0 && i < along.size() && (k > 0 || stops.isEmpty())) stops.append(along[i]);
    return stops;
}

// Pieces of other levels, in strides, with their bounds.
struct Neighbour {
    int level;
    QPolygonF points;
    QRectF bounds;
};

bool isCrossed(const QRectF& area, int level, const QVector<Neighbour>& neighbours) {
    return std::any_of(neighbours.begin(), neighbours.end(), [&](const Neighbour& other) {
        if (other.level == level || !other.bounds.adjusted(-1, -1, 1, 1).intersects(area)) return false;
        for (qsizetype i = 1; i < other.points.size(); ++i)
            if (clippedLine({other.points[i - 1], other.points[i]}, area)) return true;
        return false;
    });
}

} // namespace

QVector<ContourPiece> visiblePieces(const std::vector<Contour>& contours, const QTransform& toPixels, const QRectF& plot, double tolerance) {
    QVector<ContourPiece> pieces;
    for (const Contour& contour : contours)
        for (const QPolygonF& piece : clippedPolyline(simplified(thinned(toPixels.map(contour.points), kFinest), tolerance), plot)) pieces.append({contour.level, piece});
    return pieces;
}

void appendContourLabels(QVector<LabelRequest>& requests, const QVector<ContourPiece>& pieces, const std::function<QString(int level)>& textOf, const ChartStyle& style) {
    QVector<Neighbour> neighbours;
    std::map<int, QVector<std::pair<double, int>>> byLevel; // length and piece
    for (int p = 0; p < pieces.size(); ++p) {
        const QPolygonF coarse = thinned(pieces[p].points, kStride);
        neighbours.append({pieces[p].level, coarse, coarse.boundingRect()});
        byLevel[pieces[p].level].append({lengthOf(coarse), p});
    }
    const QFont font = labelFont(style, false);
    for (auto& [level, lengths] : byLevel) {
        std::stable_sort(lengths.begin(), lengths.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        const QString text = textOf(level);
        const QSizeF size = textSize(text, font);
        for (qsizetype k = 0; k < std::min<qsizetype>(kMostOfALevel, lengths.size()) && lengths[k].first >= kLeastLength * size.width(); ++k) {
            LabelRequest request;
            request.forms = {{text, size}};
            request.priority = kPriority + (k > 0);
            for (const QPointF& stop : stopsOf(neighbours[lengths[k].second].points, lengths[k].first, 12 * style.scale)) {
                const QRectF area(stop - QPointF(size.width() / 2, size.height() / 2), size);
                if (!isCrossed(area.adjusted(-3, -1, 3, 1), level, neighbours)) request.places.append(area.topLeft());
            }
            if (!request.places.isEmpty()) requests.append(std::move(request));
        }
    }
}

} // namespace mlsys
