// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/tagnews.h"

#include "gateway/context.h"
#include "gateway/sessions.h"
#include "protocol/messages/tags.h"
#include "services/storage.h"

namespace schalter::gateway {

void tellOfTags(const Context &context)
{
    const QString frame = protocol::encode(protocol::TagList{context.storage.reader().tags().all()});
    for (Session *session : context.sessions.subscribed())
        session->send(frame);
}

} // namespace schalter::gateway
