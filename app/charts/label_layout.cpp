// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_layout.h"

#include "drawing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

namespace mlsys {
namespace {

constexpr double kNear = 7;     // gaps: a text that needs no leader, or a short one
constexpr double kReach = 10;   // gaps: how far a text that is not vital may go from its anchor
constexpr double kSqueeze = 0.8; // of a line's height: names in the margin closer than that are left out

QPointF nearestOnEdge(const QRectF& area, QPointF to) { return {std::clamp(to.x(), area.left(), area.right()), std::clamp(to.y(), area.top(), area.bottom())}; }

// The four diagonals and sides, near and then farther off.
QVector<QPointF> placesAround(QPointF anchor, QSizeF size, double gap) {
    QVector<QPointF> places;
    const double w = size.width();
    const double h = size.height();
    for (const double far : {1.0, 2.5, 4.5, kNear}) {
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

class Layout {
public:
    Layout(const QVector<LabelRequest>& requests, const QRectF& plot, const Obstacles& obstacles)
        : m_requests(requests), m_plot(plot), m_obstacles(obstacles) {}

    void place(int index) {
        const LabelRequest& request = m_requests[index];
        if (request.forms.isEmpty()) return;
        std::optional<PlacedLabel> label = request.where == LabelRequest::Where::places ? atPlaces(request) : atAnchor(request);
        if (!label && request.where == LabelRequest::Where::places && !request.anchor.isNull()) label = atAnchor(request);
        if (!label) return;
        m_placed.append(*label);
        m_placed.last().request = index;
    }
    QVector<PlacedLabel> placed() const { return m_placed; }

private:
    bool hasRoom(const QRectF& area) const {
        const QRectF withAir = area.adjusted(-1, -1, 1, 1);
        return m_plot.contains(withAir) && std::none_of(m_placed.begin(), m_placed.end(), [&](const PlacedLabel& p) { return p.area.intersects(withAir); });
    }
    // What a text there would cover.
    int cost(const QRectF& area, bool stopsAtFirst) const {
        const double air = m_obstacles.air;
        const QRectF wide = area.adjusted(-air, -air, air, air);
        int count = 0;
        for (const QRectF& marker : m_obstacles.markers)
            if (marker.intersects(area)) {
                count += 12;
                if (stopsAtFirst) return count;
            }
        for (const auto& [lines, each] : {std::pair(&m_obstacles.curves, 4), std::pair(&m_obstacles.lines, 4), std::pair(&m_obstacles.faint, 1)})
            for (const QLineF& line : *lines) {
                if (std::max(line.x1(), line.x2()) < wide.left() || std::min(line.x1(), line.x2()) > wide.right() ||
                    std::max(line.y1(), line.y2()) < wide.top() || std::min(line.y1(), line.y2()) > wide.bottom() || !clippedLine(line, wide))
                    continue;
                count += each;
                if (stopsAtFirst) return count;
            }
        return count;
    }
    bool isClear(const QRectF& area) const { return hasRoom(area) && !isCrossed(area) && cost(area, true) == 0; }
    bool isCrossed(const QRectF& area) const { // by a leader
        return std::any_of(m_placed.begin(), m_placed.end(), [&](const PlacedLabel& p) { return !p.leader.isNull() && clippedLine(p.leader, area); });
    }
    // A leader that crosses another, or runs behind a text or another's marker, leads nowhere. A vital text has one all the same.
    bool isLegible(const LabelRequest& request, const QLineF& leader) const {
        if (leader.isNull() || request.isVital) return true;
        const auto isInTheWay = [&](const QRectF& marker) { return !marker.contains(leader.p2()) && clippedLine(leader, marker); };
        const auto crosses = [&](const PlacedLabel& p) {
            return clippedLine(leader, p.area) || (!p.leader.isNull() && leader.intersects(p.leader, nullptr) == QLineF::BoundedIntersection);
        };
        return std::none_of(m_placed.begin(), m_placed.end(), crosses) && std::none_of(m_obstacles.markers.begin(), m_obstacles.markers.end(), isInTheWay);
    }

    std::optional<PlacedLabel> atPlaces(const LabelRequest& request) const {
        for (const QPointF& corner : request.places)
            if (const QRectF area(corner, request.forms.first().size); isClear(area)) return PlacedLabel{0, area, {}, request.forms.first().text, false};
        return std::nullopt;
    }

    std::optional<PlacedLabel> atAnchor(const LabelRequest& request) const {
        if (!request.home.isNull()) {
            if (auto label = nearAnchor(request, request.home)) return label;
            if (auto label = farFromAnchor(request, request.home)) return label;
        }
        if (auto label = nearAnchor(request, m_plot)) return label;
        if (auto label = farFromAnchor(request, m_plot)) return label;
        if (!request.isVital) return std::nullopt;
        std::optional<PlacedLabel> label = leastCovering(request, request.forms);
        if (!label) label = leastCovering(request, {request.lastResort});
        if (label) label->isCovering = true;
        return label;
    }
    PlacedLabel labelAt(const LabelRequest& request, const LabelForm& form, const QRectF& area) const {
        PlacedLabel label{0, area, {}, form.text, false};
        if (const QLineF leader(nearestOnEdge(area, request.anchor), request.anchor); leader.length() > 2 * request.gap) label.leader = leader;
        return label;
    }
    std::optional<PlacedLabel> nearAnchor(const LabelRequest& request, const QRectF& region) const {
        for (const LabelForm& form : request.forms)
            for (const QPointF& corner : placesAround(request.anchor, form.size, request.gap))
                if (const QRectF area(corner, form.size); region.contains(area) && isClear(area))
                    if (const PlacedLabel label = labelAt(request, form, area); isLegible(request, label.leader)) return label;
        return std::nullopt;
    }
    // Calls `each` with places all over the region.
    template <class Each> void scan(const QRectF& region, QSizeF size, Each each) const {
        const double right = region.right() - size.width() - 2;
        const double bottom = region.bottom() - size.height() - 2;
        for (double y = region.top() + 2; y <= bottom; y += std::max(4.0, size.height() / 3))
            for (double x = region.left() + 2; x <= right; x += std::max(6.0, size.height() / 2)) each(QRectF(QPointF(x, y), size));
    }
    std::optional<PlacedLabel> farFromAnchor(const LabelRequest& request, const QRectF& region) const {
        double least = request.isVital ? std::numeric_limits<double>::infinity() : kReach * request.gap;
        std::optional<PlacedLabel> nearest;
        for (const LabelForm& form : request.forms)
            scan(region, form.size, [&](const QRectF& area) {
                const double distance = QLineF(nearestOnEdge(area, request.anchor), request.anchor).length();
                if (distance >= least || distance < request.gap || !isClear(area)) return;
                const PlacedLabel label = labelAt(request, form, area);
                if (!isLegible(request, label.leader)) return;
                least = distance;
                nearest = label;
            });
        return nearest;
    }
    std::optional<PlacedLabel> leastCovering(const LabelRequest& request, const QVector<LabelForm>& forms) const {
        double least = std::numeric_limits<double>::infinity();
        std::optional<PlacedLabel> best;
        for (const LabelForm& form : forms)
            scan(m_plot, form.size, [&](const QRectF& area) {
                if (!hasRoom(area)) return;
                const double covering = cost(area, false) + 0.01 * QLineF(nearestOnEdge(area, request.anchor), request.anchor).length();
                if (covering >= least) return;
                least = covering;
                best = labelAt(request, form, area);
            });
        return best;
    }

    const QVector<LabelRequest>& m_requests;
    QRectF m_plot;
    const Obstacles& m_obstacles;
    QVector<PlacedLabel> m_placed;
};

QVector<PlacedLabel> placeInMargin(const QVector<LabelRequest>& requests, QVector<int> indices, const QRectF& column) {
    const auto height = [&](int i) { return requests[i].forms.first().size.height(); };
    // Too many even when squeezed: the least important go.
    std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return requests[a].priority < requests[b].priority; });
    const auto needed = [&] { return std::accumulate(indices.begin(), indices.end(), 0.0, [&](double sum, int i) { return sum + height(i); }); };
    while (indices.size() > 1 && needed() * kSqueeze > column.height()) indices.removeLast();
    std::stable_sort(indices.begin(), indices.end(), [&](int a, int b) { return requests[a].anchor.y() < requests[b].anchor.y(); });
    QVector<double> wanted, heights;
    for (const int i : std::as_const(indices)) {
        wanted.append(requests[i].anchor.y());
        heights.append(height(i));
    }
    const QVector<double> centres = spreadOut(wanted, heights, column.top(), column.bottom());
    const double squeeze = std::min(1.0, column.height() / std::max(1.0, needed()));
    QVector<PlacedLabel> placed;
    for (qsizetype k = 0; k < indices.size(); ++k) {
        const LabelRequest& request = requests[indices[k]];
        const LabelForm& form = request.forms.first();
        const double h = heights[k] * squeeze - 0.01;
        const QRectF area(column.left(), centres[k] - h / 2, form.size.width(), h);
        placed.append({indices[k], area, QLineF(request.anchor, {area.left() - 1, centres[k]}), form.text, false});
    }
    return placed;
}

} // namespace

QVector<PlacedLabel> placeLabels(const QVector<LabelRequest>& requests, const QRectF& plot, const QRectF& column, const Obstacles& obstacles) {
    QVector<int> inPlot, inMargin;
    for (int i = 0; i < requests.size(); ++i) (requests[i].where == LabelRequest::Where::margin ? inMargin : inPlot).append(i);
    std::stable_sort(inPlot.begin(), inPlot.end(), [&](int a, int b) { return requests[a].priority < requests[b].priority; });
    Layout layout(requests, plot, obstacles);
    for (const int index : std::as_const(inPlot)) layout.place(index);
    return layout.placed() + placeInMargin(requests, inMargin, column);
}

QVector<double> spreadOut(const QVector<double>& wanted, const QVector<double>& heights, double from, double to) {
    const double total = std::accumulate(heights.begin(), heights.end(), 0.0);
    const double squeeze = total > to - from && total > 0 ? (to - from) / total : 1;
    // Boxes that touch form a block, placed so that the mean distance of its boxes to what they want is zero.
    struct Block {
        double height = 0;
        double offsets = 0; // sum of (wanted top of the block) over its boxes
        int count = 0;
        double top = 0;
    };
    QVector<Block> blocks;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const double h = heights[i] * squeeze;
        Block block{h, wanted[i] - h / 2, 1, 0};
        const auto settle = [&](Block& b) { b.top = std::clamp(b.offsets / b.count, from, std::max(from, to - b.height)); };
        settle(block);
        while (!blocks.isEmpty() && blocks.last().top + blocks.last().height > block.top) {
            const Block above = blocks.takeLast();
            block = {above.height + block.height, above.offsets + block.offsets - above.height * block.count, above.count + block.count, 0};
            settle(block);
        }
        blocks.append(block);
    }
    QVector<double> centres;
    qsizetype i = 0;
    for (const Block& block : std::as_const(blocks)) {
        double top = block.top;
        for (int k = 0; k < block.count; ++k, ++i) {
            centres.append(top + heights[i] * squeeze / 2);
            top += heights[i] * squeeze;
        }
    }
    return centres;
}

QVector<QPointF> placesAlong(const QVector<QPointF>& path, QSizeF size, double gap) {
    QVector<QPointF> places;
    for (const QPointF& p : path)
        places << QPointF(p.x() - size.width() - gap, p.y() - size.height() - gap) << QPointF(p.x() - size.width() - gap, p.y() + gap)
               << QPointF(p.x() + gap, p.y() - size.height() - gap) << QPointF(p.x() + gap, p.y() + gap);
    return places;
}

} // namespace mlsys
