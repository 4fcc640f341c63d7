// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcorner.h"

#include "ui/chat/chatbar.h"
#include "ui/chat/chatdock.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QMainWindow>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr auto availableKey = "chat/available"_L1;

} // namespace

ChatCorner::ChatCorner(const Desk &desk, QMainWindow &window)
    : QObject(&window)
    , m_settings(desk.settings)
    , m_chats(desk.session, desk.drafts)
    , m_bars(new QWidget(&window))
    , m_bar(new ChatBar(m_chats, desk.session, m_bars))
    , m_missed(new InlineBar(m_bars))
    , m_available(new QCheckBox(tr("Available for chat"), &window))
    , m_dock(new ChatDock(m_chats, desk.session, desk.settings, &window))
{
    auto *layout = new QVBoxLayout(m_bars);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_missed);
    m_missed->setObjectName(names::chatMissed);
    m_available->setObjectName(names::chatAvailable);
    m_available->setFont(fontOf(TextSize::Small));
    m_available->setToolTip(tr("Visitors of the public page can ring here during the chat hours"));
    window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_available, &QCheckBox::toggled, this, [this](bool available) {
        m_settings.setValue(availableKey, available);
        m_chats.setAvailable(available);
    });
    connect(m_bar, &ChatBar::rang, this, &ChatCorner::rang);
    connect(m_dock, &ChatDock::ticketWanted, this, &ChatCorner::ticketWanted);
    connect(&m_chats, &client::Chats::changed, this, &ChatCorner::refresh);
    connect(&m_chats, &client::Chats::taken, m_missed, &InlineBar::clear);
    connect(&m_chats, &client::Chats::missed, m_missed, [this](const QString &sentence) {
        m_missed->say(InlineBar::Kind::Info, sentence);
    });
    m_available->setChecked(m_settings.value(availableKey, false).toBool());
    refresh();
}

QWidget *ChatCorner::availability() const { return m_available; }

QString ChatCorner::title() const
{
    if (const auto info = m_chats.ringing())
        return tr("%1 waits in the chat").arg(info->visitor);
    const int unread = m_chats.unread();
    return unread > 0 ? tr("%n new chat line(s)", nullptr, unread) : QString();
}

void ChatCorner::refresh()
{
    m_available->setVisible(m_chats.isEnabled());
    Q_EMIT titleChanged();
}

} // namespace schalter::ui
