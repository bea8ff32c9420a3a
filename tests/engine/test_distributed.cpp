// SPDX-License-Identifier: GPL-3.0-or-later
// The distributed solver by hand: worked rows, each kind of message, memory, a training run, rules and notes.
#include "engine/formulas/collectives.hpp"
#include "engine/solvers/distributed.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// Nodes of 8 H100 on a fabric of 400 Gbit/s.
Fleet pod(Count nodes) {
    Fleet fleet;
    fleet.node.accelerator = test::h100();
    fleet.node.intraNodeBandwidth = unit::GBps(900);
    fleet.count = nodes;
    fleet.fabric.bandwidth = unit::GBps(50);
    return fleet;
}
DistributedIn llamaOn(Count nodes) {
    DistributedIn in;
    in.model = test::llama8B();
    in.fleet = pod(nodes);
    in.batchSize = 64;
    return in;
}
DistributedOut solved(const DistributedIn& in, const Assumptions& a = {}) {
    EXPECT_FALSE(checkDistributed(in, a)) << checkDistributed(in, a)->message;
    DistributedOut out;
    solveDistributed(in, a, out);
    return out;
}
std::vector<NoteCode> notesOf(const DistributedIn& in, const Assumptions& a = {}) {
    std::vector<Note> notes;
    noteDistributed(in, a, solved(in, a), notes);
    std::vector<NoteCode> codes;
    for (const Note& note : notes) codes.push_back(note.code);
    return codes;
}
double ms(const Time& time) { return unit::ms.in(time); }
void expectNear(double actual, double expected) { EXPECT_NEAR(actual, expected, 1e-9 * std::abs(expected)); }

TEST(Distributed, WorksOutAMixtureInFiveKindsOfParallelism) { // golden DistributedModel-0079
    DistributedIn in;
    in.model = test::mixture();
    in.model.parameters = 46.7e9;
    in.model.activeParameters = 12.9e9;
    in.fleet = pod(4);
    in.batchSize = 8;
    in.efficiency = 0.596;
    in.tpSize = in.epSize = in.cpSize = 2;
    in.ppSize = 4;
    in.zeroStage = 3;
    const DistributedOut out = solved(in);
    EXPECT_EQ(out.parallelism.dp, 1);
    expectNear(ms(out.computeLatency), 67.48081412313978);
    expectNear(ms(out.dpCommunicationLatency), 9.730666666666666);
    expectNear(ms(out.tpCommunicationLatency), 1.225046471111111);
    expectNear(ms(out.cpCommunicationLatency), 0.23569621333333335);
    expectNear(ms(out.ppCommunicationLatency), 0.68108864);
    expectNear(ms(out.epCommunicationLatency), 0.6125232355555555);
    expectNear(ms(out.pipelineBubbleLatency), 208.6622401294193);
    expectNear(ms(out.stepLatency), 288.62807547922574);
    expectNear(out.mfu, 0.13882767693635314);
    EXPECT_DOUBLE_EQ(out.bubbleFraction, 0.75);
    EXPECT_EQ(out.bottleneck, StepBottleneck::bubble);
}

TEST(Distributed, CountsWorkByHand) {
    DistributedIn in = llamaOn(1); // 8 replicas of 8 samples
    in.efficiency = 0.4;
    const DistributedOut out = solved(in);
    const double flops = 6 * 8.03e9 * 64 * 2048;
    EXPECT_DOUBLE_EQ(raw(out.computeLatency), flops / (8 * 989e12 * 0.4) + 10e-6 + 3 * 10e-6 * 32);
    EXPECT_DOUBLE_EQ(raw(out.dpCommunicationLatency), 2 * 7.0 / 8 * 16.06e9 / 900e9 + 14 * 500e-9);
    EXPECT_DOUBLE_EQ(raw(out.stepLatency), raw(out.computeLatency) + raw(out.dpCommunicationLatency));
    EXPECT_DOUBLE_EQ(out.mfu, flops / (raw(out.stepLatency) * 8 * 989e12));
    EXPECT_DOUBLE_EQ(out.hfu, out.mfu);
    EXPECT_EQ(out.bottleneck, StepBottleneck::compute);
}

