// SPDX-License-Identifier: GPL-3.0-or-later
// Network topologies by hand: 64 accelerators on links of 50 GB/s.
#include "engine/solvers/topology.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

TopologyIn on(Topology topology, Count nodes = 8) {
    TopologyIn in;
    in.fleet.node.acceleratorsPerNode = 8;
    in.fleet.count = nodes;
    in.fleet.fabric.bandwidth = unit::GBps(50);
    in.topology = topology;
    return in;
}
TopologyOut solved(const TopologyIn& in, const Assumptions& a = {}) {
    EXPECT_FALSE(checkTopology(in, a));
    TopologyOut out;
    solveTopology(in, a, out);
    return out;
}

TEST(Topology, KeepsAShareOfFullBisection) {
    EXPECT_DOUBLE_EQ(solved(on(Topology::fat_tree)).bisectionFraction, 1);
    EXPECT_DOUBLE_EQ(solved(on(Topology::dragonfly)).bisectionFraction, 0.85);
    EXPECT_DOUBLE_EQ(solved(on(Topology::ring)).bisectionFraction, 2.0 / 64);
    EXPECT_DOUBLE_EQ(solved(on(Topology::torus_3d)).bisectionFraction, 2.0 / 4);
}

TEST(Topology, CountsMeanHops) {
    EXPECT_DOUBLE_EQ(solved(on(Topology::fat_tree)).meanHops, 4);
    EXPECT_DOUBLE_EQ(solved(on(Topology::dragonfly)).meanHops, 3);
    EXPECT_DOUBLE_EQ(solved(on(Topology::ring)).meanHops, 16);
    EXPECT_DOUBLE_EQ(solved(on(Topology::torus_3d)).meanHops, 3);
}

TEST(Topology, DividesBandwidthByOversubscription) {
    TopologyIn in = on(Topology::torus_3d);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).effectiveBandwidth), 25);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).bisectionBandwidth), 50 * 0.5 * 32);
    in.fleet.fabric.oversubscriptionRatio = 2;
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).effectiveBandwidth), 12.5);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).bisectionBandwidth), 400);
    in.linkBandwidth = unit::GBps(100);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).effectiveBandwidth), 25) << "the given link stands in for the fabric's";
    Assumptions a;
    a.linkEfficiency = 0.8;
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in, a).effectiveBandwidth), 20);
    a.topology.dragonflyBisection = 0.5;
    a.topology.dragonflyHops = 5;
    in.topology = Topology::dragonfly;
    EXPECT_DOUBLE_EQ(solved(in, a).bisectionFraction, 0.5);
    EXPECT_DOUBLE_EQ(solved(in, a).meanHops, 5);
}

TEST(Topology, NeverHasMoreThanFullBisection) {
    for (const Topology topology : {Topology::fat_tree, Topology::dragonfly, Topology::ring, Topology::torus_3d}) {
        TopologyIn in = on(topology, 1);
        double before = 1;
        for (in.fleet.node.acceleratorsPerNode = 1; in.fleet.node.acceleratorsPerNode < 100; ++in.fleet.node.acceleratorsPerNode) {
            const TopologyOut out = solved(in);
            EXPECT_LE(out.bisectionFraction, before) << "a larger network of a kind keeps no larger share";
            EXPECT_GT(out.bisectionFraction, 0);
            before = out.bisectionFraction;
        }
    }
}

} // namespace
} // namespace mlsys
