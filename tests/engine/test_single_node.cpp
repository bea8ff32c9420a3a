// SPDX-License-Identifier: GPL-3.0-or-later
// The single-node solver: the seeds' printed numbers, each path of the memory hierarchy, notes and rules.
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

SingleNodeIn resNetOnA100() { return {test::resNet50(), test::a100(), 1, Precision::fp16, std::nullopt}; }

SingleNodeOut solved(const SingleNodeIn& in, const Assumptions& a = {}) {
    SingleNodeOut out;
    solveSingleNode(in, a, out);
    return out;
}
std::vector<NoteCode> notesOf(const SingleNodeIn& in) {
    std::vector<Note> notes;
    noteSingleNode(in, {}, solved(in), notes);
    std::vector<NoteCode> codes;
    for (const Note& note : notes) codes.push_back(note.code);
    return codes;
}

TEST(SingleNode, PrintsTheSeedsNumbersForResNetOnAnA100) {
    const SingleNodeOut out = solved(resNetOnA100());
    EXPECT_NEAR(unit::ms.in(out.latency), 0.54, 0.005);
    EXPECT_NEAR(unit::perSecond.in(out.throughput), 1843, 0.5);
    EXPECT_EQ(out.bottleneck, Bottleneck::memory);
    EXPECT_TRUE(out.feasible);
}

TEST(SingleNode, AddsUpByHand) {
    const SingleNodeOut out = solved(resNetOnA100());
    EXPECT_DOUBLE_EQ(raw(out.latencyCompute), 4.1e9 / (312e12 * 0.5));
    EXPECT_DOUBLE_EQ(raw(out.latencyMemory), 51.2e6 * 1.1 / 2039e9);
    EXPECT_DOUBLE_EQ(raw(out.latencyOverhead), 15e-6 + 50 * 10e-6);
    EXPECT_DOUBLE_EQ(raw(out.arithmeticIntensity), 4.1e9 / (51.2e6 * 1.1));
    EXPECT_DOUBLE_EQ(raw(out.ridgePoint), 312e12 / 2039e9);
    EXPECT_DOUBLE_EQ(raw(out.energy), 400 * (0.3 + 0.7 * out.mfu) * raw(out.latency));
    EXPECT_DOUBLE_EQ(out.hfu, 1.1 * out.mfu);
}

TEST(SingleNode, TurnsComputeBoundWithTheBatch) {
    SingleNodeIn in = resNetOnA100();
    in.batchSize = 256;
    EXPECT_EQ(solved(in).bottleneck, Bottleneck::compute);
}

TEST(SingleNode, EqualTimesAreComputeBound) {
    SingleNodeIn in = resNetOnA100();
    // 1 FLOP in 2 s at η ½ against 2 B · 1.1 B moved: both take the same time at this bandwidth.
    in.model = Workload{};
    in.model.parameters = 1;
    in.model.inferenceFlops = unit::FLOP(1);
    in.hardware.peakFlops = FlopRate::from_value(1);
    in.hardware.precisionFlops = {};
    in.hardware.memory.bandwidth = Bandwidth::from_value(2 * 1.1 / 2);
    const SingleNodeOut out = solved(in);
    ASSERT_EQ(out.latencyCompute, out.latencyMemory);
    EXPECT_EQ(out.bottleneck, Bottleneck::compute);
}

TEST(SingleNode, UsesTheEfficiencyGivenElseTheAssumption) {
    SingleNodeIn in = resNetOnA100();
    in.efficiency = 0.25;
    EXPECT_EQ(solved(in).peakFlopsActual, unit::TFLOPps(78));
    in.efficiency.reset();
    Assumptions a;
    a.computeEfficiency = 0.4;
    EXPECT_DOUBLE_EQ(unit::TFLOPps.in(solved(in, a).peakFlopsActual), 124.8);
}

TEST(SingleNode, StreamsFromTheHostWhatDoesNotFit) {
    SingleNodeIn in{test::bySize(unit::GB(100)), test::a100(), 1, Precision::fp16, std::nullopt};
    const SingleNodeOut out = solved(in);
    EXPECT_FALSE(out.feasible);
    EXPECT_EQ(out.peakBwActual, unit::GBps(32));
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::spill});
    in.hardware.hostLink.bandwidth.reset();
    EXPECT_EQ(solved(in).peakBwActual, Assumptions().fallbackHostLink);
    in.hardware.memory.bandwidth = unit::GBps(10);
    EXPECT_EQ(solved(in).peakBwActual, unit::GBps(10)) << "a link faster than the memory does not help";
}

