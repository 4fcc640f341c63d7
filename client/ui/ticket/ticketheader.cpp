// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketheader.h"

#include "core/words.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wholelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QLabel *makeLabel(QLatin1StringView name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showPill(QLabel *label, const QString &text, const QColor &colour)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setStyleSheet(
        u"color:%1; border:1px solid %1; border-radius:10px; padding:1px 9px; font-weight:600;"_s.arg(
            colour.name()));
}

} // namespace

TicketHeader::TicketHeader(client::OpenTicket &ticket, QWidget *parent)
    : QWidget(parent)
    , m_ticket(ticket)
{
    setObjectName(u"ticketHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, metrics::medium, 20, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(makeFacts());
    layout->addWidget(makeActions());
    m_closeHint = makeLabel(names::closeHint, this);
    m_closeHint->setWordWrap(true);
    m_closeHint->setFont(fontOf(TextSize::Small));
    setLook(m_closeHint, "muted");
    layout->addWidget(m_closeHint);
}

void TicketHeader::addButton(QWidget *button) { m_actions->layout()->addWidget(button); }

void TicketHeader::addBelow(QWidget *widget) { layout()->addWidget(widget); }

void TicketHeader::addBesideApplicant(QWidget *widget) { m_applicantLine->addWidget(widget, 2); }

QWidget *TicketHeader::makeFacts()
{
    auto *facts = new QWidget(this);
    m_number = makeLabel(names::ticketNumber, facts);
    m_number->setAccessibleName(tr("Ticket number"));
    setLook(m_number, "muted");
    m_state = makeLabel(names::ticketState, facts);
    m_decision = makeLabel(names::ticketDecision, facts);
    m_muted = makeLabel(names::ticketMuted, facts);
    m_title = new WholeLabel(facts);
    m_title->setObjectName(names::ticketTitle);
    m_title->setFont(fontOf(TextSize::Title, QFont::DemiBold));
    m_applicant = new WholeLabel(facts);
    m_applicant->setObjectName(names::ticketApplicant);
    m_applicant->setTextFormat(Qt::RichText);
    m_applicant->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_applicant->setOpenExternalLinks(true);
    m_owner = makeLabel(names::ticketOwner, facts);
    setLook(m_owner, "muted");

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(m_number);
    line->addWidget(m_state);
    line->addWidget(m_decision);
    line->addWidget(m_muted);
    line->addStretch();
    line->addWidget(m_owner);
    auto *layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tiny);
    layout->addLayout(line);
    layout->addWidget(m_title);
    m_applicantLine = new QHBoxLayout;
    m_applicantLine->setSpacing(metrics::large);
    m_applicantLine->addWidget(m_applicant, 3);
    layout->addLayout(m_applicantLine);
    return facts;
}

QPushButton *TicketHeader::makeAction(
    QLatin1StringView name, const char *iconName, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setToolTip(hint);
    button->setIconSize({metrics::iconSize, metrics::iconSize});
    return button;
}

QWidget *TicketHeader::makeActions()
{
    auto *actions = new QWidget(this);
    m_accept =
        makeAction(names::acceptButton, "accept", tr("Accept"), tr("Take this ticket and become its owner"));
    m_accept->setIcon(icon("accept", Ink::OnAccent));
    setLook(m_accept, "primary");
    m_approve = makeAction(names::approveButton, "approve", tr("Approve…"), tr("Approve the application"));
    m_approve->setIcon(icon("approve", Ink::Good));
    m_decline = makeAction(names::declineButton, "decline", tr("Decline…"), tr("Decline the application"));
    m_decline->setIcon(icon("decline", Ink::Bad));
    m_cancel = makeAction(
        names::cancelButton, "cancelled", tr("Cancel approval…"),
        tr("Take the approval back; the applicant is told"));
    m_close =
        makeAction(names::closeButton, "close", tr("Close"), tr("Close the ticket; the applicant is told"));
    m_reopen = makeAction(names::reopenButton, "reopen", tr("Reopen"), tr("Work on this ticket again"));
    m_archive = makeAction(
        names::archiveButton, "inbox", tr("Archive"),
        tr("Put the ticket away; nothing on it changes any more"));
    m_unarchive = makeAction(
        names::unarchiveButton, "reopen", tr("Out of the archive"), tr("Make it a closed ticket again"));
    m_assign =
        makeAction(names::assignButton, "assign", tr("Assign…"), tr("Give this ticket to a colleague"));
    m_assign->setMenu(new QMenu(m_assign));
    m_mute = new QToolButton(actions);
    m_mute->setObjectName(names::muteButton);
    m_mute->setCheckable(true);
    m_mute->setIconSize({metrics::iconSize, metrics::iconSize});

    m_actions = actions;
    auto *flow = new FlowLayout(metrics::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_accept, m_approve, m_decline, m_cancel, m_close, m_reopen, m_archive, m_unarchive, m_assign,
             m_mute})
        flow->addWidget(widget);
    actions->setLayout(flow);

    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT operationStarted(m_ticket.accept()); });
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT operationStarted(m_ticket.close()); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT operationStarted(m_ticket.reopen()); });
    connect(m_archive, &QPushButton::clicked, this, [this] {
        Q_EMIT operationStarted(m_ticket.care().archive());
    });
    connect(m_unarchive, &QPushButton::clicked, this, [this] {
        Q_EMIT operationStarted(m_ticket.care().unarchive());
    });
    connect(m_approve, &QPushButton::clicked, this, [this] {
        Q_EMIT decisionWanted(domain::Decision::Approved);
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        Q_EMIT decisionWanted(domain::Decision::Declined);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        Q_EMIT decisionWanted(domain::Decision::Cancelled);
    });
    connect(m_assign->menu(), &QMenu::aboutToShow, this, &TicketHeader::fillAssignMenu);
    connect(m_mute, &QToolButton::clicked, this, [this](bool muted) {
        Q_EMIT operationStarted(m_ticket.setMuted(muted));
    });
    return actions;
}

