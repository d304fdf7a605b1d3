#!/bin/bash
# From a bare Debian to a film that is read: installs what is missing, builds, and opens the window
# on the films named, or on a bundled sample. Without a display it reads them headless instead.
set -euo pipefail

if [ "${1:-}" = -h ] || [ "${1:-}" = --help ]; then
    cat <<'HELP'
packaging/run.sh [FILM...]

Installs what is missing (Debian 12 or 13, as root or through sudo), builds Lucency, and opens its
window on the films named (DICOM, JPEG, PNG or TIFF), or on a synthetic sample. Without a display it
reads them headless and writes the annotated PDF, the picture with the map, and the JSON into out/.
HELP
    exit 0
fi

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/build.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"
build release lucency lucency-cli lucency_samples

films=("$@")
[ $# -gt 0 ] || films=("$build/share/lucency/samples/phantom-opacity.dcm")

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/bin/lucency" "${films[@]}"
fi

out=$root/out
started=$(date +%s)
mkdir -p "$out"
say "There is no display: reading headless"
status=0
"$build/bin/lucency-cli" read "${films[@]}" --explain lime \
    --json "$out/readings.json" --pdf "$out/" --overlay "$out/" || status=$?
say "Written into $out:"
find "$out" -maxdepth 1 -type f -newermt "@$started" -printf '  %f\n' | sort >&2
exit $status
