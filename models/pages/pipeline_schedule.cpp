// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/pipeline_schedule.h"

#include <algorithm>

namespace mlsys {
namespace {

constexpr Count kMostPasses = 30000; // that are timed, of all stages: about a millisecond
constexpr Count kRounds = 2;         // micro-batches for each stage after which a schedule only repeats itself

struct Pass {
    bool isBackward = false;
    Count microBatch = 0;
    Count part = 0;
    Count from = 0, to = 0;
};

// The passes of each stage in the order of the schedule, with their times.
class Timing {
public:
    explicit Timing(const PipelineShape& shape)
        : m_shape(shape), m_perKind(shape.microBatches * shape.virtualStages), m_ends(static_cast<std::size_t>(2 * shape.stages * m_perKind), 0), m_lanes(static_cast<std::size_t>(shape.stages)) {
        for (std::vector<Pass>& lane : m_lanes) lane.reserve(static_cast<std::size_t>(2 * m_perKind));
        // Each stage goes on as far as what it waits for is there: down the pipeline for the forward passes, up for the
        // backward ones. In turn they all come to the end.
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            for (Count stage = 0; stage < m_shape.stages; ++stage) while (advance(stage)) goesOn = true;
            for (Count stage = m_shape.stages - 1; stage >= 0; --stage) while (advance(stage)) goesOn = true;
        }
    }
    const std::vector<Pass>& lane(Count stage) const { return m_lanes[static_cast<std::size_t>(stage)]; }

private:
    Count forwardsFirst(Count stage) const {
        const Count later = m_shape.stages - 1 - stage;
        return std::min(m_perKind, m_shape.virtualStages == 1 ? later : 2 * later + (m_shape.virtualStages - 1) * m_shape.stages);
    }
    // The stage's pass of this rank in its order: forward passes to fill the pipeline, then both kinds in turn.
    Pass passAt(Count stage, Count rank) const {
        const Count first = forwardsFirst(stage);
        Pass pass;
        Count index = rank;
        if (rank >= 2 * m_perKind - first) {
            pass.isBackward = true;
            index = rank - m_perKind;
        } else if (rank >= first) {
            pass.isBackward = (rank - first) % 2 == 1;
            index = (rank - first) / 2 + (pass.isBackward ? 0 : first);
        }
        // A round takes one micro-batch for each stage through all parts; backward from the last part.
        const Count round = m_shape.virtualStages == 1 ? 1 : m_shape.stages;
        const Count inRound = index % (round * m_shape.virtualStages);
        pass.microBatch = index / (round * m_shape.virtualStages) * round + inRound % round;
        pass.part = pass.isBackward ? m_shape.virtualStages - 1 - inRound / round : inRound / round;
        return pass;
    }
    Count& endOf(bool isBackward, Count stage, Count part, Count microBatch) {
        return m_ends[static_cast<std::size_t>(((isBackward ? m_shape.stages : 0) + stage) * m_perKind + part * m_shape.microBatches + microBatch)];
    }
    // When what the pass needs is there; 0 while it is not known.
    Count readyAt(const Pass& pass, Count stage) {
        const Count lastStage = m_shape.stages - 1;
        if (!pass.isBackward) {
            if (stage > 0) return endOf(false, stage - 1, pass.part, pass.microBatch);
            return endOf(false, lastStage, pass.part - 1, pass.microBatch);
        }
        if (stage < lastStage) return endOf(true, stage + 1, pass.part, pass.microBatch);
        if (pass.part < m_shape.virtualStages - 1) return endOf(true, 0, pass.part + 1, pass.microBatch);
        return endOf(false, stage, pass.part, pass.microBatch);
    }
    bool advance(Count stage) {
        std::vector<Pass>& lane = m_lanes[static_cast<std::size_t>(stage)];
        const auto rank = static_cast<Count>(lane.size());
        if (rank == 2 * m_perKind) return false;
        Pass pass = passAt(stage, rank);
        const bool needsNothing = !pass.isBackward && stage == 0 && pass.part == 0;
        const Count ready = needsNothing ? 0 : readyAt(pass, stage);
        if (!needsNothing && ready == 0) return false;
        pass.from = std::max(ready, lane.empty() ? 0 : lane.back().to);
        pass.to = pass.from + (pass.isBackward ? m_shape.backward : 1);
        endOf(pass.isBackward, stage, pass.part, pass.microBatch) = pass.to;
        lane.push_back(pass);
        return true;
    }

