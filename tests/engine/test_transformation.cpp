// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/transformation.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

// 256 samples of 150 kB at 0.1 GB/s a worker: 384 ms for one.
TransformationIn feeding(Count workers, double stepMs) {
    TransformationIn in;
    in.batchSize = 256;
    in.sampleSize = unit::B(150e3);
    in.cpuThroughput = unit::GBps(0.1);
    in.workers = workers;
    in.acceleratorStep = unit::ms(stepMs);
    return in;
}
TransformationOut solved(const TransformationIn& in, const Assumptions& a = {}) {
    TransformationOut out;
    solveTransformation(in, a, out);
    return out;
}

TEST(Transformation, TakesTheBytesOfABatchThroughTheCpu) {
    const TransformationOut out = solved(feeding(1, 96));
    EXPECT_DOUBLE_EQ(unit::ms.in(out.transformTime), 384);
    EXPECT_EQ(out.stepTime, unit::ms(96));
    EXPECT_DOUBLE_EQ(out.acceleratorUtilization, 0.25);
    EXPECT_DOUBLE_EQ(raw(out.pipelineThroughput), 256 / 0.384);
    EXPECT_EQ(out.bottleneck, FeedBottleneck::cpu);
    EXPECT_EQ(out.workersNeeded, 4);
}

TEST(Transformation, KeepsTheAcceleratorBusyWithEnoughWorkers) {
    EXPECT_LT(solved(feeding(3, 96)).acceleratorUtilization, 1);
    const TransformationOut out = solved(feeding(5, 96));
    EXPECT_EQ(out.acceleratorUtilization, 1);
    EXPECT_EQ(out.bottleneck, FeedBottleneck::accelerator);
    EXPECT_DOUBLE_EQ(raw(out.pipelineThroughput), 256 / 0.096);
    EXPECT_EQ(out.workersNeeded, 4) << "of the work, not of the workers given";
    EXPECT_EQ(solved(feeding(1, 1e6)).workersNeeded, 1);
}

TEST(Transformation, TakesAForwardPassWhereNoStepIsGiven) {
    TransformationIn in = feeding(8, 1);
    in.acceleratorStep.reset();
    in.model = test::resNet50();
    in.hardware = test::a100();
    in.efficiency = 0.3;
    SingleNodeOut pass;
    for (const Assumptions& a : {Assumptions::textbook(), Assumptions::refined()}) {
        solveSingleNode({test::resNet50(), test::a100(), 256, Precision::fp16, 0.3}, a, pass);
        EXPECT_EQ(solved(in, a).stepTime, pass.latency);
    }
    EXPECT_NE(solved(in).stepTime, solved(in, Assumptions::refined()).stepTime);
    in.acceleratorStep = unit::ms(5);
    EXPECT_EQ(solved(in).stepTime, unit::ms(5)) << "a step that is given wins";
}

TEST(Transformation, PassesOnWhatTheForwardPassNotes) {
    TransformationIn in = feeding(8, 1);
    in.model = test::resNet50();
    in.hardware = test::a100();
    in.precision = Precision::fp8;
    std::vector<Note> notes;
    noteTransformation(in, {}, solved(in), notes);
    EXPECT_TRUE(notes.empty()) << "a step that is given needs no pass";
    in.acceleratorStep.reset();
    noteTransformation(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::rateFallback);
}

TEST(Transformation, NeedsAStepOrAPass) {
    TransformationIn in = feeding(1, 1);
    EXPECT_FALSE(checkTransformation(in, {}));
    in.acceleratorStep.reset();
    ASSERT_TRUE(checkTransformation(in, {}));
    EXPECT_EQ(checkTransformation(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkTransformation(in, {})->field, "accelerator_step");
    in.model = test::resNet50();
    EXPECT_EQ(checkTransformation(in, {})->field, "accelerator_step");
    in.hardware = test::a100();
    EXPECT_FALSE(checkTransformation(in, {}));
    in.model->parameters.reset();
    EXPECT_EQ(checkTransformation(in, {})->field, "model.parameters");
}

TEST(TransformationProperty, MoreWorkersNeverStarveTheAccelerator) {
    test::Random random(15);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kTransformation, random);
        TransformationIn& in = given.in.as<TransformationIn>();
        in.workers = 1;
        const TransformationOut one = solved(in, given.assumptions);
        ASSERT_GT(one.acceleratorUtilization, 0);
        ASSERT_LE(one.acceleratorUtilization, 1);
        in.workers = 2;
        const TransformationOut two = solved(in, given.assumptions);
        ASSERT_GE(two.acceleratorUtilization, one.acceleratorUtilization);
        ASSERT_EQ(two.workersNeeded, one.workersNeeded);
        in.workers = one.workersNeeded;
        if (in.workers < 1000000) { ASSERT_NEAR(solved(in, given.assumptions).acceleratorUtilization, 1, 1e-12); }
        ASSERT_LE(raw(two.pipelineThroughput), static_cast<double>(in.batchSize) / raw(two.stepTime) * (1 + 1e-12));
    }
}

} // namespace
} // namespace mlsys
