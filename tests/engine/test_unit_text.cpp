// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities as text: what is read, what is refused and how, what is printed.
#include "engine/unit_text.hpp"
#include "engine/units.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace mlsys {
namespace {

static_assert(parseUnit("TB/s").dimension == dimensionOf<Bandwidth>);
static_assert(parseUnit("TB/s").exponent10 == 12);
static_assert(!parseUnit("TBs/s").known && !parseUnit("B/").known && !parseUnit("/s").known && !parseUnit("B^").known && !parseUnit("B^0").known);
static_assert(parseUnit("").known && parseUnit("").dimension.none());

struct Reading {
    const char* text;
    double value;
    Dimension dimension;
};
void PrintTo(const Reading& reading, std::ostream* os) { *os << reading.text; }

class Reads : public testing::TestWithParam<Reading> {};
TEST_P(Reads, TheCoherentValueAndItsDimension) {
    const ParsedQuantity q = parseQuantity(GetParam().text);
    ASSERT_TRUE(q);
    EXPECT_DOUBLE_EQ(q.value, GetParam().value);
    EXPECT_EQ(q.dimension, GetParam().dimension) << describe(q.dimension);
}
// The contract's own examples first.
INSTANTIATE_TEST_SUITE_P(Contract, Reads, testing::Values(
    Reading{"2000 ms", 2, dimensionOf<Time>}, Reading{"365 d", 31536000, dimensionOf<Time>}, Reading{"0.12 USD/kWh", 0.12 / 3.6e6, dimensionOf<EnergyPrice>},
    Reading{"100 GB/s", 1e11, dimensionOf<Bandwidth>}, Reading{"400 Gbit/s", 5e10, dimensionOf<Bandwidth>}, Reading{"80 GiB", 85899345920.0, dimensionOf<Bytes>},
    Reading{"312 TFLOP/s", 3.12e14, dimensionOf<FlopRate>}, Reading{"4.1 GMAC", 4.1e9, dimensionOf<Macs>}, Reading{"624 TOP/s", 6.24e14, dimensionOf<FlopRate>},
    Reading{"429 gCO2e/kWh", 0.429 / 3.6e6, dimensionOf<CarbonIntensity>}, Reading{"1.8 L/kWh", 1.8e-3 / 3.6e6, dimensionOf<WaterIntensity>},
    Reading{"500 ns", 5e-7, dimensionOf<Time>}, Reading{"50 us", 5e-5, dimensionOf<Time>}, Reading{"15000 USD", 15000, dimensionOf<Money>},
    Reading{"400 W", 400, dimensionOf<Power>}, Reading{"3.35 TB/s", 3.35e12, dimensionOf<Bandwidth>}, Reading{"0.5 J/token", 0.5, dimensionOf<Energy>},
    Reading{"7", 7, {}}, Reading{"520 KiB", 532480, dimensionOf<Bytes>}, Reading{"2 yr", 63072000, dimensionOf<Time>}));
INSTANTIATE_TEST_SUITE_P(EveryKindOfUnit, Reads, testing::Values(
    Reading{"1 PiB", 1125899906842624.0, dimensionOf<Bytes>}, Reading{"8 bit", 1, dimensionOf<Bytes>}, Reading{"1 EFLOP/s", 1e18, dimensionOf<FlopRate>},
    Reading{"5 EB", 5e18, dimensionOf<Bytes>}, Reading{"90 min", 5400, dimensionOf<Time>}, Reading{"1.5 h", 5400, dimensionOf<Time>},
    Reading{"2 GHz", 2e9, dimensionOf<Frequency>}, Reading{"3 1/s", 3, dimensionOf<Frequency>}, Reading{"1 MWh", 3.6e9, dimensionOf<Energy>},
    Reading{"2 tCO2e", 2000, dimensionOf<CarbonMass>}, Reading{"3 kgCO2e", 3, dimensionOf<CarbonMass>}, Reading{"5 kg", 5, dimensionOf<Mass>},
    Reading{"20 km", 20000, dimensionOf<Length>}, Reading{"15 Mtoken", 15e6, {}}, Reading{"100 requests/s", 100, dimensionOf<Frequency>}, Reading{"50 %", 0.5, {}},
    Reading{"2 m^3", 2, dimensionOf<Volume>}, Reading{"9.8 m/s^2", 9.8, dimensionOf<Length> / dimensionOf<Time>.power(2)},
    Reading{"4 s^-1", 4, dimensionOf<Frequency>}, Reading{"3 kW·h", 1.08e7, dimensionOf<Energy>}, Reading{"3 kW*h", 1.08e7, dimensionOf<Energy>},
    Reading{"10 µs", 1e-5, dimensionOf<Time>}, Reading{"10 μs", 1e-5, dimensionOf<Time>}));
INSTANTIATE_TEST_SUITE_P(Spelling, Reads, testing::Values(
    Reading{"80GiB", 85899345920.0, dimensionOf<Bytes>}, Reading{"  80 GiB  ", 85899345920.0, dimensionOf<Bytes>}, Reading{"+5 s", 5, dimensionOf<Time>},
    Reading{"-5 s", -5, dimensionOf<Time>}, Reading{".5 s", 0.5, dimensionOf<Time>}, Reading{"5. s", 5, dimensionOf<Time>}, Reading{"1e3 B", 1000, dimensionOf<Bytes>},
    Reading{"1E3B", 1000, dimensionOf<Bytes>}, Reading{"1E3 EB", 1e21, dimensionOf<Bytes>}, Reading{"2.5e-3 GB / s", 2.5e6, dimensionOf<Bandwidth>}));

struct Refusal {
    const char* text;
    TextFault fault;
};
void PrintTo(const Refusal& refusal, std::ostream* os) { *os << '"' << refusal.text << '"'; }

class Refuses : public testing::TestWithParam<Refusal> {};
TEST_P(Refuses, WithTheFaultNamed) { EXPECT_EQ(parseQuantity(GetParam().text).fault, GetParam().fault); }
INSTANTIATE_TEST_SUITE_P(Faults, Refuses, testing::Values(
    Refusal{"", TextFault::empty}, Refusal{" \t ", TextFault::empty}, Refusal{"GB", TextFault::number}, Refusal{"fast", TextFault::number},
    Refusal{"- 5 s", TextFault::number}, Refusal{"--5 s", TextFault::number}, Refusal{".", TextFault::number}, Refusal{"inf", TextFault::number}, Refusal{"nan s", TextFault::number},
    Refusal{"5 GBs", TextFault::unit}, Refusal{"5 KB", TextFault::unit}, Refusal{"5 tB", TextFault::unit}, Refusal{"1,5 GB", TextFault::unit}, Refusal{"1.5.2 GB", TextFault::unit},
    Refusal{"0x10 B", TextFault::unit}, Refusal{"5 GB/s/", TextFault::unit}, Refusal{"5 GB//s", TextFault::unit}, Refusal{"5 GB s", TextFault::unit},
    Refusal{"1e--5 s", TextFault::unit}, Refusal{"1e+-5 s", TextFault::unit}, Refusal{"5 kmin", TextFault::unit}, Refusal{"5 KiFLOP", TextFault::unit}, Refusal{"5 mB", TextFault::unit}, Refusal{"5 GB^x", TextFault::unit},
    Refusal{"1e999 s", TextFault::overflow}, Refusal{"1e308 EB", TextFault::overflow}, Refusal{"1e308 yr", TextFault::overflow}));

TEST(UnitText, KeepsTheOffendingUnitForTheMessage) { EXPECT_EQ(parseQuantity("3.35 TBs/s").unit, "TBs/s"); }

TEST(UnitText, SuggestsTheUnitThatWasMeant) {
    EXPECT_EQ(nearestUnit("TBs/s"), "TB/s");
    EXPECT_EQ(nearestUnit("KB"), "kB");
    EXPECT_EQ(nearestUnit("Gflop/s"), "GFLOP/s");
    EXPECT_EQ(nearestUnit("gib"), "GiB");
    EXPECT_EQ(nearestUnit("parsec_per_fortnight"), std::nullopt);
}

TEST(UnitText, DescribesADimensionInWordsWithItsUnit) {
    EXPECT_EQ(describe(dimensionOf<Bandwidth>), "a bandwidth (B/s)");
    EXPECT_EQ(describe(dimensionOf<FlopRate>), "a compute rate (FLOP/s)");
    EXPECT_EQ(describe({}), "a plain number");
    EXPECT_EQ(describe(Dimension::of(Base::byte) * Dimension::of(Base::time)), "a quantity in s*B");
}

TEST(UnitText, PrintsInTheUnitAskedFor) {
    EXPECT_EQ(printQuantity(3.35e12, "TB/s", dimensionOf<Bandwidth>), "3.35 TB/s");
    EXPECT_EQ(printQuantity(85899345920.0, "GiB", dimensionOf<Bytes>), "80 GiB");
    EXPECT_EQ(printQuantity(1.5e-5, "ms", dimensionOf<Time>), "0.015 ms");
    EXPECT_EQ(printQuantity(8, "1", {}), "8");
    EXPECT_EQ(printQuantity(-0.0, "s", dimensionOf<Time>), "-0 s");
}

TEST(UnitText, FallsBackToTheCoherentUnitWhereTheAskedOneCannotExpressTheValue) {
    // No decimal number of hours reads back as exactly this many seconds.
    double value = 1;
    while (printNumber(value, "h") && value < 1000) value = std::nextafter(value, 1e9) * 1.1;
    ASSERT_FALSE(printNumber(value, "h")) << "no such value found: the fallback is not reached";
    const std::string text = printQuantity(value, "h", dimensionOf<Time>);
    EXPECT_TRUE(text.ends_with(" s")) << text;
    EXPECT_EQ(parseQuantity(text).value, value);
}

TEST(UnitText, HasNoTextForWhatIsNoNumber) {
    EXPECT_EQ(printNumber(INFINITY, "s"), std::nullopt);
    EXPECT_EQ(printNumber(NAN, "s"), std::nullopt);
    EXPECT_EQ(printNumber(1, "furlong"), std::nullopt);
}

TEST(UnitText, CoherentUnitsReadBackAsTheirDimension) {
    for (int n = 0; n < static_cast<int>(kBaseCount); ++n) {
        for (int m = 0; m < static_cast<int>(kBaseCount); ++m) {
            const Dimension d = Dimension::of(static_cast<Base>(n), 2) / Dimension::of(static_cast<Base>(m), 3);
            const Unit unit = parseUnit(coherentUnit(d));
            EXPECT_TRUE(unit.known) << coherentUnit(d);
            EXPECT_EQ(unit.dimension, d) << coherentUnit(d);
        }
    }
}

TEST(UnitText, ReadableQuantitiesLookLikeNoMachinesNumbers) {
    EXPECT_EQ(readableQuantity(4.096e8, dimensionOf<Money>), "409.6 MUSD");
    EXPECT_EQ(readableQuantity(2.7931e6, dimensionOf<Money>), "2.7931 MUSD");
    EXPECT_EQ(readableQuantity(30, dimensionOf<Money>), "30 USD");
    EXPECT_EQ(readableQuantity(60, dimensionOf<Time>), "60 s");
    EXPECT_EQ(readableQuantity(7200, dimensionOf<Time>), "2 h");
    EXPECT_EQ(readableQuantity(7.7142857e7, dimensionOf<Time>), "892.857 d");
    EXPECT_EQ(readableQuantity(0.5, dimensionOf<CarbonMass>), "500 gCO2e");
    EXPECT_EQ(readableQuantity(0.429 / 3.6e6, dimensionOf<CarbonIntensity>), "429 gCO2e/kWh");
    EXPECT_EQ(readableQuantity(0.12 / 3.6e6, dimensionOf<EnergyPrice>), "0.12 USD/kWh");
    EXPECT_EQ(readableQuantity(1.8e-3 / 3.6e6, dimensionOf<WaterIntensity>), "1.8 L/kWh");
    EXPECT_EQ(readableQuantity(77142857.14, {}), "77,142,857");
    EXPECT_EQ(readableQuantity(-2.5e6, {}), "-2,500,000");
    EXPECT_EQ(readableQuantity(999999.7, {}), "1,000,000");
    EXPECT_EQ(readableQuantity(12345.6, {}, 3), "12346");
    EXPECT_EQ(readableQuantity(123456.5, {}), "123456") << "six digits, as ever";
    EXPECT_EQ(readableQuantity(2.5e-7, {}), "2.5e-07") << "which pages write with a power of ten";
}

TEST(UnitText, SurvivesHostileText) {
    const std::string nines(100000, '9');
    EXPECT_EQ(parseQuantity(nines + " B").fault, TextFault::overflow);
    EXPECT_TRUE(parseQuantity("0." + nines + " B"));
    EXPECT_EQ(parseQuantity("1e" + nines + " B").fault, TextFault::unit) << "the exponent does not fit an int, so the e belongs to the unit";
    EXPECT_EQ(parseQuantity("1e2147483647 EB").fault, TextFault::overflow);
    EXPECT_EQ(parseQuantity("5 " + std::string(100000, 'G')).fault, TextFault::unit);
    EXPECT_EQ(parseQuantity("5 \xff\xfe").fault, TextFault::unit);
    EXPECT_EQ(parseQuantity(std::string("5 G\0B", 5)).fault, TextFault::unit);
    std::string quotient = "5 B";
    for (int i = 0; i < 5000; ++i) quotient += "/yr";
    EXPECT_NE(parseQuantity(quotient).fault, TextFault::none) << "a dimension beyond what an exponent holds must not wrap around to another";
}

TEST(UnitText, NeverThrowsOnRandomBytes) {
    std::mt19937 random(7);
    const std::string alphabet = "0123456789.eE+-/*^ GMkmuBbitsFLOPhW%\xc2\xb5\xc2\xb7\xff\n";
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (std::size_t n = random() % 12; n > 0; --n) text += alphabet[random() % alphabet.size()];
        const ParsedQuantity q = parseQuantity(text);
        EXPECT_TRUE(!q || std::isfinite(q.value)) << text;
    }
}

} // namespace
} // namespace mlsys
