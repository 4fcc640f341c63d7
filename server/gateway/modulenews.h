// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textmodule.h"

#include <optional>

namespace schalter::gateway {

class Session;
class Sessions;

// Tells the other clients of a text module: whoever may use it as it is now, and whoever no longer may.
// before, now: none where it was not or is no more; except: who knows it already.
void tellOfModule(
    const Sessions &sessions, const Session &except, const std::optional<domain::TextModule> &before,
    const std::optional<domain::TextModule> &now);

} // namespace schalter::gateway
