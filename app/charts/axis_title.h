// SPDX-License-Identifier: GPL-3.0-or-later
// The name and unit of an axis, in the room that there is along it.
#pragma once

#include "axis_map.h"
#include "chart_style.h"

#include <QStringList>

namespace mlsys {

struct AxisTitle {
    QStringList lines;
    double factor = 1; // of the style's font
};

// Whole where it can be: drawn smaller or, where there may be several lines, broken at spaces, rather than cut. Where that is
// too long the name is cut short and the unit whole: "Attainable perf… (FLOP/s)"; at last the unit alone. `largest`: of its font.
AxisTitle axisTitle(const AxisMap& axis, double room, int mostLines, const ChartStyle& style, double largest = 1);

} // namespace mlsys
