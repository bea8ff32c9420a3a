// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of parallel sizes: what is offered is what the solver takes, and a refusal gives the solver's own reason.
#include "models/layout_offers.h"

#include "engine/solvers/serving.hpp"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

Scenario onFleet(const char* fleet, std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = firstScenario({{"task", word("training")}, {"model", word("Llama3_70B")}, {"hardware", word("H100")}, {"fleet", word(fleet)}, {"training.batch_size", 2048.0}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
std::vector<LayoutOffer> offers(const Scenario& scenario, const char* path, const Solver& solver = kDistributed) { return layoutOffers(world().zoo, solver, scenario, path); }
const LayoutOffer* offerOf(const std::vector<LayoutOffer>& offers, Count value) {
    const auto at = std::find_if(offers.begin(), offers.end(), [&](const LayoutOffer& offer) { return offer.value == value; });
    return at == offers.end() ? nullptr : &*at;
}
DistributedIn inputsFor(const Scenario& scenario) { return evaluate(world().zoo, kDistributed, scenario).in.as<DistributedIn>(); }

TEST(LayoutOffers, AreTheDivisorsAndDoublingsWithTheReasonWhereOneIsRefused) {
    const std::vector<LayoutOffer> tp = offers(onFleet("Training_10K"), "training.tp_size");
    ASSERT_NE(offerOf(tp, 8), nullptr);
    EXPECT_FALSE(offerOf(tp, 8)->refusal);
    EXPECT_FALSE(offerOf(tp, 10)->refusal) << "a divisor that is no power of two";
    ASSERT_NE(offerOf(tp, 32), nullptr);
    ASSERT_TRUE(offerOf(tp, 32)->refusal) << "10,000 is 16 × 625";
    EXPECT_EQ(offerOf(tp, 32)->refusal->code, IssueCode::infeasibleParallelism);
    EXPECT_EQ(offerOf(tp, 32)->refusal->field, "training.tp_size");
    EXPECT_NE(offerOf(tp, 32)->refusal->message.find("the fleet's 10000 accelerators"), std::string::npos);
    EXPECT_EQ(offerOf(tp, 7), nullptr) << "nobody asks for it";
}

TEST(LayoutOffers, AgreeWithTheSolverForEverySizeFleetAndModel) {
    int taken = 0;
    int refused = 0;
    for (const char* fleet : {"Research_256", "Training_10K", "Mega_100K", "Reference_25K_H100"}) {
        for (const char* model : {"Llama3_8B", "DeepSeek_V3", "ResNet50", "Mamba_2_8B"}) {
            for (const char* path : {"training.tp_size", "training.pp_size", "training.ep_size", "training.cp_size"}) {
                const Scenario scenario = onFleet(fleet, {{"model", word(model)}, {"training.tp_size", std::string_view(model) == "ResNet50" ? 1.0 : 4.0}});
                const std::vector<LayoutOffer> all = offers(scenario, path);
                EXPECT_TRUE(std::is_sorted(all.begin(), all.end(), [](const LayoutOffer& a, const LayoutOffer& b) { return a.value < b.value; }));
                EXPECT_EQ(std::count_if(all.begin(), all.end(), [](const LayoutOffer& offer) { return offer.isCurrent; }), 1) << path;
                for (const LayoutOffer& offer : all) {
                    Scenario trial = scenario;
                    trial.values.set(path, static_cast<double>(offer.value));
                    const Solution solution = evaluate(world().zoo, kDistributed, trial);
                    ASSERT_EQ(solution.solved(), !offer.refusal) << fleet << ' ' << model << ' ' << path << ' ' << offer.value;
                    if (offer.refusal) {
                        EXPECT_EQ(solution.issues.front().message, offer.refusal->message);
                        EXPECT_EQ(solution.issues.front().field, offer.refusal->field);
                        ++refused;
                    } else {
                        EXPECT_EQ(solution.notes.size(), offer.notes.size());
                        ++taken;
                    }
                }
            }
        }
    }
    EXPECT_GT(taken, 100);
    EXPECT_GT(refused, 100);
}

TEST(LayoutOffers, SayWhatElseLimitsAPipeline) {
    const std::vector<LayoutOffer> pp = offers(onFleet("Frontier_8K"), "training.pp_size");
    EXPECT_FALSE(offerOf(pp, 64)->refusal);
    ASSERT_TRUE(offerOf(pp, 128)->refusal);
    EXPECT_NE(offerOf(pp, 128)->refusal->message.find("80 layers"), std::string::npos) << offerOf(pp, 128)->refusal->message;
}

TEST(LayoutOffers, NoteABatchThatDoesNotDivide) {
    const std::vector<LayoutOffer> tp = offers(onFleet("Frontier_8K", {{"training.batch_size", 96.0}}), "training.tp_size");
    const auto isUneven = [](const Note& note) { return note.code == NoteCode::unevenBatch; };
    EXPECT_TRUE(std::any_of(offerOf(tp, 8)->notes.begin(), offerOf(tp, 8)->notes.end(), isUneven)) << "96 samples over 1,024 ranks";
    const LayoutOffer& fits = *offerOf(tp, 256); // 96 over 32 ranks
    EXPECT_FALSE(std::any_of(fits.notes.begin(), fits.notes.end(), isUneven));
}

TEST(LayoutOffers, HelpWithAValueThatIsWrongItself) {
    for (const Atom& wrong : {Atom(3.0), Atom(0.0), Atom(2.5), word("many")}) {
        const std::vector<LayoutOffer> tp = offers(onFleet("Frontier_8K", {{"training.tp_size", wrong}}), "training.tp_size");
        ASSERT_NE(offerOf(tp, 8), nullptr) << textOf(wrong);
        EXPECT_FALSE(offerOf(tp, 8)->refusal) << textOf(wrong);
    }
    const std::vector<LayoutOffer> three = offers(onFleet("Frontier_8K", {{"training.tp_size", 3.0}}), "training.tp_size");
    ASSERT_NE(offerOf(three, 3), nullptr);
    EXPECT_TRUE(offerOf(three, 3)->isCurrent);
    EXPECT_TRUE(offerOf(three, 3)->refusal);
}

TEST(LayoutOffers, AreForSizesOnlyAndForInputsThatCanBeRead) {
    EXPECT_TRUE(offers(onFleet("Frontier_8K"), "training.batch_size").empty());
    EXPECT_TRUE(offers(onFleet("Frontier_8K"), "tp_size").empty());
    EXPECT_TRUE(offers(onFleet("Frontier_8K"), "training.zero_stage").empty());
    EXPECT_TRUE(offers(onFleet("No_such_fleet"), "training.tp_size").empty());
    EXPECT_TRUE(offers(onFleet("Frontier_8K", {{"model", word("Nobody")}}), "training.tp_size").empty());
}

TEST(LayoutOffers, OfASolverWithoutAFleetAreDoublings) {
    const Scenario scenario = firstScenario({{"model", word("Llama3_8B")}});
    const std::vector<LayoutOffer> tp = offers(scenario, "inference.tp_size", kServing);
    std::vector<Count> values;
    for (const LayoutOffer& offer : tp) values.push_back(offer.value);
    EXPECT_EQ(values, (std::vector<Count>{1, 2, 4, 8, 16, 32, 64}));
    EXPECT_TRUE(tp.front().isCurrent);
}

TEST(LayoutOffers, OfASingleDeviceAreOne) {
    Scenario scenario = onFleet("Frontier_8K");
    scenario.values.erase("fleet");
    const std::vector<LayoutOffer> tp = offers(scenario, "training.tp_size");
    ASSERT_EQ(tp.size(), 1u);
    EXPECT_FALSE(tp.front().refusal);
}

TEST(LayoutChoices, AreRankedAndEachIsWhatTheSolverAnswers) {
    for (const char* fleet : {"Research_256", "Training_10K", "Frontier_8K"}) {
        const Scenario scenario = onFleet(fleet, {{"training.tp_size", 8.0}});
        const DistributedIn in = inputsFor(scenario);
        const LayoutChoices choices = layoutChoices(in, {});
        ASSERT_GT(choices.allowed.size(), 10u);
        EXPECT_EQ(std::count_if(choices.allowed.begin(), choices.allowed.end(), [](const Layout& l) { return l.isCurrent; }), 1);
        for (std::size_t i = 0; i < choices.allowed.size(); ++i) {
            const Layout& layout = choices.allowed[i];
            const Parallelism& s = layout.out.parallelism;
            EXPECT_EQ(s.dp * s.tp * s.pp * s.ep * s.cp, totalAccelerators(in.fleet));
            const Solution solution = evaluate(world().zoo, kDistributed, withChanges(scenario, layoutChanges(in, s)));
            ASSERT_TRUE(solution.solved());
            EXPECT_EQ(raw(solution.out.as<DistributedOut>().stepLatency), raw(layout.out.stepLatency));
            if (i == 0) continue;
            const Layout& before = choices.allowed[i - 1];
            EXPECT_TRUE(before.out.feasible || !layout.out.feasible) << "those that fit come first";
            if (before.out.feasible && layout.out.feasible) { EXPECT_LE(before.out.stepLatency, layout.out.stepLatency); }
        }
        for (const RefusedLayout& layout : choices.refused) {
            DistributedIn trial = in;
            trial.tpSize = layout.sizes.tp;
            trial.ppSize = layout.sizes.pp;
            const std::optional<Issue> issue = checkDistributed(trial, {});
            ASSERT_TRUE(issue);
            EXPECT_EQ(issue->message, layout.issue.message);
        }
        EXPECT_FALSE(choices.refused.empty());
    }
}

TEST(NearestLayouts, DivideTheFleetAndStayClose) {
    const Scenario scenario = onFleet("Training_10K", {{"training.tp_size", 8.0}, {"training.pp_size", 16.0}});
    const Solution refused = evaluate(world().zoo, kDistributed, scenario);
    ASSERT_FALSE(refused.solved());
    const auto& in = refused.in.as<DistributedIn>();
    const std::vector<Layout> nearest = nearestLayouts(in, {}, 3);
    ASSERT_EQ(nearest.size(), 3u);
    EXPECT_EQ(nearest.front().out.parallelism.tp, 8) << "one size changes if one is enough";
    for (const Layout& layout : nearest) EXPECT_TRUE(evaluate(world().zoo, kDistributed, withChanges(scenario, layoutChanges(in, layout.out.parallelism))).solved());
}

TEST(NearestLayouts, GiveUpExpertAndContextParallelismThatDoNotDivide) {
    const Scenario scenario = onFleet("Training_10K", {{"training.ep_size", 64.0}, {"training.cp_size", 3.0}});
    const Solution refused = evaluate(world().zoo, kDistributed, scenario);
    ASSERT_FALSE(refused.solved());
    const auto& in = refused.in.as<DistributedIn>();
    const std::vector<Layout> nearest = nearestLayouts(in, {}, 3);
    ASSERT_FALSE(nearest.empty());
    EXPECT_TRUE(evaluate(world().zoo, kDistributed, withChanges(scenario, layoutChanges(in, nearest.front().out.parallelism))).solved());
}

} // namespace
} // namespace mlsys
