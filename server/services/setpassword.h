// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/administration.h"

namespace schalter::services {

struct SetPasswordRequest
{
    Doer doer;
    domain::UserId person;
    QString passwordHash;
};

// A new password for somebody who has forgotten hers; whoever is logged in with the old one is so no longer.
class SetPassword
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, const SetPasswordRequest &request) const;
};

} // namespace schalter::services
