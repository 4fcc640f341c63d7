// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct AddNoteRequest
{
    StaffCommand command;
    QString text;
    QList<domain::AttachmentId> files = {}; // her own uploads for this ticket
    QList<domain::UserId> mentions = {};    // who is to see it as something unread
};

// An internal note: never shown or sent to the applicant.
class AddNote
{
public:
    explicit AddNote(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const AddNoteRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
