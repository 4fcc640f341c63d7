// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct SayInChatRequest
{
    domain::ChatId chat;
    domain::UserId user; // none: the visitor
    QString line;        // its id, made by its author
    QString text;
};

// A line of either side; the same id again is the same line. After the last line that there is room for the
// chat goes on as a ticket. Gives the line's position.
class SayInChat
{
public:
    explicit SayInChat(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<int> operator()(Repositories &repositories, const SayInChatRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
