// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_parts.h"

#include "engine/solvers/scenario.hpp"
#include "models/sentence_text.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class PagesText { Q_DECLARE_TR_FUNCTIONS(Pages) };

// An output by its dotted path, which may lead into a group.
Place placeOf(const Solution& solution, std::string_view output) { return findPlace(solution.out.rows(), const_cast<void*>(solution.out.data()), output); }

// Not of choices and flags, which numberOf() would count.
double numberOrNone(const Place& place) {
    return place.row->kind == Kind::real || place.row->kind == Kind::count ? numberOf(*place.row, place.owner) : kNoNumber;
}

void collectPaths(std::span<const Row> rows, const void* owner, const std::string& prefix, std::vector<std::string>& found) {
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (row.kind == Kind::group) collectPaths(row.nested(), value, prefix + row.key + '.', found);
        else found.push_back(prefix + row.key);
    }
}

// "Training: Step time" for an output inside a group.
QString titleOf(const Solution& solution, const std::string& path) {
    QString title;
    for (std::size_t dot = path.find('.'); ; dot = path.find('.', dot + 1)) {
        const Row* row = findRow(solution.out.rows(), std::string_view(path).substr(0, dot));
        if (!row) return title;
        title += translated(row->title);
        if (dot == std::string::npos) return title;
        title += u": "_s;
    }
}

QString basisText(const Row& row) {
    switch (row.basis) {
    case Basis::byteCount: return PagesText::tr("Byte count");
    case Basis::firstOrder: return PagesText::tr("First-order estimate");
    case Basis::calibrate: return PagesText::tr("Estimate, needs calibration");
    case Basis::none: break;
    }
    return {};
}

double sizeOf(const ZooEntry& model) {
    const Atom* parameters = model.values.find("parameters");
    const double* number = parameters ? std::get_if<double>(parameters) : nullptr;
    return number ? *number : 0;
}

QString toolTipOf(const Row& row) {
    QString tip = translated(row.help);
    if (row.basis != Basis::none) tip += u"\n"_s + basisText(row);
    if (!row.validate.empty()) tip += u". "_s + translated(row.validate);
    return tip;
}

} // namespace

std::vector<std::string> outputPaths(const Solution& solution) {
    std::vector<std::string> found;
    collectPaths(solution.out.rows(), solution.out.data(), {}, found);
    return found;
}

QString outputKey(const Solver& solver, const char* output) { return qstring(solver.id) + u'.' + qstring(output); }

Card outputCard(const PageContext& context, const Solver& solver, const char* output) {
    const Solution& solution = context.results.solution(solver);
    const Place place = placeOf(solution, output);
    Card card;
    card.key = outputKey(solver, output);
    if (!place) return card;
    card.title = translated(place.row->title);
    const Formatted value = context.format.value(*place.row, place.owner);
    card.value = value.number;
    card.unit = value.unit;
    card.raw = numberOrNone(place);
    card.better = place.row->better;
    return card;
}

