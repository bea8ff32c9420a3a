// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of equations that other tests rely on.
#include "tests/support/equation.hpp"

#include <gtest/gtest.h>

namespace mlsys::test {
namespace {

double value(std::string_view equation) { return evaluate(equation, {{"B", 8}, {"η", 0.5}, {"t_c", 3}, {"α_io", 0.1}}); }

TEST(Equation, BindsAsPeopleRead) {
    EXPECT_EQ(value("1 + 2·3"), 7);
    EXPECT_EQ(value("8/2/2"), 2);
    EXPECT_EQ(value("8/(2/2)"), 8);
    EXPECT_EQ(value("2·3^2"), 18);
    EXPECT_EQ(value("2^3^2"), 512);
    EXPECT_EQ(value("−2^2"), -4);
    EXPECT_EQ(value("5 − 3 - 1"), 1);
}

TEST(Equation, KnowsSymbolsOutsideAscii) { EXPECT_EQ(value("B·η·(1 + α_io·10)"), 8); }

TEST(Equation, KnowsTheFunctionsOfTheGrammar) {
    EXPECT_EQ(value("max(t_c, 1, 7) + min(t_c, 2)"), 9);
    EXPECT_EQ(value("clamp(B, 0, 1) + ceil(1.2) + floor(1.8) + sqrt(9)"), 7);
}

TEST(Equation, ReadsTheNumbersPutIn) {
    EXPECT_EQ(value("8·4.1 GFLOP/((312 TFLOP/s)·0.5)"), 8 * 4.1e9 / (312e12 * 0.5));
    EXPECT_EQ(value("25,600,000·2 B"), 51.2e6);
    EXPECT_EQ(value("max(1, 2,500)"), 2500);
    EXPECT_EQ(value("15 µs + 10 us·50"), 15e-6 + 10e-6 * 50);
    EXPECT_EQ(value("1.5e-07 s"), 1.5e-7);
}

TEST(Equation, RefusesWhatItCannotCompute) {
    for (const char* broken : {"", "1 +", "(1", "x", "max(", "clamp(1)", "foo(1)", "1 2", "B η", "ceil(1, 2)"}) EXPECT_THROW(value(broken), EquationError) << broken;
}

} // namespace
} // namespace mlsys::test
