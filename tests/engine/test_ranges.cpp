// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges: the generator's published numbers, draws that are stratified and the same bit for bit, distributions against
// their closed forms, summaries against brute force.
#include "engine/explore/counter_random.hpp"
#include "engine/explore/ranges.hpp"
#include "engine/solvers/distributed.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <thread>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

TEST(CounterRandom, IsPhiloxAsPublished) {
    // Random123's known answers for philox4x32-10.
    EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}), (std::array<std::uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    EXPECT_EQ(philox({~0u, ~0u, ~0u, ~0u}, {~0u, ~0u}), (std::array<std::uint32_t, 4>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}), (std::array<std::uint32_t, 4>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    for (std::uint64_t i = 0; i < 1000; ++i) {
        const double u = randomShare(1, i, 2);
        EXPECT_TRUE(u > 0 && u < 1);
        EXPECT_LT(randomBelow(7, 1, i, 2), 7u);
    }
}

Probe probeOf(std::initializer_list<const char*> inputs, std::initializer_list<const char*> outputs = {"latency", "feasible", "bottleneck"}) {
    Record in(kSingleNode.in);
    in.as<SingleNodeIn>().model = test::resNet50();
    in.as<SingleNodeIn>().hardware = test::a100();
    in.as<SingleNodeIn>().batchSize = 16;
    Probe probe(kSingleNode, in, {});
    for (const char* path : inputs) EXPECT_FALSE(probe.addInput(path));
    for (const char* path : outputs) EXPECT_FALSE(probe.addOutput(path));
    return probe;
}

const Distribution kThree[] = {{Spread::uniform, 0.3, 0.5}, {Spread::logUniform, 1e12, 4e12}, {Spread::triangular, 1, 64, 8}};
Probe threeInputs() { return probeOf({"efficiency", "hardware.memory.bandwidth", "batch_size"}); }

std::vector<double> drawn(const Probe& probe, std::span<const Distribution> d, std::uint64_t draws, std::uint64_t seed, std::size_t input) {
    const RangeDraws all(probe, d, draws, seed);
    std::vector<double> values;
    for (std::uint64_t i = 0; i < draws; ++i) values.push_back(all.at(i)[input]);
    return values;
}

TEST(Ranges, EachShareOfADistributionIsDrawnFromOnce) {
    const Probe probe = threeInputs();
    const std::uint64_t n = 1000;
    std::vector<double> efficiency = drawn(probe, kThree, n, 7, 0), bandwidth = drawn(probe, kThree, n, 7, 1);
    EXPECT_FALSE(std::is_sorted(efficiency.begin(), efficiency.end()));
    double together = 0;
    for (std::size_t i = 0; i < n; ++i) together += (efficiency[i] - 0.4) * (std::log(bandwidth[i]) - std::log(2e12));
    EXPECT_LT(std::abs(together / static_cast<double>(n)), 0.1 * 0.058 * 0.4) << "independent of one another";
    std::sort(efficiency.begin(), efficiency.end());
    std::sort(bandwidth.begin(), bandwidth.end());
    for (std::size_t i = 0; i < n; ++i) {
        const double from = static_cast<double>(i) / static_cast<double>(n), to = from + 1.0 / static_cast<double>(n);
        EXPECT_TRUE(efficiency[i] >= 0.3 + 0.2 * from - 1e-15 && efficiency[i] <= 0.3 + 0.2 * to + 1e-15) << i;
        EXPECT_TRUE(bandwidth[i] >= 1e12 * std::pow(4, from) * (1 - 1e-14) && bandwidth[i] <= 1e12 * std::pow(4, to) * (1 + 1e-14)) << i;
    }
}

TEST(Ranges, CountsAreWholeAndUniformOnesAlike) {
    const Probe probe = probeOf({"batch_size"});
    const Distribution four[] = {{Spread::uniform, 1, 4}};
    std::array<int, 5> seen{};
    for (const double k : drawn(probe, four, 4000, 3, 0)) ++seen.at(static_cast<std::size_t>(k));
    EXPECT_EQ(seen, (std::array<int, 5>{0, 1000, 1000, 1000, 1000})) << "the ends as often as the rest";
    const Distribution one[] = {{Spread::uniform, 8, 8}};
    for (const double k : drawn(probe, one, 10, 3, 0)) EXPECT_EQ(k, 8);
}

TEST(Ranges, DistributionsAreThemselves) {
    const Probe probe = probeOf({"hardware.memory.bandwidth"});
    const std::uint64_t n = 20000;
    const auto momentsOf = [&](const Distribution& d) {
        const std::vector<double> x = drawn(probe, {&d, 1}, n, 5, 0);
        const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(n);
        double square = 0;
        for (const double v : x) square += (v - mean) * (v - mean);
        return std::pair(mean, std::sqrt(square / static_cast<double>(n)));
    };
    const auto near = [](double x, double y) { return std::abs(x - y) <= 2e-3 * y; };
    EXPECT_TRUE(near(momentsOf({Spread::uniform, 1e12, 3e12}).first, 2e12));
    EXPECT_TRUE(near(momentsOf({Spread::triangular, 1e12, 3e12, 1.5e12}).first, 5.5e12 / 3));
    EXPECT_TRUE(near(momentsOf({Spread::logUniform, 1e12, 3e12}).first, 2e12 / std::log(3)));
    EXPECT_TRUE(near(momentsOf({Spread::normal, 2e12, 1e11}).first, 2e12));
    EXPECT_TRUE(near(momentsOf({Spread::normal, 2e12, 1e11}).second, 1e11));
    EXPECT_TRUE(near(momentsOf({Spread::triangular, 1e12, 3e12, 1e12}).first, 5e12 / 3)) << "leaning wholly to an end";
}

TEST(Ranges, ANormalIsCutToWhatIsAllowed) {
    const Probe probe = probeOf({"efficiency"});
    const Distribution edge[] = {{Spread::normal, 0.9, 0.2}};
    const std::vector<double> x = drawn(probe, edge, 5000, 5, 0);
    EXPECT_GT(*std::min_element(x.begin(), x.end()), 0);
    EXPECT_LE(*std::max_element(x.begin(), x.end()), 1);
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / 5000;
    // μ + σ(φ(α) − φ(β))/(Φ(β) − Φ(α))
    const auto density = [](double z) { return std::exp(-z * z / 2) / std::sqrt(2 * 3.141592653589793); };
    const auto share = [](double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); };
    EXPECT_NEAR(mean, 0.9 + 0.2 * (density(-4.5) - density(0.5)) / (share(0.5) - share(-4.5)), 1e-3);
    // Far beyond the end: what is left lies close to it.
    const Distribution far[] = {{Spread::normal, 1.2, 0.05}};
    for (const double v : drawn(probe, far, 500, 5, 0)) EXPECT_TRUE(v > 0.9 && v <= 1) << v;
    const Distribution below[] = {{Spread::normal, -0.2, 0.05}};
    for (const double v : drawn(probe, below, 500, 5, 0)) EXPECT_TRUE(v > 0 && v < 0.1) << v;
}

