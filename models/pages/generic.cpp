// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a solver that has none of its own: everything from its rows.
#include "models/page.h"
#include "models/page_parts.h"
#include "models/words.h"

namespace mlsys {

Page genericPage(const Solver& solver) {
    const auto build = [&solver](const PageContext& context) {
        Content content;
        if (explainUnsolved(context, solver, content)) return content;
        const Solution& solution = context.results.solution(solver);
        for (const std::string& path : outputPaths(solution)) {
            if (content.cards.size() == 6) break;
            content.cards.push_back(outputCard(context, solver, path.c_str()));
        }
        content.table = outputTable(context, solver);
        content.notes = noteTexts(solution);
        content.verdict = translated(solver.title);
        if (!content.cards.empty()) {
            content.verdict += QStringLiteral(" · ") + content.cards.front().title + QLatin1Char(' ') + content.cards.front().value + QLatin1Char(' ') + content.cards.front().unit;
            content.defaultKey = content.cards.front().key;
        }
        return content;
    };
    return {solver.id, solver.title, solver.group, solver.chapter, {&solver}, build};
}

} // namespace mlsys
