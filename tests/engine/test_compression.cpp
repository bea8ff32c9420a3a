// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/compression.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

CompressionIn toBits(Count bits, NumberFormat format = NumberFormat::integer) {
    CompressionIn in;
    in.targetBits = bits;
    in.targetFormat = format;
    return in;
}
CompressionIn pruned(double sparsity, SparsityPattern pattern = SparsityPattern::unstructured) {
    CompressionIn in;
    in.method = CompressionMethod::pruning;
    in.sparsity = sparsity;
    in.pattern = pattern;
    return in;
}
// ResNet-50 at batch 4096 on an H100: no activation traffic, so that it is compute-bound.
CompressionIn computeBound(Count bits, NumberFormat format = NumberFormat::integer) {
    CompressionIn in = toBits(bits, format);
    in.model = test::resNet50();
    in.hardware = test::h100();
    in.batchSize = 4096;
    return in;
}
Assumptions noActivationTraffic() {
    Assumptions a;
    a.activationIoFraction = 0;
    return a;
}
CompressionOut solved(const CompressionIn& in, const Assumptions& a = {}) {
    CompressionOut out;
    solveCompression(in, a, out);
    return out;
}
std::vector<Note> notesOf(const CompressionIn& in, const Assumptions& a = {}) {
    std::vector<Note> notes;
    noteCompression(in, a, solved(in, a), notes);
    return notes;
}

TEST(Compression, DividesTheBits) {
    EXPECT_EQ(solved(toBits(8)).compressionRatio, 2);
    EXPECT_EQ(solved(toBits(4)).compressionRatio, 4);
    EXPECT_DOUBLE_EQ(solved(toBits(3)).compressionRatio, 16.0 / 3);
    CompressionIn in = toBits(8);
    in.precision = Precision::fp32;
    EXPECT_EQ(solved(in).compressionRatio, 4);
}

TEST(Compression, CostsTheSurveyedAccuracy) {
    EXPECT_EQ(solved(toBits(16)).accuracyChange, 0);
    EXPECT_EQ(solved(toBits(8)).accuracyChange, -0.5) << "int8";
    EXPECT_EQ(solved(toBits(8, NumberFormat::floating)).accuracyChange, -0.2) << "fp8";
    EXPECT_EQ(solved(toBits(12)).accuracyChange, -0.5) << "no better than 8 bits is known";
    for (const Count bits : {4, 5, 7}) EXPECT_EQ(solved(toBits(bits)).accuracyChange, -2.5) << bits;
    for (const Count bits : {1, 3}) EXPECT_EQ(solved(toBits(bits)).accuracyChange, -5) << bits;
    CompressionIn in = toBits(16);
    in.precision = Precision::fp32;
    EXPECT_EQ(solved(in).accuracyChange, 0);
    in = toBits(8);
    in.precision = Precision::int8;
    EXPECT_EQ(solved(in).accuracyChange, 0) << "nothing is quantised";
    EXPECT_EQ(solved(in).inferenceSpeedup, 1);
}

TEST(Compression, SpeedsUpByTheBytesWhereMemoryBinds) {
    CompressionIn in = toBits(4);
    in.model = test::llama8B();
    in.hardware = test::h100();
    const CompressionOut out = solved(in);
    EXPECT_TRUE(out.memoryBound);
    EXPECT_EQ(out.inferenceSpeedup, 4);
    EXPECT_DOUBLE_EQ(raw(*out.originalSize), 16.06e9);
    EXPECT_DOUBLE_EQ(raw(*out.compressedSize), 4.015e9);
}

TEST(Compression, SpeedsUpByTheRatesWhereArithmeticBinds) {
    const Assumptions a = noActivationTraffic();
    EXPECT_FALSE(solved(computeBound(8), a).memoryBound);
    EXPECT_EQ(solved(computeBound(8), a).inferenceSpeedup, 2) << "1979 over 989 TFLOP/s, capped by the ratio of the bytes";
    EXPECT_EQ(solved(computeBound(4), a).inferenceSpeedup, 1) << "the device lists no int4: the default rate";
    EXPECT_DOUBLE_EQ(solved(computeBound(7), a).inferenceSpeedup, 1979.0 / 989) << "7 bits compute as int8";
    CompressionIn in = computeBound(16);
    in.precision = Precision::fp32;
    in.hardware = test::a100();
    EXPECT_EQ(solved(in, a).inferenceSpeedup, 2) << "312 over 19.5, capped";
    in.targetBits = 32;
    in.precision = Precision::tf32;
    EXPECT_EQ(solved(in, a).inferenceSpeedup, 1) << "the same bits, the same format";
}

TEST(Compression, TakesFp8OrInt8ByTheFormat) {
    CompressionIn in = computeBound(8, NumberFormat::floating);
    in.hardware->precisionFlops.fp8 = unit::TFLOPps(989 * 1.5);
    EXPECT_DOUBLE_EQ(solved(in, noActivationTraffic()).inferenceSpeedup, 1.5);
    in.targetBits = 4;
    in.hardware->precisionFlops.fp4 = unit::TFLOPps(989 * 3);
    EXPECT_DOUBLE_EQ(solved(in, noActivationTraffic()).inferenceSpeedup, 3);
}

TEST(Compression, RefinedWalksToTheNextWiderRate) {
    Assumptions a = Assumptions::refined();
    a.activationIoFraction = 0;
    EXPECT_DOUBLE_EQ(solved(computeBound(4), a).inferenceSpeedup, 1979.0 / 989) << "int4 weights, int8 arithmetic";
}

