// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/names.h"

#include <QDate>
#include <QList>
#include <QString>

namespace schalter::domain {

// What a person may do in the categories that she is entitled to; administrators also manage, everywhere.
enum class Role { Reader, Caseworker, Lead, Administrator };

template<>
inline constexpr auto enumNames<Role> = std::to_array<std::pair<Role, const char *>>({
    {Role::Reader, "reader"},
    {Role::Caseworker, "caseworker"},
    {Role::Lead, "lead"},
    {Role::Administrator, "administrator"},
});

struct User
{
    UserId id;
    QString login;
    QString name;
    QString email;
    Role role = Role::Caseworker;
    bool active = true;
    UserId substitute;
    QList<CategoryId> categories;
    // The days on which she is away and her substitute stands in; without any: whenever she can't be told.
    QDate substituteFrom = {};
    QDate substituteTo = {}; // the last one
    bool operator==(const User &) const = default;
};

} // namespace schalter::domain
