// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

struct RemoveResourceRequest
{
    domain::UserId user;
    QString key;
    int revision = 0; // that she has seen
    QDateTime at = QDateTime::currentDateTimeUtc();
};

// False: somebody has changed it meanwhile. Refused while a form or a reservation refers to it.
class RemoveResource
{
public:
    domain::Result<bool> operator()(Repositories &repositories, const RemoveResourceRequest &request) const;
};

} // namespace schalter::services
