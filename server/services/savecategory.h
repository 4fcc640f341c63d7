// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/catalogue.h"

namespace schalter::services {

struct SaveCategoryRequest
{
    domain::UserId user;
    domain::Category category; // without id: a new one; its revision is the one that was edited
    QDateTime at = QDateTime::currentDateTimeUtc();
};

// Adds or changes a category; its code stays. Whoever adds one is entitled to it.
class SaveCategory
{
public:
    domain::Result<Saved<domain::Category>> operator()(
        Repositories &repositories, const SaveCategoryRequest &request) const;
};

} // namespace schalter::services
