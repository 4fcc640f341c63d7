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
    "last_sequence, last_applicant_message FROM ticket "_s;

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

std::optional<Ticket> ticketFrom(SqliteConnection &connection, Statement &row)
{
    if (!row.next())
        return std::nullopt;
    Ticket t;
    row.read(
        t.id, t.number, t.category, t.form, t.title, t.state, t.decision, t.owner, t.asker, t.applicant.name,
        t.applicant.email, t.applicant.language, t.muted, t.preview, t.createdAt, t.lastActivityAt,
        t.closedAt, t.lastSequence, t.lastApplicantMessage);
    t.fields = fieldsOf(connection, t.id);
    return t;
}

QString searchText(const Ticket &ticket)
{
    return u"%1\n%2\n%3"_s.arg(ticket.number, ticket.title, ticket.applicant.name).toCaseFolded();
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
            "closed_at, last_sequence, last_applicant_message, search_text) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            t.number, t.category, t.form, t.title, t.state, t.decision, t.owner, t.asker, t.applicant.name,
            t.applicant.email, t.applicant.language, t.muted, t.preview, t.createdAt, t.lastActivityAt,
            t.closedAt, t.lastSequence, t.lastApplicantMessage, searchText(t))
            .insertedId()};
    for (int position = 0; position < t.fields.size(); ++position)
        Statement(
            m_connection,
            u"INSERT INTO ticket_field (ticket, position, key, label, value) VALUES (?, ?, ?, ?, ?)"_s, id,
            position, t.fields[position].key, t.fields[position].label, t.fields[position].value);
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
    const Statement update(
        m_connection,
        u"UPDATE ticket SET category = ?, form = ?, title = ?, state = ?, decision = ?, owner = ?, asker = "
        u"?, "
        "applicant_name = ?, applicant_email = ?, applicant_language = ?, muted = ?, preview = ?, "
        "created_at = ?, last_activity = ?, closed_at = ?, last_sequence = ?, last_applicant_message = ?, "
        "search_text = ? WHERE id = ?"_s,
        t.category, t.form, t.title, t.state, t.decision, t.owner, t.asker, t.applicant.name,
        t.applicant.email, t.applicant.language, t.muted, t.preview, t.createdAt, t.lastActivityAt,
        t.closedAt, t.lastSequence, t.lastApplicantMessage, searchText(t), t.id);
    expectOne(update, t.id);
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
