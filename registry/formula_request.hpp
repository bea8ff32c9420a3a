// SPDX-License-Identifier: GPL-3.0-or-later
// One formula evaluated on what a person wrote: arguments are checked like inputs (unit, dimension, range), and the
// answer is the result with its working.
#pragma once

#include "engine/derivation.hpp"
#include "engine/formula_library.hpp"
#include "engine/issue.hpp"
#include "registry/values.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

// One argument as a form shows it.
struct FormulaField {
    const Argument* argument = nullptr;
    std::optional<Atom> given;         // as written
    double value = 0;                  // coherent units: what was given, else the fallback; NaN if there is neither
    std::optional<Issue> issue;        // why `given` is no value for it, or that one must be given
};

struct FormulaAnswer {
    const Formula* formula = nullptr;
    std::vector<FormulaField> fields;  // in the order of the arguments
    std::vector<Issue> issues;         // arguments that the formula has not, then those of the fields
    std::optional<Step> step;          // the result and its working; absent if there is an issue

    bool evaluated() const { return step.has_value(); }
};

// `given`: by argument key. Issues carry the key as their field.
FormulaAnswer evaluateFormula(const Formula& formula, const Values& given);

// By id, with dashes for underscores too.
const Formula* findFormula(const FormulaLibrary& library, std::string_view id);
Issue unknownFormula(const FormulaLibrary& library, const std::string& given);

// {"formula":…,"symbol":…,"name":…,"equation":…,"substituted":…,"value":…,"unit":…,"source":…} or
// {"formula":…,"error":{…}}. A result that is no number has the contract's state.
std::string formulaLine(const FormulaAnswer& answer);
std::string formulaErrorLine(std::string_view formula, const Issue& issue);

// The command that evaluates it: mlsysim-cli formula ring_allreduce --message "16 GB" --ranks 8. Only what was given.
std::string formulaCommand(const FormulaAnswer& answer);

// The result and its working for a terminal.
std::string formulaText(const FormulaAnswer& answer);

// All formulas: as JSON, and one for people with its arguments as flags.
std::string describeFormulas(const FormulaLibrary& library);
std::string describeFormula(const Formula& formula);

} // namespace mlsys
