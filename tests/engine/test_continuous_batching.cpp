// SPDX-License-Identifier: GPL-3.0-or-later
// Continuous batching: pages, slots and steps by hand, what does not fit, refined steps, and laws on random inputs.
#include "engine/formulas/kv_cache.hpp"
#include "engine/solvers/continuous_batching.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

constexpr double kWeights = 2 * 8.03e9;
constexpr double kPerToken = 131072;

ContinuousBatchingIn llamaOnH100() {
    ContinuousBatchingIn in;
    in.model = test::llama8B();
    in.hardware = test::h100();
    in.seqLen = 1000;
    in.maxBatchSize = 64;
    return in;
}
ContinuousBatchingOut solved(const ContinuousBatchingIn& in, const Assumptions& a = {}) {
    ContinuousBatchingOut out;
    solveContinuousBatching(in, a, out);
    return out;
}

TEST(ContinuousBatching, FillsThePagesOfABatch) {
    const ContinuousBatchingOut out = solved(llamaOnH100());
    EXPECT_TRUE(out.feasible);
    EXPECT_EQ(out.maxActiveRequests, 64);
    EXPECT_DOUBLE_EQ(out.memoryFragmentation, 8.0 / 1008);
    EXPECT_DOUBLE_EQ(raw(out.pagedKvCacheSize), 64 * 1008 * kPerToken);
    const double step = (kWeights + 64 * 1008 * kPerToken) / 3.35e12;
    EXPECT_DOUBLE_EQ(raw(out.itl), step);
    EXPECT_DOUBLE_EQ(raw(out.throughputTokens), 64 / step);
    const double fixed = (kWeights + 38 * 1008 * kPerToken) / 3.35e12; // 38 of 64 slots busy
    EXPECT_DOUBLE_EQ(out.speedupVsStatic, 64 / step / (38 / fixed));
    const double flops = 64 * (2 * 8.03e9 * 1000 + 4.0 * 32 * 4096 * 1000 * 1000);
    EXPECT_DOUBLE_EQ(raw(out.ttft), flops / (989e12 * 0.5) + 10e-6);
}

TEST(ContinuousBatching, TakesAsManyRequestsAsFit) {
    ContinuousBatchingIn in = llamaOnH100();
    in.maxBatchSize = 100000;
    const double free = 80 * 1073741824.0 - kWeights;
    EXPECT_EQ(solved(in).maxActiveRequests, static_cast<Count>(std::floor(free / (1008 * kPerToken))));
    in.pageSize = 1;
    EXPECT_EQ(solved(in).maxActiveRequests, static_cast<Count>(std::floor(free / (1000 * kPerToken)))) << "small pages waste less";
    EXPECT_EQ(solved(in).memoryFragmentation, 0);
    in.hardware.memory.capacity = unit::B(kWeights + 3 * 1000 * kPerToken); // exactly three
    EXPECT_EQ(solved(in).maxActiveRequests, 3);
}

TEST(ContinuousBatching, SaysWhatDoesNotFit) {
    ContinuousBatchingIn in = llamaOnH100();
    in.hardware.memory.capacity = unit::B(kWeights);
    const ContinuousBatchingOut none = solved(in);
    EXPECT_FALSE(none.feasible);
    EXPECT_EQ(none.maxActiveRequests, 0);
    EXPECT_EQ(unit::ms.in(none.itl), 1e6);
    EXPECT_EQ(none.speedupVsStatic, 1);
    EXPECT_EQ(none.memoryFragmentation, 0);
    EXPECT_EQ(raw(none.throughputTokens), 0);
    EXPECT_EQ(none.ttft, solved(llamaOnH100()).ttft);
    in.hardware.memory.capacity = unit::B(kWeights + kPerToken); // the weights fit, no request does
    EXPECT_FALSE(solved(in).feasible);
    EXPECT_EQ(raw(solved(in).throughputTokens), 0);
    EXPECT_EQ(raw(solved(in).pagedKvCacheSize), 0);
    EXPECT_DOUBLE_EQ(raw(solved(in).itl), kWeights / 3.35e12);
}

