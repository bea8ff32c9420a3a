// SPDX-License-Identifier: GPL-3.0-or-later
// The reliability solver: counted failures, the optimum of the checkpoint interval, what must hold of any input.
#include "engine/formulas/reliability.hpp"
#include "engine/solvers/reliability.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

namespace f = formulas;

// 1,024 H100 in nodes of 8, for two weeks.
ReliabilityIn thousandGpus() {
    ReliabilityIn in;
    in.fleet.node.accelerator = test::h100();
    in.fleet.count = 128;
    in.jobDuration = unit::hour(336);
    return in;
}

ReliabilityOut solved(const ReliabilityIn& in, const Assumptions& a = {}) {
    ReliabilityOut out;
    solveReliability(in, a, out);
    return out;
}

TEST(Reliability, AddsTheRatesOfAllParts) {
    const double rate = 128 * (8 / 50000.0 + 8 / 150000.0 + 2 / 100000.0); // an hour
    const ReliabilityOut out = solved(thousandGpus());
    EXPECT_NEAR(unit::hour.in(out.fleetMtbf), 1 / rate, 1e-11);
    EXPECT_NEAR(out.expectedFailures, 336 * rate, 1e-12);
    EXPECT_NEAR(out.failureProbability, 1 - std::exp(-336 * rate), 1e-15);
    const double mtbf = 3600 / rate;
    const double interval = std::sqrt(2 * 60 * mtbf);
    EXPECT_NEAR(raw(out.optimalCheckpointInterval), interval, 1e-9);
    EXPECT_NEAR(out.goodputRatio, 1 - 60 / interval - interval / 2 / mtbf - 300 / mtbf, 1e-15);
}

TEST(Reliability, TakesTheNodesOwnPartsBeforeTheAssumedOnes) {
    ReliabilityIn in = thousandGpus();
    const double assumed = raw(solved(in).fleetMtbf);
    in.fleet.node.nicsPerNode = 8;
    in.fleet.node.psusPerNode = 2;
    EXPECT_EQ(raw(solved(in).fleetMtbf), assumed) << "a card for each accelerator, two supplies";
    in.fleet.node.nicsPerNode = 0;
    in.fleet.node.psusPerNode = 0;
    EXPECT_NEAR(unit::hour.in(solved(in).fleetMtbf), 50000.0 / 1024, 1e-10);
    in.fleet.node.nicsPerNode = 1;
    EXPECT_NEAR(unit::hour.in(solved(in).fleetMtbf), 1 / (1024 / 50000.0 + 128 / 150000.0), 1e-10);
    in.fleet.node.psusPerNode.reset();
    Assumptions a;
    a.fallbackPsusPerNode = 6;
    EXPECT_NEAR(unit::hour.in(solved(in, a).fleetMtbf), 1 / (1024 / 50000.0 + 128 / 150000.0 + 6 * 128 / 100000.0), 1e-10);
}

// Grattafiori et al. 2024: 419 unexpected interruptions in 54 days on 16,384 H100, one in 3.09 hours.
TEST(Reliability, ReproducesTheFailuresOfLlama3UnderRefinedRates) {
    ReliabilityIn in = thousandGpus();
    in.fleet.count = 2048;
    in.jobDuration = unit::day(54);
    const ReliabilityOut out = solved(in, Assumptions::refined());
    EXPECT_NEAR(out.expectedFailures, 419, 1e-9);
    EXPECT_NEAR(unit::hour.in(out.fleetMtbf), 3.09, 0.005);
    EXPECT_GT(out.goodputRatio, 0.8);
    EXPECT_LT(solved(in).expectedFailures, 2 * 419);
    EXPECT_GT(solved(in).expectedFailures, 419) << "the textbook's parts fail more often, by less than two";
}

TEST(Reliability, GoodputPeaksAtTheYoungDalyInterval) {
    const Time checkpoint = unit::s(60);
    const Time mtbf = unit::hour(30);
    const Time best = f::youngDaly(checkpoint, mtbf);
    const double peak = f::goodput(checkpoint, best, mtbf, unit::s(300));
    for (const double factor : {0.5, 0.8, 0.9, 0.99, 1.01, 1.1, 1.25, 2.0}) {
        EXPECT_LT(f::goodput(checkpoint, best * factor, mtbf, unit::s(300)), peak) << factor;
    }
    // Flat to first order: 1 % beside it costs one part in 10,000 of the loss.
    const double loss = 1 - 300 / raw(mtbf) - peak;
    EXPECT_NEAR(peak - f::goodput(checkpoint, best * 1.01, mtbf, unit::s(300)), 0.5e-4 * loss, 1e-6 * loss);
    // There, writing and losing cost the same.
    EXPECT_NEAR(checkpoint / best, best / (2.0 * mtbf), 1e-15);
}

