// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlmailrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::OwedMail;

namespace {

const QString selectMail =
    u"SELECT id, ticket, event, kind, message_id, recipient_name, recipient, reply_to, language, state, "
    "attempts, not_before, last_error, created_at, done_at FROM mail "_s;

OwedMail mailFrom(const Statement &row)
{
    OwedMail mail;
    row.read(
        mail.id, mail.ticket, mail.event, mail.kind, mail.messageId, mail.recipientName, mail.recipient,
        mail.replyTo, mail.language, mail.state, mail.attempts, mail.notBefore, mail.lastError,
        mail.createdAt, mail.doneAt);
    return mail;
}

QList<OwedMail> allOf(Statement &row)
{
    QList<OwedMail> mails;
    while (row.next())
        mails.append(mailFrom(row));
    return mails;
}

} // namespace

MailId SqlMailRepository::owe(const OwedMail &mail)
{
    m_news.any = true;
    return {Statement(
                m_connection,
                u"INSERT INTO mail (ticket, event, kind, message_id, recipient_name, recipient, reply_to, "
                "language, state, attempts, not_before, last_error, created_at, done_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                mail.ticket, mail.event, mail.kind, mail.messageId, mail.recipientName, mail.recipient,
                mail.replyTo, mail.language, mail.state, mail.attempts, mail.notBefore, mail.lastError,
                mail.createdAt, mail.doneAt)
                .insertedId()};
}

void SqlMailRepository::save(const OwedMail &mail)
{
    Statement(
        m_connection,
        u"UPDATE mail SET state = ?, attempts = ?, not_before = ?, last_error = ?, done_at = ? WHERE id = ?"_s,
        mail.state, mail.attempts, mail.notBefore, mail.lastError, mail.doneAt, mail.id);
}

std::optional<OwedMail> SqlMailRepository::find(MailId id)
{
    Statement row(m_connection, selectMail + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(mailFrom(row)) : std::nullopt;
}

QList<OwedMail> SqlMailRepository::due(const QDateTime &now, int limit)
{
    Statement row(
        m_connection,
        selectMail + u"WHERE state = 'queued' AND not_before <= ? ORDER BY not_before, id LIMIT ?"_s, now,
        limit);
    return allOf(row);
}

std::optional<QDateTime> SqlMailRepository::nextDue()
{
    Statement row(
        m_connection, u"SELECT not_before FROM mail WHERE state = 'queued' ORDER BY not_before LIMIT 1"_s);
    return row.next() ? std::optional(row.value<QDateTime>()) : std::nullopt;
}

QList<OwedMail> SqlMailRepository::inState(services::MailState state, int limit)
{
    Statement row(m_connection, selectMail + u"WHERE state = ? ORDER BY id LIMIT ?"_s, state, limit);
    return allOf(row);
}

QList<OwedMail> SqlMailRepository::ofTicket(TicketId ticket)
{
    Statement row(m_connection, selectMail + u"WHERE ticket = ? ORDER BY id"_s, ticket);
    return allOf(row);
}

int SqlMailRepository::queued()
{
    // Only the queue's own partial index is counted, which holds what is not yet delivered.
    Statement row(m_connection, u"SELECT count(*) FROM mail WHERE state = 'queued'"_s);
    row.next();
    return row.value<int>();
}

} // namespace schalter::storage
