// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report.h"

#include "models/compare.h"
#include "models/number_text.h"
#include "models/page_parts.h"
#include "models/scenario_document.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string_view>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class ReportText { Q_DECLARE_TR_FUNCTIONS(Report) };

constexpr std::string_view kAssumptionsPage = "assumptions", kComparisonPage = "comparison";

// A comparison of the scenario with nothing else only tells how to use the window.
bool says(const Page& page, const Content& content) {
    if (page.id == kComparisonPage && content.table.rows.size() < 2) return false;
    return content.state == Content::State::good || content.state == Content::State::infeasible;
}

Cell textCell(const QString& text) { return {text, std::numeric_limits<double>::quiet_NaN(), {}, {}, Tone::neutral, {}}; }

QString inputText(const Zoo& zoo, const Scenario& scenario, const std::string& path) {
    for (const EntryKind kind : kEntryKinds) if (const char* key = scenarioKeyOf(kind); key && path == key) return shownName(entityView(zoo, scenario, kind));
    const Atom* atom = scenario.values.find(path);
    return atom ? inLocale(qstring(textOf(*atom)), QLocale()) : u"–"_s;
}

// What the scenario sets, and beside it the pins.
Table inputsOf(const PageContext& context) {
    Table table;
    table.columns << ReportText::tr("Input") << ReportText::tr("Value");
    std::vector<const Scenario*> scenarios{&context.results.scenario()};
    for (const Scenario& pin : context.pins) {
        scenarios.push_back(&pin);
        table.columns << pinTitle(pin);
    }
    std::vector<std::string> paths;
    for (const Scenario* scenario : scenarios) {
        for (const auto& [path, atom] : scenario->values) {
            // An entry's base is said with the entry, the set of assumptions in the report's head.
            if (path.ends_with(".base") || path == "assumptions" || path == kPinName || std::find(paths.begin(), paths.end(), path) != paths.end()) continue;
            paths.push_back(path);
        }
    }
    for (const std::string& path : paths) {
        const QString title = ScenarioDocument::titleOf(context.services.solvers, path);
        // Below an entity, whose value it is: "Hardware · TDP".
        const std::string head = path.substr(0, path.find('.'));
        const bool isPart = head != path && std::any_of(std::begin(kEntryKinds), std::end(kEntryKinds), [&](EntryKind kind) { const char* key = scenarioKeyOf(kind); return key && head == key; });
        std::vector<Cell> row{textCell(isPart ? u"%1 · %2"_s.arg(ScenarioDocument::titleOf(context.services.solvers, head), title) : title)};
        for (const Scenario* scenario : scenarios) row.push_back(textCell(inputText(context.results.zoo(), *scenario, path)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table sourcesOf(const PageContext& context) {
    Table table;
    table.columns << ReportText::tr("Entry") << ReportText::tr("Kind") << ReportText::tr("Source") << ReportText::tr("Date");
    std::vector<const Scenario*> scenarios{&context.results.scenario()};
    for (const Scenario& pin : context.pins) scenarios.push_back(&pin);
    std::vector<std::pair<EntryKind, std::string>> compared;
    for (const Rival& rival : context.rivals) compared.emplace_back(rival.kind, rival.id);
    for (const ZooEntry& entry : usedEntries(context.results.zoo(), scenarios, compared)) {
        for (const Source& source : entry.sources) {
            const QString title = source.publisher.empty() ? qstring(source.title) : ReportText::tr("%1, %2").arg(qstring(source.publisher), qstring(source.title));
            table.rows.push_back({textCell(qstring(entry.name)), textCell(qstring(source.kind)), textCell(source.url.empty() ? title : title + u" · "_s + qstring(source.url)), textCell(qstring(source.date))});
        }
    }
    return table;
}

Table answersOf(const std::vector<Scene>& scenes) {
    Table table;
    for (const Scene& scene : scenes) {
        if (scene.question.empty() || scene.typed.empty()) continue;
        table.rows.push_back({textCell(qstring(scene.question)), textCell(qstring(scene.typed)), textCell(qstring(scene.answer))});
    }
    if (!table.rows.empty()) table.columns << ReportText::tr("Question") << ReportText::tr("Answered") << ReportText::tr("Answer");
    return table;
}

} // namespace

std::vector<const Page*> reportablePages(const PageContext& context) {
    std::vector<const Page*> found;
    for (const Page& page : context.services.pages.pages()) {
        const bool isLibrary = std::string_view(page.group) == "Library";
        const auto applies = [&](const Solver* solver) { return context.results.solution(*solver).solved(); };
        const bool comparesNothing = page.id == kComparisonPage && context.rivals.empty() && context.pins.empty();
        if (!isLibrary && !page.tool && !comparesNothing && std::any_of(page.solvers.begin(), page.solvers.end(), applies)) found.push_back(&page);
    }
    return found;
}

Report makeReport(const PageContext& context, const std::vector<std::string>& ids, const std::vector<Scene>& scenes) {
    Report report;
    report.scenario = scenarioSentence(context);
    report.title = report.scenario.section(u" · "_s, 0, 0);
    for (const Scenario& pin : context.pins) report.pins.push_back(ReportText::tr("%1: %2", "pin").arg(pinTitle(pin), scenarioSentence(context.results.zoo(), pin)));
    report.assumptions = assumptionBadge(context.results.scenario());
    report.version = QLatin1String(MLSYSIM_VERSION);
    const auto add = [&](const Page& page) {
        Content content = buildPage(page, context);
        if (says(page, content)) report.sections.push_back({QString::fromLatin1(page.id), translated(page.title), std::move(content)});
    };
    if (ids.empty()) for (const Page* page : reportablePages(context)) add(*page);
    for (const std::string& id : ids) if (const Page* page = context.services.pages.find(id)) add(*page);
    const bool isThere = std::find(ids.begin(), ids.end(), kAssumptionsPage) != ids.end();
    if (const Page* page = context.services.pages.find(kAssumptionsPage); page && !isThere) add(*page);
    report.inputs = inputsOf(context);
    report.sources = sourcesOf(context);
    report.answers = answersOf(scenes);
    return report;
}

} // namespace mlsys
