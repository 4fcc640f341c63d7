// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/session.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSet>

namespace schalter::client {

// This person's messages on one ticket that the server still holds: how long yet, and what can be done with
// them. The server's word decides; nothing is changed here before it has answered.
class HeldMessages : public QObject
{
    Q_OBJECT
public:
    HeldMessages(Session &session, QObject *parent = nullptr);

    const QList<protocol::HeldMessage> &all() const { return m_all; }
    bool contains(const QString &operation) const;
    int secondsLeft(domain::HeldId id) const;                              // rounded up; 0: it is due
    bool isAsked(domain::HeldId id) const { return m_asked.contains(id); } // an answer is awaited
    bool canAsk() const { return m_session.isOnline(); }

    void set(const QList<protocol::HeldMessage> &messages); // as the server has them now

    void takeBack(domain::HeldId id); // ends in takenBack() or failed()
    void sendNow(domain::HeldId id, bool sendAnyway);
    void reschedule(domain::HeldId id, const QDateTime &sendAt);
    void forget(domain::HeldId id); // its text is safe elsewhere

Q_SIGNALS:
    void changed();
    void takenBack(const schalter::protocol::HeldMessage &message);
    void failed(const schalter::domain::Error &error);

private:
    template<class Message>
    void ask(domain::HeldId id, const Message &message, std::function<void()> done);
    std::optional<protocol::HeldMessage> find(domain::HeldId id) const;

    Session &m_session;
    QList<protocol::HeldMessage> m_all;
    QHash<domain::HeldId, QDeadlineTimer> m_deadlines;
    QSet<domain::HeldId> m_asked;
};

} // namespace schalter::client
