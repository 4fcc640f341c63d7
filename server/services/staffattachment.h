// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

namespace schalter::services {

// A file that a caseworker may download: of a ticket that she may see, or her own that she has not sent yet,
// or of a text module that she may use.
class StaffAttachment
{
public:
    domain::Result<AttachmentRow> operator()(
        Repositories &repositories, domain::UserId user, domain::AttachmentId id) const;
};

// Why the content can't be given to anybody now: FileWaiting, FileInfected.
std::optional<domain::ErrorCode> againstReading(const AttachmentRow &row);

} // namespace schalter::services
