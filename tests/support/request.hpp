// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the batch contract, answered in this process.
#pragma once

#include "engine/solver.hpp"
#include "registry/zoo.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace mlsys::test {

using Json = nlohmann::json;

const Zoo& zoo();                 // the embedded one, read once
const Catalogue& catalogue();     // the standard one

// The answer to {"solver": …, "inputs": …}; fails the test if it is not one valid JSON line.
Json answerTo(const std::string& solver, const Json& inputs, const Json& assumptions = "textbook", const Catalogue& known = catalogue());
// Its outputs (fails the test if it was refused), or its error (fails the test if it was not).
Json outputsOf(const std::string& solver, const Json& inputs, const Json& assumptions = "textbook");
Json errorOf(const std::string& solver, const Json& inputs, const Json& assumptions = "textbook");

} // namespace mlsys::test
