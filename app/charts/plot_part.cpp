// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot_part.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kSnapDistance = 40;   // logical pixels
constexpr double kBarSnapDistance = 3; // from its edge: a short span has hardly an inside

double distanceTo(const QRectF& area, QPointF at) {
    return std::hypot(std::max({area.left() - at.x(), 0.0, at.x() - area.right()}), std::max({area.top() - at.y(), 0.0, at.y() - area.bottom()}));
}

} // namespace

std::optional<SnapPoint> PlotPart::nearest(const PlotMap& map, QPointF pixel, double scale) const {
    std::optional<SnapPoint> nearest;
    double least = kSnapDistance * scale;
    const QVector<SnapPoint> points = snapPoints(map);
    for (const SnapPoint& point : points) {
        const bool isPoint = point.area.isNull();
        const double distance = isPoint ? QLineF(point.pixel, pixel).length() : distanceTo(point.area, pixel);
        if (distance <= least && (isPoint || distance <= kBarSnapDistance * scale)) { // later series lie on top
            least = distance;
            nearest = point;
        }
    }
    return nearest;
}

std::optional<SnapPoint> PlotPart::foundAgain(const PlotMap& map, const SnapPoint& point) const {
    const QVector<SnapPoint> points = snapPoints(map);
    const auto found = std::find_if(points.begin(), points.end(), [&point](const SnapPoint& p) { return p.series == point.series && p.index == point.index; });
    return found == points.end() ? std::nullopt : std::optional(*found);
}

} // namespace mlsys
