// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/repositories.h"

#include <QStringList>

namespace schalter::services {

struct ChangeUserRequest
{
    QString login;
    std::optional<bool> active;
    std::optional<domain::Role> role;
    std::optional<QStringList> categories; // codes; all that she is entitled to from now on
    std::optional<QString> substitute;     // login; empty: none from now on
    QString passwordHash;                  // empty: stays
};

// Changes what a person is or may do. Her sessions end, so that what was taken away is gone at once.
class ChangeUser
{
public:
    domain::Result<domain::User> operator()(
        Repositories &repositories, const ChangeUserRequest &request) const;
};

} // namespace schalter::services
