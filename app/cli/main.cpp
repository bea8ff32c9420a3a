// SPDX-License-Identifier: GPL-3.0-or-later
// mlsysim-cli: the headless twin of the desktop program. One function a command.
#include "app/cli/arguments.hpp"

#include <exception>
#include <iostream>
#include <span>

namespace {

constexpr const char* kHelp = R"(mlsysim-cli COMMAND [ARGUMENTS]

    solve     answer requests (JSON Lines or flags)
    solvers   list the solvers, their inputs, outputs and equations
    zoo       list the registry, or one entry with its sources

mlsysim-cli COMMAND --help explains a command. --version prints the version.
Exit status: 0 fine; 1 usage; 2 a request was refused; 3 a file could not be read or written.
)";

int run(const std::vector<std::string>& words) {
    using namespace mlsys::cli;
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
    if (command == "solve") return solveCommand(rest);
    if (command == "solvers") return solversCommand(rest);
    if (command == "zoo") return zooCommand(rest);
    throw Usage{"unknown command \"" + command + "\""};
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    try {
        const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
        return run({arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end()});
    } catch (const mlsys::cli::Usage& usage) {
        std::cerr << "mlsysim-cli: " << usage.message << "\nTry mlsysim-cli --help.\n";
        return mlsys::cli::kUsage;
    } catch (const mlsys::cli::FileError& error) {
        std::cerr << "mlsysim-cli: " << error.message << '\n';
        return mlsys::cli::kFile;
    } catch (const std::exception& error) {
        std::cerr << "mlsysim-cli: unexpected: " << error.what() << '\n';
        return mlsys::cli::kFile;
    }
}
