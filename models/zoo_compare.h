// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the zoo side by side: a table of several, a chart of how many times as much one of two has.
#pragma once

#include "models/zoo_table_model.h"

#include <span>

namespace mlsys {

// A line for each field that one of them states, a column for each entry; for two, how many times the first's the second's is.
Table compareTable(const ZooTableModel& model, std::span<const int> rows, const ValueFormat& format);

// What both state, as bars of "times as much" in the colour of the one that has more; nothing if they share no field.
std::optional<ChartSpec> ratioChart(const ZooTableModel& model, int first, int second, const ValueFormat& format);

// "NVIDIA H100 against NVIDIA A100: peak rate ×3.17, memory bandwidth ×1.64"
QString compareVerdict(const ZooTableModel& model, std::span<const int> rows, const ValueFormat& format);

} // namespace mlsys
