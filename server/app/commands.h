// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/admin/admincommands.h"
#include "app/commandline.h"

namespace schalter::app {

// Every subcommand that there is, in the order of --help. A new one is a class in commands/ and a line here.
Commands allCommands();
AdminCommands::List adminCommands(); // those of them that the running server carries out

} // namespace schalter::app
