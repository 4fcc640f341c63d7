// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow/announcer.h"

#include <QHash>

namespace schalter::clientapp {

// Notifications over D-Bus: a press opens the ticket, "Reply" answers it in the notification itself where the
// desktop can do that, else in the ticket.
class DesktopNotices : public ui::Announcer
{
    Q_OBJECT
public:
    explicit DesktopNotices(QObject *parent = nullptr);

    bool announce(const ui::Announcement &announcement) override;

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onReplied(uint id, const QString &text);
    void onClosed(uint id);

private:
    bool m_isThere = false;
    bool m_canReplyInline = false;
    QHash<uint, domain::TicketId> m_shown;
};

} // namespace schalter::clientapp
