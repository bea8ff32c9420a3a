// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout_offers.h"

#include "models/scenario_document.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {

constexpr std::array<std::string_view, 4> kSizes{"tp_size", "pp_size", "ep_size", "cp_size"};
constexpr Count kWithoutFleet = 64; // as far as offers go where no fleet limits them
constexpr Count kMostTensor = 72;   // the largest NVLink domain: nobody splits a layer further
constexpr Count kMostTried = 100000; // divisors of fleets beyond any that exists

std::vector<Count> divisors(Count n, Count most) {
    std::vector<Count> found;
    for (Count d = 1; d <= std::min({n, most, kMostTried}); ++d) if (n % d == 0) found.push_back(d);
    if (most >= n && n > kMostTried) found.push_back(n);
    return found;
}

// The accelerators of the fleet among a solver's inputs, if it has one.
std::optional<Count> fleetOf(const Record& in) {
    const auto countAt = [&](const char* path) -> std::optional<double> {
        const Place place = findPlace(in.rows(), const_cast<void*>(in.data()), path);
        return place && place.row->peek(place.owner) ? std::optional(numberOf(*place.row, place.owner)) : std::nullopt;
    };
    const std::optional<double> nodes = countAt("fleet.count");
    const std::optional<double> perNode = countAt("fleet.node.accelerators_per_node");
    return nodes && perNode ? std::optional(static_cast<Count>(*nodes) * static_cast<Count>(*perNode)) : std::nullopt;
}

std::vector<Count> candidates(const Row& row, std::optional<Count> fleet, Count current) {
    std::vector<Count> values = fleet ? divisors(*fleet, *fleet) : std::vector<Count>{};
    for (Count v = 1; v <= fleet.value_or(kWithoutFleet); v *= 2) values.push_back(v);
    values.push_back(current);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::erase_if(values, [&](Count v) { return !row.range.holds(static_cast<double>(v)); });
    return values;
}

// What the solver says of its inputs with this value; `in` is a copy that is spoilt.
LayoutOffer offerOf(const Scenario& scenario, const Solver& solver, const Row& row, Record& in, const Assumptions& a, Count value) {
    *static_cast<Count*>(row.engage(in.data())) = value;
    LayoutOffer offer{value, false, solver.check(in.data(), a), {}};
    if (offer.refusal) {
        offer.refusal->field = scenarioPath(scenario, solver, offer.refusal->field);
        return offer;
    }
    Record out(solver.out);
    solver.solve(in.data(), a, out.data(), nullptr);
    solver.notes(in.data(), a, out.data(), offer.notes);
    return offer;
}

// Whether all inputs could be read, so that only the rules between them can be broken.
bool isBound(const Solution& solution) {
    if (solution.solved()) return true;
    const std::optional<Issue> issue = solution.solver->check(solution.in.data(), solution.assumptions);
    return solution.issues.size() == 1 && issue && issue->message == solution.issues.front().message;
}

Parallelism sizesOf(const DistributedIn& in) { return {0, in.tpSize, in.ppSize, in.epSize, in.cpSize}; }

bool isLayoutOf(const DistributedIn& in, const Parallelism& sizes) {
    return sizes.tp == in.tpSize && sizes.pp == in.ppSize && sizes.ep == in.epSize && sizes.cp == in.cpSize;
}

// Whether tp · pp of them can divide what expert and context parallelism leave; the product may be beyond a Count.
bool divides(Count accelerators, double product) { return product <= static_cast<double>(accelerators) && accelerators % static_cast<Count>(product) == 0; }
double productOf(const Parallelism& s) { return static_cast<double>(s.tp) * static_cast<double>(s.pp) * static_cast<double>(s.ep) * static_cast<double>(s.cp); }

std::vector<Layout> allowedLayouts(const DistributedIn& given, const Assumptions& a) {
    std::vector<Layout> layouts;
    const Count accelerators = totalAccelerators(given.fleet);
    const std::vector<Count> stages = divisors(accelerators, std::max(given.model.layers.value_or(a.fallbackLayers), given.ppSize));
    DistributedIn in = given;
    for (const Count tp : divisors(accelerators, std::max(kMostTensor, given.tpSize))) {
        for (const Count pp : stages) {
            in.tpSize = tp;
            in.ppSize = pp;
            if (!divides(accelerators, productOf(sizesOf(in))) || checkDistributed(in, a)) continue;
            Layout layout{{}, isLayoutOf(given, sizesOf(in))};
            solveDistributed(in, a, layout.out);
            layouts.push_back(layout);
        }
    }
    return layouts;
}

