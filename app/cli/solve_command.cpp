// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "registry/answer.hpp"
#include "registry/request.hpp"
#include "registry/solve.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli solve [FILE] [--explain]
    Reads requests as JSON Lines from FILE or standard input and writes one answer a line, in order.
mlsysim-cli solve SOLVER --model ID --hardware ID [--batch-size N ...] [--assumptions.NAME VALUE] [--json] [--explain]
    Solves one request given by flags. `mlsysim-cli solvers` lists the solvers and their inputs.
    A quantity is text with its unit: --hardware.memory.bandwidth "6 TB/s".
)";

int solveLines(std::istream& in, const Catalogue& catalogue, const Zoo& zoo, bool explain) {
    bool refused = false;
    std::string line;
    while (std::getline(in, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const RequestResult result = answerRequest(catalogue, zoo, line, explain);
        refused = refused || result.refused;
        std::cout << result.line << '\n';
        std::cout.flush(); // a program at the other end of a pipe waits for each answer
        if (!std::cout) throw FileError{"standard output cannot be written"};
    }
    if (in.bad()) throw FileError{"the input cannot be read"};
    return refused ? kRefused : kOk;
}

int solveFlags(const Solver& solver, const Zoo& zoo, const Arguments& arguments) {
    Values inputs;
    Values settings;
    for (const auto& [flag, text] : arguments.options) {
        std::string key = flag;
        std::replace(key.begin(), key.end(), '-', '_');
        Values& values = key == "assumptions" || key.starts_with("assumptions.") ? settings : inputs;
        if (values.find(key)) throw Usage{"--" + flag + " is given twice"};
        values.set(key, atomOf(text));
    }
    const bool explain = arguments.has("explain");
    Recorder recorder;
    const Solution solution = solveValues(zoo, solver, inputs, settings, "inputs.", explain ? &recorder : nullptr);
    if (!solution.solved()) {
        if (arguments.has("json")) std::cout << errorLine("", solver.name, solution.issues.front()) << '\n';
        for (const Issue& issue : solution.issues) std::cerr << "mlsysim-cli: " << issue.message << '\n';
        return kRefused;
    }
    if (arguments.has("json")) std::cout << answerLine("", solution, recorder.steps(), explain) << '\n';
    else std::cout << answerTable(solution, recorder.steps(), explain);
    return kOk;
}

} // namespace

int solveCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const Arguments arguments = parseArguments(words, {"json", "explain", "help"});
    if (arguments.has("help")) {
        std::cout << kHelp;
        return kOk;
    }
    if (arguments.positional.size() > 1) throw Usage{"solve takes one FILE or one SOLVER, got " + std::to_string(arguments.positional.size())};
    const std::string first = arguments.positional.empty() ? "-" : arguments.positional.front();
    if (const Solver* solver = catalogue.find(first)) return solveFlags(*solver, zoo, arguments);
    if (!arguments.options.empty()) {
        if (first == "-") throw Usage{"--" + arguments.options.front().first + " needs a SOLVER before it"};
        const Issue issue = unknownSolver(catalogue, first);
        if (arguments.has("json")) std::cout << errorLine("", first, issue) << '\n';
        std::cerr << "mlsysim-cli: " << issue.message << '\n';
        return kRefused;
    }
    if (first == "-") return solveLines(std::cin, catalogue, zoo, arguments.has("explain"));
    std::ifstream file(first, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof()) {
        // An empty file is fine and has no answers; a folder or a missing file is not.
        if (!file.eof() || !file.is_open()) throw FileError{"\"" + first + "\" is neither a solver nor a file that can be read"};
        return kOk;
    }
    return solveLines(file, catalogue, zoo, arguments.has("explain"));
}

int solversCommand(const std::vector<std::string>& words, const Catalogue& catalogue) {
    const Arguments arguments = parseArguments(words, {"json", "help"});
    if (arguments.has("help")) {
        std::cout << "mlsysim-cli solvers [--json]\n    Lists every solver with its inputs, outputs and equations.\n";
        return kOk;
    }
    if (!arguments.options.empty() || !arguments.positional.empty()) throw Usage{"solvers takes no arguments but --json"};
    if (arguments.has("json")) {
        std::cout << describeSolvers(catalogue);
        return kOk;
    }
    for (const Solver* solver : catalogue.solvers()) {
        std::cout << solver->name << " (" << solver->id << "): " << solver->question.source << "\n  inputs: ";
        const char* separator = "";
        for (const Row& row : solver->in.rows()) {
            std::cout << separator << row.key << (row.required ? "*" : "");
            separator = ", ";
        }
        std::cout << "\n  outputs: ";
        separator = "";
        for (const Row& row : solver->out.rows()) {
            std::cout << separator << row.key;
            if (*row.unit) std::cout << " (" << row.unit << ')';
            separator = ", ";
        }
        std::cout << "\n  (* must be given)\n\n";
    }
    return kOk;
}

} // namespace mlsys::cli
