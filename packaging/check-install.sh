#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the packages, installs them in clean Debian 12 roots without build tools, and runs the programs there: the .deb with
# what it depends on and nothing more, the portable archive with no Qt at all. Prints a line for each check; the first that
# fails ends it. Needs root and a Debian mirror.
#   packaging/check-install.sh [--build DIR]     --build: an existing Release build with the window, brought up to date
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=
case "${1:-}" in
    "") ;;
    --build) build="$(realpath "$2")" ;;
    *) echo "usage: $0 [--build DIR]" >&2; exit 1 ;;
esac
if (( EUID != 0 )); then
    echo "$0 needs root: it makes roots and enters them" >&2
    exit 1
fi

work="$PWD/build/check-install" # the base root and the downloaded packages stay here for the next run
packages="$work/packages"
mirror=http://deb.debian.org/debian
mkdir -p "$work/archives/partial"
log="$work/log"
: > "$log"

mounts=()
server=
program=
clean_up() {
    local status=$?
    for pid in $program $server; do kill "$pid" 2> /dev/null || true; done
    for (( i = ${#mounts[@]} - 1; i >= 0; --i )); do umount "${mounts[i]}" || umount --lazy "${mounts[i]}" || true; done
    if (( status == 0 )); then
        rm -rf --one-file-system "$work"/root-* "$work/deb" "$work/source" "$work/mime"
    else
        echo "FAILED; $log has what was said, $work/root-* are as they were" >&2
    fi
}
trap clean_up EXIT

# check TEXT COMMAND…: a line that says so, or the end.
check() {
    local text="$1"
    shift
    if "$@" >> "$log" 2>&1; then
        echo "ok      $text"
    else
        echo "FAILED  $text: $*" >&2
        tail -n 15 "$log" >&2
        exit 1
    fi
}
not() { ! "$@"; }
same() { [[ "$1" == "$2" ]] || { echo "got \"$1\", not \"$2\""; return 1; }; }

attach() { # attach ROOT: what programs expect of a running system
    mount -t proc proc "$1/proc"; mounts+=("$1/proc")
    mkdir -p "$1/dev/shm"
    mount -t tmpfs tmpfs "$1/dev/shm"; mounts+=("$1/dev/shm")
    mount --bind "$work/archives" "$1/var/cache/apt/archives"; mounts+=("$1/var/cache/apt/archives")
}

# Nothing of this environment enters a root but what is said here.
clean=(/usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8)
inside() { chroot "$1" "${clean[@]}" HOME=/root DEBIAN_FRONTEND=noninteractive "${@:2}"; } # inside ROOT WORD…
install_packages() { inside "$1" apt-get install --yes --no-install-recommends "${@:2}"; }

# A picture that shows something: the size asked for, many colours, no colour almost everywhere.
picture() { # picture FILE WIDTH HEIGHT
    python3 - "$@" << 'PYTHON'
import collections, struct, sys, zlib
data, at, pixels = open(sys.argv[1], "rb").read(), 8, b""
width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
while at < len(data):
    size, name = struct.unpack(">I4s", data[at:at + 8])
    if name == b"IDAT": pixels += data[at + 8:at + 8 + size]
    at += size + 12
assert (width, height, depth) == (int(sys.argv[2]), int(sys.argv[3]), 8), (width, height, depth)
pixels, channels = zlib.decompress(pixels), {2: 3, 6: 4}[kind]
row, lines = bytearray(width * channels), []
for y in range(height):
    start = y * (width * channels + 1)
    how, raw, line = pixels[start], pixels[start + 1:start + 1 + width * channels], bytearray(width * channels)
    for x, value in enumerate(raw):
        left, up, corner = (line[x - channels], row[x], row[x - channels]) if x >= channels else (0, row[x], 0)
        guess = min((left, up, corner), key=lambda c: abs(left + up - corner - c)) if how == 4 else (0, left, up, (left + up) // 2)[how]
        line[x] = (value + guess) & 255
    row = line
    lines.append(bytes(line))
colours = collections.Counter(line[x:x + channels] for line in lines for x in range(0, width * channels, channels))
share = colours.most_common(1)[0][1] / (width * height)
print(sys.argv[1], len(colours), "colours, the commonest on", round(100 * share), "%")
assert len(colours) > 200 and share < 0.9
PYTHON
}

# ResNet-50 on an A100 at batch 1: the seeds' number.
solves() { # solves WORD…: mlsysim-cli, inside
    local answer
    answer="$("$@" solve single-node --model ResNet50 --hardware A100 --batch-size 1 --json)"
    echo "$answer"
    python3 -c 'import json, sys; value = json.loads(sys.argv[1])["outputs"]["latency"]; assert value["unit"] == "ms" and abs(value["value"] / 0.5426213830308975 - 1) < 1e-9, value' "$answer"
}

# The window on a real X server, here outside the root: that it comes up, and wears its icon, which is an SVG. Without the
# icon plugin there would be one size of it, 64 x 64; without Qt SVG none.
shows_window() { # shows_window WORD…: the program, inside
    local id
    "$@" &
    program=$!
    for (( i = 0; i < 100; ++i )); do
        id="$(xwininfo -display "$DISPLAY" -root -tree | grep --extended-regexp '"mlsysim" "[^"]*".*[0-9]{3,}x[0-9]{3,}\+' | awk 'NR == 1 { print $1 }')" || true
        if [[ -n "$id" ]] && xprop -display "$DISPLAY" -id "$id" _NET_WM_ICON WM_CLASS | tee /dev/stderr | grep --quiet --fixed-strings 'Icon (16 x 16)'; then
            kill "$program"
            wait "$program" || true
            program=
            return 0
        fi
        sleep 0.2
    done
    return 1
}

# What an installed copy must do. $1: the root, $2: where the programs are, $3: how it is called here; the rest enters the root.
runs() {
    local root="$1" bin="$2" name="$3" enter=("${@:4}")
    check "$name: mlsysim --version, without a display" same "$("${enter[@]}" "$bin/mlsysim" --version 2>> "$log")" "mlsysim $version"
    check "$name: mlsysim-cli --version" same "$("${enter[@]}" "$bin/mlsysim-cli" --version 2>> "$log")" "mlsysim-cli $version"
    check "$name: mlsysim-cli solve gives the seeds' 0.5426 ms" solves "${enter[@]}" "$bin/mlsysim-cli"
    check "$name: a picture of the window, offscreen" "${enter[@]}" QT_QPA_PLATFORM=offscreen "$bin/mlsysim" --screenshot /tmp/offscreen.png --page roofline --theme light
    check "$name:   which shows something" picture "$root/tmp/offscreen.png" 1280 720
    check "$name: a picture of the window, on X" "${enter[@]}" DISPLAY="$DISPLAY" QT_QPA_PLATFORM=xcb "$bin/mlsysim" --screenshot /tmp/xcb.png --page roofline --theme light
    check "$name:   which shows something" picture "$root/tmp/xcb.png" 1280 720
    check "$name: the window comes up on X, with its SVG icon" shows_window "${enter[@]}" DISPLAY="$DISPLAY" QT_QPA_PLATFORM=xcb "$bin/mlsysim"
    mkdir -p "$root/tmp/figures"
    chmod 777 "$root/tmp/figures"
    echo '{"format": "mlsysim-session", "version": 1, "scenario": {"task": "inference", "model": "ResNet50", "hardware": "A100"}}' > "$root/tmp/a.mlsysim.json"
    check "$name: mlsysim-cli run exports charts" "${enter[@]}" "$bin/mlsysim-cli" run /tmp/a.mlsysim.json --export /tmp/figures
    check "$name:   as PDF, SVG and PNG" test -s "$root/tmp/figures/roofline-roofline.pdf" -a -s "$root/tmp/figures/roofline-roofline.svg" -a -s "$root/tmp/figures/roofline-roofline.png"
}

# --- The packages
tools=(debootstrap lintian appstream desktop-file-utils shared-mime-info man-db patchelf xvfb x11-utils fish zsh python3)
missing=()
for tool in "${tools[@]}"; do dpkg-query --show --showformat='${db:Status-Status}' "$tool" 2> /dev/null | grep --quiet --line-regexp installed || missing+=("$tool"); done
if (( ${#missing[@]} > 0 )); then
    apt-get update >> "$log" 2>&1
    check "tools: ${missing[*]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing[@]}"
fi
if [[ -z "$build" ]]; then
    packaging/deps.sh
    build="$PWD/build/release"
    check "configured" cmake --preset release
fi
check "built" cmake --build "$build" --parallel "$(nproc)" --target mlsysim mlsysim-cli mlsysim_desktop_files mlsysim_package_files
rm -rf "$packages"
check "cpack: .deb and portable archive" cpack --config "$build/CPackConfig.cmake" -B "$packages"
check "cpack: source package" cpack --config "$build/CPackSourceConfig.cmake" -B "$packages"
version="$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")"
deb="$packages/mlsysim_${version}_$(dpkg --print-architecture).deb"
portable="$packages/mlsysim-$version-linux-$(uname -m).tar.gz"
source="$packages/mlsysim-$version.tar.gz"
check "their names have the version $version" test -f "$deb" -a -f "$portable" -a -f "$source"

# --- What can be told of them without installing
rm -rf "$work/deb" "$work/source"
dpkg-deb --extract "$deb" "$work/deb"
share="$work/deb/usr/share"
id="$(basename "$share"/applications/*.desktop .desktop)"
check "lintian: no errors, no warnings" lintian --no-tag-display-limit --allow-root --fail-on error,warning "$deb"
check "appstreamcli validate" appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
check "desktop-file-validate" desktop-file-validate "$share/applications/$id.desktop"
check "man pages without a warning" same "$(for page in "$share"/man/man1/*.gz; do LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings --local-file "$page" 2>&1 > /dev/null; done)" ""
rm -rf "$work/mime"
mkdir -p "$work/mime/packages"
cp "$share/mime/packages/$id.xml" /usr/share/mime/packages/freedesktop.org.xml "$work/mime/packages/"
check "the MIME type is accepted" update-mime-database "$work/mime"
check "  and sessions go to it, not to plain JSON" grep --quiet --fixed-strings "application/x-mlsysim-session:*.mlsysim.json" "$work/mime/globs2"
check "completion in fish" grep --quiet --line-regexp single-node <(PATH="$work/deb/usr/bin:$PATH" fish --no-config -c "source '$share/fish/vendor_completions.d/mlsysim-cli.fish'; complete -C 'mlsysim-cli solve sing'")
check "completion in zsh" grep --quiet --line-regexp single-node <(PATH="$work/deb/usr/bin:$PATH" zsh -f -c "compadd() { print -l -- \$found }; words=(mlsysim-cli solve sing); CURRENT=3; source '$share/zsh/vendor-completions/_mlsysim-cli'")
check "the source package has git's files" same "$(tar --list --file "$source" | grep --invert-match '/$' | sed 's,[^/]*/,,' | sort | sha256sum)" "$(git ls-files | sort | sha256sum)"
mkdir "$work/source"
tar --extract --file "$source" --directory "$work/source" --strip-components 1
check "  and can be configured" cmake -S "$work/source" -B "$work/source/build" -G Ninja -DMLSYSIM_TESTS=OFF

# --- The .deb in a clean Debian 12
if [[ ! -f "$work/base.tar" ]]; then
    rm -rf "$work/base"
    check "debootstrap bookworm" debootstrap --variant=minbase bookworm "$work/base" "$mirror"
    tar --create --file "$work/base.tar" --directory "$work/base" .
    rm -rf "$work/base"
fi
for root in "$work/root-deb" "$work/root-portable"; do
    rm -rf "$root"
    mkdir "$root"
    tar --extract --file "$work/base.tar" --directory "$root"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    attach "$root"
done
exec {ready}<> <(:)
Xvfb -displayfd "$ready" -screen 0 1600x1000x24 -nolisten tcp -ac 2>> "$log" &
server=$!
read -r -u "$ready" number
export DISPLAY=":$number"

root="$work/root-deb"
cp "$deb" "$root/tmp/mlsysim.deb"
check "deb: apt update" inside "$root" apt-get update
check "deb: installs, recommended packages left out" install_packages "$root" /tmp/mlsysim.deb
for word in g++ cc cmake ninja make qmake6; do check "deb: there is no $word" not inside "$root" sh -c "command -v $word"; done
runs "$root" /usr/bin deb chroot "$root" "${clean[@]}" HOME=/root
check "deb: bash completes" grep --quiet --line-regexp single-node <(inside "$root" bash -c 'source /usr/share/bash-completion/completions/mlsysim-cli; COMP_WORDS=(mlsysim-cli solve sing); COMP_CWORD=2; _mlsysim_cli mlsysim-cli; echo "${COMPREPLY[@]}"')
mapfile -t recommended < <(dpkg-deb --field "$deb" Recommends | tr ',' '\n' | sed 's/ *|.*//; s/ //g')
check "deb: the recommended packages exist: ${recommended[*]}" install_packages "$root" "${recommended[@]}"
for language in zh-cn ar es de; do check "deb:   with them there is a font for $language" grep --quiet . <(inside "$root" fc-list ":lang=$language"); done
check "deb: removes itself" inside "$root" apt-get purge --yes mlsysim
check "deb:   and leaves nothing" same "$(find "$root/usr" "$root/etc" -name "*mlsysim*")" ""

# --- The portable archive where there is no Qt, as a user who is not root
root="$work/root-portable"
# What a desktop has: README.md names the same.
check "portable: apt update" inside "$root" apt-get update
check "portable: a desktop's libraries" install_packages "$root" libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libsm6 libice6 libfontconfig1 libfreetype6 libglib2.0-0 libdbus-1-3 fonts-dejavu-core
check "portable: there is no Qt" not grep --quiet --extended-regexp '^Package: (lib)?qt[56]' "$root/var/lib/dpkg/status"
inside "$root" useradd --create-home student
check "portable: unpacks" tar --extract --file "$portable" --directory "$root/home/student"
runs "$root" "/home/student/$(basename "$portable" .tar.gz)/bin" portable chroot --userspec=student:student "$root" "${clean[@]}" HOME=/home/student
echo "All checks passed."
