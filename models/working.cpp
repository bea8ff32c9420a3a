// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/working.h"

#include "models/number_text.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "models/zoo_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class WorkingText { Q_DECLARE_TR_FUNCTIONS(Working) };

// "hardware.memory.bandwidth" of A100: the entry's source, or that the user changed it.
QString originOfInput(const Results& results, const Solver& solver, const std::string& path) {
    const Scenario& scenario = results.scenario();
    const std::string own = scenarioPath(scenario, solver, path);
    const Row* row = findRow(solver.in.rows(), path);
    const QString title = row ? translated(row->title) : qstring(path);
    const std::size_t dot = own.find('.');
    for (const EntryKind kind : kEntryKinds) {
        const char* key = scenarioKeyOf(kind);
        if (!key || dot == std::string::npos || own.substr(0, dot) != key) continue;
        const EntityView view = entityView(results.zoo(), scenario, kind);
        if (view.id.empty() && kind == EntryKind::fleets) return WorkingText::tr("%1: a single device").arg(title);
        const std::string field = own.substr(dot + 1);
        const QString name = view.entry ? qstring(view.entry->name) : qstring(view.id);
        if (scenario.values.find(own)) return WorkingText::tr("%1 of %2: edited here").arg(title, name);
        const QString source = view.entry ? sourceText(*view.entry, field) : QString();
        return WorkingText::tr("%1 of %2").arg(title, name) + (source.isEmpty() ? QString() : u" — "_s + source);
    }
    return scenario.values.find(own) ? WorkingText::tr("%1, as entered").arg(title) : WorkingText::tr("%1, default").arg(title);
}

QString originText(const Results& results, const Solver& solver, const Operand& operand) {
    switch (operand.origin) {
    case Origin::input: return originOfInput(results, solver, operand.path);
    case Origin::assumption: {
        const Row* row = findRow(rowsOf<Assumptions>(), operand.path);
        const bool edited = results.scenario().values.find("assumptions." + operand.path) != nullptr;
        return WorkingText::tr("assumption %1").arg(row ? translated(row->title) : qstring(operand.path)) + (edited ? WorkingText::tr(" (edited)") : row ? u" — "_s + qstring(row->source) : QString());
    }
    case Origin::constant: return qstring(operand.path);
    case Origin::step: return WorkingText::tr("computed above");
    }
    return {};
}

QString math(const QString& text) { return u"<span style=\"font-family:'DejaVu Sans Mono',monospace\">%1</span>"_s.arg(text.toHtmlEscaped()); }

// "max(26.2821 µs, 174,569,000)" → "max(26,2821 µs, 174.569.000)": its numbers as the result below is written; "2.5e-07" with a
// power of ten.
QString numbersIn(const QString& plain, const QLocale& locale) {
    const bool isC = locale == QLocale::c();
    if (isC && !plain.contains(u'e')) return plain;
    static const QRegularExpression number(u"(?<![\\w.,])(\\d[\\d,]*)(?:\\.(\\d+))?(?:e([+-]?\\d+))?(?![\\w.])"_s);
    QString text;
    qsizetype done = 0;
    for (auto match = number.globalMatch(plain); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        const QString whole = each.captured(1).remove(u','), fraction = each.captured(2);
        text += plain.mid(done, each.capturedStart() - done);
        if (!each.captured(3).isEmpty()) text += whole + (fraction.isEmpty() ? QString() : QString(locale.decimalPoint() + fraction)) + timesPowerOfTen(each.captured(3).toInt());
        else text += isC ? each.captured() : locale.toString(QString(whole + u'.' + fraction).toDouble(), 'f', static_cast<int>(fraction.size()));
        done = each.capturedEnd();
    }
    return text + plain.mid(done);
}

// Coherent units of these would make every number one in 10 million: as they are sold and stated.
const char* unitOf(Dimension dimension) { return dimension == dimensionOf<EnergyPrice> ? "USD/kWh" : dimension == dimensionOf<CarbonIntensity> ? "gCO2e/kWh" : dimension == dimensionOf<WaterIntensity> ? "L/kWh" : ""; }

