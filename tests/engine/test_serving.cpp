// SPDX-License-Identifier: GPL-3.0-or-later
// The serving solver: published cache sizes, each input by hand, notes and rules.
#include "engine/solvers/serving.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

constexpr double kParameters = 8.03e9;

Hardware linkedH100() {
    Hardware h = test::h100();
    h.acceleratorLink = {unit::GBps(900), unit::ns(500)};
    return h;
}
ServingIn llamaOnH100() {
    ServingIn in;
    in.model = test::llama8B();
    in.hardware = linkedH100();
    return in;
}
Workload llama70B() {
    Workload w = test::llama8B();
    w.parameters = 70e9;
    w.layers = 80;
    w.hiddenDim = 8192;
    w.heads = 64;
    return w;
}
ServingOut solved(const ServingIn& in, const Assumptions& a = {}) {
    ServingOut out;
    solveServing(in, a, out);
    return out;
}
double ms(Time time) { return unit::ms.in(time); }

std::vector<NoteCode> notesOf(const ServingIn& in) {
    std::vector<Note> notes;
    noteServing(in, {}, solved(in), notes);
    std::vector<NoteCode> codes;
    for (const Note& note : notes) codes.push_back(note.code);
    return codes;
}

double cacheOfAToken(Workload model) {
    ServingIn in = llamaOnH100();
    in.model = std::move(model);
    in.seqLen = 1;
    return raw(solved(in).kvCacheSize);
}

TEST(Serving, KeepsThePublishedBytesOfATokenInTheCache) {
    EXPECT_EQ(cacheOfAToken(test::llama8B()), 131072) << "Llama-3-8B, fp16";
    EXPECT_EQ(cacheOfAToken(llama70B()), 327680) << "Llama-2-70B, fp16";
    Workload deepseek = test::mixture(); // DeepSeek-V3 states 70,272 bytes a token for its latent attention
    deepseek.layers = 61;
    deepseek.kvLoraRank = 512;
    deepseek.qkRopeHeadDim = 64;
    EXPECT_EQ(cacheOfAToken(deepseek), 70272);
    deepseek.qkRopeHeadDim.reset();
    EXPECT_EQ(cacheOfAToken(deepseek), 61 * 512 * 2);
    Workload multiHead = test::llama8B(); // no grouped queries: as many KV heads as heads
    multiHead.kvHeads.reset();
    EXPECT_EQ(cacheOfAToken(multiHead), 4 * 131072);
    Workload bare; // the assumptions' geometry
    bare.kind = WorkloadKind::transformer;
    bare.parameters = 1e9;
    EXPECT_EQ(cacheOfAToken(bare), 2 * 4096 * 2);
}

TEST(Serving, AnswersLlamaOnAnH100ByHand) {
    const ServingOut out = solved(llamaOnH100());
    const double flops = 2 * kParameters * 2048 + 4.0 * 32 * 4096 * 2048 * 2048;
    EXPECT_DOUBLE_EQ(ms(out.ttft), 1e3 * (flops / (989e12 * 0.5) + 10e-6));
    const double bytes = kParameters * 2 + 131072.0 * 2048;
    EXPECT_DOUBLE_EQ(ms(out.itl), 1e3 * (bytes / 3.35e12 + 32 * 10e-6));
    EXPECT_DOUBLE_EQ(unit::perSecond.in(out.tokenThroughput), 1 / raw(out.itl));
    EXPECT_DOUBLE_EQ(raw(out.totalMemoryRequired), bytes);
    EXPECT_DOUBLE_EQ(out.memoryUtilization, bytes / (80 * 1073741824.0));
    EXPECT_TRUE(out.feasible);
    EXPECT_EQ(out.prefillBottleneck, ServingBottleneck::compute);
    EXPECT_EQ(out.decodeBottleneck, ServingBottleneck::memory);
    EXPECT_EQ(out.prefillChunks, 1);
    EXPECT_EQ(out.promptCacheHitRatio, 0);
    EXPECT_FALSE(out.requestLatency || out.prefillChunkTime || out.decodeStallBound);
}

