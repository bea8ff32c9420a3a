// SPDX-License-Identifier: GPL-3.0-or-later
// All layouts of a training job, on one core: the sizes that the issue names. Times are those of a whole search.
#include "engine/explore/layout_search.hpp"
#include "tests/bench/bench_inputs.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace mlsys;

struct Job {
    double parameters;
    Count layers, hidden, heads, kvHeads;
    double peak;               // TFLOP/s
    Count nodes, batch, seqLen;
};
constexpr Job kGpt3{174.6e9, 96, 12288, 96, 96, 312, 512, 1536, 2048};
constexpr Job kLlama405B{405.9e9, 126, 16384, 128, 8, 989, 2048, 2048, 8192};
constexpr Job kLargest{174.6e9, 96, 12288, 96, 96, 989, 12288, 12288, 4096}; // 98,304 accelerators, not a power of two

LayoutQuery queryOf(const Job& job) {
    LayoutQuery query;
    DistributedIn& in = query.in;
    in = bench::llama70BOnH100s();
    in.model.parameters = job.parameters;
    in.model.layers = job.layers;
    in.model.hiddenDim = job.hidden;
    in.model.heads = job.heads;
    in.model.kvHeads = job.kvHeads;
    in.fleet.node.accelerator.peakFlops = unit::TFLOPps(job.peak);
    in.fleet.count = job.nodes;
    in.batchSize = job.batch;
    in.seqLen = job.seqLen;
    in.tokens = 1e12;
    query.goals = usualLayoutGoals(in);
    return query;
}

void layouts(benchmark::State& state, const Job& job, std::uint64_t atLeast) {
    const LayoutQuery query = queryOf(job);
    std::uint64_t configurations = 0;
    for (auto _ : state) {
        const LayoutAnswer answer = searchLayouts(query, 1);
        configurations = answer.configurations;
        benchmark::DoNotOptimize(answer.ranked.data());
        if (answer.accepted == 0 || configurations < atLeast) {
            std::fprintf(stderr, "the search is too small to be one\n");
            std::exit(1);
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(configurations));
}
BENCHMARK_CAPTURE(layouts, gpt3, kGpt3, 500'000)->Name("layouts/gpt3_4096")->Unit(benchmark::kNanosecond);
BENCHMARK_CAPTURE(layouts, llama, kLlama405B, 300'000)->Name("layouts/llama405b_16384")->Unit(benchmark::kNanosecond);
BENCHMARK_CAPTURE(layouts, largest, kLargest, 5'000'000)->Name("layouts/98304")->Unit(benchmark::kNanosecond);

} // namespace
