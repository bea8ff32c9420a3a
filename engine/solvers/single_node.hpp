// SPDX-License-Identifier: GPL-3.0-or-later
// One device, one forward pass: the roofline and the iron law. Answers "How fast will my model run on this GPU?".
// Source: Williams et al. 2009; the seeds' SingleNodeModel (physics page, section 2).
#pragma once

#include "engine/hardware.hpp"
#include "engine/links.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

struct SingleNodeIn {
    Workload model;
    Hardware hardware;
    Count batchSize = 1;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;  // η; absent: the assumption compute_efficiency
};

enum class Bottleneck : std::uint8_t { compute, memory };

struct SingleNodeOut {
    Time latency;                 // of the batch
    Time latencyCompute;
    Time latencyMemory;
    Time latencyOverhead;
    Frequency throughput;         // samples a second
    Bottleneck bottleneck = Bottleneck::compute;
    bool overheadDominated = false; // the overhead exceeds both roofline times
    Intensity arithmeticIntensity;
    Intensity ridgePoint;         // of the datasheet: F/BW
    Energy energy;                // of the batch; 0 without a TDP
    Bytes memoryFootprint;
    FlopRate peakFlopsActual;     // F·η
    Bandwidth peakBwActual;       // BW_eff
    double mfu = 0;
    double hfu = 0;
    bool feasible = false;
};

// Where the weights stream from, which sets the bandwidth of the roofline.
enum class Supply : std::uint8_t { memory, sram, flash, spilled };
struct SupplyPath {
    Supply level;
    Bandwidth stated;             // before bandwidth_efficiency
};
constexpr bool holds(const MemoryLevel& level, const Bytes& weights) { return level.capacity && level.bandwidth && weights <= *level.capacity; }
// Spilled if the weights exceed the memory; else SRAM, then flash, if the device states one that holds them; else memory.
// Inline, because a quantity is passed and returned through memory: as a call it costs 7 % of a solve.
constexpr SupplyPath supplyPath(const Hardware& hardware, const Bytes& weights, const Assumptions& a) {
    if (weights > hardware.memory.capacity) {
        return {Supply::spilled, smaller(hardware.memory.bandwidth, hostLink(hardware, a))};
    }
    if (holds(hardware.sram, weights)) return {Supply::sram, *hardware.sram.bandwidth};
    if (holds(hardware.flash, weights)) return {Supply::flash, *hardware.flash.bandwidth};
    return {Supply::memory, hardware.memory.bandwidth};
}

void solveSingleNode(const SingleNodeIn& in, const Assumptions& a, SingleNodeOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkSingleNode(const SingleNodeIn& in, const Assumptions& a);
void noteSingleNode(const SingleNodeIn& in, const Assumptions& a, const SingleNodeOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<Bottleneck>();
template <> std::span<const Row> rowsOf<SingleNodeIn>();
template <> std::span<const Row> rowsOf<SingleNodeOut>();

extern const Solver kSingleNode;

} // namespace mlsys
