// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

namespace schalter::services {

struct RemoveTextModuleRequest
{
    domain::UserId user;
    domain::TextModuleId module;
    QDateTime at = QDateTime::currentDateTimeUtc();
};

// Gives the module that was removed; what was written with it stays.
class RemoveTextModule
{
public:
    domain::Result<domain::TextModule> operator()(
        Repositories &repositories, const RemoveTextModuleRequest &request) const;
};

} // namespace schalter::services