void TicketHeader::fillAssignMenu()
{
    QMenu *menu = m_assign->menu();
    menu->clear();
    for (const protocol::Person &person : m_ticket.assignees()) {
        QAction *action = menu->addAction(icon("person"), person.name);
        action->setData(person.id.value);
        const domain::UserId id = person.id;
        connect(
            action, &QAction::triggered, this, [this, id] { Q_EMIT operationStarted(m_ticket.assign(id)); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nobody else works in this category"))->setEnabled(false);
}

void TicketHeader::refresh()
{
    const domain::Ticket &ticket = m_ticket.ticket();
    const Colours &colours = presentColours();
    m_number->setText(ticket.number);
    m_title->setText(ticket.title);
    showPill(m_state, client::words::of(ticket.state), wording::colourOf(ticket.state, colours));
    showPill(m_decision, wording::of(ticket.decision), wording::colourOf(ticket.decision, colours));
    showPill(m_muted, ticket.muted ? tr("Muted") : QString(), colours.muted);
    m_muted->setToolTip(tr("The applicant is told of messages and decisions only"));
    refreshPeople();
    refreshActions();
}

void TicketHeader::refreshPeople()
{
    const domain::Applicant &applicant = m_ticket.ticket().applicant;
    QStringList parts{u"<b>%1</b>"_s.arg(breakable(applicant.name).toHtmlEscaped())};
    const QString address = applicant.email.toHtmlEscaped();
    if (!address.isEmpty())
        parts.append(u"<a href=\"mailto:%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
            address, presentColours().accent.name(), breakable(applicant.email).toHtmlEscaped()));
    else
        parts.append(tr("no mail address"));
    if (const QString language = wording::language(applicant.language); !language.isEmpty())
        parts.append(language);
    m_applicant->QLabel::setText(parts.join(u" · "_s)); // its words are broken already, not its markup
    const QString owner = m_ticket.ownerName();
    m_owner->setText(owner.isEmpty() ? tr("No owner yet") : tr("Owner: %1").arg(owner));
}

void TicketHeader::refreshActions()
{
    const bool mayWork = m_ticket.mayWork();
    const domain::TicketState state = m_ticket.ticket().state;
    const bool isInProgress = state == domain::TicketState::Pending;
    m_accept->setVisible(m_ticket.canAccept());
    m_approve->setVisible(m_ticket.canDecide());
    m_decline->setVisible(m_ticket.canDecide());
    m_cancel->setVisible(m_ticket.canCancel());
    m_close->setVisible(mayWork && isInProgress);
    m_close->setEnabled(m_ticket.canClose());
    m_reopen->setVisible(m_ticket.canReopen());
    m_archive->setVisible(m_ticket.care().canArchive());
    m_unarchive->setVisible(m_ticket.care().canUnarchive());
    m_assign->setVisible(m_ticket.canAssign());
    m_mute->setVisible(mayWork && state != domain::TicketState::Archived);
    const bool muted = m_ticket.ticket().muted;
    m_mute->setChecked(muted);
    m_mute->setIcon(icon(muted ? "mute" : "bell", muted ? Ink::Accent : Ink::Muted));
    m_mute->setToolTip(
        muted ? tr("Muted: the applicant is told of messages and decisions only. Press to unmute.")
              : tr("Mute: tell the applicant of messages and decisions only"));
    m_mute->setAccessibleName(muted ? tr("Unmute") : tr("Mute"));
    const QString why = isInProgress ? m_ticket.whyNotClose() : QString();
    m_closeHint->setText(mayWork ? why : tr("You can read this ticket, but not work on it."));
    m_closeHint->setVisible(!m_closeHint->text().isEmpty());
    m_close->setToolTip(why.isEmpty() ? tr("Close the ticket; the applicant is told") : why);
}

} // namespace schalter::ui
