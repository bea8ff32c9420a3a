// SPDX-License-Identifier: GPL-3.0-or-later
// The formula library. The window shows it with a widget of its own (app/pages/formulas_view.h); here is its list, for export.
#include "engine/formula_library.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/words.h"

#include <QCoreApplication>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class FormulasText { Q_DECLARE_TR_FUNCTIONS(FormulasPage) };

Content build(const PageContext& context) {
    const FormulaLibrary library = FormulaLibrary::standard(context.services.solvers);
    Content content;
    content.table.columns = {FormulasText::tr("Formula"), FormulasText::tr("Equation"), FormulasText::tr("Unit"), FormulasText::tr("Source"), FormulasText::tr("Name on the command line")};
    for (const Formula* formula : library.formulas()) {
        content.table.rows.push_back({wordCell(translated(formula->title)), wordCell(qstring(formula->symbol) + u" = "_s + qstring(formula->equation)), wordCell(qstring(formula->unit)),
                                      wordCell(qstring(formula->source)), wordCell(qstring(formula->id))});
    }
    content.verdict = FormulasText::tr("%1 formulas, each with its source").arg(context.format.number(static_cast<double>(content.table.rows.size())));
    return content;
}

} // namespace

Page formulasPage() { return {"formulas", MLS_TEXT("page", "Formulas"), "Library", "Every chapter", {}, &build}; }

} // namespace mlsys