// Sizes that people ask for first, one at a time beside the given ones.
std::vector<RefusedLayout> refusedLayouts(const DistributedIn& given, const Assumptions& a) {
    std::vector<RefusedLayout> refused;
    for (Count DistributedIn::*size : {&DistributedIn::tpSize, &DistributedIn::ppSize}) {
        DistributedIn in = given;
        for (const Count asked : {2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128}) {
            in.*size = asked;
            std::optional<Issue> issue = checkDistributed(in, a);
            if (!issue) continue;
            refused.push_back({sizesOf(in), std::move(*issue)});
            break;
        }
    }
    return refused;
}

// By their places: a DistributedOut is large, and has optional members that g++ 12 takes for uninitialised when it is moved.
template <class Less> std::vector<Layout> sorted(const std::vector<Layout>& layouts, Less less) {
    std::vector<const Layout*> order;
    for (const Layout& layout : layouts) order.push_back(&layout);
    std::stable_sort(order.begin(), order.end(), [&](const Layout* x, const Layout* y) { return less(*x, *y); });
    std::vector<Layout> result;
    for (const Layout* layout : order) result.push_back(*layout);
    return result;
}

double distance(const DistributedIn& in, const Parallelism& s) {
    const auto ratio = [](Count a, Count b) { return std::abs(std::log(static_cast<double>(a) / static_cast<double>(b))); };
    return ratio(s.tp, in.tpSize) + ratio(s.pp, in.ppSize);
}

} // namespace

std::vector<LayoutOffer> layoutOffers(const Zoo& zoo, const Solver& solver, const Scenario& scenario, std::string_view path) {
    const auto isAsked = [&](const Row& row) {
        return row.kind == Kind::count && std::find(kSizes.begin(), kSizes.end(), row.key) != kSizes.end() && scenarioPath(scenario, solver, row) == path;
    };
    const std::span<const Row> rows = solver.in.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), isAsked);
    if (row == rows.end()) return {};
    Scenario others = scenario; // what the path itself holds must not stand in the way
    others.values.erase(path);
    const Solution solution = evaluate(zoo, solver, others);
    if (!isBound(solution)) return {};
    const Atom* own = scenario.values.find(path);
    const double* written = own ? std::get_if<double>(own) : nullptr;
    const Count current = written ? static_cast<Count>(*written) : static_cast<Count>(numberOf(*row, solution.in.data()));
    Record in = solution.in;
    std::vector<LayoutOffer> offers;
    for (const Count value : candidates(*row, fleetOf(solution.in), current)) {
        offers.push_back(offerOf(scenario, solver, *row, in, solution.assumptions, value));
        offers.back().isCurrent = value == current;
    }
    return offers;
}

LayoutChoices layoutChoices(const DistributedIn& in, const Assumptions& a) {
    const auto isBetter = [](const Layout& x, const Layout& y) {
        if (x.out.feasible != y.out.feasible) return x.out.feasible;
        return x.out.feasible ? x.out.stepLatency < y.out.stepLatency : x.out.memoryPerAccelerator < y.out.memoryPerAccelerator;
    };
    return {sorted(allowedLayouts(in, a), isBetter), refusedLayouts(in, a)};
}

std::vector<Layout> nearestLayouts(DistributedIn in, const Assumptions& a, std::size_t most) {
    const Count accelerators = totalAccelerators(in.fleet);
    if (!divides(accelerators, static_cast<double>(in.epSize) * static_cast<double>(in.cpSize))) in.epSize = in.cpSize = 1;
    std::vector<Layout> layouts = sorted(allowedLayouts(in, a), [&](const Layout& x, const Layout& y) { return distance(in, x.out.parallelism) < distance(in, y.out.parallelism); });
    if (layouts.size() > most) layouts.erase(layouts.begin() + static_cast<std::ptrdiff_t>(most), layouts.end());
    return layouts;
}

std::vector<Change> layoutChanges(const DistributedIn& in, const Parallelism& sizes) {
    std::vector<Change> changes;
    const auto set = [&](const char* key, Count before, Count after) {
        if (before != after) changes.push_back({std::string(kDistributed.scope) + '.' + key, static_cast<double>(after)});
    };
    set("tp_size", in.tpSize, sizes.tp);
    set("pp_size", in.ppSize, sizes.pp);
    set("ep_size", in.epSize, sizes.ep);
    set("cp_size", in.cpSize, sizes.cp);
    return changes;
}

} // namespace mlsys
