// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "domain/tag.h"
#include "services/repositories.h"

namespace schalter::services {

// Whoever works may add and rename a mark; taking one from all tickets is for leads and administrators.
class SaveTag
{
public:
    domain::Result<domain::Tag> operator()(
        Repositories &repositories, domain::UserId user, domain::Tag tag) const;
};

class RemoveTag
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, domain::UserId user, domain::TagId tag) const;
};

} // namespace schalter::services
