// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the equations that the program prints (grammar: engine/formula.hpp) and computes them, so that a test can hold
// what is shown against what was calculated.
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace mlsys::test {

struct EquationError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The value of an equation's right-hand side; throws EquationError on a broken equation or a symbol without a value.
// A number may carry a unit ("4.1 GFLOP") and thousands separators, as in the text with the numbers put in.
// '^' binds tighter than a sign and to the right; '·' and '/' from left to right.
double evaluate(std::string_view equation, const std::map<std::string, double, std::less<>>& symbols);

} // namespace mlsys::test
