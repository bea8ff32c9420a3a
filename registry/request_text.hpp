// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario asked of mlsysim-cli: the request whose answer is what the window shows.
#pragma once

#include "registry/scenario.hpp"

#include <string>

namespace mlsys {

// {"solver":"ServingModel","assumptions":…,"inputs":{…}}, on one line.
std::string requestText(const Solver& solver, const Scenario& scenario);

// The same question asked of many values: some inputs replaced (by their own path, "assumptions.…" too; RawJson for a
// range or a list) and, unless empty, one more member, such as "seek", of that JSON.
std::string requestText(const Solver& solver, const Scenario& scenario, const Values& replaced, const std::string& member = {}, const std::string& json = {});

// The question what makes the difference of two ends: {"solver":…,"a":{"inputs":{…}},"b":{…},"<member>":…}
std::string requestTextOfEnds(const Solver& solver, const Scenario& a, const Scenario& b, const std::string& member, const std::string& json);

// mlsysim-cli solve ServingModel --model Llama3_8B …, quoted for a POSIX shell.
std::string commandText(const Solver& solver, const Scenario& scenario);

// A word as one argument of a POSIX shell.
std::string shellQuoted(const std::string& word);

} // namespace mlsys
