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
    "attempts, not_before, last_error, created_at, done_at, opened_at, bounce_tag, on_hold FROM mail "_s;

// Nothing older for the same address of the same ticket waits. What was put aside keeps nobody waiting.
const QString isFirstInLine =
    u"state = 'queued' AND on_hold = 0 AND NOT EXISTS (SELECT 1 FROM mail AS earlier WHERE "
    "earlier.ticket = mail.ticket AND earlier.recipient = mail.recipient AND earlier.state = 'queued' AND "
    "earlier.on_hold = 0 AND earlier.id < mail.id) "_s;

const QString isUnopened = u"ticket = ? AND event <= ? AND kind <> 'notice' AND opened_at IS NULL"_s;

OwedMail mailFrom(const Statement &row)
{
    OwedMail mail;
    row.read(
        mail.id, mail.ticket, mail.event, mail.kind, mail.messageId, mail.recipientName, mail.recipient,
        mail.replyTo, mail.language, mail.state, mail.attempts, mail.notBefore, mail.lastError,
        mail.createdAt, mail.doneAt, mail.openedAt, mail.bounceTag, mail.onHold);
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
    m_news.mails.append(mail.id);
    Statement(
        m_connection,
        u"UPDATE mail SET state = ?, attempts = ?, not_before = ?, last_error = ?, done_at = ?, "
        "bounce_tag = ?, on_hold = ? WHERE id = ?"_s,
        mail.state, mail.attempts, mail.notBefore, mail.lastError, mail.doneAt, mail.bounceTag, mail.onHold,
        mail.id);
}

void SqlMailRepository::readdress(const OwedMail &mail)
{
    m_news.any = true;
    Statement(
        m_connection, u"UPDATE mail SET recipient_name = ?, recipient = ?, language = ? WHERE id = ?"_s,
        mail.recipientName, mail.recipient, mail.language, mail.id);
}

std::optional<OwedMail> SqlMailRepository::find(MailId id)
{
    Statement row(m_connection, selectMail + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(mailFrom(row)) : std::nullopt;
}

std::optional<OwedMail> SqlMailRepository::findByBounceTag(const QString &tag)
{
    Statement row(m_connection, selectMail + u"WHERE bounce_tag = ? AND bounce_tag <> ''"_s, tag);
    return row.next() ? std::optional(mailFrom(row)) : std::nullopt;
}

QList<OwedMail> SqlMailRepository::due(const QDateTime &now, int limit)
{
    Statement row(
        m_connection,
        selectMail + u"WHERE "_s + isFirstInLine + u"AND not_before <= ? ORDER BY not_before, id LIMIT ?"_s,
        now, limit);
    return allOf(row);
}

std::optional<QDateTime> SqlMailRepository::nextDue()
{
    Statement row(
        m_connection,
        u"SELECT not_before FROM mail WHERE "_s + isFirstInLine + u"ORDER BY not_before LIMIT 1"_s);
    return row.next() ? std::optional(row.value<QDateTime>()) : std::nullopt;
}

bool SqlMailRepository::hasUnopened(TicketId ticket, Sequence upTo)
{
    return Statement(m_connection, u"SELECT 1 FROM mail WHERE "_s + isUnopened + u" LIMIT 1"_s, ticket, upTo)
        .next();
}

void SqlMailRepository::markOpened(TicketId ticket, Sequence upTo, const QDateTime &at)
{
    Statement changed(
        m_connection, u"UPDATE mail SET opened_at = ? WHERE "_s + isUnopened + u" RETURNING id"_s, at, ticket,
        upTo);
    while (changed.next())
        m_news.mails.append(changed.value<MailId>());
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
