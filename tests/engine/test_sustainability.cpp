// SPDX-License-Identifier: GPL-3.0-or-later
// The sustainability solver: published footprints, where the region comes from, what must hold of any input.
#include "engine/formulas/impact.hpp"
#include "engine/solvers/sustainability.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

Grid gridOf(const char* name, double gramsPerKwh, double pue, std::optional<double> litresPerKwh = {}) {
    Grid grid;
    grid.name = Label::of(name);
    grid.carbonIntensity = unit::gCO2epkWh(gramsPerKwh);
    grid.pue = pue;
    if (litresPerKwh) grid.wue = unit::LpkWh(*litresPerKwh);
    return grid;
}

// 256 H100 for a day.
SustainabilityIn researchCluster() {
    SustainabilityIn in;
    in.fleet.node.accelerator = test::h100();
    in.fleet.count = 32;
    in.duration = unit::day(1);
    in.grid = gridOf("Quebec (Hydro)", 20, 1.06, 0);
    return in;
}

SustainabilityOut solved(const SustainabilityIn& in, const Assumptions& a = {}) {
    SustainabilityOut out;
    solveSustainability(in, a, out);
    return out;
}
std::vector<Note> notesOf(const SustainabilityIn& in) {
    std::vector<Note> notes;
    noteSustainability(in, {}, solved(in), notes);
    return notes;
}
std::string_view regionOf(const SustainabilityIn& in) {
    static SustainabilityOut out;
    out = solved(in);
    return out.regionName.view();
}

TEST(Sustainability, CountsEnergyCarbonAndWaterByHand) {
    SustainabilityIn in = researchCluster();
    in.grid = gridOf("Poland (Coal)", 820, 1.58, 1.8);
    in.mfu = 0.4;
    in.embodiedCarbonPerDevice = unit::kgCO2e(150);
    const SustainabilityOut out = solved(in);
    const double it = 0.7 * (0.3 + 0.7 * 0.4) * 256 * 24; // kWh
    EXPECT_NEAR(unit::kWh.in(out.itEnergy), it, 1e-9);
    EXPECT_NEAR(unit::kWh.in(out.totalEnergy), it * 1.58, 1e-9);
    EXPECT_NEAR(unit::kgCO2e.in(out.embodiedCarbon), 150 * 256, 1e-9);
    EXPECT_NEAR(unit::kgCO2e.in(out.carbonFootprint), it * 1.58 * 0.82 + 150 * 256, 1e-8);
    EXPECT_NEAR(1000 * raw(out.waterUsage), it * 1.58 * 1.8, 1e-9);
    EXPECT_EQ(out.pue, 1.58);
    EXPECT_EQ(out.regionName.view(), "Poland (Coal)");
}

TEST(Sustainability, PolandEmitsFortyOneTimesQuebecAndSixtyOneWithTheirOwnSites) {
    SustainabilityIn in = researchCluster();
    const auto carbonOn = [&](const Grid& grid) {
        in.grid = grid;
        return raw(solved(in).carbonFootprint);
    };
    EXPECT_NEAR(carbonOn(gridOf("Poland", 820, 1)) / carbonOn(gridOf("Quebec", 20, 1)), 41, 1e-9);
    const double withSites = carbonOn(gridOf("Poland", 820, 1.58)) / carbonOn(gridOf("Quebec", 20, 1.06));
    EXPECT_NEAR(withSites, 41 * 1.58 / 1.06, 1e-9);
    EXPECT_EQ(std::lround(withSites), 61);
}

// Patterson et al. 2021, table 4: 10,000 V100 at 330 W for 14.8 days, PUE 1.10, 0.429 kgCO2e/kWh: 1,287 MWh, 552 t.
TEST(Sustainability, ReproducesTheFootprintOfGpt3) {
    SustainabilityIn in;
    in.fleet.node.accelerator = test::a100();
    in.fleet.node.accelerator.tdp = unit::W(330);
    in.fleet.count = 1250;
    in.duration = unit::day(14.8);
    in.grid = gridOf("Patterson", 429, 1.10);
    const SustainabilityOut out = solved(in);
    EXPECT_NEAR(unit::kWh.in(out.totalEnergy) / 1000, 1287, 0.005 * 1287);
    EXPECT_NEAR(unit::kgCO2e.in(out.carbonFootprint) / 1000, 552, 0.005 * 552);
    EXPECT_NEAR(unit::kgCO2e.in(formulas::operationalCarbon(unit::kWh(1287e3), unit::gCO2epkWh(429))) / 1000, 552, 0.5);
}

