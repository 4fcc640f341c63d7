// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlinbox.h"

#include "storage/inboxconditions.h"
#include "storage/inboxranges.h"
#include "storage/searchplan.h"
#include "storage/sqlsearch.h"
#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::InboxQuery;

namespace {

constexpr int mostCounted = 1000;

QList<TagId> tagsFrom(const QString &json)
{
    QList<TagId> tags;
    if (json == "[]"_L1)
        return tags;
    const QJsonArray ids = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &id : ids)
        tags.append(TagId{id.toInteger()});
    return tags;
}

// Whose message the preview is.
const QString officeWroteLast = u"coalesce((SELECT max(sequence) FROM event WHERE event.ticket = t.id AND "
                                u"event.kind = 'staff-message'), 0) "
                                "> t.last_applicant_message"_s;

// n is this person's mention, z her snooze.
const QString selectRow =
    u"SELECT t.id, t.number, t.category, t.title, t.state, t.decision, t.owner, t.applicant_name, "
    "t.created_at, t.last_activity, t.last_sequence, t.preview, t.state = 'open' AND m.sequence IS NULL, "
    "t.asker, "_s +
    isNobodysTicket() + u", "_s + officeWroteLast + u", "_s + unreadCount() +
    u", coalesce(n.sequence > coalesce(m.sequence, 0), 0), coalesce(z.woke, 0), "
    "CASE WHEN z.woke = 0 THEN z.until END, t.merged_into, "
    "(SELECT json_group_array(tag) FROM ticket_tag WHERE ticket = t.id) FROM "_s;

const QString joinPerson = u" LEFT JOIN read_marker m ON m.user = ? AND m.ticket = t.id "
                           "LEFT JOIN mention n ON n.user = ? AND n.ticket = t.id "
                           "LEFT JOIN snooze z ON z.user = ? AND z.ticket = t.id "_s;

InboxRow rowFrom(const Statement &stored, UserId user)
{
    InboxRow row;
    UserId asker;
    bool nobodys = false;
    QString tags;
    stored.read(
        row.id, row.number, row.category, row.title, row.state, row.decision, row.owner, row.applicantName,
        row.createdAt, row.lastActivityAt, row.lastSequence, row.preview, row.isNew, asker, nobodys,
        row.officeWroteLast, row.unread, row.mentioned, row.woke, row.snoozedUntil, row.mergedInto, tags);
    row.tags = tagsFrom(tags);
    row.concernsMe = nobodys || row.owner == user || asker == user || row.mentioned;
    return row;
}

} // namespace

QList<TicketId> SqlInbox::ids(const InboxQuery &query)
{
    if (query.categories.isEmpty())
        return {};
    if (query.search.trimmed().isEmpty() && query.tags.isEmpty())
        return InboxRanges(m_connection, query).page();
    return found(query, SearchPlan(m_connection, query));
}

QList<InboxRow> SqlInbox::page(const InboxQuery &query)
{
    QList<TicketId> nearestFirst = ids(query);
    if (query.backwards)
        std::reverse(nearestFirst.begin(), nearestFirst.end());
    QList<InboxRow> page = rows(nearestFirst, query.user);
    SqlSearch(m_connection).addExcerpts(page, searchTermsOf(query.search));
    return page;
}

int SqlInbox::unreadTickets(const InboxQuery &query)
{
    InboxQuery unread = query;
    unread.onlyUnread = true;
    unread.limit = mostCounted;
    unread.sort = InboxSort::Activity;
    return int(ids(unread).size());
}

QList<InboxRow> SqlInbox::related(
    TicketId ticket, UserId user, const QList<CategoryId> &categories, int limit)
{
    QList<TicketId> found;
    if (categories.isEmpty())
        return {};
    Statement row(
        m_connection,
        u"SELECT t.id FROM ticket own JOIN ticket t ON t.applicant_email = own.applicant_email AND t.id <> "
        u"own.id "
        "WHERE own.id = ? AND own.applicant_email <> '' AND t.state IN ('open', 'pending') "
        "AND t.category IN (%1) ORDER BY t.id DESC LIMIT ?"_s.arg(placeholders(categories.size())),
        ticket, categories, limit);
    while (row.next())
        found.append(row.value<TicketId>());
    return rows(found, user);
}

