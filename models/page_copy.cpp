// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_copy.h"

#include "models/explore/tool.h"
#include "models/page_parts.h"
#include "models/words.h"
#include "registry/request_text.hpp"

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

QString joined(const Page& page, const PageContext& context, std::string (*text)(const Solver&, const Scenario&)) {
    QStringList lines;
    for (const Solver* solver : page.solvers) {
        if (context.results.solution(*solver).solved()) lines << qstring(text(*solver, context.results.scenario()));
    }
    return lines.join(u'\n');
}
} // namespace

QString pageAsCommand(const Page& page, const PageContext& context) {
    if (!page.tool) return joined(page, context, &commandText);
    const ToolQuestion question = page.tool->ask(context);
    return question.request.empty() ? QString() : qstring("printf '%s\\n' " + shellQuoted(question.request) + " | mlsysim-cli " + question.command + " -");
}

QString pageAsJson(const Page& page, const PageContext& context) {
    if (page.tool) return qstring(page.tool->ask(context).request);
    return joined(page, context, [](const Solver& solver, const Scenario& scenario) { return requestText(solver, scenario); });
}

QString pageAsSentence(const PageContext& context, const Content& content) {
    const QString verdict = content.problem.isEmpty() ? content.verdict : content.problem;
    return QCoreApplication::translate("Pages", "%1: %2 (%3; MLSys·im)").arg(scenarioSentence(context), verdict, assumptionBadge(context.results.scenario()));
}

} // namespace mlsys
