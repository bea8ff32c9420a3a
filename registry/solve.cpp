// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/solve.hpp"

#include "registry/bind.hpp"

namespace mlsys {

Solution solveValues(const Zoo& zoo, const Solver& solver, const Values& inputs, const Values& settings, const std::string& prefix, Recorder* recorder) {
    Solution s{&solver, {}, Record(solver.in), Record(solver.out), {}, {}};
    s.issues = bindValues(zoo, solver.in.rows(), s.in.data(), inputs, prefix);
    s.assumptions = bindAssumptions(zoo, settings, s.issues);
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

} // namespace mlsys
