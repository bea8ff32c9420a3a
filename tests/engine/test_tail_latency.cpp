// SPDX-License-Identifier: GPL-3.0-or-later
// Tail latency: Erlang C against the textbook sum, closed forms, limits, and laws on random queues.
#include "engine/formulas/queueing.hpp"
#include "engine/solvers/tail_latency.hpp"
#include "tests/support/any_input.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

namespace f = formulas;

TailLatencyIn queue(double rate, double service, Count replicas, double cv = 1) { return {unit::perSecond(rate), unit::s(service), replicas, cv}; }
TailLatencyOut solved(const TailLatencyIn& in) {
    TailLatencyOut out;
    solveTailLatency(in, {}, out);
    return out;
}

// C(c, a) by the sum of the textbooks, which overflows for many servers.
double erlangCBySums(double load, int servers) {
    long double term = 1, sum = 1;
    for (int k = 1; k < servers; ++k) sum += term *= static_cast<long double>(load) / k;
    const long double last = term * static_cast<long double>(load) / servers * servers / (servers - static_cast<long double>(load));
    return static_cast<double>(last / (sum + last));
}

TEST(TailLatency, TheRecursionAgreesWithTheSums) {
    for (int servers = 1; servers <= 60; ++servers) {
        for (const double part : {0.01, 0.3, 0.7, 0.95, 0.999}) {
            const double load = part * servers;
            const double want = erlangCBySums(load, servers);
            EXPECT_NEAR(f::erlangC(unit::perSecond(load), unit::s(1), servers), want, 1e-12 * want) << servers << " servers at " << part;
        }
    }
}

TEST(TailLatency, TenThousandReplicasStayFinite) {
    const double waits = f::erlangC(unit::perSecond(9900), unit::s(1), 10000);
    // Halfin and Whitt 1981: 1/(1 + β·Φ(β)/φ(β)) with β = (1 − ρ)·√c = 1, in the limit of many servers.
    EXPECT_NEAR(waits, 1 / (1 + 0.8413447 / 0.2419707), 0.005);
    const TailLatencyOut out = solved(queue(9900, 1, 10000));
    EXPECT_TRUE(std::isfinite(raw(out.p99Latency)));
    EXPECT_GT(raw(out.p99Latency), 1);
    EXPECT_EQ(raw(solved(queue(1e-3, 1, 1000000)).p99Latency), 1) << "no load: nobody waits";
}

TEST(TailLatency, OneReplicaHasAClosedForm) {
    // M/M/1: p_w = ρ, and the wait exceeds t with probability ρ·e^(−(μ − λ)·t).
    EXPECT_DOUBLE_EQ(f::erlangC(unit::perSecond(8), unit::s(0.1), 1), 0.8);
    const TailLatencyOut out = solved(queue(8, 0.1, 1));
    EXPECT_NEAR(raw(out.p99Latency), 0.1 + std::log(0.8 / 0.01) / 2, 1e-12);
    EXPECT_NEAR(raw(out.p50Latency), 0.1 + std::log(0.8 / 0.5) / 2, 1e-12);
    EXPECT_DOUBLE_EQ(out.queueUtilization, 0.8);
    EXPECT_TRUE(out.isStable);
    EXPECT_DOUBLE_EQ(raw(solved(queue(4, 0.1, 1)).p50Latency), 0.1) << "fewer than half wait";
}

TEST(TailLatency, TheSpreadOfTheServiceTimesScalesTheWait) {
    const auto wait = [](double cv) { return raw(solved(queue(8, 0.1, 1, cv)).p99Latency) - 0.1; };
    EXPECT_NEAR(wait(0), wait(1) / 2, 1e-12);
    EXPECT_NEAR(wait(2), wait(1) * 2.5, 1e-12);
}

TEST(TailLatency, AQueueThatGrowsHasNoTail) {
    for (const double rate : {10.0, 11.0, 1e6}) {
        const TailLatencyOut out = solved(queue(rate, 0.1, 1));
        EXPECT_FALSE(out.isStable);
        EXPECT_EQ(out.queueUtilization, 1);
        EXPECT_TRUE(std::isinf(raw(out.p50Latency)) && std::isinf(raw(out.p99Latency)));
    }
    EXPECT_EQ(f::erlangC(unit::perSecond(11), unit::s(0.1), 1), 1);
    EXPECT_TRUE(std::isinf(raw(f::erlangWait(unit::perSecond(11), unit::s(0.1), 1, 0.99, 1))));
}

TEST(TailLatency, TheFormulaOfTheLibraryIsTheSolversWait) {
    EXPECT_EQ(raw(f::erlangWait(unit::perSecond(25), unit::s(0.1), 3, 0.99, 1.5)), raw(solved(queue(25, 0.1, 3, 1.5)).p99Latency - unit::s(0.1)));
}

TEST(TailLatency, AcceptsAnyQueue) { EXPECT_FALSE(checkTailLatency(queue(0, 1, 1), {})); }

TEST(TailLatencyProperty, MoreReplicasNeverWaitLonger) {
    test::Random random(11);
    for (int i = 0; i < 2000; ++i) {
        const double load = std::exp(std::uniform_real_distribution<double>(std::log(0.01), std::log(300))(random));
        const Count servers = static_cast<Count>(std::floor(load)) + 1;
        TailLatencyIn in = queue(load, 1, servers, std::uniform_real_distribution<double>(0, 3)(random));
        TailLatencyOut before = solved(in);
        ASSERT_TRUE(before.isStable);
        for (int more = 0; more < 10; ++more) {
            ++in.numReplicas;
            const TailLatencyOut after = solved(in);
            ASSERT_LE(after.p99Latency, before.p99Latency) << load << " on " << in.numReplicas;
            ASSERT_LE(after.p50Latency, after.p99Latency);
            ASSERT_LT(after.queueUtilization, before.queueUtilization);
            before = after;
        }
    }
}

} // namespace
} // namespace mlsys
