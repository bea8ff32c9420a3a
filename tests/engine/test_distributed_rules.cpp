// SPDX-License-Identifier: GPL-3.0-or-later
// The distributed solver's rules between inputs, its notes, and what each refined switch changes.
#include "engine/solvers/distributed.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

DistributedIn llamaOn(Count nodes) {
    DistributedIn in;
    in.model = test::llama8B();
    in.fleet.node.accelerator = test::h100();
    in.fleet.node.intraNodeBandwidth = unit::GBps(900);
    in.fleet.count = nodes;
    in.fleet.fabric.bandwidth = unit::GBps(50);
    in.batchSize = 64;
    return in;
}
DistributedOut solved(const DistributedIn& in, const Assumptions& a = {}) {
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
Issue issueOf(const DistributedIn& in) {
    const std::optional<Issue> issue = checkDistributed(in, {});
    EXPECT_TRUE(issue.has_value()) << "accepted";
    return issue.value_or(Issue{});
}
void expectSays(const Issue& issue, std::initializer_list<const char*> words) {
    for (const char* word : words) EXPECT_NE(issue.message.find(word), std::string::npos) << "\"" << word << "\" is not in: " << issue.message;
}

TEST(DistributedRules, ALayoutMustDivideTheFleet) {
    DistributedIn in = llamaOn(8);
    in.ppSize = 2;
    EXPECT_FALSE(checkDistributed(in, {}));
    in.tpSize = 3;
    Issue issue = issueOf(in);
    EXPECT_EQ(issue.code, IssueCode::infeasibleParallelism);
    EXPECT_EQ(issue.field, "tp_size");
    expectSays(issue, {"64 accelerators", "3 × 2 × 1 × 1 = 6", "tp_size 4 (dp 8)"});
    in.tpSize = 4;
    in.ppSize = 32; // more than there are
    issue = issueOf(in);
    expectSays(issue, {"= 128", "tp_size 2 (dp 1)"});
    in.tpSize = 3;
    in.ppSize = 5; // no single change is enough
    expectSays(issueOf(in), {"tp_size 4, pp_size 4 (dp 4)"});
    in.tpSize = in.ppSize = in.epSize = in.cpSize = 1000000; // a product that no integer holds
    issue = issueOf(in);
    EXPECT_EQ(issue.code, IssueCode::infeasibleParallelism);
    expectSays(issue, {"1e+24", "tp_size 64, pp_size 1, ep_size 1, cp_size 1 (dp 1)"});
}

TEST(DistributedRules, SuggestsALayoutThatIsAccepted) {
    for (const Count nodes : {1, 3, 7, 12}) {
        for (Count tp = 1; tp <= 9; ++tp) {
            for (Count pp = 1; pp <= 9; ++pp) {
                DistributedIn in = llamaOn(nodes);
                in.tpSize = tp;
                in.ppSize = pp;
                const std::optional<Issue> issue = checkDistributed(in, {});
                ASSERT_EQ(issue.has_value(), nodes * 8 % (tp * pp) != 0) << nodes << " " << tp << " " << pp;
                if (!issue) continue;
                // "… has tp_size 4, pp_size 2 (dp 3)": put in, it is accepted.
                const auto read = [&](const char* key, Count given) {
                    const std::size_t at = issue->message.find(std::string(key) + " ");
                    return at == std::string::npos ? given : std::stoll(issue->message.substr(at + std::string_view(key).size()));
                };
                in.tpSize = read("tp_size", tp);
                in.ppSize = read("pp_size", pp);
                EXPECT_FALSE(checkDistributed(in, {})) << issue->message;
            }
        }
    }
}

TEST(DistributedRules, AStageHoldsALayerAndARankAToken) {
    DistributedIn in = llamaOn(8);
    in.ppSize = 32;
    EXPECT_FALSE(checkDistributed(in, {}));
    in.ppSize = 64;
    EXPECT_EQ(issueOf(in).code, IssueCode::infeasibleParallelism);
    EXPECT_EQ(issueOf(in).field, "pp_size");
    expectSays(issueOf(in), {"32 layers", "64"});
    in.model.layers.reset();
    EXPECT_FALSE(checkDistributed(in, {})) << "an unknown depth refuses nothing";
    in = llamaOn(8);
    in.cpSize = 4;
    in.seqLen = 3;
    EXPECT_EQ(issueOf(in).code, IssueCode::infeasibleParallelism);
    EXPECT_EQ(issueOf(in).field, "cp_size");
    expectSays(issueOf(in), {"seq_len (3)", "4"});
}

TEST(DistributedRules, AModelNeedsParametersAndTheShapeOfItsMessages) {
    DistributedIn in = llamaOn(1);
    in.model.parameters.reset();
    EXPECT_EQ(issueOf(in).code, IssueCode::missingField);
    EXPECT_EQ(issueOf(in).field, "model.parameters");
    in.model = test::resNet50();
    EXPECT_FALSE(checkDistributed(in, {})) << "data parallelism needs no shape";
    in.tpSize = 2;
    EXPECT_EQ(issueOf(in).code, IssueCode::notApplicable);
    EXPECT_EQ(issueOf(in).field, "tp_size");
    in.model.hiddenDim = 2048;
    EXPECT_FALSE(checkDistributed(in, {}));
}

TEST(DistributedRules, MicroBatchesAreGivenOneWay) {
    DistributedIn in = llamaOn(1);
    in.microbatchCount = 4;
    EXPECT_FALSE(checkDistributed(in, {}));
    in.microBatchSize = 2;
    EXPECT_EQ(issueOf(in).field, "micro_batch_size");
    expectSays(issueOf(in), {"not both", "4", "2"});
    in.microbatchCount = 1;
    EXPECT_FALSE(checkDistributed(in, {}));
}

TEST(DistributedNotes, SayWhatNoOutputSays) {
    DistributedIn in = llamaOn(1);
    EXPECT_TRUE(notesOf(in).empty());
    in.microbatchCount = 9; // of 8 samples
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::microbatchClamped});
    in.microbatchCount = 3;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::unevenBatch});
    in.microbatchCount = 1;
    in.batchSize = 65;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::unevenBatch});
    in = llamaOn(1);
    in.epSize = 2;
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::expertParallelExcess});
    in.model = test::mixture();
    EXPECT_TRUE(notesOf(in).empty());
    in = llamaOn(1);
    in.precision = Precision::fp32; // which this device does not list
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::rateFallback});
    in = llamaOn(1);
    in.ppSize = 8;
    in.virtualStages = 8; // 64 parts of 32 layers
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::estimate});
}

