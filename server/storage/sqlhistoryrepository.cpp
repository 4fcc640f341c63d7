// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlhistoryrepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, u"\\"_s + special);
    return u'%' + text + u'%';
}

} // namespace

void SqlHistoryRepository::add(const HistoryEntry &entry)
{
    Statement(
        m_connection,
        u"INSERT INTO history (at, actor, actor_name, kind, action, subject, changes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        entry.at, entry.actor, entry.actorName, entry.kind, entry.action, entry.subject, entry.changes);
}

QList<HistoryEntry> SqlHistoryRepository::list(const HistoryFilter &filter)
{
    QString sql = u"SELECT id, at, actor, actor_name, kind, action, subject, changes FROM history WHERE 1"_s;
    QVariantList values;
    if (filter.before > 0) {
        sql += u" AND id < ?"_s;
        values.append(filter.before);
    }
    if (!filter.kinds.isEmpty())
        sql += u" AND kind IN (%1)"_s.arg(placeholders(filter.kinds.size()));
    for (const HistoryKind kind : filter.kinds)
        values.append(toSql(kind));
    if (!filter.search.isEmpty()) {
        sql += u" AND (actor_name LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\')"_s;
        values += {likePattern(filter.search), likePattern(filter.search)};
    }
    values.append(filter.limit);
    Statement row(m_connection, sql + u" ORDER BY id DESC LIMIT ?"_s, values);
    QList<HistoryEntry> entries;
    while (row.next()) {
        HistoryEntry entry;
        row.read(
            entry.id, entry.at, entry.actor, entry.actorName, entry.kind, entry.action, entry.subject,
            entry.changes);
        entries.append(entry);
    }
    return entries;
}

} // namespace schalter::storage
