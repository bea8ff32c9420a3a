// SPDX-License-Identifier: GPL-3.0-or-later
// Which word is which command, and what an exit status means.
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"

#include <exception>
#include <iostream>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli COMMAND [ARGUMENTS]

    solve        answer requests (JSON Lines or flags)
    solvers      list the solvers, their inputs, outputs and equations
    zoo          list the registry, or one entry with its sources
    formula      list the formulas, or evaluate one with its working
    sweep        solve all combinations of lists and ranges, as CSV
    seek         which values of an input bring an output to a target
    sensitivity  what moves an output, and what is worth improving
    ranges       inputs as distributions, outputs as percentiles and shares
    attribute    why an output differs between two sets of inputs
    search       rank all combinations, or all layouts of a fleet, within limits
    run          write every chart and table of a session file

--zoo DIR, with any command, adds the entries of a folder of your own (DIR/hardware/*.json …) to the registry; without it
MLSYSIM_ZOO or ~/.local/share/mlsysim/zoo does.
mlsysim-cli COMMAND --help explains a command. --version prints the version.
Exit status: 0 fine; 1 usage; 2 a request was refused; 3 a file could not be read or written; 130 stopped by Ctrl-C.
)";

int dispatch(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo, SessionExport sessionExport) {
    if (words.empty()) throw Usage{"a command is needed"};
    const std::string& command = words.front();
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (command == "--help" || command == "help") {
        std::cout << kHelp;
        return kOk;
    }
    if (command == "--version") {
        std::cout << "mlsysim-cli " MLSYSIM_VERSION "\n";
        return kOk;
    }
    if (command == "solve") return solveCommand(rest, catalogue, zoo);
    if (command == "solvers") return solversCommand(rest, catalogue);
    if (command == "zoo") return zooCommand(rest, zoo);
    if (command == "formula") return formulaCommand(rest, catalogue);
    if (command == "sweep") return sweepCommand(rest, catalogue, zoo);
    if (isExploreCommand(command)) return exploreCommand(command, rest, catalogue, zoo);
    if (command == "search") return searchCommand(rest, catalogue, zoo);
    if (command == "run") return runCommand(rest, catalogue, zoo, sessionExport);
    if (command == "complete") return completeCommand(rest, catalogue, zoo);
    throw Usage{"unknown command \"" + command + "\""};
}

} // namespace

int run(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo, SessionExport sessionExport) {
    try {
        std::vector<std::string> rest = words;
        const std::optional<std::string> folder = takeOption(rest, "zoo");
        return dispatch(rest, catalogue, withUserEntries(zoo, folder), sessionExport);
    } catch (const Usage& usage) {
        std::cerr << "mlsysim-cli: " << usage.message << "\nTry mlsysim-cli --help.\n";
        return kUsage;
    } catch (const Refused& refused) {
        std::cerr << "mlsysim-cli: " << refused.message << '\n';
        return kRefused;
    } catch (const FileError& error) {
        std::cerr << "mlsysim-cli: " << error.message << '\n';
        return kFile;
    } catch (const std::exception& error) {
        // A fault of the program or of memory: the contract has no status for one, so only the message tells it from a file's.
        std::cerr << "mlsysim-cli: unexpected: " << error.what() << '\n';
        return kFile;
    }
}

} // namespace mlsys::cli
