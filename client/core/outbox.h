// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"
#include "core/readmarkers.h"
#include "core/session.h"
#include "core/uploads.h"
#include "domain/error.h"

#include <QHash>
#include <QTimer>
#include <QUuid>

namespace schalter::client {

// Operations on their way: each has an id, is kept in the local store until the server has answered, and is
// sent again after a reconnect or a restart; the id makes that harmless. In order for each ticket. The text
// of a refused message or note is never lost: it becomes the ticket's draft again, and so do its files. What
// has files waits until they are uploaded.
class Outbox : public QObject
{
    Q_OBJECT
public:
    // file: the SQLite file of this user's local store (":memory:" where policy forbids a store).
    Outbox(Session &session, const QString &file, QObject *parent = nullptr);

    // Gives the operation's id (message.operation is set to a fresh UUID). uploads: the files that go with
    // it.
    template<class Message>
    QString post(Message message, const QStringList &uploads = {})
    {
        message.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
        put(
            {message.operation, message.ticket, QString::fromLatin1(Message::type),
             withUploads(protocol::structToJson(message), uploads), m_session.me().id,
             m_session.lastSequence(), QDateTime::currentDateTimeUtc(),
             m_session.isOnline() && uploads.isEmpty()});
        return message.operation;
    }

    // What was never sent, as there is no line or its files are still on their way: taken back, its text is
    // the draft again.
    bool canTakeBack(const QString &operation) const;
    bool takeBack(const QString &operation); // returned() follows, if it can be
    bool waitsForFiles(const QString &operation) const;
    static std::optional<DraftKind> draftOf(const StoredOperation &operation); // whose text it carries

    int waiting() const;
    int waitingFor(domain::TicketId ticket) const;
    QList<StoredOperation> operationsFor(domain::TicketId ticket) const; // in their order
    LocalStore &store() { return m_store; }                              // for the drafts
    Uploads &uploads() { return m_uploads; }
    ReadMarkers &markers() { return m_markers; }
    static QStringList uploadsOf(const StoredOperation &operation);
    QString problem() const
    {
        return m_store.problem();
    } // why nothing outlives the program, translated; empty: fine

Q_SIGNALS:
    void changed();
    void done(const QString &operation, qint64 sequence);
    void cameBack(const schalter::client::StoredOperation &operation, const schalter::domain::Error &why);
    void returned(const QString &operation);                                      // by its author
    void refused(const QString &operation, const schalter::domain::Error &error); // it is out of the box then

private:
    static QJsonObject withUploads(QJsonObject body, const QStringList &uploads);
    void put(const StoredOperation &operation);
    void pump();
    std::optional<domain::ErrorCode> againstFilesOf(const StoredOperation &operation) const;
    bool hasAllFilesOf(const StoredOperation &operation) const;
    bool uploadsAgain(const StoredOperation &operation, const domain::Error &error);
    void send(const StoredOperation &operation);
    void onAnswer(const StoredOperation &operation, const domain::Result<protocol::OperationDone> &answer);
    void refuse(const StoredOperation &operation, const domain::Error &error);
    void putBack(const StoredOperation &operation);
    std::optional<StoredOperation> find(const QString &operation) const;
    QList<StoredOperation> builtOn(const StoredOperation &operation) const;
    void markTried(const QString &operation);
    void forget(const QString &operation);

    Session &m_session;
    LocalStore m_store;
    Uploads m_uploads;
    ReadMarkers m_markers;
    QList<StoredOperation> m_operations;
    QHash<domain::TicketId, QString> m_underWay; // one operation a ticket
    QTimer m_again;
};

} // namespace schalter::client
