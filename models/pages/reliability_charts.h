// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the Reliability page, and the numbers in them that its table shows too.
#pragma once

#include "engine/solvers/reliability.hpp"
#include "models/page.h"
#include "models/pages/failure_timeline.h"

namespace mlsys {

// Where the time goes with a checkpoint every `interval`; shares of the time.
struct IntervalLoss {
    double checkpoints = 0;
    double lost = 0;
    double recovery = 0;
    double wasted = 0;       // together, 1 at most
};
IntervalLoss lossAt(Time interval, const ReliabilityIn& in, Time mtbf);

// A fleet of another size, else the same.
ReliabilityOut atNodes(ReliabilityIn& in, const Assumptions& a, Count nodes);

// The drawn example: three mean times between failures, whatever the scenario.
FailureTimeline exampleOf(const ReliabilityIn& in, const ReliabilityOut& out);

ChartSpec intervalChart(const PageContext& context, const Solution& solution);
ChartSpec fleetChart(const PageContext& context, const Solution& solution);
ChartSpec exampleChart(const PageContext& context, const Solution& solution);

} // namespace mlsys
