// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/topology.hpp"

#include "engine/formulas/impact.hpp"
#include "engine/formulas/network.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

void record(const TopologyIn& in, const Assumptions& a, double endpoints, const Bandwidth& link, const TopologyOut& out, Recorder& r) {
    r.step(f::kFleetAccelerators, endpoints, "", {fromInput("n_node", in.fleet.count, "fleet.count"), fromInput("g_0", in.fleet.node.acceleratorsPerNode, "fleet.node.accelerators_per_node")});
    const Operand n = fromStep("N", endpoints);
    switch (in.topology) {
    case Topology::fat_tree:
        r.step(f::kStatedBisection, out.bisectionFraction, "bisection_fraction", {fromConstant("β_0", 1.0, "a full fat tree has as many uplinks as downlinks")});
        r.step(f::kStatedHops, out.meanHops, "mean_hops", {fromAssumption("n_0", a.topology.fatTreeHops, "topology.fat_tree_hops")});
        break;
    case Topology::dragonfly:
        r.step(f::kStatedBisection, out.bisectionFraction, "bisection_fraction", {fromAssumption("β_0", a.topology.dragonflyBisection, "topology.dragonfly_bisection")});
        r.step(f::kStatedHops, out.meanHops, "mean_hops", {fromAssumption("n_0", a.topology.dragonflyHops, "topology.dragonfly_hops")});
        break;
    case Topology::ring:
        r.step(f::kRingBisection, out.bisectionFraction, "bisection_fraction", {n});
        r.step(f::kRingHops, out.meanHops, "mean_hops", {n});
        break;
    case Topology::torus_3d:
        r.step(f::kTorusBisection, out.bisectionFraction, "bisection_fraction", {n});
        r.step(f::kTorusHops, out.meanHops, "mean_hops", {n});
        break;
    }
    const Operand stated = in.linkBandwidth ? fromInput("bw_link", link, "link_bandwidth") : fromInput("bw_link", link, "fleet.fabric.bandwidth");
    const Operand bisection = fromStep("β", out.bisectionFraction);
    const Operand ratio = fromInput("o", in.fleet.fabric.oversubscriptionRatio, "fleet.fabric.oversubscription_ratio");
    r.step(f::kTopologyBandwidth, out.effectiveBandwidth, "effective_bandwidth", {stated, fromAssumption("ε_l", a.linkEfficiency, "link_efficiency"), bisection, ratio});
    r.step(f::kBisectionBandwidth, out.bisectionBandwidth, "bisection_bandwidth", {stated, bisection, n, ratio});
}

} // namespace

void solveTopology(const TopologyIn& in, const Assumptions& a, TopologyOut& out, Recorder* recorder) {
    const double endpoints = f::fleetAccelerators(static_cast<double>(in.fleet.count), static_cast<double>(in.fleet.node.acceleratorsPerNode));
    const Bandwidth link = in.linkBandwidth ? *in.linkBandwidth : in.fleet.fabric.bandwidth;
    switch (in.topology) {
    case Topology::fat_tree:
        out.bisectionFraction = 1;
        out.meanHops = a.topology.fatTreeHops;
        break;
    case Topology::dragonfly:
        out.bisectionFraction = a.topology.dragonflyBisection;
        out.meanHops = a.topology.dragonflyHops;
        break;
    case Topology::ring:
        out.bisectionFraction = f::ringBisection(endpoints);
        out.meanHops = f::ringHops(endpoints);
        break;
    case Topology::torus_3d:
        out.bisectionFraction = f::torusBisection(endpoints);
        out.meanHops = f::torusHops(endpoints);
        break;
    }
    const double ratio = in.fleet.fabric.oversubscriptionRatio;
    out.effectiveBandwidth = f::topologyBandwidth(link, a.linkEfficiency, out.bisectionFraction, ratio);
    out.bisectionBandwidth = f::bisectionBandwidth(link, out.bisectionFraction, endpoints, ratio);
    if (recorder) record(in, a, endpoints, link, out, *recorder);
}

std::optional<Issue> checkTopology(const TopologyIn&, const Assumptions&) { return std::nullopt; }

template <> std::span<const Choice> choicesOf<Topology>() {
    static constexpr Choice choices[] = {{"fat_tree", MLS_TEXT("choice", "Fat tree"), 0}, {"dragonfly", MLS_TEXT("choice", "Dragonfly"), 1}, {"ring", MLS_TEXT("choice", "Ring"), 2}, {"torus_3d", MLS_TEXT("choice", "3-D torus"), 3}};
    return choices;
}

template <> std::span<const Row> rowsOf<TopologyIn>() {
    using In = TopologyIn;
    static constexpr Row rows[] = {
        row<&In::fleet>(words::fleet),
        row<&In::topology>({.key = "topology", .title = MLS_TEXT("input", "Topology"), .help = MLS_TEXT("input", "How the links are arranged. Usual: fat trees for GPU clusters, tori for TPU pods, dragonflies for supercomputers.")}),
        row<&In::linkBandwidth>(words::linkBandwidth)};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<TopologyOut>() {
    using Out = TopologyOut;
    static constexpr Text validate = MLS_TEXT("output", "Compare against an all-to-all benchmark over the whole fleet.");
    static constexpr Row rows[] = {
        row<&Out::bisectionFraction>({.key = "bisection_fraction", .title = MLS_TEXT("output", "Bisection fraction"),
            .help = MLS_TEXT("output", "Share of full bandwidth left when every accelerator talks across the worst cut."), .share = true, .better = Better::higher, .basis = Basis::firstOrder, .validate = validate}),
        row<&Out::effectiveBandwidth>({.key = "effective_bandwidth", .unit = "GB/s", .title = MLS_TEXT("output", "Effective bandwidth"),
            .help = MLS_TEXT("output", "Per accelerator across that cut, after oversubscription."), .better = Better::higher, .basis = Basis::firstOrder, .validate = validate}),
        row<&Out::bisectionBandwidth>({.key = "bisection_bandwidth", .unit = "GB/s", .title = MLS_TEXT("output", "Bisection bandwidth"),
            .help = MLS_TEXT("output", "Of the whole network: half the accelerators send to the other half."), .better = Better::higher, .basis = Basis::firstOrder, .validate = validate}),
        row<&Out::meanHops>({.key = "mean_hops", .title = MLS_TEXT("output", "Mean hops"),
            .help = MLS_TEXT("output", "Links on an average path; each adds latency."), .better = Better::lower, .basis = Basis::firstOrder})};
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kFleetAccelerators, &f::kStatedBisection, &f::kStatedHops, &f::kRingBisection, &f::kRingHops, &f::kTorusBisection, &f::kTorusHops,
                                        &f::kTopologyBandwidth, &f::kBisectionBandwidth};
}

constexpr Solver kTopology = solver<TopologyIn, TopologyOut, &checkTopology, &solveTopology>(
    {.id = "topology", .name = "TopologyModel", .title = MLS_TEXT("solver", "Network topology"),
     .question = MLS_TEXT("solver", "How much bandwidth does the network's shape leave?"), .group = "More walls", .scope = "topology",
     .chapter = "Distributed Training (Vol II, Ch 5)", .formulas = kFormulas});

} // namespace mlsys
