// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/economics.hpp"

#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

struct Middle {
    SustainabilityOut footprint;
    Money capexFull;
};

FootprintIn footprintOf(const EconomicsIn& in) { return {in.fleet, in.duration, in.grid, in.datacenter, in.mfu, in.embodiedCarbonPerDevice}; }
const std::optional<Money>& priceOf(const EconomicsIn& in) { return in.fleet.node.accelerator.unitCost; }
constexpr Money unknownMoney() { return Money::from_value(std::numeric_limits<double>::quiet_NaN()); }

void recordServed(const EconomicsIn& in, const EconomicsOut& out, Recorder& r) {
    if (!in.throughput) return;
    const Operand tco = fromStep("TCO", out.tco);
    const Operand throughput = fromInput("X", *in.throughput, "throughput");
    const Operand utilization = fromInput("u", in.utilization, "utilization");
    const Operand duration = fromInput("T", in.duration, "duration");
    r.step(f::kCostPerQuery, *out.costPerQuery, "cost_per_query", {tco, throughput, utilization, duration});
    r.step(f::kCostPerMillionTokens, *out.costPerMillionTokens, "cost_per_million_tokens", {tco, throughput, utilization, duration});
}

void record(const EconomicsIn& in, const Assumptions& a, const Middle& m, const EconomicsOut& out, Recorder& r) {
    recordFootprint(footprintOf(in), a, m.footprint, r);
    r.step(f::kEnergyCost, out.opexEnergy, "opex_energy", {fromStep("E", out.totalEnergy), fromInput("p_el", in.electricityPrice, "electricity_price")});
    if (!priceOf(in)) return;
    const Operand duration = fromInput("T", in.duration, "duration");
    const Operand full = fromStep("K_full", m.capexFull);
    r.step(f::kFullCapex, m.capexFull, "", {fromInput("p_acc", *priceOf(in), "fleet.node.accelerator.unit_cost"), fromStep("N", acceleratorsOf(in.fleet)),
                                            fromInput("m_K", in.infrastructureMultiplier, "infrastructure_multiplier")});
    if (in.amortizationPeriod) r.step(f::kAmortizedCapex, out.capex, "capex", {full, duration, fromInput("T_am", *in.amortizationPeriod, "amortization_period")});
    else r.step(f::kCapexInFull, out.capex, "capex", {full});
    r.step(f::kMaintenanceCost, out.opexMaintenance, "opex_maintenance",
           {fromInput("r_m", in.maintenanceRatio, "maintenance_ratio"), full, duration, fromConstant("T_yr", f::kYear, "a year of 365 days")});
    r.step(f::kTotalOpex, out.totalOpex, "total_opex", {fromStep("O_el", out.opexEnergy), fromStep("O_m", out.opexMaintenance)});
    r.step(f::kTco, out.tco, "tco", {fromStep("K", out.capex), fromStep("O_tot", out.totalOpex)});
    recordServed(in, out, r);
}

void takeFootprint(const SustainabilityOut& footprint, EconomicsOut& out) {
    out.itEnergy = footprint.itEnergy;
    out.totalEnergy = footprint.totalEnergy;
    out.carbonFootprint = footprint.carbonFootprint;
    out.embodiedCarbon = footprint.embodiedCarbon;
    out.waterUsage = footprint.waterUsage;
    out.pue = footprint.pue;
    out.regionName = footprint.regionName;
}

} // namespace

void solveEconomics(const EconomicsIn& in, const Assumptions& a, EconomicsOut& out, Recorder* recorder) {
    Middle m;
    solveFootprint(footprintOf(in), a, m.footprint);
    takeFootprint(m.footprint, out);
    // NaN stands for a price that nobody stated, and spreads to all that rests on it.
    m.capexFull = f::fullCapex(priceOf(in).value_or(unknownMoney()), acceleratorsOf(in.fleet), in.infrastructureMultiplier);
    out.capex = in.amortizationPeriod ? f::amortizedCapex(m.capexFull, in.duration, *in.amortizationPeriod) : f::capexInFull(m.capexFull);
    out.opexEnergy = f::energyCost(out.totalEnergy, in.electricityPrice);
    out.opexMaintenance = f::maintenanceCost(in.maintenanceRatio, m.capexFull, in.duration, f::kYear);
    out.totalOpex = f::totalOpex(out.opexEnergy, out.opexMaintenance);
    out.tco = f::tco(out.capex, out.totalOpex);
    out.costPerQuery.reset();
    out.costPerMillionTokens.reset();
    if (in.throughput) {
        out.costPerQuery = f::costPerQuery(out.tco, *in.throughput, in.utilization, in.duration);
        out.costPerMillionTokens = f::costPerMillion(out.tco, *in.throughput, in.utilization, in.duration);
    }
    if (recorder) record(in, a, m, out, *recorder);
}

// No two inputs exclude each other.
std::optional<Issue> checkEconomics(const EconomicsIn&, const Assumptions&) { return std::nullopt; }

void noteEconomics(const EconomicsIn& in, const Assumptions& a, const EconomicsOut&, std::vector<Note>& notes) {
    if (!priceOf(in)) notes.push_back(remark(NoteCode::unknownCost, MLS_TEXT("note", "the accelerator states no price (%1): what it costs to buy and to maintain, and every sum of that, is unknown"),
                                                 {FieldName{"fleet.node.accelerator.unit_cost"}}));
    noteAssumedTdp(in.fleet, a, notes);
}

