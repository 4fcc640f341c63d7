// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ticket.h"
#include "web/sitecontext.h"

namespace schalter::web {

inline const QByteArray accessCookie = QByteArrayLiteral("schalter_access");

// The ticket of the request's address, if its cookie opens exactly this one.
std::optional<domain::Ticket> ticketOf(const SiteContext &site, const HttpRequest &request);

} // namespace schalter::web
