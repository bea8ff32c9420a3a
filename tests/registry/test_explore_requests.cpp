// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek, sensitivity, ranges and attribution as people ask for them. What is answered is asked again of the batch
// contract itself, as text with its unit.
#include "registry/attribution_request.hpp"
#include "registry/ranges_request.hpp"
#include "registry/request.hpp"
#include "registry/seek_request.hpp"
#include "registry/sensitivity_request.hpp"
#include "tests/support/pretend_solver.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using test::Json;
using testing::ElementsAre;
using testing::HasSubstr;

using Ask = ExploreAnswer (*)(const Catalogue&, const Zoo&, std::string_view);

Json askedOf(Ask ask, const Json& request, const Catalogue& known = test::catalogue()) {
    const ExploreAnswer answer = ask(known, test::zoo(), request.dump());
    const Json parsed = Json::parse(answer.line);
    EXPECT_EQ(parsed.contains("error"), answer.refused);
    return parsed;
}
Json good(Ask ask, const Json& request, const char* member, const Catalogue& known = test::catalogue()) {
    const Json answer = askedOf(ask, request, known);
    EXPECT_FALSE(answer.contains("error")) << answer;
    return answer.value(member, Json::object());
}

// {"value": 1.9, "unit": "ms"} as a request writes it.
Json written(const Json& number) {
    if (!number.is_object()) return number;
    return number["unit"] == "1" ? number["value"] : Json(number["value"].dump() + " " + number["unit"].get<std::string>());
}
Json& at(Json& inputs, std::string path) {
    Json* place = &inputs;
    for (std::size_t dot = path.find('.'); dot != std::string::npos; dot = path.find('.')) {
        Json& next = (*place)[path.substr(0, dot)];
        if (next.is_string()) next = Json{{"base", next}};
        place = &next;
        path.erase(0, dot + 1);
    }
    return (*place)[path];
}
Json outputAt(const Json& outputs, std::string path) {
    const Json* place = &outputs;
    for (std::size_t dot = path.find('.'); dot != std::string::npos; dot = path.find('.')) {
        place = &(*place)[path.substr(0, dot)];
        path.erase(0, dot + 1);
    }
    return (*place)[path];
}
// The output of an ordinary request with one value changed.
Json solved(const Json& request, const std::string& input, const Json& value, const std::string& output) {
    Json inputs = request["inputs"], assumptions = request.value("assumptions", Json::object());
    if (input.starts_with("assumptions.")) at(assumptions, input.substr(12)) = value;
    else if (!input.empty()) at(inputs, input) = value;
    return outputAt(test::outputsOf(request["solver"], inputs, assumptions), output);
}

Json seekOf(const char* solver, Json inputs, Json seek) { return {{"id", 1}, {"solver", solver}, {"inputs", std::move(inputs)}, {"seek", std::move(seek)}}; }

const Json kResNet{{"model", "ResNet50"}, {"hardware", "A100"}, {"batch_size", 64}};
const Json kLlama{{"model", "Llama3_8B"}, {"hardware", "H100"}, {"seq_len", 2048}};
const Json kTraining{{"model", "Llama3_70B"}, {"fleet", "Research_256"}, {"batch_size", 4096}, {"tokens", 1e12}};

