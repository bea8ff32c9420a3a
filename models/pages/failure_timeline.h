// SPDX-License-Identifier: GPL-3.0-or-later
// A job among failures, drawn by chance: one example of what the reliability solver says on average. Failures come at a
// constant rate, whatever the job is doing; each loses what came after the last whole checkpoint. The same seed draws
// the same example on every platform.
#pragma once

#include "engine/row.hpp"
#include "engine/units.hpp"

#include <cstdint>
#include <vector>

namespace mlsys {

struct FailureTimelineIn {
    Time mtbf;                       // of the whole fleet
    Time interval;                   // of work, from one checkpoint to the next
    Time checkpointTime;
    Time recoveryTime;               // starts anew if it fails too
    Time window;                     // from the start of the job
    std::uint64_t seed = 0;
};

// From the start of work to the failure that ends it, or to the end of the window.
struct Stretch {
    Time from;
    Time to;
    Count checkpoints = 0;           // written whole
    Time unsaved;                    // before `to`: lost if it failed
    bool failed = false;
    Time recovered;                  // when work goes on; `to` if it did not fail
};

struct FailureTimeline {
    std::vector<Stretch> stretches;
    std::vector<Time> failures;      // those during a recovery too
    // Shares of the window, which add up to 1; work that was not yet saved at its end counts as useful.
    double useful = 0;
    double checkpoints = 0;
    double lost = 0;
    double recovery = 0;
};

FailureTimeline drawFailures(const FailureTimelineIn& in);

} // namespace mlsys
