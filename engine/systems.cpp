// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/systems.hpp"

namespace mlsys {
namespace {
constexpr Range kPositive{.min = 0, .openMin = true};
constexpr Range kSome{.min = 1, .max = 1e9};
} // namespace

template <> std::span<const Row> rowsOf<Grid>() {
    using G = Grid;
    static constexpr Row rows[] = {
        row<&G::carbonIntensity>({.key = "carbon_intensity", .unit = "gCO2e/kWh", .title = MLS_TEXT("grid", "Carbon intensity"), .range = {.min = 0}, .required = true}),
        row<&G::pue>({.key = "pue", .title = MLS_TEXT("grid", "PUE"),
            .help = MLS_TEXT("grid", "Power usage effectiveness: facility energy over IT energy."), .range = {.min = 1, .max = 10}}),
        row<&G::wue>({.key = "wue", .unit = "L/kWh", .title = MLS_TEXT("grid", "WUE"),
            .help = MLS_TEXT("grid", "Water usage effectiveness: litres per kWh."), .range = {.min = 0}}),
        row<&G::renewablePercent>({.key = "renewable_percent", .title = MLS_TEXT("grid", "Renewable share (percent)"), .range = {.min = 0, .max = 100}, .advanced = true}),
        row<&G::name>({.key = "name", .title = MLS_TEXT("grid", "Name")}),
    };
    static_assert(complete<G>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Datacenter>() {
    using D = Datacenter;
    static constexpr Row rows[] = {
        row<&D::grid>({.key = "grid", .title = MLS_TEXT("grid", "Grid"), .entity = Entity::grid, .required = true}),
        row<&D::pue>({.key = "pue", .title = MLS_TEXT("grid", "PUE"),
            .help = MLS_TEXT("grid", "Power usage effectiveness: facility energy over IT energy."), .range = {.min = 1, .max = 10}, .symbol = "PUE"}),
        row<&D::wue>({.key = "wue", .unit = "L/kWh", .title = MLS_TEXT("grid", "WUE"),
            .help = MLS_TEXT("grid", "Water usage effectiveness: litres per kWh."), .range = {.min = 0}, .symbol = "WUE"}),
        row<&D::name>({.key = "name", .title = MLS_TEXT("grid", "Name")}),
    };
    static_assert(complete<D>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Node>() {
    using N = Node;
    static constexpr Row rows[] = {
        row<&N::accelerator>({.key = "accelerator", .title = MLS_TEXT("fleet", "Accelerator"), .entity = Entity::hardware, .required = true}),
        row<&N::acceleratorsPerNode>({.key = "accelerators_per_node", .title = MLS_TEXT("fleet", "Accelerators per node"), .range = kSome}),
        row<&N::intraNodeBandwidth>({.key = "intra_node_bandwidth", .unit = "GB/s", .title = MLS_TEXT("fleet", "Bandwidth inside a node"), .range = kPositive, .required = true}),
        row<&N::nicsPerNode>({.key = "nics_per_node", .title = MLS_TEXT("fleet", "Network cards per node"), .range = {.min = 0, .max = 1e6}}),
        row<&N::psusPerNode>({.key = "psus_per_node", .title = MLS_TEXT("fleet", "Power supplies per node"), .range = {.min = 0, .max = 1e6}}),
    };
    static_assert(complete<N>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Fabric>() {
    using F = Fabric;
    static constexpr Row rows[] = {
        row<&F::bandwidth>({.key = "bandwidth", .unit = "Gbit/s", .title = MLS_TEXT("fleet", "Fabric bandwidth per accelerator"), .range = kPositive, .required = true}),
        row<&F::latency>({.key = "latency", .unit = "µs", .title = MLS_TEXT("fleet", "Fabric latency"), .range = {.min = 0}}),
        row<&F::oversubscriptionRatio>({.key = "oversubscription_ratio", .title = MLS_TEXT("fleet", "Oversubscription"), .range = {.min = 1, .max = 1e6}}),
    };
    static_assert(complete<F>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Fleet>() {
    using F = Fleet;
    static constexpr Row rows[] = {
        row<&F::node>({.key = "node", .title = MLS_TEXT("fleet", "Node"), .entity = Entity::node, .required = true}),
        row<&F::count>({.key = "count", .title = MLS_TEXT("fleet", "Nodes"), .range = kSome, .required = true}),
        row<&F::fabric>({.key = "fabric", .title = MLS_TEXT("fleet", "Fabric"), .entity = Entity::fabric, .required = true}),
        row<&F::grid>({.key = "grid", .title = MLS_TEXT("fleet", "Grid"), .entity = Entity::grid}),
        row<&F::datacenter>({.key = "datacenter", .title = MLS_TEXT("fleet", "Datacenter"), .entity = Entity::datacenter}),
    };
    static_assert(complete<F>(rows));
    return rows;
}

} // namespace mlsys
