// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drafts.h"
#include "core/session.h"

#include <map>

namespace schalter::client {

// A chat that this person has taken: what was said, and what she said that the server does not have yet.
struct Talk
{
    protocol::ChatInfo info;
    QList<protocol::ChatLine> lines;
    QList<std::pair<QString, QString>> waiting; // id and text
    int seen = 0;                               // position of the last line before her eyes
    QString problem;                            // why the last line was refused, translated
    bool isAsking = false;                      // a request is under way

    int known() const { return lines.isEmpty() ? 0 : lines.last().position; }
    int unread() const;
    bool hasEnded() const { return info.state == domain::ChatState::Ended; }
};

// The chats of the public page: who waits to be taken, and those that this person leads. A line is sent under
// the same name until the server has it; after a broken line all is asked for again.
class Chats : public QObject
{
    Q_OBJECT
public:
    Chats(Session &session, DraftStore &drafts, QObject *parent = nullptr);

    bool isEnabled() const { return m_isEnabled; } // by the organisation
    bool isAvailable() const { return m_isAvailable; }
    void setAvailable(bool available);

    std::optional<protocol::ChatInfo> ringing() const; // who has waited longest, unless put off
    QList<domain::ChatId> talks() const;               // by age
    const Talk *talk(domain::ChatId id) const;
    int unread() const;

    void take(domain::ChatId id);
    void putOff(domain::ChatId id); // not now: it stops ringing here
    void say(domain::ChatId id, const QString &text);
    void end(domain::ChatId id);
    void markSeen(domain::ChatId id);
    void close(domain::ChatId id); // one that has ended

Q_SIGNALS:
    void changed();
    void talkChanged(schalter::domain::ChatId id);
    void taken(schalter::domain::ChatId id);
    void missed(const QString &sentence); // somebody else was faster, or it has ended

private:
    void ask();
    void onList(const protocol::ChatList &list);
    void update(const protocol::ChatInfo &info);
    void merge(const protocol::ChatDetail &detail);
    void catchUp(Talk &talk);
    void pump(domain::ChatId id);
    void onSaid(domain::ChatId id, const QString &line, const domain::Result<protocol::ChatDetail> &answer);
    void keepUnsent(Talk &talk);

    Session &m_session;
    DraftStore &m_drafts;
    QTimer m_again;
    std::map<domain::ChatId, protocol::ChatInfo> m_waiting;
    std::map<domain::ChatId, Talk> m_talks;
    QList<domain::ChatId> m_putOff;
    bool m_isEnabled = false;
    bool m_isAvailable = false;
};

} // namespace schalter::client
