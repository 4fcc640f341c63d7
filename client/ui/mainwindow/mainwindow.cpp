// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/drafts.h"
#include "core/inboxmodel.h"
#include "core/outbox.h"
#include "ui/admin/adminwindow.h"
#include "ui/chat/chatcorner.h"
#include "ui/counter/newticketpanel.h"
#include "ui/inbox/inboxwidget.h"
#include "ui/mainwindow/notifier.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/substitutemenu.h"
#include "ui/objectnames.h"
#include "ui/ticket/ticketwidget.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebar.h"

#include <QActionGroup>
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
    , m_newTicket(desk.session, desk.outbox.store())
    , m_counter(new NewTicketPanel(m_newTicket, this))
{
    setObjectName(names::mainWindow);
    setCentralWidget(makeCentre());
    makeCounter();
    makeMenus();
    constexpr QSize frame(16, 48); // roughly; it is not known before the window is shown
    resize(QSize(1480, 900).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(desk.settings.value(geometryKey).toByteArray());
    m_splitter->restoreState(desk.settings.value(splitterKey).toByteArray());

    auto *notifier = new Notifier(desk.inbox, *this);
    connect(notifier, &Notifier::windowWanted, this, &MainWindow::bringToFront);
    connect(notifier, &Notifier::ticketWanted, this, [this](domain::TicketId ticket) {
        bringToFront();
        openTicket(ticket);
    });
    connect(m_chat, &ChatCorner::ticketWanted, this, &MainWindow::openTicket);
    connect(m_chat, &ChatCorner::titleChanged, this, &MainWindow::showTitle);
    connect(m_chat, &ChatCorner::rang, notifier, &Notifier::ring);
    connect(m_inbox, &InboxWidget::opened, this, &MainWindow::openTicket);
    connect(&desk.inbox, &client::InboxModel::unreadTotalChanged, this, &MainWindow::showTitle);
    connect(&desk.session, &client::Session::stateChanged, this, &MainWindow::showLink);
    connect(&desk.outbox, &client::Outbox::changed, this, &MainWindow::showLink);
    showTitle();
    showLink();
}

MainWindow::~MainWindow()
{
    m_desk.settings.setValue(geometryKey, saveGeometry());
    m_desk.settings.setValue(splitterKey, m_splitter->saveState());
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
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_linkBar);
    layout->addWidget(m_notice);
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
    QMenu *program = menuBar()->addMenu(tr("&Schalter"));
    m_connect = program->addAction(tr("&Connect now"), this, [this] { m_desk.session.retryNow(); });
    program->addSeparator();
    auto *substitute = new SubstituteMenu(m_desk.session, program);
    program->addMenu(substitute);
    connect(substitute, &SubstituteMenu::refused, this, [this](const QString &why) {
        m_notice->say(InlineBar::Kind::Error, why);
    });
    program->addSeparator();
    QAction *admin =
        program->addAction(tr("&Administration and text modules…"), this, &MainWindow::openAdmin);
    admin->setObjectName(names::adminAction);
    admin->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
    program->addAction(tr("&Log out"), this, &MainWindow::logOutWanted);
    QAction *quit = program->addAction(tr("&Quit"), this, &MainWindow::quitWanted);
    quit->setShortcut(QKeySequence::Quit);
    makeTicketMenu();
    makeViewMenu();
}

void MainWindow::makeTicketMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Ticket"));
    const auto buttonOf = [this](QLatin1StringView name) {
        return m_ticket ? m_ticket->findChild<QPushButton *>(name) : nullptr;
    };
    const auto add = [&](const QString &text, const QString &keys, auto &&act) {
        return menu->addAction(text, QKeySequence(keys), this, act);
    };
    // Does what the button does, and looks as if it could only when the button can.
    const auto press = [&](const QString &text, const QString &keys, QLatin1StringView name) {
        QAction *action = add(text, keys, [buttonOf, name] {
            if (auto *button = buttonOf(name); button && button->isVisible())
                button->click();
        });
        connect(menu, &QMenu::aboutToShow, action, [action, buttonOf, name] {
            const auto *button = buttonOf(name);
            action->setEnabled(button && button->isVisible() && button->isEnabled());
        });
        connect(menu, &QMenu::aboutToHide, action, [action] { action->setEnabled(true); }); // its keys work
    };
    add(tr("&New ticket…"), u"Ctrl+N"_s, [this] { openNewTicket(); });
    menu->addSeparator();
    add(tr("Write a &reply"), u"Ctrl+R"_s, [this] {
        if (m_ticket)
            m_ticket->focusReply();
    });
    add(tr("Write a &note"), u"Ctrl+Shift+N"_s, [this] {
        if (m_ticket)
            m_ticket->focusNote();
    });
    menu->addSeparator();
    press(tr("&Accept"), u"Ctrl+Shift+A"_s, names::acceptButton);
    press(tr("A&pprove…"), u"Ctrl+Shift+P"_s, names::approveButton);
    press(tr("&Decline…"), u"Ctrl+Shift+D"_s, names::declineButton);
    press(tr("&Close"), u"Ctrl+Shift+C"_s, names::closeButton);
    press(tr("Re&open"), u"Ctrl+Shift+O"_s, names::reopenButton);
    press(tr("Arc&hive"), {}, names::archiveButton);
    press(tr("Out of the arch&ive"), {}, names::unarchiveButton);
    menu->addSeparator();
    add(tr("Mark as &unread"), u"Ctrl+U"_s, [this] {
        if (m_ticket)
            m_ticket->ticket().markUnread();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(tr("&Search"), QKeySequence(QKeySequence::Find), m_inbox, &InboxWidget::search);
    menu->addAction(tr("&Inbox"), QKeySequence(u"Ctrl+I"_s), m_inbox, &InboxWidget::focusTable);
    menu->addAction(
        tr("&Reload"), QKeySequence(QKeySequence::Refresh), &m_desk.inbox, &client::InboxModel::reload);
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(this);
    const auto chosen = static_cast<Appearance>(m_desk.settings.value(appearanceKey, 0).toInt());
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, tr("As the &system")},
        {Appearance::Light, tr("&Light")},
        {Appearance::Dark, tr("&Dark")}};
    for (const auto &[value, text] : choices) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == chosen);
        action->setData(static_cast<int>(value));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](QAction *action) {
        m_desk.settings.setValue(appearanceKey, action->data());
        Q_EMIT appearanceWanted(static_cast<Appearance>(action->data().toInt()));
    });
}

void MainWindow::openTicket(domain::TicketId ticket)
{
    if (!m_ticket || m_ticket->ticket().id() != ticket) {
        delete m_ticket;
        m_ticket = new TicketWidget(m_desk, ticket, m_place);
        m_place->addWidget(m_ticket);
        connect(m_ticket, &TicketWidget::ticketWanted, this, &MainWindow::openTicket, Qt::QueuedConnection);
    }
    m_place->setCurrentWidget(m_ticket);
    m_notice->clear();
    m_desk.inbox.setCurrentTicket(ticket);
    m_inbox->showCurrent(ticket);
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
    m_connect->setEnabled(state != LinkState::Online);
    showTitle();
    if (state == LinkState::Online || state == LinkState::Connecting || state == LinkState::LoginNeeded)
        return state == LinkState::Online ? m_linkBar->clear() : void();
    const QString problem = m_desk.outbox.problem(); // nothing would outlive the program
    m_linkBar->say(InlineBar::Kind::Warning, u"%1 %2"_s.arg(m_desk.session.stateReason(), problem).trimmed());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.drafts.flush();
    event->accept();
    Q_EMIT quitWanted();
}

} // namespace schalter::ui
