// SPDX-License-Identifier: GPL-3.0-or-later
// Known cases of the laws that stand alone in the formula library.
#include "engine/formula_library.hpp"
#include "engine/formulas/laws.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

namespace f = formulas;

TEST(Laws, AmdahlIsBoundByWhatIsNotImproved) {
    EXPECT_DOUBLE_EQ(f::amdahl(0.5, 2), 1 / 0.75);
    EXPECT_NEAR(f::amdahl(0.95, 1e12), 20, 1e-9);
    EXPECT_EQ(f::amdahl(0, 100), 1);
    EXPECT_EQ(f::amdahl(1, 100), 100);
}

TEST(Laws, StrongScalingIsAmdahlOverWorkers) {
    EXPECT_DOUBLE_EQ(f::strongScaling(64, 0.01), 64 / 1.63);
    EXPECT_EQ(f::strongScaling(1, 0.3), 1);
    EXPECT_EQ(f::strongScaling(1000, 0), 1000);
    for (const double workers : {2.0, 100.0, 8192.0}) EXPECT_NEAR(f::strongScaling(workers, 0.05), f::amdahl(0.95, workers), 1e-9);
}

TEST(Laws, EffectiveRateIsWhatIsLeftOfThePeak) {
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(f::effectiveRate(unit::TFLOPps(989), 0.4, 0.9, 0.95)), 989 * 0.4 * 0.9 * 0.95);
}

// A decode step of Llama-3-8B on an H100 waits for memory 295 times as long as it computes.
TEST(Laws, RooflineBalanceIsMemoryTimeOverComputeTime) {
    EXPECT_NEAR(f::rooflineBalance(unit::GB(16.06), unit::GBps(3350), unit::GFLOP(16.06), unit::TFLOPps(989)), 295.2, 0.05);
    EXPECT_LT(f::rooflineBalance(unit::GB(16.06), unit::GBps(3350), unit::GFLOP(16.06 * 1000), unit::TFLOPps(989)), 1);
}

TEST(Laws, AreInTheLibrary) {
    const FormulaLibrary library = FormulaLibrary::standard(Catalogue::standard());
    for (const char* id : {"amdahl", "strong_scaling", "effective_flops", "roofline_bottleneck", "optimal_parameters", "optimal_tokens", "md1_wait"}) EXPECT_NE(library.find(id), nullptr) << id;
}

} // namespace
} // namespace mlsys
