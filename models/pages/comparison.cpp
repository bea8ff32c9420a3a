// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario on several devices, or with several models, side by side: one row each, one chart. Entries join by
// Ctrl-click in the zoo; pinned scenarios of the same task stand among them.
#include "engine/solvers/scenario.hpp"
#include "models/chart_parts.h"
#include "models/compare.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ComparisonText { Q_DECLARE_TR_FUNCTIONS(ComparisonPage) };

struct Candidate {
    QString name;
    Solution solution;
    bool isCurrent = false;
    QString sentence = {};              // a pin may differ in more than its name tells
};

constexpr const char* kThroughput = "performance.throughput";
constexpr const char* kColumns[] = {"performance.latency", kThroughput, "performance.memory_utilization", "performance.mfu", "economics.tco", "sustainability.carbon_footprint", "reliability.goodput_ratio"};

// A pass, a request and a training step are different things: the fastest of them would mean nothing.
bool isSameTask(const Scenario& a, const Scenario& b) {
    const auto taskOf = [](const Scenario& scenario) { return scenario.values.text("task").value_or("inference"); };
    return taskOf(a) == taskOf(b);
}

std::vector<Candidate> candidatesOf(const PageContext& context) {
    const Zoo& zoo = context.results.zoo();
    const Scenario& scenario = context.results.scenario();
    const auto nameOf = [&](const Scenario& of, EntryKind kind) { return shownName(entityView(zoo, of, kind)); };
    const EntryKind subject = context.rivals.empty() ? EntryKind::hardware : context.rivals.front().kind;
    std::vector<Candidate> candidates;
    candidates.push_back({nameOf(scenario, subject), evaluate(zoo, kScenario, scenario), true});
    for (const Rival& rival : context.rivals) {
        const Scenario other = withChanges(scenario, changesToChoose(zoo, scenario, rival.kind, rival.id));
        if (other == scenario) continue; // the scenario's own entry
        const QString name = rival.kind == subject ? nameOf(other, rival.kind) : ComparisonText::tr("%1: %2").arg(qstring(keyOf(rival.kind)), nameOf(other, rival.kind));
        candidates.push_back({name, evaluate(zoo, kScenario, other), false});
    }
    for (const Scenario& pin : context.pins) {
        if (isSame(pin, scenario) || !isSameTask(pin, scenario)) continue;
        candidates.push_back({ComparisonText::tr("%1: %2").arg(pinTitle(pin), nameOf(pin, subject)), evaluate(zoo, kScenario, pin), false, scenarioSentence(zoo, pin)});
    }
    return candidates;
}

// Why a pin has no row; empty if all have one.
QString leftOutText(const PageContext& context) {
    const Scenario& scenario = context.results.scenario();
    QStringList same, other;
    for (const Scenario& pin : context.pins) {
        if (isSame(pin, scenario)) same << pinTitle(pin);
        else if (!isSameTask(pin, scenario)) other << pinTitle(pin);
    }
    if (!other.isEmpty()) return ComparisonText::tr("Pinned %1: another task, whose times cannot be ranked with these").arg(listed(other));
    return same.isEmpty() ? QString() : ComparisonText::tr("Pinned %1: the same as now; change an input to compare").arg(listed(same));
}

QString bottleneckOf(const PageContext& context, const Solution& solution) {
    for (const char* path : {"inference.bottleneck", "serving.decode_bottleneck", "training.bottleneck"}) {
        const Place place = findPlace(solution.out.rows(), const_cast<void*>(solution.out.data()), path);
        if (place) return context.format.value(*place.row, place.owner).text();
    }
    return {};
}