    PipelineShape m_shape;
    Count m_perKind; // forward passes of a stage
    std::vector<Count> m_ends;
    std::vector<std::vector<Pass>> m_lanes;
};

PipelineSpan spanOf(Count stage, PipelineSpan::Work work, const Pass* first, const Pass* end) {
    PipelineSpan span{stage, work, first->microBatch, first->microBatch, end - first == 1 ? first->part : -1, first->from, (end - 1)->to};
    for (const Pass* pass = first; pass != end; ++pass) {
        span.first = std::min(span.first, pass->microBatch);
        span.last = std::max(span.last, pass->microBatch);
    }
    return span;
}

void listPasses(Count stage, const std::vector<Pass>& lane, std::vector<PipelineSpan>& spans) {
    using Work = PipelineSpan::Work;
    for (const Pass& pass : lane) spans.push_back(spanOf(stage, pass.isBackward ? Work::backward : Work::forward, &pass, &pass + 1));
}

// Passes that follow each other without a gap: the forward ones that lead, the backward ones that trail, and what is
// between them.
void listRuns(Count stage, const std::vector<Pass>& lane, std::vector<PipelineSpan>& spans) {
    using Work = PipelineSpan::Work;
    const Pass* const end = lane.data() + lane.size();
    for (const Pass* first = lane.data(); first != end;) {
        const Pass* last = first + 1; // one past
        while (last != end && last->from == (last - 1)->to) ++last;
        const Pass* mixed = std::find_if(first, last, [](const Pass& pass) { return pass.isBackward; });
        const Pass* trailing = last;
        while (trailing != mixed && (trailing - 1)->isBackward) --trailing;
        if (mixed != first) spans.push_back(spanOf(stage, Work::forward, first, mixed));
        if (trailing != mixed) spans.push_back(spanOf(stage, Work::both, mixed, trailing));
        if (last != trailing) spans.push_back(spanOf(stage, Work::backward, trailing, last));
        first = last;
    }
}

// The steady state goes on for more micro-batches: what comes after its middle comes later.
void prolong(std::vector<Pass>& lane, Count microBatches, Count time) {
    const std::size_t middle = lane.size() / 2;
    for (std::size_t i = middle; i < lane.size(); ++i) {
        lane[i].microBatch += microBatches;
        lane[i].to += time;
        if (i > middle) lane[i].from += time; // the pass in the middle stands for all that are left out
    }
}

std::vector<Count> chosenStages(Count stages, Count most) {
    std::vector<Count> chosen;
    if (stages <= most) {
        for (Count stage = 0; stage < stages; ++stage) chosen.push_back(stage);
        return chosen;
    }
    for (Count i = 0; i < most; ++i) chosen.push_back(i * (stages - 1) / (most - 1));
    return chosen;
}

} // namespace

std::optional<PipelineSchedule> pipelineSchedule(const PipelineShape& shape, Count mostStages, Count mostSpans) {
    if (shape.virtualStages > 1 && shape.microBatches % shape.stages != 0) return std::nullopt;
    PipelineSchedule schedule;
    schedule.stages = chosenStages(shape.stages, mostStages);
    schedule.isAbridged = 2 * shape.microBatches * shape.virtualStages > mostSpans / static_cast<Count>(schedule.stages.size());
    PipelineShape timed = shape;
    if (schedule.isAbridged) timed.microBatches = std::min(shape.microBatches, kRounds * shape.stages);
    if (timed.stages * timed.microBatches * timed.virtualStages > kMostPasses / 2) return std::nullopt;
    const Timing timing(timed);
    const Count left = shape.microBatches - timed.microBatches;
    const Count later = left * shape.virtualStages * (1 + shape.backward);
    for (const Count stage : schedule.stages) {
        std::vector<Pass> lane = timing.lane(stage);
        if (left > 0) prolong(lane, left, later);
        if (schedule.isAbridged) listRuns(stage, lane, schedule.spans);
        else listPasses(stage, lane, schedule.spans);
        schedule.length = std::max(schedule.length, lane.back().to);
    }
    return schedule;
}

double idleShare(const PipelineSchedule& schedule) {
    Count busy = 0;
    for (const PipelineSpan& span : schedule.spans) busy += span.to - span.from;
    const Count all = schedule.length * static_cast<Count>(schedule.stages.size());
    return static_cast<double>(all - busy) / static_cast<double>(all);
}

} // namespace mlsys
