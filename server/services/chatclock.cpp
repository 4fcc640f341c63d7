// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chatclock.h"

#include "services/endchat.h"

#include <QLoggingCategory>

using namespace schalter::domain;

namespace schalter::services {

Q_LOGGING_CATEGORY(lcChat, "schalter.chat")

ChatClock::ChatClock(
    Storage &storage, const Office &office, ChatDesk &desk, std::chrono::milliseconds interval,
    QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_office(office)
    , m_desk(desk)
{
    connect(&m_timer, &QTimer::timeout, this, &ChatClock::look);
    m_timer.start(interval);
}

void ChatClock::look()
{
    try {
        if (!EndOverdueChats(m_office).areThere(m_storage.reader()))
            return;
    } catch (const std::exception &error) {
        qCWarning(lcChat, "cannot look after the chats: %s", error.what());
        return;
    }
    m_storage.write<QList<ChatId>>(
        this, [this](Repositories &repositories) { return EndOverdueChats(m_office)(repositories); },
        [this](const Result<QList<ChatId>> &ended) {
            if (ended)
                for (const ChatId chat : *ended)
                    m_desk.tell(chat);
        });
}

} // namespace schalter::services
