// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/heldstatus.h"

namespace schalter::gateway {

namespace {

QList<domain::Attachment> attachmentsOf(services::Repositories &repositories, const domain::HeldMessage &held)
{
    QList<domain::Attachment> files;
    for (const domain::AttachmentId id : held.files)
        if (const auto row = repositories.attachments().find(id))
            files.append(row->attachment());
    return files;
}

} // namespace

QList<protocol::HeldMessage> heldOf(
    services::Repositories &repositories, const QList<domain::HeldMessage> &messages, const QDateTime &now)
{
    QList<protocol::HeldMessage> told;
    for (const domain::HeldMessage &held : messages) {
        const bool isWaiting = held.state == domain::HeldState::Held;
        told.append(
            {held.id, held.operation, held.text, held.notifyOnReply, attachmentsOf(repositories, held),
             held.lastSeen, held.state, held.reason, held.heldAt, held.releaseAt,
             isWaiting ? std::max<qint64>(0, now.msecsTo(held.releaseAt)) : 0, held.author, held.scheduled});
    }
    return told;
}

} // namespace schalter::gateway
