// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localstore.h"

#include "core/privatefile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

Q_LOGGING_CATEGORY(lcLocalStore, "schalter.client.localstore")

namespace {

// What each version of the file adds to the one before; one that was released is never edited.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{
        {u"CREATE TABLE IF NOT EXISTS operation (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT "
         u"NULL "
         "UNIQUE, ticket INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, author INTEGER NOT NULL, "
         "after_event INTEGER NOT NULL, at TEXT NOT NULL)"_s,
         u"CREATE TABLE IF NOT EXISTS draft (ticket INTEGER NOT NULL, kind INTEGER NOT NULL, text TEXT NOT "
         "NULL, PRIMARY KEY (ticket, kind))"_s,
         u"CREATE TABLE IF NOT EXISTS upload (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL "
         "UNIQUE, ticket INTEGER NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, "
         "source TEXT NOT NULL, file TEXT NOT NULL, attachment TEXT NOT NULL, refusal TEXT NOT NULL, sent "
         "INTEGER NOT NULL, at TEXT NOT NULL)"_s,
         u"CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s},
        // tried: the server may have it. What an older program left may have been sent.
        {u"ALTER TABLE operation ADD COLUMN tried INTEGER NOT NULL DEFAULT 1"_s,
         u"CREATE TABLE marker (ticket INTEGER PRIMARY KEY, up_to INTEGER NOT NULL, unread INTEGER NOT NULL)"_s,
         u"CREATE TABLE chat (id INTEGER PRIMARY KEY, draft TEXT NOT NULL, unsent TEXT NOT NULL)"_s},
    };
    return all;
}

QString cannotKeep()
{
    return QCoreApplication::translate(
        "LocalStore",
        "What you write can't be kept on this computer: its file can't be opened or written. What "
        "is not sent when you close the program is lost. Please tell your IT.");
}

int number(DraftKind kind) { return static_cast<int>(kind); } // they stand in the file like this

} // namespace

LocalStore::LocalStore(const QString &file)
    : m_connection(u"local-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    if (open(file))
        return;
    m_problem = cannotKeep();
    m_database.close();
    open(u":memory:"_s);
}

LocalStore::~LocalStore()
{
    saveDrafts();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool LocalStore::open(const QString &file)
{
    if (file != ":memory:"_L1 && !makePrivate(file))
        return false;
    m_database.setDatabaseName(file);
    m_isKept = file != ":memory:"_L1;
    return m_database.open() && prepare();
}

bool LocalStore::prepare()
{
    return run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = FULL"_s) &&
           run(u"PRAGMA busy_timeout = 2000"_s) && migrate();
}

bool LocalStore::migrate()
{
    qsizetype version = valueOf(u"PRAGMA user_version"_s).toInt();
    if (version > migrations().size())
        return false; // of a newer program
    for (; version < migrations().size(); ++version) {
        m_database.transaction();
        bool isDone = true;
        for (const QString &statement : migrations()[version])
            isDone = isDone && run(statement);
        if (!isDone || !run(u"PRAGMA user_version = %1"_s.arg(version + 1)) || !commit()) {
            m_database.rollback();
            return false;
        }
    }
    return true;
}

bool LocalStore::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (isDone)
        return true;
    qCWarning(lcLocalStore, "%s", qUtf8Printable(query.lastError().text()));
    m_problem = cannotKeep();
    return false;
}

QVariant LocalStore::valueOf(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

void LocalStore::addOperation(const StoredOperation &operation, std::optional<DraftKind> draft)
{
    if (!draft) {
        insert(operation);
        return;
    }
    const DraftKey key{operation.ticket, *draft};
    m_unsavedDrafts.insert(key, {});
    m_database.transaction();
    if (insert(operation) && writeDraft(key, {}) && commit())
        m_unsavedDrafts.remove(key);
    else
        m_database.rollback();
}

bool LocalStore::insert(const StoredOperation &operation)
{
    return run(
        u"INSERT INTO operation (id, ticket, type, body, author, after_event, at, tried) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {operation.id, operation.ticket.value, operation.type,
         QString::fromUtf8(QJsonDocument(operation.body).toJson(QJsonDocument::Compact)),
         operation.author.value, operation.after, operation.at.toUTC().toString(Qt::ISODateWithMs),
         operation.isTried});
}

