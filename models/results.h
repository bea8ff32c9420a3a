// SPDX-License-Identifier: GPL-3.0-or-later
// The answers for one scenario, solved when first asked for. A page asks for the solvers it shows and for no others.
#pragma once

#include "engine/derivation.hpp"
#include "models/services.h"
#include "registry/scenario.hpp"

#include <list>
#include <span>

namespace mlsys {

class Results {
public:
    Results(const Zoo& zoo, const Scenario& scenario) : m_zoo(zoo), m_scenario(scenario) {}
    Results(const Results&) = delete;
    Results& operator=(const Results&) = delete;

    const Scenario& scenario() const { return m_scenario; }
    const Zoo& zoo() const { return m_zoo; }
    const Solution& solution(const Solver& solver);
    std::span<const Step> steps(const Solver& solver); // the working, recorded when first asked for

private:
    struct Entry {
        const Solver* solver;
        Solution solution;
        Recorder recorder;
    };
    Entry& entry(const Solver& solver);

    const Zoo& m_zoo;
    Scenario m_scenario;
    std::list<Entry> m_entries; // a list: solutions are handed out by reference
};

} // namespace mlsys
