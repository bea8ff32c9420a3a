// SPDX-License-Identifier: GPL-3.0-or-later
// Serving capacity: the seeds' printed answer, the search against a plain one, each verdict, and Little's law.
#include "engine/formulas/queueing.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "engine/solvers/tail_latency.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// The seeds' example: 20 requests a second within 2 s, Llama-3-8B on H100s.
ServingCapacityIn seeds() {
    ServingCapacityIn in;
    in.model = test::llama8B();
    in.hardware = test::h100();
    in.qps = unit::perSecond(20);
    in.targetP99Latency = unit::ms(2000);
    in.seqLen = 1024;
    in.outputTokens = 64;
    in.maxBatchSize = 16;
    in.efficiency = 0.35;
    return in;
}
ServingCapacityOut solved(const ServingCapacityIn& in, const Assumptions& a = {}) {
    ServingCapacityOut out;
    solveServingCapacity(in, a, out);
    return out;
}
// The tail of the queue by the solver that any tool may use alone.
TailLatencyOut tail(const ServingCapacityIn& in, const ServingCapacityOut& out, Count replicas) {
    TailLatencyOut tail;
    solveTailLatency({in.qps, 1.0 / out.perReplicaQpsCapacity, replicas, in.serviceTimeCv}, {}, tail);
    return tail;
}
Time waitOf(const ServingCapacityIn& in, const ServingCapacityOut& out, Count replicas) { return tail(in, out, replicas).p99Latency - Time(1.0 / out.perReplicaQpsCapacity); }

TEST(ServingCapacity, PrintsTheSeedsNumbers) {
    const ServingCapacityOut out = solved(seeds());
    EXPECT_TRUE(out.feasible);
    EXPECT_EQ(out.requiredReplicas, 1);
    EXPECT_NEAR(unit::ms.in(out.estimatedP99Latency), 1299.0, 0.05);
    EXPECT_NEAR(unit::ms.in(out.baseRequestLatency), 1153.9, 0.05);
    EXPECT_NEAR(unit::ms.in(out.ttft), 785.6, 0.05);
    EXPECT_NEAR(unit::ms.in(out.itl), 5.755, 0.0005);
    EXPECT_NEAR(unit::perSecond.in(out.qpsCapacity), 46.0, 0.05);
    EXPECT_NEAR(out.utilization, 0.435, 0.0005);
    EXPECT_EQ(out.activeBatchSize, 16);
    EXPECT_EQ(out.bottleneck, CapacityBottleneck::feasible);
}

TEST(ServingCapacity, ComposesTheThreeSolvers) {
    const ServingCapacityIn in = seeds();
    const ServingCapacityOut out = solved(in);
    ServingIn serving;
    serving.model = in.model;
    serving.hardware = in.hardware;
    serving.seqLen = in.seqLen;
    serving.batchSize = out.activeBatchSize;
    serving.outputTokens = in.outputTokens;
    serving.efficiency = in.efficiency;
    ContinuousBatchingIn batching{in.model, in.hardware, in.seqLen, in.maxBatchSize, in.pageSize, in.precision, in.efficiency};
    for (const Assumptions& a : {Assumptions::textbook(), Assumptions::refined()}) {
        const ServingCapacityOut capacity = solved(in, a);
        ServingOut request;
        solveServing(serving, a, request);
        EXPECT_EQ(capacity.ttft, request.ttft);
        EXPECT_EQ(capacity.itl, request.itl);
        EXPECT_EQ(capacity.baseRequestLatency, *request.requestLatency);
        ContinuousBatchingOut batch;
        solveContinuousBatching(batching, a, batch);
        EXPECT_EQ(capacity.activeBatchSize, batch.maxActiveRequests);
        if (!a.capacityCountsPrefill) {
            EXPECT_EQ(capacity.perReplicaQpsCapacity, batch.throughputTokens / static_cast<double>(in.outputTokens));
        }
        EXPECT_NEAR(raw(capacity.queueWaitP99), raw(waitOf(in, capacity, static_cast<Count>(capacity.requiredReplicas))), 1e-12);
    }
}

TEST(ServingCapacity, FindsTheSmallestCountThatMeetsTheTarget) {
    test::Random random(17);
    int several = 0;
    for (int i = 0; i < 300; ++i) {
        ServingCapacityIn in = seeds();
        in.qps = unit::perSecond(std::exp(std::uniform_real_distribution<double>(0, 8)(random)));
        in.targetP99Latency = unit::ms(std::uniform_real_distribution<double>(1000, 1400)(random));
        in.serviceTimeCv = std::uniform_real_distribution<double>(0, 3)(random);
        in.maxReplicas = 64;
        const ServingCapacityOut out = solved(in);
        Count want = 0;
        for (Count r = 1; r <= in.maxReplicas && want == 0; ++r) {
            if (tail(in, out, r).isStable && out.baseRequestLatency + waitOf(in, out, r) <= in.targetP99Latency) want = r;
        }
        EXPECT_EQ(out.feasible, want > 0);
        EXPECT_TRUE(want > 0 ? out.requiredReplicas == static_cast<double>(want) : std::isnan(out.requiredReplicas)) << out.requiredReplicas << " instead of " << want;
        several += want > 2;
    }
    EXPECT_GT(several, 30) << "the search is hardly tested";
}

TEST(ServingCapacity, SaysWhenTooFewReplicasAreAllowed) {
    ServingCapacityIn in = seeds();
    in.maxReplicas = 4;
    in.qps = unit::perSecond(1000);
    const ServingCapacityOut out = solved(in);
    EXPECT_FALSE(out.feasible);
    EXPECT_TRUE(std::isnan(out.requiredReplicas));
    EXPECT_EQ(out.bottleneck, CapacityBottleneck::capacity);
    EXPECT_DOUBLE_EQ(raw(out.qpsCapacity), 4 * raw(out.perReplicaQpsCapacity)) << "as at max_replicas";
    EXPECT_DOUBLE_EQ(out.utilization, 1000 / raw(out.qpsCapacity)) << "never clamped";
    EXPECT_TRUE(std::isinf(raw(out.queueWaitP99)) && std::isinf(raw(out.estimatedP99Latency)));
}

