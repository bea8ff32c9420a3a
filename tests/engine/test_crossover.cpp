// SPDX-License-Identifier: GPL-3.0-or-later
// Where regimes change: against every whole number, against a fresh solve on both sides, and against the closed form.
#include "engine/explore/crossover.hpp"
#include "engine/explore/scan.hpp"
#include "tests/support/asked.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <map>

namespace mlsys {
namespace {

TEST(Crossover, OfTheRooflineIsWhereItsTwoTimesMeet) {
    Record in(kSingleNode.in);
    in.as<SingleNodeIn>().model = test::resNet50();
    in.as<SingleNodeIn>().hardware = test::a100();
    Probe probe(kSingleNode, in, {});
    ASSERT_FALSE(probe.addInput("hardware.memory.bandwidth"));
    ASSERT_FALSE(probe.addInput("batch_size"));
    ASSERT_FALSE(probe.addOutput("bottleneck"));
    ASSERT_FALSE(probe.addOutput("latency_compute"));
    ASSERT_FALSE(probe.addOutput("latency_memory"));
    std::vector<double> outs(3);
    ASSERT_TRUE(probe.solve(outs));
    const double meets = raw(test::a100().memory.bandwidth) * outs[2] / outs[1]; // time is bytes over bandwidth
    const std::vector<Crossing> found = crossings(probe, 0, 0, {1e10, 1e14, false, false});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].at, meets, 2e-12 * meets);
    EXPECT_EQ(found[0].before, static_cast<double>(Bottleneck::memory));
    EXPECT_EQ(found[0].after, static_cast<double>(Bottleneck::compute));
    // The same from two coarse samples.
    const double ends[] = {1e10, 1e14};
    const std::vector<Crossing> coarse = crossings(probe, 0, 0, {1e10, 1e14, false, false}, ends);
    ASSERT_EQ(coarse.size(), 1u);
    EXPECT_NEAR(coarse[0].at, meets, 2e-12 * meets);
    // Batches: the first that is bound by compute.
    for (const Crossing& crossing : crossings(probe, 1, 0, {1, 1e6, false, true})) EXPECT_EQ(crossing.at, crossing.last + 1);
}

bool isRegime(const Row& row) { return row.kind == Kind::choice || row.kind == Kind::flag; }

// Every solver, random scenarios: what is reported changes there and nowhere else.
TEST(Crossover, ChecksBackForEverySolver) {
    std::map<std::string, int> changes;
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        SCOPED_TRACE(solver->id);
        test::Random random(3);
        std::optional<test::AnyCase> given;
        for (int i = 0; i < 100 || (changes[solver->id] == 0 && i < 600); ++i) { // most draws of a whole scenario lie far from any change
            if (i % 5 == 0) given = test::anyAccepted(*solver, random);
            ASSERT_TRUE(given);
            Probe probe(*solver, given->in, given->assumptions);
            std::vector<std::string> inputs = numericInputs(*solver, given->in, given->assumptions);
            if (i % 2 == 0) std::erase_if(inputs, [](const std::string& path) { return path.find('.') != std::string::npos; }); // of the solver itself
            if (inputs.empty()) continue;
            const std::string input = inputs[random() % inputs.size()];
            probe.addInput(input);
            for (const std::string& output : scalarOutputs(*solver)) probe.addOutput(output);
            std::vector<double> nominal(probe.outputs());
            probe.solve(nominal);
            std::vector<std::size_t> regimes;
            for (std::size_t o = 0; o < probe.outputs(); ++o) if (isRegime(probe.outputRow(o)) && !std::isnan(nominal[o])) regimes.push_back(o);
            if (regimes.empty()) continue;
            const std::size_t output = regimes[random() % regimes.size()];
            Interval window = windowOf(probe.inputRow(0), probe.nominal(0));
            if (window.whole) window.hi = std::min(window.hi, window.lo + 300);
            const std::vector<Crossing> found = crossings(probe, 0, output, window);
            const auto label = [&](double x) { return test::asked(*solver, *given, input, x, probe.outputPath(output)); };
            for (const Crossing& c : found) {
                ++changes[solver->id];
                EXPECT_EQ(label(c.last), c.before) << input << " " << c.last;
                EXPECT_EQ(label(c.at), c.after) << input << " " << c.at;
                EXPECT_NE(c.before, c.after);
                if (window.whole) for (const double k : test::wholeNumbers(c.last + 1, c.at - 1)) EXPECT_TRUE(std::isnan(label(k)));
                else EXPECT_TRUE(c.at - c.last <= 1e-12 * c.at || std::isnan(label((c.at + c.last) / 2))) << c.last << " " << c.at;
            }
            if (!window.whole) continue;
            std::vector<double> brute;
            double last = std::numeric_limits<double>::quiet_NaN();
            for (const double k : test::wholeNumbers(window.lo, window.hi)) {
                const double now = label(k);
                if (std::isnan(now)) continue;
                if (!std::isnan(last) && now != last) brute.push_back(k);
                last = now;
            }
            std::vector<double> reported;
            for (const Crossing& c : found) reported.push_back(c.at);
            EXPECT_EQ(reported, brute) << input;
        }
    }
    EXPECT_GE(changes.size(), 6u) << "too few solvers change at all";
    for (const char* id : {"single-node", "serving", "distributed", "serving-capacity", "scenario"}) EXPECT_GT(changes[id], 0) << id;
}

// Several changes between two samples are all found, with fewer than three halvings too where labels differ.
TEST(Crossover, SeveralChangesInOneGapAreFound) {
    Record in(kSingleNode.in);
    in.as<SingleNodeIn>().model = test::resNet50();
    in.as<SingleNodeIn>().hardware = test::a100();
    Probe probe(kSingleNode, in, {});
    ASSERT_FALSE(probe.addInput("hardware.memory.capacity"));
    ASSERT_FALSE(probe.addOutput("bottleneck"));
    const Interval window{1e6, 1e12, false, false};
    const std::vector<Crossing> fine = crossings(probe, 0, 0, window);
    const double ends[] = {1e6, 1e12};
    const std::vector<Crossing> coarse = crossings(probe, 0, 0, window, ends, 8);
    ASSERT_EQ(coarse.size(), fine.size());
    for (std::size_t i = 0; i < fine.size(); ++i) EXPECT_NEAR(coarse[i].at, fine[i].at, 4e-12 * fine[i].at);
}

TEST(Scan, HoldsTheEndsAndEveryWholeNumberOfAFew) {
    EXPECT_EQ(scanOf({3, 7, false, true}, 512), (std::vector<double>{3, 4, 5, 6, 7}));
    const std::vector<double> wide = scanOf({0, 1, true, false}, 512, std::vector<double>{0.5, 2});
    EXPECT_GT(wide.front(), 0);
    EXPECT_LT(wide.front(), 1e-300);
    EXPECT_EQ(wide.back(), 1);
    EXPECT_TRUE(std::find(wide.begin(), wide.end(), 0.5) != wide.end());
    EXPECT_TRUE(std::is_sorted(wide.begin(), wide.end()));
    EXPECT_GT(std::count_if(wide.begin(), wide.end(), [](double x) { return x < 1e-3; }), 100) << "by factors too";
    const std::vector<double> negative = scanOf({-10, 10, false, false}, 512);
    EXPECT_EQ(negative.front(), -10);
    EXPECT_EQ(negative.size(), 513u);
}

} // namespace
} // namespace mlsys
