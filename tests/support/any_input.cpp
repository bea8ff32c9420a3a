// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_input.hpp"

#include "tests/support/zoo_like.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mlsys::test {
namespace {

bool coin(Random& random) { return random() % 2 == 0; }
double uniform(Random& random, double from, double to) { return std::uniform_real_distribution<double>(from, to)(random); }
double spread(Random& random, double from, double to) { return from >= to ? from : std::exp(uniform(random, std::log(from), std::log(to))); }

struct Span {
    double from, to;
};
// Magnitudes a person would meet, in coherent units.
Span usual(Dimension dimension) {
    struct Known {
        Dimension dimension;
        Span span;
    };
    static const Known kKnown[] = {
        {dimensionOf<Bytes>, {1e4, 1e13}}, {dimensionOf<Bandwidth>, {1e7, 1e13}}, {dimensionOf<FlopRate>, {1e9, 1e17}}, {dimensionOf<Flops>, {1e6, 1e15}},
        {dimensionOf<Macs>, {1e6, 1e14}}, {dimensionOf<Time>, {1e-7, 1e7}}, {dimensionOf<Frequency>, {1e-2, 1e5}}, {dimensionOf<Power>, {1e-2, 1e4}},
        {dimensionOf<Energy>, {1, 1e9}}, {dimensionOf<Money>, {1, 1e6}}, {dimensionOf<CarbonMass>, {1, 1e4}}, {dimensionOf<EnergyPrice>, {1e-8, 1e-6}},
        {dimensionOf<CarbonIntensity>, {1e-9, 1e-6}}, {dimensionOf<WaterIntensity>, {1e-10, 1e-8}}};
    for (const Known& known : kKnown) if (known.dimension == dimension) return known.span;
    return {1e-3, 1e4};
}

double anyReal(const Row& row, Random& random) {
    Span span = usual(row.dimension);
    if (std::isfinite(row.range.max) && row.range.max <= 1 && row.range.min >= 0) { // a share
        if (!row.range.openMin && random() % 16 == 0) return row.range.min;
        if (random() % 16 == 0) return row.range.max;
        return std::max(row.range.min, uniform(random, std::min(0.01, row.range.max / 100), row.range.max)); // or a price in coherent units
    }
    if (row.dimension.none() && std::string_view(row.key) == "parameters") span = {1e5, 1e13};
    if (row.dimension.none() && std::string_view(row.key) == "active_parameters") span = {1e5, 1e9};
    if (row.dimension.none() && std::string_view(row.key) == "tokens") span = {1e6, 1e14};
    if (row.dragFrom != row.dragTo) span = {std::max(row.dragFrom, row.dragTo * 1e-6), row.dragTo};
    if (row.range.min == 0 && !row.range.openMin && random() % 16 == 0) return 0;
    const double from = std::max(span.from, row.range.min);
    const double to = std::min(span.to, row.range.max);
    return from > to ? row.range.min : spread(random, std::max(from, 1e-300), to);
}

Count anyCount(const Row& row, Random& random) {
    const double from = std::max(row.range.min, 0.0);
    const double to = std::min(row.range.max, row.dragFrom != row.dragTo ? row.dragTo : 4096.0);
    if (to - from <= 4) return static_cast<Count>(from + static_cast<double>(random() % static_cast<std::uint64_t>(to - from + 1)));
    if (coin(random)) return std::clamp<Count>(Count{1} << (random() % 5), static_cast<Count>(from), static_cast<Count>(to));
    return static_cast<Count>(spread(random, std::max(from, 1.0), to));
}

Workload anyShape(Random& random) {
    Workload latent = mixture();
    latent.parameters = 671e9;
    latent.activeParameters = 37e9;
    latent.experts = 256;
    latent.activeExpertsPerToken = 8;
    latent.kvLoraRank = 512;
    latent.qkRopeHeadDim = 64;
    Workload bare;
    bare.kind = WorkloadKind::transformer;
    bare.parameters = 1e9;
    Workload stateSpace;
    stateSpace.kind = WorkloadKind::state_space;
    stateSpace.parameters = 2.8e9;
    stateSpace.inferenceFlops = unit::GFLOP(5.6);
    stateSpace.layers = 64;
    stateSpace.hiddenDim = 2560;
    stateSpace.stateSize = 16;
    Workload wideHeads = llama8B(); // heads that are not hidden size over their number
    wideHeads.headDim = 256;
    const Workload shapes[] = {llama8B(), wideHeads, mixture(), latent, bare, resNet50(), bySize(unit::GB(10)), stateSpace};
    return shapes[random() % std::size(shapes)];
}

} // namespace

