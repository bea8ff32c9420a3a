// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/scenario.hpp"

#include "engine/unit_text.hpp"
#include "registry/bind.hpp"

#include <iterator>

namespace mlsys {
namespace {

const Row* rowOfHead(const Solver& solver, std::string_view path) {
    const std::string_view head = path.substr(0, path.find('.'));
    for (const Row& row : solver.in.rows()) if (head == row.key) return &row;
    return nullptr;
}

// A member as a person would write it.
std::optional<std::string> textOf(const Row& row, const void* owner) {
    if (!row.peek(owner)) return std::nullopt;
    if (row.kind == Kind::flag) return flagOf(row, owner) ? "true" : "false";
    if (const Choice* choice = choiceOf(row, owner)) return choice->key;
    if (row.kind == Kind::real || row.kind == Kind::count) return printQuantity(numberOf(row, owner), row.unit, row.dimension);
    return std::nullopt;
}

} // namespace

std::string scenarioPath(const Solver& solver, const Row& input) {
    return input.shared ? input.key : std::string(solver.scope) + '.' + input.key;
}

std::string scenarioPath(const Solver& solver, std::string_view inputPath) {
    const Row* row = rowOfHead(solver, inputPath);
    return !row || row->shared ? std::string(inputPath) : std::string(solver.scope) + '.' + std::string(inputPath);
}

Values inputsOf(const Scenario& scenario, const Solver& solver) {
    Values inputs;
    for (const Row& row : solver.in.rows()) {
        const std::string path = scenarioPath(solver, row);
        if (const Atom* atom = scenario.values.find(path)) inputs.set(row.key, *atom);
        inputs.setBelow(row.key, scenario.values.below(path));
    }
    return inputs;
}

Solution evaluate(const Zoo& zoo, const Solver& solver, const Scenario& scenario, Recorder* recorder) {
    Solution solution = solveValues(zoo, solver, inputsOf(scenario, solver), scenario.values, "", recorder);
    for (Issue& issue : solution.issues) issue.field = scenarioPath(solver, issue.field);
    return solution;
}

const char* scenarioKeyOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::models: return "model";
    case EntryKind::hardware: return "hardware";
    case EntryKind::fleets: return "fleet";
    case EntryKind::grids: return "grid";
    case EntryKind::datacenters: return "datacenter";
    case EntryKind::nodes:
    case EntryKind::fabrics:
    case EntryKind::scenarios: break;
    }
    return nullptr;
}

std::string EntityView::name() const {
    const std::string base = entry ? entry->name : id;
    return edits > 0 ? base + " (edited)" : base;
}

EntityView entityView(const Zoo& zoo, const Scenario& scenario, EntryKind kind) {
    EntityView view;
    const char* key = scenarioKeyOf(kind);
    if (!key) return view;
    const Values below = scenario.values.below(key);
    if (const Atom* atom = scenario.values.find(key)) view.id = textOf(*atom);
    else if (const Atom* base = below.find("base")) view.id = textOf(*base);
    view.entry = zoo.find(kind, view.id);
    for (const auto& [path, atom] : below) view.edits += isMetadata(path) ? 0 : 1;
    return view;
}

std::optional<Atom> effectiveAtom(const Zoo& zoo, const Scenario& scenario, std::string_view path) {
    if (const Atom* own = scenario.values.find(path)) return *own;
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const std::string_view head = path.substr(0, dot);
    for (const EntryKind kind : kEntryKinds) {
        const char* key = scenarioKeyOf(kind);
        if (!key || head != key) continue;
        const std::optional<Values> values = resolvedValues(zoo, kind, scenario.values.find(head), scenario.values.below(head));
        const Atom* atom = values ? values->find(path.substr(dot + 1)) : nullptr;
        if (atom) return *atom;
    }
    return std::nullopt;
}

std::optional<std::string> defaultText(const Catalogue& solvers, const Zoo& zoo, const Scenario& scenario, std::string_view path) {
    if (path.starts_with("assumptions.")) {
        const Assumptions textbook = Assumptions::textbook();
        const Row* row = findRow(rowsOf<Assumptions>(), path.substr(12));
        return row ? textOf(*row, &textbook) : std::nullopt;
    }
    for (const Solver* solver : solvers.solvers()) {
        for (const Row& row : solver->in.rows()) {
            if (scenarioPath(*solver, row) != path) continue;
            if (*row.fallback) {
                std::vector<Issue> ignored;
                const Assumptions current = bindAssumptions(zoo, scenario.values, ignored);
                const Row* assumption = findRow(rowsOf<Assumptions>(), row.fallback);
                return assumption ? textOf(*assumption, &current) : std::nullopt;
            }
            const Record defaults(solver->in);
            return textOf(row, defaults.data());
        }
    }
    return std::nullopt;
}

Scenario scenarioOf(const ZooEntry& entry) { return {entry.values}; }

} // namespace mlsys
