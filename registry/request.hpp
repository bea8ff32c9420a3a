// SPDX-License-Identifier: GPL-3.0-or-later
// One request of the batch contract (a JSON object on a line) to one answer.
#pragma once

#include "engine/solver.hpp"
#include "registry/zoo.hpp"

#include <string>
#include <string_view>

namespace mlsys {

struct RequestResult {
    std::string line;    // the answer, without a newline
    bool refused = false;
};

RequestResult answerRequest(const Catalogue& catalogue, const Zoo& zoo, std::string_view line, bool explain);

// Every solver with its inputs, outputs and equations, as JSON: what `solvers --json` prints.
std::string describeSolvers(const Catalogue& catalogue);

Issue unknownSolver(const Catalogue& catalogue, const std::string& given);

} // namespace mlsys
