// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_outlines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <vector>

namespace mlsys {
namespace {

// Which cells are wanted, as bytes with a frame of unwanted ones around.
class Mask {
public:
    Mask(const FieldCells& cells, const QRect& part, const std::function<bool(std::uint8_t)>& isWanted)
        : m_stride(static_cast<std::size_t>(part.width()) + 2), m_is(m_stride * (static_cast<std::size_t>(part.height()) + 2), 0) {
        std::array<std::uint8_t, 256> wanted{};
        for (std::size_t code = 0; code < wanted.size(); ++code) wanted[code] = isWanted(static_cast<std::uint8_t>(code));
        for (int row = 0; row < part.height(); ++row)
            for (int column = 0; column < part.width(); ++column) m_is[index(column, row)] = wanted[cells.at(part.left() + column, part.top() + row)];
    }
    bool operator()(int column, int row) const { return m_is[index(column, row)] & 1; }
    // The edge below a cell, once walked, is not begun at again.
    bool isWalked(int column, int row) const { return m_is[index(column, row)] & 2; }
    void walk(int column, int row) { m_is[index(column, row)] |= 2; }

private:
    std::size_t index(int column, int row) const { return static_cast<std::size_t>(row + 1) * m_stride + static_cast<std::size_t>(column + 1); }
    std::size_t m_stride;
    std::vector<std::uint8_t> m_is;
};

// Along the edges with the cells on the left, starting eastward below the given one.
QPolygonF ringFrom(Mask& mask, int column, int row) {
    static constexpr std::array<QPoint, 4> kSteps{QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)};    // east, north, west, south
    static constexpr std::array<QPoint, 4> kLeft{QPoint(0, 0), QPoint(-1, 0), QPoint(-1, -1), QPoint(0, -1)};   // the cell ahead on the left
    static constexpr std::array<QPoint, 4> kRight{QPoint(0, -1), QPoint(0, 0), QPoint(-1, 0), QPoint(-1, -1)};  // and on the right
    QPolygonF ring;
    const QPoint start(column, row);
    QPoint at = start;
    std::size_t heading = 0;
    do {
        const std::size_t before = heading;
        if (heading == 0) mask.walk(at.x(), at.y());
        at += kSteps[heading];
        const QPoint left = at + kLeft[heading], right = at + kRight[heading];
        if (!mask(left.x(), left.y())) heading = (heading + 1) % 4; // cells that touch at a corner stay apart
        else if (mask(right.x(), right.y())) heading = (heading + 3) % 4;
        if (heading != before) ring.append(at);
    } while (at != start || heading != 0);
    ring.append(QPointF(ring.first()));
    return ring;
}

// Where a coordinate that goes from a to b passes whole numbers, as ascending shares of the way.
std::vector<double> passings(double a, double b) {
    std::vector<double> shares;
    if (a == b) return shares;
    const double low = std::ceil(std::min(a, b)), high = std::floor(std::max(a, b));
    for (double at = low; at <= high; ++at) shares.push_back((at - a) / (b - a));
    if (a > b) std::reverse(shares.begin(), shares.end());
    return shares;
}

} // namespace

QVector<QPolygonF> outlinesOf(const FieldCells& cells, const QRect& part, const std::function<bool(std::uint8_t)>& isWanted) {
    QVector<QPolygonF> rings;
    if (cells.isEmpty() || part.isEmpty()) return rings;
    Mask mask(cells, part, isWanted);
    for (int row = 0; row < part.height(); ++row)
        for (int column = 0; column < part.width(); ++column)
            if (mask(column, row) && !mask(column, row - 1) && !mask.isWalked(column, row)) rings.append(ringFrom(mask, column, row).translated(part.topLeft()));
    return rings;
}

QVector<LinePiece> piecesOver(const FieldCells& cells, const QLineF& line, const std::function<bool(std::uint8_t)>& isWanted) {
    QVector<LinePiece> pieces;
    if (cells.isEmpty()) return pieces;
    const std::vector<double> acrossColumns = passings(line.x1(), line.x2()), acrossRows = passings(line.y1(), line.y2());
    std::vector<double> shares{0};
    std::merge(acrossColumns.begin(), acrossColumns.end(), acrossRows.begin(), acrossRows.end(), std::back_inserter(shares));
    shares.push_back(1);
    for (std::size_t i = 1; i < shares.size(); ++i) {
        if (shares[i] <= shares[i - 1]) continue;
        const QPointF middle = line.pointAt((shares[i - 1] + shares[i]) / 2);
        const int column = static_cast<int>(std::floor(middle.x())), row = static_cast<int>(std::floor(middle.y()));
        if (!cells.contains(column, row) || !isWanted(cells.at(column, row))) continue;
        if (!pieces.isEmpty() && pieces.last().to == shares[i - 1]) pieces.last().to = shares[i];
        else pieces.append({shares[i - 1], shares[i]});
    }
    return pieces;
}

} // namespace mlsys
