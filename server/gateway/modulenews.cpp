// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/modulenews.h"

#include "gateway/sessions.h"
#include "protocol/messages/textmodules.h"

using namespace schalter::domain;

namespace schalter::gateway {

void tellOfModule(
    const Sessions &sessions, const Session &except, const std::optional<TextModule> &before,
    const std::optional<TextModule> &now)
{
    const QString changed = now ? protocol::encode(protocol::TextModuleChanged{*now}) : QString();
    const QString removed = before ? protocol::encode(protocol::TextModuleRemoved{before->id}) : QString();
    for (Session *session : sessions.subscribed()) {
        if (session == &except)
            continue;
        if (now && mayUse(session->user(), *now))
            session->send(changed);
        else if (before && mayUse(session->user(), *before))
            session->send(removed);
    }
}

} // namespace schalter::gateway
