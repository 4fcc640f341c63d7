// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/peoplerepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlPeopleRepository : public services::PeopleRepository
{
public:
    explicit SqlPeopleRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    domain::UserId add(const domain::User &user, const QString &passwordHash) override;
    void save(const domain::User &user) override;
    void setPasswordHash(domain::UserId id, const QString &hash) override;
    QString passwordHash(domain::UserId id) override;
    std::optional<domain::User> find(domain::UserId id) override;
    std::optional<domain::User> findByLogin(const QString &login) override;
    QList<domain::User> all() override;
    void addSession(const services::LoginSession &session) override;
    std::optional<services::LoginSession> findSession(const QByteArray &tokenHash) override;
    void removeSession(const QByteArray &tokenHash) override;
    void removeSessionsOf(domain::UserId user) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
