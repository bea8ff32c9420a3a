// SPDX-License-Identifier: GPL-3.0-or-later
// A roofline whose memory is the network: the arithmetic of one sample's training step over the whole fleet against the
// exchange of all gradients. Answers "Does the network hold training back?". Physics page, section 9.
#pragma once

#include "engine/solver.hpp"
#include "engine/systems.hpp"
#include "engine/workload.hpp"

namespace mlsys {

// A sample is a token of a transformer, and what the entry counts operations for (an image) of other work.
struct NetworkRooflineIn {
    Workload model;
    Fleet fleet;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
    std::optional<Bandwidth> linkBandwidth; // absent: the fabric's
};

enum class NetworkBottleneck : std::uint8_t { compute, network };

struct NetworkRooflineOut {
    Time computeLatency;
    Time networkLatency;             // 0 for a single accelerator, which syncs with nobody
    Intensity communicationIntensity;
    Intensity ridgePoint;
    double breakEvenBatch = 0;       // samples a step at which both take as long; unbounded for work without operations
    NetworkBottleneck bottleneck = NetworkBottleneck::compute;
};

void solveNetworkRoofline(const NetworkRooflineIn& in, const Assumptions& a, NetworkRooflineOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkNetworkRoofline(const NetworkRooflineIn& in, const Assumptions& a);
void noteNetworkRoofline(const NetworkRooflineIn& in, const Assumptions& a, const NetworkRooflineOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<NetworkBottleneck>();
template <> std::span<const Row> rowsOf<NetworkRooflineIn>();
template <> std::span<const Row> rowsOf<NetworkRooflineOut>();

extern const Solver kNetworkRoofline;

} // namespace mlsys
