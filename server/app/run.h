// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::app {

// schalterd, from its arguments to its exit code.
int run(int argc, char *argv[]);

} // namespace schalter::app
