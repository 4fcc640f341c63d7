# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What every tool needs: strict mode, the checkout's root, progress lines, caches inside the checkout.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

export CCACHE_DIR=${CCACHE_DIR:-$root/.cache/ccache}
export npm_config_cache=$root/.cache/npm npm_config_update_notifier=false
mkdir -p "$root/.cache"

step() { printf '== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}
wrong_usage() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 2
}

# The head comment of the calling script is its help.
show_help() {
    sed -n '3,/^$/s/^# \{0,1\}//p' "$0"
    exit 0
}
