// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

struct SaveResourceRequest
{
    domain::UserId user;
    domain::Resource resource; // its revision is the one that was edited; 0: a new one
    QDateTime at = QDateTime::currentDateTimeUtc();
};

// Adds or changes what can be reserved. Reservations that there are already stay, whatever the hours are now.
class SaveResource
{
public:
    domain::Result<Saved<domain::Resource>> operator()(
        Repositories &repositories, const SaveResourceRequest &request) const;
};

} // namespace schalter::services
