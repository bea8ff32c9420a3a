// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/orchestration.hpp"
#include "tests/support/any_input.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace mlsys {
namespace {

OrchestrationOut solved(double jobsPerDay, double hours) {
    OrchestrationIn in;
    in.arrivalRate = unit::perSecond(jobsPerDay / 86400);
    in.jobDuration = unit::hour(hours);
    OrchestrationOut out;
    solveOrchestration(in, {}, out);
    return out;
}

// One job a day of twelve hours: ρ = ½, wait ½·12/(2·½) = 6 h, queue ¼/(2·½) = ¼.
TEST(Orchestration, WaitsHalfAJobAtHalfLoad) {
    const OrchestrationOut out = solved(1, 12);
    EXPECT_DOUBLE_EQ(out.utilization, 0.5);
    EXPECT_TRUE(out.isStable);
    EXPECT_DOUBLE_EQ(unit::hour.in(out.averageWait), 6);
    EXPECT_DOUBLE_EQ(out.averageQueueLength, 0.25);
    EXPECT_DOUBLE_EQ(unit::hour.in(out.averageTurnaround), 18);
}

TEST(Orchestration, WaitsHalfAsLongAsRandomJobsWould) {
    // M/M/1 waits ρ/(1 − ρ) jobs: 9 at ρ = 0.9. Jobs of one length wait half of it.
    EXPECT_NEAR(unit::hour.in(solved(0.9, 24).averageWait) / 24, 4.5, 1e-9);
}

TEST(Orchestration, IsUnboundedAtFullLoadAndAbove) {
    for (const double jobs : {2.0, 3.0}) {
        const OrchestrationOut out = solved(jobs, 12);
        EXPECT_DOUBLE_EQ(out.utilization, jobs / 2) << "not clamped";
        EXPECT_FALSE(out.isStable);
        EXPECT_TRUE(std::isinf(raw(out.averageWait)) && std::isinf(out.averageQueueLength) && std::isinf(raw(out.averageTurnaround)));
    }
}

TEST(Orchestration, DoesNotWaitWithoutArrivals) {
    const OrchestrationOut out = solved(0, 12);
    EXPECT_EQ(out.utilization, 0);
    EXPECT_EQ(raw(out.averageWait), 0);
    EXPECT_EQ(unit::hour.in(out.averageTurnaround), 12);
    EXPECT_FALSE(checkOrchestration({}, {}));
}

// Arrivals at random, each job served for one unit of time in turn (Lindley's recursion).
TEST(Orchestration, AgreesWithASimulatedQueue) {
    test::Random random(19);
    for (const double load : {0.3, 0.7, 0.9}) {
        std::exponential_distribution<double> gap(load);
        double wait = 0, sum = 0;
        constexpr int kJobs = 2000000;
        for (int i = 0; i < kJobs; ++i) {
            sum += wait;
            wait = std::max(0.0, wait + 1 - gap(random));
        }
        const double mean = unit::hour.in(solved(load * 24, 1).averageWait);
        EXPECT_NEAR(sum / kJobs, mean, 0.03 * mean) << load;
    }
}

TEST(OrchestrationProperty, WaitRisesWithTheLoadAndObeysLittlesLaw) {
    test::Random random(20);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kOrchestration, random);
        OrchestrationIn& in = given.in.as<OrchestrationIn>();
        in.arrivalRate = std::uniform_real_distribution<double>(0.01, 0.9)(random) / in.jobDuration;
        OrchestrationOut before, after;
        solveOrchestration(in, given.assumptions, before);
        in.arrivalRate *= 1.1;
        solveOrchestration(in, given.assumptions, after);
        ASSERT_GT(after.averageWait, before.averageWait);
        ASSERT_GT(after.averageQueueLength, before.averageQueueLength);
        ASSERT_NEAR(after.averageQueueLength, raw(in.arrivalRate) * raw(after.averageWait), 1e-9 * after.averageQueueLength);
    }
}

} // namespace
} // namespace mlsys
