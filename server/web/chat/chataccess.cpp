// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/chat/chataccess.h"

#include "services/token.h"

namespace schalter::web {

QString chatSecret(const HttpRequest &request)
{
    return request.cookies.value(QString::fromLatin1(chatCookie));
}

std::optional<domain::Chat> chatOf(const SiteContext &site, const HttpRequest &request)
{
    const QString secret = chatSecret(request);
    if (secret.isEmpty() || !site.office.chat.isEnabled)
        return std::nullopt;
    return site.storage.reader().chats().findBySecret(services::tokenHash(secret));
}

} // namespace schalter::web
