// SPDX-License-Identifier: GPL-3.0-or-later
// Searches as people write them, held against solving every point by itself; and what is refused, by field.
#include "registry/search.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace mlsys {
namespace {

using test::Json;
using testing::ElementsAre;
using testing::HasSubstr;

SearchAnswer answerOf(const SearchRequest& request, unsigned workers = 2) {
    Search search(test::zoo(), request);
    const std::optional<Issue> issue = search.fault();
    EXPECT_FALSE(issue) << (issue ? issue->message : "");
    runWorkers(search.queue(), workers, [&](TileQueue&) { search.worker(); });
    return search.answer();
}
SearchRequest read(const Json& json) {
    SearchRequest request;
    const std::optional<Issue> issue = readSearch(test::catalogue(), test::zoo(), json.dump(), request);
    EXPECT_FALSE(issue) << (issue ? issue->field + ": " + issue->message : "");
    return request;
}
Json search(const Json& json, unsigned workers = 2) {
    const SearchRequest request = read(json);
    return Json::parse(searchLine(request, answerOf(request, workers)));
}

Json serving(const Json& inputs, const Json& what) {
    Json all = {{"model", "Llama3_8B"}, {"seq_len", 2048}};
    all.update(inputs);
    return {{"solver", "ServingModel"}, {"inputs", all}, {"search", what}};
}

const std::vector<std::string> kDevices{"A100", "H100", "H200", "L4", "T4", "RTX_4090"};
const std::vector<double> kBatches{1, 2, 3, 8, 32, 100, 256};

struct Point {
    std::string device;
    double batch;
    Json outputs;
    double value(const char* key) const { return outputs.at(key).at("value").get<double>(); }
};
// Each by itself, through the batch contract.
std::vector<Point> everyPoint() {
    std::vector<Point> all;
    for (const std::string& device : kDevices) {
        for (const double batch : kBatches) all.push_back({device, batch, test::outputsOf("ServingModel", {{"model", "Llama3_8B"}, {"seq_len", 2048}, {"hardware", device}, {"batch_size", batch}})});
    }
    return all;
}
Json kBoth() { return {{"hardware", kDevices}, {"batch_size", kBatches}}; }

TEST(Search, RanksWhatSolvingEachPointGives) {
    std::vector<Point> all = everyPoint();
    const Json answer = search(serving(kBoth(), {{"where", {{"itl", "<= 25 ms"}, {"feasible", true}}}, {"rank", "token_throughput"}, {"limit", 5}}));
    std::map<std::string, int> excluded;
    std::erase_if(all, [&](const Point& point) {
        const bool unfit = !point.outputs.at("feasible").get<bool>(); // the first limit: this JSON is in alphabetical order
        const bool slow = !unfit && point.value("itl") > 25;
        if (slow) ++excluded["search.where.itl"];
        if (unfit) ++excluded["search.where.feasible"];
        return slow || unfit;
    });
    ASSERT_GT(excluded["search.where.itl"], 0);
    ASSERT_GT(all.size(), 5u);
    EXPECT_EQ(answer["points"], 42);
    EXPECT_EQ(answer["accepted"], all.size());
    std::map<std::string, int> said;
    for (const Json& one : answer["excluded"]) said[one["reason"]] = one["points"];
    for (const auto& [reason, points] : excluded) EXPECT_EQ(said[reason], points) << reason;
    std::stable_sort(all.begin(), all.end(), [](const Point& a, const Point& b) { return a.value("token_throughput") > b.value("token_throughput"); });
    ASSERT_EQ(answer["ranked"].size(), 5u);
    for (std::size_t i = 0; i < 5; ++i) {
        const Json& row = answer["ranked"][i];
        EXPECT_EQ(row["point"]["hardware"], all[i].device);
        EXPECT_EQ(row["point"]["batch_size"], all[i].batch);
        EXPECT_EQ(row["outputs"], all[i].outputs);
        EXPECT_EQ(row["rank"], all[i].outputs["token_throughput"]);
    }
}

TEST(Search, ItsFrontIsWhatNothingBeats) {
    const std::vector<Point> all = everyPoint();
    const Json answer = search(serving(kBoth(), {{"rank", "itl"}, {"pareto", {"itl", "token_throughput", {{"of", "hardware.tdp"}, {"order", "lower"}}}}}), 3);
    std::map<std::string, double> tdp;
    for (const std::string& device : kDevices) tdp[device] = raw(*test::zoo().bound(*test::zoo().find(EntryKind::hardware, device))->as<Hardware>().tdp);
    std::vector<std::pair<std::string, double>> front, said;
    for (const Point& p : all) {
        const bool beaten = std::any_of(all.begin(), all.end(), [&](const Point& q) {
            const bool asGood = q.value("itl") <= p.value("itl") && q.value("token_throughput") >= p.value("token_throughput") && tdp[q.device] <= tdp[p.device];
            const bool better = q.value("itl") < p.value("itl") || q.value("token_throughput") > p.value("token_throughput") || tdp[q.device] < tdp[p.device];
            return asGood && better;
        });
        if (!beaten) front.emplace_back(p.device, p.batch);
    }
    for (const Json& row : answer["pareto"]) {
        said.emplace_back(row["point"]["hardware"], row["point"]["batch_size"]);
        EXPECT_EQ(row["objectives"][0]["value"], row["outputs"]["itl"]["value"]);
        EXPECT_EQ(row["objectives"][2]["unit"], "W");
    }
    std::sort(front.begin(), front.end());
    std::sort(said.begin(), said.end());
    EXPECT_EQ(said, front);
    EXPECT_GT(front.size(), 3u);
    EXPECT_LT(front.size(), all.size());
}

TEST(Search, IsTheSameOnAnyNumberOfWorkers) {
    const Json request = serving({{"hardware", {{"all", "hardware"}}}, {"batch_size", {{"range", {1, 512}}, {"step", 1}}}}, {{"where", {{"itl", "< 20 ms"}}}, {"rank", "token_throughput / hardware.tdp"}, {"order", "higher"}, {"pareto", {"itl", "token_throughput"}}});
    const Json one = search(request, 1);
    EXPECT_EQ(search(request, 2), one);
    EXPECT_EQ(search(request, 5), one);
    EXPECT_GT(one["points"], 10000);
}

TEST(Search, FindsTheLargestBatchInsideAServiceLevel) {
    const auto request = [](const char* itl) { return serving({{"hardware", "H100"}, {"batch_size", {{"range", {1, 1024}}, {"step", 1}}}}, {{"where", {{"itl", itl}}}, {"rank", "batch_size"}, {"order", "higher"}, {"limit", 1}}); };
    const Json answer = search(request("<= 10 ms"));
    const double batch = answer["ranked"][0]["point"]["batch_size"];
    const auto itl = [](double b) { return test::outputsOf("ServingModel", {{"model", "Llama3_8B"}, {"seq_len", 2048}, {"hardware", "H100"}, {"batch_size", b}})["itl"]["value"].get<double>(); };
    EXPECT_LE(itl(batch), 10);
    EXPECT_GT(itl(batch + 1), 10);
    const Json none = search(request("<= 1 ms"));
    EXPECT_TRUE(none["ranked"].empty());
    EXPECT_EQ(none["accepted"], 0);
    EXPECT_EQ(none["excluded"][0]["points"], 1024);
    EXPECT_EQ(none["excluded"][0]["example"]["batch_size"], 1) << "the nearest";
    EXPECT_THAT(none["excluded"][0]["message"].get<std::string>(), HasSubstr("itl <= 1 ms: the nearest is "));
}

TEST(Search, PlacesWhereCostAndCarbonAreLeast) {
    const Json inputs = {{"fleet", "Frontier_8K"}, {"duration", "30 d"}, {"grid", {{"all", "grids"}}}};
    const auto request = [&](const char* price) {
        return Json{{"solver", "EconomicsModel"}, {"inputs", inputs}, {"search", {{"rank", "tco + carbon_footprint * carbon_price"}, {"order", "lower"}, {"constants", {{"carbon_price", price}}}, {"limit", 1000}}}};
    };
    const Json answer = search(request("100 USD/tCO2e"));
    double last = 0;
    for (const Json& row : answer["ranked"]) {
        const double expected = row["outputs"]["tco"]["value"].get<double>() + 0.1 * row["outputs"]["carbon_footprint"]["value"].get<double>();
        EXPECT_NEAR(row["rank"]["value"].get<double>(), expected, 1e-9 * expected);
        EXPECT_EQ(row["rank"]["unit"], "USD");
        EXPECT_GE(row["rank"]["value"].get<double>(), last);
        last = row["rank"]["value"];
    }
    EXPECT_EQ(answer["ranked"].size(), answer["accepted"]);
    EXPECT_GT(answer["ranked"].size(), 5u);
    Json inlined = request("1 USD/tCO2e");
    inlined["search"].erase("constants");
    inlined["search"]["rank"] = "tco + carbon_footprint * 0.1 USD/kgCO2e";
    EXPECT_EQ(search(inlined)["ranked"][0]["point"], answer["ranked"][0]["point"]);
}

TEST(Search, ChoicesFlagsAndInputsLimitToo) {
    const auto kept = [](const Json& where) { return search(serving(kBoth(), {{"where", where}, {"rank", "itl"}}))["accepted"].get<int>(); };
    EXPECT_EQ(kept({{"decode_bottleneck", "Memory"}}) + kept({{"decode_bottleneck", "!= Memory"}}), 42);
    EXPECT_EQ(kept({{"feasible", true}}) + kept({{"feasible", false}}), 42);
    EXPECT_EQ(kept({{"batch_size", "= 8"}}), 6);
    EXPECT_EQ(kept({{"batch_size", "!= 8"}}), 36);
    EXPECT_EQ(kept({{"hardware.memory.capacity", ">= 80 GB"}}), 21);
    EXPECT_EQ(kept({{"batch_size * 2", "< 5"}}), 12);
    EXPECT_EQ(kept(Json::object()), 42);
}

TEST(Search, CountsRefusedPointsByWhatIsWrong) {
    const Json answer = search(serving({{"hardware", {"A100", "Nonsense", "H100"}}, {"batch_size", {1, -1, 0.5}}}, {{"rank", "itl"}}));
    EXPECT_EQ(answer["accepted"], 2);
    int points = 0;
    std::map<std::string, int> said;
    for (const Json& one : answer["excluded"]) {
        said[one["reason"]] += one["points"].get<int>();
        points += one["points"].get<int>();
        EXPECT_FALSE(one["message"].get<std::string>().empty());
    }
    EXPECT_EQ(points, 7);
    EXPECT_GT(said["inputs.hardware"], 0);
    EXPECT_GT(said["inputs.batch_size"], 0);
}

TEST(Search, WithoutANumberToRankByIsCounted) {
    const Json answer = search({{"solver", "ServingModel"}, {"inputs", {{"model", "Llama3_8B"}, {"seq_len", 100}, {"hardware", {"A100", "H100"}}}}, {"search", {{"rank", "request_latency"}}}});
    EXPECT_EQ(answer["accepted"], 0);
    ASSERT_EQ(answer["excluded"].size(), 1u);
    EXPECT_EQ(answer["excluded"][0]["reason"], "search.rank");
    EXPECT_EQ(answer["excluded"][0]["points"], 2);
}

Json layouts(const Json& inputs, const Json& what = {{"layouts", Json::object()}}) {
    Json all = {{"model", "GPT3"}, {"fleet", {{"node", "DGX_A100"}, {"count", 32}, {"fabric", "InfiniBand_HDR"}}}, {"batch_size", 128}, {"seq_len", 2048}};
    all.update(inputs);
    return {{"solver", "DistributedModel"}, {"inputs", all}, {"search", what}};
}

TEST(SearchLayouts, EachRowSolvesToWhatItSays) {
    const Json answer = search(layouts({{"tokens", 1e11}}, {{"layouts", Json::object()}, {"limit", 7}}));
    ASSERT_EQ(answer["ranked"].size(), 7u);
    ASSERT_GT(answer["pareto"].size(), 2u);
    double last = 0;
    std::uint64_t excluded = 0;
    for (const Json& one : answer["excluded"]) excluded += one["points"].get<std::uint64_t>();
    EXPECT_EQ(excluded + answer["accepted"].get<std::uint64_t>(), answer["points"].get<std::uint64_t>());
    for (const char* list : {"ranked", "pareto"}) {
        for (const Json& row : answer[list]) {
            Json inputs = layouts({{"tokens", 1e11}})["inputs"];
            inputs.update(row["point"]);
            EXPECT_EQ(test::outputsOf("DistributedModel", inputs), row["outputs"]);
            EXPECT_EQ(row["outputs"]["feasible"], true);
        }
    }
    for (const Json& row : answer["ranked"]) {
        EXPECT_GE(row["outputs"]["step_latency"]["value"].get<double>(), last);
        last = row["outputs"]["step_latency"]["value"];
    }
}

TEST(SearchLayouts, WhatIsGivenStaysAndLimitsHold) {
    const Json answer = search(layouts({{"tp_size", 8}, {"zero_stage", 1}}, {{"layouts", Json::object()}, {"rank", "mfu"}, {"where", {{"memory_per_accelerator", "< 40 GB"}, {"bubble_fraction", "<= 0.2"}}}}));
    ASSERT_GT(answer["ranked"].size(), 3u);
    double last = 1;
    for (const Json& row : answer["ranked"]) {
        EXPECT_EQ(row["point"]["tp_size"], 8);
        EXPECT_EQ(row["point"]["zero_stage"], 1);
        EXPECT_LT(row["outputs"]["memory_per_accelerator"]["value"], 40);
        EXPECT_LE(row["outputs"]["mfu"]["value"].get<double>(), last) << "higher is better";
        last = row["outputs"]["mfu"]["value"];
    }
    bool said = false;
    for (const Json& one : answer["excluded"]) said = said || one["reason"] == "search.where.memory_per_accelerator";
    EXPECT_TRUE(said);
}

TEST(SearchLayouts, ALayoutIsWrittenIntoInputs) {
    Values inputs;
    inputs.set("micro_batch_size", 4.0);
    inputs.set("batch_size", 64.0);
    applyLayout({2, 8, 4, 1, 1, 16, 2, 1, Checkpointing::full}, inputs);
    EXPECT_FALSE(inputs.find("micro_batch_size"));
    EXPECT_EQ(*inputs.find("batch_size"), Atom(64.0));
    EXPECT_EQ(*inputs.find("tp_size"), Atom(8.0));
    EXPECT_EQ(*inputs.find("microbatch_count"), Atom(16.0));
    EXPECT_EQ(*inputs.find("activation_checkpointing"), Atom(std::string("full")));
}

Issue refusalOf(const Json& json) {
    SearchRequest request;
    const std::optional<Issue> issue = readSearch(test::catalogue(), test::zoo(), json.dump(), request);
    EXPECT_TRUE(issue) << json.dump();
    return issue.value_or(Issue{});
}

TEST(SearchRequest, NamesTheFieldOfWhatIsWrong) {
    const auto what = [](const Json& search) { return refusalOf(serving(kBoth(), search)); };
    struct Case {
        Json search;
        IssueCode code;
        const char* field;
        const char* message;
    };
    const Case cases[] = {
        {3, IssueCode::type, "search", "must be an object"},
        {Json::object(), IssueCode::missingField, "search.rank", "must be given"},
        {{{"rank", "itl"}, {"wher", 1}}, IssueCode::unknownField, "search.wher", "allowed are"},
        {{{"rank", 3}}, IssueCode::type, "search.rank", "an output or an expression, got 3"},
        {{{"rank", "itll"}}, IssueCode::unknownField, "search.rank", "did you mean itl"},
        {{{"rank", "itl + hardware.tdp"}}, IssueCode::unknownField, "search.rank", "cannot be added"},
        {{{"rank", "batch_size"}}, IssueCode::missingField, "search.order", "better lower or higher"},
        {{{"rank", "itl * 2"}}, IssueCode::missingField, "search.order", "itl * 2"},
        {{{"rank", "itl"}, {"order", "best"}}, IssueCode::outOfRange, "search.order", "got \"best\""},
        {{{"order", "lower"}}, IssueCode::missingField, "search.rank", "order says"},
        {{{"rank", "itl"}, {"where", 1}}, IssueCode::type, "search.where", "an object of limits"},
        {{{"rank", "itl"}, {"where", {{"itl", 10}}}}, IssueCode::type, "search.where.itl", "such as"},
        {{{"rank", "itl"}, {"where", {{"itl", "10 ms"}}}}, IssueCode::type, "search.where.itl", "such as"},
        {{{"rank", "itl"}, {"where", {{"itl", "<= 10"}}}}, IssueCode::unit, "search.where.itl", "needs a unit"},
        {{{"rank", "itl"}, {"where", {{"itl", "<= 10 GB"}}}}, IssueCode::dimension, "search.where.itl", "GB"},
        {{{"rank", "itl"}, {"where", {{"itl", "<= soon"}}}}, IssueCode::type, "search.where.itl", "soon"},
        {{{"rank", "itl"}, {"where", {{"latency", "<= 10 ms"}}}}, IssueCode::unknownField, "search.where.latency", "not a field"},
        {{{"rank", "itl"}, {"where", {{"feasible", "yes"}}}}, IssueCode::type, "search.where.feasible", "true or false"},
        {{{"rank", "itl"}, {"where", {{"decode_bottleneck", "Memmory"}}}}, IssueCode::outOfRange, "search.where.decode_bottleneck", "Memory"},
        {{{"rank", "itl"}, {"where", {{"decode_bottleneck", "< Memory"}}}}, IssueCode::outOfRange, "search.where.decode_bottleneck", "one of"},
        {{{"rank", "itl"}, {"pareto", "itl"}}, IssueCode::type, "search.pareto", "a list"},
        {{{"rank", "itl"}, {"pareto", Json::array()}}, IssueCode::type, "search.pareto", "one to 4"},
        {{{"rank", "itl"}, {"pareto", {"itl", "batch_size"}}}, IssueCode::missingField, "search.pareto.1.order", "batch_size"},
        {{{"rank", "itl"}, {"pareto", {"itl", {{"off", "ttft"}}}}}, IssueCode::type, "search.pareto.1", "must be an expression"},
        {{{"rank", "itl"}, {"pareto", {"itl", "nothing"}}}, IssueCode::unknownField, "search.pareto.1", "nothing"},
        {{{"rank", "itl"}, {"limit", -1}}, IssueCode::outOfRange, "search.limit", "whole number"},
        {{{"rank", "itl"}, {"limit", 1e9}}, IssueCode::outOfRange, "search.limit", "100000"},
        {{{"rank", "itl"}, {"limit", "ten"}}, IssueCode::outOfRange, "search.limit", "ten"},
        {{{"rank", "itl"}, {"constants", {{"itl", "1 s"}}}}, IssueCode::outOfRange, "search.constants.itl", "already"},
        {{{"rank", "itl"}, {"constants", {{"2x", "1 s"}}}}, IssueCode::outOfRange, "search.constants.2x", "letters"},
        {{{"rank", "itl"}, {"constants", {{"slo", "10 msec"}}}}, IssueCode::unit, "search.constants.slo", "with a unit"},
        {{{"rank", "itl"}, {"constants", 4}}, IssueCode::type, "search.constants", "names and quantities"},
        {{{"layouts", Json::object()}}, IssueCode::notApplicable, "search.layouts", "only DistributedModel"},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.search.dump());
        const Issue issue = what(one.search);
        EXPECT_EQ(issue.field, one.field);
        EXPECT_EQ(keyOf(issue.code), std::string(keyOf(one.code)));
        EXPECT_THAT(issue.message, HasSubstr(one.message));
        read(serving(kBoth(), {{"rank", "itl"}})); // a good one between
    }
}

