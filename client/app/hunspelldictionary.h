// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/spelling.h"

namespace schalter::clientapp {

// The system's dictionary for a language, as Switzerland writes it if there is one; none: it is not
// installed.
std::unique_ptr<client::Dictionary> hunspellDictionary(const QString &language);

} // namespace schalter::clientapp