TEST(Serving, AddsTheAnswerToTheRequest) {
    ServingIn in = llamaOnH100();
    in.outputTokens = 128;
    const ServingOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(*out.requestLatency), raw(out.ttft) + 128 * raw(out.itl));
    ServingOut again = out; // an answer that is used again loses what is no longer asked for
    solveServing(llamaOnH100(), {}, again);
    EXPECT_FALSE(again.requestLatency);
}

TEST(Serving, ComputesOnlyWhatIsNotCached) {
    ServingIn in = llamaOnH100();
    in.cachedPrefixLen = 1536;
    const ServingOut out = solved(in);
    const double flops = 2 * kParameters * 512 + 4.0 * 32 * 4096 * 512 * 2048;
    EXPECT_DOUBLE_EQ(ms(out.ttft), 1e3 * (flops / (989e12 * 0.5) + 10e-6));
    EXPECT_EQ(out.promptCacheHitRatio, 0.75);
    EXPECT_EQ(out.itl, solved(llamaOnH100()).itl) << "decode reads the whole cache";
}

TEST(Serving, CutsAPrefillIntoChunks) {
    ServingIn in = llamaOnH100();
    in.prefillChunkTokens = 500;
    const ServingOut out = solved(in);
    EXPECT_EQ(out.prefillChunks, 5);
    const double flops = 2 * kParameters * 500 + 4.0 * 32 * 4096 * 500 * 2048;
    EXPECT_DOUBLE_EQ(ms(*out.prefillChunkTime), 1e3 * (flops / (989e12 * 0.5) + 10e-6));
    EXPECT_EQ(out.decodeStallBound, out.prefillChunkTime);
    EXPECT_DOUBLE_EQ(ms(out.ttft), ms(solved(llamaOnH100()).ttft) + 4 * 0.01) << "five dispatches instead of one";
    in.prefillChunkTokens = 10000;
    EXPECT_EQ(solved(in).prefillChunks, 1);
    EXPECT_EQ(solved(in).prefillChunkTime, solved(in).ttft);
}

TEST(Serving, MovesTheCacheBetweenTwoDevices) {
    ServingIn in = llamaOnH100();
    in.decodeHardware = test::a100();
    const ServingOut out = solved(in);
    const double cache = 131072.0 * 2048;
    EXPECT_DOUBLE_EQ(ms(out.ttft), ms(solved(llamaOnH100()).ttft) + 1e3 * cache / 100e9);
    EXPECT_DOUBLE_EQ(ms(out.itl), 1e3 * ((kParameters * 2 + cache) / 2.039e12 + 32 * 10e-6));
    in.networkBandwidth = unit::GBps(1);
    EXPECT_EQ(solved(in).prefillBottleneck, ServingBottleneck::network);
    in.decodeHardware->memory.capacity = unit::GB(10);
    EXPECT_FALSE(solved(in).feasible) << "it is the decode device that keeps weights and cache";
}

TEST(Serving, LetsADraftModelSpeculate) {
    ServingIn in = llamaOnH100();
    in.draftModel = test::llama8B();
    in.draftModel->parameters = 1e9;
    in.draftModel->layers = 16;
    const double draft = (2e9 + 65536.0 * 2048) / 3.35e12;
    const double target = raw(solved(llamaOnH100()).itl);
    const double accepted = 1 + 0.7 * (1 - std::pow(0.7, 4)) / 0.3;
    EXPECT_NEAR(raw(solved(in).itl), (4 * draft + target) / accepted, 1e-15);
    EXPECT_DOUBLE_EQ(raw(solved(in).totalMemoryRequired - solved(llamaOnH100()).totalMemoryRequired), 2e9);
    in.draftAcceptanceRate = 1;
    EXPECT_NEAR(raw(solved(in).itl), (4 * draft + target) / 5, 1e-15);
    in.draftAcceptanceRate = 0;
    EXPECT_NEAR(raw(solved(in).itl), 4 * draft + target, 1e-15);
    in.draftModel->kvLoraRank = 512; // the draft's cache by its own geometry
    EXPECT_NEAR(raw(solved(in).itl), 4 * (2e9 + 16.0 * 512 * 2 * 2048) / 3.35e12 + target, 1e-15);
}

