// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a training step for any input and any assumptions.
#include "engine/formulas/collectives.hpp"
#include "engine/formulas/pipeline.hpp"
#include "engine/solvers/distributed.hpp"
#include "tests/support/any_input.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

constexpr int kCases = 2000;

DistributedOut solved(const DistributedIn& in, const Assumptions& a) {
    DistributedOut out;
    solveDistributed(in, a, out);
    return out;
}

// Calls `property` with many accepted inputs; stops at the first that fails and shows it.
template <class Property> void forAny(Property property) {
    test::Random random(11);
    for (int i = 0; i < kCases; ++i) {
        std::optional<test::AnyCase> given = test::anyAccepted(kDistributed, random);
        ASSERT_TRUE(given.has_value());
        SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
        SCOPED_TRACE(test::describe(rowsOf<Assumptions>(), &given->assumptions));
        property(given->in.as<DistributedIn>(), given->assumptions);
        if (testing::Test::HasFailure()) return;
    }
}

TEST(DistributedProperty, ThroughputTimesStepIsTheBatch) {
    forAny([](const DistributedIn& in, const Assumptions& a) {
        const DistributedOut out = solved(in, a);
        const double batch = static_cast<double>(in.batchSize);
        EXPECT_NEAR(double(out.throughput * out.stepLatency), batch, 1e-12 * batch);
        EXPECT_EQ(out.parallelism.dp * out.parallelism.tp * out.parallelism.pp * out.parallelism.ep * out.parallelism.cp, totalAccelerators(in.fleet));
    });
}

TEST(DistributedProperty, UtilisationsAreSharesAndHfuIsTheLarger) {
    forAny([](const DistributedIn& in, const Assumptions& a) {
        const DistributedOut out = solved(in, a);
        EXPECT_LE(0, out.mfu);
        EXPECT_LE(out.mfu, out.hfu * (1 + 1e-12));
        EXPECT_LE(out.hfu, 1 + 1e-12);
        EXPECT_GT(out.scalingEfficiency, 0);
        EXPECT_LE(out.scalingEfficiency, 1 + 1e-12);
        EXPECT_GE(out.bubbleFraction, 0);
        EXPECT_LT(out.bubbleFraction, 1);
    });
}

TEST(DistributedProperty, PartsOfTheStepSumToIt) {
    forAny([](const DistributedIn& in, const Assumptions& a) {
        const DistributedOut out = solved(in, a);
        const double sum = raw(out.computeLatency + out.communicationLatency + out.pipelineBubbleLatency) * in.stragglerFactor;
        EXPECT_NEAR(raw(out.stepLatency), sum, 1e-12 * sum);
        EXPECT_LE(raw(out.communicationLatency), raw(out.tpCommunicationLatency + out.cpCommunicationLatency + out.epCommunicationLatency + out.ppCommunicationLatency + out.dpCommunicationLatency) * (1 + 1e-12));
    });
}

TEST(DistributedProperty, ZeroNeverGrowsTheMemory) {
    forAny([](DistributedIn in, const Assumptions& a) {
        in.zeroStage = 0;
        double before = raw(solved(in, a).memoryPerAccelerator);
        for (in.zeroStage = 1; in.zeroStage <= 3; ++in.zeroStage) {
            const double after = raw(solved(in, a).memoryPerAccelerator);
            EXPECT_LE(after, before * (1 + 1e-12));
            before = after;
        }
    });
}

TEST(DistributedProperty, StepTimeNeverRisesWithBandwidthPeakOrEfficiency) {
    forAny([](const DistributedIn& in, const Assumptions& a) {
        const double before = raw(solved(in, a).stepLatency) * (1 + 1e-12);
        const auto notAbove = [&](const char* what, auto change) {
            DistributedIn faster = in;
            change(faster);
            EXPECT_LE(raw(solved(faster, a).stepLatency), before) << what;
        };
        notAbove("memory bandwidth", [](DistributedIn& f) { f.fleet.node.accelerator.memory.bandwidth *= 1.7; });
        notAbove("node bandwidth", [](DistributedIn& f) { f.fleet.node.intraNodeBandwidth *= 1.7; });
        notAbove("fabric bandwidth", [](DistributedIn& f) { f.fleet.fabric.bandwidth *= 1.7; });
        notAbove("peak", [](DistributedIn& f) {
            f.fleet.node.accelerator.peakFlops *= 1.7;
            for (const Row& row : rowsOf<PrecisionRates>()) if (row.peek(&f.fleet.node.accelerator.precisionFlops)) *row.realSlot(&f.fleet.node.accelerator.precisionFlops) *= 1.7;
        });
        if (in.efficiency) notAbove("efficiency", [](DistributedIn& f) { f.efficiency = std::min(1.0, *f.efficiency * 1.7); });
    });
}

