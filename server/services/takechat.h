// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/people.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct TakeChatRequest
{
    domain::UserId user;
    domain::ChatId chat;
};

// Exactly one takes a waiting chat; ChatTaken tells the others by whom. Taking one's own again does no harm.
class TakeChat
{
public:
    explicit TakeChat(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Chat> operator()(Repositories &repositories, const TakeChatRequest &request) const;

private:
    const Office &m_office;
};

// The chat, if this person may know of it: waiting or her own in a category that she works in.
domain::Result<domain::Chat> chatFor(Repositories &repositories, const domain::User &user, domain::ChatId id);

} // namespace schalter::services
