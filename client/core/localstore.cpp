// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

constexpr int schemaVersion = 1;

// SQLite gives its -wal and -shm files the permissions of the file itself, so these are set before it writes.
bool makePrivate(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile store(file);
    if (!store.exists() &&
        !store.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return store.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
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
    return m_database.open() && prepare();
}

bool LocalStore::prepare()
{
    if (!run(u"PRAGMA journal_mode = WAL"_s) || !run(u"PRAGMA synchronous = FULL"_s) ||
        !run(u"PRAGMA busy_timeout = 2000"_s) || valueOf(u"PRAGMA user_version"_s).toInt() > schemaVersion)
        return false;
    return run(u"CREATE TABLE IF NOT EXISTS operation (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT "
               u"NOT NULL "
               "UNIQUE, ticket INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, author INTEGER NOT "
               "NULL, "
               "after_event INTEGER NOT NULL, at TEXT NOT NULL)"_s) &&
           run(u"CREATE TABLE IF NOT EXISTS draft (ticket INTEGER NOT NULL, kind INTEGER NOT NULL, text TEXT "
               u"NOT "
               "NULL, PRIMARY KEY (ticket, kind))"_s) &&
           run(u"CREATE TABLE IF NOT EXISTS upload (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT "
               "NULL UNIQUE, ticket INTEGER NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, size "
               "INTEGER NOT "
               "NULL, source TEXT NOT NULL, file TEXT NOT NULL, attachment TEXT NOT NULL, refusal TEXT NOT "
               "NULL, "
               "sent INTEGER NOT NULL, at TEXT NOT NULL)"_s) &&
           run(u"CREATE TABLE IF NOT EXISTS chat (id INTEGER PRIMARY KEY, draft TEXT NOT NULL, unsent TEXT "
               u"NOT NULL)"_s) &&
           run(u"CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s) &&
           run(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
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
        u"INSERT INTO operation (id, ticket, type, body, author, after_event, at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {operation.id, operation.ticket.value, operation.type,
         QString::fromUtf8(QJsonDocument(operation.body).toJson(QJsonDocument::Compact)),
         operation.author.value, operation.after, operation.at.toUTC().toString(Qt::ISODateWithMs)});
}

bool LocalStore::removeOperation(const QString &id)
{
    return run(u"DELETE FROM operation WHERE id = ?"_s, {id});
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
    query.exec(u"SELECT id, ticket, type, body, author, after_event, at FROM operation ORDER BY position"_s);
    while (query.next())
        operations.append(
            {query.value(0).toString(),
             {query.value(1).toLongLong()},
             query.value(2).toString(),
             QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object(),
             {query.value(4).toLongLong()},
             query.value(5).toLongLong(),
             QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs)});
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
