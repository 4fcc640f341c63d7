// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/heldrow.h"

#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wholelabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace schalter::ui {

namespace {

constexpr int longestDetail = 400; // the whole text stands in the conversation above

QLabel *makeLabel(QLatin1StringView name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HeldRow::HeldRow(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(makeLabel(names::heldText, this))
    , m_detail(makeLabel(names::heldDetail, this))
    , m_back(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_time(new QToolButton(this))
    , m_times(new QMenu(m_time))
{
    setObjectName(names::heldRow);
    m_back->setObjectName(names::takeBackButton);
    m_send->setObjectName(names::sendNowButton);
    m_time->setObjectName(names::heldTime);
    m_time->setText(tr("Another time"));
    m_time->setMenu(m_times);
    m_time->setPopupMode(QToolButton::InstantPopup);
    m_time->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::tiny);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_time, 0, Qt::AlignVCenter);
    layout->addWidget(m_back, 0, Qt::AlignVCenter);
    layout->addWidget(m_send, 0, Qt::AlignVCenter);
    connect(m_back, &QPushButton::clicked, this, &HeldRow::backWanted);
    connect(m_send, &QPushButton::clicked, this, &HeldRow::sendWanted);
}

// The countdown is not announced second by second: only that it began.
void HeldRow::showHeld(int secondsLeft, bool canAsk)
{
    m_icon->setIcon("clock", Ink::Accent, metrics::iconSize);
    m_back->setText(tr("Undo"));
    m_back->setToolTip(tr("Take the message back and edit it"));
    m_send->setText(tr("Send now"));
    m_back->setEnabled(canAsk);
    m_send->setEnabled(canAsk);
    m_send->show();
    say(secondsLeft > 0 ? tr("Your message will be sent in %n second(s).", nullptr, secondsLeft)
                        : tr("Your message is being sent…"),
        canAsk ? QString() : tr("Without a connection it can't be taken back."), "bar-info");
    m_time->setVisible(secondsLeft > 0);
    m_time->setText(tr("Later"));
    m_time->setEnabled(canAsk);
    announceOnce(tr("Your message can be taken back."));
}

void HeldRow::showScheduled(const QString &when, const QString &text, bool isMine, bool canAsk)
{
    m_icon->setIcon("clock", Ink::Accent, metrics::iconSize);
    m_back->setText(tr("Edit"));
    m_back->setToolTip(tr("Take the message back and edit it"));
    m_send->setText(tr("Send now"));
    m_time->setText(tr("Another time"));
    for (QWidget *button : std::initializer_list<QWidget *>{m_back, m_send, m_time}) {
        button->setVisible(isMine);
        button->setEnabled(canAsk);
    }
    say(when, text, "bar-info");
    announceOnce(when);
}

void HeldRow::showOffline(const QString &what, bool canUndo)
{
    m_icon->setIcon("outbox", Ink::Warn, metrics::iconSize);
    m_back->setText(tr("Undo"));
    m_back->setToolTip(tr("Take it back; nobody has heard of it yet"));
    m_back->setVisible(canUndo);
    m_send->hide();
    say(what,
        canUndo ? QString() : tr("The server may have it already: this shows when the connection is back."),
        "bar-info");
    announceOnce(what);
}

void HeldRow::showWaiting(int percentSent, bool isOnline)
{
    m_icon->setIcon("paperclip", Ink::Accent, metrics::iconSize);
    m_back->setText(tr("Undo"));
    m_back->setToolTip(tr("Take the message back and edit it"));
    m_send->hide();
    say(isOnline ? tr("Your message goes out as soon as its files are there: %1 %.").arg(percentSent)
                 : tr("Your message waits for the connection to send its files."),
        {}, "bar-info");
    announceOnce(tr("Your message waits for its files."));
}

void HeldRow::showReturned(const QString &reason, const QString &came, bool canAsk, bool canSend)
{
    m_icon->setIcon("warning", Ink::Warn, metrics::iconSize);
    m_back->setText(tr("Edit"));
    m_back->setToolTip(tr("Put the message back into the editor"));
    m_send->setText(came.isEmpty() ? tr("Send") : tr("Send anyway"));
    m_send->setVisible(canSend);
    m_back->setEnabled(canAsk);
    m_send->setEnabled(canAsk);
    m_time->hide();
    say(reason, came, "bar-warn");
    announceOnce(reason);
}

void HeldRow::say(const QString &text, const QString &detail, const char *look)
{
    const QString shown = detail.size() > longestDetail ? detail.left(longestDetail) + u'…' : detail;
    m_text->setText(text);
    m_detail->setText(breakable(shown));
    m_detail->setVisible(!shown.isEmpty());
    if (property("look") != QLatin1StringView(look))
        setLook(this, look);
    setAccessibleName(text);
    setAccessibleDescription(detail);
}

void HeldRow::announceOnce(const QString &kind)
{
    if (std::exchange(m_said, kind) == kind)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace schalter::ui
