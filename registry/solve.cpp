// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/solve.hpp"

#include "registry/bind.hpp"
#include "registry/scenario.hpp"

namespace mlsys {

namespace {

// "base" among the inputs is a scenario of the zoo: its values as this solver's inputs, changed by the rest. Nothing if
// there is no such scenario.
std::optional<Values> onScenario(const Zoo& zoo, const Solver& solver, const Given& inputs, const Given& base) {
    const ZooEntry* entry = base.isText() ? zoo.find(EntryKind::scenarios, base.text) : nullptr;
    if (!entry) return std::nullopt;
    Values changes;
    for (const Given& part : inputs.fields()) if (part.key != "base") flatten(part, std::string(part.key), changes);
    Values values = inputsOf(scenarioOf(*entry), solver);
    // One machine: a fleet takes the place of the scenario's device, and a device that of its fleet.
    for (const auto& [given, other] : {std::pair{"fleet", "hardware"}, {"hardware", "fleet"}}) {
        if (!changes.find(given) && !changes.hasBelow(given)) continue;
        values.erase(other);
        values.eraseBelow(other);
    }
    return overlaid(std::move(values), changes);
}

} // namespace

Solution boundGiven(const Zoo& zoo, const Solver& solver, const Given& inputs, const Given* assumptions, const std::string& prefix) {
    const Given* base = inputs.find("base");
    if (base && !findRow(solver.in.rows(), "base")) {
        if (const std::optional<Values> values = onScenario(zoo, solver, inputs, *base)) {
            return boundGiven(zoo, solver, GivenTree(*values).root(), assumptions, prefix);
        }
        Solution refused{&solver, {}, Record(solver.in), Record(solver.out), {}, {}};
        refused.issues.push_back(unknownScenario(zoo, *base, prefix + "base"));
        return refused;
    }
    Solution s{&solver, {}, Record(solver.in), Record(solver.out), {}, {}};
    s.issues = bindGiven(zoo, solver.in.rows(), s.in.data(), inputs, prefix);
    s.assumptions = bindAssumptions(zoo, assumptions, s.issues);
    return s;
}

Solution solveGiven(const Zoo& zoo, const Solver& solver, const Given& inputs, const Given* assumptions, const std::string& prefix, Recorder* recorder) {
    Solution s = boundGiven(zoo, solver, inputs, assumptions, prefix);
    if (!s.issues.empty()) return s;
    if (std::optional<Issue> issue = solver.check(s.in.data(), s.assumptions)) {
        issue->field = prefix + issue->field;
        s.issues.push_back(std::move(*issue));
        return s;
    }
    solver.solve(s.in.data(), s.assumptions, s.out.data(), recorder);
    solver.notes(s.in.data(), s.assumptions, s.out.data(), s.notes);
    return s;
}

Solution solveValues(const Zoo& zoo, const Solver& solver, const Values& inputs, const Values& settings, const std::string& prefix, Recorder* recorder) {
    const GivenTree settingsTree(settings);
    return solveGiven(zoo, solver, GivenTree(inputs).root(), settingsTree.root().find("assumptions"), prefix, recorder);
}

} // namespace mlsys
