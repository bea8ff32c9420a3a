// SPDX-License-Identifier: GPL-3.0-or-later
// What the generic loop of sweeps and maps costs: one tile of 64 × 1,024 points, two inputs varied and one output kept,
// through Sweep::fill() and by a loop that someone would write against the typed solver. Times are those of a point.
#include "engine/explore/parallel_sweep.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/single_node.hpp"
#include "tests/bench/bench_inputs.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace mlsys;

constexpr std::size_t kBatches = 64;
constexpr std::size_t kOthers = 1024;
constexpr std::size_t kPoints = kBatches * kOthers;

std::vector<double> batches() {
    std::vector<double> values;
    for (std::size_t i = 0; i < kBatches; ++i) values.push_back(static_cast<double>(1 + 3 * i));
    return values;
}
std::vector<double> bandwidths() {
    std::vector<double> values;
    for (std::size_t i = 0; i < kOthers; ++i) values.push_back(2.039e12 * (1 + 0.001 * static_cast<double>(i)));
    return values;
}

// What is swept of each solver: batch, and the bandwidth of the memory.
struct SingleNodeCase {
    using Out = SingleNodeOut;
    static constexpr const Solver& solver = kSingleNode;
    static constexpr const char* kBandwidth = "hardware.memory.bandwidth";
    static SingleNodeIn in() { return bench::resNetOnA100(); }
    static Bandwidth& bandwidth(SingleNodeIn& i) { return i.hardware.memory.bandwidth; }
    static Time latency(const Out& o) { return o.latency; }
    static constexpr const char* kOutput = "latency";
    static void solve(const SingleNodeIn& i, const Assumptions& a, Out& o) { solveSingleNode(i, a, o); }
    static std::optional<Issue> check(const SingleNodeIn& i, const Assumptions& a) { return checkSingleNode(i, a); }
};
struct ServingCase {
    using Out = ServingOut;
    static constexpr const Solver& solver = kServing;
    static constexpr const char* kBandwidth = "hardware.memory.bandwidth";
    static ServingIn in() { return bench::llama8BOnH100(); }
    static Bandwidth& bandwidth(ServingIn& i) { return i.hardware.memory.bandwidth; }
    static Time latency(const Out& o) { return o.itl; }
    static constexpr const char* kOutput = "itl";
    static void solve(const ServingIn& i, const Assumptions& a, Out& o) { solveServing(i, a, o); }
    static std::optional<Issue> check(const ServingIn& i, const Assumptions& a) { return checkServing(i, a); }
};
struct DistributedCase {
    using Out = DistributedOut;
    static constexpr const Solver& solver = kDistributed;
    static constexpr const char* kBandwidth = "fleet.node.accelerator.memory.bandwidth";
    static DistributedIn in() {
        DistributedIn i = bench::llama70BOnH100s();
        i.tpSize = i.ppSize = 4;
        return i;
    }
    static Bandwidth& bandwidth(DistributedIn& i) { return i.fleet.node.accelerator.memory.bandwidth; }
    static Time latency(const Out& o) { return o.stepLatency; }
    static constexpr const char* kOutput = "step_latency";
    static void solve(const DistributedIn& i, const Assumptions& a, Out& o) { solveDistributed(i, a, o); }
    static std::optional<Issue> check(const DistributedIn& i, const Assumptions& a) { return checkDistributed(i, a); }
};

template <class Case> struct Bound {
    Bound() : base(Case::solver), sweep(Case::solver, {{batches(), false}, {bandwidths(), false}}) {
        using In = std::remove_cvref_t<decltype(Case::in())>;
        base.in.template as<In>() = Case::in();
        base.slots = {slotAt(base.in.rows(), base.in.data(), "batch_size"), slotAt(base.in.rows(), base.in.data(), Case::kBandwidth)};
    }
    SweepBase base;
    Sweep sweep;
};

// `checked`: as a caller must that does not know that these inputs are all accepted.
template <class Case, bool checked = false> void fillTyped(std::vector<double>& field) {
    auto in = Case::in();
    const Assumptions assumptions;
    const std::vector<double> batch = batches(), bandwidth = bandwidths();
    typename Case::Out out;
    std::size_t at = 0;
    for (const double b : batch) {
        in.batchSize = static_cast<Count>(b);
        for (const double w : bandwidth) {
            Case::bandwidth(in) = Bandwidth::from_value(w);
            if constexpr (checked) if (Case::check(in, assumptions)) continue;
            Case::solve(in, assumptions, out);
            benchmark::DoNotOptimize(out);
            field[at++] = raw(Case::latency(out));
        }
    }
}

template <class Case, bool checked> void typed(benchmark::State& state) {
    std::vector<double> field(kPoints);
    while (state.KeepRunningBatch(kPoints)) {
        fillTyped<Case, checked>(field);
        benchmark::DoNotOptimize(field.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations());
}

// A yardstick that computes something else is none.
template <class Case> void requireSame(const SweepField& field) {
    std::vector<double> direct(kPoints);
    fillTyped<Case>(direct);
    for (std::size_t i = 0; i < kPoints; ++i) {
        if (field.values(0)[i] == direct[i]) continue;
        std::fprintf(stderr, "%s: the sweep and the typed solver differ at point %zu\n", Case::solver.id, i);
        std::exit(1);
    }
}

template <class Case> void swept(benchmark::State& state) {
    Bound<Case> bound;
    const SweepField field({Case::kOutput}, kPoints);
    const std::atomic<bool> stop{false};
    while (state.KeepRunningBatch(kPoints)) {
        bound.sweep.fill(0, kPoints, [&](auto) -> SweepBase& { return bound.base; }, field.targets(), stop);
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations());
    requireSame<Case>(field);
}

// A megapixel map on so many workers: the time of a point is the wall's.
template <class Case> void tiled(benchmark::State& state) {
    constexpr std::uint64_t kAll = 16 * kPoints;
    std::vector<double> manyBatches;
    for (int i = 0; i < 16; ++i) for (const double batch : batches()) manyBatches.push_back(batch + i);
    const SweepField field({Case::kOutput}, kAll);
    while (state.KeepRunningBatch(kAll)) {
        TileQueue tiles(kAll);
        runWorkers(tiles, static_cast<unsigned>(state.range(0)), [&](TileQueue& queue) {
            Bound<Case> bound;
            Sweep sweep(Case::solver, {{manyBatches, false}, {bandwidths(), false}});
            fillTiles(queue, sweep, [&](auto) -> SweepBase& { return bound.base; }, field);
        });
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(typed<SingleNodeCase, false>)->Name("sweep/single_node/typed");
BENCHMARK(typed<SingleNodeCase, true>)->Name("sweep/single_node/checked");
BENCHMARK(swept<SingleNodeCase>)->Name("sweep/single_node");
BENCHMARK(typed<ServingCase, false>)->Name("sweep/serving/typed");
BENCHMARK(typed<ServingCase, true>)->Name("sweep/serving/checked");
BENCHMARK(swept<ServingCase>)->Name("sweep/serving");
BENCHMARK(typed<DistributedCase, false>)->Name("sweep/distributed/typed");
BENCHMARK(typed<DistributedCase, true>)->Name("sweep/distributed/checked");
BENCHMARK(swept<DistributedCase>)->Name("sweep/distributed");
BENCHMARK(tiled<SingleNodeCase>)->Name("sweep/workers")->Arg(1)->Arg(2)->UseRealTime();

} // namespace
