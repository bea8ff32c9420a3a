// SPDX-License-Identifier: GPL-3.0-or-later
// Collective communication by the α–β model: a message of M bytes over q ranks, each link of bandwidth bw and latency α.
// Sources: Thakur, Rabenseifner, Gropp 2005; Patarasuk, Yuan 2009 (ring); Sanders, Speck, Träff 2009 (two trees).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kCollectiveSource = "Thakur, Rabenseifner, Gropp 2005: Optimization of collective communication";
inline constexpr const char* kRingSource = "Patarasuk, Yuan 2009: Bandwidth optimal all-reduce";

// 0 for one rank. Tends to 2M/bw as q grows.
constexpr Time ringAllreduce(Bytes message, double ranks, Bandwidth bandwidth, Time latency) {
    return 2 * (ranks - 1) / ranks * message / bandwidth + 2 * (ranks - 1) * latency;
}
inline constexpr Formula kRingAllreduce = formula<&ringAllreduce>(
    {"ring_allreduce", "t_ring", MLS_TEXT("formula", "Ring all-reduce"), "2·(q − 1)/q·M/bw + 2·(q − 1)·α", "ms", kRingSource},
    {arg::message, arg::ranks, arg::linkBandwidth, arg::linkLatency});

// Reduce to the root and broadcast back along a binomial tree.
inline Time treeAllreduce(Bytes message, double ranks, Bandwidth bandwidth, Time latency) { return 2 * std::log2(ranks) * (message / bandwidth + latency); }
inline constexpr Formula kTreeAllreduce = formula<&treeAllreduce>(
    {"tree_allreduce", "t_tree", MLS_TEXT("formula", "Tree all-reduce"), "2·log2(q)·(M/bw + α)", "ms", kCollectiveSource},
    {arg::message, arg::ranks, arg::linkBandwidth, arg::linkLatency});

// Two complementary trees, pipelined: latency of a tree at nearly the bandwidth of a ring.
inline Time doubleBinaryTreeAllreduce(Bytes message, double ranks, Bandwidth bandwidth, Time latency) {
    return 1.2 * 2 * std::log2(ranks) * latency + 1.05 * 2 * (ranks - 1) / ranks * message / bandwidth;
}
inline constexpr Formula kDoubleBinaryTree = formula<&doubleBinaryTreeAllreduce>(
    {"double_binary_tree_allreduce", "t_dbt", MLS_TEXT("formula", "Double-binary-tree all-reduce"), "1.2·2·log2(q)·α + 1.05·2·(q − 1)/q·M/bw", "ms",
     "Sanders, Speck, Träff 2009: Two-tree algorithms; factors by MLSys·im"},
    {arg::message, arg::ranks, arg::linkBandwidth, arg::linkLatency});

// Reduce-scatter and all-gather inside a node of g ranks, ring over the q nodes with a g-th of the message.
constexpr Time hierarchicalAllreduce(Bytes message, double perNode, double groups, Bandwidth inside, Time insideLatency, Bandwidth fabric, Time fabricLatency) {
    return 2.0 * ((perNode - 1) / perNode * message / inside + (perNode - 1) * insideLatency) + ringAllreduce(message / perNode, groups, fabric, fabricLatency);
}
inline constexpr Formula kHierarchicalAllreduce = formula<&hierarchicalAllreduce>(
    {"hierarchical_allreduce", "t_hier", MLS_TEXT("formula", "Hierarchical all-reduce"),
     "2·((g − 1)/g·M/bw_in + (g − 1)·α_in) + 2·(q − 1)/q·M/g/bw + 2·(q − 1)·α", "ms", kCollectiveSource},
    {arg::message, arg::ranks.as("ranks_per_node", "g"), arg::ranks.as("groups", "q"), arg::linkBandwidth.as("node_bandwidth", "bw_in"),
     arg::linkLatency.as("node_latency", "α_in"), arg::linkBandwidth, arg::linkLatency});

constexpr Time allToAll(Bytes message, double ranks, Bandwidth bandwidth, Time latency) {
    return (ranks - 1) / ranks * message / bandwidth + (ranks - 1) * latency;
}
inline constexpr Formula kAllToAll = formula<&allToAll>(
    {"all_to_all", "t_a2a", MLS_TEXT("formula", "All-to-all"), "(q − 1)/q·M/bw + (q − 1)·α", "ms", kCollectiveSource},
    {arg::message, arg::ranks, arg::linkBandwidth, arg::linkLatency});

constexpr Time pointToPoint(Bytes message, Bandwidth bandwidth, Time latency) { return message / bandwidth + latency; }
inline constexpr Formula kPointToPoint = formula<&pointToPoint>(
    {"point_to_point", "t_p2p", MLS_TEXT("formula", "Message between two ranks"), "M/bw + α", "ms", "Hockney 1994: The communication challenge for MPP"},
    {arg::message, arg::linkBandwidth, arg::linkLatency});

} // namespace mlsys::formulas