TEST(SearchRequest, NamesTheFieldOfWhatIsWrongAroundTheSearch) {
    EXPECT_EQ(refusalOf({{"solver", "ServingModel"}, {"inputs", Json::object()}}).field, "search");
    EXPECT_EQ(refusalOf({{"solver", "Serving"}, {"search", Json::object()}}).code, IssueCode::unknownSolver);
    EXPECT_EQ(refusalOf({{"solver", "ServingModel"}, {"serch", 1}, {"search", {{"rank", "itl"}}}}).field, "serch");
    EXPECT_EQ(refusalOf(layouts({{"tp_size", {1, 2}}})).field, "inputs.tp_size");
    EXPECT_EQ(refusalOf(layouts(Json::object(), {{"layouts", 1}})).field, "search.layouts");
    EXPECT_EQ(refusalOf(layouts(Json::object(), {{"layouts", {{"tp", 1}}}})).field, "search.layouts.tp");
    EXPECT_EQ(refusalOf(layouts(Json::object(), {{"layouts", {{"unfit", 1}}}})).field, "search.layouts.unfit");
    const auto faultOf = [](const Json& inputs) {
        const SearchRequest request = read(layouts(inputs));
        Search search(test::zoo(), request);
        return search.fault().value_or(Issue{});
    };
    EXPECT_EQ(faultOf({{"model", "Nothing"}}).field, "inputs.model");
    const Issue large = faultOf({{"fleet", {{"base", "Frontier_8K"}, {"count", 1000000}}}});
    EXPECT_EQ(large.field, "inputs.fleet.count");
    EXPECT_THAT(large.message, HasSubstr("this one has 8,000,000"));
}

TEST(SearchRequest, ASweepStillKnowsNoSearch) {
    SweepRequest request;
    const auto issue = readSweep(test::catalogue(), test::zoo(), serving(kBoth(), {{"rank", "itl"}}).dump(), request);
    ASSERT_TRUE(issue);
    EXPECT_EQ(issue->field, "search");
}

} // namespace
} // namespace mlsys
