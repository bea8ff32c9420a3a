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

# A page for each question: serving, a training step on a fleet, cost and carbon on every grid.
cat > "$session" << JSON
{"format": "mlsysim-session", "version": 1, "scenario": {"task": "serving", "model": "Llama3_70B", "hardware": "H100", "grid": "US_Avg", "precision": "fp16",
 "inference": {"batch_size": 8, "seq_len": 2048, "output_tokens": 128, "tp_size": 4}}}
JSON
"$program" --screenshot "$out/serving.png" --page serving --theme light "$session"
cat > "$session" << JSON
{"format": "mlsysim-session", "version": 1, "scenario": {"task": "training", "model": "Llama3_70B", "hardware": "H100", "fleet": "Frontier_8K", "grid": "Poland", "precision": "fp16",
 "training": {"batch_size": 2048, "tp_size": 8, "pp_size": 4, "microbatch_count": 16}}}
JSON
"$program" --screenshot "$out/scaling.png" --page scaling --theme light "$session"
"$program" --screenshot "$out/cost-carbon.png" --page cost-carbon --theme light "$session"
