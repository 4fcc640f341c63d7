// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httpresponse.h"

namespace schalter::web {

// The headers that every answer carries; what a handler has set itself stays.
void addSecurityHeaders(HttpResponse &response, bool https);

} // namespace schalter::web
