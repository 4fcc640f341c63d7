// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "web/websettings.h"

namespace schalter::app {

web::WebSettings webSettingsOf(const Config &config);

} // namespace schalter::app
