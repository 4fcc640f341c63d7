// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/repositories.h"

#include <QStringList>

namespace schalter::services {

struct AddUserRequest
{
    domain::User user;      // without categories
    QStringList categories; // their codes
    QString substitute;     // login; empty: none
    QString passwordHash;
};

// A new person who may log in; the login is unique.
class AddUser
{
public:
    domain::Result<domain::User> operator()(Repositories &repositories, const AddUserRequest &request) const;
};

// What is wrong with a new password, as a sentence for administrators; nothing if it may be used.
std::optional<QString> againstPassword(const QString &password, const QString &login);

} // namespace schalter::services
