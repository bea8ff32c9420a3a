// SPDX-License-Identifier: GPL-3.0-or-later
// The phase map's parts while it is computed: what is finished is as it will be, the rest is open.
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <cmath>
#include <thread>

namespace mlsys {
namespace {

using namespace test;

const FieldChart& mapOf(const Content& content) { return std::get<FieldChart>(content.charts.at(0).body); }

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
            const bool isSame = ((*some.classes)[i] == kNoClass || (*some.classes)[i] == (*all.classes)[i]) && (std::isnan((*some.values)[i]) || (*some.values)[i] == (*all.values)[i]);
            if (!isSame) ++wrong;
        }
        EXPECT_EQ(wrong, 0u);
        EXPECT_EQ(part.notes.size(), whole.notes.size() + 1) << "how much of it there is";
    }
    EXPECT_EQ(*mapOf(parts.back()).classes, *all.classes);
    EXPECT_TRUE(parts.back().notes.back().contains(u"100 %"_s)) << parts.back().notes.back().toStdString();
}

TEST(MapTool, AMapThatIsCancelledEndsUnfinished) {
    AskedTool asked("map", firstScenario(), {{"solver", "distributed"}, {"cells", "1024"}});
    asked.question.work->cancel();
    asked.question.work->run();
    EXPECT_LT(asked.question.work->progress(), 1);
}

} // namespace
} // namespace mlsys
