// SPDX-License-Identifier: GPL-3.0-or-later
// The expert-routing solver: the seeds' printed sweep, caps, rules and notes, refined switches, what must hold of any input.
#include "engine/solvers/moe_routing.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// The seeds' example: a mixture of 8 experts over 8 accelerators, on 100 Gbit/s Ethernet of 50 µs.
MoERoutingIn toyMixture() {
    MoERoutingIn in;
    in.model = test::mixture();
    in.batchSize = 4;
    in.epSize = 8;
    in.fleet.emplace();
    in.fleet->node.accelerator = test::h100();
    in.fleet->count = 32;
    in.fleet->fabric.bandwidth = unit::GBps(12.5);
    in.fleet->fabric.latency = unit::us(50);
    return in;
}

MoERoutingOut solved(const MoERoutingIn& in, const Assumptions& a = {}) {
    MoERoutingOut out;
    solveMoERouting(in, a, out);
    return out;
}
std::vector<Note> notesOf(const MoERoutingIn& in) {
    std::vector<Note> notes;
    noteMoERouting(in, {}, solved(in), notes);
    return notes;
}

TEST(MoERouting, PrintsTheSeedsSweepOverTheImbalance) {
    struct Line { double imbalance, experts, megabytes, milliseconds; };
    for (const Line& line : {Line{1, 2, 117.4, 9.75}, Line{1.25, 2.5, 146.8, 12.09}, Line{1.5, 3, 176.2, 14.44}, Line{2, 4, 234.9, 19.14}}) {
        MoERoutingIn in = toyMixture();
        in.routingImbalanceFactor = line.imbalance;
        const MoERoutingOut out = solved(in);
        EXPECT_NEAR(out.effectiveActiveExperts, line.experts, 0.005);
        EXPECT_NEAR(raw(out.tokenDispatchBytes) / 1e6, line.megabytes, 0.05);
        EXPECT_NEAR(unit::ms.in(out.allToAllLatency), line.milliseconds, 0.005);
        EXPECT_DOUBLE_EQ(out.activeParameterMultiplier, line.imbalance);
        EXPECT_DOUBLE_EQ(out.effectiveActiveParameters, 8e9 * line.imbalance);
    }
}

TEST(MoERouting, StopsAtAllExperts) {
    MoERoutingIn in = toyMixture();
    in.routingImbalanceFactor = 4;
    const MoERoutingOut all = solved(in);
    EXPECT_EQ(all.effectiveActiveExperts, 8);
    EXPECT_EQ(all.hotExpertLoad, 4) << "every token visits the hot expert, a quarter of them each other one";
    in.routingImbalanceFactor = 100;
    const MoERoutingOut beyond = solved(in);
    EXPECT_EQ(beyond.effectiveActiveExperts, 8);
    EXPECT_EQ(beyond.hotExpertLoad, 4);
    EXPECT_EQ(beyond.allToAllLatency, all.allToAllLatency);
    in.model.activeParameters = 60e9;
    EXPECT_EQ(solved(in).effectiveActiveParameters, 64e9) << "no more than there are";
}

TEST(MoERouting, LeavesTheOtherExpertsWhatTheHotOneDoesNotTake) {
    MoERoutingIn in = toyMixture();
    EXPECT_DOUBLE_EQ(*solved(in).otherExpertLoad, 1);
    in.routingImbalanceFactor = 1.5;
    EXPECT_EQ(solved(in).hotExpertLoad, 1.5);
    EXPECT_DOUBLE_EQ(*solved(in).otherExpertLoad, 6.5 / 7);
    in.model.experts = 1;
    in.model.activeExpertsPerToken = 1;
    EXPECT_FALSE(solved(in).otherExpertLoad);
}

TEST(MoERouting, SendsNothingWhileOneRankHoldsAllExperts) {
    MoERoutingIn in = toyMixture();
    in.epSize = 1;
    EXPECT_EQ(raw(solved(in).tokenDispatchBytes), 0);
    EXPECT_EQ(raw(solved(in).allToAllLatency), 0);
    in.fleet.reset();
    EXPECT_FALSE(checkMoERouting(in, {}));
    EXPECT_EQ(raw(solved(in, Assumptions::refined()).allToAllLatency), 0) << "and no collective starts";
}

TEST(MoERouting, SharesAnOversubscribedFabric) {
    MoERoutingIn in = toyMixture();
    const double start = 7 * 50e-6;
    const double sent = raw(solved(in).allToAllLatency) - start;
    in.fleet->fabric.oversubscriptionRatio = 4;
    EXPECT_NEAR(raw(solved(in).allToAllLatency), 4 * sent + start, 1e-15);
    in.fleet->fabric.oversubscriptionRatio = 1;
    in.fleet->fabric.latency.reset();
    EXPECT_NEAR(raw(solved(in).allToAllLatency), sent + 7 * 5e-6, 1e-15) << "the assumed latency of a fabric";
}

TEST(MoERouting, CountsTheElementsOfThePrecisionAndTheAssumedWidth) {
    MoERoutingIn in = toyMixture();
    const Bytes half = solved(in).tokenDispatchBytes;
    in.precision = Precision::fp32;
    EXPECT_EQ(solved(in).tokenDispatchBytes, 2.0 * half);
    in.precision = Precision::fp8;
    EXPECT_EQ(solved(in).tokenDispatchBytes, half / 2.0);
    in.precision = Precision::fp16;
    in.model.hiddenDim.reset();
    Assumptions a;
    a.fallbackHiddenDim = 2048;
    EXPECT_EQ(solved(in, a).tokenDispatchBytes, half / 2.0);
}

