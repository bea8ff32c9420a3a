// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/synthesis.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

// Llama-3-8B within 10 ms: 16.06 GB and 16.06 GFLOP.
SynthesisIn llamaWithin(double milliseconds) {
    SynthesisIn in;
    in.model = test::llama8B();
    in.targetLatency = unit::ms(milliseconds);
    in.efficiency = 0.5;
    return in;
}
SynthesisOut solved(const SynthesisIn& in, const Assumptions& a = {}) {
    SynthesisOut out;
    solveSynthesis(in, a, out);
    return out;
}

TEST(Synthesis, AsksForWeightsAndOperationsOverTheTarget) {
    const SynthesisOut out = solved(llamaWithin(10));
    EXPECT_DOUBLE_EQ(unit::GBps.in(out.requiredBandwidth), 1606);
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(out.requiredFlops), 3.212);
    EXPECT_DOUBLE_EQ(raw(out.requiredBalance), 2) << "2·P/η over 2·P bytes";
    EXPECT_DOUBLE_EQ(unit::GB.in(out.requiredMemory), 16.06);
    EXPECT_FALSE(out.bandwidthRatio || out.flopsRatio);
}

TEST(Synthesis, CountsTheBatchInTheArithmeticOnly) {
    SynthesisIn in = llamaWithin(10);
    in.batchSize = 32;
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in).requiredFlops), 3.212 * 32);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).requiredBandwidth), 1606);
}

TEST(Synthesis, ComparesWithADevice) {
    SynthesisIn in = llamaWithin(10);
    SynthesisOut out;
    in.hardware = test::h100();
    solveSynthesis(in, {}, out);
    EXPECT_DOUBLE_EQ(*out.bandwidthRatio, 1606.0 / 3350);
    EXPECT_DOUBLE_EQ(*out.flopsRatio, 3.212 / 989);
    in.hardware.reset();
    solveSynthesis(in, {}, out);
    EXPECT_FALSE(out.bandwidthRatio || out.flopsRatio) << "nor is an earlier one left";
}

TEST(Synthesis, RefinedChargesTheAchievedBandwidthAndTheRegime) {
    SynthesisIn in = llamaWithin(10);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in, Assumptions::refined()).requiredBandwidth), 1606 / 0.8);
    in.efficiency.reset();
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in).requiredFlops), 1.606 / 0.5);
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in, Assumptions::refined()).requiredFlops), 1.606 / 0.55);
    in.hardware = test::h100();
    in.hardware->tier = Tier::tiny;
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in, Assumptions::refined()).requiredFlops), 1.606 / 0.30) << "a microcontroller's η";
}

TEST(Synthesis, RefinedCountsAMacAsTwoOperations) {
    SynthesisIn in = llamaWithin(10);
    in.model = test::resNet50();
    in.model.inferenceFlops.reset();
    in.model.macs = unit::GMAC(4.1);
    EXPECT_DOUBLE_EQ(raw(solved(in, Assumptions::refined()).requiredFlops), 2 * raw(solved(in).requiredFlops));
}

TEST(Synthesis, AsksForNoArithmeticWhereNoneIsKnown) {
    SynthesisIn in = llamaWithin(100);
    in.model = test::bySize(unit::GB(10));
    EXPECT_EQ(raw(solved(in).requiredFlops), 0);
    EXPECT_EQ(raw(solved(in).requiredBalance), 0);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).requiredBandwidth), 100);
}

TEST(Synthesis, NeedsASizeAndNotesAStandInRate) {
    SynthesisIn in = llamaWithin(10);
    EXPECT_FALSE(checkSynthesis(in, {}));
    in.precision = Precision::int4;
    std::vector<Note> notes;
    noteSynthesis(in, {}, solved(in), notes);
    EXPECT_TRUE(notes.empty());
    in.hardware = test::h100();
    noteSynthesis(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::rateFallback);
    in.model.parameters.reset();
    ASSERT_TRUE(checkSynthesis(in, {}));
    EXPECT_EQ(checkSynthesis(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkSynthesis(in, {})->field, "model.parameters");
}

TEST(SynthesisProperty, NeedsRiseAsTheTargetFalls) {
    test::Random random(22);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kSynthesis, random);
        SynthesisIn& in = given.in.as<SynthesisIn>();
        const SynthesisOut before = solved(in, given.assumptions);
        in.targetLatency /= 2.0;
        const SynthesisOut after = solved(in, given.assumptions);
        ASSERT_DOUBLE_EQ(raw(after.requiredBandwidth), 2 * raw(before.requiredBandwidth));
        ASSERT_DOUBLE_EQ(raw(after.requiredFlops), 2 * raw(before.requiredFlops));
        ASSERT_DOUBLE_EQ(raw(after.requiredBalance), raw(before.requiredBalance));
    }
}

// The machine that is asked for has both roofs at the target: the single-node model turned round.
TEST(SynthesisProperty, TheMachineMeetsItsTarget) {
    test::Random random(23);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kSynthesis, random);
        SynthesisIn& in = given.in.as<SynthesisIn>();
        in.hardware.reset();
        given.assumptions.activationIoFraction = 0;
        given.assumptions.activationIoFractionTransformer.reset();
        const SynthesisOut out = solved(in, given.assumptions);
        if (raw(out.requiredFlops) == 0) continue;
        SingleNodeIn node{in.model, {}, in.batchSize, in.precision, in.efficiency};
        node.hardware.peakFlops = out.requiredFlops;
        node.hardware.memory = {out.requiredMemory, out.requiredBandwidth};
        SingleNodeOut pass;
        solveSingleNode(node, given.assumptions, pass);
        ASSERT_NEAR(raw(pass.latencyCompute), raw(in.targetLatency), 1e-12 * raw(in.targetLatency));
        ASSERT_NEAR(raw(pass.latencyMemory), raw(in.targetLatency), 1e-12 * raw(in.targetLatency));
    }
}

} // namespace
} // namespace mlsys