bool LocalStore::removeOperation(const QString &id)
{
    return run(u"DELETE FROM operation WHERE id = ?"_s, {id});
}

bool LocalStore::markTried(const QString &id)
{
    return run(u"UPDATE operation SET tried = 1 WHERE id = ?"_s, {id});
}

void LocalStore::returnOperation(const QString &id, TicketId ticket, DraftKind kind, const QString &text)
{
    const DraftKey key{ticket, kind};
    const QString since = draft(ticket, kind);
    const QString before = text + u"\n\n"_s;
    const bool isThere = since == text || since.startsWith(before); // a crash came before it was cleared
    m_unsavedDrafts.insert(key, isThere ? since : since.trimmed().isEmpty() ? text : before + since);
    m_database.transaction();
    if (removeOperation(id) && writeDraft(key, m_unsavedDrafts[key]) && commit())
        m_unsavedDrafts.remove(key);
    else
        m_database.rollback();
}

QList<StoredOperation> LocalStore::operations()
{
    QList<StoredOperation> operations;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(
        u"SELECT id, ticket, type, body, author, after_event, at, tried FROM operation ORDER BY position"_s);
    while (query.next())
        operations.append(
            {query.value(0).toString(),
             {query.value(1).toLongLong()},
             query.value(2).toString(),
             QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object(),
             {query.value(4).toLongLong()},
             query.value(5).toLongLong(),
             QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs),
             query.value(7).toBool()});
    return operations;
}

QString LocalStore::draft(TicketId ticket, DraftKind kind)
{
    if (const auto unsaved = m_unsavedDrafts.constFind({ticket, kind}); unsaved != m_unsavedDrafts.constEnd())
        return *unsaved;
    return valueOf(u"SELECT text FROM draft WHERE ticket = ? AND kind = ?"_s, {ticket.value, number(kind)})
        .toString();
}

void LocalStore::setDraft(TicketId ticket, DraftKind kind, const QString &text)
{
    m_unsavedDrafts.insert({ticket, kind}, text);
}

void LocalStore::saveDrafts()
{
    if (m_unsavedDrafts.isEmpty())
        return;
    m_database.transaction();
    bool isDone = true;
    for (auto draft = m_unsavedDrafts.constBegin(); draft != m_unsavedDrafts.constEnd(); ++draft)
        isDone = isDone && writeDraft(draft.key(), draft.value());
    if (isDone && commit())
        m_unsavedDrafts.clear();
    else
        m_database.rollback(); // they stay in memory, and the next time tries again
}

bool LocalStore::commit()
{
    if (m_database.commit())
        return true;
    m_problem = cannotKeep();
    return false;
}

bool LocalStore::writeDraft(const DraftKey &key, const QString &text)
{
    if (text.isEmpty())
        return run(
            u"DELETE FROM draft WHERE ticket = ? AND kind = ?"_s, {key.first.value, number(key.second)});
    return run(
        u"INSERT INTO draft (ticket, kind, text) VALUES (?, ?, ?) ON CONFLICT (ticket, kind) DO UPDATE SET "
        "text = excluded.text"_s,
        {key.first.value, number(key.second), text});
}

void LocalStore::saveMarker(const ReadUpTo &marker)
{
    run(u"INSERT INTO marker (ticket, up_to, unread) VALUES (?, ?, ?) ON CONFLICT (ticket) DO UPDATE SET "
        "up_to = excluded.up_to, unread = excluded.unread"_s,
        {marker.ticket.value, marker.upTo, marker.isUnread});
}

void LocalStore::removeMarker(const ReadUpTo &marker)
{
    run(u"DELETE FROM marker WHERE ticket = ? AND up_to = ? AND unread = ?"_s,
        {marker.ticket.value, marker.upTo, marker.isUnread});
}

QList<ReadUpTo> LocalStore::markers()
{
    QList<ReadUpTo> markers;
    QSqlQuery query(m_database);
    query.exec(u"SELECT ticket, up_to, unread FROM marker"_s);
    while (query.next())
        markers.append({{query.value(0).toLongLong()}, query.value(1).toLongLong(), query.value(2).toBool()});
    return markers;
}

QString LocalStore::setting(const QString &key)
{
    return valueOf(u"SELECT value FROM setting WHERE key = ?"_s, {key}).toString();
}

void LocalStore::saveSetting(const QString &key, const QString &value)
{
    run(u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

} // namespace schalter::client
