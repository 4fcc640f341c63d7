// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/savedview.h"

namespace schalter::services {

class ViewRepository
{
public:
    virtual ~ViewRepository() = default;
    virtual QList<domain::SavedView> of(domain::UserId user) = 0; // in the order in which they were made
    virtual domain::ViewId save(domain::UserId user, const domain::SavedView &view) = 0; // 0: a new one
    virtual void remove(domain::UserId user, domain::ViewId view) = 0;
};

} // namespace schalter::services