// One switch at a time, from the textbook set.
TEST(DistributedRefined, CountsCausalAttention) {
    DistributedIn in = llamaOn(1);
    const DistributedOut plain = solved(in);
    Assumptions a;
    a.trainingAttentionFlops = true;
    DistributedOut out = solved(in, a);
    const double parameters = 6 * 8.03e9, attention = 6.0 * 32 * 4096 * 2048;
    EXPECT_NEAR(out.mfu * raw(out.stepLatency) / (plain.mfu * raw(plain.stepLatency)), 1 + attention / parameters, 1e-12);
    EXPECT_NEAR(out.hfu / out.mfu, (parameters + attention * 4 / 3) / (parameters + attention), 1e-12) << "selective recomputation repeats attention";
    in.activationCheckpointing = Checkpointing::none;
    out = solved(in, a);
    EXPECT_DOUBLE_EQ(out.hfu, out.mfu);
    in.activationCheckpointing = Checkpointing::full;
    out = solved(in, a);
    EXPECT_NEAR(out.hfu / out.mfu, 4.0 / 3, 1e-12);
}

TEST(DistributedRefined, TakesOneDirectionOfANodesLinks) {
    const DistributedIn in = llamaOn(1); // eight ranks in one node
    Assumptions a;
    a.fallbackNodeLatency = Time::from_value(0);
    const Time stated = solved(in, a).dpCommunicationLatency;
    a.linkRate = LinkRate::one_direction;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).dpCommunicationLatency), 2 * raw(stated));
    a.linkEfficiency = 0.8;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).dpCommunicationLatency), 2 * raw(stated) / 0.8);
    DistributedIn wide = llamaOn(4);
    wide.tpSize = 8; // over the fabric alone, which is stated one way
    a = {};
    const Time fabric = solved(wide, a).dpCommunicationLatency;
    a.linkRate = LinkRate::one_direction;
    EXPECT_EQ(solved(wide, a).dpCommunicationLatency, fabric);
}