TEST(Serving, CountsTheDraftsDispatchAsOverheadNotAsMemory) {
    ServingIn in = llamaOnH100();
    in.draftModel = test::llama8B();
    in.draftModel->parameters = 1e9;
    in.draftModel->layers = 16;
    Assumptions a;
    a.layerOverhead = unit::s(0);
    const double reads = (kParameters * 2 + 131072.0 * 2048 + 4 * (2e9 + 65536.0 * 2048)) / 3.35e12;
    a.stepOverhead = unit::s(1.01 * reads / 5); // of the target's step and of four steps of the draft
    EXPECT_EQ(solved(in, a).decodeBottleneck, ServingBottleneck::overhead);
    a.stepOverhead = unit::s(0.99 * reads / 5);
    EXPECT_EQ(solved(in, a).decodeBottleneck, ServingBottleneck::memory);
}

TEST(Serving, SharesAModelOverTensorParallelRanks) {
    ServingIn in = llamaOnH100();
    in.model = llama70B();
    EXPECT_FALSE(solved(in).feasible);
    in.tpSize = 4; // "Can I serve Llama-70B on 4 H100s?"
    const ServingOut out = solved(in);
    EXPECT_TRUE(out.feasible);
    EXPECT_DOUBLE_EQ(raw(out.modelWeightsSize), 140e9 / 4);
    EXPECT_DOUBLE_EQ(raw(out.kvCacheSize), 327680.0 * 2048 / 4);
    const double flops = 2 * 70e9 * 2048 + 4.0 * 80 * 8192 * 2048 * 2048;
    const auto ring = [](double message) { return 2 * 3.0 / 4 * message / 900e9 + 2 * 3 * 500e-9; };
    EXPECT_NEAR(raw(out.ttft), flops / (989e12 * 0.5 * 4) + 160 * ring(2048.0 * 8192 * 2) + 10e-6, 1e-15);
    EXPECT_NEAR(raw(out.itl), (140e9 + 327680.0 * 2048) / 4 / 3.35e12 + 160 * ring(8192.0 * 2) + 80 * 10e-6, 1e-15);
}

TEST(Serving, SendsARingForEachChunkAndForEachVerifiedToken) {
    ServingIn in = llamaOnH100();
    in.tpSize = 2;
    in.prefillChunkTokens = 512;
    const auto rings = [](double message, double parts) { return 64 * (message / 900e9 + parts * 2 * 500e-9); };
    const double flops = 2 * kParameters * 2048 + 4.0 * 32 * 4096 * 2048 * 2048;
    EXPECT_NEAR(raw(solved(in).ttft), flops / (989e12 * 0.5 * 2) + rings(2048.0 * 4096 * 2, 4) + 4 * 10e-6, 1e-15);
    EXPECT_NEAR(raw(*solved(in).prefillChunkTime), flops / 4 / (989e12 * 0.5 * 2) + rings(512.0 * 4096 * 2, 1) + 10e-6, 1e-15);
    in.draftModel = test::llama8B();
    in.draftAcceptanceRate = 0;
    const double whole = (kParameters * 2 + 131072.0 * 2048) / 3.35e12; // the draft runs whole on each accelerator
    EXPECT_NEAR(raw(solved(in).itl), 4 * whole + whole / 2 + rings(5 * 4096.0 * 2, 1) + 32 * 10e-6, 1e-15);
}

TEST(Serving, EstimatesTensorParallelismWithoutALinkOverTheHost) {
    ServingIn in = llamaOnH100();
    in.tpSize = 2;
    in.hardware.acceleratorLink = {};
    const auto decode = [](double bandwidth) { return (kParameters * 2 + 131072.0 * 2048) / 2 / 3.35e12 + 64 * (8192.0 / bandwidth + 2 * 500e-9) + 32 * 10e-6; };
    EXPECT_NEAR(raw(solved(in).itl), decode(64e9), 1e-15);
    in.hardware.hostLink = {};
    Assumptions slower;
    slower.fallbackHostLink = unit::GBps(16);
    EXPECT_NEAR(raw(solved(in, slower).itl), decode(16e9), 1e-15);
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::estimate});
    in.decodeHardware = linkedH100();
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::estimate});
    in.decodeHardware->acceleratorLink = {};
    EXPECT_EQ(notesOf(in), (std::vector{NoteCode::estimate, NoteCode::estimate}));
}

