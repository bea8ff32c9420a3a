// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/software_efficiency.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

SoftwareEfficiencyIn onH100(KernelKind kernel, double efficiency, bool flash = false) {
    SoftwareEfficiencyIn in;
    in.hardware = test::h100();
    in.kernel = kernel;
    in.efficiency = efficiency;
    in.flashAttention = flash;
    return in;
}
SoftwareEfficiencyOut solved(const SoftwareEfficiencyIn& in, const Assumptions& a = {}) {
    SoftwareEfficiencyOut out;
    solveSoftwareEfficiency(in, a, out);
    return out;
}
double kernel(KernelKind kind, double efficiency, bool flash = false) { return solved(onH100(kind, efficiency, flash)).kernelEfficiency; }

TEST(SoftwareEfficiency, HoldsTheSurveyedValuesAtTheReference) {
    EXPECT_DOUBLE_EQ(kernel(KernelKind::attention, 0.5), 0.30);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::attention, 0.5, true), 0.75);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::ffn, 0.5), 0.50);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::convolution, 0.5), 0.40);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::other, 0.5), 0.30);
}

TEST(SoftwareEfficiency, ScalesWithTheEfficiencyUpToACap) {
    EXPECT_DOUBLE_EQ(kernel(KernelKind::attention, 0.25), 0.15);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::ffn, 0.25), 0.25);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::attention, 1), 0.60) << "unfused attention has no cap in this range";
    EXPECT_DOUBLE_EQ(kernel(KernelKind::attention, 1, true), 0.85);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::ffn, 1), 0.60);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::convolution, 1), 0.55);
    EXPECT_DOUBLE_EQ(kernel(KernelKind::other, 1), 0.60);
}

TEST(SoftwareEfficiency, NeverExceedsThePeak) {
    Assumptions a;
    a.kernels.reference = 0.1;
    EXPECT_EQ(solved(onH100(KernelKind::other, 1), a).kernelEfficiency, 1);
}

TEST(SoftwareEfficiency, FusingMattersToAttentionOnly) {
    EXPECT_EQ(kernel(KernelKind::ffn, 0.5, true), kernel(KernelKind::ffn, 0.5, false));
    EXPECT_EQ(kernel(KernelKind::convolution, 0.5, true), kernel(KernelKind::convolution, 0.5, false));
}

TEST(SoftwareEfficiency, AchievesItsShareOfThePeak) {
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(onH100(KernelKind::attention, 0.5)).achievedFlops), 989 * 0.3);
    SoftwareEfficiencyIn in = onH100(KernelKind::ffn, 0.5);
    in.precision = Precision::fp8;
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in).achievedFlops), 1979 * 0.5);
}

TEST(SoftwareEfficiency, TakesTheDefaultEfficiencyWhereNoneIsGiven) {
    SoftwareEfficiencyIn in = onH100(KernelKind::attention, 0.5);
    in.efficiency.reset();
    Assumptions a;
    a.computeEfficiency = 0.4;
    EXPECT_DOUBLE_EQ(solved(in, a).kernelEfficiency, 0.30 * 0.4 / 0.5);
}

// Llama-3-8B, 2,048 tokens: 4·32·4096·2048 = 1.0737 GFLOP of scores a token against 16.06.
TEST(SoftwareEfficiency, BlendsATransformerAsTimesAdd) {
    SoftwareEfficiencyIn in = onH100(KernelKind::attention, 0.5);
    in.model = test::llama8B();
    const double share = 1073741824 / (1073741824 + 16.06e9);
    EXPECT_DOUBLE_EQ(*solved(in).attentionShare, share);
    EXPECT_DOUBLE_EQ(*solved(in).blendedEfficiency, 1 / (share / 0.3 + (1 - share) / 0.5));
    in.flashAttention = true;
    EXPECT_DOUBLE_EQ(*solved(in).blendedEfficiency, 1 / (share / 0.75 + (1 - share) / 0.5));
    in.kernel = KernelKind::convolution;
    EXPECT_DOUBLE_EQ(*solved(in).blendedEfficiency, 1 / (share / 0.75 + (1 - share) / 0.5)) << "the model's blend is not that of the kernel looked at";
}

TEST(SoftwareEfficiency, CountsTheParametersThatAMixtureUses) {
    SoftwareEfficiencyIn in = onH100(KernelKind::attention, 0.5);
    in.model = test::mixture();
    EXPECT_DOUBLE_EQ(*solved(in).attentionShare, 1073741824 / (1073741824 + 16e9));
}

TEST(SoftwareEfficiency, RefinedCountsTheCausalHalf) {
    SoftwareEfficiencyIn in = onH100(KernelKind::attention, 0.5);
    in.model = test::llama8B();
    EXPECT_DOUBLE_EQ(*solved(in, Assumptions::refined()).attentionShare, 536870912 / (536870912 + 16.06e9));
}

TEST(SoftwareEfficiency, BlendsNothingElse) {
    SoftwareEfficiencyIn in = onH100(KernelKind::attention, 0.5);
    SoftwareEfficiencyOut out;
    in.model = test::llama8B();
    solveSoftwareEfficiency(in, {}, out);
    ASSERT_TRUE(out.blendedEfficiency);
    in.model = test::resNet50();
    solveSoftwareEfficiency(in, {}, out); // the same Out again, as a sweep does
    EXPECT_FALSE(out.blendedEfficiency || out.attentionShare);
    in.model = test::llama8B();
    in.model->parameters.reset();
    EXPECT_FALSE(solved(in).blendedEfficiency);
}

TEST(SoftwareEfficiency, AcceptsAnythingAndNotesAStandInRate) {
    SoftwareEfficiencyIn in = onH100(KernelKind::attention, 0.5);
    EXPECT_FALSE(checkSoftwareEfficiency(in, {}));
    std::vector<Note> notes;
    noteSoftwareEfficiency(in, {}, solved(in), notes);
    EXPECT_TRUE(notes.empty());
    in.precision = Precision::int4;
    noteSoftwareEfficiency(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::rateFallback);
    EXPECT_EQ(solved(in).achievedFlops, solved(onH100(KernelKind::attention, 0.5)).achievedFlops);
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in, Assumptions::refined()).achievedFlops), 1979 * 0.3) << "refined walks to int8";
}

TEST(SoftwareEfficiencyProperty, RisesWithTheEfficiencyAndTheBlendLiesBetweenItsParts) {
    test::Random random(11);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kSoftwareEfficiency, random);
        SoftwareEfficiencyIn& in = given.in.as<SoftwareEfficiencyIn>();
        in.efficiency = 0.2 + 0.001 * i;
        const SoftwareEfficiencyOut low = solved(in, given.assumptions);
        ASSERT_LE(low.kernelEfficiency, 1);
        *in.efficiency += 0.1;
        const SoftwareEfficiencyOut high = solved(in, given.assumptions);
        ASSERT_GE(high.kernelEfficiency, low.kernelEfficiency);
        if (!high.blendedEfficiency) continue;
        in.kernel = KernelKind::attention;
        const double attention = solved(in, given.assumptions).kernelEfficiency;
        in.kernel = KernelKind::ffn;
        const double matrix = solved(in, given.assumptions).kernelEfficiency;
        ASSERT_GE(*high.blendedEfficiency, std::min(attention, matrix) * (1 - 1e-12));
        ASSERT_LE(*high.blendedEfficiency, std::max(attention, matrix) * (1 + 1e-12));
    }
}

} // namespace
} // namespace mlsys
