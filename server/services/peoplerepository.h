// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace schalter::services {

// A caseworker's login on one device; only the token's SHA-256 is kept.
struct LoginSession
{
    QByteArray tokenHash;
    domain::UserId user;
    QString device;
    QDateTime createdAt;
    QDateTime expiresAt;
};

class PeopleRepository
{
public:
    virtual ~PeopleRepository() = default;
    virtual domain::UserId add(const domain::User &user, const QString &passwordHash) = 0;
    virtual void save(const domain::User &user) = 0;
    virtual void setPasswordHash(domain::UserId id, const QString &hash) = 0;
    virtual QString passwordHash(domain::UserId id) = 0;
    virtual std::optional<domain::User> find(domain::UserId id) = 0;
    virtual std::optional<domain::User> findByLogin(const QString &login) = 0;
    virtual QList<domain::User> all() = 0; // by name
    virtual void addSession(const LoginSession &session) = 0;
    virtual std::optional<LoginSession> findSession(const QByteArray &tokenHash) = 0;
    virtual void removeSession(const QByteArray &tokenHash) = 0;
    virtual void removeSessionsOf(domain::UserId user) = 0;
};

} // namespace schalter::services
