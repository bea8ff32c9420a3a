// SPDX-License-Identifier: GPL-3.0-or-later
// Every equation of the program in one list: those the solvers use and those that stand alone.
#pragma once

#include "engine/formula.hpp"
#include "engine/solver.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace mlsys {

class FormulaLibrary {
public:
    // The formulas of a catalogue's solvers, then `others`; each id once.
    FormulaLibrary(const Catalogue& catalogue, std::span<const Formula* const> others);
    static FormulaLibrary standard(const Catalogue& catalogue);

    std::span<const Formula* const> formulas() const& { return m_formulas; }
    std::span<const Formula* const> formulas() const&& = delete; // would outlive the library
    const Formula* find(std::string_view id) const;
    // The solvers that use a formula.
    std::vector<const Solver*> usersOf(const Formula& formula) const;

private:
    std::vector<const Formula*> m_formulas;
    std::vector<const Solver*> m_solvers;
};

// One evaluation: the result and its working as a step, from arguments in coherent units.
Step evaluateFormula(const Formula& formula, std::span<const double> arguments);

} // namespace mlsys
