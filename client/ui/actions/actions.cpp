// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QMenu>
#include <QMenuBar>

namespace schalter::ui {

QString Actions::Entry::text() const { return QString(spec.text).remove(u'&'); }

QList<QKeySequence> Actions::Entry::sequences() const
{
    return spec.keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(spec.keys);
}

QString Actions::Entry::keys() const
{
    const QList<QKeySequence> keys = sequences();
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

Actions::Entry &Actions::add(
    const ActionSpec &spec, std::function<void()> act, std::function<QString()> whyNot)
{
    Entry entry{spec, new QAction(spec.text, m_window), std::move(whyNot), {}};
    entry.action->setObjectName(spec.id);
    attachKeys(entry);
    connect(entry.action, &QAction::triggered, this, [this, id = spec.id, act = std::move(act)] {
        onTriggered(id, act);
    });
    m_entries.append(entry);
    return m_entries.last();
}

void Actions::addSwitch(const ActionSpec &spec, std::function<bool()> isOn, std::function<void()> act)
{
    Entry &entry = add(spec, std::move(act));
    entry.action->setCheckable(true);
    entry.isOn = std::move(isOn);
}

void Actions::attachKeys(Entry &entry)
{
    const QList<QKeySequence> keys = entry.sequences();
    if (entry.spec.keysAre == ActionSpec::OnlyShown) {
        if (!keys.isEmpty())
            entry.action->setText(entry.spec.text + u'\t' + entry.keys());
        return;
    }
    const bool isLocal = entry.spec.keysAre == ActionSpec::OfScope;
    entry.action->setShortcuts(keys);
    entry.action->setShortcutContext(isLocal ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    (isLocal ? entry.spec.scope : m_window)->addAction(entry.action);
}

const Actions::Entry *Actions::entry(QLatin1StringView id) const
{
    for (const Entry &entry : m_entries)
        if (entry.spec.id == id)
            return &entry;
    return nullptr;
}

void Actions::trigger(QLatin1StringView id) const
{
    if (const Entry *found = entry(id))
        found->action->trigger();
}

void Actions::onTriggered(QLatin1StringView id, const std::function<void()> &act)
{
    const Entry &now = *entry(id);
    const QString why = now.whyNot ? now.whyNot() : QString();
    if (why.isEmpty())
        act();
    else
        Q_EMIT refused(why);
    if (const Entry *after = entry(id); after && after->isOn)
        after->action->setChecked(after->isOn());
}

void Actions::fill(QMenuBar &bar)
{
    for (const auto group :
         {ActionGroup::Program, ActionGroup::Ticket, ActionGroup::Write, ActionGroup::Inbox,
          ActionGroup::Chat, ActionGroup::View, ActionGroup::Help}) {
        QMenu *menu = bar.addMenu(nameOf(group));
        fill(*menu, group);
        if (menu->isEmpty()) {
            delete menu;
            continue;
        }
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, [this, group] { show(group); });
        connect(
            menu, &QMenu::aboutToHide, this,
            [this, group] { // their keys work, and say why they can't
                for (const Entry &entry : m_entries)
                    if (entry.spec.group == group)
                        entry.action->setEnabled(true);
            },
            Qt::QueuedConnection);
    }
}

void Actions::fill(QMenu &menu, ActionGroup group)
{
    QHash<QString, QMenu *> submenus;
    for (const Entry &entry : m_entries) {
        if (entry.spec.group != group)
            continue;
        if (entry.spec.startsSection && !menu.isEmpty())
            menu.addSeparator();
        QMenu *into = &menu;
        if (!entry.spec.submenu.isEmpty()) {
            QMenu *&submenu = submenus[entry.spec.submenu];
            into = submenu ? submenu : submenu = menu.addMenu(entry.spec.submenu);
        }
        into->addAction(entry.action);
    }
}

void Actions::show(ActionGroup group)
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.group != group)
            continue;
        const QString why = entry.whyNot ? entry.whyNot() : QString();
        entry.action->setEnabled(why.isEmpty());
        entry.action->setToolTip(why.isEmpty() ? entry.text() : why);
        if (entry.isOn)
            entry.action->setChecked(entry.isOn());
    }
}

QString Actions::nameOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Program:
        return tr("&Schalter");
    case ActionGroup::Ticket:
        return tr("&Ticket");
    case ActionGroup::Write:
        return tr("&Write");
    case ActionGroup::Inbox:
        return tr("&Inbox");
    case ActionGroup::Chat:
        return tr("&Chat");
    case ActionGroup::View:
        return tr("&View");
    case ActionGroup::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace schalter::ui
