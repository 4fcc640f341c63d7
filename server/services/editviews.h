// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "domain/savedview.h"
#include "services/repositories.h"

namespace schalter::services {

// A person's own views on the inbox.
class SaveView
{
public:
    domain::Result<domain::SavedView> operator()(
        Repositories &repositories, domain::UserId user, domain::SavedView view) const;
};

class RemoveView
{
public:
    domain::Result<domain::Done> operator()(
        Repositories &repositories, domain::UserId user, domain::ViewId view) const;
};

} // namespace schalter::services