TEST(MoERouting, RefinedReachesAShareOfTheLinkAndPaysForTheStart) {
    const MoERoutingIn in = toyMixture();
    const Assumptions a = Assumptions::refined();
    const double sent = raw(solved(in).allToAllLatency) - 7 * 50e-6;
    EXPECT_NEAR(raw(solved(in, a).allToAllLatency), sent / a.linkEfficiency + 7 * 50e-6 + raw(a.collectiveOverhead), 1e-15);
    EXPECT_GT(raw(a.collectiveOverhead), 0);
    EXPECT_LT(a.linkEfficiency, 1);
}

TEST(MoERouting, IsForMixturesThatSayWhatTheyAre) {
    MoERoutingIn in = toyMixture();
    EXPECT_FALSE(checkMoERouting(in, {}));
    in.model = test::llama8B();
    EXPECT_EQ(checkMoERouting(in, {})->code, IssueCode::notApplicable);
    const auto missing = [](auto reset) {
        MoERoutingIn without = toyMixture();
        reset(without);
        const std::optional<Issue> issue = checkMoERouting(without, {});
        return issue && issue->code == IssueCode::missingField ? issue->field : std::string("accepted");
    };
    EXPECT_EQ(missing([](MoERoutingIn& i) { i.model.experts.reset(); }), "model.experts");
    EXPECT_EQ(missing([](MoERoutingIn& i) { i.model.activeExpertsPerToken.reset(); }), "model.active_experts_per_token");
    EXPECT_EQ(missing([](MoERoutingIn& i) { i.model.parameters.reset(); }), "model.parameters");
    EXPECT_EQ(missing([](MoERoutingIn& i) { i.model.activeParameters.reset(); }), "model.active_parameters");
    EXPECT_EQ(missing([](MoERoutingIn& i) { i.fleet.reset(); }), "fleet");
    in = toyMixture();
    in.model.activeExpertsPerToken = 9;
    EXPECT_EQ(checkMoERouting(in, {})->code, IssueCode::outOfRange);
    in.model.activeExpertsPerToken = 8;
    EXPECT_FALSE(checkMoERouting(in, {})) << "all of them is a dense mixture";
}

TEST(MoERouting, NotesMoreRanksThanExpertsOrAccelerators) {
    MoERoutingIn in = toyMixture();
    EXPECT_TRUE(notesOf(in).empty());
    in.epSize = 16;
    ASSERT_EQ(notesOf(in).size(), 1u);
    EXPECT_EQ(notesOf(in)[0].code, NoteCode::expertParallelExcess);
    EXPECT_NE(notesOf(in)[0].message.find("8 experts"), std::string::npos);
    in.fleet->count = 1;
    EXPECT_EQ(notesOf(in).size(), 2u);
    in.model.experts = 64;
    ASSERT_EQ(notesOf(in).size(), 1u);
    EXPECT_NE(notesOf(in)[0].message.find("8 accelerators"), std::string::npos);
}

class MoERoutingProperty : public testing::Test {
protected:
    template <class Hold> void forAny(Hold hold) {
        test::Random random(15);
        for (int i = 0; i < 1000 && !HasFatalFailure(); ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(kMoERouting, random);
            ASSERT_TRUE(given.has_value());
            SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
            hold(given->in.as<MoERoutingIn>(), given->assumptions);
        }
    }
};

TEST_F(MoERoutingProperty, LoadsAverageToOne) {
    forAny([](const MoERoutingIn& in, const Assumptions& a) {
        const MoERoutingOut out = solved(in, a);
        const double experts = static_cast<double>(*in.model.experts);
        const double others = out.otherExpertLoad ? *out.otherExpertLoad * (experts - 1) : 0;
        EXPECT_NEAR(out.hotExpertLoad + others, experts, 1e-12 * experts);
        EXPECT_GE(others, 0);
        EXPECT_NEAR(out.hotExpertLoad, out.activeParameterMultiplier, 1e-12 * out.hotExpertLoad) << "the hot expert sets the pace";
        EXPECT_LE(out.effectiveActiveExperts, experts);
        EXPECT_LE(out.effectiveActiveParameters, *in.model.parameters);
    });
}

TEST_F(MoERoutingProperty, MoreImbalanceNeverHelps) {
    forAny([](MoERoutingIn in, const Assumptions& a) {
        const MoERoutingOut before = solved(in, a);
        in.routingImbalanceFactor *= 1.3;
        const MoERoutingOut after = solved(in, a);
        EXPECT_GE(after.effectiveActiveExperts, before.effectiveActiveExperts);
        EXPECT_GE(after.effectiveActiveParameters, before.effectiveActiveParameters);
        EXPECT_GE(after.tokenDispatchBytes, before.tokenDispatchBytes);
        EXPECT_GE(after.allToAllLatency, before.allToAllLatency);
    });
}

TEST_F(MoERoutingProperty, LongerBatchesTakeLongerAndFasterFabricsLess) {
    forAny([](MoERoutingIn in, const Assumptions& a) {
        const MoERoutingOut before = solved(in, a);
        in.batchSize *= 2;
        const MoERoutingOut longer = solved(in, a);
        EXPECT_EQ(longer.tokenDispatchBytes, 2.0 * before.tokenDispatchBytes);
        EXPECT_EQ(longer.allToAllLatency > before.allToAllLatency, in.epSize > 1);
        if (!in.fleet) return;
        in.fleet->fabric.bandwidth *= 2.0;
        EXPECT_LE(solved(in, a).allToAllLatency, longer.allToAllLatency);
    });
}

} // namespace
} // namespace mlsys
