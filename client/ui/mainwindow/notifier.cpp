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

void Notifier::ring(const QString &text)
{
    if (m_window.isActiveWindow())
        return;
    QApplication::alert(&m_window);
    m_told = {};
    if (m_tray.isVisible() && QSystemTrayIcon::supportsMessages())
        m_tray.showMessage(tr("Chat"), text, programIcon());
}

void Notifier::tell(const domain::InboxRow &row, const domain::Event &event)
{
    if (m_window.isActiveWindow())
        return; // she sees it in the inbox
    m_told = row.id;
    QApplication::alert(&m_window);
    const bool isMessage = event.kind == domain::EventKind::ApplicantMessage;
    const bool isNote = event.kind == domain::EventKind::Note; // its text is not for a screen that others see
    const QString title = isMessage ? tr("%1 wrote").arg(row.applicantName)
                          : isNote  ? tr("%1 named you in a note").arg(event.actor.name)
                                    : tr("New ticket");
    const QString text =
        isMessage && !row.preview.isEmpty() ? row.preview.simplified().left(160) : row.applicantName;
    if (m_tray.isVisible() && QSystemTrayIcon::supportsMessages())
        m_tray.showMessage(title, u"%1\n%2"_s.arg(row.title, text), programIcon());
}

} // namespace schalter::ui
