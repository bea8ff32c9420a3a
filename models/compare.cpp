// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare.h"

#include "models/explore/tool.h"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class CompareText { Q_DECLARE_TR_FUNCTIONS(Compare) };

constexpr int kMostLanes = 12; // of both scenarios together: more cannot be read

Tone toneOf(double before, double after, Better better) {
    if (better == Better::neither || before == after) return Tone::neutral;
    return (after < before) == (better == Better::lower) ? Tone::good : Tone::bad;
}

// What a key is of, whatever variant of the scenario the number is worked out for.
QString numberOf(const QString& key) { return readVariantKey(key).key; }

void compareCards(Content& content, const Content& pinned, const QString& name, const ValueFormat& format) {
    for (Card& card : content.cards) {
        const auto then = std::find_if(pinned.cards.begin(), pinned.cards.end(), [&](const Card& each) { return numberOf(each.key) == numberOf(card.key) && each.title == card.title; });
        if (then == pinned.cards.end()) continue;
        const QString before = format.inUnit({then->value, then->unit}, then->raw, card.unit).text(); // "0.40 kWh" beside kJ
        const QString change = then->raw == card.raw ? QString() : format.change(then->raw, card.raw);
        if (before == Formatted{card.value, card.unit}.text() && change.isEmpty()) continue;
        card.delta = change.isEmpty() ? CompareText::tr("%1: %2").arg(name, before) : CompareText::tr("%1: %2 · %3").arg(name, before, change);
        card.deltaTone = change.isEmpty() ? Tone::neutral : toneOf(then->raw, card.raw, card.better);
    }
}

// The pinned table's row of the same name; rows come and go with options.
const std::vector<Cell>* rowNamed(const Table& table, const QString& name, std::size_t at) {
    if (at < table.rows.size() && !table.rows[at].empty() && table.rows[at].front().text == name) return &table.rows[at];
    for (const auto& row : table.rows) if (!row.empty() && row.front().text == name) return &row;
    return nullptr;
}

void compareCell(Cell& cell, const Cell& then, const ValueFormat& format) {
    if (std::isnan(cell.raw) || std::isnan(then.raw) || cell.raw == then.raw) return;
    cell.delta = format.change(then.raw, cell.raw);
    if (!cell.delta.isEmpty()) cell.deltaTone = toneOf(then.raw, cell.raw, cell.better);
}

void compareTables(Table& table, const Table& pinned, const QString& name, const ValueFormat& format) {
    if (table.columns.size() != pinned.columns.size()) return;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::vector<Cell>& row = table.rows[r];
        if (row.empty()) continue;
        const std::vector<Cell>* then = rowNamed(pinned, row.front().text, r);
        for (std::size_t c = 1; then && c < row.size() && c < then->size(); ++c) compareCell(row[c], (*then)[c], format);
        if (!table.isList) continue;
        const auto word = [](const QString& text, const QString& key) { return Cell{text, kNoNumber, key, {}, Tone::neutral, {}}; };
        const QString key = row[1].key;
        Cell change = word(row[1].delta, key);
        change.deltaTone = row[1].deltaTone;
        row.insert(row.begin() + 3, change);
        row.insert(row.begin() + 3, then ? word(Formatted{(*then)[1].text, (*then)[2].text}.text(), key) : word({}, key));
    }
    if (!table.isList) return;
    table.columns.insert(3, CompareText::tr("Change"));
    table.columns.insert(3, name);
}

// Both ranges on one axis; the unit stays.
void widen(AxisSpec& axis, const AxisSpec& other) {
    if (axis.log != other.log) return;
    axis.min = std::min(axis.min, other.min);
    axis.max = std::max(axis.max, other.max);
}

