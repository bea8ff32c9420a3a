// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a solver that has none of its own: everything from its rows.
#include "models/page.h"
#include "models/page_parts.h"
#include "models/words.h"

#include <QCoreApplication>

namespace mlsys {
namespace {

class GenericPageText { Q_DECLARE_TR_FUNCTIONS(GenericPage) };

} // namespace

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
        // What a network does between one device and nobody says nothing about the network of a fleet.
        const Row* fleet = findRow(solver.in.rows(), "fleet");
        const Values& chosen = context.results.scenario().values;
        if (fleet && fleet->shared && !chosen.find("fleet") && !chosen.hasBelow("fleet")) content.notes.insert(content.notes.begin(), GenericPageText::tr("No fleet is chosen: this is a fleet of one device. Choose one in the zoo."));
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
