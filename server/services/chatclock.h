// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/chatdesk.h"
#include "services/office.h"
#include "services/storage.h"

#include <QTimer>

namespace schalter::services {

// Looks now and then for chats that have waited or rested for too long, also those from before a restart.
class ChatClock : public QObject
{
    Q_OBJECT
public:
    ChatClock(
        Storage &storage, const Office &office, ChatDesk &desk, std::chrono::milliseconds interval,
        QObject *parent = nullptr);

    void look();

private:
    Storage &m_storage;
    const Office &m_office;
    ChatDesk &m_desk;
    QTimer m_timer;
};

} // namespace schalter::services
