// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusline.h"

#include "core/inboxmodel.h"
#include "core/outbox.h"
#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using schalter::client::LinkState;

namespace schalter::ui {

StatusLine::StatusLine(const Desk &desk, QWidget *availability, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_linkIcon(new IconLabel(this))
    , m_link(makeLabel(names::linkState))
    , m_outbox(makeLabel(names::outboxState))
    , m_kept(makeLabel("storeState"_L1))
    , m_unread(makeLabel(names::unreadTotal))
    , m_me(makeLabel("me"_L1))
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::tiny, metrics::medium, metrics::tiny);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_linkIcon);
    layout->addWidget(m_link);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_outbox);
    layout->addWidget(m_kept);
    m_kept->setText(tr("Nothing is kept on this computer"));
    m_kept->setToolTip(
        tr("Your organisation wants it so, or the disk refuses it. What is not sent when you close the "
           "program is lost."));
    layout->addStretch();
    layout->addWidget(availability);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_unread);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_me);
    connect(&desk.session, &client::Session::stateChanged, this, &StatusLine::refresh);
    connect(&desk.outbox, &client::Outbox::changed, this, &StatusLine::refresh);
    connect(&desk.inbox, &client::InboxModel::unreadTotalChanged, this, &StatusLine::refresh);
    refresh();
}

QLabel *StatusLine::makeLabel(QLatin1StringView name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(fontOf(TextSize::Small));
    return label;
}

void StatusLine::refresh()
{
    const bool isOnline = m_desk.session.isOnline();
    const int waiting = m_desk.outbox.waiting();
    const bool isSending = isOnline && waiting > 0;
    m_linkIcon->setIcon(
        isSending  ? "outbox"
        : isOnline ? "online"
                   : "offline",
        isOnline ? Ink::Good : Ink::Warn, 16);
    m_link->setText(linkText());
    m_link->setToolTip(m_desk.session.stateReason());
    m_outbox->setText(
        waiting == 0 ? QString()
        : isOnline   ? tr("Sending: %n left", nullptr, waiting)
                     : tr("%n operation(s) waiting to be sent", nullptr, waiting));
    m_kept->setVisible(!m_desk.outbox.store().isKept());
    const int unread = m_desk.inbox.unreadTotal();
    m_unread->setText(
        unread > 0 ? tr("%n unread message(s) for you", nullptr, unread) : tr("No unread messages for you"));
    m_me->setText(m_desk.session.me().name);
}

QString StatusLine::linkText() const
{
    const client::Session &session = m_desk.session;
    if (session.isOnline())
        return tr("Connected");
    const QDateTime asOf = session.asOf();
    const QString age = client::words::moment(asOf, QDateTime::currentDateTimeUtc());
    if (session.state() == LinkState::Connecting)
        return asOf.isValid() ? tr("Connecting… What you see is as of %1").arg(age) : tr("Connecting…");
    return asOf.isValid() ? tr("Offline, as of %1").arg(age) : tr("Offline");
}

} // namespace schalter::ui
