// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatbar.h"

#include "ui/chat/chatkeys.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wholelabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::ui {

ChatBar::ChatBar(client::Chats &chats, client::Session &session, QWidget *parent)
    : QFrame(parent)
    , m_chats(chats)
    , m_session(session)
    , m_who(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(names::chatBar);
    setLook(this, "bar-ring");
    m_who->setFont(fontOf(TextSize::Body, QFont::DemiBold));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_who, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        words->addWidget(label);
    }
    auto *bell = new QLabel(this);
    bell->setPixmap(icon("bell", Ink::OnNews).pixmap(22, 22));
    auto *take = new QPushButton(tr("Take"), this);
    take->setObjectName(names::chatTake);
    take->setToolTip(
        tr("Take the chat (%1)").arg(QKeySequence(keys::takeChat).toString(QKeySequence::NativeText)));
    auto *notNow = new QPushButton(tr("Not now"), this);
    notNow->setObjectName(names::chatNotNow);
    notNow->setToolTip(tr("It goes on ringing at the others"));
    setLook(notNow, "plain");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::small, metrics::medium, metrics::small);
    layout->setSpacing(metrics::medium);
    layout->addWidget(bell);
    layout->addLayout(words, 1);
    layout->addWidget(take);
    layout->addWidget(notNow);
    connect(take, &QPushButton::clicked, this, &ChatBar::take);
    connect(notNow, &QPushButton::clicked, this, [this] { m_chats.putOff(m_shown.chat); });
    connect(&m_chats, &client::Chats::changed, this, &ChatBar::refresh);
    m_ring.setInterval(4s);
    connect(&m_ring, &QTimer::timeout, this, &ChatBar::ring);
    hide();
    refresh();
}

void ChatBar::take()
{
    if (m_shown.chat.isValid())
        m_chats.take(m_shown.chat);
}

void ChatBar::refresh()
{
    const auto ringing = m_chats.ringing();
    const domain::ChatId before = m_shown.chat;
    m_shown = ringing.value(0);
    m_others = ringing.size() - 1;
    setVisible(!ringing.isEmpty());
    if (ringing.isEmpty())
        return m_ring.stop();
    showWords();
    if (before == m_shown.chat)
        return;
    setAccessibleName(m_who->text() + u'\n' + m_text->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_ring.start();
    ring();
}

void ChatBar::showWords()
{
    const auto category = m_session.category(m_shown.category);
    QStringList about{tr("%1 waits in the chat").arg(m_shown.visitor)};
    if (category)
        about.append(category->name.in(QLocale().name().left(2)));
    about.append(waitingSince());
    if (m_others > 0)
        about.append(tr("%n more waiting", nullptr, int(m_others)));
    about.removeAll(QString());
    m_who->setText(breakable(about.join(u" · "_s)));
    m_text->setText(breakable(m_shown.preview));
    m_text->setVisible(!m_shown.preview.isEmpty());
}

QString ChatBar::waitingSince() const
{
    const qint64 seconds = m_shown.startedAt.secsTo(QDateTime::currentDateTimeUtc());
    return seconds < 10 ? QString() : tr("for %n s", nullptr, int(seconds / 4 * 4));
}

void ChatBar::ring()
{
    showWords();
    if (m_isAudible)
        QApplication::beep();
    Q_EMIT rang(tr("%1 waits in the chat").arg(m_shown.visitor) + u'\n' + m_shown.preview);
}

} // namespace schalter::ui
