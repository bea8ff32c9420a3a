#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the README's screenshots with the program itself, without a display: packaging/screenshots.sh [MLSYSIM]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program="${1:-build/release/app/mlsysim}"
out=resources/screenshots
export QT_QPA_PLATFORM=offscreen

session="$(mktemp --suffix=.mlsysim.json)"
trap 'rm -f "$session"' EXIT
scenario() {
    cat > "$session" << JSON
{"format": "mlsysim-session", "version": 1, "scenario": {"task": "$1", "model": "$2", "hardware": "$3", "precision": "fp16",
 "inference": {"batch_size": 1}, "training": {"batch_size": 8, "seq_len": 2048, "dp_size": 8, "zero_stage": $4}}}
JSON
}

"$program" --screenshot "$out/roofline.png" --page roofline --theme light
"$program" --screenshot "$out/overview-dark.png" --page overview --theme dark
scenario training Llama3_8B H100 2
"$program" --screenshot "$out/memory.png" --page memory --theme light "$session"
scenario training Llama3_8B A100 0
"$program" --screenshot "$out/does-not-fit.png" --page memory --theme light "$session"
