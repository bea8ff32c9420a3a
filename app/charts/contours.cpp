// SPDX-License-Identifier: GPL-3.0-or-later
#include "contours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>

namespace mlsys {
namespace {

constexpr std::uint16_t kNoBand = 0xffff;

// Where a line crosses the way from one cell's centre to a neighbour's, and the one or two crossings it is joined to.
struct Crossing {
    QPointF at;
    int level = 0; // of the sorted ones
    std::array<int, 2> joined{-1, -1};
};

class Marcher {
public:
    Marcher(const std::vector<float>& values, int columns, int rows, const QVector<double>& levels, bool isLog)
        : m_values(values), m_columns(columns), m_rows(rows), m_isLog(isLog), m_order(levels.size()) {
        std::iota(m_order.begin(), m_order.end(), 0);
        m_order.removeIf([&levels](int i) { return !(std::abs(levels[i]) <= static_cast<double>(std::numeric_limits<float>::max())); });
        std::sort(m_order.begin(), m_order.end(), [&levels](int a, int b) { return levels[a] < levels[b]; });
        for (const int i : std::as_const(m_order)) m_levels.push_back(levels[i]);
        m_below.resize(static_cast<std::size_t>(columns) * m_levels.size());
        m_beside.resize(m_levels.size());
    }

    std::vector<Contour> march() {
        if (m_levels.empty()) return {};
        std::vector<std::uint16_t> lower = bandsOf(0), upper;
        for (int row = 0; row + 1 < m_rows; ++row, std::swap(lower, upper)) {
            upper = bandsOf(row + 1);
            for (int column = 0; column + 1 < m_columns; ++column) {
                const auto c = static_cast<std::size_t>(column);
                const std::array<int, 4> bands{lower[c], lower[c + 1], upper[c + 1], upper[c]};
                if (bands[0] == bands[1] && bands[0] == bands[2] && bands[0] == bands[3]) continue; // most squares
                if (std::find(bands.begin(), bands.end(), kNoBand) == bands.end()) crossSquare(column, row, bands);
            }
        }
        return linked();
    }

private:
    // Crossings of an edge are made by the first square beside it and found again by the second.
    struct Seen {
        int row = -1, column = -1, crossing = -1;
    };

    double value(int column, int row) const {
        return static_cast<double>(m_values[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column)]);
    }

    // How many levels are at or below each value of a row.
    std::vector<std::uint16_t> bandsOf(int row) const {
        std::vector<std::uint16_t> bands(static_cast<std::size_t>(m_columns), 0);
        const float* values = m_values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns);
        for (const double level : m_levels) {
            float least = static_cast<float>(level); // the least float at or above the level
            if (static_cast<double>(least) < level) least = std::nextafter(least, std::numeric_limits<float>::infinity());
            for (std::size_t c = 0; c < bands.size(); ++c) bands[c] = static_cast<std::uint16_t>(bands[c] + (values[c] >= least ? 1 : 0));
        }
        for (std::size_t c = 0; c < bands.size(); ++c) bands[c] = std::isfinite(values[c]) ? bands[c] : kNoBand;
        return bands;
    }

    // The share of the way from value a to b at which the level is met.
    double share(double a, double b, double level) const {
        const bool isLog = m_isLog && a > 0 && b > 0;
        const double t = isLog ? std::log(level / a) / std::log(b / a) : (level - a) / (b - a);
        return std::clamp(t, 0.0, 1.0);
    }

    int crossing(Seen& seen, int column, int row, bool isUpright, int level) {
        if (seen.row == row && seen.column == column) return seen.crossing;
        const double t = share(value(column, row), value(column + !isUpright, row + isUpright), m_levels[static_cast<std::size_t>(level)]);
        m_crossings.push_back({QPointF(column + 0.5 + (isUpright ? 0 : t), row + 0.5 + (isUpright ? t : 0)), level, {-1, -1}});
        seen = {row, column, static_cast<int>(m_crossings.size()) - 1};
        return seen.crossing;
    }

