// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "registry/formula_request.hpp"

#include <iostream>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli formula [--json]
    Lists the formulas: id, equation, arguments, unit, source.
mlsysim-cli formula NAME --ARGUMENT VALUE ... [--json]
    Evaluates one and shows its working. A quantity is text with its unit.
mlsysim-cli formula NAME --help
    Shows one formula and its arguments.

    $ mlsysim-cli formula ring_allreduce --message "16 GB" --ranks 8 --bandwidth "50 GB/s" --latency "5 us"
)";

int refuse(const std::vector<Issue>& issues, const std::string& formula, bool json) {
    if (json) std::cout << formulaErrorLine(formula, issues.front()) << '\n';
    for (const Issue& issue : issues) std::cerr << "mlsysim-cli: " << issue.message << '\n';
    return kRefused;
}

Values givenBy(const Arguments& arguments) {
    Values given;
    for (const auto& [flag, text] : arguments.options) setOnce(given, flag, text);
    return given;
}

} // namespace

int formulaCommand(const std::vector<std::string>& words, const Catalogue& catalogue) {
    const Arguments arguments = parseArguments(words, {"json", "help"});
    const FormulaLibrary library = FormulaLibrary::standard(catalogue);
    const bool json = arguments.has("json");
    if (arguments.positional.size() > 1) throw Usage{"formula takes one NAME, got " + std::to_string(arguments.positional.size())};
    if (arguments.positional.empty()) {
        if (arguments.has("help")) std::cout << kHelp;
        else if (!arguments.options.empty()) throw Usage{"--" + arguments.options.front().first + " needs the NAME of a formula before it"};
        else if (json) std::cout << describeFormulas(library);
        else for (const Formula* formula : library.formulas()) std::cout << describeFormula(*formula) << '\n';
        return kOk;
    }
    const std::string& name = arguments.positional.front();
    const Formula* formula = findFormula(library, name);
    if (!formula) return refuse({unknownFormula(library, name)}, name, json);
    if (arguments.has("help")) {
        std::cout << describeFormula(*formula);
        return kOk;
    }
    const FormulaAnswer answer = evaluateFormula(*formula, givenBy(arguments));
    if (!answer.evaluated()) return refuse(answer.issues, formula->id, json);
    if (json) std::cout << formulaLine(answer) << '\n';
    else std::cout << formulaText(answer);
    return kOk;
}

} // namespace mlsys::cli
