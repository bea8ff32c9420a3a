// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the ranges' form that says which inputs are drawn, and from what.
#pragma once

#include "engine/explore/ranges.hpp"
#include "models/explore/tool.h"

namespace mlsys {

struct RangesForm {
    std::vector<ToolField> form;
    QString problem;                         // of the first field that has one
    std::vector<std::string> inputs;
    std::vector<Distribution> distributions; // of each
    std::string json;                        // the same for the command line: {"efficiency":{"uniform":[0.3,0.5]}}
};

// `output`: what the answer is about; unless chosen, the input drawn is one that it depends on.
RangesForm rangesForm(const PageContext& context, const Solution& bound, const ToolState& state, const std::string& output);

} // namespace mlsys
