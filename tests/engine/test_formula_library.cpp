// SPDX-License-Identifier: GPL-3.0-or-later
// Every formula of the library: what is printed is what is computed, on random arguments.
#include "engine/formula_library.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/equation.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace mlsys {
namespace {

const FormulaLibrary& library() {
    static const FormulaLibrary all = FormulaLibrary::standard(Catalogue::standard());
    return all;
}

double anyArgument(const Argument& argument, test::Random& random) {
    const double scale = argument.dimension.none() ? 1000 : 1e9;
    const double from = std::max(argument.range.min, argument.dimension.none() ? 1e-3 : 1e-6);
    const double to = std::min(argument.range.max, scale);
    return from >= to ? from : std::exp(std::uniform_real_distribution<double>(std::log(from), std::log(to))(random));
}

class EveryFormula : public testing::TestWithParam<const Formula*> {};

TEST_P(EveryFormula, IsPrintedAsItIsComputed) {
    const Formula& formula = *GetParam();
    ASSERT_NE(formula.evaluate, nullptr);
    EXPECT_FALSE(std::string_view(formula.source).empty());
    EXPECT_FALSE(formula.title.empty());
    std::set<std::string_view> keys, symbols;
    for (const Argument& argument : formula.arguments()) {
        EXPECT_TRUE(keys.insert(argument.key).second) << argument.key;
        EXPECT_TRUE(symbols.insert(argument.symbol).second) << argument.symbol;
        EXPECT_FALSE(argument.title.empty()) << argument.key;
    }
    test::Random random(7);
    for (int i = 0; i < 1000; ++i) {
        std::vector<double> values;
        std::map<std::string, double, std::less<>> named;
        double largest = 0;
        for (const Argument& argument : formula.arguments()) {
            double value = anyArgument(argument, random);
            // Counts are passed as whole numbers; a rounded value serves both.
            if (argument.dimension.none() && argument.range.min >= 1) value = std::round(value);
            values.push_back(value);
            named.emplace(argument.symbol, value);
            if (argument.dimension == formula.dimension) largest = std::max(largest, std::abs(value));
        }
        const double computed = formula.evaluate(values.data());
        if (formula.procedure || !std::isfinite(computed)) continue;
        const double printed = test::evaluate(formula.equation, named);
        ASSERT_LE(std::abs(printed - computed), 1e-11 * std::max(largest, std::abs(computed))) << formula.id << ": " << formula.equation;
    }
}

INSTANTIATE_TEST_SUITE_P(Library, EveryFormula, testing::ValuesIn(library().formulas().begin(), library().formulas().end()), [](const auto& i) { return std::string(i.param->id); });

TEST(FormulaLibrary, HoldsEachIdOnceAndKnowsItsUsers) {
    std::set<std::string_view> ids;
    for (const Formula* formula : library().formulas()) EXPECT_TRUE(ids.insert(formula->id).second) << formula->id;
    const Formula* computeTime = library().find("compute_time");
    ASSERT_NE(computeTime, nullptr);
    EXPECT_FALSE(library().usersOf(*computeTime).empty());
    EXPECT_EQ(library().find("no_such_formula"), nullptr);
}

TEST(FormulaLibrary, ShowsTheWorkingOfAnEvaluation) {
    const Formula* ring = library().find("tree_allreduce");
    ASSERT_NE(ring, nullptr);
    const double arguments[] = {16e9, 8, 50e9, 5e-6};
    const Step step = evaluateFormula(*ring, arguments);
    EXPECT_NEAR(step.value, 2 * 3 * (16e9 / 50e9 + 5e-6), 1e-12);
    EXPECT_EQ(step.substituted(), "2·log2(8)·(16 GB/(50 GB/s) + 5 µs)");
}

} // namespace
} // namespace mlsys
