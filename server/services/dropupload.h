// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

namespace schalter::services {

// A caseworker takes back a file that no message has yet. Gives the name of its content in the store, to be
// removed after the commit; empty: there was nothing to drop, or others still have that content.
class DropUpload
{
public:
    domain::Result<QString> operator()(
        Repositories &repositories, domain::UserId user, const QString &upload) const;
};

} // namespace schalter::services