    void join(int a, int b) {
        Crossing& first = m_crossings[static_cast<std::size_t>(a)];
        Crossing& second = m_crossings[static_cast<std::size_t>(b)];
        first.joined[first.joined[0] >= 0] = b;
        second.joined[second.joined[0] >= 0] = a;
    }

    // `bands` of the corners, counter-clockwise from the lower left.
    void crossSquare(int column, int row, const std::array<int, 4>& bands) {
        const auto [least, most] = std::minmax_element(bands.begin(), bands.end());
        for (int level = *least; level < *most; ++level) {
            const auto isHigh = [&](int corner) { return bands[static_cast<std::size_t>(corner % 4)] > level; };
            Seen& bottom = m_below[static_cast<std::size_t>(level) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column)];
            Seen& left = m_beside[static_cast<std::size_t>(level)];
            std::array<int, 4> sides{-1, -1, -1, -1}; // bottom, right, top, left; found before they are overwritten
            if (isHigh(0) != isHigh(1)) sides[0] = crossing(bottom, column, row, false, level);
            if (isHigh(3) != isHigh(0)) sides[3] = crossing(left, column, row, true, level);
            if (isHigh(1) != isHigh(2)) sides[1] = crossing(left, column + 1, row, true, level);
            if (isHigh(2) != isHigh(3)) sides[2] = crossing(bottom, column, row + 1, false, level);
            joinSides(sides, column, row, level, isHigh(0));
        }
    }

    void joinSides(const std::array<int, 4>& sides, int column, int row, int level, bool isFirstHigh) {
        const bool isSaddle = std::find(sides.begin(), sides.end(), -1) == sides.end();
        if (isSaddle) { // the value in the middle tells which corners belong together
            const double middle = (value(column, row) + value(column + 1, row) + value(column, row + 1) + value(column + 1, row + 1)) / 4;
            const bool cutsFirst = (middle >= m_levels[static_cast<std::size_t>(level)]) != isFirstHigh;
            join(sides[0], sides[cutsFirst ? 3 : 1]);
            join(sides[2], sides[cutsFirst ? 1 : 3]);
            return;
        }
        std::array<int, 2> ends{-1, -1};
        for (const int side : sides)
            if (side >= 0) ends[ends[0] >= 0] = side;
        join(ends[0], ends[1]);
    }

    // The lines with ends first, then the loops.
    std::vector<Contour> linked() const {
        std::vector<Contour> contours;
        std::vector<bool> isDone(m_crossings.size(), false);
        const auto follow = [&](std::size_t start) {
            Contour contour{m_order[m_crossings[start].level], {}, false};
            for (int at = static_cast<int>(start), next = -1; at >= 0; at = next) {
                const Crossing& here = m_crossings[static_cast<std::size_t>(at)];
                isDone[static_cast<std::size_t>(at)] = true;
                contour.points.append(here.at);
                const auto isOpen = [&](int other) { return other >= 0 && !isDone[static_cast<std::size_t>(other)]; };
                next = isOpen(here.joined[0]) ? here.joined[0] : isOpen(here.joined[1]) ? here.joined[1] : -1;
            }
            contour.isClosed = m_crossings[start].joined[1] >= 0;
            if (contour.isClosed) contour.points.append(QPointF(contour.points.first()));
            contours.push_back(std::move(contour));
        };
        for (const bool areLoops : {false, true})
            for (std::size_t i = 0; i < m_crossings.size(); ++i)
                if (!isDone[i] && (areLoops || m_crossings[i].joined[1] < 0)) follow(i);
        return contours;
    }

    const std::vector<float>& m_values;
    int m_columns, m_rows;
    bool m_isLog;
    QVector<int> m_order; // of the levels asked for, ascending
    std::vector<double> m_levels;
    std::vector<Seen> m_below;  // by level and column: the last crossing of a level edge there
    std::vector<Seen> m_beside; // by level: the last crossing of an upright edge
    std::vector<Crossing> m_crossings;
};

} // namespace

std::vector<Contour> contoursOf(const std::vector<float>& values, int columns, int rows, const QVector<double>& levels, bool isLog) {
    if (columns < 2 || rows < 2 || values.size() != static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows)) return {};
    return Marcher(values, columns, rows, levels, isLog).march();
}

} // namespace mlsys
