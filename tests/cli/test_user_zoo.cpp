// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of one's own: --zoo and MLSYSIM_ZOO with every command, `zoo --check`, `zoo import`.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mlsys::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

Finished cli(const std::vector<std::string>& words, const std::string& input = {}) { return run(MLSYSIM_CLI, words, input); }

const std::string kMine = R"({"id":"Mine","name":"My GPU","peak_flops":"100 TFLOP/s","memory":{"capacity":"80 GB","bandwidth":"1 TB/s"},"sources":[{"for":["peak_flops","memory"],"kind":"datasheet","title":"Sheet"}]})";

// A folder with these files beside the other temporary files of this run.
std::string folderOf(const std::string& name, const std::vector<std::pair<std::string, std::string>>& files) {
    const fs::path folder = fs::path(fileOf("", "marker")).parent_path() / name;
    fs::create_directories(folder);
    for (const auto& [path, text] : files) {
        fs::create_directories((folder / path).parent_path());
        std::ofstream(folder / path) << text;
    }
    return folder.string();
}
std::string contentOf(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(UserZoo, IsThereForEveryCommandWhereverTheOptionStands) {
    const std::string folder = folderOf("plain", {{"hardware/Mine.json", kMine}});
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"--zoo", folder, "solve", "single-node", "--model", "GPT2", "--hardware", "Mine"},
             {"solve", "single-node", "--model", "GPT2", "--zoo", folder, "--hardware", "Mine"},
             {"solve", "single-node", "--model", "GPT2", "--hardware", "Mine", "--zoo=" + folder},
             {"zoo", "hardware", "Mine", "--zoo", folder}}) {
        const Finished finished = cli(words);
        EXPECT_EQ(finished.status, 0) << testing::PrintToString(words) << finished.err;
        EXPECT_EQ(finished.err, "");
    }
    EXPECT_EQ(cli({"solve", "single-node", "--model", "GPT2", "--hardware", "Mine"}).status, 2);
    EXPECT_EQ(linesOf(cli({"zoo", "hardware", "--zoo", folder}).out).size(), linesOf(cli({"zoo", "hardware"}).out).size() + 1);
}

TEST(UserZoo, OfTheEnvironmentGivesWayToTheOption) {
    const std::string folder = folderOf("environment", {{"hardware/Mine.json", kMine}});
    setenv("MLSYSIM_ZOO", folder.c_str(), 1);
    const int mine = cli({"zoo", "hardware", "Mine"}).status;
    const int other = cli({"zoo", "hardware", "Mine", "--zoo", folderOf("empty", {})}).status;
    setenv("MLSYSIM_ZOO", "", 1);
    EXPECT_EQ(mine, 0);
    EXPECT_EQ(other, 2);
}

TEST(UserZoo, TellsOfAFaultyFileAndGoesOn) {
    const std::string folder = folderOf("faulty", {{"hardware/Mine.json", kMine}, {"hardware/Bad.json", "{\n\"id\": 5\n}"}});
    const Finished finished = cli({"zoo", "hardware", "Mine", "--zoo", folder});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.err, HasSubstr("hardware/Bad.json:1: id must be given"));
}

TEST(UserZoo, ThatIsNoFolderIsAFileThatCannotBeRead) {
    const Finished finished = cli({"solvers", "--zoo", "/no/such/folder"});
    EXPECT_EQ(finished.status, 3);
    EXPECT_THAT(finished.err, HasSubstr("/no/such/folder"));
    EXPECT_EQ(cli({"solvers", "--zoo"}).status, 1);
}

TEST(ZooCheckCommand, FindsNothingWrongWithTheRegistry) {
    const Finished finished = cli({"zoo", "--check"});
    EXPECT_EQ(finished.status, 0) << finished.out;
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr(" entries checked, 0 faults, 0 warnings"));
}

TEST(ZooCheckCommand, PrintsALineForEachFault) {
    std::string wrong = kMine;
    wrong.replace(wrong.find("1 TB/s"), 6, "1 TFLOP/s");
    wrong.replace(wrong.find("Mine"), 4, "Wrong");
    const std::string folder = folderOf("check", {{"hardware/Mine.json", kMine}, {"hardware/Twice.json", kMine}, {"hardware/Wrong.json", wrong}, {"models/Broken.json", "{\n,}"}});
    const Finished finished = cli({"zoo", "--check", folder});
    EXPECT_EQ(finished.status, 2);
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 3u) << finished.out;
    EXPECT_THAT(lines[0], HasSubstr("hardware/Twice.json:1: the id \"Mine\" is also that of "));
    EXPECT_THAT(lines[1], HasSubstr("models/Broken.json:2: "));
    EXPECT_THAT(lines[2], HasSubstr("hardware/Wrong.json:1: memory.bandwidth wants a bandwidth (B/s)"));
}

