// SPDX-License-Identifier: GPL-3.0-or-later
// Where to begin. The window shows it with a widget of its own (app/pages/start_view.h); here are the scenarios with how each
// fares, for export.
#include "models/page.h"
#include "models/scenarios_model.h"
#include "models/zoo_table_model.h"

#include <QCoreApplication>

namespace mlsys {
namespace {

class StartPageText { Q_DECLARE_TR_FUNCTIONS(StartPage) };

Content build(const PageContext& context) {
    ScenariosModel scenarios;
    scenarios.setScenarios(context.services, context.results.zoo(), context.results.scenario(), context.format);
    Content content;
    content.table = tableOf(scenarios);
    content.verdict = StartPageText::tr("A scenario, a lecture or a file of yours to begin with");
    return content;
}

} // namespace

Page startPage() { return {"start", MLS_TEXT("page", "Start"), "Library", "Every chapter", {}, &build}; }

} // namespace mlsys
