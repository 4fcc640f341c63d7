// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/heldstatus.h"

namespace schalter::gateway {

QList<protocol::HeldMessage> heldOf(const QList<domain::HeldMessage> &messages, const QDateTime &now)
{
    QList<protocol::HeldMessage> told;
    for (const domain::HeldMessage &held : messages) {
        const bool isWaiting = held.state == domain::HeldState::Held;
        told.append(
            {held.id, held.operation, held.text, held.notifyOnReply, held.files, held.lastSeen, held.state,
             held.reason, held.heldAt, held.releaseAt,
             isWaiting ? std::max<qint64>(0, now.msecsTo(held.releaseAt)) : 0});
    }
    return told;
}

} // namespace schalter::gateway
