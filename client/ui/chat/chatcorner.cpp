// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcorner.h"

#include "core/outbox.h"
#include "ui/actions/actions.h"
#include "ui/chat/chatbar.h"
#include "ui/chat/chatdock.h"
#include "ui/chat/chatkeys.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebar.h"

#include <QCheckBox>
#include <QMainWindow>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::ui {

namespace {

constexpr auto soundKey = "chat/sound"_L1;

} // namespace

ChatCorner::ChatCorner(const Desk &desk, QMainWindow &window)
    : QObject(&window)
    , m_settings(desk.settings)
    , m_session(desk.session)
    , m_chats(desk.session, desk.drafts, desk.outbox.store())
    , m_bars(new QWidget(&window))
    , m_bar(new ChatBar(m_chats, desk.session, m_bars))
    , m_missed(new InlineBar(m_bars))
    , m_available(new QCheckBox(&window))
    , m_dock(new ChatDock(m_chats, desk, &window))
{
    auto *layout = new QVBoxLayout(m_bars);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_missed);
    m_missed->setObjectName(names::chatMissed);
    m_missedEnds.setSingleShot(true);
    m_missedEnds.setInterval(12s);
    m_available->setObjectName(names::chatAvailable);
    m_available->setFont(fontOf(TextSize::Small));
    m_bar->setAudible(m_settings.value(soundKey, false).toBool());
    window.addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_available, &QCheckBox::toggled, &m_chats, &client::Chats::setAvailable);
    connect(m_bar, &ChatBar::rang, this, &ChatCorner::rang);
    connect(m_dock, &ChatDock::ticketWanted, this, &ChatCorner::ticketWanted);
    connect(&m_missedEnds, &QTimer::timeout, m_missed, &InlineBar::clear);
    connect(&m_chats, &client::Chats::changed, this, &ChatCorner::refresh);
    connect(&m_chats, &client::Chats::taken, m_missed, &InlineBar::clear);
    connect(&m_chats, &client::Chats::missed, this, &ChatCorner::say);
    connect(&m_chats, &client::Chats::visitorWrote, this, [this](domain::ChatId id, const QString &text) {
        if (const client::Talk *talk = m_chats.talk(id))
            Q_EMIT rang(u"%1\n%2"_s.arg(talk->info.visitor, text.simplified().left(160)));
    });
    refresh();
}

QWidget *ChatCorner::availability() const { return m_available; }

void ChatCorner::addActions(Actions &actions)
{
    constexpr auto group = ActionGroup::Chat;
    const auto keysOf = [](QKeyCombination keys) { return QKeySequence(keys).toString(); };
    actions.add(
        {"chat.take"_L1, group, tr("&Take who is waiting"), keysOf(keys::takeChat)},
        [this] { m_bar->take(); },
        [this] { return m_chats.ringing().isEmpty() ? tr("Nobody is waiting in the chat.") : QString(); });
    actions.add(
        {"chat.next"_L1, group, tr("To the &next chat"), keysOf(keys::nextChat)},
        [this] { m_dock->focusNext(); },
        [this] { return m_chats.talks().isEmpty() ? tr("You are in no chat.") : QString(); });
    actions.addSwitch(
        {"chat.available"_L1, group, tr("&Available for chat"), {}, ActionSpec::OfWindow, nullptr, {}, true},
        [this] { return m_chats.isAvailable(); }, [this] { m_available->toggle(); });
    actions.addSwitch(
        {"chat.sound"_L1, group, tr("Ring with a &sound")},
        [this] { return m_settings.value(soundKey, false).toBool(); },
        [this] {
            const bool isOn = !m_settings.value(soundKey, false).toBool();
            m_settings.setValue(soundKey, isOn);
            m_bar->setAudible(isOn);
        });
}

QString ChatCorner::title() const
{
    const auto ringing = m_chats.ringing();
    if (!ringing.isEmpty())
        return tr("%1 waits in the chat").arg(ringing.first().visitor);
    const int unread = m_chats.unread();
    return unread > 0 ? tr("%n new chat line(s)", nullptr, unread) : QString();
}

int ChatCorner::news() const { return int(m_chats.ringing().size()) + m_chats.unread(); }

void ChatCorner::refresh()
{
    showAvailability();
    Q_EMIT changed();
}

// What the server knows: without connection nobody can ring here, whatever is chosen.
void ChatCorner::showAvailability()
{
    const bool isWaiting = m_chats.isAvailable() && !m_session.isOnline();
    m_available->setVisible(m_chats.isEnabled());
    m_available->setChecked(m_chats.isAvailable());
    m_available->setText(isWaiting ? tr("Available for chat once connected") : tr("Available for chat"));
    m_available->setToolTip(
        isWaiting ? tr("There is no connection: nobody can ring here at the moment")
                  : tr("Visitors of the public page can ring here during the chat hours"));
}

void ChatCorner::say(const QString &sentence)
{
    m_missed->say(InlineBar::Kind::Info, sentence);
    m_missedEnds.start();
}

} // namespace schalter::ui
