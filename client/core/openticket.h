// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/heldmessages.h"
#include "core/outbox.h"
#include "core/recipients.h"
#include "core/session.h"
#include "core/ticketcare.h"
#include "core/ticketplace.h"
#include "core/timelinemodel.h"
#include "domain/ticket.h"

#include <QSet>

namespace schalter::client {

// One ticket that is open on the desk: loaded, kept right while it is open, and everything that can be done
// to it.
class OpenTicket : public QObject
{
    Q_OBJECT
public:
    OpenTicket(Session &session, Outbox &outbox, domain::TicketId id, QObject *parent = nullptr);

    domain::TicketId id() const { return m_id; }
    bool isLoaded() const { return m_isLoaded; }
    bool isLoading() const { return m_isLoading; }
    QString errorText() const { return m_error; } // why it could not be loaded, translated
    const domain::Ticket &ticket() const { return m_detail.ticket; }
    QString replyTo() const { return m_detail.replyTo; }
    QList<protocol::Person> mentionable() const; // in a note
    QString ownerName() const;                   // empty: nobody
    QString categoryName() const;
    bool mayWork() const;                                   // this person is entitled to change it
    TimelineModel &timeline() { return m_timeline; }        // everything but notes
    TimelineModel &notes() { return m_notes; }              // notes only
    Uploads &uploads() const { return m_outbox.uploads(); } // files of what is being written
    HeldMessages &held() { return m_held; }                 // that can still be taken back
    QList<protocol::MailStatus> mailsOf(domain::Sequence event) const;
    const QList<protocol::MailStatus> &mails() const { return m_detail.mails; }
    TicketCare &care() { return m_care; }    // what can be done beside the conversation
    TicketPlace &place() { return m_place; } // among the other tickets
    int newMessages() const;                 // of the applicant since it was last looked at
    domain::Sequence lastSeen() const;       // newest event that is shown
    // What the applicant and colleagues have written to each other after that event.
    QList<domain::Event> writtenByOthersAfter(domain::Sequence sequence) const;
    WhoGetsThis whoGetsThis(bool notifyOnReply) const;

    // What can be done now; each is asked of domain::rules.
    bool canAccept() const;
    bool canClose() const;
    bool canReopen() const;
    bool canAssign() const;
    bool canDecide() const;
    bool canCancel() const; // an approved application
    bool canCorrect(int field) const;
    bool canWrite() const;
    QString whyNotClose() const;               // translated; empty: it can
    QList<protocol::Person> assignees() const; // who could own it

    // Each gives the operation's id; the outcome comes by operationDone / operationRefused. A note and a
    // message take the files of their draft with them.
    QString accept();
    QString close();
    QString reopen();
    QString assign(domain::UserId person);
    QString correct(int field, const QString &value);
    QString decide(domain::Decision decision, const QString &message);
    QString addNote(const QString &text);
    // Without an address it is knowingly written for the record only.
    QString postMessage(const QString &text, bool notifyOnReply, bool sendAnyway = false);
    QString setMuted(bool muted);
    // Messages to the applicant that wait for their files, and can still be taken back: operationReturned()
    // follows.
    QStringList waitingForFiles() const;
    int percentSent(const QString &operation) const; // of its files
    void takeBack(const QString &operation) { m_outbox.takeBack(operation); }

    void markRead();   // everything that is loaded
    void markUnread(); // the newest message of the applicant is new again
    void reload();

Q_SIGNALS:
    void changed(); // ticket, mails, rights
    void operationDone(const QString &operation);
    void operationRefused(const QString &operation, const schalter::domain::Error &error);
    void operationReturned(const QString &operation); // taken back: its text is the draft again
    void applicantWrote();                            // while it is open

private:
    // An own message or note that is not in the timeline yet.
    struct Waiting
    {
        PendingEntry entry;
        domain::Sequence after = 0;    // its event comes after this one
        domain::Sequence sequence = 0; // of its event; 0: not answered yet
        bool isHeld = false;           // the server has it, but it is no event yet
    };

    void load(domain::Sequence after);
    void refresh();
    void onLoaded(const domain::Result<protocol::TicketDetail> &answer, domain::Sequence after);
    void apply(protocol::TicketDetail detail, domain::Sequence after);
    void showEvents();
    void showMails();
    void showFiles();
    QJsonObject filesOf(const StoredOperation &operation) const;
    void showWaiting();
    PendingEntry entryOf(const protocol::HeldMessage &held) const;
    void settleWaiting();
    bool claimEvent(const Waiting &waiting);
    void readWaiting();
    void sendMarker(domain::Sequence upTo, bool unread);

    void onState();
    void onEvents(const protocol::Events &events);
    void onMail(const protocol::MailChanged &change);
    void onFile(const protocol::AttachmentChanged &change);
    void onHeld(const protocol::HeldChanged &change);
    void onReadMarker(const protocol::ReadMarker &marker);
    void onDone(const QString &operation, domain::Sequence sequence);
    void onRefused(const QString &operation, const domain::Error &error);
    void onReturned(const QString &operation);
    bool isUnderWay(const char *type) const;
    bool may(std::optional<domain::ErrorCode> against, const char *type = "") const;

    Session &m_session;
    Outbox &m_outbox;
    const domain::TicketId m_id;
    TicketCare m_care;
    TicketPlace m_place;
    protocol::TicketDetail m_detail; // with all of its events
    HeldMessages m_held;
    TimelineModel m_timeline;
    TimelineModel m_notes;
    QList<Waiting> m_waiting;
    QSet<domain::Sequence> m_claimed; // events that were taken for a waiting entry
    QSet<QString> m_operations;       // that were posted here
    QString m_error;
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_mustLoadAgain = false;
    bool m_mustReload = false;                      // from the first event on
    std::optional<domain::Sequence> m_unsentMarker; // read while the line was down
};

} // namespace schalter::client
