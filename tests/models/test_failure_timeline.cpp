// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn example: the same on every platform, whole, and on average what the reliability solver says.
#include "engine/formulas/reliability.hpp"
#include "models/pages/failure_timeline.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace mlsys {
namespace {

// 1,024 H100 by the textbook's rates, about: a failure every 30 h, checkpoints of a minute.
FailureTimelineIn job(std::uint64_t seed = 0, double mtbfs = 3) {
    FailureTimelineIn in;
    in.mtbf = unit::hour(30);
    in.checkpointTime = unit::s(60);
    in.recoveryTime = unit::s(300);
    in.interval = formulas::youngDaly(in.checkpointTime, in.mtbf);
    in.window = in.mtbf * mtbfs;
    in.seed = seed;
    return in;
}

TEST(FailureTimeline, DrawsTheSameOnEveryPlatform) {
    // The first 53 bits of the standard's generator, by the inverse of the distribution, worked out apart from the code.
    const FailureTimeline line = drawFailures(job(5489, 1e6));
    ASSERT_FALSE(line.failures.empty());
    const double uniform = static_cast<double>(14514284786278117030ULL >> 11) * 0x1p-53; // the generator's first number
    EXPECT_NEAR(raw(line.failures.front()), -30.0 * 3600 * std::log1p(-uniform), 1e-6);
    const FailureTimeline again = drawFailures(job(5489, 1e6));
    ASSERT_EQ(again.failures.size(), line.failures.size());
    EXPECT_EQ(raw(again.failures.back()), raw(line.failures.back()));
    EXPECT_NE(raw(drawFailures(job(1, 100)).failures.front()), raw(drawFailures(job(2, 100)).failures.front()));
}

TEST(FailureTimeline, LeavesNoGapAndLosesWhatWasNotSaved) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const FailureTimelineIn in = job(seed, 10);
        const FailureTimeline line = drawFailures(in);
        Time at{};
        for (const Stretch& run : line.stretches) {
            EXPECT_EQ(raw(run.from), raw(at)) << seed;
            EXPECT_LE(raw(run.to), raw(in.window));
            const Time cycle = in.interval + in.checkpointTime;
            EXPECT_GE(raw(run.unsaved), 0) << seed;
            EXPECT_LT(raw(run.unsaved), raw(cycle) * (1 + 1e-9)) << "a whole checkpoint would have saved it";
            EXPECT_NEAR(raw(run.to - run.from), static_cast<double>(run.checkpoints) * raw(cycle) + raw(run.unsaved), 1e-6);
            if (run.failed) {
                EXPECT_GE(raw(run.recovered - run.to), std::min(raw(in.recoveryTime), raw(in.window - run.to)) - 1e-6);
            } else {
                EXPECT_EQ(raw(run.recovered), raw(run.to));
            }
            at = run.recovered;
        }
        EXPECT_EQ(raw(at), raw(in.window)) << seed;
        EXPECT_NEAR(line.useful + line.checkpoints + line.lost + line.recovery, 1, 1e-12) << seed;
        for (std::size_t i = 1; i < line.failures.size(); ++i) EXPECT_GT(raw(line.failures[i]), raw(line.failures[i - 1]));
    }
}

TEST(FailureTimeline, FailsOnAverageAsOftenAsTheSolverSays) {
    double failures = 0, first = 0, firstSquared = 0;
    constexpr int kSeeds = 4000;
    constexpr double kWindow = 10;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const FailureTimeline line = drawFailures(job(seed, kWindow));
        failures += static_cast<double>(line.failures.size());
        if (line.failures.empty()) continue;
        const double at = raw(line.failures.front()) / raw(job().mtbf);
        first += at;
        firstSquared += at * at;
    }
    // A Poisson count: 40,000 expected, 200 its standard deviation; four of them.
    const double expected = formulas::expectedFailures(unit::hour(30) * kWindow, unit::hour(30)) * kSeeds;
    EXPECT_NEAR(failures, expected, 4 * std::sqrt(expected));
    // Exponential: mean and standard deviation are one.
    const double mean = first / kSeeds;
    EXPECT_NEAR(mean, 1, 4 / std::sqrt(kSeeds));
    EXPECT_NEAR(std::sqrt(firstSquared / kSeeds - mean * mean), 1, 0.1);
}

TEST(FailureTimeline, WastesOnAverageWhatTheSolverSays) {
    double useful = 0, checkpoints = 0, lost = 0, recovery = 0;
    constexpr int kSeeds = 400;
    const FailureTimelineIn in = job(0, 100);
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        FailureTimelineIn one = in;
        one.seed = seed;
        const FailureTimeline line = drawFailures(one);
        useful += line.useful / kSeeds;
        checkpoints += line.checkpoints / kSeeds;
        lost += line.lost / kSeeds;
        recovery += line.recovery / kSeeds;
    }
    // To first order: what the closed form leaves out is of the order of the waste (7 %) squared.
    EXPECT_NEAR(useful, formulas::goodput(in.checkpointTime, in.interval, in.mtbf, in.recoveryTime), 0.005);
    EXPECT_NEAR(checkpoints / formulas::checkpointOverhead(in.checkpointTime, in.interval), 1, 0.1);
    EXPECT_NEAR(lost / formulas::lostWork(in.interval, in.mtbf), 1, 0.1);
    EXPECT_NEAR(recovery / formulas::recoveryOverhead(in.recoveryTime, in.mtbf), 1, 0.05);
}

TEST(FailureTimeline, NeverComesBackWhereFailuresOutrunTheRecovery) {
    FailureTimelineIn in = job(3, 1000);
    in.recoveryTime = in.mtbf * 50.0;
    const FailureTimeline line = drawFailures(in);
    EXPECT_NEAR(static_cast<double>(line.failures.size()), 1000, 130);
    EXPECT_LT(line.useful + line.checkpoints, 0.02);
    EXPECT_GT(line.recovery, 0.95);
    // Seldom, and short of a checkpoint.
    EXPECT_LT(line.stretches.size(), 10u);
}

TEST(FailureTimeline, AWindowWithoutAFailureIsAllWork) {
    const FailureTimeline line = drawFailures(job(0, 1e-6));
    ASSERT_EQ(line.stretches.size(), 1u);
    EXPECT_TRUE(line.failures.empty());
    EXPECT_FALSE(line.stretches.front().failed);
    EXPECT_DOUBLE_EQ(line.useful, 1);
}

} // namespace
} // namespace mlsys
