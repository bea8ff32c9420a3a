// SPDX-License-Identifier: GPL-3.0-or-later
// The main of tests that need no Qt.
#include <gtest/gtest.h>

#include <cstdlib>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    // The same thousand random cases each time, so that a red test is red again; RC_PARAMS of one's own looks further.
    setenv("RC_PARAMS", "seed=20 max_success=1000", 0);
    return RUN_ALL_TESTS();
}