TEST(SingleNode, FitsWhatIsExactlyAsLargeAsTheMemory) {
    const SingleNodeIn in{test::bySize(unit::GiB(80)), test::a100(), 1, Precision::fp16, std::nullopt};
    EXPECT_TRUE(solved(in).feasible);
    EXPECT_EQ(solved(in).peakBwActual, unit::GBps(2039));
}

TEST(SingleNode, ReadsSmallModelsFromSramThenFlash) {
    SingleNodeIn in{test::bySize(unit::B(1000)), test::a100(), 1, Precision::fp16, std::nullopt};
    in.hardware.sram = {unit::B(1000), unit::GBps(1)};
    in.hardware.flash = {unit::B(5000), unit::GBps(2)};
    EXPECT_EQ(solved(in).peakBwActual, unit::GBps(1));
    in.model.modelSize = unit::B(1001);
    EXPECT_EQ(solved(in).peakBwActual, unit::GBps(2));
    in.model.modelSize = unit::B(5001);
    EXPECT_EQ(solved(in).peakBwActual, unit::GBps(2039));
}

TEST(SingleNode, IgnoresALevelThatStatesHalfOfItself) {
    SingleNodeIn in{test::bySize(unit::B(1000)), test::a100(), 1, Precision::fp16, std::nullopt};
    in.hardware.sram.capacity = unit::GB(1);
    in.hardware.flash.bandwidth = unit::GBps(1);
    EXPECT_EQ(solved(in).peakBwActual, unit::GBps(2039));
}

TEST(SingleNode, FlagsOverheadThatExceedsBothRooflineTimes) {
    EXPECT_TRUE(solved(resNetOnA100()).overheadDominated);
    EXPECT_EQ(notesOf(resNetOnA100()), std::vector{NoteCode::overheadDominated});
    SingleNodeIn in = resNetOnA100();
    in.model = test::llama8B();
    EXPECT_FALSE(solved(in).overheadDominated);
    EXPECT_TRUE(notesOf(in).empty());
}

TEST(SingleNode, NotesARateThatTheDeviceDoesNotList) {
    SingleNodeIn in = resNetOnA100();
    in.model = test::llama8B();
    in.precision = Precision::fp8;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::rateFallback});
    in.precision = Precision::int8;
    EXPECT_TRUE(notesOf(in).empty());
}

TEST(SingleNode, WithoutATdpHasNoEnergy) {
    SingleNodeIn in = resNetOnA100();
    in.hardware.tdp.reset();
    EXPECT_EQ(solved(in).energy, unit::J(0));
}

TEST(SingleNode, WithoutLayersOrDispatchTaxCountsTheFallback) {
    SingleNodeIn in{test::bySize(unit::GB(1)), test::a100(), 1, Precision::fp16, std::nullopt};
    in.hardware.dispatchTax.reset();
    EXPECT_EQ(solved(in).latencyOverhead, unit::us(10));
}

TEST(SingleNode, WorkWithoutOperationsIsMemoryBoundAndUsesNothing) {
    const SingleNodeOut out = solved({test::bySize(unit::GB(1)), test::a100(), 1, Precision::fp16, std::nullopt});
    EXPECT_EQ(out.latencyCompute, unit::s(0));
    EXPECT_EQ(out.bottleneck, Bottleneck::memory);
    EXPECT_EQ(out.mfu, 0);
    EXPECT_EQ(raw(out.arithmeticIntensity), 0);
}

TEST(SingleNode, NeedsASizeOfTheModel) {
    SingleNodeIn in = resNetOnA100();
    EXPECT_FALSE(checkSingleNode(in, {}));
    in.model.parameters.reset();
    const std::optional<Issue> issue = checkSingleNode(in, {});
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->code, IssueCode::missingField);
    EXPECT_EQ(issue->field, "model.parameters");
    in.model.modelSize = unit::GB(1);
    EXPECT_FALSE(checkSingleNode(in, {}));
}

} // namespace
} // namespace mlsys
