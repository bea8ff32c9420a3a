// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "registry/answer.hpp"
#include "registry/request.hpp"
#include "registry/solve.hpp"

#include <fstream>
#include <iostream>
#include <optional>
#include <string_view>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli solve [FILE] [--explain]
    Reads requests as JSON Lines from FILE or standard input and writes one answer a line, in order.
mlsysim-cli solve SOLVER --model ID --hardware ID [--batch-size N ...] [--assumptions.NAME VALUE] [--json] [--explain]
    Solves one request given by flags. `mlsysim-cli solvers` lists the solvers and their inputs.
    A quantity is text with its unit: --hardware.memory.bandwidth "6 TB/s".

    $ mlsysim-cli solve single-node --model ResNet50 --hardware A100 --batch-size 8 --hardware.memory.bandwidth "6 TB/s"
    $ echo '{"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": "A100"}}' | mlsysim-cli solve --explain
)";

// Lines as they arrive. Before it waits for more it writes what has been answered: a program at the other end of a pipe
// may ask its next question only then. A flush for each line would cost more than the answer.
class Lines {
public:
    explicit Lines(std::istream& in) : m_in(in) {}

    // The next line without its end; a view that the next call ends.
    std::optional<std::string_view> next() {
        std::size_t end = m_text.find('\n', m_at);
        while (end == std::string::npos) {
            const std::size_t seen = m_text.size() - m_at;
            if (!readMore()) break;
            end = m_text.find('\n', m_at + seen);
        }
        if (m_at == m_text.size()) return std::nullopt;
        const std::string_view line = std::string_view(m_text).substr(m_at, end == std::string::npos ? end : end - m_at);
        m_at = end == std::string::npos ? m_text.size() : end + 1;
        return line;
    }

private:
    bool readMore() {
        flush();
        m_text.erase(0, m_at);
        m_at = 0;
        if (m_in.peek() == std::istream::traits_type::eof()) { // waits until there is something
            if (m_in.bad()) throw FileError{"the input cannot be read"};
            return false;
        }
        const std::size_t old = m_text.size();
        m_text.resize(old + static_cast<std::size_t>(m_in.rdbuf()->in_avail()));
        m_in.read(m_text.data() + old, static_cast<std::streamsize>(m_text.size() - old));
        return true;
    }
    static void flush() {
        std::cout.flush();
        if (!std::cout) throw FileError{"standard output cannot be written"};
    }

    std::istream& m_in;
    std::string m_text;
    std::size_t m_at = 0;
};

int solveLines(std::istream& in, const Catalogue& catalogue, const Zoo& zoo, bool explain) {
    bool refused = false;
    Lines lines(in);
    while (const std::optional<std::string_view> line = lines.next()) {
        if (line->find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const RequestResult result = answerRequest(catalogue, zoo, *line, explain);
        refused = refused || result.refused;
        std::cout << result.line << '\n';
    }
    return refused ? kRefused : kOk;
}

int solveFlags(const Solver& solver, const Zoo& zoo, const Arguments& arguments) {
    Values inputs;
    Values settings;
    for (const auto& [flag, text] : arguments.options) {
        setOnce(flag == "assumptions" || flag.starts_with("assumptions.") ? settings : inputs, flag, text);
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
        std::cout << "mlsysim-cli solvers [--json]\n    Lists every solver with its inputs, outputs and equations.\n\n    $ mlsysim-cli solvers --json\n";
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
