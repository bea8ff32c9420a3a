// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an equation beside its code: id, the symbol it defines, the equation as people write it, source.
// The functions themselves are in engine/formulas/*.hpp, each beside its Formula.
//
// Equations are printed in coherent units and are evaluated by a test on the recorded operands, so what is shown is
// what was computed. Grammar: symbols, numbers, + − · / ^, parentheses, min(…), max(…), clamp(x, lo, hi), ceil(…),
// floor(…), sqrt(…).
#pragma once

#include "engine/text.hpp"

namespace mlsys {

struct Formula {
    const char* id;       // "compute_time"
    const char* symbol;   // "t_c"
    Text title;           // "Compute time"
    const char* equation; // right-hand side: "B·O/(F·η)"
    const char* unit;     // of the result on paper: "ms"
    const char* source;   // paper, or the seeds' page
};

// The source of equations and coefficients that MLSys·im itself sets down.
inline constexpr const char* kMlsysimSource = "MLSys·im: first-order model";

} // namespace mlsys
