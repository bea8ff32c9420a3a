#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and starts MLSys·im Desktop. Arguments go to the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/deps.sh
cmake --preset release
cmake --build --preset release --parallel "$(nproc)" --target mlsysim
exec build/release/app/mlsysim "$@"
