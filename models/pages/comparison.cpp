// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario on several devices, or with several models, side by side: one row each, one chart. Entries join by
// Ctrl-click in the zoo; pinned scenarios of the same task stand among them.
#include "engine/explore/attribution.hpp"
#include "engine/solvers/scenario.hpp"
#include "models/chart_parts.h"
#include "models/compare.h"
#include "models/explore/tool_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

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

constexpr qsizetype kMostNamed = 3; // differences: more are no name

// "Batch size 1, Precision INT8": what a pin has otherwise than now, an entry by its name. Empty where that is too much.
QString differenceText(const PageContext& context, const Solution& now, const Scenario& pin, const Solution& then) {
    if (!now.solved() || !then.solved()) return {};
    const Zoo& zoo = context.results.zoo();
    QStringList parts;
    std::vector<std::string> swapped; // what is of another entry is not told piece by piece
    for (const EntryKind kind : kEntryKinds) {
        const char* key = scenarioKeyOf(kind);
        if (!key) continue;
        const EntityView own = entityView(zoo, pin, kind);
        if (own.id == entityView(zoo, context.results.scenario(), kind).id) continue;
        if (own.id.empty()) return {};
        parts << shownName(own);
        swapped.emplace_back(key);
        if (kind == EntryKind::hardware) swapped.emplace_back("fleet.node.accelerator");
    }
    for (const std::string& path : changedPaths(kScenario, {then.in, then.assumptions}, {now.in, now.assumptions})) {
        if (std::any_of(swapped.begin(), swapped.end(), [&](const std::string& whole) { return path == whole || path.starts_with(whole + '.'); })) continue;
        constexpr std::string_view kAssumed = "assumptions";
        if (path == kAssumed) {
            parts << assumptionBadge(pin);
            continue;
        }
        const bool isAssumed = path.starts_with(kAssumed) && path[kAssumed.size()] == '.';
        const Place place = isAssumed ? findPlace(rowsOf<Assumptions>(), const_cast<Assumptions*>(&then.assumptions), path.substr(kAssumed.size() + 1))
                                      : findPlace(then.in.rows(), const_cast<void*>(then.in.data()), path);
        if (!place) return {};
        const std::optional<EntryKind> kind = place.row->kind == Kind::group ? entryKindOf(place.row->entity) : std::nullopt;
        if (place.row->kind == Kind::group && (!kind || !scenarioKeyOf(*kind))) return {};
        parts << (kind ? shownName(entityView(zoo, pin, *kind)) : ComparisonText::tr("%1 %2").arg(titleOfInput(kScenario, path), context.format.value(*place.row, place.owner).text()));
    }
    return parts.size() > kMostNamed ? QString() : listed(parts);
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
        Solution solution = evaluate(zoo, kScenario, pin);
        const QString difference = differenceText(context, candidates.front().solution, pin, solution);
        const QString name = ComparisonText::tr("%1: %2").arg(pinTitle(pin), difference.isEmpty() ? nameOf(pin, subject) : difference);
        candidates.push_back({name, std::move(solution), false, scenarioSentence(zoo, pin)});
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

// What the time is of, in one word on the whole page.
QString timeTitle(const PageContext& context) { return context.results.scenario().training() ? ComparisonText::tr("Step time") : ComparisonText::tr("Latency"); }

Table tableOf(const PageContext& context, const std::vector<Candidate>& candidates) {
    Table table;
    table.columns << ComparisonText::tr("Candidate") << ComparisonText::tr("Fits") << ComparisonText::tr("Bound by");
    for (const char* path : kColumns) table.columns << translated(findRow(kScenario.out.rows(), path)->title);
    table.columns[3] = timeTitle(context);
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
    const QString quantity = timeTitle(context);
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
    spec.caption += pinCaptions(context);
    spec.showsPins = true; // as bars of their own
    return spec;
}

// In what the rows differ that makes their times those of different work, or of more machines for it.
QString unlikeText(const std::vector<Candidate>& candidates) {
    const auto differ = [&](auto&& numberOf) {
        std::optional<Count> first;
        for (const Candidate& candidate : candidates) {
            if (!candidate.solution.solved()) continue;
            const Count number = numberOf(candidate.solution.in.as<ScenarioIn>());
            if (number != first.value_or(number)) return true;
            first = number;
        }
        return false;
    };
    const auto title = [](const char* input) { return withinSentence(translated(findRow(kScenario.in.rows(), input)->title)); };
    const Task task = candidates.front().solution.in.as<ScenarioIn>().task;
    QStringList unlike;
    if (differ([](const ScenarioIn& in) { return in.batchSize; })) unlike << title("batch_size");
    if (task != Task::inference && differ([](const ScenarioIn& in) { return in.seqLen; })) unlike << title("seq_len");
    if (task == Task::serving && differ([](const ScenarioIn& in) { return in.outputTokens; })) unlike << title("output_tokens");
    if (differ([](const ScenarioIn& in) { return acceleratorsOf(in); })) unlike << ComparisonText::tr("number of accelerators");
    return listed(unlike);
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
    if (fitting == 1) return ComparisonText::tr("%1 is the only one that fits").arg(fastest->name);
    const QString unlike = unlikeText(candidates);
    if (!unlike.isEmpty()) return ComparisonText::tr("%1 has the shortest time of the %2 that fit, but the rows differ in: %3").arg(fastest->name, QString::number(fitting), unlike);
    return ComparisonText::tr("%1 is the fastest of the %2 that fit").arg(fastest->name).arg(fitting);
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kScenario, content)) return content;
    const std::vector<Candidate> candidates = candidatesOf(context);
    content.table = tableOf(context, candidates);
    content.charts.push_back(chartOfTimes(context, candidates));
    for (const char* path : {"performance.latency", kThroughput, "economics.tco"}) content.cards.push_back(outputCard(context, kScenario, path));
    content.cards.front().title = timeTitle(context);
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
