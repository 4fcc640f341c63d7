// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/chatdesk.h"
#include "services/presence.h"

namespace schalter::services {

// What is only known for this moment and never stored; pages and clients meet here.
struct Lobby
{
    Presence presence;
    ChatDesk chats;
};

} // namespace schalter::services
