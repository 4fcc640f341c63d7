// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/eventround.h"

#include "protocol/messages.h"

#include <QSet>

using namespace schalter::domain;

namespace schalter::gateway {

// The last number is read first: all up to it is visible to every reading after.
EventRound::EventRound(services::Repositories &repositories, int eventsPerPart)
    : m_repositories(repositories)
    , m_eventsPerPart(eventsPerPart)
    , m_last(repositories.events().last())
{
}

const std::optional<User> &EventRound::user(UserId id)
{
    auto found = m_users.find(id);
    if (found == m_users.end())
        found = m_users.insert(id, m_repositories.people().find(id));
    return *found;
}

const EventRound::Part &EventRound::partAfter(Sequence told, const User &user)
{
    const auto key = std::pair(told, user.id);
    if (const auto found = m_parts.find(key); found != m_parts.end())
        return found->second;
    const Events &events = eventsAfter(told, user.categories);
    Part part;
    const bool isLast = events.size() < m_eventsPerPart;
    part.upTo = events.isEmpty() ? told : events.last().sequence;
    if (isLast)
        part.upTo = std::max(part.upTo, m_last);
    if (!events.isEmpty())
        part.frame = frameOf(events, part.upTo, user);
    return m_parts.emplace(key, std::move(part)).first->second;
}

QString EventRound::frameOf(const Events &events, Sequence upTo, const User &user) const
{
    protocol::Events message;
    message.events = events;
    message.upTo = upTo;
    message.unreadTotal = m_repositories.tickets().unreadTotal(user.id, user.categories);
    QSet<TicketId> seen;
    for (const Event &event : events) {
        if (seen.contains(event.ticket))
            continue;
        seen.insert(event.ticket);
        if (auto row = m_repositories.tickets().row(event.ticket, user.id))
            message.rows.append(std::move(*row));
    }
    return protocol::encode(message);
}

const EventRound::Events &EventRound::eventsAfter(Sequence told, const QList<CategoryId> &categories)
{
    auto key = std::pair(told, categories);
    std::sort(key.second.begin(), key.second.end());
    auto found = m_events.find(key);
    if (found == m_events.end())
        found = m_events.emplace(key, m_repositories.events().after(told, key.second, m_eventsPerPart)).first;
    return found->second;
}

} // namespace schalter::gateway