void fillAny(std::span<const Row> rows, void* owner, Random& random) {
    for (const Row& row : rows) {
        if (row.optional && coin(random)) {
            row.clear(owner);
            continue;
        }
        void* value = row.engage(owner);
        switch (row.kind) {
        case Kind::real: *static_cast<double*>(value) = anyReal(row, random); break;
        case Kind::count: *static_cast<Count*>(value) = anyCount(row, random); break;
        case Kind::flag: *static_cast<bool*>(value) = coin(random); break;
        case Kind::choice: *static_cast<std::uint8_t*>(value) = row.choices()[random() % row.choices().size()].value; break;
        case Kind::name: *static_cast<Label*>(value) = Label::of("a name"); break;
        case Kind::group:
            if (row.entity == Entity::model && random() % 4 != 0) *static_cast<Workload*>(value) = anyShape(random);
            else if (row.entity == Entity::hardware && coin(random)) *static_cast<Hardware*>(value) = coin(random) ? h100() : a100();
            else fillAny(row.nested(), value, random);
            break;
        }
    }
}

Assumptions anyAssumptionSet(Random& random) {
    const auto start = [&] { return coin(random) ? Assumptions::textbook() : Assumptions::refined(); };
    Assumptions a = start();
    if (random() % 3 == 0) return a;
    Assumptions changed = a;
    fillAny(rowsOf<Assumptions>(), &changed, random);
    // A few values move, the rest stays: all at once would leave no plausible set.
    for (const Row& row : rowsOf<Assumptions>()) {
        if (random() % 6 != 0 || row.kind == Kind::group) continue;
        const void* from = row.peek(&changed);
        if (!from) {
            row.clear(&a);
            continue;
        }
        void* to = row.engage(&a);
        if (row.kind == Kind::real) *static_cast<double*>(to) = std::clamp(numberOf(row, &changed), row.range.min, row.range.max);
        else if (row.kind == Kind::count) *static_cast<Count*>(to) = *static_cast<const Count*>(from);
        else *static_cast<std::uint8_t*>(to) = *static_cast<const std::uint8_t*>(from);
    }
    return a;
}

namespace {

Count* countAt(Record& in, const char* path) {
    const Place place = findPlace(in.rows(), in.data(), path);
    return place && place.row->kind == Kind::count ? static_cast<Count*>(place.row->engage(place.owner)) : nullptr;
}

// A layout must divide its fleet, which chance alone rarely brings about: small sizes, and as many nodes as they need.
void fitLayout(Record& in, Random& random) {
    Count* nodes = countAt(in, "fleet.count");
    Count* perNode = countAt(in, "fleet.node.accelerators_per_node");
    if (!nodes || !perNode || !countAt(in, "tp_size") || random() % 16 == 0) return;
    *perNode = Count{1} << (random() % 5);
    Count product = 1;
    for (const char* key : {"tp_size", "pp_size", "ep_size", "cp_size"}) {
        static constexpr Count kSizes[] = {1, 1, 1, 2, 3, 4, 8};
        if (Count* size = countAt(in, key)) product *= *size = kSizes[random() % std::size(kSizes)];
    }
    *nodes = product / std::gcd(product, *perNode) * static_cast<Count>(1 + random() % 5);
    const Row* size = findRow(in.rows(), "micro_batch_size");
    if (size && size->peek(in.data())) *countAt(in, "microbatch_count") = 1; // one of the two
}

} // namespace

std::optional<AnyCase> anyAccepted(const Solver& solver, Random& random, int tries) {
    for (int i = 0; i < tries; ++i) {
        AnyCase found{Record(solver.in), anyAssumptionSet(random)};
        fillAny(found.in.rows(), found.in.data(), random);
        fitLayout(found.in, random);
        if (!solver.check(found.in.data(), found.assumptions)) return found;
    }
    return std::nullopt;
}

std::string describe(std::span<const Row> rows, const void* owner) {
    std::string text;
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (row.kind == Kind::group) text += std::string(row.key) + "{" + describe(row.nested(), value) + "} ";
        else if (const Choice* choice = choiceOf(row, owner)) text += std::string(row.key) + "=" + choice->key + " ";
        else if (row.kind == Kind::flag) text += std::string(row.key) + (flagOf(row, owner) ? "=true " : "=false ");
        else if (row.kind != Kind::name) text += std::string(row.key) + "=" + shortest(numberOf(row, owner)) + " ";
    }
    return text;
}

} // namespace mlsys::test
