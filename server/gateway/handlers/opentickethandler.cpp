// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/handlers/opentickethandler.h"

#include "gateway/heldstatus.h"
#include "gateway/mailstatus.h"
#include "services/office.h"
#include "services/staffview.h"
#include "services/storage.h"

namespace schalter::gateway {

void OpenTicketHandler::run(Session &session, qint64 id, const protocol::OpenTicket &request) const
{
    const auto found = services::StaffView()(m_context.storage.reader(), session.user().id, request.ticket);
    if (!found)
        return session.refuse(id, found.error());
    protocol::TicketDetail detail;
    detail.held = heldOf(m_context.storage.reader(), found->held, m_context.office.now());
    detail.ticket = found->ticket;
    std::copy_if(
        found->events.begin(), found->events.end(), std::back_inserter(detail.events),
        [&](const domain::Event &event) { return event.sequence > request.after; });
    std::transform(found->mails.begin(), found->mails.end(), std::back_inserter(detail.mails), statusOf);
    detail.readUpTo = found->readUpTo;
    detail.replyTo = found->replyTo;
    for (const services::AttachmentRow &file : found->files)
        detail.attachments.append(file.attachment());
    if (found->form)
        detail.definition = toJson(*found->form);
    session.reply(id, detail);
}

} // namespace schalter::gateway
