// SPDX-License-Identifier: GPL-3.0-or-later
// The published numbers, through the built program: tests/data/golden.jsonl holds a request and the answer
// expected of it on each line, which the textbook assumptions must reproduce to a relative 1e-9.
#include "tests/support/process.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

namespace mlsys::test {
namespace {

using nlohmann::json;

std::vector<json> goldens() {
    std::ifstream file(MLSYSIM_TEST_DATA "/golden.jsonl");
    std::vector<json> all;
    for (std::string line; std::getline(file, line);) all.push_back(json::parse(line));
    return all;
}

void expectOutput(const json& actual, const json& expected, const std::string& key) {
    SCOPED_TRACE(key);
    if (!expected.is_object() || !expected.contains("value")) {
        EXPECT_EQ(actual, expected);
        return;
    }
    ASSERT_TRUE(actual.is_object()) << actual;
    EXPECT_EQ(actual.value("unit", ""), expected.value("unit", "")) << "the unit is part of the answer";
    if (expected["value"].is_null()) {
        EXPECT_EQ(actual, expected);
        return;
    }
    ASSERT_TRUE(actual["value"].is_number()) << actual;
    const double want = expected["value"].get<double>();
    const double got = actual["value"].get<double>();
    EXPECT_LE(std::abs(got - want), 1e-9 * std::abs(want)) << got << " instead of " << want;
}

class Golden : public testing::TestWithParam<const char*> {};

TEST_P(Golden, EveryAnswerIsReproduced) {
    std::string requests;
    std::vector<json> expected;
    for (const json& line : goldens()) {
        if (line["request"]["solver"] != GetParam()) continue;
        requests += line["request"].dump() + "\n";
        expected.push_back(line);
    }
    ASSERT_GE(expected.size(), 7u) << "the goldens are not all here";

    const Finished finished = run(MLSYSIM_CLI, {"solve", fileOf(requests, "golden.jsonl")});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    const std::vector<std::string> answers = linesOf(finished.out);
    ASSERT_EQ(answers.size(), expected.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::string id = expected[i]["id"].get<std::string>();
        SCOPED_TRACE(id);
        const json answer = json::parse(answers[i]);
        EXPECT_EQ(answer["id"], id);
        ASSERT_TRUE(answer.contains("outputs")) << answers[i];
        for (const auto& [key, value] : expected[i]["expect"].items()) {
            ASSERT_TRUE(answer["outputs"].contains(key)) << key;
            expectOutput(answer["outputs"][key], value, key);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Solvers, Golden, testing::Values("SingleNodeModel", "TrainingMemoryModel", "ServingModel", "ServingCapacityModel", "ContinuousBatchingModel", "TailLatencyModel",
                                                         "DistributedModel", "MoERoutingModel", "SustainabilityModel", "EconomicsModel", "ReliabilityModel"));

TEST(Goldens, AreAllHere) { EXPECT_EQ(goldens().size(), 226u); }

} // namespace
} // namespace mlsys::test
