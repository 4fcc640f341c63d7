// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/figuresrepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlFiguresRepository : public services::FiguresRepository
{
public:
    explicit SqlFiguresRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    void received(const QDateTime &from, const QDateTime &before, const Visit &visit) override;
    void undone(const Visit &visit) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
