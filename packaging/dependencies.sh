# What Lucency is built, run and tested with: the one list. Sourced by run.sh and tests/run.sh.
# Debian 12 and 13 have every package under these names; so do derivatives that are as new.

build_packages=(
    build-essential cmake ninja-build ccache
    qt6-base-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools # lupdate and lrelease
    libtorch-dev
    libopencv-dev
    libdcmtk-dev
    libssl-dev # libdcmtk-dev brings it in Debian 12 alone
    libjpeg-dev libtiff-dev libopenjp2-7-dev
)
run_packages=(
    libopenblas0-pthread # the reference BLAS is twenty times slower
    qt6-wayland
    libqt6sql6-sqlite libqt6sql6-psql # the record of reads
    qt6-translations-l10n # what Qt's own dialogs say
    fonts-dejavu-core
)
# Debian 12 has the SVG plugins in libqt6svg6.
[ "$(. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}")" = bookworm ] ||
    run_packages+=(qt6-svg-plugins)
test_packages=(
    libbenchmark-dev
    postgresql sqlite3 # the record of a department, on a server of the tests' own; altered from outside
    python3-sklearn dcmtk python3-pydicom python3-gdcm python3-numpy python3-skimage python3-statsmodels # independent references
)
deb_packages=(
    dpkg-dev file # CPack finds the libraries a program needs with these
)

say() { printf '%s\n' "$*" >&2; }

name_libraries() {
    say "Lucency needs these, with their development files:
  GCC 12 or another C++20 compiler, CMake 3.25, Ninja (and ccache, if you like)
  Qt 6.4 (Base, Svg, Linguist), LibTorch 1.13, OpenCV 4.6 with its contrib modules, DCMTK 3.6.7, OpenSSL 3,
  libjpeg, libtiff 4.5, OpenJPEG 2.5, OpenBLAS; Google Benchmark for the benchmarks.
Where they are installed already, say so: LUCENCY_DEPENDENCIES=present $0"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

has_candidate() {
    [[ $(apt-cache policy "$1" 2>/dev/null) =~ 'Candidate: '[0-9] ]]
}

# Reads high-throughput JPEG 2000 for comparison; the tests do without it.
has_candidate openjph-tools && test_packages+=(openjph-tools)

# Installs those of the named packages that are missing, as root or through sudo, and says which.
# Sets installed_something. Leaves the system alone where nothing is missing.
install_missing() {
    local package missing=() unknown=() as_root=()
    installed_something=no
    [ "${LUCENCY_DEPENDENCIES:-}" = present ] && return 0
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system is not Debian or made from it, so nothing was installed."
        name_libraries
        return 1
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and only root can install them (there is no sudo here):"
            say "  apt-get install ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    say "Installing from the distribution's packages (on a bare system this takes some minutes): ${missing[*]}"
    "${as_root[@]}" apt-get update -qq || return 1
    for package in "${missing[@]}"; do
        has_candidate "$package" || unknown+=("$package")
    done
    if [ ${#unknown[@]} -gt 0 ]; then
        say "This release does not have: ${unknown[*]}. Lucency is made for Debian 12 and 13."
        name_libraries
        return 1
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
        --no-install-recommends "${missing[@]}" >/dev/null || return 1
    installed_something=yes
}
