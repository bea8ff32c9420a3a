// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of mlsysim-cli. What they know of solvers is the catalogue they are given.
#pragma once

#include "engine/solver.hpp"
#include "registry/zoo.hpp"

#include <string>
#include <vector>

namespace mlsys::cli {

// Runs `words` (the program's arguments) and returns the exit status. Payload to standard output, messages to standard
// error. Throws nothing.
int run(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);

int solveCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);
int solversCommand(const std::vector<std::string>& words, const Catalogue& catalogue);
int zooCommand(const std::vector<std::string>& words, const Zoo& zoo);

} // namespace mlsys::cli
