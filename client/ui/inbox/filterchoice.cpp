// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/filterchoice.h"

#include <QLocale>

using namespace schalter::domain;

namespace schalter::ui {

namespace {

template<class T>
QList<T> toggled(QList<T> list, const T &value)
{
    if (!list.removeOne(value))
        list.append(value);
    return list;
}

QString escaped(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

FilterChoice::FilterChoice(client::Session &session, client::Tags &tags, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tags(tags)
{
}

QString FilterChoice::nameOf(CategoryId id) const
{
    const auto category = m_session.category(id);
    return category ? category->name.in(QLocale().name().left(2)) : QString();
}

QString FilterChoice::nameOf(UserId id) const
{
    return id.isValid() ? m_session.personName(id) : tr("Nobody");
}

QString FilterChoice::nameOf(TagId id) const
{
    const auto tag = m_tags.find(id);
    return tag ? tag->name : QString();
}

QList<FilterChoice::Part> FilterChoice::partsOf(const client::InboxFilter &filter) const
{
    QList<Part> parts;
    const auto add = [&](const QString &text, auto &&takeAway) {
        client::InboxFilter without = filter;
        takeAway(without);
        parts.append({text, without});
    };
    for (const CategoryId id : filter.categories)
        add(nameOf(id), [id](client::InboxFilter &without) { without.categories.removeOne(id); });
    for (const UserId id : filter.owners)
        add(tr("Owner: %1").arg(nameOf(id)), [id](client::InboxFilter &without) { without.owners.removeOne(id); });
    for (const TagId id : filter.tags)
        add(nameOf(id), [id](client::InboxFilter &without) { without.tags.removeOne(id); });
    if (filter.onlySnoozed)
        add(tr("Put off"), [](client::InboxFilter &without) { without.onlySnoozed = false; });
    return parts;
}

void FilterChoice::addTo(QMenu *menu, const QString &text, bool isChosen, const client::InboxFilter &changed)
{
    QAction *action = menu->addAction(escaped(text), this, [this, changed] { Q_EMIT chosen(changed); });
    action->setCheckable(true);
    action->setChecked(isChosen);
}

void FilterChoice::addCategories(QMenu *menu, const client::InboxFilter &filter)
{
    for (const Category &category : m_session.categories()) {
        client::InboxFilter changed = filter;
        changed.categories = toggled(filter.categories, category.id);
        addTo(menu, nameOf(category.id), filter.categories.contains(category.id), changed);
    }
}

void FilterChoice::addOwners(QMenu *menu, const client::InboxFilter &filter)
{
    QList<UserId> owners{UserId()};
    for (const protocol::Person &person : m_session.people())
        if (person.active && person.role != Role::Reader)
            owners.append(person.id);
    for (const UserId owner : owners) {
        client::InboxFilter changed = filter;
        changed.owners = toggled(filter.owners, owner);
        addTo(menu, nameOf(owner), filter.owners.contains(owner), changed);
    }
}

void FilterChoice::addTags(QMenu *menu, const client::InboxFilter &filter)
{
    for (const Tag &tag : m_tags.all()) {
        client::InboxFilter changed = filter;
        changed.tags = toggled(filter.tags, tag.id);
        addTo(menu, tag.name, filter.tags.contains(tag.id), changed);
    }
    menu->setEnabled(!m_tags.all().isEmpty());
}

void FilterChoice::fill(QMenu *menu, const client::InboxFilter &filter)
{
    for (QMenu *former : menu->findChildren<QMenu *>())
        former->deleteLater();
    menu->clear();
    addCategories(menu->addMenu(tr("&Category")), filter);
    addOwners(menu->addMenu(tr("&Owner")), filter);
    addTags(menu->addMenu(tr("&Tag")), filter);
    client::InboxFilter changed = filter;
    changed.onlySnoozed = !filter.onlySnoozed;
    addTo(menu, tr("&Put off"), filter.onlySnoozed, changed);
}

} // namespace schalter::ui
