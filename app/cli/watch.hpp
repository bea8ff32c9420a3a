// SPDX-License-Identifier: GPL-3.0-or-later
// Work on threads of its own, while the caller's listens for Ctrl-C and tells how far it is.
#pragma once

#include "app/cli/interrupt.hpp"
#include "engine/explore/parallel_sweep.hpp"

#include <functional>

namespace mlsys::cli {

// Runs the worker on so many threads until the queue is done, or cancelled because Ctrl-C asked for it. What a worker throws
// is thrown here. `total`: what the queue's points amount to for the progress.
void runWatched(TileQueue& queue, unsigned threads, double total, const Interrupt& interrupt, Progress& progress, const std::function<void(TileQueue&)>& worker);

} // namespace mlsys::cli
