// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatbar.h"

#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wholelabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::ui {

ChatBar::ChatBar(client::Chats &chats, client::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_chats(chats)
    , m_session(session)
    , m_text(new QLabel(this))
{
    setObjectName(names::chatBar);
    setLook(this, "bar-info");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *bell = new IconLabel(this);
    bell->setIcon("bell", Ink::Accent, metrics::iconSize);
    auto *take = new QPushButton(tr("Take"), this);
    take->setObjectName(names::chatTake);
    setLook(take, "primary");
    auto *notNow = new QPushButton(tr("Not now"), this);
    notNow->setObjectName(names::chatNotNow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(bell);
    layout->addWidget(m_text, 1);
    layout->addWidget(take);
    layout->addWidget(notNow);
    connect(take, &QPushButton::clicked, this, [this] { m_chats.take(m_shown); });
    connect(notNow, &QPushButton::clicked, this, [this] { m_chats.putOff(m_shown); });
    connect(&m_chats, &client::Chats::changed, this, &ChatBar::refresh);
    m_ring.setInterval(4s);
    connect(&m_ring, &QTimer::timeout, this, &ChatBar::ring);
    hide();
    refresh();
}

void ChatBar::refresh()
{
    const auto info = m_chats.ringing();
    setVisible(info.has_value());
    const domain::ChatId before = std::exchange(m_shown, info ? info->chat : domain::ChatId());
    if (!info)
        return m_ring.stop();
    const auto category = m_session.category(info->category);
    const QString topic = category ? category->name.in(QLocale().name().left(2)) : QString();
    m_text->setText(
        breakable(tr("%1 waits in the chat (%2): “%3”").arg(info->visitor, topic, info->preview)));
    if (before == m_shown)
        return;
    setAccessibleName(m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_ring.start();
    ring();
}

void ChatBar::ring()
{
    QApplication::beep();
    Q_EMIT rang(m_text->text());
}

} // namespace schalter::ui
