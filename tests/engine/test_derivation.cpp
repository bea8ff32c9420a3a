// SPDX-License-Identifier: GPL-3.0-or-later
// The working of a result: every recorded equation, computed on its recorded operands, gives the recorded value; every
// operand says truly where it comes from; and the steps cover every number a solver answers.
#include "tests/support/equation.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace mlsys {
namespace {

std::string dump(const Step& step) {
    std::string text = std::string(step.formula->symbol) + " = " + step.formula->equation + " = " + shortest(step.value) + " with";
    for (const Operand& operand : step.operands) text += " " + operand.symbol + "=" + shortest(operand.value);
    return text;
}

void equationGivesItsValue(const Step& step) {
    std::map<std::string, double, std::less<>> symbols;
    for (const Operand& operand : step.operands) RC_ASSERT(symbols.emplace(operand.symbol, operand.value).second); // no symbol twice
    const double value = test::evaluate(step.formula->equation, symbols);
    RC_LOG() << dump(step) << '\n';
    RC_ASSERT(std::abs(value - step.value) <= 1e-12 * std::abs(step.value));
}

// The value behind an operand's path, in the coherent unit; a precision stands for the bytes of an element.
double valueAt(std::span<const Row> rows, const void* owner, const std::string& path) {
    const Place place = findPlace(rows, const_cast<void*>(owner), path);
    RC_LOG() << "path " << path << '\n';
    RC_ASSERT(static_cast<bool>(place));
    if (place.row->kind == Kind::choice) return raw(bytesPerElement(static_cast<Precision>(*static_cast<const std::uint8_t*>(place.row->peek(place.owner)))));
    return numberOf(*place.row, place.owner);
}

void operandsSayWhereTheyComeFrom(std::span<const Step> steps, std::size_t index, std::span<const Row> inRows, const void* in, const Assumptions& a) {
    for (const Operand& operand : steps[index].operands) {
        RC_LOG() << dump(steps[index]) << " operand " << operand.symbol << '\n';
        RC_ASSERT(std::isfinite(operand.value));
        switch (operand.origin) {
        case Origin::input: RC_ASSERT(valueAt(inRows, in, operand.path) == operand.value); break;
        case Origin::assumption: RC_ASSERT(valueAt(rowsOf<Assumptions>(), &a, operand.path) == operand.value); break;
        case Origin::constant: RC_ASSERT(!operand.path.empty()); break;
        case Origin::step: {
            RC_ASSERT(operand.path == operand.symbol);
            const auto earlier = std::find_if(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(index), [&](const Step& s) { return operand.symbol == s.formula->symbol; });
            RC_ASSERT(earlier != steps.begin() + static_cast<std::ptrdiff_t>(index));
            RC_ASSERT(earlier->value == operand.value);
            RC_ASSERT(earlier->dimension == operand.dimension);
            break;
        }
        }
    }
}

// Every numeric output is a step's value; `inputs` are outputs that repeat an input, `unknown` those without an answer.
void stepsCoverTheOutputs(std::span<const Step> steps, std::span<const Row> outRows, const void* out, const std::set<std::string>& excused) {
    for (const Row& row : outRows) {
        if (row.kind != Kind::real || excused.contains(row.key)) continue;
        RC_LOG() << row.key << '\n';
        const auto count = std::count_if(steps.begin(), steps.end(), [&](const Step& s) { return s.output == row.key; });
        RC_ASSERT(count == 1);
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.output == row.key; });
        RC_ASSERT(step->value == numberOf(row, out));
        RC_ASSERT(step->dimension == row.dimension);
    }
}

// The text a person reads, with the numbers put in, computes to the result too: no symbol is left in it (that would have no
// value here), and its six digits and its units are right.
void substitutedTextGivesItsValue(const Step& step) {
    const std::string text = step.substituted();
    RC_LOG() << dump(step) << " -> " << text << '\n';
    RC_ASSERT(std::abs(test::evaluate(text, {}) - step.value) <= 1e-4 * std::abs(step.value));
}

