// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/messages/chat.h"
#include "services/presence.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace schalter::gateway {

class Session;

// Tells each client who else is where it is, and the others that it is there.
class PresenceFeed : public QObject
{
    Q_OBJECT
public:
    explicit PresenceFeed(services::Presence &presence, QObject *parent = nullptr);

    void watch(Session &session);                               // until it ends
    bool enter(Session &session, const services::Place &place); // false: it is at too many places
    void leave(Session &session, const services::Place &place);
    void forget(Session &session); // wherever it is
    void sayTyping(Session &session, const services::Place &place, bool typing);
    protocol::Presence at(const services::Place &place) const;

private:
    static QString keyOf(const Session &session);
    void tell(const services::Place &place);

    services::Presence &m_presence;
    QHash<Session *, QSet<services::Place>> m_places;
    QHash<services::Place, QSet<Session *>> m_sessions;
};

} // namespace schalter::gateway