TEST(Serving, KeepsTheCacheInItsOwnPrecision) {
    ServingIn in = llamaOnH100();
    in.kvPrecision = Precision::fp8;
    EXPECT_DOUBLE_EQ(raw(solved(in).kvCacheSize), 65536.0 * 2048);
    EXPECT_EQ(solved(in).modelWeightsSize, solved(llamaOnH100()).modelWeightsSize);
    in.precision = Precision::int4;
    EXPECT_DOUBLE_EQ(raw(solved(in).kvCacheSize), 65536.0 * 2048);
}

TEST(Serving, CountsTheActivePartOfAMixtureInComputeAndAllOfItInMemory) {
    ServingIn in = llamaOnH100();
    in.model = test::mixture();
    const double flops = 2 * 8e9 * 2048 + 4.0 * 32 * 4096 * 2048 * 2048;
    EXPECT_NEAR(raw(solved(in).ttft), flops / (989e12 * 0.5) + 10e-6, 1e-15);
    EXPECT_DOUBLE_EQ(raw(solved(in).modelWeightsSize), 128e9);
}

TEST(Serving, NamesOverheadWhereItIsTheLargestPart) {
    ServingIn in = llamaOnH100();
    in.model.parameters = 1e6;
    in.seqLen = 1;
    EXPECT_EQ(solved(in).prefillBottleneck, ServingBottleneck::overhead);
    EXPECT_EQ(solved(in).decodeBottleneck, ServingBottleneck::overhead);
}

TEST(Serving, NotesARateThatStandsIn) {
    ServingIn in = llamaOnH100();
    EXPECT_TRUE(notesOf(in).empty());
    in.precision = Precision::int4;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::rateFallback});
    in.decodeHardware = test::a100();
    EXPECT_EQ(notesOf(in), (std::vector{NoteCode::rateFallback, NoteCode::rateFallback}));
    in.precision = Precision::int8; // which both list
    EXPECT_TRUE(notesOf(in).empty());
}

TEST(Serving, NotesPrefillHardwareThatCannotHoldTheModel) {
    ServingIn in = llamaOnH100();
    in.hardware.memory.capacity = unit::GB(10);
    EXPECT_TRUE(notesOf(in).empty()) << "one device: infeasible says it";
    in.decodeHardware = linkedH100();
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::prefillCapacity});
    EXPECT_TRUE(solved(in).feasible);
}

TEST(Serving, IsForTransformersWithParameters) {
    ServingIn in = llamaOnH100();
    EXPECT_FALSE(checkServing(in, {}));
    in.model = test::resNet50();
    EXPECT_EQ(checkServing(in, {})->code, IssueCode::notApplicable);
    EXPECT_EQ(checkServing(in, {})->field, "model");
    in.model.kind = WorkloadKind::state_space;
    EXPECT_EQ(checkServing(in, {})->code, IssueCode::notApplicable);
    EXPECT_NE(checkServing(in, {})->message.find("state"), std::string::npos);
    in.model = test::mixture();
    EXPECT_FALSE(checkServing(in, {}));
    in.model.parameters.reset();
    EXPECT_EQ(checkServing(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkServing(in, {})->field, "model.parameters");
    in = llamaOnH100();
    in.draftModel = test::resNet50();
    EXPECT_EQ(checkServing(in, {})->field, "draft_model");
    in.draftModel = test::llama8B();
    in.draftModel->parameters.reset();
    EXPECT_EQ(checkServing(in, {})->field, "draft_model.parameters");
}

TEST(Serving, LeavesAtLeastOneTokenToPrefill) {
    ServingIn in = llamaOnH100();
    in.cachedPrefixLen = 2047;
    EXPECT_FALSE(checkServing(in, {}));
    in.cachedPrefixLen = 2048;
    EXPECT_EQ(checkServing(in, {})->code, IssueCode::outOfRange);
    EXPECT_EQ(checkServing(in, {})->field, "cached_prefix_len");
}

} // namespace
} // namespace mlsys
