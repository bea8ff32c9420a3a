// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli run` in the build that draws: every chart and table of a session as files, with no display.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <set>

namespace mlsys::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string kSession = R"({"format":"mlsysim-session","version":1,"scenario":{"task":"inference","model":"Llama3_8B","hardware":"H100","precision":"fp16",
    "inference":{"batch_size":1},"training":{"batch_size":8,"seq_len":2048,"dp_size":8,"zero_stage":3}}})";

std::string changed(std::string text, const std::string& from, const std::string& to) { return text.replace(text.find(from), from.size(), to); }

Finished exported(const std::string& session, const std::string& folder, const std::vector<std::string>& more = {}) {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    unsetenv("QT_QPA_PLATFORM");
    std::vector<std::string> words{"run", fileOf(session, "session.json"), "--export", pathOf(folder)};
    words.insert(words.end(), more.begin(), more.end());
    return run(MLSYSIM_CLI, words);
}

std::set<std::string> filesIn(const std::string& folder) {
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(pathOf(folder))) names.insert(entry.path().filename().string());
    return names;
}
std::string fileIn(const std::string& folder, const std::string& name) { return contentOf(pathOf(folder) + "/" + name); }

TEST(RunCommand, WritesEveryChartAndTableInEveryFormat) {
    const Finished finished = exported(kSession, "all");
    EXPECT_EQ(finished.status, 0) << finished.err;
    // Pages that ask what this session does not state, or not of such a model, say so.
    EXPECT_THAT(linesOf(finished.err), testing::IsSupersetOf({testing::HasSubstr("moe: this model has no experts"), testing::HasSubstr("chinchilla: give Compute budget")}));
    for (const char* answered : {"overview: ", "serving: ", "memory: ", "training-memory: ", "scenario: "}) EXPECT_THAT(finished.err, testing::Not(HasSubstr(answered)));
    const std::set<std::string> files = filesIn("all");
    for (const char* chart : {"overview-walls", "roofline-roofline", "memory-memory"}) {
        for (const char* format : {".svg", ".pdf", ".png"}) EXPECT_TRUE(files.contains(std::string(chart) + format)) << chart << format;
    }
    for (const char* table : {"overview-table.csv", "roofline-table.csv", "memory-table.csv", "training-memory-table.csv"}) EXPECT_TRUE(files.contains(table)) << table;
    EXPECT_EQ(linesOf(finished.out).size(), files.size()) << "their names, one a line";
    for (const std::string& line : linesOf(finished.out)) EXPECT_TRUE(files.contains(fs::path(line).filename().string())) << line;
    EXPECT_THAT(fileIn("all", "roofline-roofline.svg"), testing::AllOf(HasSubstr("<svg width=\"160mm\" height=\"100mm\""), HasSubstr("NVIDIA H100")));
    EXPECT_THAT(fileIn("all", "roofline-roofline.pdf"), testing::StartsWith("%PDF"));
    EXPECT_THAT(fileIn("all", "roofline-roofline.png"), testing::StartsWith("\x89PNG"));
    EXPECT_THAT(linesOf(fileIn("all", "overview-table.csv")).front(), testing::StartsWith("Result,Value,Value [base units],Unit,"));
}

TEST(RunCommand, GivesTheSameBytesForTheSameSession) {
    ASSERT_EQ(exported(kSession, "first", {"--format", "svg,png,csv"}).status, 0);
    ASSERT_EQ(exported(kSession, "second", {"--format", "svg,png,csv"}).status, 0);
    EXPECT_EQ(filesIn("first"), filesIn("second"));
    for (const std::string& name : filesIn("first")) EXPECT_TRUE(fileIn("first", name) == fileIn("second", name)) << name;
}