TEST(ContinuousBatching, AtLeastOneRequestIsBusyInAStaticBatch) {
    ContinuousBatchingIn in = llamaOnH100();
    in.maxBatchSize = 1;
    EXPECT_EQ(solved(in).speedupVsStatic, 1);
}

TEST(ContinuousBatching, RefinedCountsArithmeticOverheadAndExperts) {
    ContinuousBatchingIn in = llamaOnH100();
    in.seqLen = 1;
    in.pageSize = 1;
    in.maxBatchSize = 4000;
    Assumptions a;
    a.decodeRoof = DecodeRoof::roofline;
    a.stepOverhead = unit::us(500);
    const double flops = 4000 * (2 * 8.03e9 + 4.0 * 32 * 4096);
    EXPECT_NEAR(raw(solved(in, a).itl), flops / (989e12 * 0.5) + 500e-6, 1e-15);
    in.model = test::mixture();
    in.hardware.memory.capacity = unit::GB(1000);
    in.maxBatchSize = 4;
    a = {};
    a.moeWeightTraffic = MoeTraffic::expected;
    const auto step = [](double requests) { return ((8e9 + (8 * (1 - std::pow(0.75, requests)) - 2) / 6 * 56e9) * 2 + requests * kPerToken) / 3.35e12; };
    EXPECT_NEAR(raw(solved(in, a).itl), step(4), 1e-14);
    EXPECT_NEAR(solved(in, a).speedupVsStatic, 4 / step(4) / (2 / step(2)), 1e-12);
}

TEST(ContinuousBatching, PagesALatentCache) {
    ContinuousBatchingIn in = llamaOnH100();
    in.model.kvLoraRank = 512;
    in.model.qkRopeHeadDim = 64;
    in.maxBatchSize = 1;
    EXPECT_DOUBLE_EQ(raw(solved(in).pagedKvCacheSize), 32.0 * 576 * 1008 * 2);
    EXPECT_DOUBLE_EQ(raw(formulas::pagedMlaCache(32, 512, 64, 1000, 16, 1, unit::B(2))), 32.0 * 576 * 1008 * 2);
}

TEST(ContinuousBatching, IsForTransformersAndNotesAStandInRate) {
    ContinuousBatchingIn in = llamaOnH100();
    EXPECT_FALSE(checkContinuousBatching(in, {}));
    std::vector<Note> notes;
    in.precision = Precision::int4;
    noteContinuousBatching(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes.front().code, NoteCode::rateFallback);
    in.model = test::resNet50();
    EXPECT_EQ(checkContinuousBatching(in, {})->code, IssueCode::notApplicable);
}

TEST(ContinuousBatchingProperty, FitsItsMemoryAndDoesItsWork) {
    test::Random random(5);
    for (int i = 0; i < 500; ++i) {
        const std::optional<test::AnyCase> given = test::anyAccepted(kContinuousBatching, random);
        ASSERT_TRUE(given.has_value());
        const auto& in = given->in.as<ContinuousBatchingIn>();
        SCOPED_TRACE(test::describe(given->in.rows(), &in));
        const ContinuousBatchingOut out = solved(in, given->assumptions);
        const double active = static_cast<double>(out.maxActiveRequests);
        EXPECT_LE(out.maxActiveRequests, in.maxBatchSize);
        EXPECT_EQ(out.feasible, out.maxActiveRequests > 0);
        EXPECT_NEAR(out.throughputTokens * out.itl, active, 1e-12 * active) << "throughput × time = work";
        if (out.feasible) {
            EXPECT_LE(raw(weightBytes(in.model, in.precision) + out.pagedKvCacheSize), raw(in.hardware.memory.capacity) * (1 + 1e-12));
        }
        EXPECT_GE(out.memoryFragmentation, 0);
        EXPECT_LT(out.memoryFragmentation, 1);
        ContinuousBatchingIn more = in;
        more.hardware.memory.capacity *= 2.0;
        EXPECT_GE(solved(more, given->assumptions).maxActiveRequests, out.maxActiveRequests);
        if (HasFailure()) return;
    }
}

} // namespace
} // namespace mlsys
