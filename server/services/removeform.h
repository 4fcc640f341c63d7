// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

struct RemoveFormRequest
{
    domain::UserId user;
    domain::FormId form;
    int revision = 0; // that she has seen
    QDateTime at = QDateTime::currentDateTimeUtc();
};

struct RemovedForm
{
    bool removed = true;  // false: somebody has changed it meanwhile
    bool retired = false; // there are tickets of it: it is kept, but no longer offered
    QString slug = {};
};

class RemoveForm
{
public:
    domain::Result<RemovedForm> operator()(
        Repositories &repositories, const RemoveFormRequest &request) const;
};

} // namespace schalter::services
