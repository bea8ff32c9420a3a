// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/chinchilla.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

ChinchillaOut solved(const ChinchillaIn& in, const Assumptions& a = {}) {
    ChinchillaOut out;
    solveChinchilla(in, a, out);
    return out;
}
ChinchillaIn ofBudget(double flop) {
    ChinchillaIn in;
    in.computeBudget = unit::FLOP(flop);
    return in;
}

// Hoffmann et al. 2022: 70 billion parameters on 1.4 trillion tokens.
TEST(Chinchilla, GivesThePublishedModelForItsBudget) {
    const ChinchillaOut out = solved(ofBudget(6 * 70e9 * 1.4e12));
    EXPECT_NEAR(out.optimalParameters, 70e9, 1);
    EXPECT_NEAR(out.optimalTokens, 1.4e12, 20);
    EXPECT_FALSE(out.tokens || out.tokensPerParameter) << "of a model that is not given";
}

TEST(Chinchilla, GivesTheBudgetOfAModel) {
    ChinchillaIn in;
    in.parameters = 70e9;
    const ChinchillaOut out = solved(in);
    EXPECT_DOUBLE_EQ(*out.tokens, 1.4e12);
    EXPECT_DOUBLE_EQ(*out.tokensPerParameter, 20);
    EXPECT_DOUBLE_EQ(raw(out.computeBudget), 5.88e23);
    EXPECT_NEAR(out.optimalParameters, 70e9, 1);
}

// Gopher's 280 billion parameters at Chinchilla's budget: 350 billion tokens.
TEST(Chinchilla, GivesTheTokensThatABudgetLeavesAModel) {
    ChinchillaIn in = ofBudget(5.88e23);
    in.parameters = 280e9;
    const ChinchillaOut out = solved(in);
    EXPECT_DOUBLE_EQ(*out.tokens, 350e9);
    EXPECT_DOUBLE_EQ(*out.tokensPerParameter, 1.25);
    EXPECT_NEAR(out.optimalParameters, 70e9, 1) << "the optimum stays beside it";
}

// 100 days of 1,000 accelerators at 989 TFLOP/s · 0.40.
TEST(Chinchilla, ConvertsAcceleratorTimeAtThePlanningRate) {
    ChinchillaIn in;
    in.duration = unit::day(100);
    in.accelerators = 1000;
    const double budget = 1000 * 989e12 * 0.40 * 100 * 86400;
    const ChinchillaOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.computeBudget), budget);
    EXPECT_DOUBLE_EQ(out.optimalParameters, std::sqrt(budget / 120));
    EXPECT_DOUBLE_EQ(unit::day.in(out.trainingTime), 100);
}

TEST(Chinchilla, ConvertsAcceleratorTimeAtTheRateOfTheHardware) {
    ChinchillaIn in;
    in.duration = unit::day(1);
    in.hardware = test::a100();
    EXPECT_DOUBLE_EQ(raw(solved(in).computeBudget), 312e12 * 0.40 * 86400);
    in.mfu = 0.5;
    EXPECT_DOUBLE_EQ(raw(solved(in).computeBudget), 312e12 * 0.5 * 86400);
    in.precision = Precision::tf32;
    EXPECT_DOUBLE_EQ(raw(solved(in).computeBudget), 156e12 * 0.5 * 86400);
}

TEST(Chinchilla, TakesTheTokensPerParameterFromTheAssumptions) {
    Assumptions a;
    a.chinchillaTokensPerParameter = 200;
    const ChinchillaOut out = solved(ofBudget(1.2e21), a);
    EXPECT_DOUBLE_EQ(out.optimalParameters, 1e9);
    EXPECT_DOUBLE_EQ(out.optimalTokens, 2e11);
}

TEST(Chinchilla, ForgetsTheTokensOfAnEarlierSolve) {
    ChinchillaIn in = ofBudget(1e21);
    in.parameters = 1e9;
    ChinchillaOut out;
    solveChinchilla(in, {}, out);
    ASSERT_TRUE(out.tokens);
    in.parameters.reset();
    solveChinchilla(in, {}, out);
    EXPECT_FALSE(out.tokens || out.tokensPerParameter);
}

TEST(Chinchilla, NeedsOneBudget) {
    ChinchillaIn in;
    ASSERT_TRUE(checkChinchilla(in, {}));
    EXPECT_EQ(checkChinchilla(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkChinchilla(in, {})->field, "compute_budget");
    in.parameters = 1e9;
    EXPECT_FALSE(checkChinchilla(in, {}));
    in.duration = unit::day(1);
    EXPECT_FALSE(checkChinchilla(in, {}));
    in.computeBudget = unit::FLOP(1e21);
    ASSERT_TRUE(checkChinchilla(in, {}));
    EXPECT_EQ(checkChinchilla(in, {})->code, IssueCode::notApplicable);
    EXPECT_EQ(checkChinchilla(in, {})->field, "duration");
    in.duration.reset();
    EXPECT_FALSE(checkChinchilla(in, {}));
}

TEST(Chinchilla, NotesAStandInRateOfTheHardware) {
    ChinchillaIn in = ofBudget(1e21);
    std::vector<Note> notes;
    in.precision = Precision::fp8;
    noteChinchilla(in, {}, solved(in), notes);
    EXPECT_TRUE(notes.empty());
    in.hardware = test::a100();
    noteChinchilla(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::rateFallback);
}

TEST(ChinchillaProperty, SpendsTheBudgetAndGrowsWithItsRoot) {
    test::Random random(16);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kChinchilla, random);
        ChinchillaIn& in = given.in.as<ChinchillaIn>();
        const ChinchillaOut out = solved(in, given.assumptions);
        const double budget = raw(out.computeBudget);
        ASSERT_NEAR(6 * out.optimalParameters * out.optimalTokens, budget, 1e-12 * budget);
        if (in.parameters) { ASSERT_NEAR(6 * *in.parameters * *out.tokens, budget, 1e-12 * budget); }
        if (in.duration) { ASSERT_NEAR(raw(out.trainingTime), raw(*in.duration), 1e-12 * raw(*in.duration)); }
        in.duration.reset();
        in.computeBudget = 4.0 * out.computeBudget;
        ASSERT_NEAR(solved(in, given.assumptions).optimalParameters, 2 * out.optimalParameters, 1e-12 * out.optimalParameters);
    }
}

} // namespace
} // namespace mlsys