std::vector<Json> seekRequests() {
    return {seekOf("SingleNodeModel", kResNet, {{"input", "efficiency"}, {"output", "latency"}, {"target", "1.9 ms"}}),
            seekOf("ServingModel", kLlama, {{"input", "hardware.memory.bandwidth"}, {"output", "itl"}, {"target", "10 ms"}, {"relation", "<="}}),
            seekOf("ServingModel", kLlama, {{"input", "batch_size"}, {"output", "token_throughput"}, {"target", "1000 1/s"}, {"relation", "≥"}}),
            seekOf("ServingModel", kLlama, {{"input", "assumptions.bandwidth_efficiency"}, {"output", "itl"}, {"target", "7.1 ms"}}),
            seekOf("DistributedModel", kTraining, {{"input", "fleet.count"}, {"output", "training_time"}, {"target", "30 d"}, {"relation", "<="}}),
            seekOf("DistributedModel", kTraining, {{"input", "efficiency"}, {"output", "training_time"}, {"target", "40 d"}}),
            seekOf("ServingCapacityModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}, {"qps", "100 1/s"}, {"target_p99_latency", "5 s"}}, {{"input", "qps"}, {"output", "required_replicas"}, {"target", 32}, {"relation", "<="}}),
            seekOf("TrainingMemoryModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}, {"batch_size", 1}, {"zero_stage", 3}}, {{"input", "dp_size"}, {"output", "total_memory"}, {"target", "40 GB"}, {"relation", "<="}, {"range", {1, 100000}}}),
            seekOf("TailLatencyModel", {{"arrival_rate", "50 1/s"}, {"service_latency", "15 ms"}}, {{"input", "arrival_rate"}, {"output", "p99_latency"}, {"target", "120 ms"}, {"relation", "<="}}),
            seekOf("EconomicsModel", {{"fleet", "Research_256"}}, {{"input", "duration"}, {"output", "tco"}, {"target", "7900000 USD"}, {"relation", "<="}}),
            seekOf("ScenarioModel", {{"base", "First_light"}}, {{"input", "batch_size"}, {"output", "performance.throughput"}, {"target", "2000 1/s"}, {"relation", ">="}}),
            seekOf("ScenarioModel", {{"base", "First_light"}}, {{"input", "hardware.tdp"}, {"output", "sustainability.carbon_footprint"}, {"target", "90 kgCO2e"}})};
}

// A solution put into an ordinary request, as text with its unit, does what it says; for whole numbers the one beside it does not.
TEST(SeekRequest, AnswersCheckBackThroughTheContract) {
    for (const Json& request : seekRequests()) {
        SCOPED_TRACE(request.dump());
        const Json seek = good(answerSeek, request, "seek");
        ASSERT_EQ(seek["state"], "found") << seek;
        const double target = seek["target"]["value"];
        const std::string relation = seek["relation"], input = seek["input"], output = seek["output"];
        const auto holds = [&](double y) { return relation == "<=" ? y <= target : relation == ">=" ? y >= target : std::abs(y - target) <= 1e-9 * std::abs(target); };
        int nearest = 0;
        for (const Json& s : seek["solutions"]) {
            nearest += s.contains("nearest");
            const Json out = solved(request, input, written(s["input"]), output);
            EXPECT_EQ(out, s["output"]);
            EXPECT_TRUE(holds(out["value"])) << out;
            EXPECT_EQ(s.contains("beyond"), relation != "=");
            if (!s.contains("beyond")) continue;
            const Json beyond = solved(request, input, written(s["beyond"]["input"]), output);
            EXPECT_EQ(beyond, s["beyond"]["output"]);
            EXPECT_FALSE(holds(beyond["value"].is_null() ? HUGE_VAL : beyond["value"].get<double>())) << beyond;
        }
        EXPECT_EQ(nearest, 1);
        if (seek.contains("present")) { EXPECT_EQ(seek["present"]["output"], solved(request, "", {}, output)); }
        EXPECT_THAT(seek["message"].get<std::string>(), HasSubstr(input));
    }
}

TEST(SeekRequest, HowManyNodesForThirtyDays) {
    const Json seek = good(answerSeek, seekRequests()[4], "seek");
    const Json& s = seek["solutions"][0];
    EXPECT_EQ(s["beyond"]["input"]["value"].get<double>() + 1, s["input"]["value"].get<double>()) << "one node fewer does not";
    EXPECT_EQ(s["holds"], "above");
    EXPECT_THAT(seek["message"].get<std::string>(), HasSubstr("training_time <= 30 d"));
}

TEST(SeekRequest, SaysWhatThereIsInPlaceOfASolution) {
    const auto ask = [](Json seek) { return good(answerSeek, seekOf("SingleNodeModel", kResNet, std::move(seek)), "seek"); };
    const Json never = ask({{"input", "efficiency"}, {"output", "latency"}, {"target", "1 us"}});
    EXPECT_EQ(never["state"], "never");
    EXPECT_TRUE(never["solutions"].empty());
    EXPECT_EQ(solved(seekOf("SingleNodeModel", kResNet, {}), "efficiency", written(never["closest"]["input"]), "latency"), never["closest"]["output"]);
    EXPECT_THAT(never["message"].get<std::string>(), testing::AllOf(HasSubstr("no value of efficiency"), HasSubstr("the nearest is")));
    const Json always = ask({{"input", "efficiency"}, {"output", "latency"}, {"target", "1 h"}, {"relation", "<="}});
    EXPECT_EQ(always["state"], "always");
    EXPECT_EQ(always["present"]["holds"], true);
    const Json leapt = ask({{"input", "batch_size"}, {"output", "latency"}, {"target", "10 ms"}});
    EXPECT_EQ(leapt["state"], "leapt");
    EXPECT_EQ(leapt["leaps"][0]["below"]["input"]["value"].get<double>() + 1, leapt["leaps"][0]["above"]["input"]["value"].get<double>());
    const Json within = ask({{"input", "efficiency"}, {"output", "latency"}, {"target", "1.9 ms"}, {"range", {0, 0.3}}});
    EXPECT_EQ(within["state"], "never") << "not within this range";
    EXPECT_EQ(within["range"][1]["value"], 0.3);
}

TEST(SeekRequest, WhatIsSoughtNeedNotBeGiven) {
    const Json seek = good(answerSeek, seekRequests()[9], "seek");
    EXPECT_FALSE(seek.contains("present"));
    EXPECT_NEAR(seek["solutions"][0]["output"]["value"].get<double>(), 7.9e6, 1e-2);
}

struct Wrong {
    const char* patch;
    const char* code;
    const char* field;
    const char* named;
};

void expectRefused(Ask ask, Json request, const Wrong& wrong) {
    SCOPED_TRACE(wrong.patch);
    request.merge_patch(Json::parse(wrong.patch));
    const Json error = askedOf(ask, request).value("error", Json::object());
    EXPECT_EQ(error.value("code", ""), wrong.code) << error;
    EXPECT_EQ(error.value("field", ""), wrong.field) << error;
    EXPECT_THAT(error.value("message", ""), HasSubstr(wrong.named));
}

TEST(SeekRequest, SaysWhatIsWrong) {
    const Json request = seekRequests()[0];
    for (const Wrong& wrong : {Wrong{R"({"seek":null})", "missing_field", "seek", "seek must be given"}, Wrong{R"({"seek":[1]})", "type", "seek", "[1]"}, Wrong{R"({"seek":{"input":null}})", "missing_field", "seek.input", "given"},
                               Wrong{R"({"seek":{"input":5}})", "type", "seek.input", "5"}, Wrong{R"({"seek":{"input":"eficiency"}})", "unknown_field", "seek.input", "efficiency"},
                               Wrong{R"({"seek":{"input":"hardware"}})", "type", "seek.input", "name a part"}, Wrong{R"({"seek":{"input":"precision"}})", "type", "seek.input", "not a number"},
                               Wrong{R"({"seek":{"output":"speed"}})", "unknown_field", "seek.output", "speed"}, Wrong{R"({"seek":{"output":"bottleneck"}})", "type", "seek.output", "not a number"},
                               Wrong{R"({"seek":{"output":null}})", "missing_field", "seek.output", "given"}, Wrong{R"({"seek":{"target":null}})", "missing_field", "seek.target", "given"},
                               Wrong{R"({"seek":{"target":1.9}})", "unit", "seek.target", "needs a unit"}, Wrong{R"({"seek":{"target":"1.9 GB"}})", "dimension", "seek.target", "a time"},
                               Wrong{R"({"seek":{"target":[1]}})", "type", "seek.target", "[1]"}, Wrong{R"({"seek":{"relation":"<"}})", "out_of_range", "seek.relation", "<="},
                               Wrong{R"({"seek":{"range":[0.5]}})", "type", "seek.range", "[from, to]"}, Wrong{R"({"seek":{"range":[0.5,2]}})", "out_of_range", "seek.range", "at most 1"},
                               Wrong{R"({"seek":{"range":[0.5,0.4]}})", "out_of_range", "seek.range", "smaller"}, Wrong{R"({"seek":{"range":["1 ms","2 ms"]}})", "dimension", "seek.range", "plain number"},
                               Wrong{R"({"seek":{"traget":1}})", "unknown_field", "seek.traget", "target"}, Wrong{R"({"inputs":{"hardware":"A1000"}})", "unknown_id", "inputs.hardware", "A1000"},
                               Wrong{R"({"inputs":[1]})", "type", "inputs", "object"}, Wrong{R"({"solver":"Single"})", "unknown_solver", "solver", "Single"}, Wrong{R"({"solver":null})", "missing_field", "solver", "given"},
                               Wrong{R"({"sek":1})", "unknown_field", "sek", "seek"}, Wrong{R"({"assumptions":"modern"})", "out_of_range", "assumptions", "modern"}, Wrong{R"({"seek":{"input":"assumptions.colour"}})", "unknown_field", "seek.input", "colour"}}) {
        expectRefused(answerSeek, request, wrong);
    }
    EXPECT_EQ(askedOf(answerSeek, 5)["error"]["code"], "parse");
    EXPECT_EQ(Json::parse(answerSeek(test::catalogue(), test::zoo(), "{\"solver\":").line)["error"]["code"], "parse");
    // A required input that is missing is so, unless it is the one that is sought.
    Json missing = seekRequests()[1];
    missing["inputs"].erase("seq_len");
    EXPECT_EQ(askedOf(answerSeek, missing)["error"]["field"], "inputs.seq_len");
}

Json sensitivityOf(const char* solver, Json inputs, Json what) { return {{"id", "s"}, {"solver", solver}, {"inputs", std::move(inputs)}, {"sensitivity", std::move(what)}}; }

TEST(SensitivityRequest, EverySideIsTheContractsAnswer) {
    for (const Json& request : {sensitivityOf("ServingModel", kLlama, {{"output", "itl"}, {"inputs", {"hardware", "batch_size", "assumptions"}}}), sensitivityOf("SingleNodeModel", kResNet, {{"output", "latency"}, {"change", 0.3}}),
                                sensitivityOf("DistributedModel", kTraining, {{"output", "step_latency"}, {"inputs", {"fleet"}}})}) {
        SCOPED_TRACE(request.dump());
        const Json s = good(answerSensitivity, request, "sensitivity");
        const std::string output = s["output"];
        EXPECT_EQ(s["nominal"], solved(request, "", {}, output));
        ASSERT_GE(s["bars"].size(), 3u);
        for (const Json& bar : s["bars"]) {
            for (const char* side : {"low", "high"}) {
                if (bar[side].contains("refused")) continue;
                const Json out = solved(request, bar["input"], written(bar[side]["input"]), output);
                const double expected = bar[side]["output"]["value"];
                EXPECT_NEAR(out["value"].get<double>(), expected, 1e-12 * expected) << bar; // a value may take no exact text in its unit
            }
        }
        for (const Json& better : s["improvements"]) EXPECT_GT(better["gain"], 0);
        EXPECT_LE(s["improvements"].size(), 10u);
    }
}

TEST(SensitivityRequest, NamesWhatBinds) {
    const Json s = good(answerSensitivity, sensitivityOf("ServingModel", kLlama, {{"output", "itl"}, {"inputs", {"hardware"}}}), "sensitivity");
    ASSERT_EQ(s["bars"].size(), 1u);
    EXPECT_EQ(s["bars"][0]["input"], "hardware.memory.bandwidth");
    EXPECT_EQ(s["improvements"][0]["input"], "hardware.memory.bandwidth");
    EXPECT_LT(s["bars"][0]["elasticity"], -0.9);
    const Json binds = {{"output", "decode_bottleneck"}, {"value", "Memory"}};
    EXPECT_NE(std::find(s["binding"].begin(), s["binding"].end(), binds), s["binding"].end()) << s["binding"];
    EXPECT_GT(s["no_effect"], 3);
}

// The order is by width as ever; who ranks can tell what is wide only because it cannot change by less.
TEST(SensitivityRequest, MarksWholeNumbersThatChangeByMoreThanAsked) {
    const Json s = good(answerSensitivity, sensitivityOf("ServingModel", kLlama, {{"output", "itl"}, {"inputs", {"tp_size", "hardware"}}}), "sensitivity");
    ASSERT_EQ(s["bars"].size(), 2u);
    EXPECT_EQ(s["bars"][0]["input"], "tp_size");
    EXPECT_EQ(s["bars"][0]["coarse"], true);
    EXPECT_FALSE(s["bars"][1].contains("coarse"));
    EXPECT_EQ(s["improvements"][0]["input"], "tp_size");
    EXPECT_EQ(s["improvements"][0]["coarse"], true);
    EXPECT_FALSE(s["improvements"][1].contains("coarse"));
}

TEST(SensitivityRequest, SaysWhatIsWrong) {
    const Json request = sensitivityOf("SingleNodeModel", kResNet, {{"output", "latency"}});
    for (const Wrong& wrong : {Wrong{R"({"sensitivity":{"output":null}})", "missing_field", "sensitivity.output", "given"}, Wrong{R"({"sensitivity":{"output":"speed"}})", "unknown_field", "sensitivity.output", "speed"},
                               Wrong{R"({"sensitivity":{"output":"bottleneck"}})", "type", "sensitivity.output", "not a number"}, Wrong{R"({"sensitivity":{"change":0}})", "out_of_range", "sensitivity.change", "between"},
                               Wrong{R"({"sensitivity":{"change":1}})", "out_of_range", "sensitivity.change", "1"}, Wrong{R"({"sensitivity":{"change":"10 %"}})", "out_of_range", "sensitivity.change", "10 %"},
                               Wrong{R"({"sensitivity":{"inputs":"hardware"}})", "type", "sensitivity.inputs", "a list"}, Wrong{R"({"sensitivity":{"inputs":["hardwear"]}})", "unknown_field", "sensitivity.inputs", "hardwear"},
                               Wrong{R"({"sensitivity":{"inputs":["precision"]}})", "missing_field", "sensitivity.inputs", "precision"}, Wrong{R"({"sensitivity":{"inputs":[]}})", "type", "sensitivity.inputs", "[]"},
                               Wrong{R"({"sensitivity":{"inputs":["efficiency"]}})", "missing_field", "sensitivity.inputs", "not given"}, Wrong{R"({"inputs":{"model":{"kind":"cnn"}}})", "missing_field", "inputs.model.parameters", "parameters"},
                               Wrong{R"({"sensitivity":{"colour":1}})", "unknown_field", "sensitivity.colour", "allowed"}}) {
        expectRefused(answerSensitivity, request, wrong);
    }
}

Json rangesOf(Json ranges, Json inputs = kResNet) { return {{"solver", "SingleNodeModel"}, {"inputs", std::move(inputs)}, {"ranges", std::move(ranges)}}; }

TEST(RangesRequest, AreTheSameBitForBitFromTheSeed) {
    const Json request = rangesOf({{"inputs", {{"efficiency", {{"uniform", {0.3, 0.5}}}}, {"hardware.memory.bandwidth", {{"normal", {"2 TB/s", "300 GB/s"}}}}}}, {"draws", 9000}, {"seed", 7}});
    const std::string first = answerRanges(test::catalogue(), test::zoo(), request.dump()).line;
    EXPECT_EQ(answerRanges(test::catalogue(), test::zoo(), request.dump()).line, first);
    for (const unsigned threads : {2u, 5u}) EXPECT_EQ(answerRanges(test::catalogue(), test::zoo(), request.dump(), threads).line, first) << threads;
    Json other = request;
    other["ranges"]["seed"] = 8;
    EXPECT_NE(answerRanges(test::catalogue(), test::zoo(), other.dump()).line, first);
}

// Bound by arithmetic the latency's own part is c/η: its percentiles are those of 1/η.
TEST(RangesRequest, PercentilesAreThoseOfTheClosedForm) {
    const Json r = good(answerRanges, rangesOf({{"inputs", {{"efficiency", {0.3, 0.5}}}}, {"outputs", {"latency_compute", "feasible", "bottleneck"}}}), "ranges");
    EXPECT_EQ(r["draws"], 10000);
    EXPECT_EQ(r["seed"], 1);
    EXPECT_EQ(r["refused"], 0);
    const Json& latency = r["outputs"]["latency_compute"];
    const double work = solved(rangesOf({}), "efficiency", 0.5, "latency_compute")["value"].get<double>() * 0.5;
    const double shares[] = {0.05, 0.25, 0.5, 0.75, 0.95};
    const char* const keys[] = {"p5", "p25", "p50", "p75", "p95"};
    for (int i = 0; i < 5; ++i) EXPECT_NEAR(latency[keys[i]]["value"].get<double>(), work / (0.5 - 0.2 * shares[i]), 1e-3 * work) << keys[i];
    EXPECT_NEAR(latency["mean"]["value"].get<double>(), work * std::log(0.5 / 0.3) / 0.2, 1e-4 * work);
    std::uint64_t counted = 0;
    for (const Json& count : latency["histogram"]["counts"]) counted += count.get<std::uint64_t>();
    EXPECT_EQ(counted, 10000u);
    EXPECT_EQ(r["outputs"]["feasible"]["shares"], (Json{{{"value", true}, {"share", 1}}}));
    EXPECT_EQ(r["outputs"]["bottleneck"]["differs"], 0);
    EXPECT_EQ(r["outputs"].size(), 3u);
}

TEST(RangesRequest, SaysHowOftenItFitsAndARegimeFlips) {
    const Json out = test::outputsOf("SingleNodeModel", kResNet);
    const double footprint = out["memory_footprint"]["value"]; // GB
    const auto capacity = [&](double factor) { return std::to_string(footprint * factor) + " GB"; };
    const Json r = good(answerRanges, rangesOf({{"inputs", {{"hardware.memory.capacity", {capacity(0.5), capacity(1.5)}}}}, {"outputs", {"feasible"}}}), "ranges");
    const Json& feasible = r["outputs"]["feasible"];
    EXPECT_EQ(feasible["nominal"], true);
    EXPECT_NEAR(feasible["differs"].get<double>(), 0.5, 1e-3);
    EXPECT_NEAR(feasible["shares"][1]["share"].get<double>(), 0.5, 1e-3);
}

TEST(RangesRequest, EveryOutputIsThereUnlessSomeAreNamed) {
    const Json r = good(answerRanges, rangesOf({{"inputs", {{"batch_size", {{"triangular", {1, 8, 64}}}}}}, {"draws", 100}}), "ranges");
    EXPECT_EQ(r["outputs"].size(), test::outputsOf("SingleNodeModel", kResNet).size());
    const Json chain = good(answerRanges, {{"solver", "ScenarioModel"}, {"inputs", {{"base", "First_light"}}}, {"ranges", {{"inputs", {{"electricity_price", {"0.05 USD/kWh", "0.2 USD/kWh"}}}}, {"draws", 50}}}}, "ranges");
    EXPECT_TRUE(chain["outputs"].contains("economics.tco"));
    EXPECT_FALSE(chain["outputs"].contains("training.step_latency")) << "it is not trained";
}

TEST(RangesRequest, SaysWhatIsWrong) {
    const Json request = rangesOf({{"inputs", {{"efficiency", {0.3, 0.5}}}}});
    for (const Wrong& wrong : {Wrong{R"({"ranges":{"inputs":null}})", "missing_field", "ranges.inputs", "given"}, Wrong{R"({"ranges":{"inputs":{"efficiency":null}}})", "type", "ranges.inputs", "{}"},
                               Wrong{R"({"ranges":{"inputs":{"colour":[1,2]}}})", "unknown_field", "ranges.inputs.colour", "colour"}, Wrong{R"({"ranges":{"inputs":{"efficiency":0.3}}})", "type", "ranges.inputs.efficiency", "0.3"},
                               Wrong{R"({"ranges":{"inputs":{"efficiency":[0.5,0.3]}}})", "out_of_range", "ranges.inputs.efficiency", "smaller"}, Wrong{R"({"ranges":{"inputs":{"efficiency":[0.5,1.3]}}})", "out_of_range", "ranges.inputs.efficiency", "at most 1"},
                               Wrong{R"({"ranges":{"inputs":{"efficiency":{"beta":[1,2]}}}})", "type", "ranges.inputs.efficiency", "triangular"}, Wrong{R"({"ranges":{"inputs":{"batch_size":[1,2.5]}}})", "type", "ranges.inputs.batch_size", "whole"},
                               Wrong{R"({"ranges":{"inputs":{"precision":[1,2]}}})", "type", "ranges.inputs.precision", "not a number"}, Wrong{R"({"ranges":{"inputs":{"hardware.tdp":[1,2]}}})", "unit", "ranges.inputs.hardware.tdp", "unit"},
                               Wrong{R"({"ranges":{"draws":1}})", "out_of_range", "ranges.draws", "1,000,000"}, Wrong{R"({"ranges":{"draws":1000001}})", "out_of_range", "ranges.draws", "1000001"}, Wrong{R"({"ranges":{"draws":"many"}})", "out_of_range", "ranges.draws", "many"},
                               Wrong{R"({"ranges":{"seed":-1}})", "out_of_range", "ranges.seed", "-1"}, Wrong{R"({"ranges":{"outputs":["speed"]}})", "unknown_field", "ranges.outputs", "speed"}}) {
        expectRefused(answerRanges, request, wrong);
    }
}

Json attributionOf(Json a, Json b, Json what) { return {{"solver", "ServingModel"}, {"a", {{"inputs", std::move(a)}}}, {"b", {{"inputs", std::move(b)}}}, {"attribution", std::move(what)}}; }
Json changed(Json inputs, const Json& patch) {
    inputs.merge_patch(patch);
    return inputs;
}

TEST(AttributionRequest, PartsAddUpToTheDifference) {
    const Json b = changed(kLlama, {{"hardware", "A100"}, {"seq_len", 8192}, {"batch_size", 4}});
    Json request = attributionOf(kLlama, b, {{"output", "itl"}});
    request["b"]["assumptions"] = "refined";
    const Json found = good(answerAttribution, request, "attribution");
    std::vector<std::string> groups;
    double sum = 0;
    for (const Json& part : found["parts"]) {
        groups.push_back(part["group"]);
        sum += part["part"]["value"].get<double>();
    }
    EXPECT_THAT(groups, ElementsAre("hardware", "seq_len", "batch_size", "assumptions"));
    EXPECT_NEAR(sum, found["difference"]["value"].get<double>(), 1e-12 * found["b"]["value"].get<double>());
    EXPECT_EQ(found["a"], test::outputsOf("ServingModel", kLlama)["itl"]);
    EXPECT_EQ(found["b"], test::outputsOf("ServingModel", b, "refined")["itl"]);
    EXPECT_EQ(found["interactions"].size(), 6u);
    EXPECT_EQ(found["exact"], true);
}

TEST(AttributionRequest, ExplainsTheGroupsThatAreNamed) {
    const Json b = changed(kLlama, {{"hardware", {{"base", "H100"}, {"memory", {{"bandwidth", "5 TB/s"}}}}}, {"seq_len", 8192}});
    const Json found = good(answerAttribution, attributionOf(kLlama, b, {{"output", "itl"}, {"groups", {"hardware.memory.bandwidth"}}}), "attribution");
    ASSERT_EQ(found["parts"].size(), 1u);
    EXPECT_EQ(found["b"], test::outputsOf("ServingModel", changed(b, {{"seq_len", 2048}}))["itl"]) << "the rest is as in a";
}

TEST(AttributionRequest, ACombinationThatIsRefusedIsNamed) {
    Json request = attributionOf(changed(kTraining, {{"tp_size", 1}, {"pp_size", 8}}), changed(kTraining, {{"tp_size", 64}, {"pp_size", 1}}), {{"output", "step_latency"}});
    request["solver"] = "DistributedModel";
    const Json found = good(answerAttribution, request, "attribution");
    ASSERT_TRUE(found.contains("blocked")) << found;
    EXPECT_EQ(found["blocked"]["from_b"], Json{"tp_size"});
    EXPECT_EQ(found["blocked"]["refused"]["code"], "infeasible_parallelism");
    EXPECT_FALSE(found.contains("parts"));
}

TEST(AttributionRequest, SaysWhatIsWrong) {
    const Json request = attributionOf(kLlama, changed(kLlama, {{"batch_size", 4}}), {{"output", "itl"}});
    for (const Wrong& wrong : {Wrong{R"({"a":null})", "missing_field", "a", "given"}, Wrong{R"({"b":5})", "type", "b", "5"}, Wrong{R"({"b":{"seq_len":5}})", "unknown_field", "b.seq_len", "inputs"},
                               Wrong{R"({"b":{"inputs":{"hardware":"H1000"}}})", "unknown_id", "b.inputs.hardware", "H1000"}, Wrong{R"({"a":{"inputs":{"seq_len":0}}})", "out_of_range", "a.inputs.seq_len", "at least 1"},
                               Wrong{R"({"a":{"assumptions":{"colour":1}}})", "unknown_field", "a.assumptions.colour", "colour"}, Wrong{R"({"b":{"inputs":{"model":{"base":null,"kind":"cnn"}}}})", "not_applicable", "b.inputs.model", "transformer"},
                               Wrong{R"({"attribution":{"output":"speed"}})", "unknown_field", "attribution.output", "speed"}, Wrong{R"({"attribution":{"output":"decode_bottleneck"}})", "type", "attribution.output", "not a number"},
                               Wrong{R"({"attribution":{"groups":["colour"]}})", "unknown_field", "attribution.groups", "colour"}, Wrong{R"({"attribution":{"groups":["hardware","hardware.tdp"]}})", "not_applicable", "attribution.groups", "overlap"},
                               Wrong{R"({"inputs":{}})", "unknown_field", "inputs", "allowed"}}) {
        expectRefused(answerAttribution, request, wrong);
    }
}

// No list of solvers anywhere: one that only tests know is explored like the others, with what it leaves open.
TEST(ExploreRequests, KnowASolverThatOnlyTestsKnow) {
    Catalogue known = test::catalogue();
    known.add(test::kPretend);
    const auto request = [](const char* member, Json what) { return Json{{"solver", "pretend"}, {"inputs", {{"kettle", {{"power", "1000 W"}}}}}, {member, std::move(what)}}; };
    const Json seek = good(answerSeek, request("seek", {{"input", "kettle.volume"}, {"output", "wait"}, {"target", "100 s"}}), "seek", known);
    EXPECT_TRUE(seek.contains("state"));
    EXPECT_FALSE(good(answerSensitivity, request("sensitivity", {{"output", "wait"}}), "sensitivity", known)["bars"].empty());
    EXPECT_GT(good(answerRanges, request("ranges", {{"inputs", {{"cups", {1, 4}}}}, {"draws", 100}}), "ranges", known)["outputs"].size(), 3u);
}

TEST(ExploreRequests, TablesHaveTheirColumns) {
    const auto fits = [](Ask ask, const Json& request, std::vector<std::string> (*columns)()) {
        const ExploreAnswer answer = ask(test::catalogue(), test::zoo(), request.dump());
        EXPECT_FALSE(answer.rows.empty());
        for (const std::vector<std::string>& row : answer.rows) EXPECT_EQ(row.size(), columns().size());
    };
    for (const Json& request : seekRequests()) fits(answerSeek, request, seekColumns);
    fits(answerSensitivity, sensitivityOf("SingleNodeModel", kResNet, {{"output", "latency"}}), sensitivityColumns);
    fits(answerRanges, rangesOf({{"inputs", {{"efficiency", {0.3, 0.5}}}}}), rangesColumns);
    fits(answerAttribution, attributionOf(kLlama, changed(kLlama, {{"batch_size", 4}}), {{"output", "itl"}}), attributionColumns);
}

} // namespace
} // namespace mlsys
