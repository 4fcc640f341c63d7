// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace schalter::domain {

// Held: it goes out at its time. Returned: it does not; its author decides what becomes of it.
enum class HeldState { Held, Returned };

template<>
inline constexpr auto enumNames<HeldState> = std::to_array<std::pair<HeldState, const char *>>({
    {HeldState::Held, "held"},
    {HeldState::Returned, "returned"},
});

// A caseworker's message that is not an event yet, and so can still be taken back.
struct HeldMessage
{
    HeldId id;
    TicketId ticket;
    UserId author;
    QString operation; // under which it was posted
    QString text;
    bool notifyOnReply = false;
    bool forTheRecord = false; // there is no address to mail it to
    QList<AttachmentId> files;
    Sequence lastSeen = 0; // newest event that its author knew when she sent it
    HeldState state = HeldState::Held;
    QString reason; // why it was returned, an ErrorCode's name; empty: its author took it back
    QDateTime heldAt;
    QDateTime releaseAt;
    bool scheduled = false; // for a time that its author chose: colleagues may know of it
};

} // namespace schalter::domain
