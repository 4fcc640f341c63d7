// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/carebars.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/ticket/applicantpanel.h"
#include "ui/widgets/inlinebar.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

CareBars::CareBars(client::OpenTicket &ticket, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_failed(new InlineBar(this))
    , m_noAddress(new InlineBar(this))
    , m_applicant(new ApplicantPanel(ticket, this))
    , m_links(new LinkPanel(ticket, this))
{
    makeBars();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_failed, m_applicant, m_links})
        layout->addWidget(widget);
    connect(m_applicant, &ApplicantPanel::operationStarted, this, &CareBars::operationStarted);
    connect(m_links, &LinkPanel::operationStarted, this, &CareBars::operationStarted);
}

void CareBars::makeBars()
{
    m_failed->setObjectName(names::failedMailBar);
    m_failed->setDismissable(false);
    m_retry = m_failed->addButton(tr("Send again"), names::retryMailButton);
    m_otherAddress = m_failed->addButton(tr("Change address…"), names::failedMailAddress);
    connect(m_otherAddress, &QPushButton::clicked, this, &CareBars::changeApplicant);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto mail = m_ticket.care().failedMail())
            Q_EMIT operationStarted(m_ticket.care().retry({mail->id}));
    });
    m_noAddress->setObjectName(names::noAddressBar);
    m_noAddress->setDismissable(false);
    QPushButton *add = m_noAddress->addButton(tr("Add an address…"), names::addAddressButton);
    QPushButton *print = m_noAddress->addButton(tr("Print a link…"), names::printLinkButton);
    connect(add, &QPushButton::clicked, this, &CareBars::changeApplicant);
    connect(print, &QPushButton::clicked, this, [this] { askLink(LinkAction::Print); });
}

void CareBars::changeApplicant() { m_applicant->ask(); }

void CareBars::askLink(LinkAction action) { m_links->ask(action); }

void CareBars::refresh()
{
    refreshFailed();
    refreshNoAddress();
    m_applicant->refresh();
    m_links->refresh();
}

void CareBars::refreshFailed()
{
    const auto mail = m_ticket.care().failedMail();
    if (!mail || !m_ticket.mayWork())
        return m_failed->clear();
    const int others = m_ticket.care().failedMails() - 1;
    QString text = tr("A mail to %1 could not be delivered: %2").arg(mail->recipient, mail->lastError);
    if (others > 0)
        text += u' ' + tr("So could %n other(s).", nullptr, others);
    if (text != m_failed->text() || m_failed->isHidden())
        m_failed->say(InlineBar::Kind::Error, text);
    m_retry->setEnabled(m_ticket.care().canRetry(*mail));
    m_otherAddress->setVisible(mail->kind != "notice"_L1 && m_ticket.care().canChangeApplicant());
}

void CareBars::refreshNoAddress()
{
    if (!m_ticket.care().lacksAddress() || !m_ticket.canWrite())
        return m_noAddress->clear();
    if (m_noAddress->isHidden())
        m_noAddress->say(
            InlineBar::Kind::Warning,
            tr("There is no email address: nothing can be sent. What you write only stands on the ticket."));
}

} // namespace schalter::ui
