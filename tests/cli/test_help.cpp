// SPDX-License-Identifier: GPL-3.0-or-later
// What --help shows can be run: each of its examples, in a shell, as a reader would.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace mlsys::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

// "    solve        answer requests": the first words of the list.
std::vector<std::string> commands() {
    std::vector<std::string> found;
    for (const std::string& line : linesOf(run(MLSYSIM_CLI, {"--help"}).out)) {
        if (line.starts_with("    ") && line.size() > 4 && line[4] != ' ') found.push_back(line.substr(4, line.find(' ', 4) - 4));
    }
    return found;
}

// An example begins with a prompt; what is indented further goes on with it.
std::vector<std::string> examplesOf(const std::string& command) {
    std::vector<std::string> examples;
    bool inside = false;
    for (const std::string& line : linesOf(run(MLSYSIM_CLI, {command, "--help"}).out)) {
        const bool begins = line.starts_with("    $ ");
        inside = begins || (inside && line.starts_with("          "));
        if (begins) examples.push_back(line.substr(6));
        else if (inside) examples.back() += '\n' + line;
    }
    return examples;
}

// The files that the examples name.
std::string folder() {
    const std::string path = pathOf("examples");
    fs::create_directories(path);
    std::ofstream(path + "/session.json") << R"({"format":"mlsysim-session","version":1,
        "scenario":{"task":"inference","model":"Llama3_8B","hardware":"H100","precision":"fp16","inference":{"seq_len":2048,"batch_size":4}},
        "pins":[{"task":"inference","model":"Llama3_8B","hardware":"A100","precision":"fp16","inference":{"seq_len":2048,"batch_size":4}}]})";
    fs::copy_file(fs::path(MLSYSIM_TEST_DATA) / "hf/llama-3.1-8b.json", path + "/config.json", fs::copy_options::overwrite_existing);
    return path;
}

TEST(Help, ExamplesCanBeRun) {
    const std::string in = "cd '" + folder() + "' && PATH=\"" + fs::path(MLSYSIM_CLI).parent_path().string() + ":$PATH\" && ";
    const std::vector<std::string> all = commands();
    EXPECT_THAT(all, testing::IsSupersetOf({"solve", "solvers", "zoo", "formula", "sweep", "seek", "sensitivity", "ranges", "attribute", "search", "run"}));
    for (const std::string& command : all) {
        const std::vector<std::string> examples = examplesOf(command);
        EXPECT_FALSE(examples.empty()) << command;
        for (const std::string& example : examples) {
            EXPECT_THAT(example, HasSubstr("mlsysim-cli " + command));
            const Finished finished = run("/bin/sh", {"-c", in + example});
            if (command == "run" && finished.err.find("made without the window") != std::string::npos) continue;
            EXPECT_EQ(finished.status, 0) << example << '\n' << finished.out << finished.err;
            const bool toFile = example.find("--csv points.csv") != std::string::npos || example.find(" -o ") != std::string::npos;
            EXPECT_TRUE(toFile || !(finished.out + finished.err).empty()) << example;
        }
    }
}

// The tools that take a request say so in the same words, each with an example of both kinds.
TEST(Help, ToolsShowAskAndSession) {
    for (const char* tool : {"sweep", "seek", "sensitivity", "ranges", "attribute", "search"}) {
        SCOPED_TRACE(tool);
        const std::string help = run(MLSYSIM_CLI, {tool, "--help"}).out;
        EXPECT_THAT(help, testing::AllOf(HasSubstr("--ask TEXT"), HasSubstr("--session S"), HasSubstr("--csv OUT")));
        std::string examples;
        for (const std::string& example : examplesOf(tool)) examples += example;
        EXPECT_THAT(examples, testing::AllOf(HasSubstr("--session session.json"), HasSubstr("--csv ")));
    }
}

} // namespace
} // namespace mlsys::test
