// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "domain/people.h"
#include "gateway/settings.h"
#include "services/repositories.h"

#include <QHash>
#include <map>
#include <optional>

namespace schalter::gateway {

// What one round of telling has read already: sessions of one person, or with the same categories, that are
// equally far share the work. Lives for one round, as everything in it may change after.
class EventRound
{
public:
    // The next part of the log as somebody sees it.
    struct Part
    {
        QString frame; // empty: nothing that she may see
        domain::Sequence upTo = 0;
    };

    EventRound(services::Repositories &repositories, int eventsPerPart);

    domain::Sequence last() const { return m_last; }
    const std::optional<domain::User> &user(domain::UserId id);
    const Part &partAfter(domain::Sequence told, const domain::User &user);
    QString frameOf(
        const QList<domain::Event> &events, domain::Sequence upTo, const domain::User &user) const;

private:
    using Events = QList<domain::Event>;
    const Events &eventsAfter(domain::Sequence told, const QList<domain::CategoryId> &categories);

    services::Repositories &m_repositories;
    const int m_eventsPerPart;
    const domain::Sequence m_last;
    QHash<domain::UserId, std::optional<domain::User>> m_users;
    std::map<std::pair<domain::Sequence, QList<domain::CategoryId>>, Events> m_events;
    std::map<std::pair<domain::Sequence, domain::UserId>, Part> m_parts;
};

} // namespace schalter::gateway
