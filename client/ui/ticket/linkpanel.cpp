// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/linkpanel.h"

#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/ticket/linksheet.h"
#include "ui/widgets/inlinebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace schalter::ui {

LinkPanel::LinkPanel(client::OpenTicket &ticket, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
    , m_question(new InlineBar(this))
    , m_yes(m_question->addButton({}, names::linkYes))
{
    m_question->setObjectName(names::linkQuestion);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_question);
    layout->addWidget(makeLinkLine());
    connect(m_yes, &QPushButton::clicked, this, &LinkPanel::act);
}

QWidget *LinkPanel::makeLinkLine()
{
    m_line = new QWidget(this);
    m_link = new QLineEdit(m_line);
    m_link->setObjectName(names::printedLink);
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Link to the applicant's page"));
    auto *copy = new QPushButton(icon("copy"), tr("Copy"), m_line);
    copy->setObjectName(names::copyLink);
    auto *sheet = new QPushButton(icon("link"), tr("Sheet to print"), m_line);
    sheet->setObjectName(names::linkSheet);
    auto *done = new QPushButton(tr("Done"), m_line);
    auto *layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_link, 1);
    for (QPushButton *button : {copy, sheet, done})
        layout->addWidget(button);
    m_line->hide();
    connect(
        copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
    connect(sheet, &QPushButton::clicked, this, [this] {
        if (const QString why = openLinkSheet(m_ticket.ticket(), m_link->text()); !why.isEmpty())
            m_question->say(InlineBar::Kind::Error, why);
    });
    connect(done, &QPushButton::clicked, this, [this] {
        m_link->clear();
        m_line->hide();
        m_question->clear();
    });
    return m_line;
}

void LinkPanel::ask(LinkAction action)
{
    m_action = action;
    m_line->hide();
    m_link->clear();
    m_yes->show();
    setLook(m_yes, action == LinkAction::Revoke ? "danger" : "primary");
    const QString address = m_ticket.ticket().applicant.email;
    switch (action) {
    case LinkAction::Renew:
        m_yes->setText(tr("Send a new link"));
        m_question->say(
            InlineBar::Kind::Info,
            tr("A new link goes to %1. The earlier links stop working at once.").arg(address));
        break;
    case LinkAction::Print:
        m_yes->setText(tr("Make a link"));
        m_question->say(
            InlineBar::Kind::Info,
            tr("A new link to hand out on paper. The earlier links stop working at once."));
        break;
    case LinkAction::Revoke:
        m_yes->setText(tr("Revoke all links"));
        m_question->say(
            InlineBar::Kind::Warning,
            address.isEmpty()
                ? tr("All links stop working at once. Without an address nobody can ask for a new one.")
                : tr("All links stop working at once, on open pages too. The applicant can ask for a new "
                     "one."));
        break;
    }
    m_yes->setFocus();
}

void LinkPanel::refresh()
{
    if (!m_ticket.care().canChangeLinks() && !m_line->isVisible())
        m_question->clear();
}

void LinkPanel::act()
{
    if (m_action == LinkAction::Print)
        return print();
    m_question->clear();
    Q_EMIT operationStarted(
        m_action == LinkAction::Renew ? m_ticket.care().renewLink() : m_ticket.care().revokeLinks());
}

void LinkPanel::print()
{
    m_yes->setEnabled(false);
    m_ticket.care().printLink(this, [this](const auto &answer) { onPrinted(answer); });
}

void LinkPanel::onPrinted(const domain::Result<protocol::PrintedLink> &answer)
{
    m_yes->setEnabled(true);
    if (!answer)
        return m_question->say(InlineBar::Kind::Error, client::words::of(answer.error()));
    m_yes->hide();
    m_question->say(
        InlineBar::Kind::Info,
        tr("Hand this link to %1. It is shown only once: whoever has it can read the ticket's page.")
            .arg(m_ticket.ticket().applicant.name));
    m_link->setText(answer->link);
    m_link->setCursorPosition(0);
    m_line->show();
    m_link->setFocus();
    m_link->selectAll();
}

} // namespace schalter::ui
