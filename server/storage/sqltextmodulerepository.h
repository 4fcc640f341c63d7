// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/textmodulerepository.h"

namespace schalter::storage {

class SqliteConnection;
class Statement;

class SqlTextModuleRepository : public services::TextModuleRepository
{
public:
    explicit SqlTextModuleRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    domain::TextModuleId add(const domain::TextModule &module) override;
    void save(const domain::TextModule &module) override;
    void remove(domain::TextModuleId id) override;
    std::optional<domain::TextModule> find(domain::TextModuleId id) override;
    QList<domain::TextModule> ofOwner(domain::UserId owner) override;

private:
    QList<domain::TextModule> allOf(Statement &row);
    QList<domain::Attachment> filesOf(domain::TextModuleId id);
    void saveFiles(domain::TextModuleId id, const QList<domain::Attachment> &files);

    SqliteConnection &m_connection;
};

} // namespace schalter::storage
