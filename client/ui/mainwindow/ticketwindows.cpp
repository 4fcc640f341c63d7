// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/ticketwindows.h"

#include "core/session.h"
#include "ui/ticket/ticketwidget.h"
#include "ui/ticket/ticketwindow.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace schalter::ui {

TicketWindows::TicketWindows(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

TicketWindows::~TicketWindows()
{
    if (!m_isKept)
        save();
    for (const QPointer<TicketWindow> &window : m_leaving)
        delete window; // it works with what goes after this
}

QString TicketWindows::key() const
{
    return u"windows/%1-%2"_s.arg(m_desk.session.server().host()).arg(m_desk.session.me().id.value);
}

void TicketWindows::open(domain::TicketId ticket)
{
    if (bringToFront(ticket))
        return;
    make(ticket)->show();
    bringToFront(ticket);
    save();
}

bool TicketWindows::bringToFront(domain::TicketId ticket)
{
    for (const auto &window : m_windows) {
        if (window->id() != ticket)
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        window->activateWindow();
        return true;
    }
    return false;
}

TicketWindow *TicketWindows::make(domain::TicketId ticket)
{
    m_windows.push_back(std::make_unique<TicketWindow>(m_desk, ticket));
    TicketWindow *window = m_windows.back().get();
    connect(window, &TicketWindow::closed, this, [this, window] { drop(window); });
    connect(window, &TicketWindow::coverWanted, this, &TicketWindows::coverWanted);
    return window;
}

// It is in the middle of its closing.
void TicketWindows::drop(TicketWindow *window)
{
    const auto mine = [window](const auto &each) { return each.get() == window; };
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), mine);
    if (m_isKept || found == m_windows.end())
        return;
    m_leaving.append(window);
    found->release()->deleteLater();
    m_windows.erase(found);
    save();
}

void TicketWindows::hide()
{
    for (const auto &window : m_windows)
        window->hide();
}

void TicketWindows::showAgain()
{
    for (const auto &window : m_windows)
        window->show();
}

void TicketWindows::keep()
{
    save();
    m_isKept = true;
}

void TicketWindows::save() const
{
    QVariantList all;
    for (const auto &window : m_windows)
        all.append(QVariantMap{{u"ticket"_s, window->id().value}, {u"geometry"_s, window->saveGeometry()}});
    m_desk.settings.setValue(key(), all);
}

void TicketWindows::restore()
{
    for (const QVariant &each : m_desk.settings.value(key()).toList()) {
        const QVariantMap known = each.toMap();
        const domain::TicketId ticket{known.value(u"ticket"_s).toLongLong()};
        if (!ticket.isValid())
            continue;
        TicketWindow *window = make(ticket);
        window->restoreGeometry(known.value(u"geometry"_s).toByteArray());
        window->setAttribute(Qt::WA_ShowWithoutActivating); // the inbox keeps the keys
        window->show();
        window->setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
}

} // namespace schalter::ui
