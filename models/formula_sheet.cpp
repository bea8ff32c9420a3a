// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formula_sheet.h"

#include "engine/unit_text.hpp"
#include "models/number_text.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "registry/formula_example.hpp"

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

QString quantity(const Argument& argument, double coherent) { return qstring(textOf(argumentAtom(argument, coherent))); }
} // namespace

void FormulaSheet::setFormula(const Formula& formula, const Values& given) {
    m_given = given;
    m_answer = evaluateFormula(formula, m_given);
    Q_EMIT formulaChanged();
    Q_EMIT changed();
}

void FormulaSheet::setGiven(const Values& given) {
    m_given = given;
    m_answer = evaluateFormula(*m_answer.formula, m_given);
    Q_EMIT changed();
}

QString FormulaSheet::text(int at) const {
    const FormulaField& f = field(at);
    if (f.given) return qstring(textOf(*f.given));
    return f.argument->required() ? QString() : quantity(*f.argument, f.argument->fallback);
}

Atom FormulaSheet::atomFor(const Argument& argument, const QString& typed) const {
    const Atom atom = atomOf(utf8(typedInC(typed)));
    const double* number = std::get_if<double>(&atom);
    return number && !argument.dimension.none() ? Atom(shortest(*number) + ' ' + argument.unit) : atom;
}

void FormulaSheet::setText(int at, const QString& typed) {
    const Argument& a = argument(at);
    Values given = m_given;
    if (typed.trimmed().isEmpty()) given.erase(a.key);
    else given.set(a.key, atomFor(a, typed));
    setGiven(given);
}

QString FormulaSheet::problem(int at) const {
    const std::optional<Issue>& issue = field(at).issue;
    return issue ? issueText(*issue) : QString();
}

QString FormulaSheet::help(int at) const {
    const Argument& a = argument(at);
    QString help = translated(a.title) + (*a.unit ? u" (%1)"_s.arg(qstring(a.unit)) : QString());
    if (std::isfinite(a.range.min)) help += (a.range.openMin ? tr(", more than %1") : tr(", at least %1")).arg(quantity(a, a.range.min));
    if (std::isfinite(a.range.max) && a.range.max < 1e12) help += tr(", at most %1").arg(quantity(a, a.range.max));
    if (!a.required()) help += tr("; %1 if not given").arg(quantity(a, a.fallback));
    return help;
}

double FormulaSheet::value() const { return m_answer.step ? m_answer.step->value : kNoNumber; }

Formatted FormulaSheet::result(const ValueFormat& format) const {
    if (!evaluated()) return {};
    return format.value(value(), formula()->dimension, formula()->unit);
}

QString FormulaSheet::substituted() const { return m_answer.step ? withMinus(qstring(m_answer.step->substituted())) : QString(); }

QString FormulaSheet::command() const { return qstring(formulaCommand(m_answer)); }

QString FormulaSheet::verdict(const ValueFormat& format) const {
    const QString title = translated(formula()->title);
    if (!evaluated()) return tr("%1: %2").arg(title, issueText(m_answer.issues.front()));
    return tr("%1: %2 = %3").arg(title, qstring(formula()->symbol), result(format).text());
}

Table FormulaSheet::table(const ValueFormat& format) const {
    Table table;
    table.columns = {tr("Symbol"), tr("Quantity"), tr("Value")};
    const auto word = [](const QString& text) { return Cell{text, kNoNumber, {}, {}, Tone::neutral, {}}; };
    for (const FormulaField& f : m_answer.fields) {
        const int at = static_cast<int>(table.rows.size());
        table.rows.push_back({word(qstring(f.argument->symbol)), word(translated(f.argument->title)), {text(at), f.issue ? kNoNumber : f.value, {}, {}, Tone::neutral, problem(at)}});
    }
    table.rows.push_back({word(qstring(formula()->symbol)), word(translated(formula()->title)), {evaluated() ? result(format).text() : tr("no result"), value(), {}, {}, Tone::neutral, {}}});
    return table;
}

Values scenarioArguments(const FormulaLibrary& library, Results& results, const Formula& formula) {
    for (const Solver* solver : library.usersOf(formula)) {
        if (!results.solution(*solver).solved()) continue;
        Values found = argumentsIn(results.steps(*solver), formula);
        if (!found.empty() && evaluateFormula(formula, found).evaluated()) return found;
    }
    return {};
}

Values startingArguments(const FormulaLibrary& library, Results& results, const Formula& formula) {
    if (Values found = scenarioArguments(library, results, formula); !found.empty()) return found;
    for (const ZooEntry* entry : results.zoo().entries(EntryKind::scenarios)) {
        Results example(results.zoo(), scenarioOf(*entry));
        if (Values found = scenarioArguments(library, example, formula); !found.empty()) return found;
    }
    return exampleArguments(formula);
}

} // namespace mlsys
