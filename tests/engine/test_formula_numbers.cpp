// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas that no solver's test pins down by a number.
#include "engine/formulas/collectives.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/formulas/scenario.hpp"
#include "engine/formulas/serving.hpp"
#include "engine/formulas/weight_streaming.hpp"

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

// Serving prints the share of the weights that is read, by way of the distinct experts; a wafer streams their number, from the
// sums of the weights alone. Where fewer than all experts are drawn it is one law.
TEST(FormulaNumbers, WhatAMixtureReadsIsTheSameWhoeverAsks) {
    const double parameters = 671e9, active = 37e9, experts = 256, topK = 8;
    for (const double tokens : {1.0, 2.0, 7.0, 64.0, 4096.0, 1e6}) {
        const double share = formulas::weightShare(parameters, active, experts, topK, 1, tokens);
        EXPECT_NEAR(share * parameters, formulas::streamedParameters(parameters, active, topK, experts, tokens), 1e-12 * parameters) << tokens;
    }
    EXPECT_EQ(formulas::streamedParameters(parameters, active, topK, experts, 1), active);
    // Every token draws every expert: nothing is left out.
    EXPECT_EQ(formulas::streamedParameters(parameters, active, experts, experts, 2), parameters);
    EXPECT_EQ(formulas::streamedParameters(parameters, active, experts + 1, experts, 2), parameters);
}

TEST(FormulaNumbers, TheServingMfuCountsPromptAndAnswerAlike) {
    // 2 · 1e9 · (300 + 100) · 4 operations in 2 s on 2 accelerators of 1e13 a second.
    const FlopRate peak = unit::FLOP(1e13) / unit::s(1);
    EXPECT_NEAR(formulas::servingMfu(1e9, 300, 100, 4, unit::s(2), peak, 2), 0.08, 1e-12);
    EXPECT_EQ(formulas::servingMfu(1e12, 300, 100, 4, unit::s(2), peak, 2), 1);
}

} // namespace
} // namespace mlsys
