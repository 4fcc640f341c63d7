// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/drafts.h"
#include "core/inboxmodel.h"
#include "core/outbox.h"
#include "core/words.h"
#include "ui/actions/actions.h"
#include "ui/admin/adminwindow.h"
#include "ui/chat/chatcorner.h"
#include "ui/counter/newticketpanel.h"
#include "ui/inbox/inboxwidget.h"
#include "ui/mainwindow/deskactions.h"
#include "ui/mainwindow/notifier.h"
#include "ui/mainwindow/quickreply.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/ticketwindows.h"
#include "ui/objectnames.h"
#include "ui/ticket/ticketwidget.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebar.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;

} // namespace

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_inbox(new InboxWidget(desk.inbox, desk.session, desk.arrangement, desk.settings, this))
    , m_nothing(new EmptyState(this))
    , m_place(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_linkBar(new InlineBar(this))
    , m_chat(new ChatCorner(desk, *this))
    , m_notice(new InlineBar(this))
    , m_returns(desk.session, desk.outbox)
    , m_returnsBar(new InlineBar(this))
    , m_newTicket(desk.session, desk.outbox.store())
    , m_counter(new NewTicketPanel(m_newTicket, this))
    , m_actions(new Actions(this))
    , m_windows(new TicketWindows(desk, this))
{
    setObjectName(names::mainWindow);
    setCentralWidget(makeCentre());
    makeCounter();
    makeMenus();
    constexpr QSize frame(16, 48); // roughly; it is not known before the window is shown
    resize(QSize(1480, 900).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(desk.settings.value(geometryKey).toByteArray());
    m_splitter->restoreState(desk.settings.value(splitterKey).toByteArray());

    m_notifier = new Notifier(desk.inbox, *this);
    connect(m_notifier, &Notifier::windowWanted, this, &MainWindow::bringToFront);
    connect(m_notifier, &Notifier::ticketWanted, this, [this](domain::TicketId ticket) {
        bringToFront();
        openTicket(ticket);
    });
    connect(m_notifier, &Notifier::answerWanted, this, &MainWindow::answer);
    connect(m_notifier, &Notifier::answered, this, &MainWindow::answerQuickly);
    connect(m_windows, &TicketWindows::coverWanted, this, &MainWindow::coverWanted);
    connect(m_inbox, &InboxWidget::windowWanted, this, &MainWindow::openInWindow);
    connect(m_chat, &ChatCorner::ticketWanted, this, &MainWindow::openTicket);
    connect(m_chat, &ChatCorner::changed, this, [this] {
        showTitle();
        m_notifier->setChats(m_chat->news());
    });
    connect(m_chat, &ChatCorner::rang, m_notifier, &Notifier::ring);
    connect(m_inbox, &InboxWidget::opened, this, &MainWindow::openTicket);
    connect(&desk.inbox, &client::InboxModel::unreadTotalChanged, this, &MainWindow::showTitle);
    connect(&desk.session, &client::Session::stateChanged, this, &MainWindow::showLink);
    connect(&desk.outbox, &client::Outbox::changed, this, &MainWindow::showLink);
    connect(&m_returns, &client::Returns::changed, this, &MainWindow::showReturns);
    showTitle();
    showLink();
}

MainWindow::~MainWindow()
{
    m_desk.settings.setValue(geometryKey, saveGeometry());
    m_desk.settings.setValue(splitterKey, m_splitter->saveState());
    delete m_windows;
    delete m_ticket; // before the drafts and settings that it still writes
}

QWidget *MainWindow::makeCentre()
{
    m_nothing->tell(
        "inbox", tr("No ticket open"),
        tr("Choose a ticket on the left with the mouse, or with the arrow keys and Enter."));
    m_place->addWidget(m_nothing);
    m_place->setMinimumWidth(600);
    m_splitter->addWidget(m_inbox);
    m_splitter->addWidget(m_place);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({580, 900});

    m_notice->setObjectName(names::noticeBar);
    m_linkBar->setObjectName(names::linkBar);
    m_linkBar->setDismissable(false);
    QPushButton *retry = m_linkBar->addButton(tr("Try now"), names::linkRetry);
    connect(retry, &QPushButton::clicked, this, [this] { m_desk.session.retryNow(); });
    m_returnsBar->setObjectName(names::returnsBar);
    m_returnsBar->setDismissable(false);
    QPushButton *open = m_returnsBar->addButton(tr("Open the ticket"), names::returnsOpen);
    connect(open, &QPushButton::clicked, this, [this] {
        if (!m_returns.all().isEmpty())
            openTicket(m_returns.all().first().ticket);
    });
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_linkBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_returnsBar);
    layout->addWidget(m_chat->bars());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new StatusLine(m_desk, m_chat->availability(), this));
    return centre;
}

void MainWindow::makeCounter()
{
    m_place->addWidget(m_counter);
    connect(m_counter, &NewTicketPanel::left, this, &MainWindow::leaveCounter);
    connect(m_counter, &NewTicketPanel::created, this, &MainWindow::openTicket);
}

void MainWindow::openNewTicket()
{
    m_counter->setLanguage(m_desk.session.language());
    m_place->setCurrentWidget(m_counter);
    m_counter->open();
}

void MainWindow::leaveCounter()
{
    m_place->setCurrentWidget(m_ticket ? static_cast<QWidget *>(m_ticket) : m_nothing);
    m_inbox->focusTable();
}

void MainWindow::makeMenus()
{
    new DeskActions(*m_actions, *this, m_desk);
    m_chat->addActions(*m_actions);
    connect(m_actions, &Actions::refused, this, &MainWindow::say);
    m_actions->fill(*menuBar());
}