TEST(RunCommand, HeedsFormatSizeResolutionAndTheme) {
    ASSERT_EQ(exported(kSession, "small", {"--format", "png,svg", "--size", "80x50mm", "--dpi", "127"}).status, 0);
    for (const std::string& name : filesIn("small")) EXPECT_TRUE(name.ends_with(".png") || name.ends_with(".svg")) << name;
    EXPECT_THAT(fileIn("small", "roofline-roofline.svg"), HasSubstr("<svg width=\"80mm\" height=\"50mm\""));
    const std::string png = fileIn("small", "roofline-roofline.png");
    ASSERT_GT(png.size(), 24u);
    EXPECT_EQ(png.substr(16, 8), std::string("\x00\x00\x01\x90\x00\x00\x00\xfa", 8)) << "400 × 250 pixels";
    ASSERT_EQ(exported(kSession, "dark", {"--format", "svg", "--theme", "dark"}).status, 0);
    ASSERT_EQ(exported(kSession, "light", {"--format", "svg"}).status, 0);
    EXPECT_THAT(fileIn("dark", "roofline-roofline.svg"), HasSubstr("#1b1e23"));
    EXPECT_THAT(fileIn("light", "roofline-roofline.svg"), testing::Not(HasSubstr("#1b1e23")));
}

TEST(RunCommand, OverwritesWhatIsThere) {
    ASSERT_EQ(exported(kSession, "over", {"--format", "csv"}).status, 0);
    const std::string before = fileIn("over", "overview-table.csv");
    ASSERT_EQ(exported(changed(kSession, "\"batch_size\":1", "\"batch_size\":64"), "over", {"--format", "csv"}).status, 0);
    EXPECT_NE(fileIn("over", "overview-table.csv"), before);
}

TEST(RunCommand, AnInfeasibleScenarioIsExportedAndSaidToBe) {
    const Finished finished = exported(changed(kSession, "Llama3_8B", "GPT3"), "infeasible", {"--format", "csv,svg"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.err, HasSubstr("overview: "));
    EXPECT_TRUE(filesIn("infeasible").contains("overview-walls.svg"));
    EXPECT_TRUE(filesIn("infeasible").contains("overview-table.csv"));
}

TEST(RunCommand, AnInvalidScenarioExportsWhatThereIs) {
    const Finished finished = exported(changed(kSession, "\"batch_size\":1", "\"batch_size\":0"), "invalid", {"--format", "csv"});
    EXPECT_EQ(finished.status, 2) << "a request was refused";
    EXPECT_THAT(finished.err, HasSubstr("overview: Batch size must be at least 1, got 0"));
    EXPECT_TRUE(filesIn("invalid").contains("training-memory-table.csv"));
    EXPECT_FALSE(filesIn("invalid").contains("overview-table.csv"));
}

TEST(RunCommand, RefusesWhatIsNoSession) {
    const Finished finished = exported("{\n  \"format\": \"something else\"\n}", "nothing");
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, testing::AllOf(HasSubstr("session.json:2: "), HasSubstr("mlsysim-session")));
    EXPECT_FALSE(fs::exists(pathOf("nothing")));
}

TEST(RunCommand, TellsFilesFromUsage) {
    EXPECT_EQ(run(MLSYSIM_CLI, {"run", "/no/such/session", "--export", pathOf("x")}).status, 3);
    EXPECT_EQ(run(MLSYSIM_CLI, {"run", fileOf(kSession, "session.json"), "--export", fileOf("a file", "taken")}).status, 3);
    EXPECT_EQ(run(MLSYSIM_CLI, {"run", fileOf(kSession, "session.json"), "--export", "/proc/none"}).status, 3);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {}, {"a", "b", "--export", "x"}, {"a"}, {"a", "--export", ""}, {"a", "--export", "x", "--format", "svg,gif"}, {"a", "--export", "x", "--format", ""}, {"a", "--export", "x", "--size", "160"},
             {"a", "--export", "x", "--size", "10x10mm"}, {"a", "--export", "x", "--size", "100x100cm"}, {"a", "--export", "x", "--dpi", "10"}, {"a", "--export", "x", "--dpi", "72.5"},
             {"a", "--export", "x", "--theme", "blue"}, {"a", "--export", "x", "--colour", "blue"}}) {
        std::vector<std::string> all{"run"};
        all.insert(all.end(), words.begin(), words.end());
        EXPECT_EQ(run(MLSYSIM_CLI, all).status, 1) << testing::PrintToString(words);
    }
}

} // namespace
} // namespace mlsys::test
