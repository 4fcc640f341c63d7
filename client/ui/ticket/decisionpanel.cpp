// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/decisionpanel.h"

#include "ui/modules/modulehelp.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace schalter::ui {

DecisionPanel::DecisionPanel(client::OpenTicket &ticket, client::DraftStore &drafts, QWidget *parent)
    : QFrame(parent)
    , m_ticket(ticket)
    , m_drafts(drafts)
    , m_question(new QLabel(this))
    , m_text(new GrowingTextEdit(this))
    , m_send(new QPushButton(this))
{
    setObjectName(names::decisionPanel);
    setLook(this, "bar-info");
    m_question->setFont(fontOf(TextSize::Body, QFont::DemiBold));
    m_text->setObjectName(names::decisionText);
    m_text->setAccessibleName(tr("Message to the applicant with the decision"));
    m_text->setLines(2, 6);
    m_send->setObjectName(names::decisionSend);
    auto *back = new QPushButton(tr("Not now"), this);
    back->setObjectName(names::decisionBack);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::medium, metrics::medium, metrics::medium, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_question);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();

    m_text->setText(drafts.draft(ticket.id(), client::DraftKind::Decision));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_operation.isEmpty()) // what is under way stands in the outbox
            m_drafts.setDraft(m_ticket.id(), client::DraftKind::Decision, m_text->text());
    });
    connect(m_send, &QPushButton::clicked, this, &DecisionPanel::send);
    connect(m_text, &GrowingTextEdit::submitted, this, &DecisionPanel::send);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    connect(&ticket, &client::OpenTicket::operationDone, this, [this](const QString &id) {
        onOutcome(id, true);
    });
    connect(&ticket, &client::OpenTicket::operationRefused, this, [this](const QString &id) {
        onOutcome(id, false);
    });
}

void DecisionPanel::ask(domain::Decision decision)
{
    m_decision = decision;
    const bool isApproval = decision == domain::Decision::Approved;
    const bool isDecline = decision == domain::Decision::Declined;
    m_question->setText(
        isApproval  ? tr("Approve this application?")
        : isDecline ? tr("Decline this application?")
                    : tr("Take the approval back?"));
    m_send->setText(
        isApproval  ? tr("Approve and send")
        : isDecline ? tr("Decline and send")
                    : tr("Cancel it and send"));
    setLook(m_send, isApproval ? "primary" : "danger");
    m_text->setPlaceholderText(
        m_ticket.care().lacksAddress() ? tr("A message with it (optional); there is no address to mail it to")
                                       : tr("A message with it (optional); it is always mailed"));
    if (m_text->text().isEmpty()) // of a decision that was refused before this ticket was opened
        m_text->setText(m_drafts.draft(m_ticket.id(), client::DraftKind::Decision));
    show();
    m_text->setFocus();
}

void DecisionPanel::refresh()
{
    const bool isPossible =
        m_decision == domain::Decision::Cancelled ? m_ticket.canCancel() : m_ticket.canDecide();
    if (!isPossible && m_operation.isEmpty())
        hide();
}

void DecisionPanel::forget()
{
    m_text->clear();
    hide();
}

void DecisionPanel::offerModules(client::TextModules &modules, const client::Session &session)
{
    m_modules = new ModuleHelp(*m_text, m_ticket, modules, session, client::DraftKind::Decision);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_modules->bar());
    static_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout())
        ->insertWidget(0, m_modules->button());
}

void DecisionPanel::send()
{
    if (m_modules && m_modules->stopsSending())
        return;
    m_text->setFocus(); // a button that is switched off would pass it on
    m_send->setEnabled(false);
    m_text->setReadOnly(true);
    m_operation = m_ticket.decide(m_decision, m_text->text().trimmed());
    Q_EMIT operationStarted(m_operation);
    if (!m_ticket.session().isOnline()) // it waits in sight, above; refused, it is a draft again
        onOutcome(m_operation, true);
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_operation.isEmpty())
        hide();
    else
        QFrame::keyPressEvent(event);
}

void DecisionPanel::onOutcome(const QString &operation, bool done)
{
    if (operation != m_operation)
        return;
    m_operation.clear();
    m_send->setEnabled(true);
    m_text->setReadOnly(false);
    if (done) {
        m_text->clear();
        hide();
    }
}

} // namespace schalter::ui
