// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatdock.h"

#include "ui/chat/talkwidget.h"
#include "ui/objectnames.h"

#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace schalter::ui {

ChatDock::ChatDock(client::Chats &chats, client::Session &session, QSettings &settings, QWidget *parent)
    : QDockWidget(tr("Chats"), parent)
    , m_chats(chats)
    , m_session(session)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(names::chatDock);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_tabs->setObjectName(names::chatTabs);
    m_tabs->setAccessibleName(tr("Chats"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(300);
    setWidget(m_tabs);
    // Later: a tab that goes shows the next one, which counts as read and so as a change again.
    connect(&m_chats, &client::Chats::changed, this, &ChatDock::refresh, Qt::QueuedConnection);
    connect(&m_chats, &client::Chats::talkChanged, this, [this](domain::ChatId id) {
        if (TalkWidget *talk = talkAt(indexOf(id)))
            talk->refresh();
    });
    connect(&m_chats, &client::Chats::taken, this, &ChatDock::showTalk);
    hide();
    refresh();
}

void ChatDock::refresh()
{
    const QList<domain::ChatId> talks = m_chats.talks();
    for (int index = m_tabs->count() - 1; index >= 0; --index)
        if (TalkWidget *talk = talkAt(index); !talks.contains(talk->id())) {
            m_tabs->removeTab(index);
            talk->deleteLater();
        }
    for (const domain::ChatId id : talks) {
        if (indexOf(id) < 0)
            addTalk(id);
        const client::Talk *talk = m_chats.talk(id);
        const int unread = talk->unread();
        m_tabs->setTabText(
            indexOf(id), unread > 0 ? u"(%1) %2"_s.arg(unread).arg(talk->info.visitor) : talk->info.visitor);
    }
    setVisible(!talks.isEmpty());
}

void ChatDock::addTalk(domain::ChatId id)
{
    auto *talk = new TalkWidget(m_chats, m_session, m_settings, id, m_tabs);
    m_tabs->addTab(talk, {});
    connect(talk, &TalkWidget::ticketWanted, this, &ChatDock::ticketWanted);
    connect(
        talk, &TalkWidget::closeWanted, this, [this, id] { m_chats.close(id); }, Qt::QueuedConnection);
}

void ChatDock::showTalk(domain::ChatId id)
{
    refresh();
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    talkAt(index)->focusEditor();
}

TalkWidget *ChatDock::talkAt(int index) const { return qobject_cast<TalkWidget *>(m_tabs->widget(index)); }

int ChatDock::indexOf(domain::ChatId id) const
{
    for (int index = 0; index < m_tabs->count(); ++index)
        if (talkAt(index)->id() == id)
            return index;
    return -1;
}

} // namespace schalter::ui
