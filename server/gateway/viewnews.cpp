// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/viewnews.h"

#include "gateway/context.h"
#include "gateway/sessions.h"
#include "protocol/messages/views.h"
#include "services/storage.h"

namespace schalter::gateway {

void tellOfViews(const Context &context, const Session &who)
{
    const auto user = who.user().id;
    const QString frame = protocol::encode(protocol::ViewList{context.storage.reader().views().of(user)});
    for (Session *session : context.sessions.subscribed())
        if (session->user().id == user)
            session->send(frame);
}

} // namespace schalter::gateway
