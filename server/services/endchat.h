// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct EndChatRequest
{
    domain::ChatId chat;
    domain::UserId user; // none: the visitor
};

// Either side ends it; it becomes a ticket. Ending it again gives the same.
class EndChat
{
public:
    explicit EndChat(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Chat> operator()(Repositories &repositories, const EndChatRequest &request) const;

private:
    const Office &m_office;
};

// Ends what nobody took in time and where nothing has been said for long. Gives those that it ended.
class EndOverdueChats
{
public:
    explicit EndOverdueChats(const Office &office)
        : m_office(office)
    {
    }
    bool areThere(Repositories &repositories) const;
    domain::Result<QList<domain::ChatId>> operator()(Repositories &repositories) const;

private:
    bool isOverdue(const domain::Chat &chat) const;

    const Office &m_office;
};

// The chat becomes a ticket: with its transcript and its taker as owner; one that nobody took as the
// visitor's message. The visitor is told by mail, and her secret opens the ticket, too: the page goes on
// there.
domain::Chat finishChat(Repositories &repositories, const Office &office, domain::Chat chat);

} // namespace schalter::services
