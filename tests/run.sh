#!/bin/bash
# Installs what is missing, builds, runs every test offscreen, and ends with the line
# "N passed, N failed" (", N skipped" where films that are not in the repository are absent).
# tests/run.sh [release|debug|asan|tsan]: the build to test, release unless named.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$root/packaging/build.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
build "${1:-release}" all

# Programs that run the network use every core by themselves: more than two at once only wait.
jobs=$(nproc)
status=0
ctest --test-dir "$build" --parallel $((jobs < 2 ? jobs : 2)) --output-on-failure \
    --no-tests=error || status=$?
awk -f "$root/tests/totals.awk" "$build/Testing/Temporary/LastTest.log" || status=1
exit $status
