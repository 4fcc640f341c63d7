// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketwidget.h"

#include "core/words.h"
#include "ui/composer/composer.h"
#include "ui/composer/spellhelp.h"
#include "ui/files/filedesk.h"
#include "ui/notes/notespanel.h"
#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/ticket/carebars.h"
#include "ui/ticket/caremenu.h"
#include "ui/ticket/concerns.h"
#include "ui/ticket/decisionpanel.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/submissionpanel.h"
#include "ui/ticket/ticketheader.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebar.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr auto columnsKey = "ticket/columns"_L1;
constexpr auto sideKey = "ticket/side"_L1;
constexpr std::chrono::milliseconds lookingTakes{400}; // before what is in sight counts as read

} // namespace

TicketWidget::TicketWidget(const Desk &desk, domain::TicketId id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ticket(desk.session, desk.outbox, id)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(names::ticketWidget);
    m_content = makeContent();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookingTakes);
    connect(&m_looking, &QTimer::timeout, this, &TicketWidget::look);
    connect(m_timeline, &TimelineView::scrolled, &m_looking, qOverload<>(&QTimer::start));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { m_ticket.reload(); });
    connect(&m_ticket, &client::OpenTicket::changed, this, &TicketWidget::refresh);
    connect(&m_ticket, &client::OpenTicket::operationRefused, this, &TicketWidget::onRefused);
    connect(&m_ticket, &client::OpenTicket::operationDone, this, [this](const QString &id_) {
        m_operations.remove(id_);
    });
    connect(m_header, &TicketHeader::operationStarted, this, &TicketWidget::watch);
    connect(m_decision, &DecisionPanel::operationStarted, this, &TicketWidget::watch);
    connect(m_submission, &SubmissionPanel::operationStarted, this, &TicketWidget::watch);
    connect(m_header, &TicketHeader::decisionWanted, m_decision, &DecisionPanel::ask);
    connect(m_decision, &DecisionPanel::left, this, &TicketWidget::moveFocusOn, Qt::QueuedConnection);
    auto *files = new FileDesk(m_desk.downloads, *this);
    m_timeline->offerFiles(*files);
    m_notes->view().offerFiles(*files);
    refresh();
}

TicketWidget::~TicketWidget()
{
    m_desk.settings.setValue(columnsKey, m_columns->saveState());
    m_desk.settings.setValue(sideKey, m_sideParts->saveState());
}

QWidget *TicketWidget::makeContent()
{
    auto *content = new QWidget(this);
    m_header = new TicketHeader(m_ticket, content);
    m_bar = new InlineBar(content);
    m_bar->setObjectName(names::ticketBar);
    m_decision = new DecisionPanel(m_ticket, m_desk.drafts, content);
    m_header->addBelow(m_bar);
    m_header->addBelow(m_decision);
    makeCare(content);
    auto *presence = new PresenceLine(m_desk.session, m_ticket.id(), content);
    m_header->addBesideApplicant(presence);

    m_columns = new QSplitter(Qt::Horizontal, content);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeConversation());
    m_columns->addWidget(makeSide());
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    presence->follow(*content->findChild<QPlainTextEdit *>(names::replyEdit));
    m_columns->setSizes({620, 300});
    m_columns->restoreState(m_desk.settings.value(columnsKey).toByteArray());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_columns, 1);
    return content;
}

void TicketWidget::makeCare(QWidget *content)
{
    m_care = new CareBars(m_ticket, content);
    m_careMenu = new CareMenu(m_ticket, content);
    m_header->addButton(m_careMenu);
    m_header->addBelow(m_care);
    connect(m_care, &CareBars::operationStarted, this, &TicketWidget::watch);
    connect(m_careMenu, &CareMenu::applicantWanted, m_care, &CareBars::changeApplicant);
    connect(m_careMenu, &CareMenu::linkWanted, m_care, &CareBars::askLink);
}

