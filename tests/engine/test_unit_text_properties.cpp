// SPDX-License-Identifier: GPL-3.0-or-later
// print and parse invert each other: for any double in any unit, and for the texts that people write.
#include "engine/unit_scale.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <set>
#include <vector>

namespace mlsys {
namespace {

// Every symbol with every prefix it takes, and some quotients and products.
std::vector<std::string> everyUnit() {
    std::vector<std::string> units;
    for (const detail::Symbol& s : detail::kSymbols) {
        for (const detail::Prefix& p : detail::kPrefixes) {
            if (p.kind != detail::noPrefix && (s.prefixes & p.kind) == 0) continue;
            units.push_back(std::string(p.text) + std::string(s.text));
        }
    }
    for (const char* unit : {"TB/s", "Gbit/s", "GiB/s", "TFLOP/s", "FLOP/B", "USD/kWh", "gCO2e/kWh", "L/kWh", "J/token", "kW*h", "m^3", "1/s", "token/s"}) units.emplace_back(unit);
    return units;
}

const std::vector<std::string>& units() {
    static const std::vector<std::string> all = everyUnit();
    return all;
}

rc::Gen<std::string> anyUnit() { return rc::gen::map(rc::gen::inRange<std::size_t>(0, units().size()), [](std::size_t i) { return units()[i]; }); }

// Any finite double: by bits, so that subnormals, tiny and huge ones come too.
rc::Gen<double> anyDouble() {
    return rc::gen::suchThat(rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t bits) { return std::bit_cast<double>(bits * 0x9E3779B97F4A7C15u); }),
                             [](double v) { return std::isfinite(v); });
}

TEST(UnitTextProperty, TheListOfUnitsHoldsThoseOfTheContract) {
    const std::set<std::string> all(units().begin(), units().end());
    for (const char* unit : {"B", "kB", "PB", "KiB", "PiB", "Gbit", "kFLOP", "EFLOP", "GMAC", "TOP", "s", "ms", "min", "h", "d", "yr", "W", "kW", "J", "Wh", "kWh", "USD", "gCO2e", "kgCO2e", "tCO2e", "L", "Hz", "token"}) {
        EXPECT_TRUE(all.contains(unit)) << unit;
    }
}

RC_GTEST_PROP(UnitTextProperty, PrintedQuantitiesReadBackExactly, ()) {
    const double value = *anyDouble();
    const std::string unit = *anyUnit();
    const Dimension dimension = parseUnit(unit).dimension;
    const std::string text = printQuantity(value, unit, dimension);
    const ParsedQuantity back = parseQuantity(text);
    RC_LOG() << text << '\n';
    // A number so near the largest double that its unit shifts it beyond is refused, never changed.
    RC_ASSERT(back.fault == TextFault::none);
    RC_ASSERT(back.dimension == dimension);
    RC_ASSERT(std::bit_cast<std::uint64_t>(back.value) == std::bit_cast<std::uint64_t>(value));
}

RC_GTEST_PROP(UnitTextProperty, ShortestNumbersReadBackExactly, ()) {
    const double value = *anyDouble();
    RC_ASSERT(parseQuantity(shortest(value)).value == value);
}

// A text as a number · 10^exponent10, converted once.
double readShifted(const std::string& text, int exponent10) {
    const std::size_t e = std::min(text.find('e'), text.size());
    const int own = e == text.size() ? 0 : std::stoi(text.substr(e + 1));
    const std::string all = text.substr(0, e) + 'e' + std::to_string(own + exponent10);
    double value = std::nan("");
    std::from_chars(all.data(), all.data() + all.size(), value);
    return value;
}

RC_GTEST_PROP(UnitTextProperty, ShiftedNumbersReadBackExactly, ()) {
    const double value = *anyDouble();
    const int exponent10 = *rc::gen::inRange(-330, 330);
    std::string text;
    appendShifted(value, exponent10, text);
    RC_LOG() << text << '\n';
    RC_ASSERT(std::bit_cast<std::uint64_t>(readShifted(text, exponent10)) == std::bit_cast<std::uint64_t>(value));
}

RC_GTEST_PROP(UnitTextProperty, AUnitWorkedOutOnceWritesTheSameNumber, ()) {
    const double value = *anyDouble();
    const std::string unit = *anyUnit();
    RC_PRE(parseUnit(unit).decimal());
    std::string text;
    UnitScale(unit).append(value, text);
    RC_ASSERT(text == printNumber(value, unit));
}

// Decimals of up to six digits, as a person types them, in each unit that is a power of ten away from the coherent one.
RC_GTEST_PROP(UnitTextProperty, TypedDecimalsPrintBackAsTyped, ()) {
    const std::string unit = *anyUnit();
    RC_PRE(parseUnit(unit).decimal() && unit != "1");
    const int digits = *rc::gen::inRange(1, 1000000);
    const int places = *rc::gen::inRange(0, 4);
    std::string number = std::to_string(digits / static_cast<int>(std::pow(10, places)));
    std::string fraction = std::to_string(digits % static_cast<int>(std::pow(10, places)) + static_cast<int>(std::pow(10, places))).substr(1);
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    if (!fraction.empty()) number += "." + fraction;
    const std::string text = number + " " + unit;
    const ParsedQuantity read = parseQuantity(text);
    RC_ASSERT(read.fault == TextFault::none);
    RC_ASSERT(printQuantity(read.value, unit, read.dimension) == text);
}

class Canonical : public testing::TestWithParam<const char*> {};
TEST_P(Canonical, PrintsBackAsItWasWritten) {
    const ParsedQuantity q = parseQuantity(GetParam());
    ASSERT_TRUE(q);
    EXPECT_EQ(printQuantity(q.value, q.unit, q.dimension), GetParam());
}
INSTANTIATE_TEST_SUITE_P(UnitText, Canonical, testing::Values(
    "3.35 TB/s", "400 Gbit/s", "80 GiB", "0.5 J/token", "0.12 USD/kWh", "429 gCO2e/kWh", "1.8 L/kWh", "4.1 GMAC", "0.015 ms", "500 ns", "50 us", "365 d", "2.5 h", "0.1 h",
    "3 yr", "520 KiB", "0.96 GB/s", "31.25 PFLOP/s", "989.4 TFLOP/s", "700 W", "0.7 kWh", "14.7 Wh", "15000 USD", "1e16 B", "1e-7 s", "100", "0.25", "12.5 %", "3 tCO2e", "60 1/s"));

} // namespace
} // namespace mlsys
