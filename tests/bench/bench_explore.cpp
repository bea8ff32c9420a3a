// SPDX-License-Identifier: GPL-3.0-or-later
// The tools that ask a solver again and again: what a point costs through a sweep and through a probe, and whole answers.
#include "engine/explore/attribution.hpp"
#include "engine/explore/crossover.hpp"
#include "engine/explore/ranges.hpp"
#include "engine/explore/seek.hpp"
#include "engine/explore/sensitivity.hpp"
#include "engine/solvers/serving.hpp"

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace {

using namespace mlsys;

Record servingIn() {
    Record in(kServing.in);
    auto& typed = in.as<ServingIn>();
    typed.model.kind = WorkloadKind::transformer;
    typed.model.parameters = 8.03e9;
    typed.model.layers = 32;
    typed.model.hiddenDim = 4096;
    typed.model.heads = 32;
    typed.model.kvHeads = 8;
    typed.hardware.peakFlops = unit::TFLOPps(989);
    typed.hardware.memory = {unit::GiB(80), unit::GBps(3350)};
    typed.seqLen = 2048;
    return in;
}

Probe probeOf(const char* input, const char* output) {
    Probe probe(kServing, servingIn(), {});
    probe.addInput(input);
    probe.addInput("batch_size");
    probe.addOutput(output);
    return probe;
}

constexpr std::size_t kPoints = 4096;

void sweepServing(benchmark::State& state) {
    SweepBase base(kServing);
    base.in = servingIn();
    std::vector<double> batches(64), bandwidths(64);
    for (std::size_t i = 0; i < 64; ++i) {
        batches[i] = static_cast<double>(i + 1);
        bandwidths[i] = 1e12 + 1e11 * static_cast<double>(i);
    }
    base.slots = {slotAt(base.in.rows(), base.in.data(), "batch_size"), slotAt(base.in.rows(), base.in.data(), "hardware.memory.bandwidth")};
    Sweep sweep(kServing, {{batches, false}, {bandwidths, false}});
    double sum = 0;
    for (auto _ : state) {
        sweep.run(0, kPoints, [&](auto) -> SweepBase& { return base; }, [&](const SweepPoint& point) {
            sum += raw(point.out->as<ServingOut>().itl);
            return true;
        });
    }
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kPoints));
}
BENCHMARK(sweepServing)->Name("explore/sweep_serving_4096_points");

void probeServing(benchmark::State& state) {
    Probe probe = probeOf("hardware.memory.bandwidth", "itl");
    double out = 0, sum = 0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < kPoints; ++i) {
            const double values[] = {1e12 + 1e11 * static_cast<double>(i % 64), static_cast<double>(i / 64 + 1)};
            probe.at(values, {&out, 1});
            sum += out;
        }
    }
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kPoints));
}
BENCHMARK(probeServing)->Name("explore/probe_serving_4096_points");

void seekBandwidth(benchmark::State& state) {
    Probe probe = probeOf("hardware.memory.bandwidth", "itl");
    const Interval window = windowOf(probe.inputRow(0), probe.nominal(0));
    for (auto _ : state) benchmark::DoNotOptimize(seek(probe, 0, 0, {0.01, Relation::atMost}, window));
}
BENCHMARK(seekBandwidth)->Name("explore/seek_bandwidth");

void sensitivityOfAll(benchmark::State& state) {
    const Record in = servingIn();
    const std::vector<std::string> paths = numericInputs(kServing, in, {});
    Sensitivity result;
    for (auto _ : state) sensitivity(kServing, in, {}, paths, "itl", 0.1, result);
}
BENCHMARK(sensitivityOfAll)->Name("explore/sensitivity_of_all_inputs");

void crossoverOfBatch(benchmark::State& state) {
    Probe probe = probeOf("hardware.memory.bandwidth", "decode_bottleneck");
    for (auto _ : state) benchmark::DoNotOptimize(crossings(probe, 1, 0, {1, 1024, false, true}));
}
BENCHMARK(crossoverOfBatch)->Name("explore/crossover_of_1024_batches");

void rangesOf10000(benchmark::State& state) {
    Probe probe = probeOf("hardware.memory.bandwidth", "itl");
    const Distribution distributions[] = {{Spread::normal, 3e12, 3e11}, {Spread::uniform, 1, 64}};
    std::vector<std::vector<double>> columns(1, std::vector<double>(10000));
    RefusedDraws refused;
    for (auto _ : state) {
        const RangeDraws draws(probe, distributions, 10000, 1);
        solveDraws(probe, draws, 0, 10000, columns, refused);
        benchmark::DoNotOptimize(summaryOf(probe.outputRow(0), columns[0], 0.005));
    }
}
BENCHMARK(rangesOf10000)->Name("explore/ranges_of_10000_draws");

void attributionOf14(benchmark::State& state) {
    const Record a = servingIn();
    Record b = a;
    Assumptions other;
    auto& typed = b.as<ServingIn>();
    typed.hardware.peakFlops = unit::TFLOPps(312);
    typed.hardware.memory = {unit::GiB(40), unit::GBps(2039)};
    typed.seqLen = 8192;
    typed.batchSize = 8;
    typed.model.layers = 40;
    typed.model.hiddenDim = 5120;
    typed.model.parameters = 13e9;
    typed.model.heads = 40;
    typed.model.kvHeads = 10;
    other.bandwidthEfficiency = 0.8;
    other.layerOverhead = unit::us(5);
    other.stepOverhead = unit::us(50);
    const AttributionEnd from{a, {}}, to{b, other};
    const std::vector<std::string> paths = changedPaths(kServing, from, to, 100);
    Attribution result;
    for (auto _ : state) attribute(kServing, from, to, paths, "itl", result);
    state.SetLabel(std::to_string(paths.size()) + " changes"); // not a counter: bench.sh reads CSV, which takes those of all benchmarks or none
}
BENCHMARK(attributionOf14)->Name("explore/attribution_exact");

} // namespace
