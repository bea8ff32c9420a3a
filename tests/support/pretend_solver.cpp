// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pretend_solver.hpp"

#include <limits>

namespace mlsys {

using test::Coffee;
using test::Kettle;
using test::PretendIn;
using test::PretendOut;

template <> std::span<const Choice> choicesOf<Coffee>() {
    static constexpr Choice choices[] = {{"espresso", MLS_TEXT("test", "Espresso"), 0}, {"filter", MLS_TEXT("test", "Filter"), 1}};
    return choices;
}

template <> std::span<const Row> rowsOf<Kettle>() {
    static constexpr Row rows[] = {row<&Kettle::volume>({.key = "volume", .unit = "GB", .title = MLS_TEXT("test", "Volume"), .range = {.min = 0}}),
                                   row<&Kettle::power>({.key = "power", .unit = "W", .title = MLS_TEXT("test", "Power"), .range = {.min = 0}})};
    static_assert(complete<Kettle>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<PretendIn>() {
    using In = PretendIn;
    static constexpr Text help = MLS_TEXT("test", "For tests.");
    static constexpr Row rows[] = {
        row<&In::cups>({.key = "cups", .title = MLS_TEXT("test", "Cups"), .help = help, .range = {.min = 0}}),
        row<&In::people>({.key = "people", .title = MLS_TEXT("test", "People"), .help = help, .range = {.min = 1, .max = 1000}}),
        row<&In::milk>({.key = "milk", .title = MLS_TEXT("test", "Milk"), .help = help}),
        row<&In::coffee>({.key = "coffee", .title = MLS_TEXT("test", "Coffee"), .help = help}),
        row<&In::patience>({.key = "patience", .unit = "ms", .title = MLS_TEXT("test", "Patience"), .help = help, .range = {.min = 0}}),
        row<&In::kettle>({.key = "kettle", .title = MLS_TEXT("test", "Kettle"), .help = help})};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<PretendOut>() {
    using Out = PretendOut;
    static constexpr Text help = MLS_TEXT("test", "For tests.");
    static constexpr Row rows[] = {
        row<&Out::wait>({.key = "wait", .unit = "ms", .title = MLS_TEXT("test", "Wait"), .help = help}),
        row<&Out::bill>({.key = "bill", .unit = "USD", .title = MLS_TEXT("test", "Bill"), .help = help}),
        row<&Out::share>({.key = "share", .title = MLS_TEXT("test", "Share"), .help = help}),
        row<&Out::spoons>({.key = "spoons", .title = MLS_TEXT("test", "Spoons"), .help = help}),
        row<&Out::enough>({.key = "enough", .title = MLS_TEXT("test", "Enough"), .help = help}),
        row<&Out::served>({.key = "served", .title = MLS_TEXT("test", "Served"), .help = help}),
        row<&Out::refill>({.key = "refill", .title = MLS_TEXT("test", "Refill"), .help = help})};
    static_assert(complete<Out>(rows));
    return rows;
}

namespace test {
namespace {

constexpr Time heatingTime(Energy energy, Power power) { return energy / power; }
constexpr Formula kWait = formula<&heatingTime>({"wait", "T", MLS_TEXT("test", "Wait"), "E/P", "ms", "a kitchen"},
    {{"energy", "E", "J", MLS_TEXT("test", "Energy"), {.min = 0}}, {"power", "P", "W", MLS_TEXT("test", "Power"), {.min = 0, .openMin = true}}});
constexpr const Formula* kFormulas[] = {&kWait};

std::optional<Issue> check(const PretendIn& in, const Assumptions&) {
    if (in.milk && in.coffee == Coffee::espresso) return Issue{IssueCode::infeasibleParallelism, "milk", "milk and espresso do not go together here"};
    return std::nullopt;
}

void solve(const PretendIn& in, const Assumptions&, PretendOut& out, Recorder* recorder) {
    const Power power = in.kettle.power.value_or(unit::W(0));
    const Energy energy = unit::J(1000 * in.cups);
    out.wait = power == unit::W(0) ? unbounded<Time>() : energy / power;
    if (in.people > 1) out.bill = unit::USD(3) * static_cast<double>(in.people);
    out.share = in.cups >= static_cast<double>(in.people) ? in.cups / static_cast<double>(in.people) : std::numeric_limits<double>::quiet_NaN();
    out.spoons = in.people;
    out.enough = !in.patience || out.wait <= *in.patience;
    out.served = in.coffee;
    out.refill.volume = in.kettle.volume * 0.5;
    if (recorder && in.kettle.power) recorder->step(kWait, out.wait, "wait", {fromConstant("E", energy, "1 kJ a cup"), fromInput("P", power, "kettle.power")});
}

void note(const PretendIn& in, const Assumptions&, const PretendOut&, std::vector<Note>& notes) {
    if (in.people > 1) notes.push_back({NoteCode::estimate, "the bill is a guess"});
}

} // namespace

constexpr Solver kPretend = solver<PretendIn, PretendOut, &check, &solve, &note>(
    {.id = "pretend", .name = "PretendModel", .title = MLS_TEXT("test", "Pretend"), .question = MLS_TEXT("test", "When is the coffee ready?"),
     .group = "Explore", .scope = "inference", .chapter = "None", .formulas = kFormulas});

} // namespace test
} // namespace mlsys
