// SPDX-License-Identifier: GPL-3.0-or-later
// Every coefficient and switch behind the numbers: what it is now, what the two named sets say, where that comes from,
// and which results of this scenario move when it is changed.
#include "models/page.h"
#include "models/page_parts.h"
#include "models/words.h"

#include "registry/scenario.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class AssumptionsText { Q_DECLARE_TR_FUNCTIONS(AssumptionsPage) };

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr int kShown = 2;    // of what moves, in a cell
constexpr double kNudge = 1.1; // where both sets agree, what a tenth more would do

struct Move {
    double size = 0; // |relative change|
    QString text;
    QString key;
};

// One assumption in the three sets that the page compares.
struct Compared {
    const Row* row = nullptr;
    std::string path;
    const void* current = nullptr;
    const void* textbook = nullptr;
    const void* refined = nullptr;
};

void collect(std::span<const Row> rows, const std::string& prefix, const void* current, const void* textbook, const void* refined, std::vector<Compared>& found) {
    for (const Row& row : rows) {
        const std::string path = prefix + row.key;
        if (row.kind == Kind::group) collect(row.nested(), path + '.', row.peek(current), row.peek(textbook), row.peek(refined), found);
        else found.push_back({&row, path, current, textbook, refined});
    }
}

bool same(const Row& row, const void* a, const void* b) {
    if (!row.peek(a) || !row.peek(b)) return !row.peek(a) && !row.peek(b);
    if (row.kind == Kind::real || row.kind == Kind::count) return numberOf(row, a) == numberOf(row, b);
    return row.kind == Kind::choice ? choiceOf(row, a) == choiceOf(row, b) : flagOf(row, a) == flagOf(row, b);
}

void copyValue(const Row& row, const void* from, void* to) {
    const void* value = row.peek(from);
    if (!value) {
        row.clear(to);
        return;
    }
    void* slot = row.engage(to);
    switch (row.kind) {
    case Kind::real: *static_cast<double*>(slot) = *static_cast<const double*>(value); break;
    case Kind::count: *static_cast<Count*>(slot) = *static_cast<const Count*>(value); break;
    case Kind::flag: *static_cast<bool*>(slot) = *static_cast<const bool*>(value); break;
    case Kind::choice: *static_cast<std::uint8_t*>(slot) = *static_cast<const std::uint8_t*>(value); break;
    case Kind::name:
    case Kind::group: break;
    }
}

// The current set with this one assumption at the other set's value; where both sets agree, nudged. False if there is
// nothing else it could sensibly be.
bool changed(const Compared& c, const Assumptions& current, Assumptions& out) {
    out = current;
    const Place place = findPlace(rowsOf<Assumptions>(), &out, c.path);
    const void* other = same(*c.row, c.current, c.textbook) ? c.refined : c.textbook;
    if (!same(*c.row, c.current, other)) {
        copyValue(*c.row, other, place.owner);
        return true;
    }
    const void* value = c.row->peek(place.owner);
    if (!value) return false;
    if (c.row->kind == Kind::real) {
        double& slot = *static_cast<double*>(c.row->engage(place.owner));
        const double more = slot * kNudge;
        slot = c.row->range.holds(more) ? more : slot / kNudge;
        return true;
    }
    if (c.row->kind == Kind::count) {
        ++*static_cast<Count*>(c.row->engage(place.owner));
        return true;
    }
    return false;
}

void findMoves(const PageContext& context, const Solver& solver, std::span<const Row> rows, const void* before, const void* after, const std::string& prefix, std::vector<Move>& moves) {
    for (const Row& row : rows) {
        if (!row.peek(before) || !row.peek(after)) continue;
        if (row.kind == Kind::group) {
            findMoves(context, solver, row.nested(), row.peek(before), row.peek(after), prefix + row.key + '.', moves);
            continue;
        }
        if (row.kind != Kind::real) continue;
        const double from = numberOf(row, before);
        const double to = numberOf(row, after);
        const double size = std::abs(to - from) / std::max(std::abs(from), std::abs(to));
        if (!(size > 1e-9) || !std::isfinite(size)) continue;
        moves.push_back({size, translated(row.title) + u' ' + context.format.change(from, to), outputKey(solver, (prefix + row.key).c_str())});
    }
}

