// SPDX-License-Identifier: GPL-3.0-or-later
// `complete`: what may stand next on a command line, for the shells (packaging/completion). It has no list of its own:
// commands and options are read off the help texts, the rest off the catalogue and the zoo.
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "engine/formula_library.hpp"

#include <algorithm>
#include <iostream>
#include <regex>
#include <sstream>

namespace mlsys::cli {
namespace {

using Words = std::vector<std::string>;

bool holds(const Words& words, const std::string& word) { return std::find(words.begin(), words.end(), word) != words.end(); }

struct Options {
    Words flags, valued; // without dashes
};

// The options in a help text: those of its usage lines and those that have a line of their own. One word behind an
// option is its value.
Options optionsIn(const std::string& help) {
    static const std::regex kOption("--([a-z][a-z-]*)(?![a-z.-])( [A-Za-z0-9])?");
    Options found{{"help"}, {}};
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("mlsysim-cli") && !line.starts_with("--") && !line.starts_with("    --")) continue;
        for (std::sregex_iterator match(line.begin(), line.end(), kOption), end; match != end; ++match) {
            const std::string option = (*match)[1];
            if (!holds(found.flags, option) && !holds(found.valued, option)) ((*match)[2].matched ? found.valued : found.flags).push_back(option);
        }
    }
    return found;
}

Words commandsIn(const std::string& help) {
    static const std::regex kCommand("^    ([a-z]+)  ");
    Words found;
    std::istringstream lines(help);
    std::smatch match;
    for (std::string line; std::getline(lines, line);) if (std::regex_search(line, match, kCommand)) found.push_back(match[1]);
    return found;
}

class Completion {
public:
    Completion(const Catalogue& catalogue, const Zoo& zoo) : m_catalogue(catalogue), m_zoo(zoo), m_formulas(FormulaLibrary::standard(catalogue)) {}

    // `before`: the whole words of the line; `typed`: the one under way.
    Words candidates(const Words& before, const std::string& typed) const {
        const std::string topHelp = helpOf({});
        const Words commands = commandsIn(topHelp);
        if (before.empty()) return typed.starts_with('-') ? dashedAll(optionsIn(topHelp)) : commands;
        const std::string& command = before.front();
        if (!holds(commands, command)) return {};

        Options options = optionsIn(helpOf({command}));
        options.valued.push_back("zoo"); // with any command
        Words rest(before.begin() + 1, before.end());
        std::string waiting; // an option whose value is typed
        if (!rest.empty() && rest.back().starts_with("--") && !holds(options.flags, rest.back().substr(2))) {
            waiting = rest.back().substr(2);
            rest.pop_back();
        }
        const Words positional = parseArguments(rest, options.flags).positional;
        const Solver* solver = command == "solve" && !positional.empty() ? m_catalogue.find(positional.front()) : nullptr;
        if (!waiting.empty()) return solver ? valuesOf(*solver, waiting) : Words{};
        if (!typed.starts_with('-')) return words(command, positional);

        if (command == "solve") std::erase_if(options.valued, [&](const std::string& option) { return isAnInput(option); }); // help names a few as examples
        Words found = dashedAll(options);
        if (solver) {
            inputs("--", solver->in.rows(), typed, found);
            if (typed.starts_with("--assumptions.")) inputs("--assumptions.", rowsOf<Assumptions>(), typed, found);
        }
        if (command == "formula" && !positional.empty()) {
            if (const Formula* formula = m_formulas.find(keyOfFlag(positional.front())))
                for (const Argument& argument : formula->arguments()) found.push_back("--" + flagOfKey(argument.key));
        }
        return found;
    }

private:
    std::string helpOf(Words words) const {
        struct Aside { // standard output, while a command prints its help
            std::ostringstream text;
            std::streambuf* old = std::cout.rdbuf(text.rdbuf());
            ~Aside() { std::cout.rdbuf(old); }
        } aside;
        words.push_back("--help");
        run(words, m_catalogue, m_zoo);
        return aside.text.str();
    }

    static Words dashedAll(const Options& options) {
        Words found;
        for (const Words* part : {&options.flags, &options.valued}) for (const std::string& option : *part) found.push_back("--" + option);
        return found;
    }

    bool isAnInput(const std::string& option) const {
        const std::span<const Solver* const> solvers = m_catalogue.solvers();
        return std::any_of(solvers.begin(), solvers.end(), [&](const Solver* solver) { return findRow(solver->in.rows(), keyOfFlag(option)) != nullptr; });
    }

    // The inputs as flags; those inside a device or a model only once its name is typed.
    static void inputs(const std::string& prefix, std::span<const Row> rows, const std::string& typed, Words& found) {
        for (const Row& row : rows) {
            const std::string flag = prefix + flagOfKey(row.key);
            const bool entity = row.kind != Kind::group || row.entity != Entity::none;
            if (entity) found.push_back(flag);
            if (row.kind == Kind::group && (!entity || typed.starts_with(flag + "."))) inputs(flag + ".", row.nested(), typed, found);
        }
    }

    Words idsOf(EntryKind kind) const {
        Words found;
        for (const ZooEntry* entry : m_zoo.entries(kind)) found.push_back(entry->id);
        return found;
    }

    Words valuesOf(const Solver& solver, const std::string& option) const {
        const std::string path = keyOfFlag(option);
        constexpr std::string_view kAssumptions = "assumptions.";
        const Row* row = path.starts_with(kAssumptions) ? findRow(rowsOf<Assumptions>(), path.substr(kAssumptions.size())) : findRow(solver.in.rows(), path);
        Words found;
        if (!row) return found;
        if (const std::optional<EntryKind> kind = entryKindOf(row->entity)) return idsOf(*kind);
        if (row->kind == Kind::choice) for (const Choice& choice : row->choices()) found.push_back(choice.key);
        if (row->kind == Kind::flag) found = {"true", "false"};
        return found;
    }

    Words words(const std::string& command, const Words& positional) const {
        Words found;
        if (command == "solve" && positional.empty()) for (const Solver* solver : m_catalogue.solvers()) found.push_back(solver->id);
        if (command == "formula" && positional.empty()) for (const Formula* formula : m_formulas.formulas()) found.push_back(formula->id);
        if (command == "zoo" && positional.empty()) {
            for (const EntryKind kind : kEntryKinds) found.push_back(keyOf(kind));
            found.push_back("import");
        }
        if (command == "zoo" && positional.size() == 1) if (const std::optional<EntryKind> kind = entryKindOf(positional.front())) found = idsOf(*kind);
        return found;
    }

    const Catalogue& m_catalogue;
    const Zoo& m_zoo;
    const FormulaLibrary m_formulas;
};

} // namespace

int completeCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    // After "--" come the words of the line as far as they are typed, the program's name left out.
    if (words.size() < 2 || words.front() != "--") throw Usage{"complete takes -- and the words of a command line"};
    Words before(words.begin() + 1, words.end() - 1);
    const std::string& typed = words.back();
    const std::optional<std::string> folder = takeOption(before, "zoo");
    const Zoo own = folder ? withUserEntries(zoo, folder) : zoo;
    for (const std::string& candidate : Completion(catalogue, own).candidates(before, typed)) if (candidate.starts_with(typed)) std::cout << candidate << '\n';
    return kOk;
}

} // namespace mlsys::cli
