// SPDX-License-Identifier: GPL-3.0-or-later
// Tornado bars: each side is a fresh solve, elasticities are those of closed forms, nothing that has an effect is left out.
#include "engine/explore/sensitivity.hpp"
#include "tests/support/asked.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

const SensitivityBar* barOf(const Sensitivity& s, std::string_view path) {
    const auto at = std::find_if(s.bars.begin(), s.bars.end(), [&](const SensitivityBar& bar) { return bar.path == path; });
    return at == s.bars.end() ? nullptr : &*at;
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

TEST(Sensitivity, EverySideIsAFreshSolveForEverySolver) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        SCOPED_TRACE(solver->id);
        test::Random random(9);
        std::size_t bars = 0;
        for (int i = 0; i < 12; ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(*solver, random);
            ASSERT_TRUE(given);
            const std::vector<std::string> inputs = numericInputs(*solver, given->in, given->assumptions), outputs = scalarOutputs(*solver);
            const std::string output = outputs[random() % outputs.size()];
            const double nominal = test::asked(*solver, *given, "", kNone, output);
            if (!test::isNumber(*findRow(solver->out.rows(), output)) || !std::isfinite(nominal)) continue;
            Sensitivity s;
            ASSERT_FALSE(sensitivity(*solver, given->in, given->assumptions, inputs, output, 0.1, s));
            EXPECT_EQ(s.nominal, nominal);
            bars += s.bars.size();
            EXPECT_TRUE(std::is_sorted(s.bars.begin(), s.bars.end(), [](const auto& a, const auto& b) { return a.width > b.width; }));
            for (const SensitivityBar& bar : s.bars) {
                const Interval allowed = allowedOf(*bar.row);
                EXPECT_LE(bar.low.input, bar.nominal);
                EXPECT_GE(bar.high.input, bar.nominal);
                for (const SensitivitySide* side : {&bar.low, &bar.high}) {
                    EXPECT_TRUE(allowed.holds(side->input)) << bar.path << " " << side->input;
                    EXPECT_TRUE(same(side->output, test::asked(*solver, *given, bar.path, side->input, output))) << bar.path << " " << side->input;
                    if (side->refused) { EXPECT_TRUE(std::isnan(side->output)); }
                }
            }
            // What has no bar has no effect.
            std::size_t without = 0;
            for (const std::string& path : inputs) {
                if (barOf(s, path)) continue;
                ++without;
                const bool assumed = path.starts_with(kAssumptionsPrefix);
                const Place place = assumed ? findPlace(rowsOf<Assumptions>(), const_cast<Assumptions*>(&given->assumptions), path.substr(kAssumptionsPrefix.size()))
                                            : findPlace(given->in.rows(), const_cast<void*>(given->in.data()), path);
                const double at = numberOf(*place.row, place.owner);
                if (at == 0) continue;
                for (const double factor : {0.9, 1.1}) {
                    const double x = allowedOf(*place.row).nearest(place.row->kind == Kind::count ? at + std::copysign(std::max(1.0, std::round(0.1 * at)), factor - 1) : at * factor);
                    const double y = test::asked(*solver, *given, path, x, output);
                    EXPECT_NEAR(y, nominal, 1e-11 * std::abs(nominal)) << path;
                }
            }
            EXPECT_EQ(without, s.noEffect + s.zero);
        }
        EXPECT_GT(bars, 0u);
    }
}

struct Case {
    Record in{kSingleNode.in};
    Assumptions assumptions;
    SingleNodeIn& typed() { return in.as<SingleNodeIn>(); }
    Case() {
        typed().model = test::resNet50();
        typed().hardware = test::a100();
        typed().batchSize = 512; // bound by arithmetic
        assumptions.layerOverhead = Time{};
        typed().hardware.dispatchTax.reset();
    }
    Sensitivity study(std::string_view output, double change = 0.1) {
        Sensitivity s;
        const std::vector<std::string> inputs = numericInputs(kSingleNode, in, assumptions);
        const std::optional<Issue> issue = sensitivity(kSingleNode, in, assumptions, inputs, output, change, s);
        EXPECT_FALSE(issue) << issue->message;
        return s;
    }
};

// latency = B·W/(F·η): elasticities +1, +1, −1, −1, and exactly those sides.
TEST(Sensitivity, IsTheRooflines) {
    Case given;
    const Sensitivity s = given.study("latency_compute");
    const SensitivityBar* work = barOf(s, "model.inference_flops");
    const SensitivityBar* efficiency = barOf(s, "assumptions.compute_efficiency");
    const SensitivityBar* batch = barOf(s, "batch_size");
    ASSERT_TRUE(work && efficiency && batch);
    EXPECT_NEAR(work->elasticity, 1, 1e-8);
    EXPECT_NEAR(work->high.output, 1.1 * s.nominal, 1e-12 * s.nominal);
    EXPECT_NEAR(efficiency->elasticity, -1, 1e-4);
    EXPECT_NEAR(efficiency->low.output, s.nominal / 0.9, 1e-12 * s.nominal);
    EXPECT_FALSE(efficiency->kink);
    EXPECT_NEAR(batch->elasticity, 1, 1e-12);
    EXPECT_EQ(batch->low.input, 512 - 51);
    EXPECT_EQ(barOf(s, "hardware.memory.bandwidth"), nullptr) << "no effect";
    EXPECT_GT(s.noEffect, 10u);
}

