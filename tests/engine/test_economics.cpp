// SPDX-License-Identifier: GPL-3.0-or-later
// The economics solver: hand-computed bills, what an unknown price does, what must hold of any input.
#include "engine/formulas/impact.hpp"
#include "engine/solvers/economics.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// 256 H100 at 30,000 USD for 90 days.
EconomicsIn researchCluster() {
    EconomicsIn in;
    in.fleet.node.accelerator = test::h100();
    in.fleet.node.accelerator.unitCost = unit::USD(30000);
    in.fleet.count = 32;
    in.duration = unit::day(90);
    return in;
}

EconomicsOut solved(const EconomicsIn& in, const Assumptions& a = {}) {
    EconomicsOut out;
    solveEconomics(in, a, out);
    return out;
}
std::vector<NoteCode> notesOf(const EconomicsIn& in) {
    std::vector<Note> notes;
    noteEconomics(in, {}, solved(in), notes);
    std::vector<NoteCode> codes;
    for (const Note& note : notes) codes.push_back(note.code);
    return codes;
}
bool unknown(Money money) { return std::isnan(raw(money)); }

TEST(Economics, AddsUpPurchaseElectricityAndMaintenance) {
    EconomicsIn in = researchCluster();
    in.infrastructureMultiplier = 1.5;
    const EconomicsOut out = solved(in);
    const double full = 30000.0 * 256 * 1.5;
    const double energy = 0.7 * 256 * 90 * 24 * 1.12; // kWh
    EXPECT_NEAR(raw(out.capex), full, 1e-6);
    EXPECT_NEAR(raw(out.opexEnergy), energy * 0.12, 1e-6);
    EXPECT_NEAR(raw(out.opexMaintenance), 0.05 * full * 90 / 365, 1e-6);
    EXPECT_NEAR(raw(out.totalOpex), energy * 0.12 + 0.05 * full * 90 / 365, 1e-6);
    EXPECT_NEAR(raw(out.tco), full + energy * 0.12 + 0.05 * full * 90 / 365, 1e-5);
    EXPECT_TRUE(notesOf(in).empty());
}

TEST(Economics, SpreadsThePurchaseOverItsLifeButMaintainsAllOfIt) {
    EconomicsIn in = researchCluster();
    const EconomicsOut full = solved(in);
    in.amortizationPeriod = unit::day(900);
    const EconomicsOut spread = solved(in);
    EXPECT_NEAR(raw(spread.capex), 0.1 * raw(full.capex), 1e-6);
    EXPECT_EQ(spread.opexMaintenance, full.opexMaintenance);
    in.amortizationPeriod = in.duration;
    EXPECT_NEAR(raw(solved(in).capex), raw(full.capex), 1e-6);
    in.amortizationPeriod = unit::day(30);
    EXPECT_NEAR(raw(solved(in).capex), 3 * raw(full.capex), 1e-6) << "a fleet that lives a third of the time is bought three times";
}

TEST(Economics, HasTheFootprintOfTheSustainabilitySolver) {
    EconomicsIn in = researchCluster();
    in.mfu = 0.4;
    in.embodiedCarbonPerDevice = unit::kgCO2e(150);
    in.grid.emplace();
    in.grid->carbonIntensity = unit::gCO2epkWh(820);
    in.grid->pue = 1.58;
    in.grid->name = Label::of("Poland (Coal)");
    SustainabilityIn same;
    same.fleet = in.fleet;
    same.duration = in.duration;
    same.grid = in.grid;
    same.mfu = in.mfu;
    same.embodiedCarbonPerDevice = in.embodiedCarbonPerDevice;
    SustainabilityOut footprint;
    solveSustainability(same, {}, footprint);
    const EconomicsOut out = solved(in);
    EXPECT_EQ(out.itEnergy, footprint.itEnergy);
    EXPECT_EQ(out.totalEnergy, footprint.totalEnergy);
    EXPECT_EQ(out.carbonFootprint, footprint.carbonFootprint);
    EXPECT_EQ(out.embodiedCarbon, footprint.embodiedCarbon);
    EXPECT_EQ(out.waterUsage, footprint.waterUsage);
    EXPECT_EQ(out.pue, 1.58);
    EXPECT_EQ(out.regionName.view(), "Poland (Coal)");
}

TEST(Economics, DividesTheCostByWhatIsServed) {
    EconomicsIn in = researchCluster();
    EXPECT_FALSE(solved(in).costPerQuery);
    EXPECT_FALSE(solved(in).costPerMillionTokens);
    in.throughput = unit::perSecond(200);
    in.utilization = 0.25;
    const EconomicsOut out = solved(in);
    const double queries = 200 * 0.25 * 90 * 86400.0;
    EXPECT_NEAR(raw(*out.costPerQuery) * queries, raw(out.tco), 1e-9 * raw(out.tco));
    EXPECT_NEAR(raw(*out.costPerMillionTokens), 1e6 * raw(*out.costPerQuery), 1e-9 * raw(*out.costPerMillionTokens));
}

