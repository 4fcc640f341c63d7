// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketwindow.h"

#include "ui/actions/windowactions.h"
#include "ui/objectnames.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/ticketwidget.h"
#include "ui/widgets/inlinebar.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

TicketWindow::TicketWindow(const Desk &desk, domain::TicketId ticket)
    : m_id(ticket)
    , m_notice(new InlineBar(this))
    , m_ticket(new TicketWidget(desk, ticket, this))
{
    setObjectName(names::ticketWindow);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_ticket, 1);
    setCentralWidget(centre);
    constexpr QSize frame(16, 48);
    resize(QSize(980, 820).boundedTo(screen()->availableSize() - frame));
    makeActions();
    connect(&m_ticket->ticket(), &client::OpenTicket::changed, this, &TicketWindow::showTitle);
    showTitle();
}

TicketWindow::~TicketWindow() { delete m_ticket; } // before the settings that it still writes

void TicketWindow::makeActions()
{
    auto *actions = new Actions(this);
    auto *common = new WindowActions(*actions, *this, tr("Find an action, a person…"));
    actions->add(
        {"window.close"_L1, ActionGroup::Program, tr("&Close the window"), u"Ctrl+W"_s}, [this] { close(); });
    actions->add({"privacy"_L1, ActionGroup::Program, tr("Co&ver what is shown"), u"Ctrl+Shift+L"_s}, [this] {
        Q_EMIT coverWanted();
    });
    auto *ticket = new TicketActions(*actions, common->palette(), [this] { return m_ticket; });
    common->alsoFind([ticket](const QString &typed) {
        return typed.isEmpty() ? QList<PaletteItem>() : ticket->people(typed);
    });
    common->addAreasAndHelp();
    connect(actions, &Actions::refused, this, [this](const QString &why) {
        m_notice->say(InlineBar::Kind::Info, why);
    });
    actions->fill(*menuBar());
}

void TicketWindow::showTitle()
{
    const domain::Ticket &ticket = m_ticket->ticket().ticket();
    setWindowTitle(ticket.number.isEmpty() ? u"Schalter"_s : u"%1 – %2"_s.arg(ticket.number, ticket.title));
}

void TicketWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace schalter::ui
