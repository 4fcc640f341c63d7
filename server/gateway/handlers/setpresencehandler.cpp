// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/setpresencehandler.h"

#include "domain/permissions.h"
#include "gateway/presencefeed.h"
#include "services/storage.h"

using namespace schalter::domain;
using schalter::services::Place;

namespace schalter::gateway {

namespace {

// The category of what she may look at; nothing: she may not.
std::optional<CategoryId> categoryFor(
    services::Repositories &repositories, const User &user, const protocol::SetPresence &request)
{
    if (request.chat.isValid()) {
        const auto chat = repositories.chats().find(request.chat);
        return chat && chat->taker == user.id ? std::optional(chat->category) : std::nullopt;
    }
    const auto ticket = repositories.tickets().find(request.ticket);
    return ticket && maySee(user, ticket->category) ? std::optional(ticket->category) : std::nullopt;
}

} // namespace

void SetPresenceHandler::run(Session &session, qint64 id, const protocol::SetPresence &request) const
{
    const auto category = categoryFor(m_context.storage.reader(), session.user(), request);
    if (!category)
        return session.refuse(id, {ErrorCode::NotFound, {}});
    const Place place = request.chat.isValid() ? Place::of(request.chat) : Place::of(request.ticket);
    PresenceFeed &presence = m_context.presence;
    if (!request.here)
        presence.leave(session, place);
    else if (!presence.enter(session, place))
        return session.refuse(id, {ErrorCode::TooOften, {}});
    presence.sayTyping(session, place, request.typing && mayWork(session.user(), *category));
    session.reply(id, presence.at(place));
}

} // namespace schalter::gateway
