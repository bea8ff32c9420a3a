// SPDX-License-Identifier: GPL-3.0-or-later
#include "flags.h"

#include "cut_names.h"
#include "drawing.h"
#include "plot_part.h"
#include "xy_labels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace mlsys {
namespace {

constexpr int kMostRows = 3;
constexpr double kHighestHead = 0.4;  // of the plot: beyond, its rows need the room more
constexpr double kAboveHead = 3;      // between the highest name and the edge of the plot
constexpr double kCasing = 0.8;       // of ground on each side of a line over bars, logical pixels
constexpr double kClear = 3;          // on each side, between a line and a number
constexpr double kGap = 4;            // between a name and another's pole; twice that between names

bool isBold(const Mark& mark) { return mark.weight >= 1.5; }
double rowHeight(const ChartStyle& style) { return std::ceil(QFontMetricsF(labelFont(style, true)).height()) + 2; }

// Ground around each dash but not between them: a gap through its whole width would make two bars of one.
QPen casingOf(const QPen& pen, const ChartStyle& style) {
    const double around = kCasing * style.scale;
    const double width = pen.widthF() + 2 * around;
    QPen casing(style.plotGround, width, Qt::SolidLine, Qt::FlatCap);
    if (pen.style() == Qt::SolidLine) return casing;
    QList<qreal> pattern = pen.dashPattern(); // in widths of its pen: a dash and a gap in turn
    for (qsizetype i = 0; i < pattern.size(); ++i) pattern[i] = std::max(0.01, (pattern[i] * pen.widthF() + (i % 2 ? -2 : 2) * around) / width);
    casing.setDashPattern(pattern);
    casing.setDashOffset(around / width);
    return casing;
}

// Puts names into rows from the lowest up, numbered from 0.
class Rows {
public:
    struct Place {
        int row = 0;
        double from = 0, to = 0, pole = 0;
    };

    // `poles`: of all names that are going to be put.
    Rows(double left, double right, int most, double gap, std::vector<double> poles)
        : m_left(left), m_right(right), m_most(most), m_gap(gap), m_poles(std::move(poles)) {}

    // Over its pole or with the pole under one of its ends, rather not in the way of another's.
    std::optional<Place> put(double pole, double width) {
        const double end = std::max(0.0, width / 2 - 2);
        for (const bool isInTheWay : {false, true})
            for (int row = 0; row < m_most; ++row)
                for (const double shift : {0.0, end, -end}) {
                    const double from = std::clamp(pole + shift - width / 2, m_left, std::max(m_left, m_right - width));
                    const Place place{row, from, from + width, pole};
                    if (place.to > m_right + 0.5 || pole < from - 3 || pole > place.to + 3 || !isFree(place)) continue;
                    if (!isInTheWay && std::any_of(m_poles.begin(), m_poles.end(), [&](double other) { return other != pole && isUnder(other, place); }))
                        continue;
                    m_places.push_back(place);
                    return place;
                }
        return std::nullopt;
    }
    // How high the pole goes: to its name, or to one below that stands over both poles.
    int poleRow(const Place& place) const {
        int row = place.row;
        for (const Place& lower : m_places)
            if (lower.row < row && isUnder(place.pole, lower)) row = lower.row;
        return row;
    }

private:
    bool isUnder(double pole, const Place& place) const { return pole > place.from - m_gap && pole < place.to + m_gap; }
    bool isFree(const Place& place) const {
        return std::none_of(m_places.begin(), m_places.end(), [&](const Place& other) {
            if (other.row == place.row) return place.from < other.to + 2 * m_gap && other.from < place.to + 2 * m_gap;
            const Place& upper = other.row > place.row ? other : place;
            const Place& lower = other.row > place.row ? place : other;
            return isUnder(upper.pole, lower) && std::abs(upper.pole - lower.pole) > 2 * m_gap; // nearer, two lines are as one
        });
    }
    double m_left, m_right;
    int m_most;
    double m_gap;
    std::vector<double> m_poles;
    std::vector<Place> m_places;
};

} // namespace

double coveredByLine(const ChartStyle& style, double weight) { return style.lineWidth * weight + 2 * kClear * style.scale; }

