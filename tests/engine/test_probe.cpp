// SPDX-License-Identifier: GPL-3.0-or-later
// A probe asks what a fresh solve would answer, for every solver, every number that goes in and every scalar that comes out.
#include "engine/explore/probe.hpp"
#include "engine/solvers/scenario.hpp"
#include "tests/support/asked.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Record resNetOnA100() {
    Record in(kSingleNode.in);
    in.as<SingleNodeIn>().model = test::resNet50();
    in.as<SingleNodeIn>().hardware = test::a100();
    return in;
}

TEST(Probe, AsksWhatAFreshSolveAnswersForEverySolver) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        SCOPED_TRACE(solver->id);
        test::Random random(11);
        std::size_t refused = 0, asked = 0;
        for (int i = 0; i < 8; ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(*solver, random);
            ASSERT_TRUE(given);
            Probe probe(*solver, given->in, given->assumptions);
            const std::vector<std::string> inputs = numericInputs(*solver, given->in, given->assumptions), outputs = scalarOutputs(*solver);
            for (const std::string& path : inputs) ASSERT_FALSE(probe.addInput(path)) << path;
            for (const std::string& path : outputs) ASSERT_FALSE(probe.addOutput(path)) << path;
            std::vector<double> outs(probe.outputs());
            for (int j = 0; j < 20; ++j) {
                const std::size_t which = random() % probe.inputs();
                const Interval window = windowOf(probe.inputRow(which), probe.nominal(which));
                const double value = window.nearest(probe.nominal(which) * (static_cast<double>(random() % 4000) / 1000));
                std::vector<double> values(probe.inputs(), kNone);
                values[which] = value;
                const bool solved = probe.at(values, outs);
                refused += !solved;
                ++asked;
                for (std::size_t o = 0; o < outputs.size(); ++o) {
                    const double fresh = test::asked(*solver, *given, inputs[which], value, outputs[o]);
                    EXPECT_TRUE(outs[o] == fresh || (std::isnan(outs[o]) && std::isnan(fresh))) << inputs[which] << " = " << value << ": " << outputs[o];
                }
            }
        }
        EXPECT_LT(refused, asked) << "nothing was asked";
    }
}

TEST(Probe, KnowsNoPathThatIsNone) {
    Probe probe(kSingleNode, resNetOnA100(), {});
    EXPECT_EQ(probe.addInput("batchsize")->code, IssueCode::unknownField);
    EXPECT_NE(probe.addInput("batchsize")->message.find("batch_size"), std::string::npos);
    EXPECT_EQ(probe.addInput("hardware")->code, IssueCode::type);
    EXPECT_EQ(probe.addInput("assumptions.colour")->code, IssueCode::unknownField);
    EXPECT_EQ(probe.addOutput("speed")->code, IssueCode::unknownField);
    EXPECT_EQ(probe.addOutput("")->code, IssueCode::unknownField);
    Probe scenario(kScenario, Record(kScenario.in), {});
    EXPECT_EQ(scenario.addInput("grid.pue")->code, IssueCode::missingField) << "there is no grid";
    EXPECT_EQ(scenario.addOutput("performance")->code, IssueCode::type);
    EXPECT_FALSE(scenario.addOutput("scorecard.cost.verdict"));
    EXPECT_EQ(probe.inputs(), 0u);
    EXPECT_EQ(probe.outputs(), 0u);
}

TEST(Probe, AnAbsentInputComesAndGoes) {
    Probe probe(kSingleNode, resNetOnA100(), {});
    ASSERT_FALSE(probe.addInput("efficiency"));
    ASSERT_FALSE(probe.addOutput("latency"));
    EXPECT_TRUE(std::isnan(probe.nominal(0)));
    EXPECT_EQ(probe.effective(0), 0.5) << "the assumption that stands in";
    double absent = 0, given = 0, again = 0;
    probe.at({&kNone, 1}, {&absent, 1});
    const double tenth = 0.1;
    probe.at({&tenth, 1}, {&given, 1});
    Probe copy(probe);
    probe.at({&kNone, 1}, {&again, 1});
    EXPECT_GT(given, absent);
    EXPECT_EQ(again, absent);
    EXPECT_FALSE(probe.in().as<SingleNodeIn>().efficiency);
    copy.at({&kNone, 1}, {&again, 1});
    EXPECT_EQ(again, absent) << "a copy knows what was bound, not what was last written";
}

TEST(Probe, SaysWhyAPointIsRefused) {
    Record in = resNetOnA100();
    in.as<SingleNodeIn>().model.inferenceFlops.reset();
    in.as<SingleNodeIn>().model.parameters.reset();
    in.as<SingleNodeIn>().model.modelSize.reset();
    Probe probe(kSingleNode, in, {});
    ASSERT_FALSE(probe.addInput("model.parameters"));
    ASSERT_FALSE(probe.addOutput("latency"));
    double out = 0;
    EXPECT_FALSE(probe.at({&kNone, 1}, {&out, 1}));
    EXPECT_TRUE(std::isnan(out));
    EXPECT_EQ(probe.issue().field, "model.parameters");
    const double parameters = 25e6;
    EXPECT_TRUE(probe.at({&parameters, 1}, {&out, 1})) << "a point may mend what refuses it";
    EXPECT_GT(out, 0);
}

TEST(Probe, KnowsTheOutputThatSaysWhetherItFits) {
    EXPECT_EQ(fitsOutput(kSingleNode), "feasible");
    EXPECT_EQ(fitsOutput(kScenario), "performance.feasible");
    EXPECT_EQ(fitsOutput(*Catalogue::standard().find("tail-latency")), std::nullopt);
}

TEST(Probe, WindowsStayWithinWhatIsAllowed) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        const Record in(solver->in);
        for (const std::string& path : numericInputs(*solver, in, {})) {
            const bool assumed = path.starts_with(kAssumptionsPrefix);
            const Row& row = *(assumed ? findRow(rowsOf<Assumptions>(), path.substr(kAssumptionsPrefix.size())) : findRow(in.rows(), path));
            const Interval allowed = allowedOf(row);
            for (const double nominal : {kNone, 0.0, 1.0, 7e5, -3.0}) {
                const Interval window = windowOf(row, nominal);
                EXPECT_GE(window.lo, allowed.lo) << path;
                EXPECT_LE(window.hi, allowed.hi) << path;
                if (allowed.holds(nominal)) { EXPECT_TRUE(window.lo <= nominal && nominal <= window.hi) << path << ' ' << nominal; }
                EXPECT_TRUE(std::isfinite(window.lo) && std::isfinite(window.hi)) << path;
                if (window.whole) { EXPECT_TRUE(window.lo == std::floor(window.lo) && window.hi == std::floor(window.hi)) << path; }
            }
        }
    }
}

} // namespace
} // namespace mlsys
