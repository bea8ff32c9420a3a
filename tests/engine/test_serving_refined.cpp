// SPDX-License-Identifier: GPL-3.0-or-later
// The serving solver under refined assumptions: one switch or coefficient at a time, from the textbook set, by hand.
#include "engine/solvers/serving.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

constexpr double kParameters = 8.03e9;

ServingIn llamaOnH100() {
    ServingIn in;
    in.model = test::llama8B();
    in.hardware = test::h100();
    in.hardware.acceleratorLink = {unit::GBps(900), unit::ns(500)};
    return in;
}
// The textbook set with one switch or value moved.
template <class F> Assumptions with(F change) {
    Assumptions a;
    change(a);
    return a;
}

ServingOut solved(const ServingIn& in, const Assumptions& a = {}) {
    ServingOut out;
    solveServing(in, a, out);
    return out;
}

TEST(ServingRefined, AShortPromptIsBoundByItsWeights) {
    const Assumptions a = with([](Assumptions& x) { x.prefillRoof = PrefillRoof::roofline; });
    ServingIn in = llamaOnH100();
    EXPECT_EQ(solved(in, a).ttft, solved(in).ttft) << "a long prompt is bound by arithmetic all the same";
    in.seqLen = 16;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).ttft), kParameters * 2 / 3.35e12 + 10e-6);
    EXPECT_EQ(solved(in, a).prefillBottleneck, ServingBottleneck::memory);
    in.prefillChunkTokens = 4;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).ttft), 4 * (kParameters * 2 / 3.35e12 + 10e-6)) << "each chunk reads the weights";
    EXPECT_DOUBLE_EQ(raw(*solved(in, a).prefillChunkTime), kParameters * 2 / 3.35e12 + 10e-6);
}

TEST(ServingRefined, ALargeBatchIsBoundByArithmetic) {
    const Assumptions a = with([](Assumptions& x) { x.decodeRoof = DecodeRoof::roofline; });
    ServingIn in = llamaOnH100();
    EXPECT_EQ(solved(in, a).itl, solved(in).itl) << "a small batch is bound by memory all the same";
    in.seqLen = 1;
    in.batchSize = 10000;
    const double flops = 1e4 * (2 * kParameters + 4.0 * 32 * 4096);
    EXPECT_NEAR(raw(solved(in, a).itl), flops / (989e12 * 0.5) + 32 * 10e-6, 1e-15);
    EXPECT_EQ(solved(in, a).decodeBottleneck, ServingBottleneck::compute);
}

TEST(ServingRefined, ACausalKernelSkipsWhatComesLater) {
    const Assumptions a = with([](Assumptions& x) { x.attentionFlops = AttentionFlops::causal; });
    ServingIn in = llamaOnH100();
    const auto ttft = [](double tokens, double pairs) { return (2 * kParameters * tokens + 4.0 * 32 * 4096 * pairs) / (989e12 * 0.5) + 10e-6; };
    EXPECT_NEAR(raw(solved(in, a).ttft), ttft(2048, 2048.0 * 2048 / 2), 1e-15);
    in.cachedPrefixLen = 1024; // the new half looks at the whole cached half and at half of itself
    EXPECT_NEAR(raw(solved(in, a).ttft), ttft(1024, 1024 * (1024.0 + 512)), 1e-15);
    in.cachedPrefixLen = 0;
    in.prefillChunkTokens = 512; // the last chunk is the slowest
    EXPECT_NEAR(raw(*solved(in, a).prefillChunkTime), ttft(512, 512 * (1536.0 + 256)), 1e-15);
}

TEST(ServingRefined, AMixtureReadsTheExpertsItsTokensHit) {
    const Assumptions a = with([](Assumptions& x) { x.moeWeightTraffic = MoeTraffic::expected; });
    ServingIn in = llamaOnH100();
    in.model = test::mixture(); // 64e9 parameters, 8e9 of them for the 2 of 8 experts of a token
    const auto itl = [](double parameters, double batch) { return (parameters * 2 + batch * 131072 * 2048) / 3.35e12 + 32 * 10e-6; };
    EXPECT_NEAR(raw(solved(in, a).itl), itl(8e9, 1), 1e-14) << "one token reads its own experts";
    in.batchSize = 4;
    const double distinct = 8 * (1 - std::pow(0.75, 4));
    EXPECT_NEAR(raw(solved(in, a).itl), itl(8e9 + (distinct - 2) / 6 * 56e9, 4), 1e-14);
    in.batchSize = 1000;
    EXPECT_NEAR(raw(solved(in, a).itl), itl(64e9, 1000), 1e-12) << "many tokens read all of them";
    in.batchSize = 1;
    in.model.experts = 2; // every expert is used by every token
    EXPECT_NEAR(raw(solved(in, a).itl), itl(64e9, 1), 1e-14);
}

TEST(ServingRefined, TheCacheGrowsWithTheAnswer) {
    const Assumptions a = with([](Assumptions& x) { x.kvGrowth = KvGrowth::half_answer; });
    ServingIn in = llamaOnH100();
    EXPECT_EQ(solved(in, a).itl, solved(in).itl) << "without an answer there is nothing to grow by";
    in.outputTokens = 1000;
    EXPECT_NEAR(raw(solved(in, a).itl), (kParameters * 2 + 131072.0 * 2548) / 3.35e12 + 32 * 10e-6, 1e-15);
    EXPECT_EQ(solved(in, a).kvCacheSize, solved(in).kvCacheSize) << "what must fit at the start is the prompt's";
}

TEST(ServingRefined, OverheadsAndEfficienciesOfMemoryAndLinks) {
    ServingIn in = llamaOnH100();
    const double memory = (kParameters * 2 + 131072.0 * 2048) / 3.35e12;
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.bandwidthEfficiency = 0.8; })).itl), memory / 0.8 + 320e-6, 1e-15);
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.stepOverhead = unit::us(500); })).itl), memory + 820e-6, 1e-15);
    in.draftModel = in.model;
    in.draftAcceptanceRate = 0;
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.stepOverhead = unit::us(500); })).itl), 5 * memory + 5 * 500e-6 + 320e-6, 1e-15) << "each draft is a step";
    in.draftModel.reset();
    in.tpSize = 2;
    const auto decode = [&](double bandwidth, double perRing) { return memory / 2 + 64 * (8192.0 / bandwidth + 2 * 500e-9 + perRing) + 320e-6; };
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.linkRate = LinkRate::one_direction; })).itl), decode(450e9, 0), 1e-15);
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.linkEfficiency = 0.5; })).itl), decode(450e9, 0), 1e-15);
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.collectiveOverhead = unit::us(10); })).itl), decode(900e9, 10e-6), 1e-15);
    in.hardware.acceleratorLink = {};
    EXPECT_NEAR(raw(solved(in, with([](Assumptions& a) { a.linkRate = LinkRate::one_direction; })).itl), decode(64e9, 0), 1e-15) << "a host link is stated one way";
}

TEST(ServingRefined, TakesTheEfficiencyOfAPrefill) {
    const Assumptions a = with([](Assumptions& x) { x.efficiencyPrefill = 0.25; });
    EXPECT_NEAR(raw(solved(llamaOnH100(), a).ttft) - 10e-6, 2 * (raw(solved(llamaOnH100()).ttft) - 10e-6), 1e-15);
    ServingIn in = llamaOnH100();
    in.efficiency = 0.5;
    EXPECT_EQ(solved(in, a).ttft, solved(llamaOnH100()).ttft) << "an input wins";
}

} // namespace
} // namespace mlsys
