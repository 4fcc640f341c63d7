// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/keptchat.h"
#include "core/upload.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QSqlDatabase>

namespace schalter::client {

// An operation as it waits in the store.
struct StoredOperation
{
    QString id;
    domain::TicketId ticket;
    QString type; // of its protocol message
    QJsonObject body;
    domain::UserId author;
    domain::Sequence after = 0; // newest event that was known when it was posted
    QDateTime at;
    bool isTried = false; // it was sent at least once: the server may have it
};

// How far its person has read a ticket, as long as the server does not know.
struct ReadUpTo
{
    domain::TicketId ticket;
    domain::Sequence upTo = 0;
    bool isUnread = false; // set back on purpose
    bool operator==(const ReadUpTo &) const = default;
};

// One person's SQLite file on this computer: what waits to be sent, drafts and choices. Readable by its owner
// only. Where it can't be opened it works in memory and says so.
class LocalStore
{
    Q_DISABLE_COPY_MOVE(LocalStore)
public:
    explicit LocalStore(const QString &file);
    ~LocalStore();

    bool isKept() const { return m_isKept; }      // false: in memory, by wish or need
    QString problem() const { return m_problem; } // translated; empty: what is kept survives the program

    // draft: whose text has become the operation; both in one transaction, so that a crash can't double it.
    void addOperation(const StoredOperation &operation, std::optional<DraftKind> draft = {});
    bool markTried(const QString &id);
    bool removeOperation(const QString &id);
    // Takes an operation out and keeps its text as the ticket's draft, in one transaction.
    void returnOperation(const QString &id, domain::TicketId ticket, DraftKind kind, const QString &text);
    QList<StoredOperation> operations(); // oldest first

    QString draft(domain::TicketId ticket, DraftKind kind);
    void setDraft(domain::TicketId ticket, DraftKind kind, const QString &text); // empty: removes it
    void saveDrafts(); // writes the drafts that were set since

    void saveUpload(const Upload &upload); // new or changed
    void removeUpload(const QString &id);
    QList<Upload> uploads(); // oldest first

    void saveChat(const KeptChat &kept); // one that is empty goes
    QList<KeptChat> chats();
    void saveMarker(const ReadUpTo &marker); // replaces the one of its ticket
    void removeMarker(const ReadUpTo &marker);
    QList<ReadUpTo> markers();

    QString setting(const QString &key);
    void saveSetting(const QString &key, const QString &value);

private:
    using DraftKey = std::pair<domain::TicketId, DraftKind>;

    bool open(const QString &file);
    bool prepare();
    bool migrate();
    bool run(const QString &sql, const QVariantList &values = {});
    QVariant valueOf(const QString &sql, const QVariantList &values = {});
    bool insert(const StoredOperation &operation);
    bool writeDraft(const DraftKey &key, const QString &text);
    bool commit();

    const QString m_connection;
    QSqlDatabase m_database;
    QMap<DraftKey, QString> m_unsavedDrafts;
    QString m_problem;
    bool m_isKept = false;
};

} // namespace schalter::client
