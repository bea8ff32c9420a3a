// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli seek`, `sensitivity`, `ranges`, `attribute`: lines in, lines out, tables, refusals among answers.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

const std::string kSeek = R"({"id":"η","solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100","batch_size":64},"seek":{"input":"efficiency","output":"latency","target":"1.9 ms"}})";
const std::string kSensitivity = R"({"id":2,"solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100"},"sensitivity":{"output":"latency"}})";
const std::string kRanges = R"({"id":3,"solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100"},"ranges":{"inputs":{"efficiency":[0.3,0.5]},"outputs":["latency","feasible"],"draws":500}})";
const std::string kAttribution = R"({"id":4,"solver":"SingleNodeModel","a":{"inputs":{"model":"ResNet50","hardware":"A100"}},"b":{"inputs":{"model":"ResNet50","hardware":"H100","batch_size":8}},"attribution":{"output":"latency"}})";

struct Tool {
    const char* command;
    const char* member;
    const std::string& request;
    const char* header;
};
const Tool kTools[] = {{"seek", "seek", kSeek, "id,state,input,"}, {"sensitivity", "sensitivity", kSensitivity, "id,input,input_unit,"}, {"ranges", "ranges", kRanges, "id,output,unit,nominal,"}, {"attribute", "attribution", kAttribution, "id,output,unit,a,b,"}};

// Good lines around lines of every kind of bad: each has its answer, in order.
TEST(ExploreCommand, AnswersEveryLineInOrderAndGoesOnAfterABadOne) {
    for (const Tool& tool : kTools) {
        SCOPED_TRACE(tool.command);
        const std::string text = tool.request + "\n\n{\"solver\":\n" + R"({"id":9,"solver":"SingleNodeModel","inputs":{}})" + "\n[]\n\xff\n" + tool.request;
        const Finished finished = run(MLSYSIM_CLI, {tool.command, fileOf(text, "explore.jsonl")});
        EXPECT_EQ(finished.status, 2);
        EXPECT_EQ(finished.err, "");
        const std::vector<std::string> lines = linesOf(finished.out);
        ASSERT_EQ(lines.size(), 6u);
        EXPECT_TRUE(json::parse(lines[0]).contains(tool.member)) << lines[0];
        EXPECT_EQ(json::parse(lines[0])["id"], json::parse(tool.request)["id"]);
        EXPECT_EQ(json::parse(lines[1])["error"]["code"], "parse");
        EXPECT_EQ(json::parse(lines[2])["id"], 9);
        EXPECT_TRUE(json::parse(lines[2]).contains("error"));
        EXPECT_EQ(json::parse(lines[3])["error"]["code"], "parse");
        EXPECT_EQ(json::parse(lines[4])["error"]["code"], "parse");
        EXPECT_EQ(lines[5], lines[0]) << "the same question, the same answer";
    }
}

TEST(ExploreCommand, WritesTablesToo) {
    for (const Tool& tool : kTools) {
        SCOPED_TRACE(tool.command);
        const std::string out = pathOf("explore.csv");
        const Finished finished = run(MLSYSIM_CLI, {tool.command, "-", "--csv", out}, tool.request + "\n");
        EXPECT_EQ(finished.status, 0);
        EXPECT_EQ(linesOf(finished.out).size(), 1u);
        const std::vector<std::string> lines = linesOf(contentOf(out));
        ASSERT_GE(lines.size(), 2u);
        EXPECT_THAT(lines[0], StartsWith(tool.header));
        const json id = json::parse(tool.request)["id"];
        for (std::size_t i = 1; i < lines.size(); ++i) {
            EXPECT_THAT(lines[i], StartsWith((id.is_string() ? id.get<std::string>() : id.dump()) + ","));
            EXPECT_EQ(std::count(lines[i].begin(), lines[i].end(), ','), std::count(lines[0].begin(), lines[0].end(), ','));
        }
        EXPECT_FALSE(std::filesystem::exists(out + ".part"));
    }
}