TEST(ServingCapacity, SaysWhenTheRequestItselfIsTooSlow) {
    ServingCapacityIn in = seeds();
    in.targetP99Latency = unit::ms(1000);
    const ServingCapacityOut out = solved(in);
    EXPECT_FALSE(out.feasible);
    EXPECT_EQ(out.bottleneck, CapacityBottleneck::tail_latency);
    EXPECT_EQ(raw(out.queueWaitP99), 0) << "1,024 replicas: nobody waits";
    EXPECT_EQ(out.estimatedP99Latency, out.baseRequestLatency);
    in.maxReplicas = 1; // stable, but the wait is too long
    in.targetP99Latency = unit::ms(1200);
    EXPECT_EQ(solved(in).bottleneck, CapacityBottleneck::tail_latency);
    EXPECT_EQ(solved(in).queueWaitP99, solved(seeds()).queueWaitP99);
}

TEST(ServingCapacity, SaysWhenNothingFits) {
    for (const double room : {0.0, 1e3}) { // not the weights; the weights, but no request
        ServingCapacityIn in = seeds();
        in.hardware.memory.capacity = unit::B(2 * 8.03e9 + room);
        const ServingCapacityOut out = solved(in);
        EXPECT_FALSE(out.feasible);
        EXPECT_TRUE(std::isnan(out.requiredReplicas));
        EXPECT_EQ(out.bottleneck, CapacityBottleneck::memory);
        EXPECT_EQ(out.activeBatchSize, 1);
        EXPECT_EQ(raw(out.qpsCapacity) + raw(out.perReplicaQpsCapacity), 0);
        EXPECT_TRUE(std::isinf(out.utilization) && std::isinf(raw(out.queueWaitP99)) && std::isinf(raw(out.estimatedP99Latency)));
        in.maxBatchSize = 1;
        in.hardware.memory.capacity = unit::GiB(80);
        EXPECT_EQ(out.ttft, solved(in).ttft) << "shown for a batch of one";
        EXPECT_EQ(out.itl, solved(in).itl);
    }
}

TEST(ServingCapacity, TextbookPromisesMoreThanTheSlotsAllowAndRefinedDoesNot) {
    const ServingCapacityOut textbook = solved(seeds());
    EXPECT_GT(textbook.perReplicaQpsCapacity * textbook.baseRequestLatency, 16) << "Little's law would need more than 16 slots";
    Assumptions a;
    a.capacityCountsPrefill = true;
    const ServingCapacityOut counted = solved(seeds(), a);
    EXPECT_NEAR(counted.perReplicaQpsCapacity * counted.baseRequestLatency, 16, 1e-12);
    EXPECT_EQ(counted.baseRequestLatency, textbook.baseRequestLatency);
}

// Requests in service = rate × time in service, never more than a replica has slots; and no more tokens a second than its
// decode steps make.
TEST(ServingCapacityProperty, RefinedObeysLittlesLaw) {
    test::Random random(19);
    int feasible = 0;
    for (int i = 0; i < 1000; ++i) {
        std::optional<test::AnyCase> given = test::anyAccepted(kServingCapacity, random);
        ASSERT_TRUE(given.has_value());
        auto& in = given->in.as<ServingCapacityIn>();
        given->assumptions.capacityCountsPrefill = true;
        SCOPED_TRACE(test::describe(given->in.rows(), &in));
        const ServingCapacityOut out = solved(in, given->assumptions);
        const double slots = static_cast<double>(out.activeBatchSize);
        EXPECT_LE(slots, static_cast<double>(in.maxBatchSize));
        EXPECT_LE(out.perReplicaQpsCapacity * out.baseRequestLatency, slots * (1 + 1e-12));
        EXPECT_LE(out.perReplicaQpsCapacity * static_cast<double>(in.outputTokens) * out.itl, slots * (1 + 1e-12));
        if (!out.feasible) continue;
        ++feasible;
        const double inService = in.qps / out.requiredReplicas * out.baseRequestLatency;
        EXPECT_LE(inService, slots * (1 + 1e-12));
        EXPECT_LT(out.utilization, 1);
        EXPECT_LE(out.estimatedP99Latency, in.targetP99Latency);
        if (HasFailure()) return;
    }
    EXPECT_GT(feasible, 50) << "the law is hardly tested";
}

TEST(ServingCapacityProperty, MoreTrafficNeverNeedsFewerReplicas) {
    ServingCapacityIn in = seeds();
    double before = 0;
    for (double rate = 1; rate < 5000; rate *= 1.1) {
        in.qps = unit::perSecond(rate);
        const ServingCapacityOut out = solved(in);
        ASSERT_TRUE(out.feasible);
        EXPECT_GE(out.requiredReplicas, before);
        before = out.requiredReplicas;
    }
    EXPECT_GT(before, 50);
}

TEST(ServingCapacity, IsForTransformersAndNotesAStandInRate) {
    ServingCapacityIn in = seeds();
    EXPECT_FALSE(checkServingCapacity(in, {}));
    std::vector<Note> notes;
    in.precision = Precision::int4;
    noteServingCapacity(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes.front().code, NoteCode::rateFallback);
    in.model = test::resNet50();
    EXPECT_EQ(checkServingCapacity(in, {})->code, IssueCode::notApplicable);
}

} // namespace
} // namespace mlsys
