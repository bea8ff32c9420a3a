// SPDX-License-Identifier: GPL-3.0-or-later
// The serving family through its typed API: an 8-billion-parameter model on an H100, plain and with everything asked for,
// and a capacity answer that looks through a thousand replica counts. Inputs vary with each iteration, as in a sweep.
#include "engine/solvers/serving_capacity.hpp"
#include "tests/bench/bench_inputs.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace mlsys;

constexpr std::size_t kPoints = 64; // a power of two: the index is masked, not divided

ServingIn fullIn() {
    ServingIn in = bench::llama8BOnH100();
    in.tpSize = 4;
    in.prefillChunkTokens = 512;
    in.outputTokens = 256;
    in.draftModel = bench::llama8B();
    in.draftModel->parameters = 1e9;
    return in;
}

void run(benchmark::State& state, ServingIn in, const Assumptions& a) {
    std::array<Bandwidth, kPoints> bandwidths{};
    for (std::size_t i = 0; i < kPoints; ++i) bandwidths[i] = unit::GBps(2039 + 20 * static_cast<double>(i));
    ServingOut out;
    std::size_t i = 0;
    for (auto _ : state) {
        in.batchSize = static_cast<Count>(1 + 3 * i);
        in.hardware.memory.bandwidth = bandwidths[i];
        solveServing(in, a, out);
        benchmark::DoNotOptimize(out);
        i = (i + 1) & (kPoints - 1);
    }
    state.SetItemsProcessed(state.iterations());
}
void plainServing(benchmark::State& state) { run(state, bench::llama8BOnH100(), Assumptions::textbook()); }
BENCHMARK(plainServing)->Name("serving/plain");
void fullServing(benchmark::State& state) { run(state, fullIn(), Assumptions::textbook()); }
BENCHMARK(fullServing)->Name("serving/tp_chunks_draft");
void refinedServing(benchmark::State& state) { run(state, fullIn(), Assumptions::refined()); }
BENCHMARK(refinedServing)->Name("serving/tp_chunks_draft_refined");

// Traffic that a thousand replicas just carry: the search looks at every count below.
ServingCapacityIn thousandReplicas() {
    ServingCapacityIn in;
    in.model = bench::llama8B();
    in.hardware = bench::h100();
    in.seqLen = 1024;
    in.outputTokens = 64;
    in.maxBatchSize = 16;
    ServingCapacityOut out;
    solveServingCapacity(in, Assumptions::textbook(), out);
    in.qps = 999.0 * out.perReplicaQpsCapacity;
    return in;
}
void capacity(benchmark::State& state) {
    ServingCapacityIn in = thousandReplicas();
    const Frequency most = in.qps;
    const Assumptions a = Assumptions::textbook();
    ServingCapacityOut out;
    solveServingCapacity(in, a, out);
    if (!(out.requiredReplicas >= 1000)) {
        std::fprintf(stderr, "the search stops at %g replicas\n", out.requiredReplicas);
        std::exit(1);
    }
    double part = 1;
    for (auto _ : state) {
        in.qps = part * most;
        part = part > 0.999 ? 0.9985 : 1;
        solveServingCapacity(in, a, out);
        benchmark::DoNotOptimize(out);
    }
}
BENCHMARK(capacity)->Name("serving_capacity/1000_replicas");

} // namespace
