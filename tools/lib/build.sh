# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Building with a preset, and the modules of the end-to-end tests.

build_preset() { # preset [target…]
    local preset=$1
    shift
    step "Configuring build/$preset"
    cmake --preset "$preset" >.cache/configure.log 2>&1 || {
        cat .cache/configure.log >&2
        fail "configuring failed, see above"
    }
    step "Building build/$preset (the first time takes some minutes)"
    cmake --build --preset "$preset" ${1:+--target "$@"} || fail "the build failed, see above"
}

# The lock file is copied last: it says for which versions the modules are whole.
install_node_modules() {
    local modules=tests/e2e/node_modules
    cmp -s tests/e2e/package-lock.json "$modules/.installed" && return
    step "Fetching the modules of the end-to-end tests (npm ci)"
    (cd tests/e2e && npm ci --no-audit --no-fund --ignore-scripts --loglevel=error </dev/null) ||
        fail "npm could not fetch the modules; please check the network and run this again"
    cp tests/e2e/package-lock.json "$modules/.installed"
}
