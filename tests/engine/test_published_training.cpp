// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures of training, from the library's formulas and the solvers. 2 % unless a figure is exact.
#include "engine/formula_library.hpp"
#include "engine/solvers/distributed.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

double evaluated(const char* id, std::initializer_list<double> arguments) {
    static const FormulaLibrary library = FormulaLibrary::standard(Catalogue::standard());
    const Formula* formula = library.find(id);
    EXPECT_NE(formula, nullptr) << id;
    if (!formula) return 0;
    EXPECT_EQ(formula->count, arguments.size()) << id;
    return formula->evaluate(arguments.begin());
}
void expectWithin2Percent(double actual, double published) { EXPECT_NEAR(actual / published, 1, 0.02) << actual << " against " << published; }

// Brown et al. 2020 (GPT-3), table D.1: 175 billion parameters, 300 billion tokens, 3.14e23 FLOP.
TEST(PublishedTraining, Gpt3TakesThreeTimesTenToThe23Operations) { expectWithin2Percent(evaluated("training_flops", {175e9, 300e9}), 3.14e23); }

// Narayanan et al. 2021 (Megatron-LM), section 5.1: 300 billion tokens of a 175-billion-parameter model on 1,024 A100 at
// 140 TFLOP/s each: 34 days; 450 billion tokens of a 1-trillion-parameter model on 3,072 at 163: 84 days.
TEST(PublishedTraining, MegatronEstimates34DaysForGpt3) { expectWithin2Percent(evaluated("training_time_recompute", {300e9, 175e9, 1024, 140e12}) / 86400, 34); }
TEST(PublishedTraining, MegatronEstimates84DaysForATrillionParameters) { expectWithin2Percent(evaluated("training_time_recompute", {450e9, 1e12, 3072, 163e12}) / 86400, 84); }

// The same from the solver: with full recomputation the hardware does 8 operations for each parameter and token.
TEST(PublishedTraining, FullRecomputationIsEightOperationsAParameterAndToken) {
    DistributedIn in;
    in.model.kind = WorkloadKind::transformer;
    in.model.parameters = 175e9;
    in.model.layers = 96;
    in.model.hiddenDim = 12288;
    in.model.heads = 96;
    in.fleet.node.accelerator.peakFlops = unit::TFLOPps(312);
    in.fleet.node.accelerator.memory = {unit::GiB(80), unit::GBps(2039)};
    in.fleet.node.intraNodeBandwidth = unit::GBps(600);
    in.fleet.count = 128;
    in.fleet.fabric.bandwidth = unit::GBps(25);
    in.batchSize = 1536;
    in.tpSize = 8;
    in.ppSize = 8;
    in.microbatchCount = 96;
    in.activationCheckpointing = Checkpointing::full;
    in.tokens = 300e9;
    DistributedOut out;
    solveDistributed(in, {}, out);
    const double achieved = out.hfu * 312e12; // of the hardware, as the paper counts
    EXPECT_NEAR(raw(*out.trainingTime), evaluated("training_time_recompute", {300e9, 175e9, 1024, achieved}), 1e-9 * raw(*out.trainingTime));
}

// Narayanan et al. 2021, section 2.2: the bubble is (p − 1)/m of the ideal time, and v times smaller when interleaved.
TEST(PublishedTraining, TheBubbleIsThatOfMegatron) {
    EXPECT_DOUBLE_EQ(evaluated("pipeline_bubble_time", {96, 8, 1, 64}) / 96, 7.0 / 64);
    EXPECT_DOUBLE_EQ(evaluated("pipeline_bubble_time", {96, 8, 2, 64}) / 96, 7.0 / 128);
}

// Patarasuk, Yuan 2009: a ring all-reduce moves 2·(p − 1)/p of the message through each link, exactly.
TEST(PublishedTraining, ARingMovesTheLeastThatAnAllReduceCan) { EXPECT_DOUBLE_EQ(evaluated("ring_allreduce", {16e9, 8, 50e9, 0}), 2 * 7.0 / 8 * 16 / 50); }

// Light in fibre: New York to London, 5,570 km as the crow flies, is 56 ms there and back at best.
TEST(PublishedTraining, LightCrossesTheAtlanticIn56Milliseconds) { expectWithin2Percent(evaluated("network_latency", {5.57e6, 2e8}), 0.056); }

// Half of the traffic over a 4:1 uplink leaves 40 % of the throughput: 1/(0.5 + 0.5·4).
TEST(PublishedTraining, OversubscriptionSlowsWhatLeavesTheRack) {
    EXPECT_DOUBLE_EQ(evaluated("oversubscription_slowdown", {0.5, 4}), 0.4);
    EXPECT_DOUBLE_EQ(evaluated("oversubscription_slowdown", {0, 4}), 1);
    EXPECT_DOUBLE_EQ(evaluated("oversubscription_slowdown", {1, 4}), 0.25);
}

} // namespace
} // namespace mlsys