TEST(Ranges, NormalQuantileInvertsTheShare) {
    for (const double p : {1e-300, 1e-20, 1e-6, 0.01, 0.3, 0.5, 0.7, 0.99, 0.999999}) EXPECT_NEAR(0.5 * std::erfc(-normalQuantile(p) / std::sqrt(2.0)) / p, 1, 1e-11) << p;
    EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-14);
    EXPECT_NEAR(normalQuantile(0.5), 0, 1e-15);
}

std::vector<std::vector<double>> solvedIn(std::uint64_t n, std::uint64_t seed, unsigned workers) {
    Probe first = threeInputs();
    const RangeDraws draws(first, kThree, n, seed);
    std::vector<std::vector<double>> columns(first.outputs(), std::vector<double>(n));
    RefusedDraws refused;
    std::vector<std::thread> threads;
    for (unsigned w = 0; w < workers; ++w) {
        threads.emplace_back([&, w] {
            Probe own(first);
            solveDraws(own, draws, n * w / workers, n * (w + 1) / workers, columns, refused);
        });
    }
    for (std::thread& thread : threads) thread.join();
    return columns;
}

bool sameBits(const std::vector<std::vector<double>>& a, const std::vector<std::vector<double>>& b) {
    for (std::size_t i = 0; i < a.size(); ++i) if (std::memcmp(a[i].data(), b[i].data(), a[i].size() * sizeof(double)) != 0) return false;
    return a.size() == b.size();
}

