// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/operationrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlOperationRepository : public services::OperationRepository
{
public:
    explicit SqlOperationRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    std::optional<domain::Sequence> find(const QString &author, const QString &operation) override;
    void remember(const QString &author, const QString &operation, domain::Sequence answer) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
