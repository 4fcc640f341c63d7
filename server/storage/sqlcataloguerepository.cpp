// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcataloguerepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

const QString selectCategory =
    u"SELECT id, code, name, group_mailbox, hide_personal_addresses FROM category "_s;
const QString selectForm = u"SELECT id, category, definition FROM form "_s;

Category categoryFrom(const Statement &row)
{
    Category category;
    row.read(
        category.id, category.code, category.name, category.groupMailbox, category.hidePersonalAddresses);
    return category;
}

Form formFrom(const Statement &row)
{
    Form form;
    QJsonObject definition;
    row.read(form.id, form.category, definition);
    if (const auto problem = readJson(definition, form))
        throw services::StorageError(u"form %1: %2"_s.arg(form.id.value).arg(*problem));
    return form;
}

} // namespace

CategoryId SqlCatalogueRepository::saveCategory(const Category &category)
{
    Statement saved(
        m_connection,
        u"INSERT INTO category (code, name, group_mailbox, hide_personal_addresses) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET name = excluded.name, group_mailbox = excluded.group_mailbox, "
        "hide_personal_addresses = excluded.hide_personal_addresses RETURNING id"_s,
        category.code, category.name, category.groupMailbox, category.hidePersonalAddresses);
    saved.next();
    return saved.value<CategoryId>();
}

QList<Category> SqlCatalogueRepository::categories()
{
    QList<Category> all;
    Statement row(m_connection, selectCategory + u"ORDER BY code"_s);
    while (row.next())
        all.append(categoryFrom(row));
    return all;
}

std::optional<Category> SqlCatalogueRepository::category(CategoryId id)
{
    Statement row(m_connection, selectCategory + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(categoryFrom(row)) : std::nullopt;
}

std::optional<Category> SqlCatalogueRepository::categoryByCode(const QString &code)
{
    Statement row(m_connection, selectCategory + u"WHERE code = ?"_s, code);
    return row.next() ? std::optional(categoryFrom(row)) : std::nullopt;
}

FormId SqlCatalogueRepository::saveForm(const Form &form)
{
    Statement saved(
        m_connection,
        u"INSERT INTO form (category, slug, definition) VALUES (?, ?, ?) "
        "ON CONFLICT (slug) DO UPDATE SET category = excluded.category, definition = excluded.definition "
        "RETURNING id"_s,
        form.category, form.slug, toJson(form));
    saved.next();
    return saved.value<FormId>();
}

QList<Form> SqlCatalogueRepository::forms()
{
    QList<Form> all;
    Statement row(m_connection, selectForm + u"ORDER BY id"_s);
    while (row.next())
        all.append(formFrom(row));
    return all;
}

std::optional<Form> SqlCatalogueRepository::formBySlug(const QString &slug)
{
    Statement row(m_connection, selectForm + u"WHERE slug = ?"_s, slug);
    return row.next() ? std::optional(formFrom(row)) : std::nullopt;
}

QByteArray SqlCatalogueRepository::secret(const QString &name)
{
    Statement row(m_connection, u"SELECT value FROM secret WHERE name = ?"_s, name);
    return row.next() ? row.value<QByteArray>() : QByteArray();
}

void SqlCatalogueRepository::saveSecret(const QString &name, const QByteArray &value)
{
    Statement(
        m_connection,
        u"INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
        "excluded.value"_s,
        name, value);
}

} // namespace schalter::storage
