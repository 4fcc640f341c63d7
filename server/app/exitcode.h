// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace schalter::app {

// How the program ends; part of its outside.
enum class ExitCode {
    Ok = 0,
    Other = 1,
    Usage = 2,
    Configuration = 3,
    Storage = 4, // can't be opened, is in use or newer than the program
    AddressInUse = 5,
};

} // namespace schalter::app