Table tableOf(const PageContext& context, const std::vector<Candidate>& candidates) {
    Table table;
    table.columns << ComparisonText::tr("Candidate") << ComparisonText::tr("Fits") << ComparisonText::tr("Bound by");
    for (const char* path : kColumns) table.columns << translated(findRow(kScenario.out.rows(), path)->title);
    for (const Candidate& candidate : candidates) {
        std::vector<Cell> cells{wordCell(candidate.isCurrent ? ComparisonText::tr("%1 (now)").arg(candidate.name) : candidate.name, candidate.sentence)};
        if (!candidate.solution.solved()) {
            cells.push_back(wordCell(ComparisonText::tr("no answer"), issueText(kScenario, candidate.solution.issues.front())));
            while (static_cast<qsizetype>(cells.size()) < table.columns.size()) cells.push_back(wordCell(u"–"_s));
        } else {
            const bool fits = candidate.solution.out.as<ScenarioOut>().performance.feasible;
            cells.push_back(wordCell(fits ? ComparisonText::tr("yes") : ComparisonText::tr("no")));
            cells.push_back(wordCell(bottleneckOf(context, candidate.solution)));
            for (const char* path : kColumns) {
                const Place place = findPlace(candidate.solution.out.rows(), const_cast<void*>(candidate.solution.out.data()), path);
                const double number = place && place.row->peek(place.owner) ? numberOf(*place.row, place.owner) : kNoNumber;
                if (!std::isfinite(number)) {
                    cells.push_back(wordCell(ComparisonText::tr("unknown")));
                    continue;
                }
                Formatted shown = context.format.value(*place.row, place.owner);
                if (path == kThroughput) shown.unit = throughputUnit(candidate.solution.out.as<ScenarioOut>());
                Cell cell{shown.text(), number, candidate.isCurrent ? outputKey(kScenario, path) : QString(), {}, Tone::neutral, translated(place.row->help)};
                cell.better = place.row->better;
                cells.push_back(std::move(cell));
            }
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ChartSpec chartOfTimes(const PageContext& context, const std::vector<Candidate>& candidates) {
    BarsChart chart;
    chart.isLying = true;
    const QString quantity = context.results.scenario().training() ? ComparisonText::tr("Step time") : ComparisonText::tr("Latency");
    BarSet set{u"latency"_s, quantity, Ink::series1, {}};
    double most = 0;
    QStringList spoken;
    for (const Candidate& candidate : candidates) {
        if (!candidate.solution.solved()) continue;
        const double latency = raw(candidate.solution.out.as<ScenarioOut>().performance.latency);
        if (!std::isfinite(latency)) continue;
        if (candidate.isCurrent) chart.emphasized = static_cast<int>(chart.categories.size());
        chart.categories << candidate.name;
        set.values.push_back(latency);
        most = std::max(most, latency);
        spoken << ComparisonText::tr("%1 %2").arg(candidate.name, context.format.value(latency, dimensionOf<Time>, "ms").text());
    }
    chart.sets = {set};
    chart.value = linearAxis(context, quantity, dimensionOf<Time>, "ms", most);
    ChartSpec spec = chartOf(context, u"comparison"_s, ComparisonText::tr("%1, shorter is faster").arg(quantity), listed(spoken) + u'.', std::move(chart));
    spec.showsPins = true; // as bars of their own
    return spec;
}

QString verdictOf(const std::vector<Candidate>& candidates, const QString& leftOut) {
    if (candidates.size() == 1) return leftOut.isEmpty() ? ComparisonText::tr("Nothing to compare with yet") : leftOut;
    const Candidate* fastest = nullptr;
    int fitting = 0;
    const auto latencyOf = [](const Candidate& c) { return c.solution.out.as<ScenarioOut>().performance.latency; };
    for (const Candidate& candidate : candidates) {
        if (!candidate.solution.solved() || !candidate.solution.out.as<ScenarioOut>().performance.feasible) continue;
        ++fitting;
        if (!fastest || latencyOf(candidate) < latencyOf(*fastest)) fastest = &candidate;
    }
    if (!fastest) return ComparisonText::tr("None of them fits");
    return ComparisonText::tr("%1 is the fastest of the %2 that fit").arg(fastest->name).arg(fitting);
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kScenario, content)) return content;
    const std::vector<Candidate> candidates = candidatesOf(context);
    content.table = tableOf(context, candidates);
    content.charts.push_back(chartOfTimes(context, candidates));
    for (const char* path : {"performance.latency", kThroughput, "economics.tco"}) content.cards.push_back(outputCard(context, kScenario, path));
    content.cards[1].unit = throughputUnit(candidates.front().solution.out.as<ScenarioOut>());
    const QString leftOut = leftOutText(context);
    content.verdict = verdictOf(candidates, leftOut);
    if (candidates.size() > 1 && !leftOut.isEmpty()) content.notes.push_back(leftOut);
    if (candidates.size() == 1) content.notes.push_back(ComparisonText::tr("Ctrl-click devices or models in the zoo (or press Ctrl+Return there) to put them beside this one"));
    content.defaultKey = outputKey(kScenario, "performance.latency");
    return content;
}

} // namespace

Page comparisonPage() { return {"comparison", MLS_TEXT("page", "Compare"), "Explore", kScenario.chapter, {&kScenario}, &build}; }

} // namespace mlsys
