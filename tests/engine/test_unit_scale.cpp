// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers shifted by a power of ten, and written in a unit worked out once. That they read back is a property
// (test_unit_text_properties.cpp); here is how they look.
#include "engine/unit_scale.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace mlsys {
namespace {

constexpr double kLargest = std::numeric_limits<double>::max();
constexpr double kLeast = std::numeric_limits<double>::denorm_min();

struct Shift {
    double value;
    int exponent10;
    const char* text;
};
void PrintTo(const Shift& shift, std::ostream* os) { *os << shift.value << " by " << shift.exponent10; }

class Shifts : public testing::TestWithParam<Shift> {};
TEST_P(Shifts, ToTheTextThatPeopleWrite) {
    std::string text;
    appendShifted(GetParam().value, GetParam().exponent10, text);
    EXPECT_EQ(text, GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(Zero, Shifts, testing::Values(Shift{0, 0, "0"}, Shift{0, 12, "0"}, Shift{0, -12, "0"}, Shift{-0.0, 0, "-0"}, Shift{-0.0, 9, "-0"}));
INSTANTIATE_TEST_SUITE_P(Point, Shifts, testing::Values(
    Shift{3.35e12, 12, "3.35"}, Shift{3.35e12, 9, "3350"}, Shift{3.35e12, 13, "0.335"}, Shift{1.5e-5, -3, "0.015"}, Shift{123456, 3, "123.456"}, Shift{5, 0, "5"},
    Shift{-3.35e12, 12, "-3.35"}, Shift{-1.5e-5, -3, "-0.015"}, Shift{-250, 1, "-25"}, Shift{0.1, -1, "1"}, Shift{0.30000000000000004, 0, "0.30000000000000004"}));
// Written out up to 16 digits before the point and 5 zeros behind it.
INSTANTIATE_TEST_SUITE_P(Exponent, Shifts, testing::Values(
    Shift{1e15, 0, "1000000000000000"}, Shift{1e16, 0, "1e16"}, Shift{1234567890123456, 0, "1234567890123456"}, Shift{12345678901234568, 0, "1.2345678901234568e16"},
    Shift{9e15, -1, "9e16"}, Shift{-9e15, -1, "-9e16"}, Shift{1e-6, 0, "0.000001"}, Shift{1e-7, 0, "1e-7"}, Shift{1.25e-6, 1, "1.25e-7"}, Shift{-1.25e-6, 0, "-0.00000125"}));
// A double ends where its text does not: it is shifted past the ends too.
INSTANTIATE_TEST_SUITE_P(Ends, Shifts, testing::Values(
    Shift{kLargest, 0, "1.7976931348623157e308"}, Shift{kLargest, -18, "1.7976931348623157e326"}, Shift{kLargest, 308, "1.7976931348623157"}, Shift{-kLargest, 18, "-1.7976931348623157e290"},
    Shift{kLeast, 0, "5e-324"}, Shift{kLeast, 12, "5e-336"}, Shift{-kLeast, -324, "-5"}, Shift{kLeast, -340, "5e16"}, Shift{2.2250738585072014e-308, 0, "2.2250738585072014e-308"}));

TEST(UnitScale, AppendsToWhatIsThere) {
    std::string text = "a,";
    appendShifted(-2.5e9, 9, text);
    UnitScale("ms").append(0.25, text += ',');
    EXPECT_EQ(text, "a,-2.5,250");
}

TEST(UnitScale, ScalesAndWritesInItsUnit) {
    const auto written = [](const char* unit, double coherent) {
        std::string text;
        UnitScale(unit).append(coherent, text);
        return text;
    };
    EXPECT_EQ(UnitScale("ms").of(0.25), 250);
    EXPECT_EQ(UnitScale("ms").size(), 1e-3);
    EXPECT_EQ(UnitScale("kWh").of(7.2e6), 2);
    EXPECT_EQ(UnitScale("kWh").size(), 3.6e6);
    EXPECT_EQ(UnitScale("").of(3), 3);
    EXPECT_EQ(written("TFLOP/s", 9.894e14), "989.4");
    EXPECT_EQ(written("h", 5400), "1.5");
    EXPECT_EQ(written("GiB", 85899345920.0), "80");
    EXPECT_EQ(written("h", 0), "0");
    EXPECT_EQ(written("h", -0.0), "-0");
    EXPECT_EQ(UnitScale("ms").of(1e307), std::numeric_limits<double>::infinity());
    // Below a double in the unit: exact as a text all the same.
    EXPECT_EQ(UnitScale("GB").of(kLeast), 0);
    EXPECT_EQ(written("GB", kLeast), "5e-333");
}

} // namespace
} // namespace mlsys
