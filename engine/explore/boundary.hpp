// SPDX-License-Identifier: GPL-3.0-or-later
// Where one term of a max() takes over from another, as an equation in the inputs that vary: "B·16.06 GFLOP/(494.5 TFLOP/s) =
// 16.06 GB·(1 + 0.1·B)/BW". Read off the working of any solver, so that it is no second statement of its equations.
#pragma once

#include "engine/derivation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

struct BoundaryTerm {
    const Step* step;            // whose symbol it is: "Compute time", t_c
    std::string text;            // in the varied inputs' symbols, numbers put in for the rest, to six digits
};

struct Boundary {
    const Step* of;              // the step with the max(): "Latency (iron law)"
    BoundaryTerm left, right;
    std::vector<Operand> varied; // those in it, each once
};

// Of each max() over two earlier steps of which at least one rests on a varied input. `varied`: paths as operands have them. The
// equation is of the working given: elsewhere other steps may apply (a model that no longer fits streams its weights).
std::vector<Boundary> boundaries(std::span<const Step> steps, std::span<const std::string_view> varied);

} // namespace mlsys
