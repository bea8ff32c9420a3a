// SPDX-License-Identifier: GPL-3.0-or-later
// Regime changes along a sweep's last number: each checked back by solving on both sides, and against every whole number.
#include "registry/sweep_crossings.hpp"

#include "engine/unit_text.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using test::Json;
using testing::HasSubstr;

SweepRequest read(const std::string& text) {
    SweepRequest request;
    const std::optional<Issue> issue = readSweep(test::catalogue(), test::zoo(), text, request);
    EXPECT_FALSE(issue) << issue->message;
    return request;
}

std::vector<CrossingLine> linesOf(const SweepRequest& request) {
    const SweepCrossings crossings(request);
    EXPECT_FALSE(crossings.fault());
    SweepBases bases(test::zoo(), request);
    std::vector<CrossingLine> lines;
    for (std::uint64_t i = 0; i < crossings.lines(); ++i) lines.push_back(crossings.along(i, bases, std::atomic<bool>(false)));
    return lines;
}

// "serving.decode_bottleneck" of an answer.
Json member(Json outputs, const std::string& path) {
    for (std::size_t at = 0; at != std::string::npos;) {
        const std::size_t dot = path.find('.', at);
        outputs = outputs[path.substr(at, dot == std::string::npos ? dot : dot - at)];
        at = dot == std::string::npos ? dot : dot + 1;
    }
    return outputs;
}

// What a request of the batch contract says there, in place of what the axis has.
Json labelAt(const SweepRequest& request, const std::string& fixed, const std::string& point, const std::string& path, const Json& value, const std::string& output) {
    Json inputs = Json::parse(fixed);
    inputs.update(Json::parse(point));
    inputs[path] = value;
    return member(test::outputsOf(request.solver->name, inputs), output);
}

struct Case {
    const char* solver;
    const char* fixed;   // inputs
    const char* swept;   // the other axes, then the number
};

