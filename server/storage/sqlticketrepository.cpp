// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlticketrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

constexpr int linksAtOnce = 20;

const QString selectTicket =
    u"SELECT id, number, category, form, title, state, decision, owner, asker, applicant_name, "
    "applicant_email, applicant_language, muted, preview, created_at, last_activity, closed_at, "
    "last_sequence, last_applicant_message, merged_into FROM ticket "_s;

QList<TicketField> fieldsOf(SqliteConnection &connection, TicketId id)
{
    QList<TicketField> fields;
    Statement row(
        connection, u"SELECT key, label, value FROM ticket_field WHERE ticket = ? ORDER BY position"_s, id);
    while (row.next()) {
        TicketField field;
        row.read(field.key, field.label, field.value);
        fields.append(field);
    }
    return fields;
}

QList<TagId> tagsOf(SqliteConnection &connection, TicketId id)
{
    QList<TagId> tags;
    Statement row(connection, u"SELECT tag FROM ticket_tag WHERE ticket = ? ORDER BY tag"_s, id);
    while (row.next())
        tags.append(row.value<TagId>());
    return tags;
}

std::optional<Ticket> ticketFrom(SqliteConnection &connection, Statement &row)
{
    if (!row.next())
        return std::nullopt;
    Ticket t;
    row.read(
        t.id, t.number, t.category, t.form, t.title, t.state, t.decision, t.owner, t.asker, t.applicant.name,
        t.applicant.email, t.applicant.language, t.muted, t.preview, t.createdAt, t.lastActivityAt,
        t.closedAt, t.lastSequence, t.lastApplicantMessage, t.mergedInto);
    t.fields = fieldsOf(connection, t.id);
    t.tags = tagsOf(connection, t.id);
    return t;
}

QDateTime lastActivityOf(SqliteConnection &connection, TicketId id)
{
    Statement row(connection, u"SELECT last_activity FROM ticket WHERE id = ?"_s, id);
    return row.next() ? row.value<QDateTime>() : QDateTime();
}

void expectOne(const Statement &update, TicketId id)
{
    if (update.changedRows() != 1)
        throw services::StorageError(u"there is no such part of ticket %1 to change"_s.arg(id.value));
}

} // namespace

TicketId SqlTicketRepository::add(const Ticket &t)
{
    const TicketId id{
        Statement(
            m_connection,
            u"INSERT INTO ticket (number, category, form, title, state, decision, owner, asker, "
            "applicant_name, applicant_email, applicant_language, muted, preview, created_at, last_activity, "
            "closed_at, last_sequence, last_applicant_message) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            t.number, t.category, t.form, t.title, t.state, t.decision, t.owner, t.asker, t.applicant.name,
            t.applicant.email, t.applicant.language, t.muted, t.preview, t.createdAt, t.lastActivityAt,
            t.closedAt, t.lastSequence, t.lastApplicantMessage)
            .insertedId()};
    for (int position = 0; position < t.fields.size(); ++position)
        Statement(
            m_connection,
            u"INSERT INTO ticket_field (ticket, position, key, label, value) VALUES (?, ?, ?, ?, ?)"_s, id,
            position, t.fields[position].key, t.fields[position].label, t.fields[position].value);
    m_search.put(id, true);
    return id;
}

bool SqlTicketRepository::hasNumber(const QString &number)
{
    return Statement(m_connection, u"SELECT 1 FROM ticket WHERE number = ?"_s, number).next();
}

std::optional<Ticket> SqlTicketRepository::find(TicketId id)
{
    Statement row(m_connection, selectTicket + u"WHERE id = ?"_s, id);
    return ticketFrom(m_connection, row);
}

std::optional<Ticket> SqlTicketRepository::findByNumber(const QString &number)
{
    Statement row(m_connection, selectTicket + u"WHERE number = ?"_s, number);
    return ticketFrom(m_connection, row);
}

void SqlTicketRepository::save(const Ticket &t)
{
    const bool isNewest = lastActivityOf(m_connection, t.id) != t.lastActivityAt;
    const Statement update(
        m_connection,
        u"UPDATE ticket SET category = ?, form = ?, title = ?, state = ?, decision = ?, owner = ?, asker = "
        u"?, "
        "applicant_name = ?, applicant_email = ?, applicant_language = ?, muted = ?, preview = ?, "
        "created_at = ?, last_activity = ?, closed_at = ?, last_sequence = ?, last_applicant_message = ?, "
        "merged_into = ? WHERE id = ?"_s,
        t.category, t.form, t.title, t.state, t.decision, t.owner, t.asker, t.applicant.name,
        t.applicant.email, t.applicant.language, t.muted, t.preview, t.createdAt, t.lastActivityAt,
        t.closedAt, t.lastSequence, t.lastApplicantMessage, t.mergedInto, t.id);
    expectOne(update, t.id);
    m_search.put(t.id, isNewest);
}

void SqlTicketRepository::setFieldValue(TicketId id, int position, const QString &value)
{
    const Statement update(
        m_connection, u"UPDATE ticket_field SET value = ? WHERE ticket = ? AND position = ?"_s, value, id,
        position);
    expectOne(update, id);
}

QList<InboxRow> SqlTicketRepository::inbox(const services::InboxQuery &query) { return m_inbox.page(query); }

std::optional<InboxRow> SqlTicketRepository::row(TicketId id, UserId user) { return m_inbox.row(id, user); }

int SqlTicketRepository::unreadTotal(UserId user, const QList<CategoryId> &categories)
{
    return m_inbox.unreadTotal(user, categories);
}

int SqlTicketRepository::unreadTickets(const services::InboxQuery &query)
{
    return m_inbox.unreadTickets(query);
}

QList<InboxRow> SqlTicketRepository::related(
    TicketId ticket, UserId user, const QList<CategoryId> &categories, int limit)
{
    return m_inbox.related(ticket, user, categories, limit);
}

void SqlTicketRepository::setTags(TicketId id, const QList<TagId> &tags)
{
    Statement(m_connection, u"DELETE FROM ticket_tag WHERE ticket = ?"_s, id);
    for (const TagId tag : tags)
        Statement(m_connection, u"INSERT INTO ticket_tag (ticket, tag) VALUES (?, ?)"_s, id, tag);
}

QList<Ticket> SqlTicketRepository::mergedInto(TicketId id)
{
    QList<TicketId> ids;
    {
        Statement row(m_connection, u"SELECT id FROM ticket WHERE merged_into = ? ORDER BY id"_s, id);
        while (row.next())
            ids.append(row.value<TicketId>());
    }
    QList<Ticket> tickets;
    for (const TicketId one : ids)
        tickets.append(find(one).value());
    return tickets;
}

QList<TicketId> SqlTicketRepository::ofApplicant(const QString &email)
{
    QList<TicketId> tickets;
    Statement row(
        m_connection,
        u"SELECT id FROM ticket WHERE applicant_email = ? AND state <> 'archived' ORDER BY id DESC LIMIT ?"_s,
        email, linksAtOnce);
    while (row.next())
        tickets.append(row.value<TicketId>());
    return tickets;
}

} // namespace schalter::storage