QVector<Flag> layOutFlags(const QVector<Mark>& marks, const PlotMap& map, const QRectF& head, const ChartStyle& style) {
    QVector<Flag> flags;
    const double foot = map.plot.bottom() - style.scale; // above the line of the axis
    for (int i = 0; i < marks.size(); ++i)
        if (const auto pole = markLine(marks[i], map)) flags.append({i, QLineF(pole->x1(), foot, pole->x1(), head.bottom()), {}, {}});
    QVector<int> order(flags.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const bool isBoldA = isBold(marks[flags[a].mark]);
        return isBoldA != isBold(marks[flags[b].mark]) ? isBoldA : flags[a].pole.x1() < flags[b].pole.x1();
    });
    std::vector<double> poles;
    for (const Flag& flag : std::as_const(flags))
        if (!marks[flag.mark].label.isEmpty()) poles.push_back(flag.pole.x1());
    QStringList labels;
    for (const Flag& flag : std::as_const(flags)) labels.append(marks[flag.mark].label);
    const QStringList texts = cutApart(labels, [&](qsizetype i, const QString& text) {
        return elided(text, labelFont(style, isBold(marks[flags.at(i).mark])), std::max(20.0, map.plot.width() - 12));
    });
    const double height = rowHeight(style);
    Rows rows(map.plot.left() + 2, map.plot.right() - 2, static_cast<int>(head.height() / height + 0.05), kGap * style.scale, std::move(poles));
    QVector<std::pair<int, Rows::Place>> placed;
    for (const int i : std::as_const(order)) {
        Flag& flag = flags[i];
        const Mark& mark = marks[flag.mark];
        if (mark.label.isEmpty()) continue;
        const QFont font = labelFont(style, isBold(mark));
        flag.text = texts[i];
        if (const auto place = rows.put(flag.pole.x1(), textSize(flag.text, font).width())) placed.append({i, *place});
    }
    const auto areaOf = [&](int row, const Rows::Place& place) {
        return QRectF(place.from, head.bottom() - (row + 1) * height, place.to - place.from, height - 2);
    };
    for (const auto& [i, place] : std::as_const(placed)) {
        flags[i].area = areaOf(place.row, place);
        flags[i].pole.setP2({flags[i].pole.x1(), areaOf(rows.poleRow(place), place).bottom() + 1});
    }
    return flags;
}

double headFor(const QVector<Mark>& marks, const PlotMap& map, const ChartStyle& style) {
    const double height = rowHeight(style);
    const int rows = std::min(kMostRows, static_cast<int>((kHighestHead * map.plot.height() - kAboveHead) / height));
    const QRectF most(map.plot.left(), map.plot.top(), map.plot.width(), std::max(0, rows) * height);
    double top = most.bottom();
    for (const Flag& flag : layOutFlags(marks, map, most, style))
        if (!flag.area.isNull()) top = std::min(top, flag.area.top());
    return top < most.bottom() ? most.bottom() - top + kAboveHead : 0;
}

void appendFlagLabels(QVector<LabelRequest>& requests, const QVector<Flag>& flags, const QVector<Mark>& marks) {
    for (const Flag& flag : flags) {
        if (flag.area.isNull()) continue;
        LabelRequest request;
        request.forms = {{flag.text, flag.area.size()}};
        request.places = {flag.area.topLeft()};
        request.ink = marks[flag.mark].ink;
        request.isBold = isBold(marks[flag.mark]);
        requests.append(std::move(request));
    }
}

void appendPoles(Obstacles& obstacles, const QVector<Flag>& flags) {
    for (const Flag& flag : flags) // up to its own name, but not as near as would drive that away
        obstacles.lines.append({flag.pole.p1(), flag.pole.p2() + QPointF(0, flag.area.isNull() ? 0 : obstacles.air + 2)});
}

void paintOverBars(QPainter& painter, const QLineF& line, const Mark& mark, const ChartStyle& style) {
    const QPen pen(style.color(mark.ink), style.lineWidth * mark.weight, penStyle(mark.stroke), Qt::FlatCap);
    painter.setPen(casingOf(pen, style));
    painter.drawLine(line);
    painter.setPen(pen);
    painter.drawLine(line);
}

void paintPoles(QPainter& painter, const QVector<Flag>& flags, const QVector<Mark>& marks, const ChartStyle& style) {
    for (const Flag& flag : flags) paintOverBars(painter, flag.pole, marks[flag.mark], style);
}

} // namespace mlsys
