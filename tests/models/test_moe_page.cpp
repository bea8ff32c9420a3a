// SPDX-License-Identifier: GPL-3.0-or-later
// The MoE page: the tutorial's table to the last digit, and charts of the same numbers.
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/moe_routing.hpp"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

const Page& page() { return *world().pages.find("moe"); }
Scenario tutorial(std::initializer_list<std::pair<const char*, Atom>> changes = {}) {
    Scenario scenario = withChanges(firstScenario(), page().presets.front().changes);
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
Content content(const Scenario& scenario) { return contentOf("moe", scenario); }
MoERoutingOut solved(const Scenario& scenario) {
    const Solution solution = evaluate(world().zoo, kMoERouting, scenario);
    EXPECT_TRUE(solution.solved());
    return solution.out.as<MoERoutingOut>();
}
ChartSpec chart(const Content& content, const QString& key) {
    for (const ChartSpec& spec : content.charts) if (spec.key == key) return spec;
    ADD_FAILURE() << "no chart " << key.toStdString();
    return {};
}

TEST(MoePage, OneClickShowsTheTutorialsTable) {
    const Content shown = content(tutorial());
    ASSERT_EQ(shown.state, Content::State::good) << shown.problem.toStdString();
    const std::array<std::array<const char16_t*, 4>, 4> printed{{{u"1.00", u"2.00", u"117.4 MB", u"9.75 ms"}, {u"1.25", u"2.50", u"146.8 MB", u"12.09 ms"}, {u"1.50", u"3.00", u"176.2 MB", u"14.44 ms"}, {u"2.00", u"4.00", u"234.9 MB", u"19.14 ms"}}};
    ASSERT_EQ(shown.table.rows.size(), printed.size());
    EXPECT_EQ(shown.table.columns.mid(0, 4), (QStringList{u"Imbalance"_s, u"Effective experts"_s, u"Routed bytes"_s, u"All-to-all"_s}));
    for (std::size_t row = 0; row < printed.size(); ++row) {
        for (std::size_t column = 0; column < 4; ++column) EXPECT_EQ(shown.table.rows[row][column].text, QString::fromUtf16(printed[row][column])) << row << ' ' << column;
        EXPECT_EQ(shown.table.rows[row].back().text.isEmpty(), row != 1) << "the row of the scenario's own imbalance is marked";
        EXPECT_EQ(shown.table.rows[row][3].key.isEmpty(), row != 1) << "and opens its working";
    }
    EXPECT_TRUE(shown.verdict.contains(u"12.09 ms"_s)) << shown.verdict.toStdString();
    EXPECT_EQ(shown.cards[0].value + u' ' + shown.cards[0].unit, u"12.09 ms"_s);
    EXPECT_EQ(shown.cards[1].value + u' ' + shown.cards[1].unit, u"146.8 MB"_s);
    EXPECT_EQ(shown.cards[1].verdict, u"+25.0 % against even routing"_s);
}

TEST(MoePage, AnotherImbalanceJoinsTheSweepInItsPlace) {
    const Content shown = content(tutorial({{"training.routing_imbalance_factor", 1.7}}));
    ASSERT_EQ(shown.table.rows.size(), 5u);
    EXPECT_EQ(shown.table.rows[3][0].text, u"1.70"_s);
    EXPECT_FALSE(shown.table.rows[3].back().text.isEmpty());
    for (std::size_t i = 1; i < 5; ++i) EXPECT_GT(shown.table.rows[i][3].raw, shown.table.rows[i - 1][3].raw);
}

TEST(MoePage, TheLineIsTheTableAndTheSolver) {
    const Scenario scenario = tutorial({{"training.routing_imbalance_factor", 3.0}});
    const Content shown = content(scenario);
    const ChartSpec spec = chart(shown, u"imbalance"_s);
    const Series& line = *findSeries(spec, u"sweep"_s);
    ASSERT_EQ(static_cast<std::size_t>(line.points.size()), shown.table.rows.size());
    for (qsizetype i = 0; i < line.points.size(); ++i) {
        Scenario at = scenario;
        at.values.set("training.routing_imbalance_factor", line.points[i].x());
        EXPECT_DOUBLE_EQ(line.points[i].y(), raw(solved(at).allToAllLatency));
        EXPECT_DOUBLE_EQ(line.points[i].y(), shown.table.rows[static_cast<std::size_t>(i)][3].raw);
    }
    const Series& here = *findSeries(spec, u"current"_s);
    EXPECT_EQ(here.points, QVector<QPointF>{line.points.back()});
}

TEST(MoePage, BeyondTheKneeAllExpertsAreBusyAndNothingGrows) {
    const Content shown = content(tutorial({{"training.routing_imbalance_factor", 6.0}}));
    const ChartSpec spec = chart(shown, u"imbalance"_s);
    const Series& line = *findSeries(spec, u"sweep"_s);
    const qsizetype last = line.points.size() - 1;
    EXPECT_DOUBLE_EQ(line.points[last - 1].x(), 4) << "8 experts, 2 a token";
    EXPECT_DOUBLE_EQ(line.points[last].y(), line.points[last - 1].y());
    const auto& marks = std::get<XyChart>(spec.body).marks;
    ASSERT_EQ(marks.size(), 1);
    EXPECT_DOUBLE_EQ(marks[0].at, 4);
}

TEST(MoePage, LoadsAverageToOne) {
    for (const char* model : {"Toy_MoE_64B", "Mixtral_8x7B", "Mixtral_8x22B", "GPT4"}) {
        for (const double imbalance : {1.0, 1.25, 3.0, 100.0}) {
            const Scenario scenario = tutorial({{"model", word(model)}, {"training.routing_imbalance_factor", imbalance}});
            const auto bars = std::get<BarsChart>(chart(content(scenario), u"expert-load"_s).body);
            const MoERoutingOut out = solved(scenario);
            double sum = 0;
            for (const BarSet& set : bars.sets) for (const double value : set.values) sum += value;
            EXPECT_NEAR(sum, static_cast<double>(bars.categories.size()), 1e-9) << model << ' ' << imbalance;
            EXPECT_DOUBLE_EQ(bars.sets[0].values[0], out.hotExpertLoad);
            EXPECT_DOUBLE_EQ(bars.sets[1].values[1], *out.otherExpertLoad);
            ASSERT_EQ(bars.limits.size(), 1);
            EXPECT_DOUBLE_EQ(bars.limits[0].at, 1);
            EXPECT_LE(out.hotExpertLoad, bars.value.max);
        }
    }
}

TEST(MoePage, ManyExpertsAreSaidToBeMoreThanAreDrawn) {
    const ChartSpec spec = chart(content(tutorial({{"model", word("DeepSeek_V3")}})), u"expert-load"_s);
    EXPECT_EQ(std::get<BarsChart>(spec.body).categories.size(), 16);
    EXPECT_TRUE(spec.title.contains(u"16 of 256"_s)) << spec.title.toStdString();
}

TEST(MoePage, WithAllExpertsOnOneAcceleratorNothingIsSent) {
    const Content shown = content(firstScenario({{"model", word("Mixtral_8x7B")}, {"training.routing_imbalance_factor", 1.5}}));
    ASSERT_EQ(shown.state, Content::State::good);
    const ChartSpec spec = chart(shown, u"imbalance"_s);
    EXPECT_EQ(std::get<XyChart>(spec.body).y.quantity, u"Effective experts per token"_s);
    EXPECT_DOUBLE_EQ(findSeries(spec, u"current"_s)->points[0].y(), 3);
    EXPECT_TRUE(std::any_of(shown.notes.begin(), shown.notes.end(), [](const QString& note) { return note.contains(u"Expert parallel"_s); }));
    EXPECT_EQ(shown.cards[0].verdict, u"nothing to send"_s);
    EXPECT_EQ(shown.defaultKey, u"moe-routing.effective_active_experts"_s);
}

TEST(MoePage, ADenseModelIsToldWhichModelsHaveExperts) {
    for (const char* model : {"ResNet50", "Llama3_8B", "DLRM"}) {
        const Content shown = content(firstScenario({{"model", word(model)}}));
        EXPECT_EQ(shown.state, Content::State::notApplicable) << model;
        ASSERT_FALSE(shown.repairs.empty());
        for (const Repair& repair : shown.repairs) EXPECT_EQ(content(withChanges(firstScenario({{"model", word(model)}}), repair.changes)).state, Content::State::good) << repair.text.toStdString();
    }
}

TEST(MoePage, EveryPresetLoadsWhateverWasSetBefore) {
    const Scenario messy = firstScenario({{"precision", word("fp32")}, {"training.seq_len", 7.0}, {"training.routing_imbalance_factor", 9.0}, {"training.ep_size", 3.0}});
    for (const Preset& preset : page().presets) {
        const Content clean = content(withChanges(firstScenario(), preset.changes));
        const Content after = content(withChanges(messy, preset.changes));
        EXPECT_EQ(clean.state, Content::State::good) << preset.title.source << clean.problem.toStdString();
        EXPECT_EQ(clean.verdict, after.verdict);
        EXPECT_TRUE(clean.notes.empty()) << preset.title.source;
    }
}

TEST(MoePage, HoldsItselfAtTheExtremes) {
    for (const Scenario& scenario : {tutorial({{"training.routing_imbalance_factor", 1e6}}), tutorial({{"training.seq_len", 1.0}, {"training.batch_size", 1.0}}), tutorial({{"training.ep_size", 1e6}}),
                                     tutorial({{"model.experts", 1.0}, {"model.active_experts_per_token", 1.0}}), tutorial({{"model.active_experts_per_token", 8.0}})}) {
        const Content shown = content(scenario);
        EXPECT_EQ(shown.state, Content::State::good) << shown.problem.toStdString();
        EXPECT_TRUE(leak(wordsOf(shown)).isEmpty()) << leak(wordsOf(shown)).toStdString();
        for (const double number : numbersOf(shown)) EXPECT_TRUE(std::isfinite(number));
    }
}

TEST(MoePage, SaysWhoseTokensItSendsAndWhoseScalingDoes) {
    const auto fleet = [](std::initializer_list<std::pair<const char*, Atom>> changes) {
        Scenario scenario = firstScenario({{"task", word("training")}, {"model", word("Mixtral_8x7B")}, {"hardware", word("H100")}, {"fleet", word("Training_1K")}, {"training.batch_size", 1024.0},
                                           {"training.seq_len", 4096.0}, {"training.tp_size", 2.0}, {"training.ep_size", 8.0}, {"training.pp_size", 2.0}, {"training.micro_batch_size", 1.0}});
        for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
        return scenario;
    };
    const auto note = [](const Scenario& scenario) {
        const Content shown = content(scenario);
        const auto found = std::find_if(shown.notes.begin(), shown.notes.end(), [](const QString& each) { return each.contains(u"In Scaling "_s); });
        return found == shown.notes.end() ? QString() : *found;
    };
    const Scenario scenario = fleet({});
    const Solution step = evaluate(world().zoo, kDistributed, scenario);
    ASSERT_TRUE(step.solved());
    const QString said = note(scenario);
    EXPECT_TRUE(said.contains(u"the whole batch of 1024"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"each of 256 ranks (dp × ep) sends its own micro-batch of 1 "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(ValueFormat().value(raw(step.out.as<DistributedOut>().epCommunicationLatency), dimensionOf<Time>, "ms").text())) << said.toStdString();
    EXPECT_TRUE(note(fleet({{"training.batch_size", 4.0}})).isEmpty()) << "a group's batch, not a fleet's";
    EXPECT_TRUE(note(fleet({{"training.ep_size", 1.0}})).isEmpty()) << "nothing is sent";
}

} // namespace
} // namespace mlsys
