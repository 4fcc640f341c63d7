// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusline.h"

#include "core/inboxmodel.h"
#include "core/outbox.h"
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
    const bool isOnline = m_desk.session.state() == LinkState::Online;
    const bool isTrying = m_desk.session.state() == LinkState::Connecting;
    m_linkIcon->setIcon(isOnline ? "online" : "offline", isOnline ? Ink::Good : Ink::Warn, 16);
    m_link->setText(isOnline ? tr("Connected") : isTrying ? tr("Connecting…") : tr("Not connected"));
    m_link->setToolTip(m_desk.session.stateReason());
    const int waiting = m_desk.outbox.waiting();
    m_outbox->setText(waiting > 0 ? tr("%n operation(s) waiting to be sent", nullptr, waiting) : QString());
    const int unread = m_desk.inbox.unreadTotal();
    m_unread->setText(
        unread > 0 ? tr("%n unread message(s) for you", nullptr, unread) : tr("No unread messages for you"));
    m_me->setText(m_desk.session.me().name);
}

} // namespace schalter::ui
