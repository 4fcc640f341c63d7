// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intakerepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlIntakeRepository : public services::IntakeRepository
{
public:
    explicit SqlIntakeRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    domain::IntakeKeyId addKey(const services::IntakeKey &key) override;
    void saveKey(const services::IntakeKey &key) override;
    QList<services::IntakeKey> keys() override;
    std::optional<services::IntakeKey> findKey(const QByteArray &keyHash) override;
    std::optional<services::IntakeCall> findCall(
        domain::IntakeKeyId key, const QString &idempotencyKey) override;
    void addCall(
        domain::IntakeKeyId key, const QString &idempotencyKey, const services::IntakeCall &call) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