TEST(Distributed, ReadsWeightsInEachPassOfEachMicroBatch) {
    DistributedIn in = llamaOn(1);
    in.batchSize = 8;
    in.seqLen = 1; // hardly any arithmetic
    DistributedOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.computeLatency), 3 * 16.06e9 / 3350e9 + 10e-6 + 3 * 10e-6 * 32);
    in.fleet.node.intraNodeBandwidth = unit::GBps(1e6);
    EXPECT_EQ(solved(in).bottleneck, StepBottleneck::memory);
    in.activationCheckpointing = Checkpointing::full;
    EXPECT_DOUBLE_EQ(raw(solved(in).computeLatency), 4 * 16.06e9 / 3350e9 + 10e-6 + 3 * 10e-6 * 32);
}

TEST(Distributed, RecomputesAThirdMoreWithFullCheckpointing) {
    DistributedIn in = llamaOn(1);
    in.tpSize = 2;
    const DistributedOut selective = solved(in);
    in.activationCheckpointing = Checkpointing::full;
    const DistributedOut full = solved(in);
    EXPECT_DOUBLE_EQ(full.hfu / full.mfu, 4.0 / 3);
    EXPECT_DOUBLE_EQ(selective.hfu / selective.mfu, 1);
    EXPECT_DOUBLE_EQ(raw(full.tpCommunicationLatency) / raw(selective.tpCommunicationLatency), 6.0 / 4) << "messages of the forward pass happen once more";
}

TEST(Distributed, TalksInsideANodeWhileTheGroupFits) {
    DistributedIn in = llamaOn(2);
    in.batchSize = 2;
    in.tpSize = 8;
    const double message = 2048.0 * 4096 * 2; // one sample a micro-batch, dp 2
    EXPECT_DOUBLE_EQ(raw(solved(in).tpCommunicationLatency), 4 * 32 * (2 * 7.0 / 8 * message / 900e9 + 14 * 500e-9));
    in.tpSize = 16; // both samples on the one replica
    EXPECT_DOUBLE_EQ(raw(solved(in).tpCommunicationLatency), 4 * 32 * (2 * 15.0 / 16 * 2 * message / 50e9 + 30 * 5e-6));
    in.fleet.node.accelerator.acceleratorLink.latency = unit::us(1);
    in.fleet.fabric.latency = unit::us(7);
    in.fleet.fabric.oversubscriptionRatio = 2;
    EXPECT_DOUBLE_EQ(raw(solved(in).tpCommunicationLatency), 4 * 32 * (2 * 15.0 / 16 * 2 * message / 25e9 + 30 * 7e-6));
    in.tpSize = 8;
    EXPECT_DOUBLE_EQ(raw(solved(in).tpCommunicationLatency), 4 * 32 * (2 * 7.0 / 8 * message / 900e9 + 14 * 1e-6));
}

TEST(Distributed, SynchronisesGradientsByTheShapeOfTheGroup) {
    DistributedIn in = llamaOn(4); // 32 ranks, 8 in a node: hierarchical
    const Bytes gradients = unit::B(16.06e9);
    EXPECT_EQ(solved(in).dpCommunicationLatency, formulas::hierarchicalAllreduce(gradients, 8, 4, unit::GBps(900), unit::ns(500), unit::GBps(50), unit::us(5)));
    in.tpSize = 8; // one rank of each group in a node: a ring over the fabric
    EXPECT_EQ(solved(in).dpCommunicationLatency, formulas::ringAllreduce(gradients / 8.0, 4, unit::GBps(50), unit::us(5)));
    in.tpSize = 1;
    in.ppSize = 4; // 8 ranks a stage, one node: a ring inside it
    EXPECT_EQ(solved(in).dpCommunicationLatency, formulas::ringAllreduce(gradients / 4.0, 8, unit::GBps(900), unit::ns(500)));
    in.tpSize = 8; // one replica
    EXPECT_EQ(raw(solved(in).dpCommunicationLatency), 0);
}

TEST(Distributed, GathersWeightsForEachMicroBatchWithZero3) {
    DistributedIn in = llamaOn(4);
    in.microbatchCount = 2; // a rank has two samples
    const Time plain = solved(in).dpCommunicationLatency;
    for (const Count stage : {1, 2}) {
        in.zeroStage = stage;
        EXPECT_DOUBLE_EQ(raw(solved(in).dpCommunicationLatency), raw(plain)) << "half to reduce, half to gather";
    }
    in.zeroStage = 3;
    EXPECT_DOUBLE_EQ(raw(solved(in).dpCommunicationLatency), 2.5 * raw(plain));
}

