// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addupload.h"

#include "domain/permissions.h"

using namespace schalter::domain;

namespace schalter::services {

Result<AttachmentRow> AddUpload::operator()(Repositories &repositories, const AddUploadRequest &request) const
{
    if (const auto earlier = repositories.attachments().findUpload(request.user, request.upload))
        return *earlier;
    if (const auto code = against(repositories, request.user, request.ticket))
        return *code;
    AttachmentRow row;
    row.ticket = request.ticket;
    row.uploader = request.user;
    row.upload = request.upload;
    row.stored = request.file;
    row.state = m_office.scansFiles ? ScanState::Waiting : ScanState::Clean;
    row.createdAt = m_office.now();
    row.id = repositories.attachments().add(row);
    return row;
}

std::optional<ErrorCode> AddUpload::against(Repositories &repositories, UserId userId, TicketId ticketId)
{
    const auto user = repositories.people().find(userId);
    if (!user || !user->active)
        return ErrorCode::NotFound;
    if (!ticketId.isValid())
        return user->role == Role::Reader ? std::optional(ErrorCode::NotAllowed) : std::nullopt;
    const auto ticket = repositories.tickets().find(ticketId);
    if (!ticket || !maySee(*user, ticket->category))
        return ErrorCode::NotFound;
    return mayWork(*user, ticket->category) ? std::nullopt : std::optional(ErrorCode::NotAllowed);
}

} // namespace schalter::services
