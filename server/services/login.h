// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/passwordhasher.h"
#include "services/repositories.h"

namespace schalter::services {

struct OpenedSession
{
    domain::User user;
    QString token;
};

// Opens a session for a person whose password was checked; only the token's hash is stored. Valid 30 days.
class OpenSession
{
public:
    explicit OpenSession(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<OpenedSession> operator()(
        Repositories &repositories, domain::UserId user, const QString &device) const;
    // The active user of a session that is still valid.
    std::optional<domain::User> userOf(Repositories &repositories, const QString &token) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
