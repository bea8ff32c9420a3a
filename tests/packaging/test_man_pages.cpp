// SPDX-License-Identifier: GPL-3.0-or-later
// A man page tells of every option that the program's help prints, and of none that it does not have.
#include "tests/packaging/installed.hpp"
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace mlsys::test {
namespace {

using testing::ElementsAreArray;
using testing::HasSubstr;

TEST(ManPages, TellTheOptionsOfEveryCommand) {
    std::string help = run(MLSYSIM_CLI, {"--help"}).out;
    const std::vector<std::string> commands = matches(help, "^    ([a-z]+)  ");
    EXPECT_GE(commands.size(), 11u);
    for (const std::string& command : commands) {
        const Finished finished = run(MLSYSIM_CLI, {command, "--help"});
        EXPECT_EQ(finished.status, 0) << command;
        help += finished.out;
    }
    const std::string page = manPage("mlsysim-cli");
    EXPECT_THAT(optionsIn(page), ElementsAreArray(optionsIn(help)));
    EXPECT_THAT(page, HasSubstr("\"mlsysim " MLSYSIM_VERSION "\""));

    const std::vector<std::string> sections = matches(page, "^\\.SS ([a-z]+)");
    EXPECT_EQ(std::set<std::string>(sections.begin(), sections.end()), std::set<std::string>(commands.begin(), commands.end()));
}

#ifdef MLSYSIM_DESKTOP
TEST(ManPages, TellTheOptionsOfTheWindow) {
    // Without a display, as on a server: what only tells must not need one.
    unsetenv("QT_QPA_PLATFORM");
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const Finished finished = run(MLSYSIM_DESKTOP, {"--help"});
    ASSERT_EQ(finished.status, 0) << finished.err;
    const std::string page = manPage("mlsysim");
    EXPECT_THAT(optionsIn(page), ElementsAreArray(optionsIn(finished.out)));
    for (const std::string& option : matches(finished.out, "^  (-[a-z]),")) EXPECT_THAT(page, HasSubstr(".BR " + option + " ")) << option;
    EXPECT_THAT(page, HasSubstr("\"mlsysim " MLSYSIM_VERSION "\""));
    EXPECT_EQ(run(MLSYSIM_DESKTOP, {"--version"}).out, "mlsysim " MLSYSIM_VERSION "\n");
}
#endif

} // namespace
} // namespace mlsys::test
