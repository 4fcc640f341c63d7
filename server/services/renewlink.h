// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct RenewLinkRequest
{
    QString number;
    QString token; // of a link that is handed out by hand; empty: one is mailed to the applicant
};

// A fresh link to the status page, ordered by an administrator.
class RenewLink
{
public:
    explicit RenewLink(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const RenewLinkRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