// In place of the JSON, what is refused with its reason in the last column.
TEST(ExploreCommand, WritesTheTableToStandardOutput) {
    for (const Tool& tool : kTools) {
        SCOPED_TRACE(tool.command);
        const std::string out = pathOf("explore.csv");
        const std::string text = tool.request + "\n" + R"({"id":"no","solver":"Nobody"})" + "\n{\n";
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "-", "--csv", out}, text).status, 2);
        const Finished finished = run(MLSYSIM_CLI, {tool.command, "-", "--csv", "-"}, text);
        EXPECT_EQ(finished.status, 2);
        EXPECT_EQ(finished.out, contentOf(out));
        const std::vector<std::string> lines = linesOf(finished.out);
        ASSERT_GE(lines.size(), 4u);
        EXPECT_THAT(lines.front(), testing::EndsWith(",error"));
        EXPECT_THAT(lines[1], testing::EndsWith(","));
        EXPECT_THAT(lines[lines.size() - 2], testing::AllOf(StartsWith("no,,"), HasSubstr(",\"unknown_solver: ")));
        EXPECT_THAT(lines.back(), testing::AllOf(StartsWith(",,"), HasSubstr("parse: ")));
    }
}

TEST(ExploreCommand, TheEfficiencyThatExplainsMyMeasurement) {
    const json seek = json::parse(run(MLSYSIM_CLI, {"seek", "-"}, kSeek).out)["seek"];
    const double efficiency = seek["solutions"][0]["input"]["value"];
    const json solved = json::parse(run(MLSYSIM_CLI, {"solve", "single-node", "--model", "ResNet50", "--hardware", "A100", "--batch-size", "64", "--efficiency", seek["solutions"][0]["input"]["value"].dump(), "--json"}).out);
    EXPECT_NEAR(solved["outputs"]["latency"]["value"].get<double>(), 1.9, 1.9e-9);
    EXPECT_GT(efficiency, 0.5);
}

TEST(ExploreCommand, SaysWhatIsWrongWithItsWords) {
    for (const Tool& tool : kTools) {
        SCOPED_TRACE(tool.command);
        EXPECT_THAT(run(MLSYSIM_CLI, {tool.command, "--help"}).out, testing::AllOf(StartsWith(std::string("mlsysim-cli ") + tool.command + " FILE"), HasSubstr("--csv OUT")));
        EXPECT_THAT(run(MLSYSIM_CLI, {"--help"}).out, HasSubstr(std::string("\n    ") + tool.command + " "));
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command}).status, 1);
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "a", "b"}).status, 1);
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "-", "--colour", "red"}).status, 1);
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "-", "--csv", ""}).status, 1);
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "/no/such/file"}).status, 3);
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "-", "--csv", "/no/such/folder/out.csv"}, tool.request).status, 3);
        EXPECT_EQ(run(MLSYSIM_CLI, {tool.command, "-"}, tool.request, "/dev/full").status, 3);
        const Finished nothing = run(MLSYSIM_CLI, {tool.command, "-"}, "");
        EXPECT_EQ(nothing.status, 0) << "nothing was asked";
        EXPECT_EQ(nothing.out, "");
    }
}

// What the help shows can be asked.
TEST(ExploreCommand, TheHelpsExamplesWork) {
    for (const Tool& tool : kTools) {
        std::string example;
        bool inside = false;
        for (const std::string& line : linesOf(run(MLSYSIM_CLI, {tool.command, "--help"}).out)) {
            inside = inside || line.find("{\"solver\"") != std::string::npos;
            if (inside) example += line;
            if (inside && line.ends_with("}}")) break;
        }
        const Finished finished = run(MLSYSIM_CLI, {tool.command, "-"}, example);
        EXPECT_EQ(finished.status, 0) << tool.command << ": " << finished.out << example;
        EXPECT_TRUE(json::parse(finished.out).contains(tool.member));
    }
}

} // namespace
} // namespace mlsys::test
