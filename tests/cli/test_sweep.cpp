// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli sweep`: CSV and JSON lines, refused points and refused files, size, progress, and Ctrl-C.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

Finished sweep(const std::string& text, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"sweep", fileOf(text, "sweep.json")});
    return run(MLSYSIM_CLI, more);
}
std::string resNet(const std::string& inputs) { return R"({"solver":"SingleNodeModel","inputs":{"model":"ResNet50",)" + inputs + "}}"; }

std::size_t columnOf(const std::string& header, const std::string& name) {
    const std::vector<std::string> names = cellsOf(header);
    const auto at = std::find(names.begin(), names.end(), name);
    EXPECT_NE(at, names.end()) << name << " in " << header;
    return static_cast<std::size_t>(at - names.begin());
}

const std::string kSmall = resNet(R"("hardware":["A100","H100"],"batch_size":{"range":[1,4],"scale":"log2"})");
const std::string kLong = resNet(R"("hardware":"A100","batch_size":{"range":[1,3000],"step":1},"efficiency":{"range":[0.001,1],"step":0.0004})");

TEST(SweepCommand, WritesCsvWithUnitsAndTheLastInputFastest) {
    const Finished finished = sweep(kSmall);
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 7u);
    EXPECT_THAT(lines[0], StartsWith("hardware,batch_size,latency [ms],"));
    EXPECT_THAT(lines[0], HasSubstr(",mfu,hfu,feasible,error"));
    const char* const starts[] = {"A100,1,0.5426", "A100,2,", "A100,4,", "H100,1,", "H100,2,", "H100,4,"};
    for (std::size_t i = 0; i < 6; ++i) EXPECT_THAT(lines[i + 1], StartsWith(starts[i]));
    EXPECT_EQ(finished.out.back(), '\n');
}

TEST(SweepCommand, GivesTheNumbersOfSolve) {
    const std::vector<std::string> lines = linesOf(sweep(resNet(R"("hardware":"A100","precision":["int8"],"batch_size":[3,77])")).out);
    ASSERT_EQ(lines.size(), 3u);
    const json outputs = json::parse(run(MLSYSIM_CLI, {"solve", "single-node", "--model", "ResNet50", "--hardware", "A100", "--precision", "int8", "--batch-size", "77", "--json"}).out)["outputs"];
    const std::vector<std::string> cells = cellsOf(lines[2]);
    for (const auto& [key, value] : outputs.items()) {
        const bool number = value.is_object();
        const bool unit = number && value["unit"] != "1";
        const std::string& cell = cells.at(columnOf(lines[0], unit ? key + " [" + value["unit"].get<std::string>() + "]" : key));
        if (number) EXPECT_EQ(std::stod(cell), value["value"].get<double>()) << key;
        else EXPECT_EQ(cell, value.is_string() ? value.get<std::string>() : value.dump()) << key;
    }
}

TEST(SweepCommand, SweepsNestedFieldsAndAssumptionsInTheirUnits) {
    const std::vector<std::string> lines = linesOf(sweep(R"({"solver":"single-node","assumptions":{"base":["textbook","refined"],"layer_overhead":["0 s","0.01 ms"]},
        "inputs":{"model":"ResNet50","hardware":{"base":"A100","memory":{"bandwidth":{"range":["0.5 TB/s","2 TB/s"],"scale":"log","steps":3}}}}})").out);
    ASSERT_EQ(lines.size(), 13u);
    EXPECT_THAT(lines[0], StartsWith("assumptions,assumptions.layer_overhead ["));
    EXPECT_THAT(lines[0], HasSubstr(",hardware.memory.bandwidth [GB/s],latency [ms]"));
    EXPECT_THAT(lines[1], StartsWith("textbook,0,500,"));
    EXPECT_THAT(lines[2], StartsWith("textbook,0,1000,"));
    EXPECT_THAT(lines[12], HasSubstr(",2000,"));
    EXPECT_THAT(lines[12], StartsWith("refined,"));
}

TEST(SweepCommand, ARefusedPointIsARowAndTheRestGoesOn) {
    const Finished finished = sweep(resNet(R"("hardware":["A100","A1000",{"name":"a, \"b\"","base":"H100"}],"batch_size":[0,1])"));
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.err, "");
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 7u);
    EXPECT_THAT(lines[1], testing::AllOf(StartsWith("A100,0,,"), testing::EndsWith(",\"out_of_range: batch_size must be at least 1, got 0\"")));
    EXPECT_THAT(lines[2], testing::AllOf(StartsWith("A100,1,0."), testing::EndsWith(",true,")));
    EXPECT_THAT(lines[4], testing::AllOf(StartsWith("A1000,1,,"), HasSubstr("unknown_id: hardware: \"\"A1000\"\" is not in the zoo")));
    EXPECT_THAT(lines[6], StartsWith("\"a, \"\"b\"\"\",1,0."));
}

