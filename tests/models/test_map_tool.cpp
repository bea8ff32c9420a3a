// SPDX-License-Identifier: GPL-3.0-or-later
// The phase map's parts while it is computed: what is finished is as it will be, the rest is open.
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <thread>

namespace mlsys {
namespace {

using namespace test;

const FieldChart& mapOf(const Content& content) { return std::get<FieldChart>(content.charts.at(0).body); }
QString kindAt(const FieldChart& map, std::size_t cell) { return (*map.classes)[cell] == kNoClass ? QString() : map.kinds.at((*map.classes)[cell]).key; }

TEST(MapTool, APartOfTheMapIsWhatTheWholeWillSay) {
    AskedTool asked("map", firstScenario(), {{"solver", "distributed"}, {"cells", "1024"}});
    ASSERT_TRUE(asked.question.work);
    ToolWork& work = *asked.question.work;
    EXPECT_FALSE(work.partial(asked.context())) << "nothing is computed yet";
    std::vector<Content> parts;
    std::atomic<bool> isDone{false};
    std::thread worker([&] {
        work.run();
        isDone = true;
    });
    while (!isDone) {
        if (std::optional<Content> part = work.partial(asked.context()); part && parts.size() < 5) parts.push_back(std::move(*part));
    }
    worker.join();
    parts.push_back(work.partial(asked.context()).value());
    const Content whole = work.content(asked.context());
    const FieldChart& all = mapOf(whole);
    for (const Content& part : parts) {
        const FieldChart& some = mapOf(part);
        ASSERT_EQ(some.values->size(), all.values->size());
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < some.values->size(); ++i) {
            const bool isSame = ((*some.classes)[i] == kNoClass || kindAt(some, i) == kindAt(all, i)) && (std::isnan((*some.values)[i]) || (*some.values)[i] == (*all.values)[i]);
            if (!isSame) ++wrong;
        }
        EXPECT_EQ(wrong, 0u);
        EXPECT_EQ(part.notes.size(), whole.notes.size() + 1) << "how much of it there is";
    }
    EXPECT_EQ(*mapOf(parts.back()).classes, *all.classes);
    EXPECT_TRUE(parts.back().notes.back().contains(u"100 %"_s)) << parts.back().notes.back().toStdString();
}

TEST(MapTool, NamesOnlyTheRegionsThatOccur) {
    const std::pair<const char*, Scenario> maps[] = {{"single-node", firstScenario()}, {"serving", firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}})},
                                                     {"distributed", scenarioOf(*world().zoo.find(EntryKind::scenarios, "Frontier_Training"))}};
    for (const auto& [solver, scenario] : maps) {
        AskedTool asked("map", scenario, {{"solver", solver}, {"cells", "128"}});
        const Content content = asked.content();
        const FieldChart& map = mapOf(content);
        for (qsizetype kind = 0; kind < map.kinds.size(); ++kind) {
            EXPECT_FALSE(map.kinds[kind].name.isEmpty()) << solver;
            EXPECT_NE(std::count(map.classes->begin(), map.classes->end(), static_cast<std::uint8_t>(kind)), 0) << solver << ' ' << map.kinds[kind].name.toStdString();
        }
        for (const std::uint8_t code : *map.classes) ASSERT_TRUE(code == kNoClass || code < map.kinds.size());
    }
}

// With any title: some are the beginning of a sentence.
TEST(MapTool, ItsTitleNamesTheOutputAsOne) {
    AskedTool asked("map", firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}}), {{"solver", "serving"}, {"colour", "decode_bottleneck"}, {"cells", "128"}});
    const Content content = asked.content();
    const QString name = u"Map of “Decode is”: Batch size × Hardware · Memory bandwidth"_s;
    EXPECT_EQ(content.charts.front().title, name + u", lines of equal time per token"_s) << "the numbers at the lines are of something";
    EXPECT_TRUE(content.verdict.startsWith(name)) << content.verdict.toStdString();
}

// As people read them, together: all of the map and no more.
TEST(MapTool, SharesAreNotMoreThanAllTogether) {
    const Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}});
    for (const char* to : {"2", "8", "64", "300", "1024", "4096"}) {
        for (const char* colour : {"decode_bottleneck", "prefill_bottleneck", "feasible"}) {
            AskedTool asked("map", scenario, {{"solver", "serving"}, {"colour", colour}, {"x_to.batch_size", to}, {"cells", "128"}});
            const Content content = asked.content();
            double sum = 0, smallest = 100;
            bool isBound = false; // "< 0.1 %", "> 99.9 %"
            for (const auto& row : content.table.rows) {
                if (!std::isfinite(row[1].raw)) continue;
                const QString text = row[1].text;
                isBound = isBound || text.contains(u'<') || text.contains(u'>');
                const double share = text.section(u' ', 0, 0).toDouble();
                smallest = std::min(smallest, share);
                sum += share;
                if (row[1].raw < 1) { EXPECT_FALSE(text.startsWith(u"100"_s)) << colour << ' ' << to << ' ' << text.toStdString(); }
            }
            if (!isBound) { EXPECT_NEAR(sum, 100, 1e-9) << colour << ' ' << to; }
            EXPECT_TRUE(isBound || smallest > 0);
        }
    }
}

TEST(MapTool, AMapThatIsCancelledEndsUnfinished) {
    AskedTool asked("map", firstScenario(), {{"solver", "distributed"}, {"cells", "1024"}});
    asked.question.work->cancel();
    asked.question.work->run();
    EXPECT_LT(asked.question.work->progress(), 1);
}

} // namespace
} // namespace mlsys
