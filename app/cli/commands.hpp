// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of mlsysim-cli. What they know of solvers is the catalogue they are given.
#pragma once

#include "app/cli/session_export.hpp"
#include "engine/solver.hpp"
#include "registry/zoo.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mlsys::cli {

// Runs `words` (the program's arguments) and returns the exit status. Payload to standard output, messages to standard
// error. Throws nothing. `sessionExport` is null in a build that makes no pictures.
int run(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo, SessionExport sessionExport = nullptr);

int solveCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);
int solversCommand(const std::vector<std::string>& words, const Catalogue& catalogue);
int formulaCommand(const std::vector<std::string>& words, const Catalogue& catalogue);
int sweepCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);
// seek, sensitivity, ranges, attribute.
bool isExploreCommand(const std::string& command);
int exploreCommand(const std::string& command, const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);
int searchCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);
int runCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo, SessionExport sessionExport);
int zooCommand(const std::vector<std::string>& words, const Zoo& zoo);
// For the shells, not in the help: -- and the words typed so far; prints what the last of them may become, a line each.
int completeCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo);
// The zoo with the entries of `folder` (--zoo) or, without one, of the user's own folder; what is wrong with a file goes
// to standard error.
Zoo withUserEntries(Zoo zoo, const std::optional<std::string>& folder);

} // namespace mlsys::cli
