// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the single-node solver for any input.
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

SingleNodeOut solved(const SingleNodeIn& in, const Assumptions& a) {
    SingleNodeOut out;
    solveSingleNode(in, a, out);
    return out;
}

RC_GTEST_PROP(SingleNodeProperty, MoreBandwidthIsNeverSlower, (SingleNodeIn in, const Assumptions& a)) {
    const SingleNodeOut before = solved(in, a);
    const double factor = *test::magnitude(1, 1000);
    in.hardware.memory.bandwidth *= factor;
    if (in.hardware.sram.bandwidth) *in.hardware.sram.bandwidth *= factor;
    if (in.hardware.flash.bandwidth) *in.hardware.flash.bandwidth *= factor;
    if (in.hardware.hostLink.bandwidth) *in.hardware.hostLink.bandwidth *= factor;
    RC_ASSERT(solved(in, a).latency <= before.latency);
}

RC_GTEST_PROP(SingleNodeProperty, AHigherPeakIsNeverSlower, (SingleNodeIn in, const Assumptions& a)) {
    const SingleNodeOut before = solved(in, a);
    in.hardware.precisionFlops = {};
    in.hardware.peakFlops = peakRate(in.hardware, in.precision) * *test::magnitude(1, 1000);
    in.hardware.peakFlops = larger(in.hardware.peakFlops, FlopRate(before.peakFlopsActual / (in.efficiency ? *in.efficiency : a.computeEfficiency) * 1.000001));
    RC_ASSERT(solved(in, a).latency <= before.latency);
}

RC_GTEST_PROP(SingleNodeProperty, ALargerBatchTakesLongerButNotMoreThanInProportion, (SingleNodeIn in, const Assumptions& a)) {
    const SingleNodeOut one = solved(in, a);
    in.batchSize *= 2;
    const SingleNodeOut two = solved(in, a);
    RC_ASSERT(two.latency >= one.latency);
    RC_ASSERT(two.latency <= 2.0000001 * one.latency);
    RC_ASSERT(two.throughput >= one.throughput * 0.9999999);
}

RC_GTEST_PROP(SingleNodeProperty, TheIronLawHolds, (const SingleNodeIn& in, const Assumptions& a)) {
    const SingleNodeOut out = solved(in, a);
    RC_ASSERT(raw(out.latency) == raw(larger(out.latencyCompute, out.latencyMemory) + out.latencyOverhead));
    RC_ASSERT((out.bottleneck == Bottleneck::memory) == (out.latencyMemory > out.latencyCompute));
    RC_ASSERT(out.overheadDominated == (out.latencyOverhead > out.latencyCompute && out.latencyOverhead > out.latencyMemory));
    RC_ASSERT(std::abs(raw(out.throughput * out.latency) - static_cast<double>(in.batchSize)) <= 1e-9 * static_cast<double>(in.batchSize));
}

RC_GTEST_PROP(SingleNodeProperty, TheRidgeOfTheVerdictIsWhereTheTimesMeet, (const SingleNodeIn& in, const Assumptions& a)) {
    const SingleNodeOut out = solved(in, a);
    const Intensity ridge = out.peakFlopsActual / out.peakBwActual;
    // A hair's breadth around the ridge rounding may decide.
    RC_PRE(std::abs(raw(out.arithmeticIntensity) - raw(ridge)) > 1e-9 * raw(ridge));
    RC_ASSERT((out.bottleneck == Bottleneck::memory) == (out.arithmeticIntensity < ridge));
}

RC_GTEST_PROP(SingleNodeProperty, UtilisationAndEnergyStayWithinTheirBounds, (const SingleNodeIn& in, const Assumptions& a)) {
    const SingleNodeOut out = solved(in, a);
    RC_ASSERT(out.mfu >= 0 && out.mfu <= 1);
    RC_ASSERT(out.hfu >= out.mfu * 0.9999999 && out.hfu <= 1);
    const Power tdp = in.hardware.tdp.value_or(unit::W(0));
    RC_ASSERT(out.energy <= tdp * out.latency * 1.0000001);
    RC_ASSERT(out.energy >= tdp * out.latency * a.idlePowerFraction * 0.9999999);
}

RC_GTEST_PROP(SingleNodeProperty, FewerBytesPerWeightNeverTakeMoreMemoryTime, (SingleNodeIn in, const Assumptions& a)) {
    RC_PRE(in.model.parameters.has_value());
    // Smaller weights may move to SRAM or flash, which a device can have slower than its memory.
    in.hardware.sram = in.hardware.flash = {};
    in.precision = Precision::fp16;
    const SingleNodeOut half = solved(in, a);
    in.precision = Precision::int8;
    RC_ASSERT(solved(in, a).latencyMemory <= half.latencyMemory);
}

RC_GTEST_PROP(SingleNodeProperty, EveryOutputIsAFiniteNumber, (const SingleNodeIn& in, const Assumptions& a)) {
    const SingleNodeOut out = solved(in, a);
    for (const Row& row : rowsOf<SingleNodeOut>()) {
        if (row.kind == Kind::real) RC_ASSERT(std::isfinite(numberOf(row, &out)));
    }
}

RC_GTEST_PROP(SingleNodeProperty, RecordingChangesNothing, (const SingleNodeIn& in, const Assumptions& a)) {
    const SingleNodeOut plain = solved(in, a);
    SingleNodeOut recorded;
    Recorder recorder;
    solveSingleNode(in, a, recorded, &recorder);
    for (const Row& row : rowsOf<SingleNodeOut>()) {
        if (row.kind == Kind::real) RC_ASSERT(numberOf(row, &plain) == numberOf(row, &recorded));
    }
}

} // namespace
} // namespace mlsys
