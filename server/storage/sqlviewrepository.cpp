// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlviewrepository.h"

#include "storage/statement.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

QJsonArray namesOf(const QList<TicketState> &states)
{
    QJsonArray list;
    for (const TicketState state : states)
        list.append(QString(nameOf(state)));
    return list;
}

template<class Tag>
QJsonArray idsOf(const QList<Id<Tag>> &ids)
{
    QJsonArray list;
    for (const Id<Tag> id : ids)
        list.append(id.value);
    return list;
}

template<class T>
QList<T> listFrom(const QJsonValue &json)
{
    QList<T> values;
    const QJsonArray list = json.toArray();
    for (const QJsonValue &entry : list) {
        T value{};
        fromSql(entry.toVariant(), value);
        values.append(value);
    }
    return values;
}

QJsonObject definitionOf(const SavedView &view)
{
    const InboxFilter &filter = view.filter;
    return {
        {u"states"_s, namesOf(filter.states)},
        {u"mine"_s, filter.onlyMine},
        {u"unread"_s, filter.onlyUnread},
        {u"snoozed"_s, filter.onlySnoozed},
        {u"categories"_s, idsOf(filter.categories)},
        {u"owners"_s, idsOf(filter.owners)},
        {u"tags"_s, idsOf(filter.tags)},
        {u"search"_s, filter.search},
        {u"sort"_s, QString(nameOf(view.sort))},
        {u"ascending"_s, view.ascending}};
}

void readDefinition(const QJsonObject &json, SavedView &view)
{
    view.filter.states = listFrom<TicketState>(json["states"_L1]);
    view.filter.onlyMine = json["mine"_L1].toBool();
    view.filter.onlyUnread = json["unread"_L1].toBool();
    view.filter.onlySnoozed = json["snoozed"_L1].toBool();
    view.filter.categories = listFrom<CategoryId>(json["categories"_L1]);
    view.filter.owners = listFrom<UserId>(json["owners"_L1]);
    view.filter.tags = listFrom<TagId>(json["tags"_L1]);
    view.filter.search = json["search"_L1].toString();
    view.sort = fromName<InboxSort>(json["sort"_L1].toString()).value_or(InboxSort::Activity);
    view.ascending = json["ascending"_L1].toBool();
}

} // namespace

QList<SavedView> SqlViewRepository::of(UserId user)
{
    QList<SavedView> views;
    Statement row(
        m_connection, u"SELECT id, name, definition FROM saved_view WHERE user = ? ORDER BY id"_s, user);
    while (row.next()) {
        SavedView view;
        QJsonObject definition;
        row.read(view.id, view.name, definition);
        readDefinition(definition, view);
        views.append(view);
    }
    return views;
}

ViewId SqlViewRepository::save(UserId user, const SavedView &view)
{
    if (!view.id.isValid())
        return {Statement(
                    m_connection, u"INSERT INTO saved_view (user, name, definition) VALUES (?, ?, ?)"_s, user,
                    view.name, definitionOf(view))
                    .insertedId()};
    Statement(
        m_connection, u"UPDATE saved_view SET name = ?, definition = ? WHERE id = ? AND user = ?"_s,
        view.name, definitionOf(view), view.id, user);
    return view.id;
}

void SqlViewRepository::remove(UserId user, ViewId view)
{
    Statement(m_connection, u"DELETE FROM saved_view WHERE id = ? AND user = ?"_s, view, user);
}

} // namespace schalter::storage
