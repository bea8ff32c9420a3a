// SPDX-License-Identifier: GPL-3.0-or-later
// A beside B: what a page shows for the current scenario, with what it shows for a pinned one put beside every number and
// behind every chart. Pages know nothing of it: each is built twice, and the two contents are merged by their keys.
#pragma once

#include "models/page.h"

namespace mlsys {

// "A": how the pin is called. A value of the pin's scenario that no solver reads.
inline constexpr const char* kPinName = "pin_name";
QString pinTitle(const Scenario& pin);
// What the pins are, for the caption of a chart that draws them itself: " · A: …".
QString pinCaptions(const PageContext& context);
// Whether the pin holds the same values as the scenario.
bool isSame(const Scenario& pin, const Scenario& scenario);

// The page, with the last pin of the context beside it.
Content buildPage(const Page& page, const PageContext& context);

// Puts `pinned` beside: changes on cards and in tables, curves and totals behind, on axes that hold both.
void showBeside(Content& content, const Content& pinned, const QString& pinName, const ValueFormat& format);

// Gives a chart the axes of the one it replaces, if they show the same: nothing moves under a drag but the data.
void holdAxes(ChartSpec& next, const ChartSpec& shown);

} // namespace mlsys
