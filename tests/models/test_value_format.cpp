// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them.
#include "models/value_format.h"

#include "engine/units.hpp"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace mlsys {
namespace {

using namespace test;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

struct Case {
    double coherent;
    Dimension dimension;
    const char* unit;
    const char* text;
};

class Shown : public testing::TestWithParam<Case> {};

TEST_P(Shown, IsShortAndInAFittingUnit) {
    const Case& c = GetParam();
    EXPECT_EQ(ValueFormat().value(c.coherent, c.dimension, c.unit).text().toStdString(), c.text);
}

constexpr Dimension kTime = dimensionOf<Time>, kSize = dimensionOf<Bytes>, kSpeed = dimensionOf<Bandwidth>, kRate = dimensionOf<FlopRate>;

INSTANTIATE_TEST_SUITE_P(Numbers, Shown, testing::Values(
    Case{0.5426e-3, kTime, "ms", "0.54 ms"}, Case{2.7621e-5, kTime, "ms", "27.62 µs"}, Case{0.1e-3, kTime, "ms", "0.100 ms"},
    Case{0.999, kTime, "ms", "999.0 ms"}, Case{4.8551, kTime, "ms", "4.86 s"}, Case{7200, kTime, "ms", "2.00 h"},
    Case{32.89722956e9, kSize, "GB", "32.90 GB"}, Case{85.89934592e9, kSize, "GB", "85.90 GB"}, Case{0.0512e9, kSize, "GB", "51.20 MB"},
    Case{3520e9, kSize, "GB", "3520 GB"}, Case{35.2e12, kSize, "GB", "35.20 TB"}, Case{0, kSize, "GB", "0 GB"},
    Case{3350e9, kSpeed, "GB/s", "3350 GB/s"}, Case{21e15, kSpeed, "GB/s", "21.00 PB/s"}, Case{80e6, kSpeed, "GB/s", "80.00 MB/s"},
    Case{312e12, kRate, "TFLOP/s", "312.0 TFLOP/s"}, Case{0.5e9, kRate, "TFLOP/s", "500.0 MFLOP/s"}, Case{125e15, kRate, "TFLOP/s", "125.0 PFLOP/s"},
    Case{1842.9, dimensionOf<Frequency>, "1/s", "1843 /s"}, Case{72.798, dimensionOf<Intensity>, "FLOP/B", "72.80 FLOP/B"},
    Case{0.0688, dimensionOf<Energy>, "J", "68.80 mJ"}, Case{30, dimensionOf<Money>, "USD", "30.00 USD"},
    Case{15000, dimensionOf<Money>, "USD", "15.00 kUSD"}, Case{2.5e7, dimensionOf<Money>, "USD", "25.00 MUSD"}, Case{0.107, dimensionOf<Money>, "USD", "0.107 USD"},
    Case{0.58, dimensionOf<Volume>, "L", "580.0 L"}, Case{2148, dimensionOf<Volume>, "L", "2148 m³"}, Case{0, dimensionOf<Volume>, "L", "0 L"},
    Case{0.0242, Dimension{}, "", "0.0242"}, Case{8, Dimension{}, "", "8"}, Case{-0.5426e-3, kTime, "ms", "−0.54 ms"}, Case{-0.5, Dimension{}, "", "−0.50"}, Case{-3, Dimension{}, "", "−3"}, Case{-4.25e-5, Dimension{}, "", "−4.25×10⁻⁵"},
    Case{2.777e-9, dimensionOf<Money>, "USD", "2.777×10⁻⁹ USD"}, Case{1.5e12 + 0.5, Dimension{}, "", "1.5×10¹²"}));

TEST(ValueFormat, NeverShowsInfinityOrNoNumberAsSuch) {
    const ValueFormat format;
    for (const char* unit : {"ms", ""}) {
        EXPECT_EQ(format.value(kInfinity, kTime, unit).text(), u"unbounded"_s);
        EXPECT_EQ(format.value(-kInfinity, kTime, unit).text(), u"unbounded"_s);
        EXPECT_EQ(format.value(kNoNumber, kTime, unit).text(), u"no value"_s);
    }
    EXPECT_EQ(format.number(kNoNumber), u"no value"_s);
    EXPECT_EQ(format.number(kInfinity), u"unbounded"_s);
    EXPECT_TRUE(format.change(kNoNumber, 1).isEmpty());
    EXPECT_TRUE(format.change(1, kInfinity).isEmpty());
    EXPECT_TRUE(format.change(0, 1).isEmpty());
    for (const double odd : {kInfinity, kNoNumber}) {
        EXPECT_TRUE(leak({format.percent(odd)}).isEmpty()) << format.percent(odd).toStdString();
        EXPECT_TRUE(leak({format.capacity(odd)}).isEmpty()) << format.capacity(odd).toStdString();
        EXPECT_TRUE(leak({format.numberIn(odd, "GB", 1)}).isEmpty()) << format.numberIn(odd, "GB", 1).toStdString();
    }
}

TEST(ValueFormat, ShowsBytesInTheFamilyChosen) {
    ValueFormat format;
    format.bytes = ByteFamily::binary;
    EXPECT_EQ(format.value(85.89934592e9, kSize, "GB").text(), u"80.00 GiB"_s);
    EXPECT_EQ(format.value(512.0 * 1024 * 1024, kSize, "GB").text(), u"512.0 MiB"_s);
    EXPECT_EQ(format.value(3350e9, kSpeed, "GB/s").text(), u"3350 GB/s"_s) << "rates stay decimal";
}

TEST(ValueFormat, ShowsTimesInMicrosecondsWhereAskedTo) {
    ValueFormat format;
    format.microseconds = true;
    EXPECT_EQ(format.value(0.5426e-3, kTime, "ms").text(), u"542.6 µs"_s);
    EXPECT_EQ(format.value(4.8551, kTime, "ms").text(), u"4.86 s"_s);
}

TEST(ValueFormat, ACapacityStandsInBothFamiliesWhereTheVendorCountsInPowersOfTwo) {
    const ValueFormat format;
    EXPECT_EQ(format.capacity(85.89934592e9), u"85.90 GB (80 GiB)"_s);
    EXPECT_EQ(format.capacity(44e9), u"44.00 GB"_s);
    ValueFormat binary;
    binary.bytes = ByteFamily::binary;
    EXPECT_EQ(binary.capacity(85.89934592e9), u"85.90 GB (80 GiB)"_s);
}

TEST(ValueFormat, WritesChangesWithASignOrAsAFactor) {
    const ValueFormat format;
    EXPECT_EQ(format.change(100, 87.5), u"−12.5 %"_s);
    EXPECT_EQ(format.change(100, 112.5), u"+12.5 %"_s);
    EXPECT_EQ(format.change(100, 310), u"×3.1"_s);
    EXPECT_EQ(format.change(100, 25), u"×0.25"_s);
    EXPECT_EQ(format.percent(-0.25), u"−25 %"_s) << "the same minus sign in every number";
    EXPECT_EQ(format.numberIn(-1.5, "s", 1), u"−1.5"_s);
    EXPECT_EQ(format.number(-0.5), u"−0.50"_s);
    EXPECT_EQ(format.change(100, 100), u"±0 %"_s);
    EXPECT_EQ(format.change(100, 100.01), u"±0 %"_s);
    EXPECT_EQ(format.change(1, 1234), u"×1234"_s);
    EXPECT_EQ(format.change(1, 2.5e-6), u"×2.5×10⁻⁶"_s);
}

TEST(ValueFormat, WritesPercentages) {
    const ValueFormat format;
    EXPECT_EQ(format.percent(0.949), u"95 %"_s);
    EXPECT_EQ(format.percent(0.024), u"2.4 %"_s);
    EXPECT_EQ(format.percent(0), u"0 %"_s);
    EXPECT_EQ(format.percent(1), u"100 %"_s);
    EXPECT_EQ(format.percent(0.000059), u"0.0059 %"_s) << "not 0.0 %";
    EXPECT_EQ(format.percent(0.0005), u"0.05 %"_s);
    EXPECT_EQ(format.percent(1.2e-8), u"1.2×10⁻⁶ %"_s);
}

TEST(ValueFormat, WritesANumberInTheUnitOfAnother) {
    const ValueFormat format;
    EXPECT_EQ(format.inUnit({u"0.40"_s, u"kWh"_s}, 1.44e6, u"kJ"_s).text(), u"1440 kJ"_s);
    EXPECT_EQ(format.inUnit({u"0.173"_s, u"kgCO₂e"_s}, 0.173, u"gCO₂e"_s).text(), u"173.0 gCO₂e"_s);
    EXPECT_EQ(format.inUnit({u"30.00"_s, u"d"_s}, 2592000, u"ms"_s).text(), u"30.00 d"_s) << "too long";
    EXPECT_EQ(format.inUnit({u"2.00"_s, u"requests/s"_s}, 2, u"samples/s"_s).text(), u"2.00 requests/s"_s) << "not the same thing";
    EXPECT_EQ(format.inUnit({u"2.00"_s, u"s"_s}, 2, u"kJ"_s).text(), u"2.00 s"_s);
    EXPECT_EQ(format.inUnit({u"2.00"_s, u"kUSD"_s}, 2, u"USD"_s).text(), u"2.00 kUSD"_s) << "another number than the one shown";
}

class German : public testing::Test {
protected:
    German() { format.locale = QLocale(QLocale::German); }
    ValueFormat format;
};

TEST_F(German, NumbersHaveACommaAndTheirOwnGroups) {
    EXPECT_EQ(format.value(0.5426e-3, kTime, "ms").text(), u"0,54 ms"_s);
    EXPECT_EQ(format.value(3350e9, kSpeed, "GB/s").text(), u"3.350 GB/s"_s);
    EXPECT_EQ(format.change(100, 87.5), u"−12,5 %"_s);
    EXPECT_EQ(format.numberIn(140.04e9, "GB", 1), u"140,0"_s);
    EXPECT_EQ(format.value(2.777e-9, dimensionOf<Money>, "USD").text(), u"2,777×10⁻⁹ USD"_s);
}

TEST(ValueFormat, GroupsThousandsInEnglish) {
    ValueFormat format;
    format.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(format.value(3350e9, kSpeed, "GB/s").text(), u"3,350 GB/s"_s);
}

} // namespace
} // namespace mlsys
