// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatdock.h"

#include "ui/chat/talkwidget.h"
#include "ui/objectnames.h"
#include "ui/theme/colours.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QMainWindow>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr int dockWidth = 380;
constexpr int nameChars = 24;

// How many lines are unread, in the colour that is kept for news.
QIcon countIcon(int unread, const Colours &colours)
{
    QIcon icon;
    for (const int side : {16, 32}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.news);
        painter.drawEllipse(0, 0, side, side);
        QFont font;
        font.setPixelSize(side * (unread > 9 ? 9 : 11) / 16);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colours.onNews);
        painter.drawText(pixmap.rect(), Qt::AlignCenter, unread > 99 ? u"∞"_s : QString::number(unread));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString shortened(const QString &name)
{
    return name.size() <= nameChars ? name : name.left(nameChars - 1).trimmed() + u'…';
}

} // namespace

ChatDock::ChatDock(client::Chats &chats, const Desk &desk, QWidget *parent)
    : QDockWidget(tr("Chats"), parent)
    , m_chats(chats)
    , m_desk(desk)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(names::chatDock);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_tabs->setObjectName(names::chatTabs);
    m_tabs->setAccessibleName(tr("Chats"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(300);
    m_tabs->setElideMode(Qt::ElideRight); // all are in sight, so that what is unread is, too
    m_tabs->setUsesScrollButtons(false);
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
        label(indexOf(id), *m_chats.talk(id));
    }
    const bool appears = !isVisible() && !talks.isEmpty();
    setVisible(!talks.isEmpty());
    if (auto *main = qobject_cast<QMainWindow *>(parentWidget()); main && appears && !isFloating())
        main->resizeDocks({this}, {qMax(dockWidth, width())}, Qt::Horizontal);
}

void ChatDock::label(int index, const client::Talk &talk)
{
    const int unread = talk.unread();
    const QString &visitor = talk.info.visitor;
    m_tabs->setTabText(index, shortened(visitor));
    m_tabs->setTabIcon(
        index, unread > 0        ? countIcon(unread, presentColours())
               : talk.hasEnded() ? icon("done")
                                 : QIcon());
    const QString whole = unread > 0        ? tr("%1, %n unread line(s)", nullptr, unread).arg(visitor)
                          : talk.hasEnded() ? tr("%1, ended").arg(visitor)
                                            : visitor;
    m_tabs->setTabToolTip(index, whole);
    m_tabs->tabBar()->setAccessibleTabName(index, whole);
}

void ChatDock::focusNext()
{
    if (m_tabs->count() == 0)
        return;
    int next = -1;
    for (int index = 0; index < m_tabs->count() && next < 0; ++index)
        if (m_chats.talk(talkAt(index)->id())->unread() > 0)
            next = index;
    const bool isHere = m_tabs->isAncestorOf(QApplication::focusWidget());
    if (next < 0)
        next = isHere ? (m_tabs->currentIndex() + 1) % m_tabs->count() : m_tabs->currentIndex();
    m_tabs->setCurrentIndex(next);
    window()->activateWindow();
    talkAt(next)->focusEditor();
}

void ChatDock::addTalk(domain::ChatId id)
{
    auto *talk = new TalkWidget(m_chats, m_desk, id, m_tabs);
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