TEST(ZooCheckCommand, WarningsAreNoFaults) {
    std::string slow = kMine;
    slow.replace(slow.find("100 TFLOP/s"), 11, "1 GFLOP/s");
    const Finished finished = cli({"zoo", "--check", folderOf("slow", {{"hardware/Mine.json", slow}})});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.out, HasSubstr("Mine.json:1: warning: peak_flops over memory.bandwidth is 0.001 FLOP/B"));
}

TEST(ZooCheckCommand, OfWhatCannotBeReadEndsWithThree) {
    EXPECT_EQ(cli({"zoo", "--check", "/no/such/folder"}).status, 3);
    const std::string folder = folderOf("unreadable", {{"hardware/Mine.json", kMine}});
    fs::create_directories(fs::path(folder) / "hardware/Folder.json");
    const Finished finished = cli({"zoo", "--check", folder});
    EXPECT_EQ(finished.status, 3);
    EXPECT_THAT(finished.err, HasSubstr("Folder.json"));
    EXPECT_EQ(cli({"zoo", "--check", folder, folder}).status, 1);
}

const std::string kLlama = MLSYSIM_TEST_DATA "/hf/llama-3.1-8b.json";

TEST(ZooImport, PrintsAnEntryThatTheZooTakes) {
    const Finished finished = cli({"zoo", "import", kLlama, "--id", "My_Llama", "--name", "My Llama"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    const json entry = json::parse(finished.out);
    EXPECT_EQ(entry["id"], "My_Llama");
    EXPECT_EQ(entry["name"], "My Llama");
    EXPECT_EQ(entry["parameters"], 8030261248);
    EXPECT_EQ(entry["sources"][0]["kind"], "derived");
    const std::string folder = folderOf("imported", {{"models/My_Llama.json", finished.out}});
    EXPECT_EQ(cli({"zoo", "--check", folder}).status, 0);
    const Finished solved = cli({"solve", "single-node", "--model", "My_Llama", "--hardware", "H100", "--json", "--zoo", folder});
    EXPECT_EQ(solved.status, 0);
    EXPECT_EQ(json::parse(solved.out)["outputs"]["memory_footprint"]["value"], 16.060522496);
}

TEST(ZooImport, WritesToAFileAndReadsStandardInput) {
    const std::string file = fileOf("", "entry.json");
    const Finished written = cli({"zoo", "import", kLlama, "-o", file});
    EXPECT_EQ(written.status, 0);
    EXPECT_EQ(written.out, "");
    EXPECT_EQ(contentOf(file), cli({"zoo", "import", kLlama}).out);
    EXPECT_EQ(json::parse(cli({"zoo", "import", "-", "--id", "X"}, contentOf(kLlama)).out)["id"], "X");
    EXPECT_EQ(cli({"zoo", "import", kLlama, "-o", "/no/such/folder/x.json"}).status, 3);
}

TEST(ZooImport, SaysThatAnIdIsTaken) {
    const Finished finished = cli({"zoo", "import", kLlama, "--id", "GPT2"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.err, HasSubstr("GPT2"));
}

TEST(ZooImport, RefusesWhatItCannotCount) {
    const Finished unknown = cli({"zoo", "import", fileOf("{\n\"model_type\": \"bert\"\n}", "bert.json")});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_EQ(unknown.out, "");
    EXPECT_THAT(unknown.err, testing::AllOf(HasSubstr("bert.json:2: model_type \"bert\""), HasSubstr("mixtral")));
    EXPECT_EQ(cli({"zoo", "import", fileOf("{", "half.json")}).status, 2);
    EXPECT_EQ(cli({"zoo", "import", "/no/such/config.json"}).status, 3);
    EXPECT_EQ(cli({"zoo", "import", "/"}).status, 3);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"zoo", "import"}, {"zoo", "import", kLlama, kLlama}, {"zoo", "import", kLlama, "--colour", "red"}, {"zoo", "import", kLlama, "-o"}}) {
        EXPECT_EQ(cli(words).status, 1) << testing::PrintToString(words);
    }
}

} // namespace
} // namespace mlsys::test