TEST(Ranges, TheSeedGivesTheSameBitForBitHoweverItIsShared) {
    const auto one = solvedIn(1001, 42, 1);
    EXPECT_TRUE(sameBits(one, solvedIn(1001, 42, 1)));
    EXPECT_TRUE(sameBits(one, solvedIn(1001, 42, 3)));
    EXPECT_FALSE(sameBits(one, solvedIn(1001, 43, 1)));
}

// Of layouts that a fleet of 8 does not take: counted, and the message that of the first draw, in whatever order they are solved.
TEST(Ranges, TheFirstRefusalIsToldWhoeverComesFirst) {
    Record in(kDistributed.in);
    auto& layout = in.as<DistributedIn>();
    layout.model = test::llama8B();
    layout.fleet.node.accelerator = test::h100();
    layout.fleet.node.intraNodeBandwidth = unit::GBps(900);
    layout.fleet.fabric.bandwidth = unit::GBps(50);
    Probe probe(kDistributed, in, {});
    ASSERT_FALSE(probe.addInput("tp_size"));
    ASSERT_FALSE(probe.addOutput("step_latency"));
    const Distribution any[] = {{Spread::uniform, 1, 8}};
    const RangeDraws draws(probe, any, 90, 3);
    std::uint64_t count = 0;
    std::string first;
    for (std::uint64_t i = 0; i < 90; ++i) {
        double out = 0;
        if (probe.at(draws.at(i), {&out, 1})) continue;
        if (count++ == 0) first = probe.issue().message;
    }
    ASSERT_GT(count, 30u);
    std::vector<std::vector<double>> columns(1, std::vector<double>(90));
    RefusedDraws refused;
    for (const std::uint64_t part : {7u, 0u, 8u, 2u, 1u, 6u, 5u, 3u, 4u}) solveDraws(probe, draws, 10 * part, 10 * (part + 1), columns, refused);
    EXPECT_EQ(refused.count(), count);
    ASSERT_TRUE(refused.issue());
    EXPECT_EQ(refused.issue()->message, first);
}

TEST(Ranges, DrawsAreSolvedAsTheyAre) {
    Probe probe = threeInputs();
    const RangeDraws draws(probe, kThree, 200, 1);
    std::vector<std::vector<double>> columns(3, std::vector<double>(200));
    RefusedDraws refused;
    solveDraws(probe, draws, 0, 200, columns, refused);
    EXPECT_EQ(refused.count(), 0u);
    EXPECT_FALSE(refused.issue());
    for (std::uint64_t i = 0; i < 200; ++i) {
        SingleNodeIn in;
        in.model = test::resNet50();
        in.hardware = test::a100();
        in.efficiency = draws.at(i)[0];
        in.hardware.memory.bandwidth = Bandwidth::from_value(draws.at(i)[1]);
        in.batchSize = static_cast<Count>(draws.at(i)[2]);
        SingleNodeOut out;
        solveSingleNode(in, {}, out);
        EXPECT_EQ(columns[0][i], raw(out.latency));
        EXPECT_EQ(columns[2][i], static_cast<double>(out.bottleneck));
    }
}

const Row& latencyRow() { return *findRow(rowsOf<SingleNodeOut>(), "latency"); }

