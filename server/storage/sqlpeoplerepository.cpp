// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlpeoplerepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::LoginSession;

namespace {

const QString selectUser =
    u"SELECT id, login, name, email, role, active, substitute, substitute_from, substitute_to, (SELECT "
    u"group_concat(category) "
    "FROM user_category WHERE user_category.user = user_account.id) FROM user_account "_s;

User userFrom(const Statement &row)
{
    User user;
    QString categories;
    row.read(
        user.id, user.login, user.name, user.email, user.role, user.active, user.substitute,
        user.substituteFrom, user.substituteTo, categories);
    const auto parts = QStringView(categories).split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts)
        user.categories.append(CategoryId{part.toLongLong()});
    std::sort(user.categories.begin(), user.categories.end());
    return user;
}

void saveCategories(SqliteConnection &connection, UserId id, const QList<CategoryId> &categories)
{
    Statement(connection, u"DELETE FROM user_category WHERE user = ?"_s, id);
    for (const CategoryId category : categories)
        Statement(
            connection, u"INSERT INTO user_category (user, category) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            id, category);
}

} // namespace

UserId SqlPeopleRepository::add(const User &user, const QString &passwordHash)
{
    const UserId id{Statement(
                        m_connection,
                        u"INSERT INTO user_account (login, name, email, role, active, substitute, "
                        "substitute_from, substitute_to, password_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        user.login, user.name, user.email, user.role, user.active, user.substitute,
                        user.substituteFrom, user.substituteTo, passwordHash)
                        .insertedId()};
    saveCategories(m_connection, id, user.categories);
    return id;
}

void SqlPeopleRepository::save(const User &user)
{
    Statement(
        m_connection,
        u"UPDATE user_account SET login = ?, name = ?, email = ?, role = ?, active = ?, substitute = ?, "
        "substitute_from = ?, substitute_to = ? WHERE id = ?"_s,
        user.login, user.name, user.email, user.role, user.active, user.substitute, user.substituteFrom,
        user.substituteTo, user.id);
    saveCategories(m_connection, user.id, user.categories);
}

void SqlPeopleRepository::setPasswordHash(UserId id, const QString &hash)
{
    Statement(m_connection, u"UPDATE user_account SET password_hash = ? WHERE id = ?"_s, hash, id);
}

QString SqlPeopleRepository::passwordHash(UserId id)
{
    Statement row(m_connection, u"SELECT password_hash FROM user_account WHERE id = ?"_s, id);
    return row.next() ? row.value<QString>() : QString();
}

std::optional<User> SqlPeopleRepository::find(UserId id)
{
    if (!id.isValid())
        return std::nullopt;
    Statement row(m_connection, selectUser + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(userFrom(row)) : std::nullopt;
}

std::optional<User> SqlPeopleRepository::findByLogin(const QString &login)
{
    Statement row(m_connection, selectUser + u"WHERE login = ?"_s, login);
    return row.next() ? std::optional(userFrom(row)) : std::nullopt;
}

QList<User> SqlPeopleRepository::all()
{
    QList<User> users;
    Statement row(m_connection, selectUser + u"ORDER BY name COLLATE NOCASE, id"_s);
    while (row.next())
        users.append(userFrom(row));
    return users;
}

void SqlPeopleRepository::addSession(const LoginSession &session)
{
    Statement(
        m_connection,
        u"INSERT INTO session (token_hash, user, device, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"_s,
        session.tokenHash, session.user, session.device, session.createdAt, session.expiresAt);
}

std::optional<LoginSession> SqlPeopleRepository::findSession(const QByteArray &tokenHash)
{
    Statement row(
        m_connection,
        u"SELECT token_hash, user, device, created_at, expires_at FROM session WHERE token_hash = ?"_s,
        tokenHash);
    if (!row.next())
        return std::nullopt;
    LoginSession session;
    row.read(session.tokenHash, session.user, session.device, session.createdAt, session.expiresAt);
    return session;
}

void SqlPeopleRepository::removeSession(const QByteArray &tokenHash)
{
    Statement(m_connection, u"DELETE FROM session WHERE token_hash = ?"_s, tokenHash);
}

void SqlPeopleRepository::removeSessionsOf(UserId user)
{
    Statement(m_connection, u"DELETE FROM session WHERE user = ?"_s, user);
}

} // namespace schalter::storage
