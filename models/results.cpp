// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results.h"

namespace mlsys {

Results::Entry& Results::entry(const Solver& solver) {
    for (Entry& known : m_entries) if (known.solver == &solver) return known;
    // One recorded solve is a microsecond: cheaper than solving again when the Working pane asks.
    Recorder recorder;
    Solution solution = evaluate(m_zoo, solver, m_scenario, &recorder);
    return m_entries.emplace_back(Entry{&solver, std::move(solution), std::move(recorder)});
}

const Solution& Results::solution(const Solver& solver) { return entry(solver).solution; }
std::span<const Step> Results::steps(const Solver& solver) { return entry(solver).recorder.steps(); }

} // namespace mlsys
