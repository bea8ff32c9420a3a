#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing need on Debian 12; does nothing when all of it is there.
#   packaging/deps.sh [--engine-only]     --engine-only: no Qt, for -DMLSYSIM_GUI=OFF
set -euo pipefail

packages=(g++ cmake ninja-build libboost-dev libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev nlohmann-json3-dev)
gui=(qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools qt6-translations-l10n
     libgl1-mesa-dev libqt6opengl6-dev xvfb xauth fonts-dejavu-core fonts-wqy-microhei at-spi2-core dbus gir1.2-atspi-2.0 python3-gi)

case "${1:-}" in
    "") packages+=("${gui[@]}") ;;
    --engine-only) ;;
    *) echo "usage: $0 [--engine-only]" >&2; exit 1 ;;
esac

missing=()
for package in "${packages[@]}"; do
    # The status of a package that was never seen is an error of dpkg-query, and means missing too.
    if [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)" != installed ]]; then
        missing+=("$package")
    fi
done
if (( ${#missing[@]} == 0 )); then
    exit 0
fi

echo "Installing: ${missing[*]}"
as_root=()
if (( EUID != 0 )); then
    as_root=(sudo)
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
