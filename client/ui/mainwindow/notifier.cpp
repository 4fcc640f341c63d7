// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/notifier.h"

#include "ui/mainwindow/badge.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace schalter::ui {

Notifier::Notifier(client::InboxModel &inbox, QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&inbox, &client::InboxModel::unreadTotalChanged, this, &Notifier::showCount);
    connect(&inbox, &client::InboxModel::newsArrived, this, &Notifier::tell);
    connect(&m_tray, &QSystemTrayIcon::activated, this, &Notifier::windowWanted);
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_told.isValid())
            Q_EMIT ticketWanted(m_told);
    });
    showCount(inbox.unreadTotal());
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
}

void Notifier::showCount(int unread)
{
    const QIcon icon = programIconWith(unread);
    m_tray.setIcon(icon);
    m_tray.setToolTip(
        unread > 0 ? tr("Schalter: %n unread message(s) for you", nullptr, unread)
                   : tr("Schalter: no unread messages for you"));
    m_window.setWindowIcon(icon);
}

void Notifier::useDesktop(Announcer *announcer)
{
    m_desktop = announcer;
    connect(announcer, &Announcer::chosen, this, [this](domain::TicketId ticket) {
        if (ticket.isValid())
            Q_EMIT ticketWanted(ticket);
        else
            Q_EMIT windowWanted();
    });
    connect(announcer, &Announcer::answerWanted, this, &Notifier::answerWanted);
    connect(announcer, &Announcer::answered, this, &Notifier::answered);
}

void Notifier::say(Announcement announcement)
{
    QApplication::alert(&m_window);
    m_told = announcement.ticket;
    if (m_isPrivate) // anybody may be looking
        announcement = {tr("Schalter"), tr("There is something new."), announcement.ticket, false};
    if (m_desktop && m_desktop->announce(announcement))
        return;
    if (m_tray.isVisible() && QSystemTrayIcon::supportsMessages())
        m_tray.showMessage(announcement.title, announcement.text, programIcon());
}

void Notifier::ring(const QString &text)
{
    if (!m_window.isActiveWindow())
        say({tr("Chat"), text, {}, false});
}

void Notifier::tell(const domain::InboxRow &row, const domain::Event &event)
{
    if (m_window.isActiveWindow() && !m_isPrivate)
        return; // she sees it in the inbox
    const bool isMessage = event.kind == domain::EventKind::ApplicantMessage;
    const QString text =
        isMessage && !row.preview.isEmpty() ? row.preview.simplified().left(160) : row.applicantName;
    say(
        {isMessage ? tr("%1 wrote").arg(row.applicantName) : tr("New ticket"),
         u"%1\n%2"_s.arg(row.title, text), row.id, isMessage});
}

} // namespace schalter::ui
