#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Release and measures the engine and the answering of requests: the least of interleaved repetitions of one run,
# for what a busy host adds only ever lengthens.
# Hosts differ fourfold from hour to hour, so what fails is a ratio to the plain doubles of the same run: the typed single
# node above 1.1 × (where the linker places a loop moves it by 0.05), and others above what their rates are of the 7 ns that the doubles take on an idle host.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/deps.sh --engine-only
cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DMLSYSIM_GUI=OFF -DMLSYSIM_BENCHMARKS=ON > /dev/null
cmake --build build/bench --parallel "$(nproc)" --target mlsysim_bench_engine mlsysim_bench_requests > /dev/null

measure() {
    "build/bench/tests/bench/$1" --benchmark_repetitions="$2" --benchmark_enable_random_interleaving=true --benchmark_min_time=0.1 \
        --benchmark_format=csv 2> /dev/null
}

{ measure mlsysim_bench_engine 15; measure mlsysim_bench_requests 5; } | awk -F, '
    # Of two figures of the same run: `a` at most `limit` times `b`.
    function compare(text, a, b, limit,   ratio) {
        if (!(a in time) || !(b in time)) { printf "the benchmark %s or %s gave no figure\n", a, b > "/dev/stderr"; status = 1; return }
        ratio = time[a] / time[b]
        printf "%-44s %31s %9.3f × (at most %g)\n", text, "", ratio, limit
        if (ratio > limit) { printf "FAILED: %s\n", text > "/dev/stderr"; status = 1 }
    }
    function judge(text, name, limit,   ratio) {
        if (!(name in time)) { printf "the benchmark %s gave no figure\n", name > "/dev/stderr"; status = 1; return }
        ratio = time[name] / time["single_node/doubles"]
        printf "%-44s %10.2f ns %10.3f million/s   %9.3f × the doubles (at most %g)\n", text, time[name], 1e3 / time[name], ratio, limit
        if (ratio > limit) { printf "FAILED: %s\n", text > "/dev/stderr"; status = 1 }
    }
    { gsub(/"/, "", $1) }
    $1 == "name" { for (i = 1; i <= NF; ++i) column[$i] = i }
    $column["real_time"] + 0 > 0 && $1 ~ /real_time$/ { if (!($1 in wall) || $column["real_time"] < wall[$1]) wall[$1] = $column["real_time"] }
    $column["cpu_time"] + 0 > 0 && $1 !~ /_(mean|median|stddev|cv)$/ { if (!($1 in time) || $column["cpu_time"] < time[$1]) time[$1] = $column["cpu_time"] }
    END {
        if (!("single_node/doubles" in time)) { print "the benchmark gave no figures" > "/dev/stderr"; exit 1 }
        printf "%-44s %10.2f ns\n", "single node, plain doubles", time["single_node/doubles"]
        judge("single node, typed API", "single_node/typed", 1.1)
        judge("serving (40 million/s)", "serving/plain", 3.6)
        judge("distributed training (10 million/s)", "distributed/textbook", 14.3)
        judge("sweep of single node (60 million/s)", "sweep/single_node", 2.4)
        compare("  to the typed check and solver in a loop", "sweep/single_node", "sweep/single_node/checked", 1.1)
        judge("sweep of serving (40 million/s)", "sweep/serving", 3.6)
        compare("  to the typed check and solver in a loop", "sweep/serving", "sweep/serving/checked", 1.1)
        judge("sweep of distributed (10 million/s)", "sweep/distributed", 14.3)
        compare("  to the typed check and solver in a loop", "sweep/distributed", "sweep/distributed/checked", 1.1)
        # Told, not judged: a host that others use has no two idle cores.
        if (wall["sweep/workers/2/real_time"] > 0) {
            printf "%-44s %31s %9.3f × one worker (1.7 or more on two idle cores)\n", "sweep on two workers", "", wall["sweep/workers/1/real_time"] / wall["sweep/workers/2/real_time"]
        }
        judge("layouts, GPT-3 on 4,096 (0.2 s)", "layouts/gpt3_4096", 28e6)
        judge("layouts, Llama 405B on 16,384 (0.3 s)", "layouts/llama405b_16384", 42e6)
        judge("layouts on 98,304 (2 s)", "layouts/98304", 286e6)
        judge("training memory (20 million/s)", "training_memory/textbook", 7.2)
        judge("capacity over 1,000 replicas (15 us)", "serving_capacity/1000_replicas", 2147)
        judge("a request with zoo ids (100,000/s)", "request/zoo_ids", 1431)
        judge("a request of 1 kB, inline (50,000/s)", "request/inline_1kB", 2867)
        exit status
    }'
