// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline's schedule: every pass once, none before what it needs, and as idle as the closed form says.
#include "models/pages/pipeline_schedule.h"

#include "engine/formulas/pipeline.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace mlsys {
namespace {

using Work = PipelineSpan::Work;
constexpr Count kAll = 1000000000; // as many spans as there are

double closedForm(const PipelineShape& s) { return formulas::bubbleFraction(static_cast<double>(s.stages), static_cast<double>(s.virtualStages), static_cast<double>(s.microBatches)); }
std::string nameOf(const PipelineShape& s) { return "p " + std::to_string(s.stages) + ", m " + std::to_string(s.microBatches) + ", v " + std::to_string(s.virtualStages) + ", backward " + std::to_string(s.backward); }

template <class Visit> void eachShape(Visit visit) {
    for (Count p = 1; p <= 9; ++p) {
        for (Count v = 1; v <= 5; ++v) {
            for (Count m = 1; m <= 4 * p; ++m) {
                if (v > 1 && m % p != 0) continue;
                for (Count backward = 1; backward <= 3; ++backward) visit(PipelineShape{p, m, v, backward});
            }
        }
    }
}

// The busy times of a stage, joined where they touch.
std::vector<std::pair<Count, Count>> busyTimes(const PipelineSchedule& schedule, Count stage) {
    std::vector<std::pair<Count, Count>> busy;
    for (const PipelineSpan& span : schedule.spans) {
        if (span.stage != stage) continue;
        if (!busy.empty() && busy.back().second == span.from) busy.back().second = span.to;
        else busy.emplace_back(span.from, span.to);
    }
    return busy;
}

TEST(PipelineSchedule, IsAsIdleAsTheClosedFormSaysToTheLastBit) {
    int shapes = 0;
    eachShape([&](const PipelineShape& shape) {
        const std::optional<PipelineSchedule> schedule = pipelineSchedule(shape, 16, kAll);
        ASSERT_TRUE(schedule) << nameOf(shape);
        EXPECT_FALSE(schedule->isAbridged);
        EXPECT_EQ(idleShare(*schedule), closedForm(shape)) << nameOf(shape);
        EXPECT_EQ(schedule->length, (shape.virtualStages * shape.microBatches + shape.stages - 1) * (1 + shape.backward)) << nameOf(shape);
        ++shapes;
    });
    EXPECT_GT(shapes, 500);
}

TEST(PipelineSchedule, EveryPassRunsOnceAndNoneTooEarly) {
    eachShape([](const PipelineShape& shape) {
        const std::optional<PipelineSchedule> schedule = pipelineSchedule(shape, 16, kAll);
        ASSERT_TRUE(schedule);
        std::map<std::tuple<bool, Count, Count, Count>, const PipelineSpan*> passes; // backward, stage, part, micro-batch
        Count stage = -1;
        Count end = 0;
        for (const PipelineSpan& span : schedule->spans) {
            ASSERT_NE(span.work, Work::both);
            ASSERT_EQ(span.first, span.last);
            EXPECT_EQ(span.to - span.from, span.work == Work::backward ? shape.backward : 1);
            if (span.stage != stage) end = 0;
            stage = span.stage;
            EXPECT_GE(span.from, end) << nameOf(shape) << ": one pass at a time";
            end = span.to;
            EXPECT_TRUE(passes.emplace(std::tuple(span.work == Work::backward, span.stage, span.part, span.first), &span).second) << nameOf(shape);
        }
        ASSERT_EQ(static_cast<Count>(passes.size()), 2 * shape.stages * shape.microBatches * shape.virtualStages) << nameOf(shape);
        const Count last = shape.stages - 1;
        for (const auto& [key, pass] : passes) {
            const auto [isBackward, s, part, m] = key;
            const PipelineSpan* before = nullptr; // along the model, then back
            if (!isBackward) before = s > 0 ? passes.at({false, s - 1, part, m}) : part > 0 ? passes.at({false, last, part - 1, m}) : nullptr;
            else before = s < last ? passes.at({true, s + 1, part, m}) : part < shape.virtualStages - 1 ? passes.at({true, 0, part + 1, m}) : passes.at({false, s, part, m});
            if (before) { EXPECT_GE(pass->from, before->to) << nameOf(shape); }
        }
    });
}

TEST(PipelineSchedule, KeepsNoMoreMicroBatchesInFlightThanOneForwardOneBackwardAllows) {
    const PipelineShape shape{4, 12, 1};
    const std::optional<PipelineSchedule> schedule = pipelineSchedule(shape);
    for (const Count stage : schedule->stages) {
        Count inFlight = 0;
        Count most = 0;
        for (const PipelineSpan& span : schedule->spans) {
            if (span.stage != stage) continue;
            inFlight += span.work == Work::forward ? 1 : -1;
            most = std::max(most, inFlight);
        }
        EXPECT_EQ(most, shape.stages - stage) << "stage " << stage;
    }
}

TEST(PipelineSchedule, AbridgedItIsBusyAtTheSameTimes) {
    for (const PipelineShape& shape : {PipelineShape{2, 40, 1}, {4, 64, 1}, {8, 100, 1, 3}, {4, 64, 2}, {8, 96, 2}, {8, 64, 4, 3}, {3, 51, 3}, {12, 60, 2}, {5, 20, 5, 1}, {16, 48, 1}, {7, 8, 1}}) {
        const std::optional<PipelineSchedule> full = pipelineSchedule(shape, 16, kAll);
        const std::optional<PipelineSchedule> abridged = pipelineSchedule(shape, 16, 8);
        ASSERT_TRUE(full && abridged) << nameOf(shape);
        EXPECT_TRUE(abridged->isAbridged);
        EXPECT_LT(abridged->spans.size(), full->spans.size() / 2) << nameOf(shape);
        EXPECT_EQ(abridged->length, full->length) << nameOf(shape);
        for (Count stage = 0; stage < shape.stages; ++stage) EXPECT_EQ(busyTimes(*abridged, stage), busyTimes(*full, stage)) << nameOf(shape) << " stage " << stage;
        EXPECT_EQ(idleShare(*abridged), closedForm(shape)) << nameOf(shape);
        Count last = 0;
        for (const PipelineSpan& span : abridged->spans) last = std::max(last, span.last);
        EXPECT_EQ(last, shape.microBatches - 1) << nameOf(shape) << ": the last micro-batch is named";
    }
}

TEST(PipelineSchedule, OfManyMicroBatchesIsExactAndShort) {
    for (const PipelineShape& shape : {PipelineShape{8, 1000000, 1}, {16, 1600000, 4}, {64, 1000000, 1}, {2, 1000000000, 1}}) {
        const std::optional<PipelineSchedule> schedule = pipelineSchedule(shape);
        ASSERT_TRUE(schedule) << nameOf(shape);
        EXPECT_EQ(idleShare(*schedule), closedForm(shape)) << nameOf(shape);
        EXPECT_LE(schedule->spans.size(), 1200u) << nameOf(shape);
    }
}

TEST(PipelineSchedule, OfManyStagesListsSomeWithTheFirstAndTheLast) {
    const PipelineShape shape{64, 64, 1};
    const std::optional<PipelineSchedule> schedule = pipelineSchedule(shape);
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->stages.size(), 16u);
    EXPECT_EQ(schedule->stages.front(), 0);
    EXPECT_EQ(schedule->stages.back(), 63);
    EXPECT_TRUE(std::is_sorted(schedule->stages.begin(), schedule->stages.end()));
    EXPECT_EQ(idleShare(*schedule), closedForm(shape)) << "every stage is idle for the same time";
}

TEST(PipelineSchedule, InterleavesWholeRoundsOnly) {
    EXPECT_FALSE(pipelineSchedule({4, 6, 2}));
    EXPECT_FALSE(pipelineSchedule({4, 3, 2})) << "four parts in a row cannot be filled by three micro-batches";
    EXPECT_TRUE(pipelineSchedule({4, 6, 1}));
    EXPECT_TRUE(pipelineSchedule({4, 8, 2}));
}

TEST(PipelineSchedule, ThatTakesLongToFindIsLeftOut) { EXPECT_FALSE(pipelineSchedule({1000, 1000000, 8})); }

} // namespace
} // namespace mlsys