void compareXy(XyChart& chart, const XyChart& pinned, const QString& name) {
    if (chart.x.log != pinned.x.log || chart.y.log != pinned.y.log) return;
    widen(chart.x, pinned.x);
    widen(chart.y, pinned.y);
    bool named = false;
    QVector<Series> behind;
    for (const Series& series : pinned.series) {
        const auto now = std::find_if(chart.series.begin(), chart.series.end(), [&](const Series& each) { return each.key == series.key; });
        if (now != chart.series.end() && now->points == series.points) continue; // the same: nothing to tell apart
        Series ghost = series;
        ghost.key = u"pin."_s + series.key;
        ghost.name = CompareText::tr("%1: %2").arg(name, series.name);
        ghost.ink = Ink::ghost;
        if (ghost.stroke == Stroke::solid) ghost.stroke = Stroke::dash;
        ghost.labels.clear();
        ghost.inLegend = series.inLegend && !named;
        named = named || ghost.inLegend;
        behind.push_back(std::move(ghost));
    }
    chart.series = behind + chart.series;
    for (const Mark& mark : pinned.marks) {
        const bool same = std::any_of(chart.marks.begin(), chart.marks.end(), [&](const Mark& each) { return each.along == mark.along && each.at == mark.at; });
        if (same) continue;
        Mark ghost = mark;
        ghost.ink = Ink::ghost;
        ghost.weight = std::min(mark.weight, 1.0);
        ghost.label = mark.label.isEmpty() ? QString() : CompareText::tr("%1: %2").arg(name, mark.label);
        chart.marks.push_back(std::move(ghost));
    }
}

double totalOf(const BarsChart& chart, qsizetype category) {
    double total = 0;
    for (const BarSet& set : chart.sets) total += set.values.value(category);
    return total;
}

void compareBars(BarsChart& chart, const BarsChart& pinned, const QString& name) {
    widen(chart.value, pinned.value);
    chart.ghostName = name;
    chart.ghosts.clear();
    const bool byPlace = chart.categories.size() == pinned.categories.size();
    bool differs = false;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        qsizetype at = pinned.categories.indexOf(chart.categories[i]);
        if (at < 0 && byPlace) at = i;
        chart.ghosts.push_back(at < 0 ? kNoNumber : totalOf(pinned, at));
        differs = differs || (at >= 0 && chart.ghosts.back() != totalOf(chart, i));
    }
    for (const Mark& limit : pinned.limits) {
        const bool same = std::any_of(chart.limits.begin(), chart.limits.end(), [&](const Mark& each) { return each.at == limit.at; });
        if (same) continue;
        differs = true;
        Mark ghost = limit;
        ghost.ink = Ink::ghost;
        ghost.label = CompareText::tr("%1: %2").arg(name, limit.label);
        chart.limits.push_back(std::move(ghost));
    }
    if (!differs) chart.ghosts.clear();
}

void compareTimelines(TimelineChart& chart, const TimelineChart& pinned, const QString& name) {
    if (chart.lanes.size() + pinned.lanes.size() > kMostLanes) return;
    widen(chart.time, pinned.time);
    const auto lanes = static_cast<int>(chart.lanes.size());
    for (const QString& lane : pinned.lanes) chart.lanes << CompareText::tr("%1: %2").arg(name, lane);
    for (TimeSpan span : pinned.spans) {
        const QString& key = pinned.kinds[span.kind].key;
        auto kind = std::find_if(chart.kinds.begin(), chart.kinds.end(), [&](const SpanKind& each) { return each.key == key; });
        if (kind == chart.kinds.end()) {
            chart.kinds.push_back(pinned.kinds[span.kind]);
            kind = chart.kinds.end() - 1;
        }
        span.kind = static_cast<int>(kind - chart.kinds.begin());
        span.lane += lanes;
        chart.spans.push_back(std::move(span));
    }
}

// A field covers its plot, so that nothing can lie behind it: of the pinned one its lines and where it stands are drawn over it.
void compareFields(FieldChart& chart, const FieldChart& pinned, const QString& name) {
    if (chart.x.quantity != pinned.x.quantity || chart.y.quantity != pinned.y.quantity) return;
    const auto add = [&](Series ghost) {
        ghost.key = u"pin."_s + ghost.key;
        ghost.ink = Ink::ghost;
        ghost.labels.clear();
        chart.lines.push_back(std::move(ghost));
    };
    for (Series line : pinned.lines) {
        const bool same = std::any_of(chart.lines.begin(), chart.lines.end(), [&](const Series& each) { return each.key == line.key && each.points == line.points; });
        if (same) continue;
        line.name = CompareText::tr("%1: %2").arg(name, line.name);
        if (line.stroke == Stroke::solid) line.stroke = Stroke::dash;
        add(std::move(line));
    }
    if (!pinned.here || pinned.here == chart.here) return;
    Series stand;
    stand.key = u"here"_s;
    stand.name = name;
    stand.points = {*pinned.here};
    stand.stroke = Stroke::none;
    stand.marker = Marker::circle;
    add(std::move(stand));
}

