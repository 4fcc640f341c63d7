// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcataloguerepository.h"

#include "storage/statement.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

const QString selectCategory =
    u"SELECT id, code, name, group_mailbox, hide_personal_addresses, revision FROM category "_s;
const QString selectForm =
    u"SELECT id, category, definition, revision, retired, coalesce(resource, '') FROM form "_s;
const QString selectResource = u"SELECT definition, revision FROM resource "_s;

Category categoryFrom(const Statement &row)
{
    Category category;
    row.read(
        category.id, category.code, category.name, category.groupMailbox, category.hidePersonalAddresses,
        category.revision);
    return category;
}

Resource resourceFrom(const Statement &row)
{
    Resource resource;
    QJsonObject definition;
    row.read(definition, resource.revision);
    if (const auto problem = readJson(definition, resource))
        throw services::StorageError(*problem);
    return resource;
}

// Without what has a column of its own.
QJsonObject definitionOf(const Form &form)
{
    QJsonObject definition = toJson(form);
    definition.remove(u"resource"_s);
    definition.remove(u"retired"_s);
    return definition;
}

} // namespace

CategoryId SqlCatalogueRepository::saveCategory(const Category &category)
{
    Statement saved(
        m_connection,
        u"INSERT INTO category (code, name, group_mailbox, hide_personal_addresses, revision) "
        "VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET name = excluded.name, group_mailbox = excluded.group_mailbox, "
        "hide_personal_addresses = excluded.hide_personal_addresses, revision = excluded.revision RETURNING id"_s,
        category.code, category.name, category.groupMailbox, category.hidePersonalAddresses,
        category.revision);
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
    const QJsonObject definition = definitionOf(form);
    if (!form.id.isValid())
        return addForm(form, definition);
    Statement(
        m_connection,
        u"UPDATE form SET category = ?, slug = ?, definition = ?, revision = ?, retired = ?, "
        "resource = nullif(?, '') WHERE id = ?"_s,
        form.category, form.slug, definition, form.revision, form.retired,
        form.resource ? form.resource->key : QString(), form.id);
    return form.id;
}

FormId SqlCatalogueRepository::addForm(const Form &form, const QJsonObject &definition)
{
    Statement saved(
        m_connection,
        u"INSERT INTO form (category, slug, definition, revision, retired, resource, position) "
        "VALUES (?, ?, ?, ?, ?, nullif(?, ''), (SELECT coalesce(max(position), 0) + 1 FROM form)) "
        "ON CONFLICT (slug) DO UPDATE SET category = excluded.category, definition = excluded.definition, "
        "revision = excluded.revision, retired = excluded.retired, resource = excluded.resource RETURNING id"_s,
        form.category, form.slug, definition, form.revision, form.retired,
        form.resource ? form.resource->key : QString());
    saved.next();
    return saved.value<FormId>();
}

void SqlCatalogueRepository::removeForm(FormId id)
{
    Statement(m_connection, u"DELETE FROM form WHERE id = ?"_s, id);
}

bool SqlCatalogueRepository::hasTickets(FormId id)
{
    return Statement(m_connection, u"SELECT 1 FROM ticket WHERE form = ? LIMIT 1"_s, id).next();
}

void SqlCatalogueRepository::orderForms(const QList<FormId> &forms)
{
    const qint64 count = forms.size();
    Statement(m_connection, u"UPDATE form SET position = position + ?"_s, count);
    for (qint64 i = 0; i < count; ++i)
        Statement(m_connection, u"UPDATE form SET position = ? WHERE id = ?"_s, i + 1, forms[i]);
}

Form SqlCatalogueRepository::formFrom(const Statement &row)
{
    Form form;
    QJsonObject definition;
    int revision = 0;
    bool retired = false;
    QString key;
    row.read(form.id, form.category, definition, revision, retired, key);
    if (const auto problem = readJson(definition, form))
        throw services::StorageError(u"form %1: %2"_s.arg(form.id.value).arg(*problem));
    form.revision = revision;
    form.retired = retired;
    if (!key.isEmpty())
        form.resource = resource(key);
    return form;
}

QList<Form> SqlCatalogueRepository::forms()
{
    QList<Form> offered = allForms();
    offered.removeIf([](const Form &form) { return form.retired; });
    return offered;
}

std::optional<Form> SqlCatalogueRepository::formBySlug(const QString &slug)
{
    const auto form = anyFormBySlug(slug);
    return form && !form->retired ? form : std::nullopt;
}

QList<Form> SqlCatalogueRepository::allForms()
{
    QList<Form> all;
    Statement row(m_connection, selectForm + u"ORDER BY position, id"_s);
    while (row.next())
        all.append(formFrom(row));
    return all;
}

std::optional<Form> SqlCatalogueRepository::anyForm(FormId id)
{
    Statement row(m_connection, selectForm + u"WHERE id = ?"_s, id);
    return row.next() ? std::optional(formFrom(row)) : std::nullopt;
}

std::optional<Form> SqlCatalogueRepository::anyFormBySlug(const QString &slug)
{
    Statement row(m_connection, selectForm + u"WHERE slug = ?"_s, slug);
    return row.next() ? std::optional(formFrom(row)) : std::nullopt;
}

void SqlCatalogueRepository::saveResource(const Resource &resource)
{
    Statement(
        m_connection,
        u"INSERT INTO resource (key, revision, definition) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
        "revision = excluded.revision, definition = excluded.definition"_s,
        resource.key, resource.revision, toJson(resource));
}

void SqlCatalogueRepository::removeResource(const QString &key)
{
    Statement(m_connection, u"DELETE FROM resource WHERE key = ?"_s, key);
}

QList<Resource> SqlCatalogueRepository::resources()
{
    QList<Resource> all;
    Statement row(m_connection, selectResource + u"ORDER BY key"_s);
    while (row.next())
        all.append(resourceFrom(row));
    return all;
}

std::optional<Resource> SqlCatalogueRepository::resource(const QString &key)
{
    Statement row(m_connection, selectResource + u"WHERE key = ?"_s, key);
    return row.next() ? std::optional(resourceFrom(row)) : std::nullopt;
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