// Luccioni et al. 2022: 1,082,990 GPU hours of 400 W are 433,196 kWh and 24.69 t at 57 g/kWh.
TEST(Sustainability, ReproducesTheDynamicFootprintOfBloom) {
    SustainabilityIn in;
    in.fleet.node.accelerator = test::a100();
    in.fleet.count = 48;
    in.duration = unit::hour(1082990.0 / 384);
    in.grid = gridOf("France", 57, 1);
    EXPECT_NEAR(unit::kWh.in(solved(in).itEnergy), 433196, 0.5);
    EXPECT_NEAR(unit::kgCO2e.in(solved(in).carbonFootprint) / 1000, 24.69, 0.005);
}

TEST(Sustainability, DrawsTheIdleShareAtZeroUtilisation) {
    SustainabilityIn in = researchCluster();
    const Energy busy = solved(in).itEnergy;
    in.mfu = 0;
    EXPECT_DOUBLE_EQ(solved(in).itEnergy / busy, 0.3);
    Assumptions a;
    a.idlePowerFraction = 0.5;
    EXPECT_DOUBLE_EQ(solved(in, a).itEnergy / busy, 0.5);
}

TEST(Sustainability, AssumesThePowerOfADeviceWithoutTdpAndSaysSo) {
    SustainabilityIn in = researchCluster();
    EXPECT_TRUE(notesOf(in).empty());
    const Energy stated = solved(in).itEnergy;
    in.fleet.node.accelerator.tdp.reset();
    EXPECT_EQ(solved(in).itEnergy, stated) << "700 W, as an H100";
    ASSERT_EQ(notesOf(in).size(), 1u);
    EXPECT_EQ(notesOf(in)[0].code, NoteCode::estimate);
    EXPECT_NE(notesOf(in)[0].message.find("700 W"), std::string::npos) << notesOf(in)[0].message;
}

TEST(Sustainability, TakesTheGridBeforeTheDatacenterBeforeTheFleet) {
    SustainabilityIn in = researchCluster();
    Datacenter site;
    site.name = Label::of("Own site");
    site.grid = gridOf("Site grid", 200, 1.3, 1);
    site.pue = 1.2;
    in.datacenter = site;
    in.fleet.grid = gridOf("Fleet grid", 300, 1.4, 1);
    EXPECT_EQ(regionOf(in), "Quebec (Hydro)");
    in.grid.reset();
    EXPECT_EQ(regionOf(in), "Own site");
    EXPECT_EQ(solved(in).pue, 1.2) << "a site's own PUE wins over its grid's";
    in.datacenter->pue.reset();
    EXPECT_EQ(solved(in).pue, 1.3);
    in.datacenter.reset();
    EXPECT_EQ(regionOf(in), "Fleet grid");
    in.fleet.grid.reset();
    in.fleet.datacenter = site;
    EXPECT_EQ(regionOf(in), "Own site");
    in.fleet.datacenter.reset();
    EXPECT_EQ(regionOf(in), "US average (assumed)");
    EXPECT_EQ(solved(in).pue, 1.12);
    EXPECT_NEAR(unit::kgCO2e.in(solved(in).carbonFootprint), 0.7 * 256 * 24 * 1.12 * 0.429, 1e-9);
}

TEST(Sustainability, NamesWhatHasNoNameOfItsOwn) {
    SustainabilityIn in = researchCluster();
    in.grid->name = Label();
    EXPECT_EQ(regionOf(in), "unnamed");
    in.grid.reset();
    in.datacenter.emplace();
    in.datacenter->grid = gridOf("Norway (Hydro)", 10, 1.06);
    EXPECT_EQ(regionOf(in), "Norway (Hydro)") << "a site without a name is known by its grid";
}

