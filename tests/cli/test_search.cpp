// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli search`: one line of JSON, the ranked table as CSV, refused requests, Ctrl-C.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

Finished search(const std::string& text, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"search", fileOf(text, "search.json")});
    return run(MLSYSIM_CLI, more);
}

const std::string kServing = R"({"id":"s1","solver":"ServingModel","inputs":{"model":"Llama3_8B","seq_len":2048,"hardware":["A100","H100"],"batch_size":{"range":[1,256],"scale":"log2"}},
    "search":{"where":{"itl":"<= 12 ms"},"rank":"token_throughput","pareto":["itl","token_throughput"],"limit":3}})";

TEST(SearchCommand, AnswersWithOneLine) {
    const Finished finished = search(kServing);
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    ASSERT_EQ(linesOf(finished.out).size(), 1u);
    const json answer = json::parse(finished.out);
    EXPECT_EQ(answer["id"], "s1");
    EXPECT_EQ(answer["solver"], "ServingModel");
    EXPECT_EQ(answer["points"], 18);
    ASSERT_EQ(answer["ranked"].size(), 3u);
    EXPECT_EQ(answer["ranked"][0]["rank"], answer["ranked"][0]["outputs"]["token_throughput"]);
    EXPECT_FALSE(answer["pareto"].empty());
    EXPECT_EQ(answer["excluded"][0]["reason"], "search.where.itl");
    EXPECT_EQ(answer["excluded"][0]["points"].get<int>() + answer["accepted"].get<int>(), 18);
    EXPECT_EQ(run(MLSYSIM_CLI, {"search", "-"}, kServing).out, finished.out);
}

TEST(SearchCommand, WritesTheRankedAsCsvWithUnits) {
    const std::string file = pathOf("ranked.csv");
    const Finished finished = search(kServing, {"--csv", file});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(linesOf(finished.out).size(), 1u) << "the JSON as well";
    const std::vector<std::string> lines = linesOf(contentOf(file));
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_THAT(lines[0], StartsWith("hardware,batch_size,feasible,ttft [ms],itl [ms],"));
    const json best = json::parse(finished.out)["ranked"][0];
    EXPECT_THAT(lines[1], StartsWith(best["point"]["hardware"].get<std::string>() + "," + std::to_string(best["point"]["batch_size"].get<int>()) + ","));
    EXPECT_EQ(search(kServing, {"--csv", "-"}).out, contentOf(file)) << "in place of the JSON";
}

TEST(SearchCommand, ARankThatIsNoOutputHasAColumnOfItsOwn) {
    const Finished finished = search(R"({"solver":"EconomicsModel","inputs":{"fleet":"Frontier_8K","duration":"30 d","grid":{"all":"grids"}},
        "search":{"rank":"tco + carbon_footprint * price","order":"lower","constants":{"price":"100 USD/tCO2e"}}})", {"--csv", "-"});
    EXPECT_EQ(finished.status, 0) << finished.err;
    EXPECT_THAT(linesOf(finished.out)[0], StartsWith("tco + carbon_footprint * price [USD],grid,capex [USD],"));
}

TEST(SearchCommand, SearchesLayouts) {
    const Finished finished = search(R"({"solver":"DistributedModel","inputs":{"model":"GPT3","fleet":{"node":"DGX_A100","count":128,"fabric":"InfiniBand_HDR"},"batch_size":1536,"seq_len":2048},
        "search":{"layouts":{},"limit":5}})", {"--csv", pathOf("layouts.csv")});
    EXPECT_EQ(finished.status, 0) << finished.err;
    const json answer = json::parse(finished.out);
    EXPECT_GT(answer["points"], 100000);
    EXPECT_EQ(answer["ranked"].size(), 5u);
    EXPECT_FALSE(answer["pareto"].empty());
    std::uint64_t points = answer["accepted"];
    for (const json& one : answer["excluded"]) points += one["points"].get<std::uint64_t>();
    EXPECT_EQ(points, answer["points"].get<std::uint64_t>());
    const std::vector<std::string> lines = linesOf(contentOf(pathOf("layouts.csv")));
    ASSERT_EQ(lines.size(), 6u);
    EXPECT_THAT(lines[0], StartsWith("tp_size,pp_size,ep_size,cp_size,microbatch_count,virtual_stages,zero_stage,activation_checkpointing,parallelism.dp,"));
}

TEST(SearchCommand, RefusesWithTheField) {
    for (const auto& [text, field] : {std::pair{R"({"solver":"ServingModel","inputs":{"model":"Llama3_8B","hardware":"A100","seq_len":9},"search":{"rank":"nothing"}})", "search.rank"},
                                      {R"({"solver":"ServingModel","inputs":{"model":"Llama3_8B","hardware":"A100","seq_len":9},"search":{"rank":"itl","where":{"itl":"<= 4 GB"}}})", "search.where.itl"},
                                      {R"({"solver":"ServingModel","inputs":{"model":"Lllama","hardware":["A100"],"seq_len":9},"search":{"rank":"itl"}})", "inputs.model"}}) {
        const Finished finished = search(text);
        EXPECT_EQ(finished.status, 2);
        EXPECT_EQ(json::parse(finished.out)["error"]["field"], field);
        EXPECT_THAT(finished.err, StartsWith("mlsysim-cli: "));
        EXPECT_EQ(search(kServing).status, 0) << "a good one between";
    }
    EXPECT_EQ(search("{").status, 2);
    EXPECT_EQ(run(MLSYSIM_CLI, {"search"}).status, 1);
    EXPECT_EQ(search(kServing, {"--csv", ""}).status, 1);
    EXPECT_EQ(search(kServing, {"--jsonl"}).status, 1);
    EXPECT_EQ(run(MLSYSIM_CLI, {"search", "/nowhere/search.json"}).status, 3);
}

// Half a minute and more.
const std::string kLong = R"({"solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100","batch_size":{"range":[1,60000],"step":1},"efficiency":{"range":[0.0001,1],"step":0.0001}},
    "search":{"rank":"throughput","limit":2}})";

TEST(SearchCommand, AsksBeforeMoreThanTenMillionPoints) {
    const Finished finished = search(kLong);
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, HasSubstr("the search has 600,000,000 points"));
    EXPECT_THAT(finished.err, HasSubstr("--yes"));
}

TEST(SearchCommand, CtrlCAnswersWithWhatWasLookedAt) {
    Running running(MLSYSIM_CLI, {"search", fileOf(kLong, "long.json"), "--yes", "--progress"});
    ASSERT_TRUE(eventually([&] { return running.errSoFar().find('%') != std::string::npos; }));
    running.signal(SIGINT);
    const Finished finished = running.wait();
    EXPECT_EQ(finished.status, 130);
    const json answer = json::parse(finished.out);
    EXPECT_EQ(answer["stopped"], true);
    EXPECT_GT(answer["accepted"], 0);
    EXPECT_LT(answer["accepted"], 600000000);
    EXPECT_THAT(finished.err, HasSubstr("stopped"));
}

} // namespace
} // namespace mlsys::test
