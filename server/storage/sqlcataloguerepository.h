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
    void removeForm(domain::FormId id) override;
    bool hasTickets(domain::FormId id) override;
    void orderForms(const QList<domain::FormId> &forms) override;
    QList<domain::Form> forms() override;
    std::optional<domain::Form> formBySlug(const QString &slug) override;
    QList<domain::Form> allForms() override;
    std::optional<domain::Form> anyForm(domain::FormId id) override;
    std::optional<domain::Form> anyFormBySlug(const QString &slug) override;
    void saveResource(const domain::Resource &resource) override;
    void removeResource(const QString &key) override;
    QList<domain::Resource> resources() override;
    std::optional<domain::Resource> resource(const QString &key) override;
    QByteArray secret(const QString &name) override;
    void saveSecret(const QString &name, const QByteArray &value) override;

private:
    domain::Form formFrom(const class Statement &row);
    domain::FormId addForm(const domain::Form &form, const QJsonObject &definition);

    SqliteConnection &m_connection;
};

} // namespace schalter::storage
