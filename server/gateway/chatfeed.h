// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "protocol/messages/chat.h"

#include <QHash>
#include <QObject>

namespace schalter::services {
class ChatDesk;
class Repositories;
class Storage;
} // namespace schalter::services

namespace schalter::gateway {

class Session;
class Sessions;

// Rings at everybody who could take a chat, and tells its taker how it goes on.
class ChatFeed : public QObject
{
    Q_OBJECT
public:
    ChatFeed(
        services::Storage &storage, services::ChatDesk &desk, Sessions &sessions, QObject *parent = nullptr);

    void watch(Session &session); // until it ends
    void setAvailable(Session &session, bool available);
    void tellOf(domain::ChatId chat); // that it went on
    protocol::ChatDetail detail(const domain::Chat &chat, int after);
    protocol::ChatInfo infoFor(const Session &session, const domain::Chat &chat);
    static bool concerns(const Session &session, const domain::Chat &chat);

private:
    static QString keyOf(const Session &session);
    void tell(domain::ChatId id);

    services::Storage &m_storage;
    services::ChatDesk &m_desk;
    Sessions &m_sessions;
    QHash<domain::ChatId, domain::ChatState> m_told; // of those that have not ended
};

} // namespace schalter::gateway
