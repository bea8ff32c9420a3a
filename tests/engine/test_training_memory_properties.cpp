// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the training-memory solver for any input.
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

TrainingMemoryOut solved(const TrainingMemoryIn& in, const Assumptions& a) {
    TrainingMemoryOut out;
    solveTrainingMemory(in, a, out);
    return out;
}
bool noPartGrew(const TrainingMemoryOut& before, const TrainingMemoryOut& after) {
    return after.weights <= before.weights && after.gradients <= before.gradients && after.optimizerState <= before.optimizerState
        && after.activations <= before.activations && after.communicationBuffers <= before.communicationBuffers;
}

RC_GTEST_PROP(TrainingMemoryProperty, PartsSumToTheTotal, (const TrainingMemoryIn& in, const Assumptions& a)) {
    const TrainingMemoryOut out = solved(in, a);
    const double sum = raw(out.weights) + raw(out.gradients) + raw(out.optimizerState) + raw(out.activations) + raw(out.communicationBuffers);
    RC_ASSERT(std::abs(raw(out.totalMemory) - sum) <= 1e-12 * sum);
    RC_ASSERT(out.feasible == (out.totalMemory <= in.hardware.memory.capacity));
    RC_ASSERT(out.feasible == (out.memoryUtilization <= 1));
}

RC_GTEST_PROP(TrainingMemoryProperty, ZeroNeverGrowsAPart, (TrainingMemoryIn in, const Assumptions& a)) {
    in.zeroStage = 0;
    TrainingMemoryOut before = solved(in, a);
    for (in.zeroStage = 1; in.zeroStage <= 3; ++in.zeroStage) {
        const TrainingMemoryOut after = solved(in, a);
        RC_ASSERT(noPartGrew(before, after));
        before = after;
    }
}

RC_GTEST_PROP(TrainingMemoryProperty, ALargerBatchNeverTakesLess, (TrainingMemoryIn in, const Assumptions& a)) {
    const TrainingMemoryOut before = solved(in, a);
    in.batchSize += *rc::gen::inRange<Count>(1, 100000);
    RC_ASSERT(solved(in, a).totalMemory >= before.totalMemory);
}

RC_GTEST_PROP(TrainingMemoryProperty, ALongerSequenceTakesMore, (TrainingMemoryIn in, const Assumptions& a)) {
    const TrainingMemoryOut before = solved(in, a);
    in.seqLen *= 2;
    RC_ASSERT(solved(in, a).activations > before.activations);
}

RC_GTEST_PROP(TrainingMemoryProperty, MoreReplicasNeverGrowAPart, (TrainingMemoryIn in, const Assumptions& a)) {
    const TrainingMemoryOut before = solved(in, a);
    in.dpSize *= *rc::gen::inRange<Count>(2, 9);
    RC_ASSERT(noPartGrew(before, solved(in, a)));
}

RC_GTEST_PROP(TrainingMemoryProperty, TensorParallelNeverGrowsAPart, (TrainingMemoryIn in, const Assumptions& a)) {
    const TrainingMemoryOut before = solved(in, a);
    in.tpSize *= 2;
    RC_ASSERT(noPartGrew(before, solved(in, a)));
}

RC_GTEST_PROP(TrainingMemoryProperty, MoreCheckpointingNeverKeepsMore, (TrainingMemoryIn in)) {
    // Of the textbook coefficients: another set may order them otherwise.
    const Assumptions a = Assumptions::textbook();
    in.activationCheckpointing = Checkpointing::none;
    const TrainingMemoryOut none = solved(in, a);
    in.activationCheckpointing = Checkpointing::selective;
    const TrainingMemoryOut selective = solved(in, a);
    in.activationCheckpointing = Checkpointing::full;
    RC_ASSERT(selective.activations < none.activations && solved(in, a).activations < selective.activations);
}

RC_GTEST_PROP(TrainingMemoryProperty, EveryOutputIsAFiniteNumberOfAtLeastZero, (const TrainingMemoryIn& in, const Assumptions& a)) {
    const TrainingMemoryOut out = solved(in, a);
    for (const Row& row : rowsOf<TrainingMemoryOut>()) {
        if (row.kind == Kind::real) RC_ASSERT(std::isfinite(numberOf(row, &out)) && numberOf(row, &out) >= 0);
    }
}

} // namespace
} // namespace mlsys
