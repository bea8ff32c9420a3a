// SPDX-License-Identifier: GPL-3.0-or-later
// The batch contract, line to line in one thread: targets are 100,000 requests a second by zoo ids and 50,000 with 1 kB
// of inline objects. Batch sizes vary, as they do in a sweep.
#include "registry/request.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

constexpr int kLines = 64;

constexpr const char* kIds = R"({"solver":"SingleNodeModel","inputs":{"model":"Llama3_8B","hardware":"H100","batch_size":%d}})";
constexpr const char* kInline = R"({"id":"request","solver":"SingleNodeModel","assumptions":"textbook","inputs":{"model":{"kind":"transformer","name":"My model","parameters":8.03e9,"layers":32,)"
    R"("hidden_dim":4096,"heads":32,"kv_heads":8,"ffn_dim":14336,"ffn_matrices":3,"vocab_size":128256,"tied_embeddings":false,"max_seq_len":131072,"inference_flops":"16.06 GFLOP"},)"
    R"("hardware":{"name":"My GPU","year":2024,"peak_flops":"312 TFLOP/s","precision_flops":{"fp32":"19.5 TFLOP/s","int8":"624 TFLOP/s"},)"
    R"("memory":{"capacity":"80 GiB","bandwidth":"2039 GB/s"},"sram":{"capacity":"520 KiB","bandwidth":"0.96 GB/s"},"flash":{"capacity":"4 MB","bandwidth":"0.08 GB/s"},)"
    R"("storage":{"capacity":"2 TB","bandwidth":"7 GB/s"},"host_link":{"bandwidth":"32 GB/s"},"accelerator_link":{"bandwidth":"600 GB/s","latency":"500 ns"},)"
    R"("tdp":"400 W","dispatch_tax":"0.015 ms","unit_cost":"15000 USD"},"batch_size":%d,"precision":"fp16","efficiency":0.5}})";
constexpr const char* kBase = R"({"solver":"SingleNodeModel","inputs":{"model":"Llama3_8B","hardware":{"base":"H100","memory":{"bandwidth":"6 TB/s"}},"batch_size":%d}})";

void answers(benchmark::State& state, const char* format) {
    const mlsys::Catalogue catalogue = mlsys::Catalogue::standard();
    const mlsys::Zoo zoo = mlsys::Zoo::embedded();
    std::vector<std::string> lines;
    for (int i = 0; i < kLines; ++i) {
        char line[2048];
        std::snprintf(line, sizeof line, format, 1 + i);
        lines.emplace_back(line);
        if (mlsys::answerRequest(catalogue, zoo, line, false).refused) {
            std::fprintf(stderr, "a benchmarked request is refused: %s\n", line);
            std::exit(1);
        }
    }
    std::size_t i = 0;
    for (auto _ : state) {
        mlsys::RequestResult result = mlsys::answerRequest(catalogue, zoo, lines[i], false);
        benchmark::DoNotOptimize(result);
        i = (i + 1) % kLines;
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(lines[0].size()));
}
BENCHMARK_CAPTURE(answers, ids, kIds)->Name("request/zoo_ids");
BENCHMARK_CAPTURE(answers, base, kBase)->Name("request/base_changed");
BENCHMARK_CAPTURE(answers, inline_objects, kInline)->Name("request/inline_1kB");

} // namespace

BENCHMARK_MAIN();
