#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds with warnings as errors and runs every test: offscreen, and under Xvfb. Ends with ctest's summary.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/deps.sh
cmake --preset release -DMLSYSIM_WERROR=ON
cmake --build --preset release --parallel "$(nproc)"
# The tests choose their platform themselves; a display of the user's must not change what they see.
unset QT_QPA_PLATFORM
exec ctest --preset release --parallel "$(nproc)" "$@"
