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
    connect(&inbox, &client::InboxModel::unreadTotalChanged, this, [this](int unread) {
        m_unread = unread;
        showCount();
    });
    connect(&inbox, &client::InboxModel::newsArrived, this, &Notifier::tell);
    connect(&m_tray, &QSystemTrayIcon::activated, this, &Notifier::windowWanted);
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_told.isValid())
            Q_EMIT ticketWanted(m_told);
        else
            Q_EMIT windowWanted();
    });
    m_unread = inbox.unreadTotal();
    showCount();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_tray.show();
}

void Notifier::setChats(int news)
{
    if (news == std::exchange(m_chats, news))
        return;
    showCount();
}

void Notifier::showCount()
{
    const QIcon icon = programIconWith(m_unread + m_chats);
    m_tray.setIcon(icon);
    QStringList told{
        m_unread > 0 ? tr("Schalter: %n unread message(s) for you", nullptr, m_unread)
                     : tr("Schalter: no unread messages for you")};
    if (m_chats > 0)
        told.append(tr("Chat: %n waiting or unread", nullptr, m_chats));
    m_tray.setToolTip(told.join(u'\n'));
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
    const QString title = isMessage ? tr("%1 wrote").arg(row.applicantName) : tr("New ticket");
    const QString text =
        isMessage && !row.preview.isEmpty() ? row.preview.simplified().left(160) : row.applicantName;
    if (m_tray.isVisible() && QSystemTrayIcon::supportsMessages())
        m_tray.showMessage(title, u"%1\n%2"_s.arg(row.title, text), programIcon());
}

} // namespace schalter::ui
