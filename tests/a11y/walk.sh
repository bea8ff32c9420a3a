#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# walk.sh PROGRAM PAGE...: starts the program once a page, on an X server and an accessibility bus of its own, and walks it; first
# uses it without eyes or mouse.
set -euo pipefail
here="$(dirname "${BASH_SOURCE[0]}")"
if [[ -z "${MLSYSIM_A11Y_BUS:-}" ]]; then
    export MLSYSIM_A11Y_BUS=1
    exec xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- "$0" "$@"
fi
program="$1"
shift
home="$(mktemp --directory)"
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$home"' EXIT
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home" HOME="$home"
/usr/libexec/at-spi-bus-launcher --launch-immediately 2> /dev/null &
sleep 1
echo "pick, change, read, export:"
"$program" --page roofline 2> /dev/null &
app=$!
/usr/bin/python3 "$here/use.py" "$home/chart.png"
kill "$app"
wait "$app" 2> /dev/null || true
for page in "$@"; do
    echo "$page:"
    "$program" --page "$page" 2> /dev/null &
    app=$!
    /usr/bin/python3 "$here/walk.py"
    kill "$app"
    wait "$app" 2> /dev/null || true
done
