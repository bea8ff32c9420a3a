// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/inference_scaling.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

// 70 ms to the first token, 6 ms a token, 8 steps of 50 tokens on an H100 of 700 W.
InferenceScalingIn thinking() {
    InferenceScalingIn in;
    in.ttft = unit::ms(70);
    in.itl = unit::ms(6);
    in.reasoningSteps = 8;
    in.hardware = test::h100();
    return in;
}
InferenceScalingOut solved(const InferenceScalingIn& in, const Assumptions& a = {}) {
    InferenceScalingOut out;
    solveInferenceScaling(in, a, out);
    return out;
}

TEST(InferenceScaling, AddsTheStepsToTheFirstToken) {
    const InferenceScalingOut out = solved(thinking());
    EXPECT_DOUBLE_EQ(unit::ms.in(out.stepLatency), 300);
    EXPECT_DOUBLE_EQ(unit::ms.in(out.totalLatency), 70 + 8 * 50 * 6);
    EXPECT_EQ(out.reasoningTokens, 400);
    EXPECT_DOUBLE_EQ(out.reasoningShare, 2400.0 / 2470);
}

TEST(InferenceScaling, TakesAllItsPowerUnlessAnMfuIsGiven) {
    InferenceScalingIn in = thinking();
    EXPECT_DOUBLE_EQ(raw(*solved(in).energy), 700 * 2.47);
    in.mfu = 0;
    EXPECT_DOUBLE_EQ(raw(*solved(in).energy), 700 * 0.3 * 2.47);
    in.tdp = unit::W(5600);
    in.mfu = 1;
    EXPECT_DOUBLE_EQ(raw(*solved(in).energy), 5600 * 2.47) << "a power that is given wins";
    in.hardware.reset();
    EXPECT_DOUBLE_EQ(raw(*solved(in).energy), 5600 * 2.47);
}

TEST(InferenceScaling, SaysThatAnEnergyIsUnknown) {
    InferenceScalingIn in = thinking();
    InferenceScalingOut out;
    solveInferenceScaling(in, {}, out);
    ASSERT_TRUE(out.energy);
    std::vector<Note> notes;
    noteInferenceScaling(in, {}, out, notes);
    EXPECT_TRUE(notes.empty());
    in.hardware->tdp.reset();
    solveInferenceScaling(in, {}, out);
    EXPECT_FALSE(out.energy) << "nor is an earlier one left";
    noteInferenceScaling(in, {}, out, notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_NE(notes[0].message.find("no TDP"), std::string::npos);
    in.hardware.reset();
    noteInferenceScaling(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_NE(notes[1].message.find("neither"), std::string::npos);
}

TEST(InferenceScaling, TakesTheTokensOfAStepFromInputOrAssumption) {
    InferenceScalingIn in = thinking();
    Assumptions a;
    a.reasoningStepTokens = 100;
    EXPECT_EQ(solved(in, a).reasoningTokens, 800);
    in.tokensPerStep = 10;
    EXPECT_EQ(solved(in, a).reasoningTokens, 80);
    EXPECT_DOUBLE_EQ(unit::ms.in(solved(in, a).totalLatency), 70 + 80 * 6);
}

TEST(InferenceScaling, IsTheFirstTokenWithoutReasoning) {
    InferenceScalingIn in = thinking();
    in.reasoningSteps = 0;
    EXPECT_EQ(solved(in).totalLatency, unit::ms(70));
    EXPECT_EQ(solved(in).reasoningShare, 0);
    EXPECT_FALSE(checkInferenceScaling(in, {}));
}

TEST(InferenceScalingProperty, EachStepAddsTheSameTimeAndEnergy) {
    test::Random random(17);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kInferenceScaling, random);
        InferenceScalingIn& in = given.in.as<InferenceScalingIn>();
        const InferenceScalingOut before = solved(in, given.assumptions);
        ++in.reasoningSteps;
        const InferenceScalingOut after = solved(in, given.assumptions);
        ASSERT_NEAR(raw(after.totalLatency - before.totalLatency), raw(before.stepLatency), 1e-12 * raw(after.totalLatency));
        ASSERT_GE(after.reasoningShare, before.reasoningShare);
        if (before.energy) { ASSERT_NEAR(raw(*after.energy) * raw(before.totalLatency), raw(*before.energy) * raw(after.totalLatency), 1e-12 * raw(*after.energy) * raw(before.totalLatency)); }
    }
}

} // namespace
} // namespace mlsys
