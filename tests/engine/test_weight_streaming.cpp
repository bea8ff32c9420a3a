// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/weight_streaming.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// A wafer of 44 GB with 150 GB/s into it.
Hardware wafer() {
    Hardware h;
    h.peakFlops = unit::TFLOPps(15600);
    h.memory = {unit::GB(44), unit::GBps(21e6)};
    h.hostLink.bandwidth = unit::GBps(150);
    h.dispatchTax = unit::us(1);
    return h;
}
WeightStreamingIn llamaOnAWafer() {
    WeightStreamingIn in;
    in.model = test::llama8B();
    in.hardware = wafer();
    in.efficiency = 0.5;
    return in;
}
WeightStreamingOut solved(const WeightStreamingIn& in, const Assumptions& a = {}) {
    WeightStreamingOut out;
    solveWeightStreaming(in, a, out);
    return out;
}

TEST(WeightStreaming, DecodesAtThePaceOfTheLink) {
    const WeightStreamingOut out = solved(llamaOnAWafer());
    const double inject = 8.03e9 / 32 * 2 / 150e9;
    EXPECT_DOUBLE_EQ(raw(out.layerInjectionTime), inject);
    EXPECT_DOUBLE_EQ(raw(out.layerComputeTime), 2 * 8.03e9 / 32 / (15.6e15 * 0.5) + 1e-6);
    EXPECT_DOUBLE_EQ(raw(out.passLatency), 32 * inject);
    EXPECT_NEAR(raw(out.throughputTokens), 9.33997, 1e-5);
    EXPECT_EQ(out.bottleneck, StreamingBottleneck::injection);
    EXPECT_NEAR(out.optimalBatchSize, 52000, 1e-6) << "b/2·F·η/link, whatever the model";
}

TEST(WeightStreaming, KeepsCacheAndReserveOnTheWafer) {
    const WeightStreamingOut out = solved(llamaOnAWafer());
    EXPECT_DOUBLE_EQ(raw(out.totalMemoryRequired), 1.1 * 2 * 2048 * 8 * 128 * 2 * 32);
    EXPECT_DOUBLE_EQ(out.memoryUtilization, raw(out.totalMemoryRequired) / 44e9);
    EXPECT_TRUE(out.feasible);
}

TEST(WeightStreaming, RunsAModelThatItCannotHold) {
    WeightStreamingIn in = llamaOnAWafer();
    in.model.parameters = 405e9;
    EXPECT_TRUE(solved(in).feasible);
}

TEST(WeightStreaming, BecomesComputeBoundBeyondTheOptimalBatch) {
    WeightStreamingIn in = llamaOnAWafer();
    in.hardware.dispatchTax.reset();
    in.seqLen = 1;
    in.batchSize = 51999;
    EXPECT_EQ(solved(in).bottleneck, StreamingBottleneck::injection);
    in.batchSize = 52001;
    const WeightStreamingOut out = solved(in);
    EXPECT_EQ(out.bottleneck, StreamingBottleneck::compute);
    EXPECT_DOUBLE_EQ(raw(out.throughputTokens), 52001 / (32 * raw(out.layerComputeTime)));
}

TEST(WeightStreaming, PrefillsWholePromptsWithTheirAttention) {
    WeightStreamingIn in = llamaOnAWafer();
    in.phase = StreamingPhase::prefill;
    in.batchSize = 4;
    const double perSample = 2 * 8.03e9 / 32 * 2048 + 4 * 4096.0 * 2048 * 2048;
    const WeightStreamingOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.layerComputeTime), 4 * perSample / (15.6e15 * 0.5) + 1e-6);
    EXPECT_DOUBLE_EQ(out.optimalBatchSize, raw(out.layerInjectionTime) * 15.6e15 * 0.5 / perSample);
    EXPECT_DOUBLE_EQ(raw(out.throughputTokens), 4 * 2048 / raw(out.passLatency)) << "all tokens of the prompts";
    in.batchSize = 64;
    EXPECT_EQ(solved(in).bottleneck, StreamingBottleneck::compute);
}

TEST(WeightStreaming, SaysByHowMuchACacheDoesNotFit) {
    WeightStreamingIn in = llamaOnAWafer();
    in.batchSize = 150; // 44.29 GB
    const WeightStreamingOut out = solved(in);
    EXPECT_FALSE(out.feasible);
    EXPECT_GT(out.memoryUtilization, 1);
    std::vector<Note> notes;
    noteWeightStreaming(in, {}, out, notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::spill);
    EXPECT_NE(notes[0].message.find("292 MB"), std::string::npos) << notes[0].message;
    in.hardware.memory.capacity = out.totalMemoryRequired;
    EXPECT_TRUE(solved(in).feasible) << "exactly full still fits";
}

TEST(WeightStreaming, NotesAStandInRate) {
    WeightStreamingIn in = llamaOnAWafer();
    in.precision = Precision::int8;
    std::vector<Note> notes;
    noteWeightStreaming(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::rateFallback);
    EXPECT_DOUBLE_EQ(raw(solved(in).layerInjectionTime), 8.03e9 / 32 / 150e9) << "half the bytes";
}

TEST(WeightStreaming, FallsBackWhereModelOrDeviceSayNothing) {
    WeightStreamingIn in = llamaOnAWafer();
    in.hardware.hostLink.bandwidth.reset();
    EXPECT_DOUBLE_EQ(raw(solved(in).layerInjectionTime), 8.03e9 / 32 * 2 / 64e9);
    in.model.kvHeads.reset();
    EXPECT_DOUBLE_EQ(raw(solved(in).totalMemoryRequired), 1.1 * 2 * 2048 * 32 * 128 * 2 * 32) << "as many KV heads as heads";
    in.model.layers.reset();
    EXPECT_DOUBLE_EQ(raw(solved(in).totalMemoryRequired), 1.1 * 2 * 2048 * 32 * 128 * 2);
}