QString stepHtml(const Results& results, const Solver& solver, const Step& step, const ValueFormat& format) {
    const Formula& formula = *step.formula;
    QString html = u"<p><b>%1</b><br>%2 = %3<br>&nbsp;&nbsp;= %4<br>&nbsp;&nbsp;= <b>%5</b></p><ul>"_s
                       .arg(translated(formula.title).toHtmlEscaped(), math(qstring(formula.symbol)), math(qstring(formula.equation)), math(withMinus(numbersIn(qstring(step.substituted()), format.locale))),
                            format.value(step.value, step.dimension, formula.unit).text().toHtmlEscaped());
    for (const Operand& operand : step.operands) {
        if (operand.origin == Origin::step) continue;
        html += u"<li>%1 = %2: %3</li>"_s.arg(math(qstring(operand.symbol)), format.value(operand.value, operand.dimension, unitOf(operand.dimension)).text().toHtmlEscaped(),
                                              originText(results, solver, operand).toHtmlEscaped());
    }
    return html + u"<li>%1</li></ul>"_s.arg(WorkingText::tr("Equation: %1").arg(qstring(formula.source)).toHtmlEscaped());
}

// "Worked out for a variant: Tensor parallel = 8, grid = Poland".
QString variantText(const Results& results, const Solver& solver, const std::vector<Change>& changes) {
    QStringList parts;
    for (const Change& change : changes) {
        QString title = qstring(change.path);
        for (const Row& row : solver.in.rows()) if (scenarioPath(results.scenario(), solver, row.key) == change.path) title = translated(row.title);
        parts << title + u" = "_s + (change.after ? qstring(textOf(*change.after)) : WorkingText::tr("default"));
    }
    return WorkingText::tr("Worked out for a variant of the scenario: %1").arg(listed(parts));
}

} // namespace

QString workingHtml(const Services& services, Results& results, const ValueFormat& format, const QString& key) {
    const VariantOf variant = readVariantKey(key);
    if (!variant.changes.empty()) {
        Results varied(results.zoo(), withChanges(results.scenario(), variant.changes));
        const Solver* solver = services.solvers.find(utf8(variant.key.section(u'.', 0, 0)));
        // Small, not italic: Arabic fonts have no italics.
        const QString head = solver ? u"<p><small>%1</small></p>"_s.arg(variantText(results, *solver, variant.changes).toHtmlEscaped()) : QString();
        return head + workingHtml(services, varied, format, variant.key);
    }
    const Solver* solver = services.solvers.find(utf8(variant.key.section(u'.', 0, 0)));
    const std::string output = utf8(variant.key.section(u'.', 1));
    if (!solver) return u"<p>%1</p>"_s.arg(WorkingText::tr("Click a number to see its working.").toHtmlEscaped());
    const Solution& solution = results.solution(*solver);
    const Place place = findPlace(solution.out.rows(), const_cast<void*>(solution.out.data()), output);
    const Row* row = place.row;
    if (!row || !solution.solved()) return u"<p>%1</p>"_s.arg(WorkingText::tr("There is no result to explain.").toHtmlEscaped());
    const QString value = format.value(*row, place.owner).text();
    QString html = u"<p><b>%1 = %2</b>"_s.arg(translated(row->title).toHtmlEscaped(), value.toHtmlEscaped());
    if (!row->help.empty()) html += u"<br>"_s + translated(row->help).toHtmlEscaped();
    html += u"</p>"_s;
    const std::vector<const Step*> steps = workingOf(results.steps(*solver), output);
    if (steps.empty()) {
        html += u"<p>%1</p>"_s.arg(WorkingText::tr("Read off the other results: it compares or names them and has no equation of its own.").toHtmlEscaped());
    }
    // The number's own equation first, then what it is built from, nearest first.
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step == steps.rbegin() + 1) html += u"<p><b>%1</b></p>"_s.arg(WorkingText::tr("Built from").toHtmlEscaped());
        html += stepHtml(results, *solver, **step, format);
    }
    return html;
}

} // namespace mlsys