TEST(DistributedRefined, ReducesGradientsInTheirOwnFormat) {
    DistributedIn in = llamaOn(1);
    Assumptions a;
    a.fallbackNodeLatency = Time::from_value(0);
    const double plain = raw(solved(in, a).dpCommunicationLatency);
    a.gradientBytes = unit::B(4);
    EXPECT_DOUBLE_EQ(raw(solved(in, a).dpCommunicationLatency), 2 * plain);
    in.zeroStage = 1; // gradients in fp32, weights gathered in fp16
    EXPECT_DOUBLE_EQ(raw(solved(in, a).dpCommunicationLatency), 1.5 * plain);
    in.zeroStage = 3;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).dpCommunicationLatency), 2 * plain) << "half of 2, and one gathering";
}

TEST(DistributedRefined, PaysForEachCollective) {
    DistributedIn in = llamaOn(1);
    in.tpSize = 2;
    in.microbatchCount = 2;
    const DistributedOut plain = solved(in);
    Assumptions a;
    a.collectiveOverhead = unit::us(10);
    const DistributedOut out = solved(in, a);
    EXPECT_NEAR(raw(out.tpCommunicationLatency - plain.tpCommunicationLatency), 4 * 32 * 2 * 10e-6, 1e-12);
    EXPECT_NEAR(raw(out.dpCommunicationLatency - plain.dpCommunicationLatency), 10e-6, 1e-12);
}

TEST(DistributedRefined, OverlapsByAssumptionUnlessAsked) {
    DistributedIn in = llamaOn(1);
    Assumptions a;
    a.communicationOverlap = 0.8;
    const DistributedOut out = solved(in, a);
    EXPECT_DOUBLE_EQ(raw(out.communicationLatency), (1 - 0.8) * raw(out.dpCommunicationLatency));
    in.overlapComm = true;
    in.overlapEfficiency = 0.5;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).communicationLatency), 0.5 * raw(out.dpCommunicationLatency));
}

TEST(DistributedRefined, KeepsTheActivationsOfMicroBatchesInFlight) {
    DistributedIn in = llamaOn(1);
    in.tpSize = 2;
    in.ppSize = 4;
    in.microbatchCount = 2; // of 64 samples: 32 each
    Assumptions a = Assumptions::refined();
    const double element = 2048.0 * 32 * 4096 * 8; // eight layers a stage
    const double states = 8.03e9 / 8 * (2 + 4 + 12 + 0.05 * 4) + 2 * 32.0 * 2048 * 4096 * 2;
    EXPECT_NEAR(raw(solved(in, a).memoryPerAccelerator), states + element * 34 / 2 * 2, 1);
    in.activationCheckpointing = Checkpointing::none;
    EXPECT_NEAR(raw(solved(in, a).memoryPerAccelerator), states + element * (34 + 5 * 32 * 2048.0 / 4096) / 2 * 2, 1);
}

TEST(DistributedRefined, CountsTheActivationsAModelStates) {
    DistributedIn in = llamaOn(1);
    in.model = test::resNet50();
    in.model.activationBytes = unit::B(50e6);
    const Bytes textbook = solved(in).memoryPerAccelerator;
    Assumptions a;
    a.activationModel = ActivationModel::korthikanti;
    EXPECT_DOUBLE_EQ(raw(solved(in, a).memoryPerAccelerator - textbook), 8 * 50e6);
    EXPECT_TRUE(notesOf(in, a).empty());
}

TEST(DistributedRefined, TakesTheEfficiencyOfItsRegime) {
    DistributedIn in = llamaOn(1);
    const Assumptions a = Assumptions::refined();
    const auto chosen = [&] {
        DistributedIn same = in;
        const Time byRegime = solved(in, a).computeLatency;
        for (const double efficiency : {*a.efficiencyTraining, *a.efficiencyMoeTraining, *a.efficiencyCnnTraining}) {
            same.efficiency = efficiency;
            if (solved(same, a).computeLatency == byRegime) return efficiency;
        }
        return 0.0;
    };
    EXPECT_EQ(chosen(), *a.efficiencyTraining);
    in.model = test::mixture();
    EXPECT_EQ(chosen(), *a.efficiencyMoeTraining);
    in.model = test::resNet50();
    in.batchSize = 65536;
    EXPECT_EQ(chosen(), *a.efficiencyCnnTraining);
}

} // namespace
} // namespace mlsys
