// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/administration.h"

namespace schalter::services {

struct EntitlePeopleRequest
{
    Doer doer;
    domain::CategoryId category;
    QList<domain::UserId> grant;  // who may see it from now on
    QList<domain::UserId> revoke; // and who no longer
};

// Who may see and work in a category. Says what changes rather than how it is to be, so that two who do it at
// once don't overwrite each other. Gives all who are entitled then.
class EntitlePeople
{
public:
    domain::Result<QList<domain::UserId>> operator()(
        Repositories &repositories, const EntitlePeopleRequest &request) const;
};

} // namespace schalter::services