// Of an accelerator's view: ⌈μ⌉ samples of S/cp tokens, state sharded over dp·cp. Refined also keeps micro-batches in flight.
TEST(DistributedProperty, MemoryIsThatOfTheTrainingMemorySolver) {
    int compared = 0;
    forAny([&](const DistributedIn& in, const Assumptions& a) {
        if (!in.model.isTransformer() || in.seqLen % in.cpSize != 0 || in.sequenceParallel || (a.activationModel == ActivationModel::korthikanti && in.ppSize > 1)) return;
        const DistributedOut out = solved(in, a);
        const double perRank = std::ceil(static_cast<double>(in.batchSize) / static_cast<double>(out.parallelism.dp * in.epSize));
        const double m = in.microBatchSize ? std::ceil(perRank / static_cast<double>(*in.microBatchSize)) : std::min(perRank, static_cast<double>(in.microbatchCount));
        TrainingMemoryIn one;
        one.model = in.model;
        one.hardware = in.fleet.node.accelerator;
        one.precision = in.precision;
        one.optimizer = in.optimizer;
        one.activationCheckpointing = in.activationCheckpointing;
        one.tpSize = in.tpSize;
        one.ppSize = in.ppSize;
        one.epSize = in.epSize;
        one.dpSize = out.parallelism.dp * in.cpSize;
        one.batchSize = static_cast<Count>(std::ceil(perRank / m)) * one.dpSize;
        one.seqLen = in.seqLen / in.cpSize;
        one.zeroStage = in.zeroStage;
        TrainingMemoryOut parts;
        solveTrainingMemory(one, a, parts);
        EXPECT_NEAR(raw(out.memoryPerAccelerator), raw(parts.totalMemory), 1e-12 * raw(parts.totalMemory));
        EXPECT_EQ(out.feasible, out.memoryPerAccelerator <= one.hardware.memory.capacity);
        ++compared;
    });
    EXPECT_GT(compared, kCases / 8);
}

TEST(CollectivesProperty, ARingTendsToTwiceTheMessageOverTheBandwidth) {
    const Bytes message = unit::GB(16);
    const Bandwidth bandwidth = unit::GBps(50);
    const Time limit = 2.0 * message / bandwidth;
    Time before = Time::from_value(0);
    for (double ranks = 2; ranks <= 1 << 20; ranks *= 2) {
        const Time time = formulas::ringAllreduce(message, ranks, bandwidth, Time::from_value(0));
        EXPECT_GT(time, before);
        EXPECT_LT(time, limit);
        EXPECT_NEAR(raw(limit - time), raw(limit) / ranks, 1e-9 * raw(limit));
        before = time;
    }
    EXPECT_EQ(raw(formulas::ringAllreduce(message, 1, bandwidth, unit::us(5))), 0);
}

TEST(CollectivesProperty, AHierarchyIsNeverSlowerThanAFlatRingOnASlowerFabric) {
    test::Random random(5);
    const auto spread = [&](double from, double to) { return from * std::pow(to / from, std::uniform_real_distribution<double>(0, 1)(random)); };
    for (int i = 0; i < 5000; ++i) {
        const Bytes message = unit::B(spread(1, 1e12));
        const double perNode = std::floor(spread(1, 64)), nodes = std::floor(spread(1, 4096));
        const Bandwidth fabric = Bandwidth::from_value(spread(1e8, 1e12));
        const Time latency = Time::from_value(spread(1e-7, 1e-4));
        const Bandwidth inside = fabric * spread(1, 100);
        const Time insideLatency = latency / spread(1, 100);
        const Time hierarchical = formulas::hierarchicalAllreduce(message, perNode, nodes, inside, insideLatency, fabric, latency);
        const Time flat = formulas::ringAllreduce(message, perNode * nodes, fabric, latency);
        ASSERT_LE(raw(hierarchical), raw(flat) * (1 + 1e-12)) << perNode << " " << nodes;
    }
}

TEST(PipelineProperty, TheBubbleVanishesAsMicroBatchesGrow) {
    for (const double pp : {2.0, 8.0, 64.0}) {
        double before = 1;
        for (double m = 1; m <= 1 << 20; m *= 4) {
            const double now = formulas::bubbleFraction(pp, 1, m);
            EXPECT_LT(now, before);
            before = now;
        }
        EXPECT_LT(before, 1e-4);
    }
    EXPECT_EQ(formulas::bubbleFraction(1, 1, 1), 0);
}

} // namespace
} // namespace mlsys
