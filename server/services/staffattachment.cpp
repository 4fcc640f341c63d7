// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staffattachment.h"

#include "domain/permissions.h"
#include "services/listtextmodules.h"

using namespace schalter::domain;

namespace schalter::services {

namespace {

bool mayKnow(Repositories &repositories, const User &user, const AttachmentRow &row)
{
    if (row.event == 0)
        return row.uploader == user.id || (row.kept && isModuleFile(repositories, user, row.id));
    const auto ticket = repositories.tickets().find(row.ticket);
    return ticket && maySee(user, ticket->category);
}

} // namespace

Result<AttachmentRow> StaffAttachment::operator()(
    Repositories &repositories, UserId userId, AttachmentId id) const
{
    const auto user = repositories.people().find(userId);
    const auto row = repositories.attachments().find(id);
    if (!user || !user->active || !row || !mayKnow(repositories, *user, *row))
        return ErrorCode::NotFound;
    if (const auto code = againstReading(*row))
        return *code;
    return *row;
}

std::optional<ErrorCode> againstReading(const AttachmentRow &row)
{
    switch (row.state) {
    case ScanState::Waiting:
        return ErrorCode::FileWaiting;
    case ScanState::Refused:
        return ErrorCode::FileInfected;
    case ScanState::Clean:
        break;
    }
    return std::nullopt;
}

} // namespace schalter::services
