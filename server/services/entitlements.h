// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/repositories.h"

#include <QStringList>

namespace schalter::services {

// The categories with these codes; an error names the first that does not exist.
domain::Result<QList<domain::CategoryId>> categoriesByCode(
    Repositories &repositories, const QStringList &codes);

// The user with this login; an error names it if there is none.
domain::Result<domain::User> userByLogin(Repositories &repositories, const QString &login);

// Who stands in, by login; nobody for an empty one.
domain::Result<domain::UserId> substituteByLogin(Repositories &repositories, const QString &login);

} // namespace schalter::services
