// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inboxranges.h"

#include "domain/inboxorder.h"
#include "storage/inboxconditions.h"
#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

constexpr qsizetype rangesAtOnce = 400; // SQLite joins at most 500 SELECTs

QList<UserId> ownersByName(SqliteConnection &connection)
{
    QList<std::pair<UserId, QString>> people;
    Statement row(connection, u"SELECT id, name FROM user_account"_s);
    while (row.next()) {
        std::pair<UserId, QString> person;
        row.read(person.first, person.second);
        people.append(person);
    }
    return InboxOrder::ownersByName(people);
}

} // namespace

QString InboxRanges::keyColumn() const
{
    switch (m_query.sort) {
    case InboxSort::Arrival:
        return u"created_at"_s;
    case InboxSort::Number:
        return u"number"_s;
    default:
        return u"last_activity"_s;
    }
}

QVariant InboxRanges::keyOfEdge() const
{
    return m_query.sort == InboxSort::Number ? toSql(m_query.edge.number) : toSql(m_query.edge.at);
}

QList<TicketId> InboxRanges::page()
{
    if (m_query.sort == InboxSort::Owner)
        return byOwner();
    Owners owners{std::nullopt};
    if (m_query.onlyMine)
        owners = {m_query.user};
    else if (!m_query.owners.isEmpty())
        owners = Owners(m_query.owners.begin(), m_query.owners.end());
    return merged(owners, m_query.edge.id.isValid(), isDescending(), m_query.limit);
}

// One owner after the other, newest activity first within each.
QList<TicketId> InboxRanges::byOwner()
{
    QList<UserId> owners = ownersByName(m_connection);
    if (m_query.onlyMine || !m_query.owners.isEmpty())
        owners.removeIf([this](UserId id) {
            return m_query.onlyMine ? id != m_query.user : !m_query.owners.contains(id);
        });
    if (isDescending())
        std::reverse(owners.begin(), owners.end());
    const bool hasEdge = m_query.edge.id.isValid();
    const qsizetype first = hasEdge ? std::max<qsizetype>(owners.indexOf(m_query.edge.owner), 0) : 0;
    QList<TicketId> found;
    for (qsizetype i = first; i < owners.size() && found.size() < m_query.limit; ++i)
        found += merged(
            {owners[i]}, hasEdge && owners[i] == m_query.edge.owner, !m_query.backwards,
            m_query.limit - int(found.size()));
    return found;
}

QList<TicketId> InboxRanges::merged(const Owners &owners, bool isBehindEdge, bool isDescending, int limit)
{
    QList<Range> ranges;
    const QList<TicketState> states = statesOf(m_query);
    for (const CategoryId category : m_query.categories)
        for (const TicketState state : states)
            for (const auto &owner : owners)
                ranges.append({category, state, owner});
    QList<Found> found;
    for (qsizetype at = 0; at < ranges.size(); at += rangesAtOnce)
        found += of(ranges.mid(at, rangesAtOnce), isBehindEdge, isDescending, limit);
    if (ranges.size() > rangesAtOnce)
        std::sort(found.begin(), found.end(), [isDescending](const Found &a, const Found &b) {
            const auto order = QVariant::compare(a.key, b.key);
            const bool isLess = order < 0 || (order == 0 && a.id < b.id);
            return isDescending ? !isLess && a.id != b.id : isLess;
        });
    QList<TicketId> ids;
    for (const Found &one : found.first(std::min<qsizetype>(found.size(), limit)))
        ids.append(one.id);
    return ids;
}

// SQLite merges the ordered ranges lazily.
QList<InboxRanges::Found> InboxRanges::of(
    const QList<Range> &ranges, bool isBehindEdge, bool isDescending, int limit)
{
    const QString key = keyColumn();
    const Condition filter = conditionsOf(m_query);
    const QString edge =
        isBehindEdge ? u" AND (t.%1, t.id) %2 (?, ?)"_s.arg(key, isDescending ? u"<"_s : u">"_s) : QString();
    QStringList parts;
    QVariantList values;
    for (const Range &range : ranges) {
        QString owner;
        values += {range.category.value, toSql(range.state)};
        if (range.owner) {
            owner = range.owner->isValid() ? u" AND t.owner = ?"_s : u" AND t.owner IS NULL"_s;
            if (range.owner->isValid())
                values += range.owner->value;
        }
        if (isBehindEdge)
            values += {keyOfEdge(), m_query.edge.id.value};
        values += filter.values;
        parts.append(
            u"SELECT t.%1 AS key, t.id AS id FROM ticket t WHERE t.category = ? AND t.state = ?"_s.arg(key) +
            owner + edge + filter.sql);
    }
    QList<Found> found;
    if (parts.isEmpty())
        return found;
    const QString direction = isDescending ? u"DESC"_s : u"ASC"_s;
    Statement row(
        m_connection, parts.join(u" UNION ALL "_s) + u" ORDER BY key %1, id %1 LIMIT ?"_s.arg(direction),
        values, limit);
    while (row.next()) {
        Found one;
        one.key = row.raw(0);
        row.readFrom(1, one.id);
        found.append(one);
    }
    return found;
}

} // namespace schalter::storage
