// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/markreadhandler.h"

#include "gateway/sessions.h"
#include "services/markread.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void MarkReadHandler::run(Session &session, qint64 id, const protocol::MarkRead &request) const
{
    const services::MarkReadRequest command{session.user().id, request.ticket, request.upTo, request.unread};
    m_context.storage.write<Sequence>(
        &session,
        [command](services::Repositories &repositories) {
            return services::MarkRead()(repositories, command);
        },
        [this, &session, id, ticket = request.ticket](const Result<Sequence> &upTo) {
            if (!upTo)
                return session.refuse(id, upTo.error());
            try {
                tell(session, id, ticket, *upTo);
            } catch (const std::exception &) {
                session.refuse(id, {ErrorCode::Unavailable, {}});
            }
        });
}

void MarkReadHandler::tell(Session &session, qint64 id, TicketId ticket, Sequence upTo) const
{
    const User user = session.user();
    auto &tickets = m_context.storage.reader().tickets();
    const auto row = tickets.row(ticket, user.id);
    if (!row)
        return session.refuse(id, {ErrorCode::NotFound, {}});
    const protocol::ReadMarker marker{
        ticket, upTo, row->unread, row->isNew, tickets.unreadTotal(user.id, user.categories)};
    session.reply(id, marker);
    const QString frame = protocol::encode(marker);
    for (Session *other : m_context.sessions.subscribed())
        if (other != &session && other->user().id == user.id)
            other->send(frame);
}

} // namespace schalter::gateway
