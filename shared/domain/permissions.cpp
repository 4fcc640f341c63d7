// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"

namespace schalter::domain {

bool maySee(const User &user, CategoryId category)
{
    return user.active && user.categories.contains(category);
}

bool mayWork(const User &user, CategoryId category)
{
    return user.role != Role::Reader && maySee(user, category);
}

bool mayAdminister(const User &user) { return user.active && user.role == Role::Administrator; }

} // namespace schalter::domain
