// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of variants, and the Working of every number that a page shows.
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "models/working.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

using namespace test;

TEST(VariantKey, IsReadAsWritten) {
    const std::vector<Change> changes{{"training.tp_size", 8.0}, {"hardware.memory.bandwidth", word("3 TB/s")}, {"impact.throughput", std::nullopt}};
    const VariantOf read = readVariantKey(variantKey(u"scaling.mfu"_s, changes));
    EXPECT_EQ(read.key, u"scaling.mfu"_s);
    EXPECT_FALSE(read.isPart);
    ASSERT_EQ(read.changes.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(read.changes[i].path, changes[i].path);
        EXPECT_EQ(read.changes[i].after, changes[i].after);
    }
    const VariantOf part = readVariantKey(partKey(variantKey(u"serving.itl"_s, {changes[0]}), u"network"_s));
    EXPECT_EQ(part.key, u"serving.itl"_s);
    EXPECT_TRUE(part.isPart);
    EXPECT_EQ(part.changes.size(), 1u);
    EXPECT_TRUE(readVariantKey(u"serving.itl"_s).changes.empty());
}

TEST(VariantKey, TheWorkingIsThatOfTheVariant) {
    const Scenario scenario = firstScenario();
    Results results(world().zoo, scenario);
    const PageContext context{world().services, results, {}, {}};
    const QString html = workingHtml(world().services, results, {}, variantKey(context, kSingleNode, "latency", {{"batch_size", 64}}));
    Scenario larger = scenario;
    larger.values.set("inference.batch_size", 64.0);
    Results largerResults(world().zoo, larger);
    EXPECT_TRUE(html.endsWith(workingHtml(world().services, largerResults, {}, u"single-node.latency"_s)));
    EXPECT_TRUE(html.contains(u"Batch size = 64"_s)) << html.left(200).toStdString();
}

// Every number of every page has a Working, but those that are inputs (assumptions, entries of the zoo, what a sweep goes
// along), counts of the page itself, and draws of an example.
TEST(VariantKey, EveryNumberHasItsWorking) {
    for (const char* id : {"Frontier_Training", "Local_Fine_tuning", "Autonomous_Vehicle", "Smart_Doorbell"}) {
        const Scenario scenario = scenarioOf(*world().zoo.find(EntryKind::scenarios, id));
        for (const Page& page : world().pages.pages()) {
            if (std::string_view(page.id) == "zoo" || std::string_view(page.id) == "assumptions" || std::string_view(page.id) == "formulas") continue;
            Results results(world().zoo, scenario);
            const Content content = buildPage(page, {world().services, results, {}, {}});
            const auto explained = [&](const QString& name, const QString& key, double raw) {
                if (std::isnan(raw) || raw == 0) return;
                const QString where = qstring(id) + u' ' + qstring(page.id) + u' ' + name;
                EXPECT_FALSE(key.isEmpty()) << where.toStdString();
                if (key.isEmpty()) return;
                EXPECT_TRUE(workingHtml(world().services, results, {}, key).contains(u" = "_s)) << where.toStdString() << ' ' << key.toStdString();
            };
            for (const Card& card : content.cards) explained(card.title, card.key, card.raw);
            const bool startsWithInput = std::string_view(page.id) == "sweep";
            for (const auto& row : content.table.rows) {
                const std::string_view tool = page.id;
                if (tool == "search" || tool == "seek" || tool == "map") { // ranks, inputs and shares of a map are no results
                    EXPECT_TRUE(tool == "map" || std::any_of(row.begin(), row.end(), [](const Cell& cell) { return !cell.key.isEmpty(); }));
                    for (const Cell& cell : row) if (!cell.key.isEmpty()) explained(cell.text, cell.key, cell.raw);
                    continue;
                }
                for (std::size_t i = startsWithInput ? 1 : 0; i < row.size(); ++i) explained(row.front().text + u'/' + row[i].text, row[i].key, row[i].raw);
            }
        }
    }
}

} // namespace
} // namespace mlsys