TEST(Sustainability, TakesTheSitesWaterBeforeTheGridsBeforeTheAssumption) {
    SustainabilityIn in = researchCluster();
    in.grid.reset();
    in.datacenter.emplace();
    in.datacenter->grid = gridOf("Grid", 100, 1, 0.5);
    in.datacenter->wue = unit::LpkWh(0.2);
    const double energy = 0.7 * 256 * 24;
    EXPECT_NEAR(1000 * raw(solved(in).waterUsage), 0.2 * energy, 1e-9);
    in.datacenter->wue.reset();
    EXPECT_NEAR(1000 * raw(solved(in).waterUsage), 0.5 * energy, 1e-9);
    in.datacenter->grid.wue.reset();
    EXPECT_NEAR(1000 * raw(solved(in).waterUsage), 1.8 * energy, 1e-9);
}

TEST(Sustainability, CountsTheLargestFleetWithoutOverflow) {
    SustainabilityIn in = researchCluster();
    in.fleet.count = 1'000'000'000;
    in.fleet.node.acceleratorsPerNode = 1'000'000'000;
    const SustainabilityOut out = solved(in);
    EXPECT_NEAR(unit::kWh.in(out.itEnergy) / 1e18, 0.7 * 24, 1e-12);
    EXPECT_TRUE(std::isfinite(raw(out.waterUsage)));
}

class SustainabilityProperty : public testing::Test {
protected:
    // Calls `hold` with random accepted inputs and assumptions.
    template <class Hold> void forAny(Hold hold) {
        test::Random random(11);
        for (int i = 0; i < 1000 && !HasFatalFailure(); ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(kSustainability, random);
            ASSERT_TRUE(given.has_value());
            SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
            hold(given->in.as<SustainabilityIn>(), given->assumptions);
        }
    }
};

TEST_F(SustainabilityProperty, CarbonIsLinearInTimeButForWhatMakingCosts) {
    forAny([](SustainabilityIn in, const Assumptions& a) {
        const SustainabilityOut once = solved(in, a);
        in.duration *= 2.0;
        const SustainabilityOut twice = solved(in, a);
        const double operational = raw(once.carbonFootprint) - raw(once.embodiedCarbon);
        EXPECT_NEAR(raw(twice.carbonFootprint), 2 * operational + raw(once.embodiedCarbon), 1e-12 * raw(twice.carbonFootprint));
        EXPECT_NEAR(raw(twice.itEnergy), 2 * raw(once.itEnergy), 1e-12 * raw(twice.itEnergy));
        EXPECT_EQ(once.embodiedCarbon, twice.embodiedCarbon);
    });
}

TEST_F(SustainabilityProperty, FacilityEnergyIsItEnergyTimesPue) {
    forAny([](const SustainabilityIn& in, const Assumptions& a) {
        const SustainabilityOut out = solved(in, a);
        EXPECT_NEAR(raw(out.totalEnergy), raw(out.itEnergy) * out.pue, 1e-12 * raw(out.totalEnergy));
        EXPECT_GE(out.totalEnergy, out.itEnergy) << "a PUE is at least 1";
        EXPECT_GE(out.carbonFootprint, out.embodiedCarbon);
        EXPECT_FALSE(out.regionName.view().empty());
    });
}

TEST_F(SustainabilityProperty, BusierDevicesAndLargerFleetsNeverTakeLess) {
    forAny([](SustainabilityIn in, const Assumptions& a) {
        const SustainabilityOut before = solved(in, a);
        in.fleet.count += 1;
        const SustainabilityOut larger = solved(in, a);
        EXPECT_GE(larger.itEnergy, before.itEnergy);
        EXPECT_GE(larger.carbonFootprint, before.carbonFootprint);
        in.mfu = 1;
        EXPECT_GE(solved(in, a).itEnergy, larger.itEnergy * (1 - 1e-15));
    });
}

} // namespace
} // namespace mlsys
