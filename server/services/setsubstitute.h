// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

namespace schalter::services {

struct SetSubstituteRequest
{
    domain::UserId user;
    domain::UserId substitute; // none: nobody from now on
    QDate from = {};           // only on these days
    QDate to = {};             // the last one
};

// A person says who stands in for her: who is told of answers on her tickets when she can't be.
class SetSubstitute
{
public:
    domain::Result<domain::User> operator()(
        Repositories &repositories, const SetSubstituteRequest &request) const;
};

} // namespace schalter::services