std::vector<Move> movesOf(const PageContext& context, const Compared& assumption, const Assumptions& current) {
    std::vector<Move> moves;
    Assumptions other;
    if (!changed(assumption, current, other)) return moves;
    for (const Solver* solver : context.services.solvers.solvers()) {
        const Solution& solution = context.results.solution(*solver);
        if (!solution.solved() || !solver->parts.empty()) continue; // a chain only repeats its parts
        Record out(solver->out);
        solver->solve(solution.in.data(), other, out.data(), nullptr);
        findMoves(context, *solver, solver->out.rows(), solution.out.data(), out.data(), {}, moves);
    }
    std::stable_sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return a.size > b.size; });
    return moves;
}

QString movesText(const std::vector<Move>& moves) {
    if (moves.empty()) return AssumptionsText::tr("nothing here");
    QStringList texts;
    for (const Move& move : moves) {
        if (texts.contains(move.text)) continue;
        if (texts.size() == kShown) break;
        texts << move.text;
    }
    QString text = listed(texts);
    const auto more = static_cast<int>(moves.size()) - static_cast<int>(texts.size());
    if (more > 0) text += AssumptionsText::tr(", and %n more", nullptr, more);
    return text;
}

QString valueText(const PageContext& context, const Row& row, const void* owner) {
    if (row.peek(owner)) return context.format.value(row, owner).text();
    const Row* fallback = findRow(rowsOf<Assumptions>(), row.fallback);
    return fallback ? AssumptionsText::tr("as %1").arg(translated(fallback->title)) : AssumptionsText::tr("not set");
}

Content build(const PageContext& context) {
    const Scenario& scenario = context.results.scenario();
    const Assumptions textbook = Assumptions::textbook();
    const Assumptions refined = Assumptions::refined();
    Content content;
    Assumptions current = assumptionSet(scenario);
    for (const Solver* solver : context.services.solvers.solvers()) {
        if (context.results.solution(*solver).solved()) {
            current = context.results.solution(*solver).assumptions;
            break;
        }
    }
    std::vector<Compared> all;
    collect(rowsOf<Assumptions>(), {}, &current, &textbook, &refined, all);
    content.table.columns = {AssumptionsText::tr("Assumption"), AssumptionsText::tr("Now"), AssumptionsText::tr("What changing it moves here"), AssumptionsText::tr("Textbook"),
                             AssumptionsText::tr("Refined (preview)"), AssumptionsText::tr("Source")};
    int moving = 0;
    for (const Compared& c : all) {
        const std::vector<Move> moves = movesOf(context, c, current);
        moving += moves.empty() ? 0 : 1;
        const bool isRefined = !same(*c.row, c.current, c.textbook) && same(*c.row, c.current, c.refined);
        const bool edited = scenario.values.find("assumptions." + c.path) != nullptr;
        const QString source = edited ? AssumptionsText::tr("Edited in this scenario") : qstring(isRefined && *c.row->refinedSource ? c.row->refinedSource : c.row->source);
        const QString key = moves.empty() ? QString() : moves.front().key;
        const QString tip = translated(c.row->help) + u"\n"_s + AssumptionsText::tr("Textbook: %1").arg(qstring(c.row->source))
                          + (*c.row->refinedSource ? u"\n"_s + AssumptionsText::tr("Refined: %1").arg(qstring(c.row->refinedSource)) : QString());
        QString title = translated(c.row->title);
        if (edited) title += AssumptionsText::tr(" (edited)");
        const auto text = [&](const QString& shown) { return Cell{shown, kNothing, key, {}, Tone::neutral, tip}; };
        std::vector<Cell> cells{text(title), {valueText(context, *c.row, c.current), numberOf(*c.row, c.current), key, {}, Tone::neutral, tip}, text(movesText(moves)),
                                text(valueText(context, *c.row, c.textbook)), text(valueText(context, *c.row, c.refined)), text(source)};
        // Those that move something here come first.
        const auto at = moves.empty() ? content.table.rows.end() : content.table.rows.begin() + moving - 1;
        content.table.rows.insert(at, std::move(cells));
    }
    content.verdict = AssumptionsText::tr("%1 · %2 of %3 assumptions move a result of this scenario").arg(assumptionBadge(scenario)).arg(moving).arg(all.size());
    content.notes.push_back(AssumptionsText::tr("What changing it moves: the assumption at the other set's value, or a tenth more where both sets agree. Edit a value under Assumptions in the Inputs panel; switch the set in the Scenario menu."));
    return content;
}

} // namespace

Page assumptionsPage() { return {"assumptions", MLS_TEXT("page", "Assumptions"), "Library", "Every chapter", {}, &build}; }

} // namespace mlsys
