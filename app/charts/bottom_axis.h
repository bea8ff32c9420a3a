// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's axis below a plot leaves out: its unit or its name, where a low figure has no title for it, and the label at the left edge
// of a plot that has rows instead of an axis there.
#pragma once

class QPainter;

namespace mlsys {

class SpecChart;
class TickedAxis;
struct PlotMap;

// Of the usual size: 1, less in a low file, or 0.
double titleSizeBelow(const SpecChart& chart, const TickedAxis& axis);
// Right of the plot: half of the last tick label, and the unit (of a bare number its name) where there is no title.
double marginBeside(const SpecChart& chart, const TickedAxis& axis);
void paintUnitBeside(QPainter& painter, const SpecChart& chart, const TickedAxis& axis, const PlotMap& map);
void paintLeftmostLabel(QPainter& painter, const SpecChart& chart, const TickedAxis& axis, const PlotMap& map);

} // namespace mlsys
