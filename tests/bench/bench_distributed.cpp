// SPDX-License-Identifier: GPL-3.0-or-later
// Training solves a second, through the typed API. The inputs vary with each iteration, as they do in a sweep or a search of
// layouts, so that nothing can be computed once. Targets: 10 million distributed, 20 million memory solves a second and core.
#include "tests/bench/bench_inputs.hpp"

#include <benchmark/benchmark.h>

#include <array>

namespace {

constexpr std::size_t kPoints = 64; // a power of two: the index is masked, not divided

struct Layout {
    std::int64_t tp, pp, cp;
};
std::array<Layout, kPoints> layouts() {
    constexpr std::int64_t kSizes[] = {1, 2, 4, 8};
    std::array<Layout, kPoints> all{};
    for (std::size_t i = 0; i < kPoints; ++i) all[i] = {kSizes[i % 4], kSizes[i / 4 % 4], kSizes[i / 16 % 4]};
    return all;
}

void distributed(benchmark::State& state, const mlsys::Assumptions& assumptions, std::optional<double> tokens) {
    mlsys::DistributedIn in = bench::llama70BOnH100s();
    in.tokens = tokens;
    const std::array<Layout, kPoints> all = layouts();
    mlsys::DistributedOut out;
    std::size_t i = 0;
    for (auto _ : state) {
        in.tpSize = all[i].tp;
        in.ppSize = all[i].pp;
        in.cpSize = all[i].cp;
        mlsys::solveDistributed(in, assumptions, out);
        benchmark::DoNotOptimize(out);
        i = (i + 1) & (kPoints - 1);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(distributed, textbook, mlsys::Assumptions::textbook(), std::nullopt)->Name("distributed/textbook");
BENCHMARK_CAPTURE(distributed, refined, mlsys::Assumptions::refined(), std::nullopt)->Name("distributed/refined");
BENCHMARK_CAPTURE(distributed, run, mlsys::Assumptions::textbook(), 15e12)->Name("distributed/with_tokens");

void trainingMemory(benchmark::State& state, const mlsys::Assumptions& assumptions) {
    mlsys::TrainingMemoryIn in;
    in.model = bench::llama70B();
    in.hardware = bench::h100WithPrice();
    in.zeroStage = 1;
    in.dpSize = 16;
    const std::array<Layout, kPoints> all = layouts();
    mlsys::TrainingMemoryOut out;
    std::size_t i = 0;
    for (auto _ : state) {
        in.tpSize = all[i].tp;
        in.ppSize = all[i].pp;
        in.batchSize = static_cast<std::int64_t>(16 * (i + 1));
        mlsys::solveTrainingMemory(in, assumptions, out);
        benchmark::DoNotOptimize(out);
        i = (i + 1) & (kPoints - 1);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(trainingMemory, textbook, mlsys::Assumptions::textbook())->Name("training_memory/textbook");
BENCHMARK_CAPTURE(trainingMemory, refined, mlsys::Assumptions::refined())->Name("training_memory/refined");

} // namespace