template <> std::span<const Row> rowsOf<EconomicsIn>() {
    using In = EconomicsIn;
    static constexpr Row rows[] = {
        row<&In::fleet>(words::fleet), row<&In::duration>(words::duration),
        row<&In::electricityPrice>(words::electricityPrice),
        row<&In::grid>(words::grid), row<&In::datacenter>(words::datacenter), row<&In::mfu>(words::mfu),
        row<&In::amortizationPeriod>({.key = "amortization_period", .unit = "d", .title = MLS_TEXT("input", "Amortisation period"),
            .help = MLS_TEXT("input", "Life over which the purchase is spread evenly; a longer duration buys again. Absent: bought in full. Usual: 3 to 5 years."),
            .range = {.min = 8.64, .max = 3.1536e10}, .symbol = "T_am", .dragFrom = 365 * 86400.0, .dragTo = 3650 * 86400.0}),
        row<&In::infrastructureMultiplier>(words::infrastructureMultiplier),
        row<&In::maintenanceRatio>(words::maintenanceRatio),
        row<&In::throughput>({.key = "throughput", .unit = "1/s", .title = MLS_TEXT("input", "Throughput"),
            .help = MLS_TEXT("input", "Queries or tokens a second that the whole fleet serves at full load; the cost of one, or of a million, follows."),
            .range = {.min = 1e-9, .max = 1e15}, .symbol = "X", .advanced = true}),
        row<&In::utilization>({.key = "utilization", .title = MLS_TEXT("input", "Utilisation"),
            .help = MLS_TEXT("input", "Share of that throughput that real traffic asks for over the duration. Usual: 0.3 to 0.8."), .range = {.min = 0.001, .max = 1}, .symbol = "u", .advanced = true, .share = true}),
        row<&In::embodiedCarbonPerDevice>(words::embodiedCarbonPerDevice),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<EconomicsOut>() {
    using Out = EconomicsOut;
    static constexpr Text validateBooks = MLS_TEXT("output", "Compare against the invoices of one quarter.");
    static constexpr Row rows[] = {
        row<&Out::capex>({.key = "capex", .unit = "USD", .title = MLS_TEXT("output", "CapEx"),
            .help = MLS_TEXT("output", "Purchase of the hardware, or the share of it that falls on the duration."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = validateBooks}),
        row<&Out::opexEnergy>({.key = "opex_energy", .unit = "USD", .title = MLS_TEXT("output", "Electricity"),
            .help = MLS_TEXT("output", "Facility energy at the electricity price."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validateBooks}),
        row<&Out::opexMaintenance>({.key = "opex_maintenance", .unit = "USD", .title = MLS_TEXT("output", "Maintenance"),
            .help = MLS_TEXT("output", "A yearly share of the full purchase, amortised or not."), .better = Better::lower, .basis = Basis::calibrate, .open = true, .validate = validateBooks}),
        row<&Out::totalOpex>({.key = "total_opex", .unit = "USD", .title = MLS_TEXT("output", "OpEx"),
            .help = MLS_TEXT("output", "Electricity and maintenance."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = validateBooks}),
        row<&Out::tco>({.key = "tco", .unit = "USD", .title = MLS_TEXT("output", "Total cost of ownership"),
            .help = MLS_TEXT("output", "CapEx and OpEx over the duration; no staff, no rent, no cost of money."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = validateBooks}),
        row<&Out::costPerQuery>({.key = "cost_per_query", .unit = "USD", .title = MLS_TEXT("output", "Cost per query"),
            .help = MLS_TEXT("output", "Total cost over all that is served in the duration, if the throughput counts queries."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = validateBooks}),
        row<&Out::costPerMillionTokens>({.key = "cost_per_million_tokens", .unit = "USD", .title = MLS_TEXT("output", "Cost per million served"),
            .help = MLS_TEXT("output", "Of a million of what the throughput counts: of tokens, if it counts tokens."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = validateBooks}),
        row<&Out::itEnergy>(words::itEnergy), row<&Out::totalEnergy>(words::totalEnergy), row<&Out::carbonFootprint>(words::carbonFootprint),
        row<&Out::embodiedCarbon>(words::embodiedCarbon), row<&Out::waterUsage>(words::waterUsage), row<&Out::pue>(words::pueUsed), row<&Out::regionName>(words::regionName),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kFleetAccelerators, &f::kDevicePower, &f::kItEnergy, &f::kFacilityEnergy, &f::kOperationalCarbon, &f::kEmbodiedCarbon,
                                        &f::kTotalCarbon, &f::kWaterUse, &f::kFullCapex, &f::kCapexInFull, &f::kAmortizedCapex, &f::kEnergyCost, &f::kMaintenanceCost,
                                        &f::kTotalOpex, &f::kTco, &f::kCostPerQuery, &f::kCostPerMillionTokens};
}

constexpr Solver kEconomics = solver<EconomicsIn, EconomicsOut, &checkEconomics, &solveEconomics, &noteEconomics>(
    {.id = "economics", .name = "EconomicsModel", .title = MLS_TEXT("solver", "Cost of ownership"),
     .question = MLS_TEXT("solver", "How much will this cost to run?"), .group = "Impact", .scope = "impact",
     .chapter = "Compute Infrastructure (Vol II, Ch 2)", .formulas = kFormulas});

} // namespace mlsys
