#!/bin/bash
# Builds the Debian package of this release and says where it is.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/build.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}" "${deb_packages[@]}"
build release lucency lucency-cli lucency_samples lucency_docs
cd "$build"
log=$(cpack 2>&1) || {
    say "$log"
    exit 1
}
printf '%s\n' "$build"/lucency_*.deb
