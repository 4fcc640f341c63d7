// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/rownews.h"

#include "domain/permissions.h"
#include "gateway/sessions.h"
#include "protocol/messages/related.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void tellOfRows(
    services::Storage &storage, const Sessions &sessions, UserId user, const QList<TicketId> &tickets)
{
    QString frame;
    for (Session *session : sessions.subscribed()) {
        if (session->user().id != user)
            continue;
        if (frame.isEmpty()) {
            protocol::RowsChanged change;
            for (const TicketId ticket : tickets)
                if (const auto row = storage.reader().tickets().row(ticket, user);
                    row && maySee(session->user(), row->category))
                    change.rows.append(*row);
            change.unreadTotal = storage.reader().tickets().unreadTotal(user, session->user().categories);
            frame = protocol::encode(change);
        }
        session->send(frame);
    }
}

} // namespace schalter::gateway
