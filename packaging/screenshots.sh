#!/bin/bash
# Pictures of the window on one film, made by the real program without a display: dark and light, at
# 1440x900 and 1920x1080, and one at 200 % scaling. LUCENCY names another program than the one built.
set -euo pipefail

if [ $# -ne 2 ]; then
    echo "usage: packaging/screenshots.sh FILM FOLDER" >&2
    exit 2
fi
film=$1
folder=$2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
program=${LUCENCY:-$root/build/release/bin/lucency}
mkdir -p "$folder"

# Nothing of the user's own settings, and nothing left among them.
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT

picture() {  # NAME SIZE THEME SCALE
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$4 XDG_CONFIG_HOME=$settings XDG_DATA_HOME=$settings \
        "$program" --mode concurrent --theme "$3" --size "$2" --screenshot "$folder/$1.png" "$film"
    echo "$folder/$1.png"
}
picture window-dark-1440x900 1440x900 dark 1
picture window-light-1440x900 1440x900 light 1
picture window-dark-1920x1080 1920x1080 dark 1
picture window-light-1920x1080 1920x1080 light 1
picture window-dark-200-percent 1440x900 dark 2
