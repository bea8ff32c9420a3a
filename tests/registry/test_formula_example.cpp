// SPDX-License-Identifier: GPL-3.0-or-later
// What a formula starts from: always something that evaluates.
#include "engine/formulas/roofline.hpp"
#include "engine/formulas/collectives.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/unit_text.hpp"
#include "registry/formula_example.hpp"
#include "registry/formula_request.hpp"
#include "registry/scenario.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

TEST(FormulaExample, EveryFormulaHasAResultFromItsExample) {
    const Catalogue catalogue = Catalogue::standard();
    const FormulaLibrary library = FormulaLibrary::standard(catalogue);
    for (const Formula* formula : library.formulas()) {
        const FormulaAnswer answer = evaluateFormula(*formula, exampleArguments(*formula));
        ASSERT_TRUE(answer.evaluated()) << formula->id << ": " << answer.issues.front().message;
        EXPECT_TRUE(std::isfinite(answer.step->value)) << formula->id << " = " << answer.step->substituted();
    }
}

TEST(FormulaExample, TakesTheNumbersOfAWorking) {
    const Zoo zoo = Zoo::embedded();
    const Scenario scenario = scenarioOf(*zoo.find(EntryKind::scenarios, kFirstScenario));
    Recorder recorder;
    const Solution solution = evaluate(zoo, kSingleNode, scenario, &recorder);
    ASSERT_TRUE(solution.solved());
    for (const Step& step : recorder.steps()) {
        const FormulaAnswer answer = evaluateFormula(*step.formula, argumentsIn(recorder.steps(), *step.formula));
        ASSERT_TRUE(answer.evaluated()) << step.formula->id << ": " << answer.issues.front().message;
        EXPECT_NEAR(answer.step->value, step.value, 1e-5 * std::abs(step.value)) << step.formula->id;
    }
    EXPECT_TRUE(argumentsIn(recorder.steps(), formulas::kRingAllreduce).empty());
}

TEST(FormulaExample, WritesShortNumbersInTheArgumentsUnit) {
    const Argument& peak = formulas::kComputeTime.arguments()[2];
    ASSERT_STREQ(peak.key, "peak_flops");
    EXPECT_EQ(textOf(argumentAtom(peak, 312e12)), "312 TFLOP/s");
    EXPECT_EQ(textOf(argumentAtom(peak, 312e12 / 7)), "44.5714 TFLOP/s");
    const Argument& batch = formulas::kComputeTime.arguments()[0];
    EXPECT_EQ(argumentAtom(batch, 8030000000.0), Atom(8030000000.0)) << "whole numbers stay whole";
}

TEST(FormulaExample, TheCommandGivesTheSameAnswerAgain) {
    Values given;
    given.set("message", std::string("16 GB"));
    given.set("ranks", 8.0);
    given.set("bandwidth", std::string("50 GB/s"));
    given.set("latency", std::string("5 us"));
    EXPECT_EQ(formulaCommand(evaluateFormula(formulas::kRingAllreduce, given)),
              "mlsysim-cli formula ring_allreduce --message \"16 GB\" --ranks 8 --bandwidth \"50 GB/s\" --latency \"5 us\"");
    given.set("latency", std::string("`x` \"$y\""));
    EXPECT_TRUE(formulaCommand(evaluateFormula(formulas::kRingAllreduce, given)).ends_with("--latency \"\\`x\\` \\\"\\$y\\\"\"")) << "a shell reads it as it was typed";
}

} // namespace
} // namespace mlsys