void compareCharts(ChartSpec& chart, const ChartSpec& pinned, const QString& name) {
    if (chart.showsPins || chart.body.index() != pinned.body.index()) return;
    if (auto* xy = std::get_if<XyChart>(&chart.body)) compareXy(*xy, std::get<XyChart>(pinned.body), name);
    else if (auto* bars = std::get_if<BarsChart>(&chart.body)) compareBars(*bars, std::get<BarsChart>(pinned.body), name);
    else if (auto* field = std::get_if<FieldChart>(&chart.body)) compareFields(*field, std::get<FieldChart>(pinned.body), name);
    else compareTimelines(std::get<TimelineChart>(chart.body), std::get<TimelineChart>(pinned.body), name);
    chart.caption += CompareText::tr(" · %1: %2").arg(name, pinned.caption);
    chart.spokenSummary += u' ' + CompareText::tr("Pinned %1: %2").arg(name, pinned.spokenSummary);
}

bool isAnswer(const Content& content) { return content.state == Content::State::good || content.state == Content::State::infeasible; }

} // namespace

QString pinTitle(const Scenario& pin) { return qstring(pin.values.text(kPinName).value_or("A")); }

bool isSame(const Scenario& pin, const Scenario& scenario) {
    Scenario unnamed = pin;
    unnamed.values.erase(kPinName);
    return unnamed == scenario;
}

QString pinCaptions(const PageContext& context) {
    QString text;
    for (const Scenario& pin : context.pins) {
        if (!isSame(pin, context.results.scenario())) text += CompareText::tr(" · %1: %2").arg(pinTitle(pin), scenarioSentence(context.results.zoo(), pin));
    }
    return text;
}

Content buildPage(const Page& page, const PageContext& context) {
    Content content = page.build(context);
    if (page.tool && !page.tool->showsPins()) return content;
    if (context.pins.empty() || isSame(context.pins.back(), context.results.scenario()) || !isAnswer(content)) return content;
    Results results(context.results.zoo(), context.pins.back());
    const Content pinned = page.build({context.services, results, {}, context.format});
    const QString name = pinTitle(context.pins.back());
    if (isAnswer(pinned)) showBeside(content, pinned, name, context.format);
    else content.notes.push_back(CompareText::tr("%1 has no answer here: %2").arg(name, pinned.problem));
    return content;
}

void showBeside(Content& content, const Content& pinned, const QString& pinName, const ValueFormat& format) {
    compareCards(content, pinned, pinName, format);
    compareTables(content.table, pinned.table, pinName, format);
    for (ChartSpec& chart : content.charts) {
        const auto then = std::find_if(pinned.charts.begin(), pinned.charts.end(), [&](const ChartSpec& each) { return each.key == chart.key; });
        if (then != pinned.charts.end()) compareCharts(chart, *then, pinName);
    }
}

void holdAxes(ChartSpec& next, const ChartSpec& shown) {
    if (next.key != shown.key || next.body.index() != shown.body.index()) return;
    const auto hold = [](AxisSpec& axis, const AxisSpec& before) {
        if (axis.quantity == before.quantity && axis.log == before.log) axis = before;
    };
    if (auto* xy = std::get_if<XyChart>(&next.body)) {
        hold(xy->x, std::get<XyChart>(shown.body).x);
        hold(xy->y, std::get<XyChart>(shown.body).y);
    } else if (auto* bars = std::get_if<BarsChart>(&next.body)) {
        hold(bars->value, std::get<BarsChart>(shown.body).value);
    } else if (auto* field = std::get_if<FieldChart>(&next.body)) {
        hold(field->value, std::get<FieldChart>(shown.body).value); // its cells fill the ranges of the other two
    } else {
        hold(std::get<TimelineChart>(next.body).time, std::get<TimelineChart>(shown.body).time);
    }
}

} // namespace mlsys