TEST(SweepCrossings, SolvingOnBothSidesGivesTheTwoLabels) {
    const Case cases[] = {
        {"SingleNodeModel", R"({"model":"ResNet50"})", R"("hardware":["A100","H100","T4"],"batch_size":{"range":[1,20000],"scale":"log2"})"},
        {"SingleNodeModel", R"({"model":"ResNet50","batch_size":32})", R"("hardware":["A100","H100"],"precision":["fp16","int8"],"hardware.memory.bandwidth":{"range":["1 GB/s","100 TB/s"],"scale":"log","steps":3})"},
        {"ServingModel", R"({"model":"Llama3_8B","seq_len":2048})", R"("batch_size":{"range":[1,1024],"scale":"log2"},"hardware":["A100","H100"])"},
        {"ServingModel", R"({"model":"Llama3_8B","seq_len":2048,"hardware":"H100"})", R"("batch_size":[1,64,500],"efficiency":{"range":[0.001,1],"steps":2})"},
        {"DistributedModel", R"({"model":"Llama3_70B","fleet":"Research_256","batch_size":512})", R"("tp_size":[1,8],"seq_len":[1024,4096,65536])"},
    };
    int reals = 0, wholes = 0;
    for (const Case& one : cases) {
        std::string fixed = one.fixed;
        const SweepRequest request = read(std::string(R"({"solver":")") + one.solver + R"(","inputs":)" + fixed.substr(0, fixed.size() - 1) + "," + one.swept + "}}");
        const SweepCrossings crossings(request);
        const SweepInput& axis = request.swept[crossings.axis()];
        for (const CrossingLine& line : linesOf(request)) {
            if (line.refused) continue;
            for (const CrossingLine::Change& change : line.changes) {
                const std::string json = crossings.changeJson(line, change);
                SCOPED_TRACE(json);
                const Json told = Json::parse(json)["crossover"];
                const std::string point = request.pointJson(line.digits, crossings.axis());
                const auto label = [&](const Json& value) { return labelAt(request, one.fixed, point, axis.key, value, told["output"]); };
                const std::string unit = told["first"]["unit"];
                const double first = told["first"]["value"], last = told["last"]["value"];
                if (axis.row->kind == Kind::count) {
                    ++wholes;
                    EXPECT_EQ(first, last + 1);
                    EXPECT_EQ(label(last), told["from"]);
                    EXPECT_EQ(label(first), told["to"]);
                } else {
                    ++reals;
                    EXPECT_LE(first - last, 2e-12 * first);
                    const auto written = [&](double value) { return unit == "1" ? Json(value) : Json(shortest(value) + " " + unit); };
                    EXPECT_EQ(label(written(last * (1 - 1e-12))), told["from"]);
                    EXPECT_EQ(label(written(first * (1 + 1e-12))), told["to"]);
                }
            }
        }
    }
    EXPECT_GE(reals, 4);
    EXPECT_GE(wholes, 4);
}

// Every whole number asked: the changes are those, and no others, flags too.
TEST(SweepCrossings, NoneIsMissing) {
    const SweepRequest request = read(R"({"solver":"ServingModel","inputs":{"model":"Llama3_8B","seq_len":2048,"hardware":["A100","H100","T4","JetsonAGXOrin"],"batch_size":[700,1,20]}})");
    const SweepCrossings crossings(request);
    int changes = 0;
    for (const CrossingLine& line : linesOf(request)) {
        const std::string device = Json::parse(request.pointJson(line.digits, crossings.axis()))["hardware"];
        std::map<std::string, std::vector<double>> expected, found;
        Json before;
        for (int batch = 1; batch <= 700; ++batch) {
            const Json outputs = test::outputsOf("ServingModel", {{"model", "Llama3_8B"}, {"seq_len", 2048}, {"hardware", device}, {"batch_size", batch}});
            for (const std::string& output : crossings.outputs()) if (batch > 1 && outputs[output] != before[output]) expected[output].push_back(batch);
            before = outputs;
        }
        for (const CrossingLine::Change& change : line.changes) found[crossings.outputs()[change.output]].push_back(change.crossing.at), ++changes;
        EXPECT_EQ(found, expected) << device;
    }
    EXPECT_GE(changes, 3);
    EXPECT_THAT(crossings.outputs(), testing::ElementsAre("decode_bottleneck", "prefill_bottleneck", "feasible"));
}

TEST(SweepCrossings, SaysWhyALineIsRefused) {
    const SweepRequest request = read(R"({"solver":"SingleNodeModel","id":4,"inputs":{"model":"ResNet50","hardware":["A100","A1000"],"batch_size":[1,64],"efficiency":[0,0.5]}})");
    const SweepCrossings crossings(request);
    const std::vector<CrossingLine> lines = linesOf(request);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_FALSE(lines[0].refused);
    ASSERT_TRUE(lines[2].refused);
    const Json told = Json::parse(crossings.refusedJson(lines[2]));
    EXPECT_EQ(told["id"], 4);
    EXPECT_EQ(told["point"], (Json{{"hardware", "A1000"}, {"batch_size", 1}}));
    EXPECT_EQ(told["error"]["code"], "unknown_id");
    // A rule between inputs that no value on the line keeps.
    const SweepRequest ruled = read(R"({"solver":"DistributedModel","inputs":{"model":"Llama3_70B","fleet":"Research_256","batch_size":512,"tp_size":[3,8],"seq_len":[1024,4096]}})");
    const std::vector<CrossingLine> both = linesOf(ruled);
    ASSERT_TRUE(both[0].refused);
    EXPECT_EQ(both[0].refused->field, "inputs.tp_size");
    EXPECT_FALSE(both[1].refused);
}

TEST(SweepCrossings, SaysWhatItCannotDo) {
    const auto faultOf = [](const std::string& text) {
        const SweepRequest request = read(text);
        return SweepCrossings(request).fault().value_or(Issue{});
    };
    EXPECT_THAT(faultOf(R"({"solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":["A100","H100"]}})").message, HasSubstr("at least one input must have a range"));
    EXPECT_EQ(faultOf(R"({"solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100","batch_size":[0,-1]}})").field, "inputs.batch_size");
    EXPECT_THAT(faultOf(R"({"solver":"SustainabilityModel","inputs":{"fleet":"Research_256","duration":["1 d","2 d"]}})").message, HasSubstr("no regime changes"));
}

} // namespace
} // namespace mlsys
