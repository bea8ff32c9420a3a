// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/responsible.hpp"
#include "tests/support/any_input.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

ResponsibleOut solved(const ResponsibleIn& in, const Assumptions& a = {}) {
    ResponsibleOut out;
    solveResponsible(in, a, out);
    return out;
}
double slowdown(double epsilon) { return solved({.epsilon = epsilon, .minorityPrevalence = 0.1, .trainingTime = {}, .groupSamples = {}}).privacySlowdown; }
double multiplier(double prevalence) { return solved({.epsilon = 1, .minorityPrevalence = prevalence, .trainingTime = {}, .groupSamples = {}}).dataMultiplier; }

TEST(Responsible, SlowsPrivateTrainingByTheBudget) {
    EXPECT_DOUBLE_EQ(slowdown(1), 3);
    EXPECT_DOUBLE_EQ(slowdown(8), 1.25);
    EXPECT_DOUBLE_EQ(slowdown(0.1), 21);
    EXPECT_DOUBLE_EQ(slowdown(0.01), 201);
    EXPECT_DOUBLE_EQ(slowdown(0.001), 201) << "held at the floor";
    EXPECT_DOUBLE_EQ(slowdown(0), 201);
}

TEST(Responsible, CollectsMoreForARareGroup) {
    EXPECT_DOUBLE_EQ(multiplier(0.1), 10);
    EXPECT_DOUBLE_EQ(multiplier(0.001), 1000);
    EXPECT_DOUBLE_EQ(multiplier(1), 1);
    EXPECT_DOUBLE_EQ(multiplier(1e-6), 1e6);
    EXPECT_DOUBLE_EQ(multiplier(0), 1e6) << "held at the floor";
}

TEST(Responsible, AppliesThemToATimeAndACount) {
    ResponsibleIn in;
    ResponsibleOut out;
    in.trainingTime = unit::hour(10);
    in.groupSamples = 1000;
    solveResponsible(in, {}, out);
    EXPECT_DOUBLE_EQ(unit::hour.in(*out.privateTrainingTime), 30);
    EXPECT_DOUBLE_EQ(*out.samplesToCollect, 10000);
    solveResponsible({}, {}, out);
    EXPECT_FALSE(out.privateTrainingTime || out.samplesToCollect) << "nor is an earlier one left";
}

TEST(Responsible, TakesItsFactorsFromTheAssumptions) {
    Assumptions a;
    a.responsible.dpSgdFactor = 4;
    EXPECT_DOUBLE_EQ(solved({}, a).privacySlowdown, 5);
}

TEST(Responsible, NotesWhatIsHeldAtItsFloor) {
    const auto notesOf = [](double epsilon, double prevalence) {
        ResponsibleIn in;
        in.epsilon = epsilon;
        in.minorityPrevalence = prevalence;
        std::vector<Note> notes;
        noteResponsible(in, {}, solved(in), notes);
        return notes;
    };
    EXPECT_TRUE(notesOf(0.01, 1e-6).empty());
    ASSERT_EQ(notesOf(0.001, 0.1).size(), 1u);
    EXPECT_NE(notesOf(0.001, 0.1)[0].message.find("ε"), std::string::npos);
    ASSERT_EQ(notesOf(1, 0).size(), 1u);
    EXPECT_NE(notesOf(1, 0)[0].message.find("prevalence"), std::string::npos);
    EXPECT_EQ(notesOf(0, 0).size(), 2u);
    EXPECT_FALSE(checkResponsible({}, {}));
}

TEST(ResponsibleProperty, LessPrivacyAndCommonerGroupsNeverCostMore) {
    test::Random random(21);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kResponsible, random);
        ResponsibleIn& in = given.in.as<ResponsibleIn>();
        const ResponsibleOut before = solved(in, given.assumptions);
        in.epsilon *= 2;
        in.minorityPrevalence = (1 + in.minorityPrevalence) / 2;
        const ResponsibleOut after = solved(in, given.assumptions);
        ASSERT_LE(after.privacySlowdown, before.privacySlowdown);
        ASSERT_LE(after.dataMultiplier, before.dataMultiplier);
        ASSERT_GE(after.privacySlowdown, 1);
        ASSERT_GE(after.dataMultiplier, 1);
    }
}

} // namespace
} // namespace mlsys
