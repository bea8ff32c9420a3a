// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas that no solver's test pins down by a number.
#include "engine/formulas/collectives.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/formulas/scenario.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

TEST(FormulaNumbers, ADoubleBinaryTreeTakesTheLatencyOfATreeAndTheBandwidthOfARing) {
    // 8 ranks: 1.2 · 2 · 3 · 1 s without bytes; 1.05 · 2 · 7/8 · 1 s without latency.
    const Bandwidth link = unit::B(1) / unit::s(1);
    EXPECT_NEAR(raw(formulas::doubleBinaryTreeAllreduce(unit::B(0), 8, link, unit::s(1))), 7.2, 1e-12);
    EXPECT_NEAR(raw(formulas::doubleBinaryTreeAllreduce(unit::B(1), 8, link, unit::s(0))), 1.8375, 1e-12);
}

TEST(FormulaNumbers, OnlyTheExcessOfTheTrafficIsSlowedByTheHost) {
    // 100 B, 20 of them over a host link of 1 B/s, the others from a memory of 10 B/s: 8 s + 20 s, at 80 %.
    const auto rate = [](double v) { return unit::B(v) / unit::s(1); };
    EXPECT_NEAR(raw(formulas::excessBandwidth(unit::B(100), unit::B(20), rate(10), rate(1), 0.8)), 100.0 / 28 * 0.8, 1e-12);
    // A host link faster than the memory gains nothing.
    EXPECT_NEAR(raw(formulas::excessBandwidth(unit::B(100), unit::B(20), rate(10), rate(50), 1)), 10, 1e-12);
}

TEST(FormulaNumbers, TheServingMfuCountsPromptAndAnswerAlike) {
    // 2 · 1e9 · (300 + 100) · 4 operations in 2 s on 2 accelerators of 1e13 a second.
    const FlopRate peak = unit::FLOP(1e13) / unit::s(1);
    EXPECT_NEAR(formulas::servingMfu(1e9, 300, 100, 4, unit::s(2), peak, 2), 0.08, 1e-12);
    EXPECT_EQ(formulas::servingMfu(1e12, 300, 100, 4, unit::s(2), peak, 2), 1);
}

} // namespace
} // namespace mlsys
