// SPDX-License-Identifier: GPL-3.0-or-later
// What a page copies asks mlsysim-cli for the numbers on the screen.
#include "engine/solvers/single_node.hpp"
#include "registry/answer.hpp"
#include "registry/request.hpp"
#include "registry/request_text.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using testing::HasSubstr;

const Zoo& zoo() {
    static const Zoo made = Zoo::embedded();
    return made;
}

Scenario edited() {
    Scenario s = scenarioOf(*zoo().find(EntryKind::scenarios, kFirstScenario));
    s.values.set("model", std::string("Llama3_8B"));
    s.values.set("hardware", std::string("H100"));
    s.values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    s.values.set("assumptions.bandwidth_efficiency", 0.8);
    s.values.set("inference.seq_len", 4096.0);
    return s;
}

// Every solver: the request's answer is the scenario's.
TEST(RequestText, AsksForWhatTheScenarioShows) {
    for (const char* task : {"inference", "training"}) {
        Scenario s = edited();
        s.values.set("task", std::string(task));
        for (const Solver* solver : test::catalogue().solvers()) {
            SCOPED_TRACE(solver->id);
            const Solution solution = evaluate(zoo(), *solver, s);
            const RequestResult result = answerRequest(test::catalogue(), zoo(), requestText(*solver, s), false);
            EXPECT_EQ(result.refused, !solution.solved()) << result.line;
            if (solution.solved()) { EXPECT_EQ(result.line, answerLine("", solution, {}, false)); }
        }
    }
}

TEST(RequestText, IsOneLineWithTheEditsNested) {
    const std::string text = requestText(kSingleNode, edited());
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_THAT(text, HasSubstr(R"("base": "H100")"));
    EXPECT_THAT(text, HasSubstr(R"("bandwidth_efficiency": 0.8)"));
}

TEST(CommandText, HasAFlagForEachValueAndQuotesForTheShell) {
    const std::string text = commandText(kSingleNode, edited());
    EXPECT_THAT(text, testing::StartsWith("mlsysim-cli solve SingleNodeModel "));
    EXPECT_THAT(text, HasSubstr(" --hardware H100 "));
    EXPECT_THAT(text, HasSubstr(" --hardware.memory.bandwidth '6 TB/s'"));
    EXPECT_THAT(text, HasSubstr(" --assumptions.bandwidth-efficiency 0.8"));
    EXPECT_EQ(text.find('_' + std::string("size")), std::string::npos) << "flags have dashes";
}

TEST(CommandText, QuotesWhatTheShellWouldRead) {
    EXPECT_EQ(shellQuoted("H100"), "H100");
    EXPECT_EQ(shellQuoted(""), "''");
    EXPECT_EQ(shellQuoted("it's $HOME"), "'it'\\''s $HOME'");
    EXPECT_EQ(shellQuoted("0.12 USD/kWh"), "'0.12 USD/kWh'");
}

} // namespace
} // namespace mlsys
