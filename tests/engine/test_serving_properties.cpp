// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the serving solver for any input that it accepts and any assumptions, on random ones.
#include "engine/solvers/serving.hpp"
#include "tests/support/any_input.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

constexpr int kCases = 500;

ServingOut solved(const ServingIn& in, const Assumptions& a) {
    ServingOut out;
    solveServing(in, a, out);
    return out;
}

// Calls `law(in, assumptions)` for accepted random cases.
template <class F> void forAny(F law) {
    test::Random random(3);
    for (int i = 0; i < kCases; ++i) {
        std::optional<test::AnyCase> given = test::anyAccepted(kServing, random);
        ASSERT_TRUE(given.has_value());
        SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
        SCOPED_TRACE(test::describe(rowsOf<Assumptions>(), &given->assumptions));
        law(given->in.as<ServingIn>(), given->assumptions, random);
        if (testing::Test::HasFailure()) return;
    }
}
double factor(test::Random& random) { return std::uniform_real_distribution<double>(1, 100)(random); }
void neverSlower(const ServingOut& before, const ServingOut& after) {
    EXPECT_LE(after.ttft, before.ttft);
    EXPECT_LE(after.itl, before.itl);
    EXPECT_GE(after.tokenThroughput, before.tokenThroughput);
    if (before.requestLatency) {
        EXPECT_LE(*after.requestLatency, *before.requestLatency);
    }
    if (before.prefillChunkTime) {
        EXPECT_LE(*after.prefillChunkTime, *before.prefillChunkTime);
    }
}

TEST(ServingProperty, MoreBandwidthIsNeverSlower) {
    forAny([](ServingIn& in, const Assumptions& a, test::Random& random) {
        const ServingOut before = solved(in, a);
        const double more = factor(random);
        in.hardware.memory.bandwidth *= more;
        if (in.decodeHardware) in.decodeHardware->memory.bandwidth *= more;
        neverSlower(before, solved(in, a));
        in.networkBandwidth *= more;
        if (in.hardware.acceleratorLink.bandwidth) *in.hardware.acceleratorLink.bandwidth *= more;
        neverSlower(before, solved(in, a));
    });
}

TEST(ServingProperty, AHigherPeakIsNeverSlower) {
    forAny([](ServingIn& in, const Assumptions& a, test::Random& random) {
        const ServingOut before = solved(in, a);
        const double more = factor(random);
        for (Hardware* device : {&in.hardware, in.decodeHardware ? &*in.decodeHardware : nullptr}) {
            if (!device) continue;
            device->peakFlops *= more;
            PrecisionRates& r = device->precisionFlops;
            for (std::optional<FlopRate>* rate : {&r.fp32, &r.tf32, &r.bf16, &r.fp16, &r.fp8, &r.int8, &r.fp4, &r.int4}) if (*rate) **rate *= more;
        }
        neverSlower(before, solved(in, a));
    });
}

TEST(ServingProperty, AHigherEfficiencyIsNeverSlower) {
    forAny([](ServingIn& in, Assumptions& a, test::Random&) {
        in.efficiency = 0.3;
        const ServingOut before = solved(in, a);
        in.efficiency = 0.6;
        neverSlower(before, solved(in, a));
        const ServingOut after = solved(in, a);
        a.bandwidthEfficiency = std::min(1.0, a.bandwidthEfficiency * 1.5);
        neverSlower(after, solved(in, a));
    });
}

TEST(ServingProperty, TheCacheIsLinearInBatchAndSequence) {
    forAny([](ServingIn& in, const Assumptions& a, test::Random&) {
        const Bytes one = solved(in, a).kvCacheSize;
        in.batchSize *= 2;
        EXPECT_EQ(solved(in, a).kvCacheSize, 2.0 * one);
        in.seqLen *= 4;
        EXPECT_EQ(solved(in, a).kvCacheSize, 8.0 * one);
    });
}

TEST(ServingProperty, MemoryPartsSumToTheTotal) {
    forAny([](ServingIn& in, const Assumptions& a, test::Random&) {
        const ServingOut out = solved(in, a);
        const Bytes draft = in.draftModel ? weightBytes(*in.draftModel, in.precision) : Bytes::from_value(0);
        const Bytes sum = out.modelWeightsSize + out.kvCacheSize + draft;
        EXPECT_NEAR(raw(out.totalMemoryRequired), raw(sum), 1e-12 * raw(sum));
        const Bytes capacity = in.decodeHardware ? in.decodeHardware->memory.capacity : in.hardware.memory.capacity;
        EXPECT_EQ(out.feasible, out.totalMemoryRequired <= capacity);
    });
}

TEST(ServingProperty, ThroughputTimesTimeIsTheWork) {
    forAny([](ServingIn& in, const Assumptions& a, test::Random&) {
        const ServingOut out = solved(in, a);
        EXPECT_NEAR(out.tokenThroughput * out.itl, static_cast<double>(in.batchSize), 1e-12 * static_cast<double>(in.batchSize));
        if (in.outputTokens) {
            EXPECT_NEAR(raw(*out.requestLatency - out.ttft), raw(out.itl) * static_cast<double>(*in.outputTokens), 1e-9 * raw(*out.requestLatency));
        }
    });
}

TEST(ServingProperty, TheFirstTokenComesAfterItsSlowestChunkAndBeforeAllAsSlow) {
    forAny([](ServingIn& in, const Assumptions& a, test::Random&) {
        in.decodeHardware.reset();
        in.prefillChunkTokens = 1 + in.seqLen / 3;
        const ServingOut out = solved(in, a);
        EXPECT_GE(raw(out.ttft), raw(*out.prefillChunkTime) * (1 - 1e-12));
        EXPECT_LE(raw(out.ttft), raw(*out.prefillChunkTime) * static_cast<double>(out.prefillChunks) * (1 + 1e-12));
    });
}

TEST(ServingProperty, RefinementsOnlyAddTimeToADecodeStep) {
    forAny([](ServingIn& in, const Assumptions&, test::Random&) {
        // All but the experts' share, which takes some away.
        Assumptions a;
        const ServingOut textbook = solved(in, a);
        a.decodeRoof = DecodeRoof::roofline;
        a.kvGrowth = KvGrowth::half_answer;
        a.stepOverhead = unit::us(100);
        EXPECT_GT(solved(in, a).itl, textbook.itl);
        a.moeWeightTraffic = MoeTraffic::expected;
        const ServingOut some = solved(in, a);
        a.moeWeightTraffic = MoeTraffic::all;
        EXPECT_LE(raw(some.itl), raw(solved(in, a).itl) * (1 + 1e-12));
    });
}

} // namespace
} // namespace mlsys