QWidget *TicketWidget::makeConversation()
{
    auto *conversation = new QWidget(this);
    m_timeline = new TimelineView(m_ticket.timeline(), names::timelineView, conversation);
    m_composer = new Composer(m_ticket, m_desk.drafts, m_desk.session.messageChars(), conversation);
    auto *layout = new QVBoxLayout(conversation);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_care->noAddressBar());
    layout->addWidget(m_composer);
    return conversation;
}

QWidget *TicketWidget::makeSide()
{
    m_submission = new SubmissionPanel(m_ticket, this);
    m_notes = new NotesPanel(m_ticket, m_desk.drafts, m_desk.session.messageChars(), this);
    m_composer->offerModules(m_desk.modules, m_desk.session);
    m_notes->offerModules(m_desk.modules, m_desk.session);
    m_decision->offerModules(m_desk.modules, m_desk.session);
    m_composer->setNoteText([this](const QString &text) { return m_notes->holds(text); });
    m_composer->checkSpelling(m_desk.spelling);
    m_composer->setReplyCheck([this](const QString &text) { return concernsIn(text, m_ticket, m_desk); });
    m_notes->checkSpelling(m_desk.spelling, m_desk.session.language());
    auto *side = new QFrame(this);
    side->setObjectName(u"sideColumn"_s);
    m_sideParts = new QSplitter(Qt::Vertical, side);
    m_sideParts->setChildrenCollapsible(false);
    m_sideParts->addWidget(m_submission);
    m_sideParts->addWidget(m_notes);
    m_sideParts->setSizes({420, 320});
    m_sideParts->restoreState(m_desk.settings.value(sideKey).toByteArray());
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_sideParts);
    return side;
}

void TicketWidget::refresh()
{
    if (!m_ticket.isLoaded()) {
        const QString error = m_ticket.errorText();
        if (error.isEmpty())
            m_empty->tell("clock", tr("Loading the ticket…"), {});
        else
            m_empty->tell("warning", tr("The ticket could not be loaded"), error, tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const QPointer<QWidget> focus = window()->focusWidget();
    m_header->refresh();
    m_decision->refresh();
    m_care->refresh();
    m_careMenu->refresh();
    m_submission->refresh();
    m_composer->refresh();
    m_notes->refresh();
    if (focus && isAncestorOf(focus) && !focus->isVisibleTo(this))
        moveFocusOn();
    if (m_stack->currentWidget() !=
        m_content) // made small while hidden: the conversation finds its place now
        m_stack->setCurrentWidget(m_content);
    m_looking.start();
}

void TicketWidget::focusReply() { m_composer->focusEditor(); }

void TicketWidget::focusNote() { m_notes->focusEditor(); }

void TicketWidget::showNextMisspelling()
{
    if (SpellHelp *help = m_notes->isWriting() ? m_notes->spelling() : m_composer->spelling())
        help->showNext();
}

void TicketWidget::watch(const QString &operation)
{
    m_bar->clear();
    m_operations.insert(operation);
}

// A button that is gone would hand the focus to its neighbour, where the next key press does something else.
void TicketWidget::moveFocusOn()
{
    const QWidget *focus = window()->focusWidget();
    const bool isElsewhere = focus && !isAncestorOf(focus);
    const bool isWriting = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    if (isElsewhere || isWriting)
        return;
    if (m_ticket.canWrite())
        m_composer->focusEditor();
    else
        m_timeline->setFocus();
}

void TicketWidget::onRefused(const QString &operation, const domain::Error &error)
{
    if (!m_operations.remove(operation))
        return;
    m_bar->say(InlineBar::Kind::Error, client::words::of(error));
    m_header->refresh(); // a pressed switch goes back
}

void TicketWidget::look()
{
    if (m_ticket.isLoaded() && isVisible() && window()->isActiveWindow() && m_timeline->showsNewest())
        m_ticket.markRead();
}

void TicketWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_looking.start();
}

void TicketWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_looking.start();
    if (event->type() == QEvent::PaletteChange && m_ticket.isLoaded())
        m_header->refresh();
}

} // namespace schalter::ui