Table outputTable(const PageContext& context, const Solver& solver) {
    const Solution& solution = context.results.solution(solver);
    Table table;
    table.columns = {PagesText::tr("Result"), PagesText::tr("Value"), PagesText::tr("Unit"), PagesText::tr("Basis")};
    table.isList = true;
    for (const std::string& path : outputPaths(solution)) {
        const Place place = placeOf(solution, path);
        const Row& row = *place.row;
        const QString key = outputKey(solver, path.c_str());
        const QString tip = toolTipOf(row);
        const Formatted value = context.format.value(row, place.owner);
        std::vector<Cell> cells;
        cells.push_back({titleOf(solution, path), kNoNumber, key, {}, Tone::neutral, tip});
        cells.push_back({value.number, numberOrNone(place), key, {}, Tone::neutral, tip, row.better});
        cells.push_back({value.unit, kNoNumber, key, {}, Tone::neutral, tip});
        cells.push_back({basisText(row), kNoNumber, key, {}, Tone::neutral, tip});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

bool explainUnsolved(const PageContext& context, const Solver& solver, Content& content) {
    const Solution& solution = context.results.solution(solver);
    if (solution.solved()) return false;
    const Issue& issue = solution.issues.front();
    QStringList messages; // all of them: mending one should not be how the next is found
    for (const Issue& each : solution.issues) messages << issueText(solver, each);
    content.problem = messages.join(u"\n"_s);
    using State = Content::State;
    const auto isMissing = [](const Issue& each) { return each.code == IssueCode::missingField; };
    const bool incomplete = std::all_of(solution.issues.begin(), solution.issues.end(), isMissing);
    content.state = issue.code == IssueCode::notApplicable ? State::notApplicable : incomplete ? State::incomplete : State::invalid;
    content.verdict = content.state == State::notApplicable ? PagesText::tr("Not applicable to this model")
                    : content.state == State::incomplete ? PagesText::tr("Needs one more input") : PagesText::tr("Input needs correction");
    if (content.state == Content::State::notApplicable) {
        // Offer models of the zoo for which the question makes sense, the most recent first; never invent geometry.
        std::vector<const ZooEntry*> models = context.results.zoo().entries(EntryKind::models);
        std::stable_sort(models.begin(), models.end(), [](const ZooEntry* a, const ZooEntry* b) { return a->year != b->year ? a->year > b->year : sizeOf(*a) < sizeOf(*b); });
        for (const ZooEntry* entry : models) {
            Scenario trial = context.results.scenario();
            trial.values.eraseBelow("model");
            trial.values.set("model", entry->id);
            if (!evaluate(context.results.zoo(), solver, trial).solved()) continue;
            std::vector<Change> changes{{"model", entry->id}};
            for (const auto& [path, atom] : context.results.scenario().values.below("model")) changes.push_back({"model." + path, std::nullopt});
            content.repairs.push_back({PagesText::tr("Try it with %1").arg(qstring(entry->name)), std::move(changes)});
            if (content.repairs.size() == 3) break;
        }
    }
    return true;
}

QString scenarioSentence(const Zoo& zoo, const Scenario& scenario) {
    const QString model = shownName(entityView(zoo, scenario, EntryKind::models));
    const QString hardware = shownName(entityView(zoo, scenario, EntryKind::hardware));
    const char* scope = scenario.training() ? "training" : "inference";
    const Atom* batch = scenario.values.find(std::string(scope) + ".batch_size");
    const QString precision = qstring(scenario.values.text("precision").value_or("fp16"));
    const double* samples = batch ? std::get_if<double>(batch) : nullptr;
    const QString size = samples ? QLocale().toString(*samples, 'f', QLocale::FloatingPointShortest) : batch ? qstring(textOf(*batch)) : u"1"_s;
    QString sentence = PagesText::tr("%1 on %2, batch %3, %4").arg(model, hardware, size, precision);
    if (scenario.training()) sentence += PagesText::tr(", training");
    return sentence;
}

QString scenarioSentence(const PageContext& context) {
    const QString sentence = scenarioSentence(context.results.zoo(), context.results.scenario());
    const Solution& whole = context.results.solution(kScenario);
    const std::optional<Fleet>& fleet = whole.in.as<ScenarioIn>().fleet;
    if (!whole.solved() || !fleet) return sentence;
    return PagesText::tr("%1, %2 accelerators").arg(sentence, context.format.locale.toString(static_cast<qlonglong>(totalAccelerators(*fleet))));
}

QString assumptionBadge(const Scenario& scenario) {
    int edits = 0;
    for (const auto& [path, atom] : scenario.values.below("assumptions")) edits += path == "base" ? 0 : 1;
    const QString set = std::string_view(assumptionSetName(scenario)) == "refined" ? PagesText::tr("Refined (preview, unfitted)") : PagesText::tr("Textbook");
    return edits == 0 ? set : QCoreApplication::translate("Pages", "%1, %n edited", nullptr, edits).arg(set);
}

QString throughputUnit(const ScenarioOut& out) {
    return out.serving ? QCoreApplication::translate("Pages", "requests/s") : QCoreApplication::translate("Pages", "samples/s");
}

std::vector<QString> noteTexts(const Solution& solution) {
    std::vector<QString> texts;
    for (const Note& note : solution.notes) texts.push_back(noteText(*solution.solver, note));
    return texts;
}

} // namespace mlsys
