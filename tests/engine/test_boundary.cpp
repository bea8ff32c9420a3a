// SPDX-License-Identifier: GPL-3.0-or-later
// The equation of a boundary: as one would derive it, and true at the crossing that a search finds.
#include "engine/explore/boundary.hpp"
#include "engine/explore/crossover.hpp"
#include "engine/explore/sweep.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/serving.hpp"
#include "tests/support/asked.hpp"
#include "tests/support/equation.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

struct Case {
    const Solver* solver;
    const char* regime;
    const char* of;       // the step that has the max()
    Record in;
    Assumptions assumptions{};
};

std::vector<Step> stepsAt(const Case& given, const char* path, double value) {
    Record in = given.in;
    slotAt(in.rows(), in.data(), path).write(value);
    Recorder recorder;
    Record out(given.solver->out);
    given.solver->solve(in.data(), given.assumptions, out.data(), &recorder);
    return {recorder.steps().begin(), recorder.steps().end()};
}

Case resNet() {
    Case made{&kSingleNode, "bottleneck", "iron_law", Record(kSingleNode.in), {}};
    made.in.as<SingleNodeIn>().model = test::resNet50();
    made.in.as<SingleNodeIn>().hardware = test::a100();
    return made;
}

TEST(Boundary, OfTheRooflineIsComputeTimeAgainstMemoryTime) {
    const Case given = resNet();
    const std::vector<Step> steps = stepsAt(given, "batch_size", 1);
    const std::string_view varied[] = {"batch_size", "hardware.memory.bandwidth"};
    const std::vector<Boundary> found = boundaries(steps, varied);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].of->formula->id, std::string_view("iron_law"));
    EXPECT_EQ(found[0].left.step->formula->symbol, std::string_view("t_c"));
    EXPECT_EQ(found[0].right.step->formula->symbol, std::string_view("t_m"));
    EXPECT_EQ(found[0].left.text, "B·4.1 GFLOP/((312 TFLOP/s)·0.5)");
    EXPECT_EQ(found[0].right.text, "(51.2 MB·(1 + 0.1·B))/(BW·1)");
    ASSERT_EQ(found[0].varied.size(), 2u);
    EXPECT_EQ(found[0].varied[0].path, "batch_size");
}

TEST(Boundary, NothingWhereNoInputOfItVaries) {
    const std::vector<Step> steps = stepsAt(resNet(), "batch_size", 1);
    const std::string_view varied[] = {"hardware.tdp"};
    EXPECT_TRUE(boundaries(steps, varied).empty());
}

// Both sides, as printed, meet at the crossing: of the roofline and of a generated token.
TEST(Boundary, HoldsWhereTheRegimeChanges) {
    Case serving{&kServing, "decode_bottleneck", "itl", Record(kServing.in), Assumptions::refined()}; // Textbook takes a token as bound by memory
    serving.in.as<ServingIn>().model = test::llama8B();
    serving.in.as<ServingIn>().hardware = test::h100();
    serving.in.as<ServingIn>().seqLen = 128;
    serving.in.as<ServingIn>().batchSize = 1024; // so that compute, not the overhead, takes over from memory
    for (const Case& given : {resNet(), serving}) {
        SCOPED_TRACE(given.solver->id);
        Probe probe(*given.solver, given.in, given.assumptions);
        const char* const path = "hardware.memory.bandwidth";
        ASSERT_FALSE(probe.addInput(path));
        ASSERT_FALSE(probe.addOutput(given.regime));
        const std::vector<Crossing> crossing = crossings(probe, 0, 0, {1e8, 1e16, true, false});
        ASSERT_FALSE(crossing.empty());
        const std::vector<Step> steps = stepsAt(given, path, 2e12);
        const std::string_view varied[] = {path};
        int checked = 0;
        for (const Boundary& boundary : boundaries(steps, varied)) {
            if (boundary.of->formula->id != std::string_view(given.of)) continue;
            std::map<std::string, double, std::less<>> values;
            for (const Operand& operand : boundary.varied) values[operand.symbol] = crossing.front().at;
            const double left = test::evaluate(boundary.left.text, values), right = test::evaluate(boundary.right.text, values);
            EXPECT_NEAR(left / right, 1, 1e-5) << boundary.left.text << " = " << boundary.right.text;
            ++checked;
        }
        EXPECT_EQ(checked, 1);
    }
}

} // namespace
} // namespace mlsys