template <class In, class Out> void holdsWhatItShows(const Solver& solver, const In& in, const Assumptions& a, const std::set<std::string>& excused) {
    Out out;
    Recorder recorder;
    solver.solve(&in, a, &out, &recorder);
    const std::span<const Step> steps = recorder.steps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        equationGivesItsValue(steps[i]);
        operandsSayWhereTheyComeFrom(steps, i, rowsOf<In>(), &in, a);
        substitutedTextGivesItsValue(steps[i]);
        RC_ASSERT(std::find(solver.formulas.begin(), solver.formulas.end(), steps[i].formula) != solver.formulas.end());
        RC_ASSERT(parseUnit(steps[i].formula->unit).dimension == steps[i].dimension);
    }
    stepsCoverTheOutputs(steps, rowsOf<Out>(), &out, excused);
}

RC_GTEST_PROP(Derivation, OfASingleNodeIsTrue, (const SingleNodeIn& in, const Assumptions& a)) {
    std::set<std::string> excused;
    if (!in.hardware.tdp) excused.insert("energy");                   // unknown without a TDP
    if (!in.model.parameters) excused.insert("memory_footprint");     // the input model_size itself
    holdsWhatItShows<SingleNodeIn, SingleNodeOut>(kSingleNode, in, a, excused);
}

RC_GTEST_PROP(Derivation, OfTrainingMemoryIsTrue, (const TrainingMemoryIn& in, const Assumptions& a)) {
    holdsWhatItShows<TrainingMemoryIn, TrainingMemoryOut>(kTrainingMemory, in, a, {"available_memory"}); // the device's capacity, an input
}

// The generators must reach every branch, or the properties above hold of less than they say.
TEST(Derivation, RandomInputsReachEveryFormula) {
    std::set<const Formula*> seen;
    for (int i = 0; i < 400; ++i) {
        const rc::Random random(static_cast<std::uint64_t>(i));
        Recorder recorder;
        SingleNodeOut single;
        solveSingleNode(test::anySingleNode()(random, 100).value(), {}, single, &recorder);
        TrainingMemoryOut training;
        solveTrainingMemory(test::anyTrainingMemory()(random, 100).value(), {}, training, &recorder);
        for (const Step& step : recorder.steps()) seen.insert(step.formula);
    }
    for (const Solver* solver : {&kSingleNode, &kTrainingMemory}) {
        for (const Formula* formula : solver->formulas) EXPECT_TRUE(seen.contains(formula)) << formula->id;
    }
}

TEST(Derivation, SubstitutesNumbersWithUnitsAPersonCanRead) {
    SingleNodeIn in{test::resNet50(), test::a100(), 8, Precision::fp16, std::nullopt};
    SingleNodeOut out;
    Recorder recorder;
    solveSingleNode(in, {}, out, &recorder);
    EXPECT_EQ(recorder.find("t_c")->substituted(), "8·4.1 GFLOP/((312 TFLOP/s)·0.5)");
    EXPECT_EQ(recorder.find("W")->substituted(), "25,600,000·2 B");
    EXPECT_EQ(recorder.find("nothing"), nullptr);
}

TEST(Derivation, WorkingOfAnOutputHoldsWhatItRestsOnAndNothingElse) {
    SingleNodeIn in{test::resNet50(), test::a100(), 8, Precision::fp16, std::nullopt};
    SingleNodeOut out;
    Recorder recorder;
    solveSingleNode(in, {}, out, &recorder);
    std::vector<std::string> symbols;
    for (const Step* step : workingOf(recorder.steps(), "latency")) symbols.emplace_back(step->formula->symbol);
    EXPECT_EQ(symbols, (std::vector<std::string>{"O", "W", "BW_eff", "t_c", "Q", "t_m", "t_o", "T"}));
    EXPECT_TRUE(workingOf(recorder.steps(), "no_such_output").empty());
}

} // namespace
} // namespace mlsys
