// SPDX-License-Identifier: GPL-3.0-or-later
// The training-memory solver: the seeds' printed numbers, each choice, notes and rules.
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

// The seeds' example: 8 samples of 2,048 tokens over 8 replicas, ZeRO 2.
TrainingMemoryIn llamaOnH100() {
    TrainingMemoryIn in;
    in.model = test::llama8B();
    in.hardware = test::h100();
    in.batchSize = 8;
    in.dpSize = 8;
    in.zeroStage = 2;
    return in;
}

TrainingMemoryOut solved(const TrainingMemoryIn& in, const Assumptions& a = {}) {
    TrainingMemoryOut out;
    solveTrainingMemory(in, a, out);
    return out;
}
std::vector<NoteCode> notesOf(const TrainingMemoryIn& in) {
    std::vector<Note> notes;
    noteTrainingMemory(in, {}, solved(in), notes);
    std::vector<NoteCode> codes;
    for (const Note& note : notes) codes.push_back(note.code);
    return codes;
}

TEST(TrainingMemory, PrintsTheSeedsNumbersForLlamaOnAnH100) {
    const TrainingMemoryOut out = solved(llamaOnH100());
    EXPECT_NEAR(unit::GB.in(out.weights), 16.06, 0.005);
    EXPECT_NEAR(unit::GB.in(out.gradients), 2.01, 0.005);
    EXPECT_NEAR(unit::GB.in(out.optimizerState), 12.04, 0.0051);
    EXPECT_NEAR(unit::GB.in(out.activations), 2.68, 0.005);
    EXPECT_NEAR(unit::GB.in(out.communicationBuffers), 0.100, 0.0005);
    EXPECT_NEAR(unit::GB.in(out.totalMemory), 32.90, 0.005);
    EXPECT_EQ(out.availableMemory, unit::GiB(80));
    EXPECT_TRUE(out.feasible);
}

TEST(TrainingMemory, ShardsWhatEachZeroStageNames) {
    TrainingMemoryIn in = llamaOnH100();
    in.zeroStage = 0;
    const TrainingMemoryOut whole = solved(in);
    for (const Count stage : {1, 2, 3}) {
        in.zeroStage = stage;
        const TrainingMemoryOut out = solved(in);
        EXPECT_EQ(out.optimizerState, whole.optimizerState / 8.0);
        EXPECT_EQ(out.gradients, stage >= 2 ? whole.gradients / 8.0 : whole.gradients);
        EXPECT_EQ(out.weights, stage >= 3 ? whole.weights / 8.0 : whole.weights);
        EXPECT_EQ(out.activations, whole.activations);
    }
}

TEST(TrainingMemory, DividesStateOverTensorPipelineAndExpertRanks) {
    TrainingMemoryIn in = llamaOnH100();
    const TrainingMemoryOut whole = solved(in);
    in.tpSize = 2;
    in.ppSize = 4;
    in.epSize = 2;
    const TrainingMemoryOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.weights), raw(whole.weights) / 16);
    EXPECT_DOUBLE_EQ(raw(out.activations), raw(whole.activations) / 4) << "textbook activations shrink with the stage's layers only";
}

TEST(TrainingMemory, CountsTheBytesOfEachOptimizer) {
    TrainingMemoryIn in = llamaOnH100();
    in.zeroStage = 0;
    const auto perParameter = [&](Optimizer optimizer) {
        in.optimizer = optimizer;
        return raw(solved(in).optimizerState) / 8.03e9;
    };
    EXPECT_DOUBLE_EQ(perParameter(Optimizer::adam), 12);
    EXPECT_DOUBLE_EQ(perParameter(Optimizer::adamw), 12);
    EXPECT_DOUBLE_EQ(perParameter(Optimizer::sgd), 4);
    EXPECT_DOUBLE_EQ(perParameter(Optimizer::none), 0);
}

