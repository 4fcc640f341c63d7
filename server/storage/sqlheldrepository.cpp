// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlheldrepository.h"

#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

const QString selectHeld =
    u"SELECT id, ticket, author, operation, text, notify_on_reply, for_the_record, files, last_seen, state, "
    "reason, held_at, release_at, scheduled FROM held_message "_s;

QString listed(const QList<AttachmentId> &files)
{
    QJsonArray array;
    for (const AttachmentId file : files)
        array.append(file.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<AttachmentId> filesFrom(const QString &stored)
{
    QList<AttachmentId> files;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &file : array)
        files.append(AttachmentId{file.toInteger()});
    return files;
}

HeldMessage heldFrom(const Statement &row)
{
    HeldMessage held;
    QString files;
    row.read(
        held.id, held.ticket, held.author, held.operation, held.text, held.notifyOnReply, held.forTheRecord,
        files, held.lastSeen, held.state, held.reason, held.heldAt, held.releaseAt, held.scheduled);
    held.files = filesFrom(files);
    return held;
}

QList<HeldMessage> allOf(Statement &row)
{
    QList<HeldMessage> found;
    while (row.next())
        found.append(heldFrom(row));
    return found;
}

} // namespace

HeldId SqlHeldRepository::add(const HeldMessage &held)
{
    tell(held);
    return {Statement(
                m_connection,
                u"INSERT INTO held_message (ticket, author, operation, text, notify_on_reply, "
                "for_the_record, files, last_seen, state, reason, held_at, release_at, scheduled) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                held.ticket, held.author, held.operation, held.text, held.notifyOnReply, held.forTheRecord,
                listed(held.files), held.lastSeen, held.state, held.reason, held.heldAt, held.releaseAt,
                held.scheduled)
                .insertedId()};
}

void SqlHeldRepository::save(const HeldMessage &held)
{
    tell(held);
    Statement(
        m_connection,
        u"UPDATE held_message SET state = ?, reason = ?, release_at = ?, scheduled = ? WHERE id = ?"_s,
        held.state, held.reason, held.releaseAt, held.scheduled, held.id);
}

void SqlHeldRepository::remove(const HeldMessage &held)
{
    tell(held);
    Statement(m_connection, u"DELETE FROM held_message WHERE id = ?"_s, held.id);
}

std::optional<HeldMessage> SqlHeldRepository::find(HeldId id)
{
    Statement row(m_connection, selectHeld + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(heldFrom(row)) : std::nullopt;
}

std::optional<HeldMessage> SqlHeldRepository::find(UserId author, const QString &operation)
{
    Statement row(m_connection, selectHeld + u"WHERE author = ? AND operation = ?"_s, author, operation);
    return row.next() ? std::optional(heldFrom(row)) : std::nullopt;
}

QList<HeldMessage> SqlHeldRepository::of(TicketId ticket, UserId author)
{
    Statement row(
        m_connection, selectHeld + u"WHERE ticket = ? AND author = ? ORDER BY release_at, id"_s, ticket,
        author);
    return allOf(row);
}

QList<HeldMessage> SqlHeldRepository::of(UserId author)
{
    Statement row(m_connection, selectHeld + u"WHERE author = ? ORDER BY ticket, release_at, id"_s, author);
    return allOf(row);
}

QList<HeldMessage> SqlHeldRepository::scheduled(TicketId ticket)
{
    Statement row(
        m_connection,
        selectHeld + u"WHERE ticket = ? AND scheduled = 1 AND state = 'held' ORDER BY release_at, id"_s,
        ticket);
    return allOf(row);
}

// Of what is scheduled everybody who may see the ticket is told.
void SqlHeldRepository::tell(const HeldMessage &held)
{
    m_news.held.append({held.ticket, held.scheduled ? UserId() : held.author});
}

QList<HeldMessage> SqlHeldRepository::nextToGo(int limit)
{
    Statement row(
        m_connection, selectHeld + u"WHERE state = 'held' ORDER BY release_at, id LIMIT ?"_s, limit);
    return allOf(row);
}

} // namespace schalter::storage
