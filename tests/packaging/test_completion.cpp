// SPDX-License-Identifier: GPL-3.0-or-later
// Completion as a shell asks for it: bash through its script, which like those of zsh and fish hands the words to
// `mlsysim-cli complete`.
#include "tests/packaging/installed.hpp"
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

using Words = std::vector<std::string>;

// What bash offers for the last of `words`.
Words offered(const Words& words) {
    const std::string script = "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _mlsysim_cli \"$1\"; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Words arguments{"--norc", "-c", script, "bash", (installedShare() / "bash-completion/completions/mlsysim-cli").string(), MLSYSIM_CLI};
    arguments.insert(arguments.end(), words.begin(), words.end());
    const Finished finished = run("/bin/bash", arguments);
    EXPECT_EQ(finished.err, "");
    return finished.out == "\n" ? Words{} : linesOf(finished.out);
}

Words commands() { return matches(run(MLSYSIM_CLI, {"--help"}).out, "^    ([a-z]+)  "); }

// The ids of a kind, as `zoo` lists them.
Words idsOf(const std::string& kind) { return matches(run(MLSYSIM_CLI, {"zoo", kind}).out, "^" + kind + " +(\\S+)"); }

TEST(Completion, OffersEveryCommand) {
    EXPECT_GE(commands().size(), 11u);
    EXPECT_THAT(offered({""}), ElementsAreArray(commands()));
    EXPECT_THAT(offered({"se"}), ElementsAre("seek", "sensitivity", "search"));
    EXPECT_THAT(offered({"--"}), AllOf(Contains("--help"), Contains("--version"), Contains("--zoo")));
    EXPECT_THAT(offered({"fly", ""}), IsEmpty());
}

TEST(Completion, OffersEveryOptionOfACommand) {
    for (const std::string& command : commands()) {
        // Of the usage: after a line that begins with the program, none that only an example has.
        std::set<std::string> options{"--help", "--zoo"};
        for (const std::string& line : matches(run(MLSYSIM_CLI, {command, "--help"}).out, "^(mlsysim-cli .*)")) options.merge(optionsIn(line));
        if (command == "solve") options = {"--json", "--explain", "--help", "--zoo"}; // the rest are inputs of a solver
        EXPECT_THAT(offered({command, "--"}), testing::UnorderedElementsAreArray(options)) << command;
    }
}

TEST(Completion, OffersTheInputsOfASolver) {
    EXPECT_THAT(offered({"solve", "serv"}), ElementsAre("serving", "serving-capacity"));
    const Words inputs = offered({"solve", "single-node", "--json", "--"});
    EXPECT_THAT(inputs, AllOf(Contains("--model"), Contains("--batch-size"), Contains("--explain"), Not(Contains("--seq-len")), Not(Contains("--assumptions.flops-per-mac"))));
    EXPECT_THAT(offered({"solve", "single-node", "--hardware.memory.b"}), ElementsAre("--hardware.memory.bandwidth"));
    EXPECT_THAT(offered({"solve", "single-node", "--assumptions.flops"}), Contains("--assumptions.flops-per-mac"));
    EXPECT_THAT(offered({"solve", "single-node", "--precision", "fp1"}), ElementsAre("fp16"));
    EXPECT_THAT(offered({"solve", "distributed", "--overlap-comm", ""}), ElementsAre("true", "false"));
    EXPECT_THAT(offered({"solve", "single-node", "--batch-size", ""}), IsEmpty());
}

TEST(Completion, OffersTheIdsOfTheZoo) {
    EXPECT_GE(idsOf("hardware").size(), 82u);
    EXPECT_THAT(offered({"zoo", "hardware", ""}), ElementsAreArray(idsOf("hardware")));
    EXPECT_THAT(offered({"solve", "serving", "--decode-hardware", ""}), ElementsAreArray(idsOf("hardware")));
    EXPECT_THAT(offered({"solve", "serving", "--hardware", "H100", "--model", ""}), ElementsAreArray(idsOf("models")));
    EXPECT_THAT(offered({"solve", "distributed", "--fleet", "Fr"}), ElementsAre("Frontier_8K"));
    EXPECT_THAT(offered({"zoo", "f"}), ElementsAre("fabrics", "fleets"));
}

TEST(Completion, OffersTheFormulasAndTheirArguments) {
    EXPECT_THAT(offered({"formula", "ring"}), Contains("ring_allreduce"));
    EXPECT_THAT(offered({"formula", "ring_allreduce", "--"}), IsSupersetOf({"--message", "--ranks", "--bandwidth", "--latency", "--json"}));
}

TEST(Completion, LeavesFilesToTheShell) {
    EXPECT_THAT(offered({"solve", "--explain", "requests.js"}), IsEmpty());
    EXPECT_THAT(offered({"sweep", "--csv", ""}), IsEmpty());
    EXPECT_THAT(offered({"run", "a.mlsysim.json", "--export", ""}), IsEmpty());
    EXPECT_THAT(offered({"solve", "--zoo", ""}), IsEmpty());
    EXPECT_THAT(offered({"zoo", "--check", ""}), Not(Contains(StartsWith("--"))));
}

TEST(Completion, KnowsEntriesOfAFolder) {
    const std::filesystem::path folder = pathOf("entries");
    std::filesystem::create_directories(folder / "grids");
    fileOf(R"({"id": "Atlantis", "name": "Atlantis", "carbon_intensity": "1 gCO2e/kWh", "pue": 1.1, "wue": "1 L/kWh"})", "entries/grids/Atlantis.json");
    EXPECT_THAT(offered({"zoo", "grids", "--zoo", folder.string(), "Atl"}), ElementsAre("Atlantis"));
    EXPECT_THAT(offered({"zoo", "grids", "Atl"}), IsEmpty());
}

} // namespace
} // namespace mlsys::test
