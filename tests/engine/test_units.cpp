// SPDX-License-Identifier: GPL-3.0-or-later
// The unit system: what the compiler knows, asserted at compile time. What it must refuse is in tests/compile_fail.
#include "engine/units.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

// A derived unit is one type however it is reached.
static_assert(std::is_same_v<decltype(Flops{} / Bytes{} * Bandwidth{}), FlopRate>);
static_assert(std::is_same_v<decltype(Power{} * Time{}), Energy>);
static_assert(std::is_same_v<decltype(Energy{} * CarbonIntensity{}), CarbonMass>);
static_assert(std::is_same_v<decltype(Energy{} * EnergyPrice{}), Money>);
static_assert(std::is_same_v<decltype(Macs{} * FlopsPerMac{}), Flops>);

// Unlike quantities share no type, so neither adds to nor assigns from the other.
static_assert(!std::is_same_v<FlopRate, Bandwidth> && !std::is_same_v<Macs, Flops> && !std::is_same_v<CarbonMass, Mass> && !std::is_same_v<Money, CarbonMass>);
static_assert(!std::is_convertible_v<double, Bandwidth> && !std::is_convertible_v<Bandwidth, double> && !std::is_convertible_v<Bytes, Time>);

// The door scales on the way in and out.
static_assert(unit::GBps(2039).value() == 2.039e12);
static_assert(unit::GiB(80).value() == 85899345920.0);
static_assert(unit::GB.in(unit::GiB(80)) == 85.89934592);
static_assert(unit::kWh(1).value() == 3.6e6 && unit::hour(1).value() == 3600);
constexpr double kBill = unit::USD.in(unit::W(1000) * unit::hour(2) * (unit::USD(0.25) / unit::kWh(1)));
static_assert(kBill > 0.4999999 && kBill < 0.5000001);

// The dimension as a value is that of the type.
static_assert(dimensionOf<double>.none());
static_assert(dimensionOf<Bandwidth> == Dimension::of(Base::byte) / Dimension::of(Base::time));
static_assert(dimensionOf<Power> == Dimension::of(Base::mass) * Dimension::of(Base::length, 2) * Dimension::of(Base::time, -3));
static_assert(dimensionOf<WaterIntensity> == Dimension::of(Base::length) * Dimension::of(Base::mass, -1) * Dimension::of(Base::time, 2));
static_assert(dimensionOf<decltype(Flops{} / Flops{})>.none());

// A quantity holds a double and nothing else: that is why it costs what a double costs.
static_assert(sizeof(Bandwidth) == sizeof(double) && std::is_standard_layout_v<Bandwidth>);

static_assert(larger(unit::ms(2), unit::ms(3)) == unit::ms(3) && smaller(unit::ms(2), unit::ms(3)) == unit::ms(2));

TEST(Units, RawIsTheSweepSlotOfAQuantity) {
    Bandwidth bandwidth = unit::GBps(1);
    raw(bandwidth) = 5e9;
    EXPECT_EQ(bandwidth, unit::GBps(5));
}

TEST(Units, UnboundedIsInfiniteInCoherentUnits) {
    EXPECT_TRUE(std::isinf(raw(unbounded<Time>())));
    EXPECT_GT(unbounded<Time>(), unit::hour(1e300));
}

TEST(Units, LargerPrefersItsFirstArgumentWhenTheSecondIsNoNumber) {
    // A NaN must not displace a real time: every comparison with it is false.
    EXPECT_EQ(larger(1.0, std::numeric_limits<double>::quiet_NaN()), 1.0);
}

} // namespace
} // namespace mlsys
