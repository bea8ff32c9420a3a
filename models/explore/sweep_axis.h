// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sweep's form that says which values: of a number a range or a list, of a choice all of it, of an entry of
// the zoo those of its tier, all or a list; and a second input whose values are series.
#pragma once

#include "engine/explore/probe.hpp"
#include "models/explore/tool.h"

namespace mlsys {

struct SweepAxisForm {
    std::vector<ToolField> form;
    QString problem;                         // of the first field that has one
    std::optional<Values> replaced;          // inputs of the request; none: there is a problem
    std::optional<std::string> series;       // which input
    std::optional<Interval> window;          // of a number: from…to
    bool isLog = false;                      // the values are spaced by factors
};

SweepAxisForm sweepAxisForm(const PageContext& context, const Solution& bound, const ToolState& state);

} // namespace mlsys