// Newest activity first, which is the order of the index itself.
QList<TicketId> SqlInbox::found(const InboxQuery &query, const SearchPlan &plan)
{
    QList<TicketId> ids;
    if (!plan.canFind())
        return ids;
    Condition where;
    if (query.edge.id.isValid())
        where.add(
            u" AND s.rowid %1 (SELECT search_row FROM ticket WHERE id = ?)"_s.arg(
                query.backwards ? u">"_s : u"<"_s),
            {query.edge.id.value});
    const Condition filter = conditionsOf(query);
    Statement row(
        m_connection,
        u"SELECT t.id FROM ticket_search s CROSS JOIN ticket t ON t.search_row = s.rowid "
        "WHERE ticket_search MATCH ? AND t.category IN (%1)"_s.arg(placeholders(query.categories.size())) +
            where.sql + plan.condition().sql + filter.sql +
            u" ORDER BY s.rowid %1 LIMIT ?"_s.arg(query.backwards ? u"ASC"_s : u"DESC"_s),
        plan.match(), query.categories, where.values, plan.condition().values, filter.values, query.limit);
    while (row.next())
        ids.append(row.value<TicketId>());
    return ids;
}

QList<InboxRow> SqlInbox::rows(const QList<TicketId> &ids, UserId user)
{
    QJsonArray list;
    for (const TicketId id : ids)
        list.append(id.value);
    Statement stored(
        m_connection,
        selectRow + u"json_each(?) page CROSS JOIN ticket t ON t.id = page.value"_s + joinPerson +
            u"ORDER BY page.key"_s,
        QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)), user, user, user);
    QList<InboxRow> found;
    while (stored.next())
        found.append(rowFrom(stored, user));
    return found;
}

std::optional<InboxRow> SqlInbox::row(TicketId id, UserId user)
{
    Statement stored(
        m_connection, selectRow + u"ticket t"_s + joinPerson + u"WHERE t.id = ?"_s, user, user, user, id);
    return stored.next() ? std::optional(rowFrom(stored, user)) : std::nullopt;
}

// What she has put off does not count; a note that names her counts like a message.
int SqlInbox::unreadTotal(UserId user, const QList<CategoryId> &categories)
{
    if (categories.isEmpty())
        return 0;
    const QString isAwake =
        u"NOT EXISTS (SELECT 1 FROM snooze z WHERE z.user = ? AND z.ticket = t.id AND z.woke = 0)"_s;
    Statement messages(
        m_connection,
        u"SELECT coalesce(sum("_s + unreadCount() +
            u"), 0) FROM ticket t INDEXED BY ticket_with_messages "
            "LEFT JOIN read_marker m ON m.user = ? AND m.ticket = t.id "
            "WHERE t.state IN ('open', 'pending') AND t.last_applicant_message > 0 "
            "AND t.category IN (%1) AND (t.owner = ? OR t.asker = ? OR %2 OR EXISTS "
            "(SELECT 1 FROM mention n WHERE n.user = ? AND n.ticket = t.id AND n.sequence > "
            "coalesce(m.sequence, 0))) AND %3"_s.arg(
                placeholders(categories.size()), isNobodysTicket(), isAwake),
        user, categories, user, user, user, user);
    messages.next();
    Statement mentions(
        m_connection,
        u"SELECT count(*) FROM mention n JOIN ticket t ON t.id = n.ticket "
        "LEFT JOIN read_marker m ON m.user = n.user AND m.ticket = n.ticket "
        "WHERE n.user = ? AND n.sequence > coalesce(m.sequence, 0) AND t.state IN ('open', 'pending') "
        "AND t.category IN (%1) AND %2"_s.arg(placeholders(categories.size()), isAwake),
        user, categories, user);
    mentions.next();
    return messages.value<int>() + mentions.value<int>();
}

} // namespace schalter::storage
