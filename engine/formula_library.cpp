// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formula_library.hpp"

#include "engine/formulas/collectives.hpp"
#include "engine/formulas/distributed.hpp"
#include "engine/formulas/impact.hpp"
#include "engine/formulas/kv_cache.hpp"
#include "engine/formulas/laws.hpp"
#include "engine/formulas/queueing.hpp"
#include "engine/formulas/reliability.hpp"
#include "engine/formulas/roofline.hpp"

#include <algorithm>

namespace mlsys {
namespace {

namespace f = formulas;

// Formulas that no solver of the standard catalogue needs; one that a solver lists is in the library by itself.
constexpr const Formula* kOthers[] = {
    &f::kAttainable, &f::kRooflineBalance,
    &f::kAmdahl, &f::kStrongScaling, &f::kEffectiveRate,
    &f::kRingAllreduce, &f::kTreeAllreduce, &f::kDoubleBinaryTree, &f::kHierarchicalAllreduce, &f::kAllToAll,
    &f::kLostWork, &f::kRecoveryOverhead, &f::kStackedAvailability, &f::kFleetTco, &f::kEgressCost,
    &f::kErlangWait, &f::kPointToPoint,
    &f::kOversubscriptionSlowdown, &f::kRoundTrip, &f::kTrainingTimeRecomputed,
};

} // namespace

FormulaLibrary::FormulaLibrary(const Catalogue& catalogue, std::span<const Formula* const> others)
    : m_solvers(catalogue.solvers().begin(), catalogue.solvers().end()) {
    const auto add = [&](const Formula* formula) { if (!find(formula->id)) m_formulas.push_back(formula); };
    for (const Solver* solver : m_solvers) for (const Formula* formula : solver->formulas) add(formula);
    for (const Formula* formula : others) add(formula);
}

FormulaLibrary FormulaLibrary::standard(const Catalogue& catalogue) { return {catalogue, kOthers}; }

const Formula* FormulaLibrary::find(std::string_view id) const {
    const auto at = std::find_if(m_formulas.begin(), m_formulas.end(), [&](const Formula* f) { return id == f->id; });
    return at == m_formulas.end() ? nullptr : *at;
}

std::vector<const Solver*> FormulaLibrary::usersOf(const Formula& formula) const {
    std::vector<const Solver*> users;
    for (const Solver* solver : m_solvers) if (std::find(solver->formulas.begin(), solver->formulas.end(), &formula) != solver->formulas.end()) users.push_back(solver);
    return users;
}

Step evaluateFormula(const Formula& formula, std::span<const double> arguments) {
    Step step;
    step.formula = &formula;
    step.value = formula.evaluate(arguments.data());
    step.dimension = formula.dimension;
    for (std::size_t i = 0; i < formula.count; ++i) {
        const Argument& argument = formula.slots[i];
        step.operands.push_back({argument.symbol, arguments[i], argument.dimension, Origin::input, argument.key});
    }
    return step;
}

} // namespace mlsys
