// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nearest.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Names = std::vector<std::string>;

const Names kDevices{"A100", "H100", "H200", "B200", "MI300X", "Snapdragon8Gen3", "JetsonOrinNX"};

TEST(Nearest, FindsASlip) { EXPECT_THAT(nearest("H10O", kDevices), testing::Contains("H100")); }
TEST(Nearest, PutsTheNearestFirst) { EXPECT_EQ(nearest("H20", kDevices).front(), "H200"); }
TEST(Nearest, PutsANameThatDiffersByCaseAloneBeforeANearOne) { EXPECT_EQ(nearest("gib", Names{"GB", "GiB", "GiBs"}).front(), "GiB"); }
TEST(Nearest, IgnoresCaseAndSeparators) { EXPECT_THAT(nearest("jetson-orin_nx", kDevices), ElementsAre("JetsonOrinNX")); }
TEST(Nearest, FindsANameByItsPart) { EXPECT_THAT(nearest("snapdragon", kDevices), ElementsAre("Snapdragon8Gen3")); }
TEST(Nearest, SaysNothingOfAWordThatIsNearToNone) { EXPECT_THAT(nearest("toaster", kDevices), IsEmpty()); }
TEST(Nearest, GivesAtMostWhatIsAsked) { EXPECT_EQ(nearest("X100", Names{"A100", "B100", "C100", "D100"}, 2).size(), 2u); }
TEST(Nearest, NamesEachOnce) { EXPECT_THAT(nearest("A10", Names{"A100", "A100"}), ElementsAre("A100")); }
TEST(Nearest, TakesAnEmptyTextAndAnEmptyList) {
    EXPECT_THAT(nearest("", kDevices), IsEmpty());
    EXPECT_THAT(nearest("A100", Names{}), IsEmpty());
}
TEST(Nearest, DoesNotLabourOverAHugeText) { EXPECT_THAT(nearest(std::string(10'000'000, 'x'), kDevices), IsEmpty()); }

} // namespace
} // namespace mlsys
