// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments to start a formula from: numbers of an answer that used it, or round ones of the usual size.
#pragma once

#include "engine/derivation.hpp"
#include "registry/values.hpp"

#include <span>

namespace mlsys {

// An argument as a person would write it, in its own unit: exactly if that is short, else to six digits.
Atom argumentAtom(const Argument& argument, double coherent);

// The numbers that the first use of the formula in a working was given; empty if it was not used.
Values argumentsIn(std::span<const Step> steps, const Formula& formula);

// Round numbers in the range of each argument that must be given, so that there is always something to evaluate.
Values exampleArguments(const Formula& formula);

} // namespace mlsys
