// SPDX-License-Identifier: GPL-3.0-or-later
// A workload lowered to operations and weight bytes, and the rate a device has for a precision.
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

constexpr Assumptions kTextbook = Assumptions::textbook();

Workload sized() {
    Workload w;
    w.parameters = 1e9;
    return w;
}

TEST(Lowering, CountsTwoOperationsPerParameter) { EXPECT_EQ(operationsPerSample(sized(), kTextbook), unit::GFLOP(2)); }

TEST(Lowering, CountsTheActiveParametersOfAMixtureButHoldsThemAll) {
    Workload w = sized();
    w.activeParameters = 1e8;
    const ComputationGraph graph = lower(w, Precision::fp16, kTextbook);
    EXPECT_EQ(graph.operations, unit::GFLOP(0.2));
    EXPECT_EQ(graph.weights, unit::GB(2));
    EXPECT_DOUBLE_EQ(unit::FLOPperB.in(graph.intensity), 0.1);
}

TEST(Lowering, PrefersOperationsGivenOverMacsOverParameters) {
    Workload w = sized();
    w.activeParameters = 1e8;
    w.macs = unit::GMAC(3);
    EXPECT_EQ(operationsPerSample(w, kTextbook), unit::GFLOP(3)) << "a MAC counts as one operation in the textbook set";
    w.inferenceFlops = unit::GFLOP(7);
    EXPECT_EQ(operationsPerSample(w, kTextbook), unit::GFLOP(7));
}

TEST(Lowering, CountsAMacAsTheAssumptionSays) {
    Workload w = sized();
    w.macs = unit::GMAC(3);
    Assumptions a;
    a.flopsPerMac = 2;
    EXPECT_EQ(operationsPerSample(w, a), unit::GFLOP(6));
}

TEST(Lowering, RepeatsThePassForEachDenoisingStep) {
    Workload w = sized();
    w.denoisingSteps = 50;
    EXPECT_EQ(operationsPerSample(w, kTextbook), unit::GFLOP(100));
    w.inferenceFlops = unit::GFLOP(20);
    EXPECT_EQ(operationsPerSample(w, kTextbook), unit::GFLOP(1000));
}

TEST(Lowering, TakesAWorkloadKnownByItsSizeAlone) {
    const ComputationGraph graph = lower(test::bySize(unit::GB(100)), Precision::int4, kTextbook);
    EXPECT_EQ(graph.weights, unit::GB(100)) << "the size is bytes already: the precision does not change it";
    EXPECT_EQ(graph.operations, unit::FLOP(0));
}

TEST(Lowering, OfNothingHasUnboundedIntensity) { EXPECT_EQ(lower(Workload{}, Precision::fp16, kTextbook).intensity, unbounded<Intensity>()); }

TEST(Lowering, BytesPerElementFollowThePrecision) {
    const double expected[] = {4, 4, 2, 2, 1, 1, 0.5, 0.5};
    for (std::size_t i = 0; i < std::size(kPrecisions); ++i) EXPECT_EQ(raw(bytesPerElement(kPrecisions[i])), expected[i]) << keyOf(kPrecisions[i]);
}

TEST(PeakRate, IsTheDevicesOwnForThePrecision) {
    EXPECT_EQ(peakRate(test::a100(), Precision::fp32), unit::TFLOPps(19.5));
    EXPECT_EQ(peakRate(test::a100(), Precision::int8), unit::TFLOPps(624));
}

TEST(PeakRate, FallsBackToTheDefaultAndSaysSo) {
    EXPECT_EQ(peakRate(test::a100(), Precision::fp8), unit::TFLOPps(312));
    EXPECT_TRUE(rateIsFallback(test::a100(), Precision::fp8));
    EXPECT_FALSE(rateIsFallback(test::a100(), Precision::int8));
}

TEST(PeakRate, OfHalfPrecisionIsTheDefaultRateAndNoFallback) {
    EXPECT_FALSE(rateIsFallback(test::a100(), Precision::fp16));
    EXPECT_FALSE(rateIsFallback(test::a100(), Precision::bf16));
}

TEST(PeakRate, EachPrecisionHasAPlaceOfItsOwn) {
    for (const Precision precision : kPrecisions) {
        Hardware h;
        *findPlace(rowsOf<PrecisionRates>(), &h.precisionFlops, keyOf(precision)).row->realSlot(&h.precisionFlops) = 5;
        EXPECT_EQ(raw(peakRate(h, precision)), 5) << keyOf(precision);
    }
}

} // namespace
} // namespace mlsys
