// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli formula`: the list, one evaluated with its working, refusals and exit statuses.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Finished formula(std::vector<std::string> words) {
    words.insert(words.begin(), "formula");
    return run(MLSYSIM_CLI, words);
}
const std::vector<std::string> kTree{"tree_allreduce", "--message", "16 GB", "--ranks", "8", "--bandwidth", "50 GB/s", "--latency", "5 us"};
std::vector<std::string> tree(const std::vector<std::string>& more) {
    std::vector<std::string> words = kTree;
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(FormulaCommand, ListsTheFormulas) {
    const Finished people = formula({});
    EXPECT_EQ(people.status, 0);
    EXPECT_EQ(people.err, "");
    EXPECT_THAT(people.out, testing::AllOf(HasSubstr("tree_allreduce: Tree all-reduce (ms)"), HasSubstr("t_tree = 2·log2(q)·(M/bw + α)"), HasSubstr("--message  M, Message (GB)"), HasSubstr("source: Thakur")));
    const json list = json::parse(formula({"--json"}).out);
    ASSERT_GT(list.size(), 20u);
    for (const json& entry : list) EXPECT_THAT(people.out, HasSubstr(entry["id"].get<std::string>() + ": "));
}

TEST(FormulaCommand, EvaluatesOneWithItsWorking) {
    const Finished people = formula(kTree);
    EXPECT_EQ(people.status, 0);
    EXPECT_EQ(people.err, "");
    EXPECT_THAT(people.out, testing::AllOf(HasSubstr("t_tree = 2·log2(q)·(M/bw + α)"), HasSubstr("2·log2(8)·(16 GB/(50 GB/s) + 5 µs)"), HasSubstr("1920.03 ms"), HasSubstr("source: Thakur")));
    const Finished asJson = formula(tree({"--json"}));
    EXPECT_EQ(asJson.status, 0);
    ASSERT_EQ(linesOf(asJson.out).size(), 1u);
    const json line = json::parse(asJson.out);
    EXPECT_NEAR(line["value"].get<double>(), 2 * 3 * (320 + 0.005), 1e-9);
    EXPECT_EQ(line["unit"], "ms");
    EXPECT_EQ(line["substituted"], "2·log2(8)·(16 GB/(50 GB/s) + 5 µs)");
}

TEST(FormulaCommand, TakesDashesForUnderscores) {
    const Finished finished = formula({"operations-of-macs", "--macs", "2 GMAC", "--flops-per-mac", "2 FLOP/MAC", "--json"});
    EXPECT_EQ(finished.status, 0) << finished.err;
    EXPECT_EQ(json::parse(finished.out)["value"], 4);
}

TEST(FormulaCommand, ShowsOneFormula) {
    const Finished finished = formula({"tree_allreduce", "--help"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.out, testing::AllOf(HasSubstr("--ranks  q"), testing::Not(HasSubstr("memory_time"))));
}

TEST(FormulaCommand, RefusesWithAllReasonsAndTheFirstAsJson) {
    const Finished finished = formula({"tree_allreduce", "--message", "16 GB/s", "--ranks", "0", "--bandwidth", "50 GB/s", "--json"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(json::parse(finished.out)["error"]["code"], "dimension");
    EXPECT_EQ(linesOf(finished.err).size(), 3u);
    EXPECT_THAT(finished.err, testing::AllOf(HasSubstr("wants an amount of data (B); \"16 GB/s\" is a bandwidth (B/s)"), HasSubstr("ranks must be at least 1, got 0"), HasSubstr("latency must be given")));
    const Finished unknown = formula({"tree_alreduce", "--json"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_EQ(json::parse(unknown.out)["error"]["code"], "unknown_id");
    EXPECT_THAT(unknown.err, HasSubstr("did you mean tree_allreduce?"));
    EXPECT_EQ(formula({"tree_alreduce"}).out, "");
}

TEST(FormulaCommand, TellsAWrongCommandLineFromARefusal) {
    EXPECT_EQ(formula({"a", "b"}).status, 1);
    EXPECT_EQ(formula({"--message", "1 GB"}).status, 1);
    EXPECT_EQ(formula({"tree_allreduce", "--ranks", "1", "--ranks", "2"}).status, 1);
    EXPECT_EQ(formula({"tree_allreduce", "--ranks"}).status, 1);
}

} // namespace
} // namespace mlsys::test
