// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "mail/mailsettings.h"

namespace schalter::app {

// Reads the relay's password from its file; throws Failure if it can't be.
mail::MailSettings mailSettingsOf(const Config &config);

} // namespace schalter::app