TEST(Sensitivity, NamesWhatBindsAndWhatIsWorthImproving) {
    Case given;
    const Sensitivity s = given.study("latency");
    ASSERT_EQ(s.binding.size(), 1u);
    EXPECT_EQ(s.binding[0].path, "bottleneck");
    EXPECT_STREQ(s.binding[0].value->key, "Compute");
    ASSERT_FALSE(s.improvements.empty());
    const SensitivityImprovement& best = s.improvements.front();
    const SensitivityBar& bar = s.bars[best.bar];
    EXPECT_NEAR(best.gain, (s.nominal - std::min(bar.low.output, bar.high.output)) / s.nominal, 1e-15);
    for (const SensitivityImprovement& other : s.improvements) EXPECT_LE(other.gain, best.gain);
    given.typed().batchSize = 1;
    EXPECT_STREQ(given.study("latency").binding[0].value->key, "Memory");
    EXPECT_TRUE(given.study("ridge_point").improvements.empty()) << "no direction is better";
}

TEST(Sensitivity, ClipsToTheRangeAndStepsWholeNumbersByOne) {
    Case given;
    given.typed().efficiency = 1;
    given.typed().batchSize = 3;
    const Sensitivity s = given.study("latency_compute");
    const SensitivityBar* efficiency = barOf(s, "efficiency");
    ASSERT_TRUE(efficiency);
    EXPECT_EQ(efficiency->high.input, 1);
    EXPECT_EQ(efficiency->high.output, s.nominal);
    EXPECT_TRUE(std::isnan(efficiency->above)) << "there is no side above";
    EXPECT_NEAR(efficiency->elasticity, -1, 1e-4) << "from below alone";
    EXPECT_EQ(barOf(s, "batch_size")->low.input, 2);
    EXPECT_EQ(barOf(s, "batch_size")->high.input, 4);
    given.typed().batchSize = 1;
    EXPECT_EQ(barOf(given.study("latency_compute"), "batch_size")->low.input, 1);
}

// A whole number that cannot change by so little is not to be compared with what can.
TEST(Sensitivity, SaysWhichWholeNumbersChangeByMoreThanAsked) {
    Case given;
    const auto isCoarse = [&](Count batch, double change) {
        given.typed().batchSize = batch;
        const Sensitivity s = given.study("latency_compute", change);
        const SensitivityBar* bar = barOf(s, "batch_size");
        return bar && bar->coarse;
    };
    EXPECT_TRUE(isCoarse(1, 0.1));
    EXPECT_TRUE(isCoarse(9, 0.1));
    EXPECT_FALSE(isCoarse(10, 0.1)) << "by 1, which is a tenth";
    EXPECT_TRUE(isCoarse(10, 0.05));
    EXPECT_FALSE(isCoarse(20, 0.05));
    EXPECT_FALSE(isCoarse(2, 0.5));
    const Sensitivity s = given.study("latency_compute");
    for (const SensitivityBar& bar : s.bars) if (bar.row->kind == Kind::real) { EXPECT_FALSE(bar.coarse) << bar.path; }
}

// Where the two times of the roofline meet, the latency bends.
TEST(Sensitivity, SaysThatThePointIsAKink) {
    Case given;
    const Sensitivity before = given.study("latency_memory");
    const double meets = before.nominal / given.study("latency_compute").nominal;
    given.typed().hardware.memory.bandwidth = given.typed().hardware.memory.bandwidth * meets;
    const Sensitivity s = given.study("latency");
    const SensitivityBar* bandwidth = barOf(s, "hardware.memory.bandwidth");
    ASSERT_TRUE(bandwidth);
    EXPECT_TRUE(bandwidth->kink);
    EXPECT_NEAR(bandwidth->below, -1, 1e-4);
    EXPECT_NEAR(bandwidth->above, 0, 1e-4);
}

// Refused and infeasible sides are shown as such; making it not fit is no improvement.
TEST(Sensitivity, SaysWhichSidesDoNotFit) {
    Case given;
    given.typed().model.modelSize.reset();
    Sensitivity s;
    const std::vector<std::string> inputs = numericInputs(kSingleNode, given.in, given.assumptions);
    ASSERT_FALSE(sensitivity(kSingleNode, given.in, given.assumptions, inputs, "memory_footprint", 0.1, s));
    ASSERT_EQ(s.fits, true);
    given.typed().hardware.memory.capacity = Bytes::from_value(s.nominal * 1.01);
    s = given.study("latency");
    ASSERT_EQ(s.fits, true);
    const SensitivityBar* capacity = barOf(s, "hardware.memory.capacity");
    ASSERT_TRUE(capacity) << "it decides whether the model fits";
    EXPECT_EQ(capacity->low.fits, false);
    EXPECT_EQ(capacity->high.fits, true);
    for (const SensitivityImprovement& i : s.improvements) EXPECT_NE((i.high ? s.bars[i.bar].high : s.bars[i.bar].low).fits, false);
}

TEST(Sensitivity, SaysWhatIsWrong) {
    Case given;
    Sensitivity s;
    const std::vector<std::string> none{"colour"};
    EXPECT_EQ(sensitivity(kSingleNode, given.in, given.assumptions, none, "latency", 0.1, s)->code, IssueCode::unknownField);
    EXPECT_EQ(sensitivity(kSingleNode, given.in, given.assumptions, {}, "speed", 0.1, s)->field, "speed");
    given.typed().model = {};
    EXPECT_EQ(sensitivity(kSingleNode, given.in, given.assumptions, {}, "latency", 0.1, s)->field, "model.parameters");
}

} // namespace
} // namespace mlsys
