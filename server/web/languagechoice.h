// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/office.h"
#include "web/http/httprequest.h"

namespace schalter::web {

// The language of a page: asked for, chosen before, the ticket's, the browser's, the office's; only those
// that the office has.
QString languageOf(
    const HttpRequest &request, const services::Office &office, const QString &ticketLanguage = {});

} // namespace schalter::web