TEST(Distributed, HidesGradientsBehindTheLastBackwardPass) {
    DistributedIn in = llamaOn(4);
    const DistributedOut shown = solved(in);
    in.overlapComm = true;
    const DistributedOut hidden = solved(in);
    EXPECT_EQ(hidden.dpCommunicationLatency, shown.dpCommunicationLatency) << "reported before overlap";
    EXPECT_DOUBLE_EQ(raw(hidden.communicationLatency), (1 - 0.85) * raw(shown.communicationLatency));
    in.seqLen = 16; // too little work to hide behind
    const DistributedOut shortWork = solved(in);
    EXPECT_DOUBLE_EQ(raw(shortWork.communicationLatency), raw(shortWork.dpCommunicationLatency) - 2.0 / 3 * raw(shortWork.computeLatency));
    EXPECT_EQ(shortWork.bottleneck, StepBottleneck::communication);
}

TEST(Distributed, ShrinksTheBubbleByMicroBatchesAndVirtualStages) {
    DistributedIn in = llamaOn(1);
    in.ppSize = 4;
    in.microbatchCount = 16;
    const DistributedOut plain = solved(in);
    EXPECT_DOUBLE_EQ(plain.bubbleFraction, 3.0 / 19);
    EXPECT_DOUBLE_EQ(raw(plain.pipelineBubbleLatency), raw(plain.computeLatency) * 3 / 16);
    in.virtualStages = 2;
    const DistributedOut interleaved = solved(in);
    EXPECT_DOUBLE_EQ(raw(interleaved.pipelineBubbleLatency), raw(plain.pipelineBubbleLatency) / 2);
    EXPECT_DOUBLE_EQ(raw(interleaved.ppCommunicationLatency), raw(plain.ppCommunicationLatency) * 2);
}

TEST(Distributed, TakesMicroBatchesByNumberOrBySize) {
    DistributedIn in = llamaOn(1);
    in.ppSize = 2; // 16 samples a rank
    in.microbatchCount = 8;
    const DistributedOut byNumber = solved(in);
    in.microbatchCount = 1;
    in.microBatchSize = 2;
    EXPECT_EQ(solved(in).stepLatency, byNumber.stepLatency);
    in.microBatchSize = 3; // six, the last one smaller
    EXPECT_DOUBLE_EQ(solved(in).bubbleFraction, 1.0 / 7);
    in.microBatchSize = 1000;
    EXPECT_DOUBLE_EQ(solved(in).bubbleFraction, 0.5);
}

TEST(Distributed, WaitsForTheFullestRankTheSlowestAndTheNetwork) {
    DistributedIn in = llamaOn(1);
    const DistributedOut even = solved(in);
    in.batchSize = 65; // one rank has nine samples
    const double overhead = 10e-6 + 3 * 10e-6 * 32;
    EXPECT_NEAR((raw(solved(in).computeLatency) - overhead) / (raw(even.computeLatency) - overhead), 9.0 / 8, 1e-12);
    in = llamaOn(1);
    in.congestionFactor = 1.5;
    EXPECT_DOUBLE_EQ(raw(solved(in).communicationLatency), 1.5 * raw(even.communicationLatency));
    in = llamaOn(1);
    in.stragglerFactor = 1.1;
    EXPECT_DOUBLE_EQ(raw(solved(in).stepLatency), 1.1 * raw(even.stepLatency));
}

TEST(Distributed, TrainsWorkThatIsNoTransformer) {
    DistributedIn in = llamaOn(1);
    in.model = test::resNet50();
    in.batchSize = 2048;
    const DistributedOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.computeLatency), 3 * 4.1e9 * 2048 / (8 * 989e12 * 0.5) + 10e-6 + 3 * 10e-6 * 50);
    EXPECT_EQ(out.tokenThroughput, out.throughput) << "a sample is no sequence";
    EXPECT_DOUBLE_EQ(raw(out.memoryPerAccelerator), 25.6e6 * (2 + 2 + 12 + 0.05 * 2));
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::estimate}) << "memory is without activations";
    in.model.denoisingSteps = 50;
    EXPECT_EQ(solved(in).stepLatency, out.stepLatency) << "training takes one denoising step of a sample";
    in.model.kind = WorkloadKind::state_space;
    EXPECT_DOUBLE_EQ(raw(solved(in).tokenThroughput), 2048 * raw(solved(in).throughput)) << "a sequence model has tokens";
}