TEST(Reliability, GoodputIsWhatItsLossesLeave) {
    const Time checkpoint = unit::s(60), interval = unit::s(3000), mtbf = unit::hour(30), recovery = unit::s(300);
    EXPECT_NEAR(f::checkpointOverhead(checkpoint, interval), 0.02, 1e-15);
    EXPECT_NEAR(f::lostWork(interval, mtbf), 1 / 72.0, 1e-15);
    EXPECT_NEAR(f::recoveryOverhead(recovery, mtbf), 1 / 360.0, 1e-15);
    EXPECT_NEAR(f::goodput(checkpoint, interval, mtbf, recovery), 1 - 0.02 - 1 / 72.0 - 1 / 360.0, 1e-15);
}

TEST(Reliability, HasNoGoodputWhereFailuresOutrunTheirRepair) {
    ReliabilityIn in = thousandGpus();
    in.recoveryTime = unit::hour(100);
    EXPECT_EQ(solved(in).goodputRatio, 0);
    in = thousandGpus();
    in.checkpointTime = unit::hour(100);
    EXPECT_EQ(solved(in).goodputRatio, 0);
}

TEST(Reliability, CountsTheLargestFleetWithoutOverflow) {
    ReliabilityIn in = thousandGpus();
    in.fleet.count = 1'000'000'000;
    in.fleet.node.acceleratorsPerNode = 1'000'000'000;
    in.fleet.node.psusPerNode = 0;
    const ReliabilityOut out = solved(in);
    EXPECT_GT(raw(out.fleetMtbf), 0);
    EXPECT_EQ(out.failureProbability, 1);
    EXPECT_NEAR(out.expectedFailures / 1e18, 336 * (1 / 50000.0 + 1 / 150000.0), 1e-12);
    EXPECT_EQ(out.goodputRatio, 0);
}

TEST(Reliability, StacksTheAvailabilityOfCopies) {
    EXPECT_NEAR(f::stackedAvailability(0.99, 1), 0.99, 1e-15);
    EXPECT_NEAR(f::stackedAvailability(0.99, 2), 0.9999, 1e-15);
    EXPECT_NEAR(f::stackedAvailability(0.9, 3), 0.999, 1e-15);
}

class ReliabilityProperty : public testing::Test {
protected:
    template <class Hold> void forAny(Hold hold) {
        test::Random random(13);
        for (int i = 0; i < 1000 && !HasFatalFailure(); ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(kReliability, random);
            ASSERT_TRUE(given.has_value());
            SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
            hold(given->in.as<ReliabilityIn>(), given->assumptions);
        }
    }
};

TEST_F(ReliabilityProperty, LongerJobsNeverFailLess) {
    forAny([](ReliabilityIn in, const Assumptions& a) {
        const ReliabilityOut before = solved(in, a);
        EXPECT_GE(before.failureProbability, 0);
        EXPECT_LE(before.failureProbability, 1);
        EXPECT_LE(before.failureProbability, before.expectedFailures + 1e-15) << "at least one is no likelier than the mean number";
        in.jobDuration *= 1.5;
        const ReliabilityOut after = solved(in, a);
        EXPECT_GE(after.failureProbability, before.failureProbability);
        EXPECT_GT(after.expectedFailures, before.expectedFailures);
        EXPECT_EQ(after.fleetMtbf, before.fleetMtbf);
        EXPECT_EQ(after.goodputRatio, before.goodputRatio);
    });
}

TEST_F(ReliabilityProperty, LargerFleetsFailMoreAndYieldLess) {
    forAny([](ReliabilityIn in, const Assumptions& a) {
        const ReliabilityOut before = solved(in, a);
        in.fleet.count *= 2;
        const ReliabilityOut after = solved(in, a);
        EXPECT_NEAR(raw(after.fleetMtbf), raw(before.fleetMtbf) / 2, 1e-15 * raw(before.fleetMtbf));
        EXPECT_LE(after.goodputRatio, before.goodputRatio);
        EXPECT_LT(after.optimalCheckpointInterval, before.optimalCheckpointInterval);
    });
}

TEST_F(ReliabilityProperty, NoOtherIntervalYieldsMore) {
    forAny([](const ReliabilityIn& in, const Assumptions& a) {
        const ReliabilityOut out = solved(in, a);
        EXPECT_GE(out.goodputRatio, 0);
        EXPECT_LE(out.goodputRatio, 1);
        for (const double factor : {0.1, 0.7, 1.3, 10.0}) {
            EXPECT_LE(f::goodput(in.checkpointTime, out.optimalCheckpointInterval * factor, out.fleetMtbf, in.recoveryTime), out.goodputRatio + 1e-15);
        }
    });
}

} // namespace
} // namespace mlsys