TEST(Economics, DoesNotKnowTheCostOfADeviceWithoutAPrice) {
    EconomicsIn in = researchCluster();
    in.throughput = unit::perSecond(200);
    in.fleet.node.accelerator.unitCost.reset();
    for (const bool amortized : {false, true}) {
        in.amortizationPeriod = amortized ? std::optional(unit::day(1095)) : std::nullopt;
        const EconomicsOut out = solved(in);
        EXPECT_TRUE(unknown(out.capex) && unknown(out.opexMaintenance) && unknown(out.totalOpex) && unknown(out.tco));
        EXPECT_TRUE(unknown(*out.costPerQuery) && unknown(*out.costPerMillionTokens));
        EXPECT_EQ(out.opexEnergy, solved(researchCluster()).opexEnergy) << "electricity is known all the same";
        EXPECT_EQ(notesOf(in), std::vector{NoteCode::unknownCost});
    }
    in.maintenanceRatio = 0;
    EXPECT_TRUE(unknown(solved(in).tco));
    Recorder recorder;
    EconomicsOut out;
    solveEconomics(in, {}, out, &recorder);
    EXPECT_EQ(recorder.find("TCO"), nullptr) << "no working for a number that is not there";
    EXPECT_NE(recorder.find("O_el"), nullptr);
}

TEST(Economics, TakesAPriceOfZeroAtItsWord) {
    EconomicsIn in = researchCluster();
    in.fleet.node.accelerator.unitCost = unit::USD(0);
    EXPECT_EQ(raw(solved(in).capex), 0);
    EXPECT_EQ(solved(in).tco, solved(in).opexEnergy);
    EXPECT_TRUE(notesOf(in).empty());
}

TEST(Economics, SaysThatATdpIsAssumed) {
    EconomicsIn in = researchCluster();
    in.fleet.node.accelerator.tdp.reset();
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::estimate});
    in.fleet.node.accelerator.unitCost.reset();
    EXPECT_EQ(notesOf(in), (std::vector{NoteCode::unknownCost, NoteCode::estimate}));
}

TEST(Economics, CountsTheLargestFleetWithoutOverflow) {
    EconomicsIn in = researchCluster();
    in.fleet.count = 1'000'000'000;
    in.fleet.node.acceleratorsPerNode = 1'000'000'000;
    EXPECT_NEAR(raw(solved(in).capex) / 1e18, 30000, 1e-9);
    EXPECT_TRUE(std::isfinite(raw(solved(in).tco)));
}

TEST(Economics, EstimatesAFleetAndEgressOnTheBackOfAnEnvelope) {
    // 1,000 devices at 30,000 USD, 700 W each, a year at 0.10 USD/kWh.
    EXPECT_NEAR(raw(formulas::fleetTco(unit::USD(30000), 1000, unit::W(700), unit::day(365), unit::USDpkWh(0.10))), 3e7 + 0.7 * 1000 * 8760 * 0.10, 1e-6);
    // 1 GB/s for 30 days at 0.09 USD/GB.
    EXPECT_NEAR(raw(formulas::egressCost(unit::GBps(1), unit::day(30), StoragePrice::from_value(0.09e-9))), 0.09 * 30 * 86400, 1e-6);
}

class EconomicsProperty : public testing::Test {
protected:
    template <class Hold> void forAny(Hold hold) {
        test::Random random(12);
        for (int i = 0; i < 1000 && !HasFatalFailure(); ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(kEconomics, random);
            ASSERT_TRUE(given.has_value());
            SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
            hold(given->in.as<EconomicsIn>(), given->assumptions);
        }
    }
};

TEST_F(EconomicsProperty, CostsAddUpOrAreUnknownTogether) {
    int known = 0;
    forAny([&](const EconomicsIn& in, const Assumptions& a) {
        const EconomicsOut out = solved(in, a);
        const bool priced = in.fleet.node.accelerator.unitCost.has_value();
        known += priced ? 1 : 0;
        for (const Money& part : {out.capex, out.opexMaintenance, out.totalOpex, out.tco}) EXPECT_EQ(unknown(part), !priced);
        EXPECT_TRUE(std::isfinite(raw(out.opexEnergy)));
        EXPECT_EQ(out.costPerQuery.has_value(), in.throughput.has_value());
        if (!priced) return;
        EXPECT_NEAR(raw(out.tco), raw(out.capex) + raw(out.opexEnergy) + raw(out.opexMaintenance), 1e-12 * raw(out.tco));
        if (in.throughput) { EXPECT_NEAR(raw(*out.costPerQuery) * raw(*in.throughput) * in.utilization * raw(in.duration), raw(out.tco), 1e-9 * raw(out.tco)); }
    });
    EXPECT_GT(known, 100);
}

TEST_F(EconomicsProperty, DearerPowerOrDevicesNeverCostLess) {
    forAny([](EconomicsIn in, const Assumptions& a) {
        in.fleet.node.accelerator.unitCost = unit::USD(10000);
        const EconomicsOut before = solved(in, a);
        in.electricityPrice *= 2.0;
        const EconomicsOut power = solved(in, a);
        EXPECT_GE(power.tco, before.tco);
        EXPECT_EQ(power.capex, before.capex);
        in.fleet.node.accelerator.unitCost = unit::USD(20000);
        EXPECT_GT(solved(in, a).tco, power.tco);
        EXPECT_GE(solved(in, a).capex, 2.0 * before.capex * (1 - 1e-12));
    });
}

TEST_F(EconomicsProperty, IdleTrafficMakesAQueryDearer) {
    forAny([](EconomicsIn in, const Assumptions& a) {
        in.fleet.node.accelerator.unitCost = unit::USD(10000);
        in.throughput = unit::perSecond(100);
        in.utilization = 0.8;
        const Money busy = *solved(in, a).costPerQuery;
        in.utilization = 0.4;
        EXPECT_NEAR(raw(*solved(in, a).costPerQuery), 2 * raw(busy), 1e-12 * raw(busy));
    });
}

} // namespace
} // namespace mlsys
