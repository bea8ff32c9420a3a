// SPDX-License-Identifier: GPL-3.0-or-later
// The main of tests that need no Qt.
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
