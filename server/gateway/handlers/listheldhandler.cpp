// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/listheldhandler.h"

#include "domain/permissions.h"
#include "gateway/heldstatus.h"
#include "services/office.h"
#include "services/storage.h"

using namespace schalter::domain;

namespace schalter::gateway {

void ListHeldHandler::run(Session &session, qint64 id, const protocol::ListHeld &) const
{
    auto &repositories = m_context.storage.reader();
    protocol::HeldList list;
    for (const HeldMessage &held : repositories.held().of(session.user().id)) {
        const auto ticket = repositories.tickets().find(held.ticket);
        if (!ticket || !maySee(session.user(), ticket->category))
            continue;
        if (list.tickets.isEmpty() || list.tickets.last().ticket != held.ticket)
            list.tickets.append({held.ticket, ticket->number, {}});
        list.tickets.last().held += heldOf(repositories, {held}, m_context.office.now());
    }
    session.reply(id, list);
}

} // namespace schalter::gateway
