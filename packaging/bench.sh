#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Release and measures the engine: the typed solver against the same arithmetic on doubles, median of 15
# interleaved repetitions of one run. Fails above 1.05 × or below 60 million solves a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/deps.sh --engine-only
cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DMLSYSIM_GUI=OFF -DMLSYSIM_BENCHMARKS=ON > /dev/null
cmake --build build/bench --parallel "$(nproc)" --target mlsysim_bench_engine > /dev/null

results="$(build/bench/tests/bench/mlsysim_bench_engine --benchmark_repetitions=15 --benchmark_enable_random_interleaving=true \
    --benchmark_min_time=0.1 --benchmark_report_aggregates_only=true --benchmark_format=csv 2> /dev/null)"

awk -F, '
    { gsub(/"/, "", $1) }
    $1 == "name" { for (i = 1; i <= NF; ++i) column[$i] = i }
    $1 == "single_node/typed_median" { typed = $column["cpu_time"]; rate = $column["items_per_second"] / 1e6 }
    $1 == "single_node/doubles_median" { doubles = $column["cpu_time"] }
    END {
        if (typed <= 0 || doubles <= 0) { print "the benchmark gave no figures" > "/dev/stderr"; exit 1 }
        ratio = typed / doubles
        printf "single node, typed API    %6.2f ns  %6.1f million solves/s\n", typed, rate
        printf "single node, doubles      %6.2f ns\n", doubles
        printf "ratio                     %6.3f     (at most 1.05)\n", ratio
        if (ratio > 1.05) { print "FAILED: unit types cost more than 5 %" > "/dev/stderr"; status = 1 }
        if (rate < 60) { print "FAILED: fewer than 60 million solves a second" > "/dev/stderr"; status = 1 }
        exit status
    }' <<< "$results"
