// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drafts.h"
#include "core/session.h"

#include <map>
#include <set>

namespace schalter::client {

// A chat that this person has taken: what was said, and what she wrote that the server does not have yet.
struct Talk
{
    protocol::ChatInfo info;
    QList<protocol::ChatLine> lines;
    QList<UnsentLine> unsent;
    QString draft;         // the line that is being written
    int seen = 0;          // position of the last line before her eyes
    QString problem;       // why the last line was refused, translated
    bool isAsking = false; // a request is under way

    int known() const { return lines.isEmpty() ? 0 : lines.last().position; }
    int unread() const;
    bool hasEnded() const { return info.state == domain::ChatState::Ended; }
};

// The chats of the public page: who waits to be taken, and those that this person leads. A line is sent under
// the same name until the server has it, also by the next start of the program; after a broken line all is
// asked for again.
class Chats : public QObject
{
    Q_OBJECT
public:
    Chats(Session &session, DraftStore &drafts, LocalStore &store, QObject *parent = nullptr);
    ~Chats() override;

    bool isEnabled() const { return m_isEnabled; }     // by the organisation, and for this person
    bool isAvailable() const { return m_isAvailable; } // her last choice, which the server knows while online
    void setAvailable(bool available);

    QList<protocol::ChatInfo> ringing() const; // who has waited longest first, without those put off
    QList<domain::ChatId> talks() const;       // by age
    const Talk *talk(domain::ChatId id) const;
    int unread() const;

    void take(domain::ChatId id);
    void putOff(domain::ChatId id); // not now: it stops ringing here
    void setDraft(domain::ChatId id, const QString &text);
    void say(domain::ChatId id, const QString &text);
    void end(domain::ChatId id);
    void markSeen(domain::ChatId id);
    void close(domain::ChatId id); // one that has ended
    void flush();                  // writes what was typed just now

Q_SIGNALS:
    void changed();
    void talkChanged(schalter::domain::ChatId id);
    void taken(schalter::domain::ChatId id);
    void visitorWrote(schalter::domain::ChatId id, const QString &text);
    void missed(const QString &sentence); // somebody else was faster, or it has ended

private:
    void ask();
    void onList(const protocol::ChatList &list);
    void update(const protocol::ChatInfo &info);
    void noteTaken(const protocol::ChatInfo &info);
    void merge(const protocol::ChatDetail &detail);
    void addLines(Talk &talk, const QList<protocol::ChatLine> &lines);
    void catchUp(domain::ChatId id, int after);
    void pump(domain::ChatId id);
    void onSaid(domain::ChatId id, const QString &line, const domain::Result<protocol::ChatDetail> &answer);
    Talk &talkFor(domain::ChatId id); // with what was kept of it
    void keep(const Talk &talk);
    static void giveBack(Talk &talk, const QString &line);
    void handOver(Talk &talk);

    Session &m_session;
    DraftStore &m_drafts;
    LocalStore &m_store;
    QTimer m_again;
    QTimer m_save;
    std::map<domain::ChatId, protocol::ChatInfo> m_waiting;
    std::map<domain::ChatId, Talk> m_talks;
    std::map<domain::ChatId, KeptChat> m_kept; // of an earlier run, whose chat is not known yet
    std::set<domain::ChatId> m_unsaved;        // drafts
    QList<domain::ChatId> m_putOff;
    bool m_isEnabled = false;
    bool m_isAvailable = false;
};

} // namespace schalter::client
