// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlinbox.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::InboxQuery;

namespace {

// Counted only where a message is newer than the marker; m is this person's read_marker.
const QString unreadCount =
    u"CASE WHEN t.state IN ('open', 'pending') AND t.last_applicant_message > coalesce(m.sequence, 0) "
    "THEN (SELECT count(*) FROM event WHERE event.ticket = t.id AND event.kind = 'applicant-message' "
    "AND event.sequence > coalesce(m.sequence, 0)) ELSE 0 END"_s;

// Who has been disabled looks after nothing any more.
const QString isNobodys = u"(t.owner IS NULL OR t.owner IN (SELECT id FROM user_account WHERE active = 0))"_s;

// Whose message the preview is.
const QString officeWroteLast = u"coalesce((SELECT max(sequence) FROM event WHERE event.ticket = t.id AND "
                                u"event.kind = 'staff-message'), 0) "
                                "> t.last_applicant_message"_s;

const QString selectRow =
    u"SELECT t.id, t.number, t.category, t.title, t.state, t.decision, t.owner, t.applicant_name, "
    "t.created_at, t.last_activity, t.last_sequence, t.preview, t.state = 'open' AND m.sequence IS NULL, "
    "t.asker, "_s +
    isNobodys + u", "_s + officeWroteLast + u", "_s + unreadCount + u" FROM "_s;

InboxRow rowFrom(const Statement &stored, UserId user)
{
    InboxRow row;
    UserId asker;
    bool nobodys = false;
    stored.read(
        row.id, row.number, row.category, row.title, row.state, row.decision, row.owner, row.applicantName,
        row.createdAt, row.lastActivityAt, row.lastSequence, row.preview, row.isNew, asker, nobodys,
        row.officeWroteLast, row.unread);
    row.concernsMe = nobodys || row.owner == user || asker == user;
    return row;
}

QList<TicketState> statesOf(const InboxQuery &query)
{
    if (!query.onlyUnread)
        return query.states;
    QList<TicketState> active;
    for (const TicketState state : {TicketState::Open, TicketState::Pending})
        if (query.states.isEmpty() || query.states.contains(state))
            active.append(state);
    return active;
}

// The conditions that hold in every range, with their values.
class Filter
{
public:
    explicit Filter(const InboxQuery &query)
    {
        if (query.beforeActivity.isValid())
            add(u" AND (t.last_activity, t.id) < (?, ?)"_s,
                {toSql(query.beforeActivity), query.beforeId.value});
        if (query.onlyMine)
            add(u" AND t.owner = ?"_s, {toSql(query.user)});
        if (query.onlyUnread)
            add(u" AND coalesce(t.last_applicant_message > (SELECT sequence FROM read_marker "
                "WHERE user = ? AND ticket = t.id), t.state = 'open' OR t.last_applicant_message > 0)"_s,
                {toSql(query.user)});
        if (const QString search = query.search.trimmed().toCaseFolded(); !search.isEmpty())
            add(u" AND instr(t.search_text, ?) > 0"_s, {search});
    }
    QString sql;
    QVariantList values;

private:
    void add(const QString &condition, const QVariantList &bound)
    {
        sql += condition;
        values += bound;
    }
};

// One ordered index range for each category, or each category and state; SQLite merges them lazily.
class Ranges
{
public:
    explicit Ranges(const InboxQuery &query)
        : m_filter(query)
    {
        const QList<TicketState> states = statesOf(query);
        for (const CategoryId category : query.categories) {
            if (states.isEmpty() && !query.onlyUnread)
                add(u"t.category = ?"_s, {category.value});
            for (const TicketState state : states)
                add(u"t.category = ? AND t.state = ?"_s, {category.value, toSql(state)});
        }
    }
    bool isEmpty() const { return m_parts.isEmpty(); }
    QString sql() const { return m_parts.join(u" UNION ALL "_s); }
    QVariantList values;

private:
    void add(const QString &range, const QVariantList &bound)
    {
        m_parts.append(
            u"SELECT t.id AS id, t.last_activity AS last_activity FROM ticket t WHERE "_s + range +
            m_filter.sql);
        values += bound + m_filter.values;
    }
    Filter m_filter;
    QStringList m_parts;
};

} // namespace

QList<InboxRow> SqlInbox::page(const InboxQuery &query)
{
    const Ranges ranges(query);
    if (ranges.isEmpty())
        return {};
    Statement stored(
        m_connection,
        u"WITH page AS MATERIALIZED ("_s + ranges.sql() +
            u" ORDER BY last_activity DESC, id DESC LIMIT ?) "_s + selectRow +
            u"page CROSS JOIN ticket t ON t.id = page.id LEFT JOIN read_marker m ON m.user = ? AND "
            "m.ticket = t.id ORDER BY page.last_activity DESC, page.id DESC"_s,
        ranges.values, query.limit, query.user);
    QList<InboxRow> rows;
    while (stored.next())
        rows.append(rowFrom(stored, query.user));
    return rows;
}

std::optional<InboxRow> SqlInbox::row(TicketId id, UserId user)
{
    Statement stored(
        m_connection,
        selectRow + u"ticket t LEFT JOIN read_marker m ON m.user = ? AND m.ticket = t.id WHERE t.id = ?"_s,
        user, id);
    return stored.next() ? std::optional(rowFrom(stored, user)) : std::nullopt;
}

int SqlInbox::unreadTotal(UserId user, const QList<CategoryId> &categories)
{
    if (categories.isEmpty())
        return 0;
    Statement stored(
        m_connection,
        u"SELECT coalesce(sum("_s + unreadCount +
            u"), 0) FROM ticket t INDEXED BY ticket_with_messages "
            "LEFT JOIN read_marker m ON m.user = ? AND m.ticket = t.id "
            "WHERE t.state IN ('open', 'pending') AND t.last_applicant_message > 0 "
            "AND t.category IN (%1) AND (t.owner = ? OR t.asker = ? OR %2)"_s.arg(
                placeholders(categories.size()), isNobodys),
        user, categories, user, user);
    stored.next();
    return stored.value<int>();
}

} // namespace schalter::storage
