// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "web/sitecontext.h"

namespace schalter::web {

inline const QByteArray chatCookie = QByteArrayLiteral("schalter_chat");

// The chat that the browser's cookie opens; ended ones too.
std::optional<domain::Chat> chatOf(const SiteContext &site, const HttpRequest &request);
QString chatSecret(const HttpRequest &request);

} // namespace schalter::web
