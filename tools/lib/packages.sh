# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs from Debian what tools/packages names and the machine lacks.

wanted_packages() { # use…
    local use
    for use in "$@"; do awk -v use="$use" '$1 == use { print $2 }' tools/packages; done | sort -u
}

# Names of everything installed, and what that provides (another npm than Debian's will do).
installed_packages() {
    dpkg-query -W -f='${db:Status-Status}\t${Package}, ${Provides}\n' |
        awk -F'\t' '$1 == "installed" { gsub(/ \([^)]*\)/, "", $2); gsub(/, */, "\n", $2); print $2 }' | sort -u
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() { # use…
    if ! command -v dpkg-query >/dev/null; then
        step "This is not a Debian system: going on with what is installed (tools/packages names what is needed)."
        return
    fi
    local missing
    mapfile -t missing < <(comm -23 <(wanted_packages "$@") <(installed_packages))
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "packages are missing; please run as root: apt-get install ${missing[*]}"
    fi
    step "Installing Debian packages: ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update </dev/null ||
        fail "the package lists could not be fetched; please check the network and run this again"
    as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null ||
        fail "installing failed; please look above for apt-get's reason, then run this again"
}
