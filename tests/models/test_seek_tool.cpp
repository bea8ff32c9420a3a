// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek's page: what it asks unless told, and that its texts do not contradict themselves.
#include "models/explore/tool_parts.h"
#include "tests/support/tool_support.h"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using namespace test;

// The first number of a text, as far as it goes.
double leadingNumber(const QString& text) { return text.section(u' ', 0, 0).toDouble(); }

TEST(SeekTool, AsksForHalfOfWhatShouldBeLessAndTwiceWhatShouldBeMore) {
    AskedTool asked("seek", firstScenario(), {{"solver", "single-node"}});
    const double latency = outputAt(asked.results().solution(*asked.question.solver), "latency");
    ASSERT_EQ(asked.field("output")->value, u"latency"_s);
    EXPECT_NEAR(leadingNumber(asked.field("target.latency")->value), 1e3 * latency / 2, 0.05 * 1e3 * latency / 2) << asked.field("target.latency")->value.toStdString();
    AskedTool more("seek", firstScenario(), {{"solver", "single-node"}, {"output", "throughput"}});
    const double throughput = outputAt(more.results().solution(*more.question.solver), "throughput");
    EXPECT_NEAR(leadingNumber(more.field("target.throughput")->value), 2 * throughput, 0.05 * 2 * throughput) << more.field("target.throughput")->value.toStdString();
}

// Of every output of every solver: never what is there already, and for a share never more than all.
TEST(SeekTool, TheFirstTargetIsAQuestion) {
    int questions = 0;
    for (const Solver* solver : world().solvers.solvers()) {
        AskedTool first("seek", firstScenario(), {{"solver", solver->id}, {"mode", "target"}});
        if (!first.field("output")) continue;
        for (const ToolChoice& output : first.field("output")->choices) {
            AskedTool asked("seek", firstScenario(), {{"solver", solver->id}, {"mode", "target"}, {"output", utf8(output.key).c_str()}});
            const double now = outputAt(asked.results().solution(*solver), utf8(output.key));
            const Row& row = *outputRow(*solver, utf8(output.key));
            ToolField target = *asked.field("target." + utf8(output.key));
            if (!std::isfinite(now) || now == 0) continue;
            const std::optional<double> wanted = numberFor(row, target, true);
            ASSERT_TRUE(wanted) << solver->id << ' ' << utf8(output.key) << ": " << target.value.toStdString();
            EXPECT_GT(std::abs(*wanted - now), 0.2 * std::abs(now)) << solver->id << ' ' << utf8(output.key);
            if (row.share && now <= 1) { EXPECT_LE(*wanted, 1) << solver->id << ' ' << utf8(output.key); }
            ++questions;
        }
    }
    EXPECT_GT(questions, 30);
}

// Of every output of every solver: two digits, not "2.6000000000000003 ms".
TEST(SeekTool, TheFirstTargetIsARoundNumber) {
    for (const Solver* solver : world().solvers.solvers()) {
        for (const char* batch : {"1", "7"}) {
            const Scenario scenario = firstScenario({{"task", word("serving")}, {"model", word("Llama3_8B")}, {"hardware", word("H100")}, {"inference.batch_size", QByteArray(batch).toDouble()}});
            AskedTool first("seek", scenario, {{"solver", solver->id}, {"mode", "target"}});
            if (!first.field("output")) continue;
            for (const ToolChoice& output : first.field("output")->choices) {
                if (outputRow(*solver, utf8(output.key))->kind == Kind::count) continue;
                AskedTool asked("seek", scenario, {{"solver", solver->id}, {"mode", "target"}, {"output", utf8(output.key).c_str()}});
                const QString number = asked.field("target." + utf8(output.key))->value.section(u' ', 0, 0), fraction = number.section(u'.', 1);
                EXPECT_FALSE(fraction.contains(u"00000000"_s) || fraction.contains(u"99999999"_s)) << solver->id << ' ' << utf8(output.key) << ": " << number.toStdString();
            }
        }
    }
}

TEST(SeekTool, TwoNumbersThatDifferReadDifferently) {
    AskedTool asked("seek", firstScenario(), {{"solver", "single-node"}, {"input", "batch_size"}, {"target.latency", "0.5401 ms"}});
    const double latency = outputAt(asked.results().solution(*asked.question.solver), "latency");
    const Row& row = *outputRow(*asked.question.solver, "latency");
    const auto [some, less] = textsApart(asked.context(), row, latency, latency * (1 - 1e-6));
    EXPECT_NE(some, less);
    EXPECT_TRUE(some.endsWith(u" ms"_s)) << some.toStdString();
    EXPECT_EQ(textsApart(asked.context(), row, latency, latency).first, textFor(asked.context(), row, latency)) << "as short as ever";
    EXPECT_EQ(textsApart(asked.context(), row, latency, 2 * latency).first, textFor(asked.context(), row, latency));
}

TEST(SeekTool, AMissedTargetIsToldApartFromTheNearest) {
    AskedTool plain("seek", firstScenario(), {{"solver", "single-node"}});
    const double latency = outputAt(plain.results().solution(*plain.question.solver), "latency");
    const QString target = QString::number(latency * 1e3 * (1 - 1e-5), 'g', 12) + u" ms"_s; // just below what batch 1 takes
    AskedTool asked("seek", firstScenario(), {{"solver", "single-node"}, {"input", "batch_size"}, {"target.latency", utf8(target).c_str()}});
    const Content content = asked.content();
    const QString wanted = content.verdict.section(u"= "_s, 1).section(u';', 0, 0), nearest = content.verdict.section(u"the nearest is "_s, 1).section(u" at "_s, 0, 0);
    EXPECT_FALSE(wanted.isEmpty() || nearest.isEmpty()) << content.verdict.toStdString();
    EXPECT_NE(wanted, nearest) << content.verdict.toStdString();
    EXPECT_TRUE(content.cards.front().verdict.contains(wanted)) << content.cards.front().verdict.toStdString();
}

} // namespace
} // namespace mlsys
