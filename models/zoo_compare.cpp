// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zoo_compare.h"

#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class CompareText { Q_DECLARE_TR_FUNCTIONS(ZooCompare) };

constexpr double kLongest = 20;         // times; a longer bar would leave no room to read the others
constexpr std::size_t kMostBars = 12;

struct Ratio {
    QString title;
    double times = 1;                   // second ÷ first
};

std::vector<Ratio> ratios(const ZooTableModel& model, int first, int second) {
    std::vector<Ratio> found;
    for (const ZooTableModel::Quantity& quantity : model.quantities()) {
        const double a = model.raw(first, quantity.column);
        const double b = model.raw(second, quantity.column);
        if (a > 0 && b > 0 && std::isfinite(b / a)) found.push_back({quantity.title, b / a});
    }
    return found;
}

QString nameOf(const ZooTableModel& model, int row) { return qstring(model.entry(row).name); }

QString timesText(const ValueFormat& format, double times) { return u"×"_s + format.number(times); }

Cell word(const QString& text) { return {text, kNoNumber, {}, {}, Tone::neutral, {}}; }

} // namespace

Table compareTable(const ZooTableModel& model, std::span<const int> rows, const ValueFormat& format) {
    Table table;
    table.columns << CompareText::tr("Field");
    for (const int row : rows) table.columns << nameOf(model, row);
    const bool pair = rows.size() == 2;
    if (pair) table.columns << CompareText::tr("Second ÷ first");
    for (int column = 1; column < model.columnCount(); ++column) {
        std::vector<Cell> cells{word(model.headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0))};
        bool stated = false;
        for (const int row : rows) {
            const QModelIndex index = model.index(row, column);
            const QString unit = model.headerData(column, Qt::Horizontal).toString().section(u'\n', 1);
            QString text = index.data().toString();
            if (!text.isEmpty() && !unit.isEmpty()) text += u' ' + unit;
            stated = stated || !text.isEmpty();
            cells.push_back({text.isEmpty() ? u"–"_s : text, model.raw(row, column), {}, {}, Tone::neutral, index.data(Qt::ToolTipRole).toString()});
        }
        if (!stated) continue;
        if (pair) {
            const double a = model.raw(rows[0], column), b = model.raw(rows[1], column);
            const bool divides = a > 0 && b > 0 && model.index(0, column).data(ZooTableModel::PathRole) != u"year"_s;
            cells.push_back(divides ? Cell{timesText(format, b / a), b / a, {}, {}, Tone::neutral, {}} : word(u"–"_s));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::optional<ChartSpec> ratioChart(const ZooTableModel& model, int first, int second, const ValueFormat& format) {
    std::vector<Ratio> all = ratios(model, first, second);
    if (all.empty()) return std::nullopt;
    if (all.size() > kMostBars) all.resize(kMostBars);
    const QString a = nameOf(model, first), b = nameOf(model, second);
    BarsChart bars;
    bars.isLying = true;
    BarSet more{u"second"_s, CompareText::tr("%1 has more").arg(b), Ink::series1, {}};
    BarSet less{u"first"_s, CompareText::tr("%1 has more").arg(a), Ink::series2, {}};
    double longest = 1;
    QStringList told;
    for (const Ratio& ratio : all) {
        const double times = std::max(ratio.times, 1 / ratio.times); // a third is as much of a difference as three times
        bars.categories << (times > kLongest ? u"%1 (×%2)"_s.arg(ratio.title, format.number(times)) : ratio.title);
        more.values << (ratio.times >= 1 ? times : 0);
        less.values << (ratio.times >= 1 ? 0 : times);
        longest = std::max(longest, std::min(times, kLongest));
        told << CompareText::tr("%1 %2").arg(ratio.title, timesText(format, ratio.times));
    }
    bars.sets = {more, less};
    bars.value = {CompareText::tr("Times as much"), {}, false, 0, longest * 1.1, 1, false};
    bars.limits = {{Mark::Along::y, 1, Ink::text, Stroke::dash, 1, CompareText::tr("equal")}};
    return ChartSpec{u"ratio"_s, CompareText::tr("%1 against %2").arg(b, a), CompareText::tr("Values of the zoo; each names its source there"),
                     CompareText::tr("%1 against %2: %3").arg(b, a, listed(told)), bars};
}

QString compareVerdict(const ZooTableModel& model, std::span<const int> rows, const ValueFormat& format) {
    if (rows.size() != 2) {
        QStringList names;
        for (const int row : rows) names << nameOf(model, row);
        return CompareText::tr("Side by side: %1").arg(listed(names));
    }
    QStringList told;
    for (const Ratio& ratio : ratios(model, rows[0], rows[1])) {
        if (told.size() == 4) break;
        told << CompareText::tr("%1 %2").arg(ratio.title, timesText(format, ratio.times));
    }
    const QString heading = CompareText::tr("%1 against %2").arg(nameOf(model, rows[1]), nameOf(model, rows[0]));
    return told.isEmpty() ? CompareText::tr("%1: nothing that both state").arg(heading) : CompareText::tr("%1: %2").arg(heading, listed(told));
}

} // namespace mlsys
