// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlintakerepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

using services::IntakeCall;
using services::IntakeKey;

namespace {

const QString selectKey = u"SELECT id, name, key_hash, created_at, revoked_at FROM intake_key "_s;

IntakeKey keyFrom(const Statement &row)
{
    IntakeKey key;
    row.read(key.id, key.name, key.keyHash, key.createdAt, key.revokedAt);
    return key;
}

} // namespace

IntakeKeyId SqlIntakeRepository::addKey(const IntakeKey &key)
{
    return {Statement(
                m_connection,
                u"INSERT INTO intake_key (name, key_hash, created_at, revoked_at) VALUES (?, ?, ?, ?)"_s,
                key.name, key.keyHash, key.createdAt, key.revokedAt)
                .insertedId()};
}

void SqlIntakeRepository::saveKey(const IntakeKey &key)
{
    Statement(m_connection, u"UPDATE intake_key SET revoked_at = ? WHERE id = ?"_s, key.revokedAt, key.id);
}

QList<IntakeKey> SqlIntakeRepository::keys()
{
    QList<IntakeKey> all;
    Statement row(m_connection, selectKey + u"ORDER BY id"_s);
    while (row.next())
        all.append(keyFrom(row));
    return all;
}

std::optional<IntakeKey> SqlIntakeRepository::findKey(const QByteArray &keyHash)
{
    Statement row(m_connection, selectKey + u"WHERE key_hash = ? AND revoked_at IS NULL"_s, keyHash);
    return row.next() ? std::optional(keyFrom(row)) : std::nullopt;
}

std::optional<IntakeCall> SqlIntakeRepository::findCall(IntakeKeyId key, const QString &idempotencyKey)
{
    Statement row(
        m_connection, u"SELECT request_hash, ticket FROM intake_call WHERE key = ? AND idempotency_key = ?"_s,
        key, idempotencyKey);
    if (!row.next())
        return std::nullopt;
    IntakeCall call;
    row.read(call.requestHash, call.ticket);
    return call;
}

void SqlIntakeRepository::addCall(IntakeKeyId key, const QString &idempotencyKey, const IntakeCall &call)
{
    Statement(
        m_connection,
        u"INSERT INTO intake_call (key, idempotency_key, request_hash, ticket) VALUES (?, ?, ?, ?)"_s, key,
        idempotencyKey, call.requestHash, call.ticket);
}

} // namespace schalter::storage
