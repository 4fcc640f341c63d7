// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/cataloguerepository.h"

namespace schalter::storage {

class SqliteConnection;

class SqlCatalogueRepository : public services::CatalogueRepository
{
public:
    explicit SqlCatalogueRepository(SqliteConnection &connection)
        : m_connection(connection)
    {
    }
    domain::CategoryId saveCategory(const domain::Category &category) override;
    QList<domain::Category> categories() override;
    std::optional<domain::Category> category(domain::CategoryId id) override;
    std::optional<domain::Category> categoryByCode(const QString &code) override;
    domain::FormId saveForm(const domain::Form &form) override;
    QList<domain::Form> forms() override;
    std::optional<domain::Form> formBySlug(const QString &slug) override;
    QByteArray secret(const QString &name) override;
    void saveSecret(const QString &name, const QByteArray &value) override;

private:
    SqliteConnection &m_connection;
};

} // namespace schalter::storage
