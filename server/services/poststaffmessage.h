// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct PostStaffMessageRequest
{
    StaffCommand command;
    QString text;
    bool notifyOnReply = false;
    domain::Sequence lastSeen = 0;          // newest event that the author had before her eyes
    bool sendAnyway = false;                // she has seen what came in
    QList<domain::AttachmentId> files = {}; // her own uploads for this ticket
    bool forTheRecord = false;              // she knows that there is no address to mail it to
    QDateTime sendAt = {};                  // not before; none: now
};

// A caseworker's message to the applicant; refused as stale if somebody else's message is newer
// than lastSeen.
class PostStaffMessage
{
public:
    explicit PostStaffMessage(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const PostStaffMessageRequest &request) const;
    // Why it can't be posted now.
    std::optional<domain::ErrorCode> against(
        Repositories &repositories, const domain::Ticket &ticket,
        const PostStaffMessageRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
