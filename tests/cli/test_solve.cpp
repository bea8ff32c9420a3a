// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli solve` and `solvers`: requests by lines and by flags, exit statuses, what goes to which stream.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Finished cli(const std::vector<std::string>& arguments, const std::string& input = {}) { return run(MLSYSIM_CLI, arguments, input); }

const std::string kGood = R"({"id":"good","solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100"}})" "\n";
const std::string kBad = R"({"id":"bad","solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A1000"}})" "\n";
const std::vector<std::string> kFlags{"solve", "SingleNodeModel", "--model", "ResNet50", "--hardware", "A100"};
std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(Solve, AnswersAFileLineByLineInOrderAndGoesOnAfterABadLine) {
    const Finished finished = cli({"solve", fileOf(kGood + "{broken\n" + kBad + "\n  \n" + R"({"id":7,"solver":"training-memory","inputs":{"model":"Llama3_8B","hardware":"H100","batch_size":1}})", "requests.jsonl")});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.err, "") << "refusals are answers";
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 4u) << "blank lines are no requests";
    EXPECT_EQ(json::parse(lines[0])["id"], "good");
    EXPECT_EQ(json::parse(lines[1])["error"]["code"], "parse");
    EXPECT_EQ(json::parse(lines[2])["id"], "bad");
    EXPECT_EQ(json::parse(lines[2])["error"]["code"], "unknown_id");
    EXPECT_THAT(json::parse(lines[2])["error"]["message"].get<std::string>(), HasSubstr("A100"));
    EXPECT_EQ(json::parse(lines[3])["id"], 7);
    EXPECT_TRUE(json::parse(lines[3]).contains("outputs"));
}

TEST(Solve, ReadsStandardInputWithAndWithoutADash) {
    const Finished plain = cli({"solve"}, kGood + kGood);
    EXPECT_EQ(plain.status, 0);
    EXPECT_EQ(linesOf(plain.out).size(), 2u);
    EXPECT_EQ(cli({"solve", "-"}, kGood + kGood).out, plain.out);
}

TEST(Solve, TakesLinesThatEndAsOnWindows) {
    const Finished finished = cli({"solve"}, kGood.substr(0, kGood.size() - 1) + "\r\n\r\n");
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(linesOf(finished.out).size(), 1u);
}

TEST(Solve, TakesFlagsAndPrintsATable) {
    const Finished finished = cli(kFlags);
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    EXPECT_THAT(finished.out, HasSubstr("Memory-bound"));
    EXPECT_THAT(finished.out, HasSubstr("0.542621 ms"));
    EXPECT_THAT(finished.out, HasSubstr("overhead_dominated"));
}

TEST(Solve, FlagsAndLinesGiveTheSameAnswer) {
    const Finished flags = cli(with(kFlags, {"--json"}));
    json lines = json::parse(cli({"solve"}, kGood).out);
    lines.erase("id");
    EXPECT_EQ(json::parse(flags.out), lines);
    EXPECT_EQ(linesOf(flags.out).size(), 1u);
}

TEST(Solve, FlagsReachEveryInput) {
    const auto outputs = [](const std::vector<std::string>& more) { return json::parse(cli(with(kFlags, with({"--json"}, more))).out)["outputs"]; };
    EXPECT_EQ(outputs({"--batch-size", "256"})["bottleneck"], "Compute");
    EXPECT_EQ(outputs({"--batch-size=256"})["bottleneck"], "Compute");
    EXPECT_EQ(outputs({"--hardware.memory.bandwidth", "1 TB/s"})["peak_bw_actual"]["value"], 1000);
    EXPECT_EQ(outputs({"--efficiency", "0.25"})["peak_flops_actual"]["value"], 78);
    EXPECT_EQ(outputs({"--assumptions.compute_efficiency", "0.25"})["peak_flops_actual"]["value"], 78);
}

TEST(Solve, ExplainAddsTheWorking) {
    const json answer = json::parse(cli(with(kFlags, {"--json", "--explain"})).out);
    ASSERT_FALSE(answer["derivation"].empty());
    for (const json& step : answer["derivation"]) {
        for (const char* key : {"symbol", "name", "equation", "substituted", "value", "unit", "source"}) EXPECT_TRUE(step.contains(key)) << key << " in " << step;
    }
    EXPECT_FALSE(json::parse(cli(with(kFlags, {"--json"})).out).contains("derivation"));
    EXPECT_TRUE(json::parse(cli({"solve", "--explain"}, kGood).out).contains("derivation"));
    EXPECT_THAT(cli(with(kFlags, {"--explain"})).out, HasSubstr("source: Williams"));
}

