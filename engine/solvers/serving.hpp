// SPDX-License-Identifier: GPL-3.0-or-later
// A language model answering requests: prefill of the prompt (time to first token), decode of the answer (time per
// token), and the memory both need. Answers "Can my LLM serve fast enough, and does it fit?".
// Sources: Pope et al. 2022; the seeds' ServingModel (physics page, sections 0 and 3).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

struct ServingIn {
    Workload model;
    Hardware hardware;                         // of the prefill and, without decode_hardware, of all
    Count seqLen = 2048;                       // of the prompt
    Count batchSize = 1;
    std::optional<Count> outputTokens;
    Count tpSize = 1;
    Precision precision = Precision::fp16;
    std::optional<Precision> kvPrecision;      // absent: precision
    std::optional<double> efficiency;
    std::optional<Hardware> decodeHardware;    // phase splitting: decode runs here
    Bandwidth networkBandwidth = unit::GBps(100); // between the two, per accelerator
    std::optional<Workload> draftModel;        // speculative decoding
    double draftAcceptanceRate = 0.7;
    Count cachedPrefixLen = 0;
    std::optional<Count> prefillChunkTokens;
};

enum class ServingBottleneck : std::uint8_t { compute, memory, network, overhead };

// Memory is per accelerator.
struct ServingOut {
    bool feasible = false;
    Time ttft{};
    Time itl{};
    std::optional<Time> requestLatency;
    Frequency tokenThroughput{};
    ServingBottleneck prefillBottleneck = ServingBottleneck::compute;
    ServingBottleneck decodeBottleneck = ServingBottleneck::memory;
    Bytes kvCacheSize{};
    Bytes modelWeightsSize{};
    Bytes totalMemoryRequired{};
    double memoryUtilization = 0;
    double promptCacheHitRatio = 0;
    Count prefillChunks = 1;
    std::optional<Time> prefillChunkTime;
    std::optional<Time> decodeStallBound;
};

void solveServing(const ServingIn& in, const Assumptions& a, ServingOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkServing(const ServingIn& in, const Assumptions& a);
void noteServing(const ServingIn& in, const Assumptions& a, const ServingOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<ServingBottleneck>();
template <> std::span<const Row> rowsOf<ServingIn>();
template <> std::span<const Row> rowsOf<ServingOut>();

extern const Solver kServing;

} // namespace mlsys
