// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_copy.h"

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

QString pageAsCommand(const Page& page, const PageContext& context) { return joined(page, context, &commandText); }
QString pageAsJson(const Page& page, const PageContext& context) { return joined(page, context, &requestText); }

QString pageAsSentence(const PageContext& context, const Content& content) {
    const QString verdict = content.problem.isEmpty() ? content.verdict : content.problem;
    return QCoreApplication::translate("Pages", "%1: %2 (%3; MLSys·im)").arg(scenarioSentence(context), verdict, assumptionBadge(context.results.scenario()));
}

} // namespace mlsys
