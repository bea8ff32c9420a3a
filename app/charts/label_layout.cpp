// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_layout.h"

#include "drawing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace mlsys {
namespace {

constexpr double kCurveCost = 7;
constexpr double kLineCost = 9;
constexpr double kMarkerCost = 30;
constexpr double kAir = 1; // logical pixels kept free around a text

double crossingCost(const QRectF& area, const Obstacles& obstacles) {
    const auto crossed = [&area](const QLineF& line) { return clippedLine(line, area).has_value(); };
    const auto curves = std::count_if(obstacles.curves.begin(), obstacles.curves.end(), crossed);
    const auto lines = std::count_if(obstacles.lines.begin(), obstacles.lines.end(), crossed);
    const auto markers = std::count_if(obstacles.markers.begin(), obstacles.markers.end(), [&area](const QRectF& r) { return r.intersects(area); });
    return kCurveCost * static_cast<double>(std::min<qsizetype>(curves, 4)) + kLineCost * static_cast<double>(lines) +
           kMarkerCost * static_cast<double>(markers);
}

QPointF nearestOnEdge(const QRectF& area, QPointF to) { return {std::clamp(to.x(), area.left(), area.right()), std::clamp(to.y(), area.top(), area.bottom())}; }

} // namespace

QVector<PlacedLabel> placeLabels(const QVector<LabelRequest>& requests, const QRectF& plot, const Obstacles& obstacles) {
    QVector<int> order(requests.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return requests[a].priority < requests[b].priority; });

    QVector<PlacedLabel> placed;
    for (const int index : order) {
        const LabelRequest& request = requests[index];
        double leastCost = std::numeric_limits<double>::infinity();
        QRectF best;
        for (qsizetype i = 0; i < request.places.size(); ++i) {
            const double rank = static_cast<double>(i) * request.patience;
            if (rank >= leastCost) break;
            const QRectF area(request.places[i], request.size);
            const QRectF withAir = area.adjusted(-kAir, -kAir, kAir, kAir);
            if (!plot.contains(withAir) || std::any_of(placed.begin(), placed.end(), [&](const PlacedLabel& p) { return p.area.intersects(withAir); }))
                continue;
            const double crossing = crossingCost(area, obstacles);
            if (const double cost = rank + crossing; crossing <= request.worst && cost < leastCost) {
                leastCost = cost;
                best = area;
            }
        }
        if (best.isEmpty()) continue;
        PlacedLabel label{index, best, {}};
        const QLineF leader(nearestOnEdge(best, request.anchor), request.anchor);
        if (request.hasLeader && leader.length() > 1.2 * request.size.height()) label.leader = leader;
        placed.append(label);
    }
    return placed;
}

QVector<QPointF> placesAround(QPointF anchor, QSizeF size, double gap) {
    QVector<QPointF> places;
    const double w = size.width();
    const double h = size.height();
    for (const double far : {1.0, 2.5, 4.5, 7.0}) {
        const double dx = gap * far;
        const double dy = far == 1.0 ? gap * 0.5 : gap * far;
        const double left = anchor.x() - dx - w;
        const double right = anchor.x() + dx;
        const double above = anchor.y() - dy - h;
        const double below = anchor.y() + dy;
        places << QPointF(right, above) << QPointF(left, above) << QPointF(right, below) << QPointF(left, below) << QPointF(right, anchor.y() - h / 2)
               << QPointF(left, anchor.y() - h / 2) << QPointF(anchor.x() - w / 2, anchor.y() - gap * far - h)
               << QPointF(anchor.x() - w / 2, anchor.y() + gap * far);
    }
    return places;
}

QVector<QPointF> placesAlong(const QVector<QPointF>& path, QSizeF size, double gap) {
    QVector<QPointF> places;
    for (const QPointF& p : path)
        places << QPointF(p.x() - size.width() - gap, p.y() - size.height() - gap) << QPointF(p.x() - size.width() - gap, p.y() + gap)
               << QPointF(p.x() + gap, p.y() - size.height() - gap) << QPointF(p.x() + gap, p.y() + gap);
    return places;
}

} // namespace mlsys
