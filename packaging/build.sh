# Installs what is missing, configures where needed and builds. Sourced by run.sh and tests/run.sh,
# which set `root` to the top of the tree.

. "$root/packaging/dependencies.sh"

# As many compilers at once as there are cores and 2 GB of memory for each.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 2000000) + 1 }' /proc/meminfo 2>/dev/null) ||
        memory=$cores
    echo $((cores < memory ? cores : memory))
}

# build PRESET TARGET...: into $build. A tree that was moved or copied is configured anew.
build() {
    local preset=$1 log
    shift
    build=$root/build/$preset
    if [ -e "$build/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
        rm -rf "$build"
    fi
    if [ ! -e "$build/build.ninja" ] || [ "$installed_something" = yes ]; then
        say "Configuring"
        log=$(cmake -S "$root" --preset "$preset" $(command -v ccache >/dev/null ||
            echo -DCMAKE_CXX_COMPILER_LAUNCHER=) 2>&1) || {
            say "$log"
            return 1
        }
    fi
    [[ $(ninja -C "$build" -n "$@") == *"no work to do"* ]] && return 0
    say "Building (the first time takes some minutes)"
    ninja -C "$build" --quiet -j "$(build_jobs)" "$@" >&2
}
