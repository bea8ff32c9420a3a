// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli run` in a build that does not draw says so.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys::test {
namespace {

TEST(RunWithoutCharts, IsAWrongCommandLine) {
    const Finished finished = run(MLSYSIM_CLI, {"run", "session.json", "--export", "x"});
    EXPECT_EQ(finished.status, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, testing::HasSubstr("MLSYSIM_GUI=OFF"));
    EXPECT_EQ(run(MLSYSIM_CLI, {"run", "--help"}).status, 0);
}

} // namespace
} // namespace mlsys::test
