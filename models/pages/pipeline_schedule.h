// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline's schedule: which stage works on which micro-batch when. One forward, one backward in turn (1F1B), and with
// several parts of the model on each stage Megatron's interleaved order (Narayanan et al. 2021, section 2.2). Times are
// whole numbers: the forward pass of a micro-batch through one part takes 1, so that idle shares are exact.
#pragma once

#include "engine/row.hpp"

#include <optional>
#include <vector>

namespace mlsys {

struct PipelineShape {
    Count stages = 1;
    Count microBatches = 1;
    Count virtualStages = 1; // parts of the model on each stage
    Count backward = 2;      // time of a backward pass; with full recomputation 3
};

// A pass of one micro-batch, or several passes without a gap between them.
struct PipelineSpan {
    enum class Work { forward, backward, both };
    Count stage = 0;
    Work work = Work::forward;
    Count first = 0, last = 0; // micro-batches, from 0
    Count part = -1;           // of the stage's parts; -1 where several are meant
    Count from = 0, to = 0;
};

struct PipelineSchedule {
    Count length = 0;                // from the first forward pass to the end of the last backward pass
    std::vector<Count> stages;       // those listed, in order
    std::vector<PipelineSpan> spans; // by stage, then by time
    bool isAbridged = false;         // passes without a gap are one span
};

// Nothing where there is no such schedule: interleaving takes micro-batches in rounds of one for each stage; nor where
// finding it would take long. Lists at most `mostStages` stages, evenly chosen, the first and the last among them, and
// every single pass if those are at most `mostSpans`.
std::optional<PipelineSchedule> pipelineSchedule(const PipelineShape& shape, Count mostStages = 16, Count mostSpans = 600);

// Share of the time in which the listed stages do nothing.
double idleShare(const PipelineSchedule& schedule);

} // namespace mlsys
