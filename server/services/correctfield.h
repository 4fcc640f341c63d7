// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/staffwork.h"

namespace schalter::services {

struct CorrectFieldRequest
{
    StaffCommand command;
    int field = 0; // position in the ticket's fields
    QString value;
};

// Corrects an entry of the submission; the applicant sees old → new in the history. What the form would
// refuse is refused here too.
class CorrectField
{
public:
    explicit CorrectField(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Sequence> operator()(
        Repositories &repositories, const CorrectFieldRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
