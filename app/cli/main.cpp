// SPDX-License-Identifier: GPL-3.0-or-later
// mlsysim-cli: the headless twin of the desktop program.
#include "app/cli/commands.hpp"

#include <iostream>
#include <span>

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
    const std::vector<std::string> words(arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end());
    return mlsys::cli::run(words, mlsys::Catalogue::standard(), mlsys::Zoo::embedded(), mlsys::cli::sessionExport());
}
