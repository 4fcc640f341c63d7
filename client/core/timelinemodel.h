// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/event.h"
#include "protocol/messages.h"

#include <QAbstractListModel>

namespace schalter::client {

// Something that waits, in the outbox or on the server, and will become an event.
struct PendingEntry
{
    QString operation;
    domain::Event event;                       // as it will look; sequence 0
    QString state = QStringLiteral("waiting"); // in the outbox; else on the server: "held", "returned"
    bool operator==(const PendingEntry &) const = default;
};

// Events of a ticket in their order, facts only; at the end what waits. MailStateRole: "" or how far the
// message has come: "waiting" (in the outbox), "held", "returned" (by the server), then its mail: "queued",
// "retrying", "accepted", "delayed" (reported later), "opened", "failed". UnreadRole: a message of the
// applicant after the read marker at opening.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EventRole = Qt::UserRole,
        KindRole,
        TextRole,
        AuthorRole,
        TimeRole,
        MailStateRole,
        MailErrorRole,
        MailRole, // protocol::MailStatus; invalid: none
        UnreadRole,
        IsMineRole,
        OperationRole, // id in the outbox while it waits, else empty
        FilesRole,     // QList<domain::Attachment>, as they are now
    };

    using QAbstractListModel::QAbstractListModel;

    void setMe(domain::UserId me) { m_me = me; }
    void setEvents(const QList<domain::Event> &events); // appends where they go on from those that it has
    void setPending(const QList<PendingEntry> &pending);
    void setMails(const QList<protocol::MailStatus> &mails);
    void setAttachments(const QList<domain::Attachment> &attachments); // what the scanner says of the files
    QList<domain::Attachment> filesOf(int row) const;
    void setReadUpTo(domain::Sequence sequence);
    const QList<domain::Event> &events() const { return m_events; }

    int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole is one translated sentence that tells the event ("Maria Keller accepted the ticket").
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const domain::Event &eventAt(int row) const;
    bool isPending(int row) const { return row >= m_events.size(); }
    const protocol::MailStatus *mailOf(domain::Sequence event) const; // to the applicant, the newest
    bool isUnread(const domain::Event &event) const;
    QVariant displayData(int row, int role) const;
    QString toldOf(int row) const; // all of it, for a screen reader

    QList<domain::Event> m_events;
    QList<PendingEntry> m_pending;
    QList<protocol::MailStatus> m_mails;
    QHash<domain::AttachmentId, domain::Attachment> m_attachments;
    domain::UserId m_me;
    domain::Sequence m_readUpTo = 0;
};

} // namespace schalter::client
