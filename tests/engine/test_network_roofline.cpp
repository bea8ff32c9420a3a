// SPDX-License-Identifier: GPL-3.0-or-later
// The network roofline by hand, its rule, its note and its refined switches.
#include "engine/solvers/network_roofline.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

NetworkRooflineIn llamaOn(Count nodes) {
    NetworkRooflineIn in;
    in.model = test::llama8B();
    in.fleet.node.accelerator = test::h100();
    in.fleet.node.intraNodeBandwidth = unit::GBps(900);
    in.fleet.count = nodes;
    in.fleet.fabric.bandwidth = unit::GBps(50);
    return in;
}
NetworkRooflineOut solved(const NetworkRooflineIn& in, const Assumptions& a = {}) {
    EXPECT_FALSE(checkNetworkRoofline(in, a));
    NetworkRooflineOut out;
    solveNetworkRoofline(in, a, out);
    return out;
}

TEST(NetworkRoofline, WeighsOneSampleAgainstItsSync) {
    NetworkRooflineIn in = llamaOn(8);
    in.fleet.fabric.oversubscriptionRatio = 2;
    const NetworkRooflineOut out = solved(in);
    EXPECT_DOUBLE_EQ(raw(out.computeLatency), 6 * 8.03e9 / (64 * 989e12 * 0.5));
    EXPECT_DOUBLE_EQ(raw(out.networkLatency), 2 * 8.03e9 * 2 / 25e9);
    EXPECT_DOUBLE_EQ(raw(out.communicationIntensity), 1.5) << "6P over 2P·2 bytes";
    EXPECT_DOUBLE_EQ(raw(out.ridgePoint), 64 * 989e12 * 0.5 / 25e9);
    EXPECT_DOUBLE_EQ(out.breakEvenBatch, raw(out.networkLatency) / raw(out.computeLatency));
    EXPECT_EQ(out.bottleneck, NetworkBottleneck::network);
    in.linkBandwidth = unit::GBps(100);
    EXPECT_DOUBLE_EQ(raw(solved(in).networkLatency), raw(out.networkLatency) / 2);
    in.model = test::mixture();
    EXPECT_DOUBLE_EQ(raw(solved(in).computeLatency), 6 * 8e9 / (64 * 989e12 * 0.5)) << "active parameters compute";
    EXPECT_DOUBLE_EQ(raw(solved(in).networkLatency), 2 * 64e9 * 2 / 50e9) << "all parameters are synchronised";
}

TEST(NetworkRoofline, TakesTheOperationsOfOtherWork) {
    NetworkRooflineIn in = llamaOn(1);
    in.model = test::resNet50();
    EXPECT_DOUBLE_EQ(raw(solved(in).computeLatency), 3 * 4.1e9 / (8 * 989e12 * 0.5));
    in.model.inferenceFlops = unit::FLOP(0);
    EXPECT_TRUE(std::isinf(solved(in).breakEvenBatch)) << "no batch of no work hides the sync";
}

TEST(NetworkRoofline, HasNothingToSyncOnOneAccelerator) {
    NetworkRooflineIn in = llamaOn(1);
    in.fleet.node.acceleratorsPerNode = 1;
    EXPECT_EQ(raw(solved(in).networkLatency), 0);
    EXPECT_EQ(solved(in).breakEvenBatch, 0);
    EXPECT_EQ(solved(in).bottleneck, NetworkBottleneck::compute);
}

TEST(NetworkRoofline, RefinesGradientsLinksAndEfficiency) {
    const NetworkRooflineIn in = llamaOn(8);
    const Assumptions a = Assumptions::refined();
    EXPECT_DOUBLE_EQ(raw(solved(in, a).networkLatency), 2 * 8.03e9 * 4 / (50e9 * a.linkEfficiency));
    EXPECT_DOUBLE_EQ(raw(solved(in, a).computeLatency), 6 * 8.03e9 / (64 * 989e12 * *a.efficiencyTraining));
}

TEST(NetworkRoofline, NeedsParametersAndNotesAnUnlistedRate) {
    NetworkRooflineIn in = llamaOn(1);
    std::vector<Note> notes;
    noteNetworkRoofline(in, {}, solved(in), notes);
    EXPECT_TRUE(notes.empty());
    in.precision = Precision::fp32;
    noteNetworkRoofline(in, {}, solved(in), notes);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].code, NoteCode::rateFallback);
    in.model.parameters.reset();
    ASSERT_TRUE(checkNetworkRoofline(in, {}));
    EXPECT_EQ(checkNetworkRoofline(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkNetworkRoofline(in, {})->field, "model.parameters");
}

} // namespace
} // namespace mlsys
