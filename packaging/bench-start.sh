#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Release and measures start-up: the process of `mlsysim` until its first chart is painted against that of a
# bare Qt Charts window, in turn, offscreen and under Xvfb. Fails above 2.5 ×.
#   packaging/bench-start.sh [--runs N] [--build DIR]     --build: an existing Release build, nothing is built
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=21
build=
while (( $# > 0 )); do
    case "$1" in
        --runs) runs="$2"; shift 2 ;;
        --build) build="$2"; shift 2 ;;
        *) echo "usage: $0 [--runs N] [--build DIR]" >&2; exit 1 ;;
    esac
done
if [[ -z "$build" ]]; then
    packaging/deps.sh
    build=build/bench-gui
    cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release > /dev/null
    cmake --build "$build" --parallel "$(nproc)" --target mlsysim mlsysim_bench_bare_chart > /dev/null
fi

measure="$(mktemp --suffix=.py)"
home="$(mktemp --directory)"
trap 'rm -rf "$measure" "$home"' EXIT
cat > "$measure" <<'PYTHON'
import os, statistics, sys, time

name, runs, app, bare = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
commands = {"bare chart": [bare], "mlsysim": [app, "--exit-after-first-chart"]}


def run(command):
    start = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]  # the platform's own remarks
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(pid, 0)
    elapsed = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} failed with status {status}")
    return elapsed * 1e3, usage.ru_maxrss / 1024, (usage.ru_utime + usage.ru_stime) * 1e3


for command in commands.values():  # warm the disk and font caches
    for _ in range(3):
        run(command)
results = {key: [] for key in commands}
for _ in range(runs):
    for key, command in commands.items():
        results[key].append(run(command))

median = {}
busy = {}
for key, rows in results.items():
    times, memory, cpu = zip(*rows)
    median[key] = statistics.median(times)
    busy[key] = statistics.median(cpu)
    print(f"{name:9} {key:10}  median {median[key]:6.1f} ms  (min {min(times):6.1f})  processor {busy[key]:6.1f} ms  peak RSS {statistics.median(memory):5.1f} MiB")
ratio = median["mlsysim"] / median["bare chart"]
least = min(t for t, _, _ in results["mlsysim"]) / min(t for t, _, _ in results["bare chart"])
print(f"{name:9} ratio       median {ratio:6.2f}     (min {least:6.2f})  processor {busy['mlsysim'] / busy['bare chart']:6.2f}     (median at most 2.5)")
sys.exit(0 if ratio <= 2.5 else 1)
PYTHON

# Nobody's settings, nobody's session, no theme of a desktop.
clean=(env -u QT_QPA_PLATFORMTHEME -u XDG_CURRENT_DESKTOP HOME="$home" XDG_CONFIG_HOME="$home" XDG_RUNTIME_DIR="$home" LC_ALL=C.UTF-8)
chmod 700 "$home"
app="$PWD/$build/app/mlsysim"
bare="$PWD/$build/tests/bench/mlsysim_bench_bare_chart"
[[ "$build" == /* ]] && app="$build/app/mlsysim" && bare="$build/tests/bench/mlsysim_bench_bare_chart"

status=0
"${clean[@]}" QT_QPA_PLATFORM=offscreen python3 "$measure" offscreen "$runs" "$app" "$bare" || status=1
if command -v xvfb-run > /dev/null; then
    xvfb-run -a -s "-screen 0 1600x1000x24" "${clean[@]}" QT_QPA_PLATFORM=xcb python3 "$measure" Xvfb "$runs" "$app" "$bare" || status=1
fi
if (( status != 0 )); then
    echo "FAILED: start-up takes more than 2.5 times a bare chart" >&2
fi
exit "$status"