TEST(RangeSummary, OfNumbers) {
    std::vector<double> column(101);
    std::iota(column.begin(), column.end(), 1.0); // 1 … 101
    std::reverse(column.begin(), column.end());
    column.push_back(kNone);
    const RangeSummary s = summaryOf(latencyRow(), column, 51);
    EXPECT_EQ(s.answers, 101u);
    EXPECT_EQ(s.percentiles, (std::array<double, 5>{6, 26, 51, 76, 96}));
    EXPECT_EQ(s.mean, 51);
    EXPECT_EQ(s.min, 1);
    EXPECT_EQ(s.max, 101);
    EXPECT_TRUE(s.histogramLog);
    EXPECT_EQ(std::accumulate(s.histogram.begin(), s.histogram.end(), std::uint64_t{0}), 101u);
    const double two[] = {1, 2};
    EXPECT_EQ(summaryOf(latencyRow(), two, 1).percentiles[2], 1.5);
    EXPECT_FALSE(summaryOf(latencyRow(), two, 1).histogramLog);
    const double flat[] = {3, 3, 3};
    EXPECT_EQ(summaryOf(latencyRow(), flat, 3).histogram, (std::vector<std::uint64_t>{3}));
}

TEST(RangeSummary, UnboundedAnswersAreAboveAll) {
    const double column[] = {1, kInf, 2, kInf, 3};
    const RangeSummary s = summaryOf(latencyRow(), column, 1);
    EXPECT_EQ(s.unbounded, 2u);
    EXPECT_EQ(s.percentiles[2], 3);
    EXPECT_EQ(s.percentiles[3], kInf);
    EXPECT_EQ(s.mean, kInf);
    EXPECT_EQ(std::accumulate(s.histogram.begin(), s.histogram.end(), std::uint64_t{0}), 3u);
    const double none[] = {kNone, kNone};
    const RangeSummary empty = summaryOf(latencyRow(), none, kNone);
    EXPECT_EQ(empty.answers, 0u);
    EXPECT_TRUE(std::isnan(empty.percentiles[0]) && std::isnan(empty.mean));
    EXPECT_TRUE(empty.histogram.empty());
}

TEST(RangeSummary, OfRegimes) {
    const Row& row = *findRow(rowsOf<SingleNodeOut>(), "bottleneck");
    const double column[] = {1, 0, 1, 1, kNone};
    const RangeSummary s = summaryOf(row, column, 1);
    ASSERT_EQ(s.shares.size(), 2u);
    EXPECT_EQ(s.shares[0].value, 0);
    EXPECT_EQ(s.shares[0].share, 0.25);
    EXPECT_EQ(s.shares[1].share, 0.75);
    EXPECT_EQ(s.differs, 0.25);
}

TEST(Ranges, SaysWhichDistributionsAreNone) {
    const Row& efficiency = *findRow(rowsOf<SingleNodeIn>(), "efficiency");
    const auto wrong = [&](Distribution d) { return checkDistribution(efficiency, d, "efficiency").has_value(); };
    EXPECT_FALSE(wrong({Spread::uniform, 0, 1})) << "an open end is never drawn";
    EXPECT_TRUE(wrong({Spread::uniform, -0.1, 1}));
    EXPECT_TRUE(wrong({Spread::uniform, 0.5, 1.1}));
    EXPECT_TRUE(wrong({Spread::uniform, 0.5, 0.4}));
    EXPECT_TRUE(wrong({Spread::uniform, kNone, 0.4}));
    EXPECT_TRUE(wrong({Spread::logUniform, 0, 0.4}));
    EXPECT_FALSE(wrong({Spread::logUniform, 0.1, 0.4}));
    EXPECT_TRUE(wrong({Spread::triangular, 0.1, 0.4, 0.5}));
    EXPECT_FALSE(wrong({Spread::triangular, 0.1, 0.4, 0.4}));
    EXPECT_TRUE(wrong({Spread::normal, 0.1, 0}));
    EXPECT_TRUE(wrong({Spread::normal, 5, 0.1})) << "nothing is left";
    EXPECT_FALSE(wrong({Spread::normal, 0.1, 0.1}));
}

} // namespace
} // namespace mlsys
