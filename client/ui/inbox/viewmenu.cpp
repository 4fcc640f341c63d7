// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/viewmenu.h"

#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using schalter::client::InboxViews;

namespace schalter::ui {

namespace {

QString escaped(QString text) { return text.replace(u"&"_s, u"&&"_s); }

QString counted(const InboxViews::View &view)
{
    const QString name = escaped(view.view.name);
    return view.unread > 0 ? u"%1\t%2"_s.arg(name).arg(qMin(view.unread, 999)) : name;
}

} // namespace

ViewMenu::ViewMenu(client::InboxViews &views, QWidget *parent)
    : QPushButton(parent)
    , m_views(views)
{
    setObjectName(names::viewButton);
    setIcon(ui::icon("inbox"));
    setToolTip(tr("Views on the inbox, given ones and your own"));
    setMinimumHeight(32);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(&views, &InboxViews::changed, this, &ViewMenu::refresh);
    refresh();
}

void ViewMenu::showFilter(const client::InboxFilter &filter)
{
    m_filter = filter;
    refresh();
}

void ViewMenu::refresh()
{
    QString name = tr("Views");
    for (const InboxViews::View &view : m_views.all())
        if (client::InboxFilter(view.view.filter) == m_filter)
            name = view.view.name;
    setText(escaped(fontMetrics().elidedText(name, Qt::ElideRight, 150)));
    setAccessibleName(tr("View: %1").arg(name));
}

void ViewMenu::fill()
{
    QMenu *all = menu();
    for (QMenu *former : all->findChildren<QMenu *>())
        former->deleteLater();
    all->clear();
    QMenu *removing = nullptr;
    for (const InboxViews::View &view : m_views.all()) {
        const bool isOwn = view.view.id.isValid();
        if (isOwn && !removing) {
            all->addSeparator();
            removing = new QMenu(tr("&Remove a view"), all);
        }
        QAction *action = all->addAction(counted(view), this, [this, view] { Q_EMIT chosen(view.view); });
        action->setCheckable(true);
        action->setChecked(client::InboxFilter(view.view.filter) == m_filter);
        if (isOwn)
            removing->addAction(
                escaped(view.view.name), this, [this, id = view.view.id] { m_views.remove(id); });
    }
    all->addSeparator();
    QAction *save = all->addAction(ui::icon("save"), tr("&Save this view…"), this, &ViewMenu::saveWanted);
    save->setObjectName(names::viewSaveAction);
    save->setEnabled(!m_views.isFull());
    if (removing)
        all->addMenu(removing);
}

} // namespace schalter::ui