TEST(WeightStreaming, KeepsTheLatentCacheOfMla) {
    WeightStreamingIn in = llamaOnAWafer();
    in.model.kvLoraRank = 512;
    in.model.qkRopeHeadDim = 64;
    EXPECT_DOUBLE_EQ(raw(solved(in).totalMemoryRequired), 1.1 * 32 * 576 * 2048 * 2);
    in.model.qkRopeHeadDim.reset(); // the latent alone, as serving counts it
    EXPECT_DOUBLE_EQ(raw(solved(in).totalMemoryRequired), 1.1 * 32 * 512 * 2048 * 2);
}

TEST(WeightStreaming, StreamsAllExpertsAndComputesTheActiveOnes) {
    WeightStreamingIn in = llamaOnAWafer();
    in.model = test::mixture();
    const WeightStreamingOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.layerInjectionTime), 64e9 / 32 * 2 / 150e9);
    EXPECT_DOUBLE_EQ(raw(out.layerComputeTime), 2 * 8e9 / 32 / 7.8e15 + 1e-6);
}

TEST(WeightStreaming, RefinedStreamsTheExpertsThatTokensMeet) {
    WeightStreamingIn in = llamaOnAWafer();
    in.model = test::mixture();
    Assumptions a;
    a.moeWeightTraffic = MoeTraffic::expected;
    const auto streamed = [&](Count batch) {
        in.batchSize = batch;
        return raw(solved(in, a).layerInjectionTime) * 150e9 / 2 * 32;
    };
    EXPECT_NEAR(streamed(1), 8e9, 1) << "one token: its own experts";
    // Dense part and experts from P = D + X and P_a = D + X·2/8; two tokens meet 1 − 0.75² of the experts.
    const double experts = (64e9 - 8e9) / 0.75;
    EXPECT_NEAR(streamed(2), 64e9 - experts + experts * (1 - 0.75 * 0.75), 1);
    EXPECT_NEAR(streamed(1000), 64e9, 1) << "many: all";
    in.batchSize = 1;
    in.phase = StreamingPhase::prefill;
    EXPECT_NEAR(raw(solved(in, a).layerInjectionTime) * 150e9 / 2 * 32, 64e9, 1) << "a prompt meets them all";
}

TEST(WeightStreaming, RefinedChargesTheLinkAndTheCausalHalf) {
    const WeightStreamingIn decode = llamaOnAWafer();
    EXPECT_DOUBLE_EQ(raw(solved(decode, Assumptions::refined()).layerInjectionTime), raw(solved(decode).layerInjectionTime) / 0.8);
    WeightStreamingIn in = llamaOnAWafer();
    in.phase = StreamingPhase::prefill;
    EXPECT_DOUBLE_EQ(raw(solved(in, Assumptions::refined()).layerComputeTime), (2 * 8.03e9 / 32 * 2048 + 2 * 4096.0 * 2048 * 2048) / 7.8e15 + 1e-6);
    in.efficiency.reset();
    EXPECT_DOUBLE_EQ(raw(solved(in, Assumptions::refined()).layerComputeTime), (2 * 8.03e9 / 32 * 2048 + 2 * 4096.0 * 2048 * 2048) / (15.6e15 * 0.55) + 1e-6);
}

TEST(WeightStreaming, IsForTransformersWithParameters) {
    WeightStreamingIn in = llamaOnAWafer();
    EXPECT_FALSE(checkWeightStreaming(in, {}));
    in.model.parameters.reset();
    ASSERT_TRUE(checkWeightStreaming(in, {}));
    EXPECT_EQ(checkWeightStreaming(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkWeightStreaming(in, {})->field, "model.parameters");
    in.model = test::resNet50();
    EXPECT_EQ(checkWeightStreaming(in, {})->code, IssueCode::notApplicable);
    EXPECT_EQ(checkWeightStreaming(in, {})->field, "model");
}

TEST(WeightStreamingProperty, ALargerBatchNeverGivesFewerTokensAndTakesMoreMemory) {
    test::Random random(12);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kWeightStreaming, random);
        // All weights: with few experts in use a second token may bring in as much again.
        given.assumptions.moeWeightTraffic = MoeTraffic::all;
        WeightStreamingIn& in = given.in.as<WeightStreamingIn>();
        const WeightStreamingOut before = solved(in, given.assumptions);
        in.batchSize *= 2;
        const WeightStreamingOut after = solved(in, given.assumptions);
        ASSERT_GE(raw(after.throughputTokens), raw(before.throughputTokens) * (1 - 1e-12));
        ASSERT_GE(raw(after.passLatency), raw(before.passLatency));
        ASSERT_NEAR(after.memoryUtilization, 2 * before.memoryUtilization, 1e-12 * after.memoryUtilization);
        ASSERT_EQ(after.layerInjectionTime, before.layerInjectionTime);
    }
}

TEST(WeightStreamingProperty, AFasterLinkNeverSlowsIt) {
    test::Random random(13);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kWeightStreaming, random);
        WeightStreamingIn& in = given.in.as<WeightStreamingIn>();
        in.hardware.hostLink.bandwidth = unit::GBps(10);
        const WeightStreamingOut slow = solved(in, given.assumptions);
        in.hardware.hostLink.bandwidth = unit::GBps(20);
        const WeightStreamingOut fast = solved(in, given.assumptions);
        ASSERT_LE(raw(fast.passLatency), raw(slow.passLatency));
        ASSERT_NEAR(fast.optimalBatchSize, slow.optimalBatchSize / 2, 1e-12 * slow.optimalBatchSize);
    }
}

} // namespace
} // namespace mlsys
