// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of models and app start from: the program's zoo, solvers and pages, scenarios by their differences from the
// first one, a page's content for a scenario, and every word and number in it.
#pragma once

#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/compare.h"
#include "models/page.h"
#include "models/services.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace mlsys::test {

using namespace Qt::StringLiterals;

struct World {
    Zoo zoo = Zoo::embedded();
    Catalogue solvers = Catalogue::standard();
    PageCatalogue pages = PageCatalogue::standard(solvers);
    Services services{zoo, solvers, pages};
};
inline const World& world() {
    static const World made;
    return made;
}

// The first scenario (ResNet-50 on an A100) with these values instead.
inline Scenario firstScenario(std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = scenarioOf(*world().zoo.find(EntryKind::scenarios, kFirstScenario));
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
inline Atom word(const char* text) { return std::string(text); }

inline Content contentOf(const char* page, const Scenario& scenario, const std::vector<Scenario>& pins = {}, const ValueFormat& format = {}) {
    Results results(world().zoo, scenario);
    return buildPage(*world().pages.find(page), {world().services, results, pins, format});
}

inline SingleNodeOut solvedNode(const Scenario& scenario) { return evaluate(world().zoo, kSingleNode, scenario).out.as<SingleNodeOut>(); }

inline const Series* findSeries(const ChartSpec& spec, const QString& key) {
    for (const Series& series : std::get<XyChart>(spec.body).series) if (series.key == key) return &series;
    return nullptr;
}

// Everything a reader sees of a page.
inline QStringList wordsOf(const Content& content) {
    QStringList all{content.verdict, content.problem};
    for (const Card& card : content.cards) all << card.title << card.value << card.unit << card.verdict << card.delta;
    for (const ChartSpec& chart : content.charts) {
        all << chart.title << chart.caption << chart.spokenSummary;
        if (const auto* xy = std::get_if<XyChart>(&chart.body)) {
            for (const Series& series : xy->series) {
                all << series.name << series.readOut;
                for (const PointLabel& label : series.labels) all << label.text;
            }
            for (const Band& band : xy->bands) all << band.label;
            for (const Mark& mark : xy->marks) all << mark.label;
        } else if (const auto* bars = std::get_if<BarsChart>(&chart.body)) {
            all << bars->categories << bars->value.unit << bars->ghostName;
            for (const BarSet& set : bars->sets) all << set.name;
            for (const Mark& mark : bars->limits) all << mark.label;
        } else if (const auto* field = std::get_if<FieldChart>(&chart.body)) {
            all << field->x.quantity << field->x.unit << field->y.quantity << field->y.unit << field->value.quantity << field->value.unit << field->hereName;
            for (const FieldKind& kind : field->kinds) all << kind.name;
            for (const Series& line : field->lines) {
                all << line.name;
                for (const PointLabel& label : line.labels) all << label.text;
            }
        } else {
            const auto& timeline = std::get<TimelineChart>(chart.body);
            all << timeline.lanes << timeline.time.unit;
            for (const SpanKind& kind : timeline.kinds) all << kind.name;
            for (const TimeSpan& span : timeline.spans) all << span.label << span.readOut;
            for (const Mark& mark : timeline.marks) all << mark.label;
        }
    }
    all << content.table.columns;
    for (const auto& row : content.table.rows) for (const Cell& cell : row) all << cell.text << cell.toolTip << cell.delta;
    for (const QString& note : content.notes) all << note;
    for (const Repair& repair : content.repairs) all << repair.text;
    return all;
}

// Every number a chart draws.
inline std::vector<double> numbersOf(const Content& content) {
    std::vector<double> all;
    for (const ChartSpec& chart : content.charts) {
        if (const auto* xy = std::get_if<XyChart>(&chart.body)) {
            all.insert(all.end(), {xy->x.min, xy->x.max, xy->y.min, xy->y.max});
            for (const Series& series : xy->series) for (const QPointF& point : series.points) all.insert(all.end(), {point.x(), point.y()});
            for (const Band& band : xy->bands) all.insert(all.end(), {band.from, band.to});
            for (const Mark& mark : xy->marks) all.push_back(mark.at);
        } else if (const auto* bars = std::get_if<BarsChart>(&chart.body)) {
            all.insert(all.end(), {bars->value.min, bars->value.max, bars->value.scale});
            for (const BarSet& set : bars->sets) all.insert(all.end(), set.values.begin(), set.values.end());
            for (const Mark& mark : bars->limits) all.push_back(mark.at);
        } else if (const auto* field = std::get_if<FieldChart>(&chart.body)) { // its values may be none
            all.insert(all.end(), {field->x.min, field->x.max, field->y.min, field->y.max, field->value.min, field->value.max});
            all.insert(all.end(), field->levels.begin(), field->levels.end());
            for (const Series& line : field->lines) for (const QPointF& point : line.points) all.insert(all.end(), {point.x(), point.y()});
            if (field->here) all.insert(all.end(), {field->here->x(), field->here->y()});
        } else {
            const auto& timeline = std::get<TimelineChart>(chart.body);
            all.insert(all.end(), {timeline.time.min, timeline.time.max, timeline.time.scale});
            for (const TimeSpan& span : timeline.spans) all.insert(all.end(), {span.from, span.to});
            for (const Mark& mark : timeline.marks) all.push_back(mark.at);
        }
    }
    return all;
}

// A text in which a number that is none shows through, or an empty string.
inline QString leak(const QStringList& texts) {
    static const QRegularExpression pattern(QStringLiteral("(^|[^\\p{L}])[-+−]?(nan|inf|infinity(?! Fabric))([^\\p{L}]|$)|%[1-9n]"), QRegularExpression::CaseInsensitiveOption);
    for (const QString& text : texts) if (pattern.match(text).hasMatch()) return text;
    return {};
}

} // namespace mlsys::test
