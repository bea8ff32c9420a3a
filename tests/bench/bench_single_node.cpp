// SPDX-License-Identifier: GPL-3.0-or-later
// What unit types cost: the single-node solver through its typed API against the same arithmetic on doubles. Inputs
// vary with each iteration, as they do in a sweep, so that nothing can be computed once.
#include "tests/bench/bench_inputs.hpp"
#include "tests/bench/plain_single_node.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr std::size_t kPoints = 64; // a power of two: the index is masked, not divided
constexpr double bandwidthAt(std::size_t i) { return 2.039e12 * (1 + 0.01 * static_cast<double>(i)); }
constexpr std::int64_t batchAt(std::size_t i) { return static_cast<std::int64_t>(1 + 3 * i); }

void typedSingleNode(benchmark::State& state) {
    mlsys::SingleNodeIn in = bench::resNetOnA100();
    const mlsys::Assumptions assumptions = mlsys::Assumptions::textbook();
    std::array<mlsys::Bandwidth, kPoints> bandwidths{};
    for (std::size_t i = 0; i < kPoints; ++i) bandwidths[i] = mlsys::Bandwidth::from_value(bandwidthAt(i));
    mlsys::SingleNodeOut out;
    std::size_t i = 0;
    for (auto _ : state) {
        in.batchSize = batchAt(i);
        in.hardware.memory.bandwidth = bandwidths[i];
        mlsys::solveSingleNode(in, assumptions, out);
        benchmark::DoNotOptimize(out);
        i = (i + 1) & (kPoints - 1);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(typedSingleNode)->Name("single_node/typed");

void plainSingleNode(benchmark::State& state) {
    plain::In in = plain::resNetOnA100();
    const plain::Coefficients coefficients;
    std::array<double, kPoints> bandwidths{};
    for (std::size_t i = 0; i < kPoints; ++i) bandwidths[i] = bandwidthAt(i);
    plain::Out out;
    std::size_t i = 0;
    for (auto _ : state) {
        in.batchSize = batchAt(i);
        in.hardware.bandwidth = bandwidths[i];
        plain::solve(in, coefficients, out);
        benchmark::DoNotOptimize(out);
        i = (i + 1) & (kPoints - 1);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(plainSingleNode)->Name("single_node/doubles");

// A yardstick that computes something else is none: both must give the same results.
void requireSameResults() {
    mlsys::SingleNodeIn typed = bench::resNetOnA100();
    plain::In doubles = plain::resNetOnA100();
    for (std::size_t i = 0; i < kPoints; ++i) {
        typed.batchSize = doubles.batchSize = batchAt(i);
        doubles.hardware.bandwidth = bandwidthAt(i);
        typed.hardware.memory.bandwidth = mlsys::Bandwidth::from_value(bandwidthAt(i));
        mlsys::SingleNodeOut a;
        plain::Out b;
        // Every other point in a memory that does not hold the weights, all but the excess of which stay there.
        mlsys::Assumptions assumptions = mlsys::Assumptions::textbook();
        plain::Coefficients coefficients;
        const bool isSmall = i % 2 == 1;
        typed.hardware.memory.capacity = mlsys::Bytes::from_value(doubles.hardware.capacity = isSmall ? 30e6 : 80e9);
        if (isSmall) {
            assumptions.spillTraffic = mlsys::SpillTraffic::excess;
            coefficients.spillTraffic = plain::SpillTraffic::excess;
        }
        mlsys::solveSingleNode(typed, assumptions, a);
        plain::solve(doubles, coefficients, b);
        const auto differ = [](double x, double y) { return std::abs(x - y) > 1e-12 * std::abs(y); };
        if (differ(mlsys::raw(a.latency), b.latency) || differ(mlsys::raw(a.energy), b.energy) || differ(mlsys::raw(a.arithmeticIntensity), b.arithmeticIntensity) || differ(a.hfu, b.hfu)
            || differ(mlsys::raw(a.ridgePoint), b.ridgePoint) || (a.bottleneck == mlsys::Bottleneck::memory) != b.memoryBound || a.feasible != b.feasible) {
            std::fprintf(stderr, "the typed and the plain solver differ at point %zu\n", i);
            std::exit(1);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    requireSameResults();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