TicketWidget *MainWindow::ticket() const { return m_ticket; }

domain::TicketId MainWindow::openTicketId() const
{
    return m_ticket ? m_ticket->ticket().id() : domain::TicketId();
}

void MainWindow::say(const QString &text) { m_notice->say(InlineBar::Kind::Info, text); }

Appearance MainWindow::appearance() const
{
    return static_cast<Appearance>(m_desk.settings.value(appearanceKey, 0).toInt());
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_desk.settings.setValue(appearanceKey, static_cast<int>(appearance));
    Q_EMIT appearanceWanted(appearance);
}

void MainWindow::openTicket(domain::TicketId ticket)
{
    if (m_windows->bringToFront(ticket))
        return;
    if (!m_ticket || m_ticket->ticket().id() != ticket) {
        delete m_ticket;
        m_ticket = new TicketWidget(m_desk, ticket, m_place);
        m_place->addWidget(m_ticket);
        connect(m_ticket, &TicketWidget::ticketWanted, this, &MainWindow::openTicket, Qt::QueuedConnection);
    }
    m_ticket->ticket().takeUp();
    m_returns.setCurrentTicket(ticket);
    m_place->setCurrentWidget(m_ticket);
    m_notice->clear();
    m_desk.inbox.setCurrentTicket(ticket);
    m_inbox->showCurrent(ticket);
}

// It is shown in one place only, so that its draft is.
void MainWindow::openInWindow(domain::TicketId ticket)
{
    if (m_ticket && m_ticket->ticket().id() == ticket) {
        delete m_ticket;
        m_place->setCurrentWidget(m_nothing);
        m_desk.inbox.setCurrentTicket({});
    }
    m_windows->open(ticket);
}

void MainWindow::answer(domain::TicketId ticket)
{
    bringToFront();
    openTicket(ticket);
    if (m_ticket && m_ticket->ticket().id() == ticket)
        m_ticket->focusReply();
}

void MainWindow::answerQuickly(domain::TicketId ticket, const QString &text)
{
    auto *reply = new QuickReply(m_desk, ticket, text, this);
    connect(reply, &QuickReply::ticketWanted, this, &MainWindow::answer);
}

void MainWindow::openNumber(const QString &number)
{
    protocol::ListTickets wanted;
    wanted.states = {
        domain::TicketState::Open, domain::TicketState::Pending, domain::TicketState::Closed,
        domain::TicketState::Archived};
    wanted.search = number;
    wanted.limit = 20; // a newer one may speak of it
    m_desk.session.request<protocol::ListTickets>(wanted, this, [this, number](const auto &answer) {
        if (answer)
            for (const domain::InboxRow &row : answer->rows)
                if (row.number == number)
                    return openTicket(row.id);
        m_notice->say(
            InlineBar::Kind::Warning,
            answer ? tr("Ticket %1 was not found. It may belong to a category that you are not entitled to.")
                         .arg(number)
                   : tr("Ticket %1 could not be looked for: there is no connection.").arg(number));
    });
}

void MainWindow::openAdmin()
{
    if (!m_admin)
        m_admin = new AdminWindow(m_desk, this);
    m_admin->show();
    m_admin->raise();
    m_admin->activateWindow();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showTitle()
{
    const int unread = m_desk.inbox.unreadTotal();
    const QString chat = m_chat->title();
    const QString name = u"Schalter – %1"_s.arg(m_desk.session.organisation());
    if (!chat.isEmpty())
        return setWindowTitle(u"%1 – %2"_s.arg(chat, name));
    setWindowTitle(unread > 0 ? u"(%1) %2"_s.arg(unread).arg(name) : name);
}

void MainWindow::showLink()
{
    using client::LinkState;
    const LinkState state = m_desk.session.state();
    showTitle();
    if (state == LinkState::Online || state == LinkState::Connecting || state == LinkState::LoginNeeded)
        return state == LinkState::Online ? m_linkBar->clear() : void();
    const QString problem = m_desk.outbox.problem(); // nothing would outlive the program
    const QDateTime asOf = m_desk.session.asOf();
    const QString age =
        asOf.isValid()
            ? tr("Offline, as of %1.").arg(client::words::moment(asOf, QDateTime::currentDateTimeUtc()))
            : QString();
    m_linkBar->say(
        InlineBar::Kind::Warning,
        QStringList{age, m_desk.session.stateReason(), problem}.join(u' ').simplified());
}

// What came back on a ticket that is not open.
void MainWindow::showReturns()
{
    const auto &all = m_returns.all();
    if (all.isEmpty())
        return m_returnsBar->clear();
    const auto row = m_desk.inbox.row(m_desk.inbox.indexOf(all.first().ticket));
    const QString why = client::words::of(all.first().why);
    const QString what =
        row ? tr("%1, %2: what you wrote or did was not taken. %3").arg(row->number, row->title, why)
            : tr("What you wrote or did on a ticket was not taken. %1").arg(why);
    const int others = int(all.size()) - 1;
    m_returnsBar->say(
        InlineBar::Kind::Warning,
        others > 0 ? u"%1 %2"_s.arg(what, tr("(and %n more ticket(s))", nullptr, others)) : what);
}

void MainWindow::withdraw()
{
    hide();
    m_windows->hide();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_hasRestored, true))
        QMetaObject::invokeMethod(m_windows, &TicketWindows::restore, Qt::QueuedConnection);
    else if (!event->spontaneous())
        m_windows->showAgain();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.drafts.flush();
    m_windows->keep();
    event->accept();
    Q_EMIT quitWanted();
}

} // namespace schalter::ui
