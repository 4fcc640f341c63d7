// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/config/config.h"
#include "services/office.h"

namespace schalter::app {

services::Office officeOf(const Config &config);

} // namespace schalter::app