TEST(Compression, IsTakenAsMemoryBoundWithoutARoofline) {
    CompressionIn in = computeBound(4);
    in.hardware.reset();
    EXPECT_TRUE(solved(in).memoryBound);
    EXPECT_EQ(solved(in).inferenceSpeedup, 4);
    in = computeBound(4);
    in.model.reset();
    EXPECT_TRUE(solved(in).memoryBound);
    EXPECT_FALSE(solved(in).originalSize || solved(in).compressedSize);
}

TEST(Compression, PrunesToTheWeightsThatAreLeft) {
    EXPECT_EQ(solved(pruned(0)).compressionRatio, 1);
    EXPECT_EQ(solved(pruned(0.5)).compressionRatio, 2);
    EXPECT_DOUBLE_EQ(solved(pruned(0.9)).compressionRatio, 10);
}

TEST(Compression, PruningSpeedsUpOnlyWithAPattern) {
    EXPECT_EQ(solved(pruned(0.9)).inferenceSpeedup, 1);
    EXPECT_DOUBLE_EQ(solved(pruned(0.9, SparsityPattern::structured)).inferenceSpeedup, 10);
    for (const double near : {0.45, 0.5, 0.55}) EXPECT_EQ(solved(pruned(near, SparsityPattern::two_of_four)).inferenceSpeedup, 2) << near;
    for (const double far : {0.0, 0.25, 0.75, 0.9}) EXPECT_EQ(solved(pruned(far, SparsityPattern::two_of_four)).inferenceSpeedup, 1) << far;
}

TEST(Compression, PruningCostsLittleToHalfAndThenMore) {
    EXPECT_EQ(solved(pruned(0)).accuracyChange, 0);
    EXPECT_EQ(solved(pruned(0.25)).accuracyChange, -0.1);
    EXPECT_EQ(solved(pruned(0.5)).accuracyChange, -0.1);
    EXPECT_DOUBLE_EQ(solved(pruned(0.9)).accuracyChange, -std::exp(1.8));
}

TEST(Compression, LabelsWhatItCannotPredict) {
    ASSERT_EQ(notesOf(toBits(8)).size(), 2u);
    EXPECT_EQ(notesOf(toBits(8))[0].code, NoteCode::estimate);
    EXPECT_NE(notesOf(toBits(8))[0].message.find("survey"), std::string::npos);
    EXPECT_NE(notesOf(toBits(8))[1].message.find("memory-bound"), std::string::npos);
    EXPECT_EQ(notesOf(pruned(0.5)).size(), 1u);
    EXPECT_EQ(notesOf(pruned(0.5, SparsityPattern::two_of_four)).size(), 1u);
    ASSERT_EQ(notesOf(pruned(0.8, SparsityPattern::two_of_four)).size(), 2u);
    EXPECT_NE(notesOf(pruned(0.8, SparsityPattern::two_of_four))[1].message.find("2:4"), std::string::npos);
    const std::vector<Note> standIn = notesOf(computeBound(4), noActivationTraffic());
    ASSERT_EQ(standIn.size(), 2u);
    EXPECT_EQ(standIn[1].code, NoteCode::rateFallback);
}

TEST(Compression, RefusesMoreBitsThanThereAre) {
    EXPECT_FALSE(checkCompression(toBits(16), {}));
    const std::optional<Issue> issue = checkCompression(toBits(17), {});
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, IssueCode::outOfRange);
    EXPECT_EQ(issue->field, "target_bits");
    EXPECT_EQ(issue->message, "target_bits must be at most the 16 bits of precision fp16, got 17");
    CompressionIn in = pruned(0.5);
    in.targetBits = 32;
    EXPECT_FALSE(checkCompression(in, {})) << "pruning asks for no bits";
    in.model = Workload{};
    ASSERT_TRUE(checkCompression(in, {}));
    EXPECT_EQ(checkCompression(in, {})->field, "model.parameters");
    in.model = test::bySize(unit::GB(10));
    EXPECT_FALSE(checkCompression(in, {}));
}

TEST(CompressionProperty, FewerBitsNeverTakeMoreOrScoreHigher) {
    test::Random random(18);
    for (int i = 0; i < 1000; ++i) {
        test::AnyCase given = *test::anyAccepted(kCompression, random);
        CompressionIn& in = given.in.as<CompressionIn>();
        const CompressionOut before = solved(in, given.assumptions);
        ASSERT_GE(before.compressionRatio, 1);
        ASSERT_LE(before.inferenceSpeedup, std::max(before.compressionRatio, 2.0));
        ASSERT_LE(before.accuracyChange, 0);
        if (before.originalSize) { ASSERT_NEAR(raw(*before.compressedSize) * before.compressionRatio, raw(*before.originalSize), 1e-12 * raw(*before.originalSize)); }
        if (in.method == CompressionMethod::quantization) in.targetBits = std::max<Count>(1, in.targetBits - 1);
        else in.sparsity = 1 - (1 - in.sparsity) * 0.9;
        const CompressionOut after = solved(in, given.assumptions);
        ASSERT_GE(after.compressionRatio, before.compressionRatio);
        ASSERT_LE(after.accuracyChange, before.accuracyChange);
    }
}

} // namespace
} // namespace mlsys