TEST(Distributed, SharesMemoryAsTheTrainingMemorySolverDoes) {
    DistributedIn in = llamaOn(8);
    in.tpSize = in.ppSize = in.cpSize = 2;
    in.zeroStage = 2;
    in.microbatchCount = 4; // dp 8, two samples a micro-batch
    TrainingMemoryIn one;
    one.model = in.model;
    one.hardware = in.fleet.node.accelerator;
    one.batchSize = 2 * 16;
    one.dpSize = 8 * 2; // ZeRO shards over dp and cp
    one.tpSize = one.ppSize = 2;
    one.seqLen = 1024;
    one.zeroStage = 2;
    TrainingMemoryOut parts;
    solveTrainingMemory(one, {}, parts);
    EXPECT_EQ(solved(in).memoryPerAccelerator, parts.totalMemory);
    in.sequenceParallel = true;
    EXPECT_DOUBLE_EQ(raw(parts.totalMemory - solved(in).memoryPerAccelerator), raw(parts.activations) / 2) << "tp ranks share activations";
    EXPECT_TRUE(solved(in).feasible);
    const DistributedOut fits = solved(in);
    in.fleet.node.accelerator.memory.capacity = fits.memoryPerAccelerator;
    EXPECT_TRUE(solved(in).feasible) << "exactly full still fits";
    in.fleet.node.accelerator.memory.capacity = 0.999 * fits.memoryPerAccelerator;
    EXPECT_FALSE(solved(in).feasible);
    EXPECT_EQ(solved(in).stepLatency, fits.stepLatency) << "the time is not that of an offload";
    one.optimizer = in.optimizer = Optimizer::sgd;
    in.sequenceParallel = false;
    solveTrainingMemory(one, {}, parts);
    EXPECT_EQ(solved(in).memoryPerAccelerator, parts.totalMemory);
}

TEST(Distributed, PricesATrainingRun) {
    DistributedIn in = llamaOn(1);
    EXPECT_FALSE(solved(in).trainingTime || solved(in).trainingEnergy || solved(in).trainingCarbon || solved(in).trainingCost);
    in.tokens = 1e12;
    in.fleet.node.accelerator.unitCost = unit::USD(30000);
    const DistributedOut out = solved(in);
    const double seconds = 1e12 / raw(out.tokenThroughput);
    const double joules = 700 * (0.3 + 0.7 * out.mfu) * 8 * seconds * 1.12;
    const double purchase = 8 * 30000;
    expectNear(raw(*out.trainingTime), seconds);
    expectNear(raw(*out.trainingEnergy), joules);
    expectNear(unit::kgCO2e.in(*out.trainingCarbon), joules / 3.6e6 * 0.429);
    expectNear(unit::USD.in(*out.trainingCost), purchase * seconds / (1095 * 86400.0) + joules / 3.6e6 * 0.12 + 0.05 * purchase * seconds / (365 * 86400.0));
    in.fleet.node.accelerator.tdp.reset();
    EXPECT_EQ(solved(in).trainingEnergy, out.trainingEnergy) << "700 W where none is listed";
}

TEST(Distributed, DrawsPowerFromThePlaceThatIsGiven) {
    DistributedIn in = llamaOn(1);
    in.tokens = 1e12;
    const Energy average = *solved(in).trainingEnergy;
    in.datacenter.emplace();
    in.datacenter->grid = {unit::gCO2epkWh(20), 1.2, std::nullopt, std::nullopt, {}};
    in.datacenter->pue = 1.06;
    EXPECT_DOUBLE_EQ(raw(*solved(in).trainingEnergy), raw(average) / 1.12 * 1.06);
    EXPECT_NEAR(raw(*solved(in).trainingCarbon), raw(*solved(in).trainingEnergy) / 3.6e6 * 0.020, 1e-6);
    in.grid = Grid{unit::gCO2epkWh(800), 1.5, std::nullopt, std::nullopt, {}};
    EXPECT_DOUBLE_EQ(raw(*solved(in).trainingEnergy), raw(average) / 1.12 * 1.5) << "a grid wins over a site";
}

TEST(Distributed, ListsNoCostOfADeviceWithoutAPrice) {
    DistributedIn in = llamaOn(1);
    EXPECT_TRUE(notesOf(in).empty()) << "nothing was to be priced";
    in.tokens = 1e12;
    EXPECT_TRUE(solved(in).trainingTime);
    EXPECT_FALSE(solved(in).trainingCost);
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::unknownCost});
}

} // namespace
} // namespace mlsys