TEST(TrainingMemory, CountsTheBytesOfEachCheckpointing) {
    TrainingMemoryIn in = llamaOnH100();
    const auto perElement = [&](Checkpointing checkpointing) {
        in.activationCheckpointing = checkpointing;
        return raw(solved(in).activations) / (2048.0 * 4096 * 32);
    };
    EXPECT_DOUBLE_EQ(perElement(Checkpointing::full), 2);
    EXPECT_DOUBLE_EQ(perElement(Checkpointing::selective), 10);
    EXPECT_DOUBLE_EQ(perElement(Checkpointing::none), 34);
}

TEST(TrainingMemory, TrainsAFractionOfTheParameters) {
    TrainingMemoryIn in = llamaOnH100();
    const TrainingMemoryOut full = solved(in);
    in.trainableFraction = 0.01;
    const TrainingMemoryOut lora = solved(in);
    EXPECT_DOUBLE_EQ(raw(lora.gradients), 0.01 * raw(full.gradients));
    EXPECT_DOUBLE_EQ(raw(lora.optimizerState), 0.01 * raw(full.optimizerState));
    EXPECT_EQ(lora.weights, full.weights);
}

TEST(TrainingMemory, RoundsTheMicroBatchAndTheStageUp) {
    TrainingMemoryIn in = llamaOnH100();
    in.batchSize = 9;
    EXPECT_EQ(solved(in).activations, 2.0 * solved(llamaOnH100()).activations);
    in = llamaOnH100();
    in.ppSize = 64; // more stages than layers: one layer each
    EXPECT_DOUBLE_EQ(raw(solved(in).activations), 2048.0 * 4096 * 10);
    in = llamaOnH100();
    in.dpSize = 1024; // fewer samples than ranks: one sample each
    EXPECT_EQ(solved(in).activations, solved(llamaOnH100()).activations);
}

TEST(TrainingMemory, HoldsTwoMessagesOfAPipelineStage) {
    TrainingMemoryIn in = llamaOnH100();
    in.ppSize = 2;
    EXPECT_DOUBLE_EQ(raw(solved(in).communicationBuffers), 0.05 * raw(solved(in).gradients) + 2.0 * 1 * 2048 * 4096 * 2);
}

TEST(TrainingMemory, UsesTheFallbackGeometryOfAModelThatStatesNone) {
    TrainingMemoryIn in = llamaOnH100();
    in.model.layers.reset();
    in.model.hiddenDim.reset();
    EXPECT_DOUBLE_EQ(raw(solved(in).activations), 2048.0 * 4096 * 1 * 10);
}

TEST(TrainingMemory, DoesNotFitWhatIsLargerThanTheDevice) {
    TrainingMemoryIn in = llamaOnH100();
    in.zeroStage = 0;
    in.dpSize = 1;
    in.batchSize = 1;
    const TrainingMemoryOut out = solved(in);
    EXPECT_FALSE(out.feasible);
    EXPECT_GT(out.memoryUtilization, 1);
    in.hardware.memory.capacity = out.totalMemory;
    EXPECT_TRUE(solved(in).feasible) << "exactly full still fits";
}

TEST(TrainingMemory, NotesABatchThatDoesNotDivide) {
    TrainingMemoryIn in = llamaOnH100();
    EXPECT_TRUE(notesOf(in).empty());
    in.batchSize = 9;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::unevenBatch});
    in.batchSize = 16;
    in.gradientAccumulationSteps = 4;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::unevenBatch});
}

TEST(TrainingMemory, NotesMoreExpertRanksThanExperts) {
    TrainingMemoryIn in = llamaOnH100();
    in.epSize = 2;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::expertParallelExcess});
    in.model = test::mixture();
    in.epSize = 8;
    EXPECT_TRUE(notesOf(in).empty());
}

TEST(TrainingMemory, IsForTransformersWithParameters) {
    TrainingMemoryIn in = llamaOnH100();
    EXPECT_FALSE(checkTrainingMemory(in, {}));
    in.model.parameters.reset();
    EXPECT_EQ(checkTrainingMemory(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkTrainingMemory(in, {})->field, "model.parameters");
    in.model = test::resNet50();
    EXPECT_EQ(checkTrainingMemory(in, {})->code, IssueCode::notApplicable);
    in.model = test::mixture();
    EXPECT_FALSE(checkTrainingMemory(in, {}));
}

} // namespace
} // namespace mlsys
