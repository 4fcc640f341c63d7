// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recipients.h"

namespace schalter::ui {

// The line below the composer: recipient, where a direct answer goes, who will be told.
QString inWords(const client::WhoGetsThis &who);

} // namespace schalter::ui