TEST(SweepCommand, AsJsonEachPointIsAnAnswer) {
    const Finished finished = sweep(R"({"id":7,"solver":"single-node","inputs":{"model":"ResNet50","hardware":{"base":"A100","tdp":["300 W"]},"batch_size":[0,8]}})", {"--json"});
    EXPECT_EQ(finished.status, 2);
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(json::parse(lines[0])["error"]["code"], "out_of_range");
    const json answer = json::parse(lines[1]);
    EXPECT_EQ(answer["id"], 7);
    EXPECT_EQ(answer["point"], (json{{"hardware.tdp", "300 W"}, {"batch_size", 8}}));
    const json solved = json::parse(run(MLSYSIM_CLI, {"solve", "single-node", "--model", "ResNet50", "--hardware", "A100", "--hardware.tdp", "300 W", "--batch-size", "8", "--json"}).out);
    EXPECT_EQ(answer["outputs"], solved["outputs"]);
    EXPECT_EQ(answer.value("notes", json()), solved.value("notes", json()));
}

TEST(SweepCommand, WritesAFileThatIsThereWhenItIsWhole) {
    const std::string out = pathOf("out.csv");
    std::ofstream(out) << "old";
    const Finished finished = sweep(kSmall, {"--csv", out});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.out, "");
    EXPECT_EQ(contentOf(out), sweep(kSmall).out);
    EXPECT_FALSE(std::filesystem::exists(out + ".part"));
    const Finished both = sweep(kSmall, {"--csv", out, "--json"});
    EXPECT_EQ(linesOf(both.out).size(), 6u);
    EXPECT_EQ(linesOf(contentOf(out)).size(), 7u);
}

TEST(SweepCommand, ReadsStandardInput) { EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "-"}, kSmall).out, sweep(kSmall).out); }

TEST(SweepCommand, RefusesAFileThatIsNoSweep) {
    const Finished finished = sweep(resNet(R"("hardware":"A100","batchsize":[1,2])"), {"--json"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, HasSubstr("did you mean batch_size?"));
    EXPECT_EQ(json::parse(finished.out)["error"]["field"], "inputs.batchsize");
    const Finished fixed = sweep(resNet(R"("hardware":"A1000","batch_size":[1,2])"));
    EXPECT_EQ(fixed.status, 2);
    EXPECT_EQ(fixed.out, "") << "not the same fault in every row";
    EXPECT_THAT(fixed.err, HasSubstr("A1000"));
}

TEST(SweepCommand, RefusesASweepThatIsTooLargeWithItsSize) {
    const std::string text = resNet(R"("hardware":{"all":"hardware"},"batch_size":{"range":[1,1000],"step":1},"efficiency":{"range":[0.001,1],"step":0.001})");
    const std::string out = pathOf("large.csv");
    const Finished finished = sweep(text, {"--csv", out});
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, testing::AllOf(HasSubstr("82,000,000 points"), HasSubstr("1000 batch_size"), HasSubstr("--yes")));
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST(SweepCommand, SaysThatAFileCannotBeReadOrWritten) {
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "/no/such/file"}).status, 3);
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "/"}).status, 3);
    EXPECT_EQ(sweep(kSmall, {"--csv", "/no/such/folder/out.csv"}).status, 3);
    EXPECT_EQ(sweep(kSmall, {"--csv", "/tmp"}).status, 3);
    EXPECT_EQ(sweep(kSmall, {"--csv", "/dev/full"}).status, 3);
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", fileOf(kSmall, "sweep.json")}, "", "/dev/full").status, 3);
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep"}).status, 1);
    EXPECT_EQ(sweep(kSmall, {"--colour", "red"}).status, 1);
}

TEST(SweepCommand, SaysHowFarItIsOnlyWhereSomeoneLooks) {
    EXPECT_EQ(sweep(kSmall).err, "") << "a file is no terminal";
    EXPECT_THAT(run(MLSYSIM_CLI, {"sweep", "--help"}).out, HasSubstr("--progress"));
}

// Ctrl-C in the middle: what is done is there, in whole lines, and the status says so.
void interrupted(const std::string& out) {
    std::vector<std::string> words{"sweep", fileOf(kLong, "sweep.json"), "--progress"};
    if (!out.empty()) words.insert(words.end(), {"--csv", out});
    Running running(MLSYSIM_CLI, words);
    ASSERT_TRUE(eventually([&] { return running.errSoFar().find(" points, ") != std::string::npos; })) << running.errSoFar();
    if (!out.empty()) { EXPECT_FALSE(std::filesystem::exists(out)) << "under its name only when it is whole"; }
    running.signal(SIGINT);
    const Finished finished = running.wait();
    EXPECT_EQ(finished.status, 130);
    EXPECT_THAT(finished.err, HasSubstr("stopped after "));
    const std::string text = out.empty() ? finished.out : contentOf(out);
    const std::vector<std::string> lines = linesOf(text);
    ASSERT_GT(lines.size(), 100u);
    EXPECT_LT(lines.size(), 3000u * 2498u);
    EXPECT_EQ(text.back(), '\n');
    EXPECT_EQ(std::count(lines.back().begin(), lines.back().end(), ','), std::count(lines.front().begin(), lines.front().end(), ','));
    EXPECT_THAT(finished.err, HasSubstr("stopped after " + std::to_string(lines.size() - 1) + " of 7,494,000 points"));
}

TEST(SweepCommand, CtrlCLeavesWhatIsDoneInItsFile) {
    const std::string out = pathOf("interrupted.csv");
    interrupted(out);
    EXPECT_FALSE(std::filesystem::exists(out + ".part"));
}

TEST(SweepCommand, CtrlCLeavesWhatIsDoneOnStandardOutput) { interrupted(""); }

} // namespace
} // namespace mlsys::test