TEST(Solve, RefusesFlagsWithTheReasonOnStandardError) {
    const Finished finished = cli({"solve", "SingleNodeModel", "--model", "ResNet50", "--hardware", "A100", "--batch-size", "0"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("batch_size must be at least 1, got 0"));
    const Finished asJson = cli({"solve", "SingleNodeModel", "--model", "ResNet50", "--json"});
    EXPECT_EQ(asJson.status, 2);
    EXPECT_EQ(json::parse(asJson.out)["error"]["field"], "inputs.hardware");
}

TEST(Solve, TellsAWrongCommandLineFromARefusedRequest) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {}, {"slove"}, {"solve", "--model", "ResNet50"}, {"solve", "single-node", "--model"}, {"solve", "a", "b"},
             {"solve", "single-node", "-x"}, {"solve", "--json=yes"}, {"solve", "single-node", "--model", "ResNet50", "--model", "GPT2"}, {"solvers", "extra"}}) {
        const Finished finished = cli(words);
        EXPECT_EQ(finished.status, 1) << testing::PrintToString(words);
        EXPECT_EQ(finished.out, "") << testing::PrintToString(words);
        EXPECT_NE(finished.err, "") << testing::PrintToString(words);
    }
}

TEST(Solve, RefusesAnUnknownSolverAndSuggestsTheOneThatWasMeant) {
    const Finished finished = cli({"solve", "SingelNodeModel", "--model", "GPT2"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("did you mean SingleNodeModel"));
    EXPECT_EQ(json::parse(cli({"solve", "SingelNodeModel", "--model", "GPT2", "--json"}).out)["error"]["code"], "unknown_solver");
}

TEST(Solve, SaysThatAFileCannotBeRead) {
    EXPECT_EQ(cli({"solve", "/no/such/file.jsonl"}).status, 3);
    EXPECT_EQ(cli({"solve", "/"}).status, 3) << "a folder is no file";
    EXPECT_THAT(cli({"solve", "/no/such/file.jsonl"}).err, HasSubstr("/no/such/file.jsonl"));
}

TEST(Solve, SaysThatItsAnswersCannotBeWritten) { EXPECT_EQ(run(MLSYSIM_CLI, {"solve"}, kGood, "/dev/full").status, 3); }

TEST(Solve, OfAnEmptyFileHasNothingToSay) {
    const Finished finished = cli({"solve", fileOf("", "empty.jsonl")});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.out, "");
}

TEST(Solve, SurvivesALineOfHostileText) {
    const Finished finished = cli({"solve"}, std::string(200000, '[') + "\n" + std::string("{\"id\":\0}\n", 9) + "\xff\xfe\n" + kGood);
    EXPECT_EQ(finished.status, 2);
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 4u);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(json::parse(lines[i])["error"]["code"], "parse");
    EXPECT_TRUE(json::parse(lines[3]).contains("outputs"));
}

TEST(Help, IsThereForEachCommandAndOnStandardOutput) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"--help"}, {"solve", "--help"}, {"zoo", "--help"}, {"solvers", "--help"}, {"formula", "--help"}, {"sweep", "--help"}, {"run", "--help"}}) {
        const Finished finished = cli(words);
        EXPECT_EQ(finished.status, 0);
        EXPECT_EQ(finished.err, "");
        EXPECT_THAT(finished.out, HasSubstr("mlsysim-cli"));
    }
    EXPECT_THAT(cli({"--version"}).out, testing::StartsWith("mlsysim-cli " MLSYSIM_VERSION));
}

TEST(Solvers, AreDescribedAsJson) {
    const Finished finished = cli({"solvers", "--json"});
    EXPECT_EQ(finished.status, 0);
    const json solvers = json::parse(finished.out);
    ASSERT_GE(solvers.size(), 2u);
    for (const json& solver : solvers) {
        for (const char* key : {"name", "id", "inputs", "outputs", "equations"}) EXPECT_TRUE(solver.contains(key)) << key;
        for (const json& input : solver["inputs"]) EXPECT_TRUE(input.contains("name") && input.contains("type") && (input.value("required", false) || input.contains("default") || input.value("optional", false))) << input;
        EXPECT_FALSE(solver["equations"].empty());
    }
    const json batch = solvers[0]["inputs"][2];
    EXPECT_EQ(batch, (json{{"name", "batch_size"}, {"type", "integer"}, {"title", "Batch size"}, {"unit", "1"}, {"default", 1}, {"range", {{"min", 1}, {"max", 1000000000}}}, {"help", batch["help"]}}));
}

TEST(Solvers, AreListedForPeople) { EXPECT_THAT(cli({"solvers"}).out, testing::AllOf(HasSubstr("SingleNodeModel (single-node)"), HasSubstr("TrainingMemoryModel"), HasSubstr("model*"))); }

} // namespace
} // namespace mlsys::test
