// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct AddUploadRequest
{
    domain::UserId user;
    QString upload;          // made by its author: adding it twice gives the first one
    domain::TicketId ticket; // none: for a text module
    StoredFile file;
};

// A caseworker's file is here; until a message takes it, it is hers alone.
class AddUpload
{
public:
    explicit AddUpload(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<AttachmentRow> operator()(
        Repositories &repositories, const AddUploadRequest &request) const;
    // May she upload for this ticket? NotFound or NotAllowed if not.
    static std::optional<domain::ErrorCode> against(
        Repositories &repositories, domain::UserId user, domain::TicketId ticket);

private:
    const Office &m_office;
};

} // namespace schalter::services
