// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/form.h"

#include <optional>

namespace schalter::services {

// Categories, forms and resources, with their revisions as they are given.
class CatalogueRepository
{
public:
    virtual ~CatalogueRepository() = default;
    virtual domain::CategoryId saveCategory(
        const domain::Category &category) = 0;        // by code: adds or replaces
    virtual QList<domain::Category> categories() = 0; // by code
    virtual std::optional<domain::Category> category(domain::CategoryId id) = 0;
    virtual std::optional<domain::Category> categoryByCode(const QString &code) = 0;

    // By its id, else by slug: adds or replaces. Of its resource only the key counts; it must be there
    // already.
    virtual domain::FormId saveForm(const domain::Form &form) = 0;
    virtual void removeForm(domain::FormId id) = 0;
    virtual bool hasTickets(domain::FormId id) = 0;
    virtual void orderForms(const QList<domain::FormId> &forms) = 0; // these come first, in this order
    // Those that are offered, in their order:
    virtual QList<domain::Form> forms() = 0;
    virtual std::optional<domain::Form> formBySlug(const QString &slug) = 0;
    // The retired ones too:
    virtual QList<domain::Form> allForms() = 0;
    virtual std::optional<domain::Form> anyForm(domain::FormId id) = 0;
    virtual std::optional<domain::Form> anyFormBySlug(const QString &slug) = 0;

    virtual void saveResource(const domain::Resource &resource) = 0; // by key: adds or replaces
    virtual void removeResource(const QString &key) = 0;
    virtual QList<domain::Resource> resources() = 0; // by key
    virtual std::optional<domain::Resource> resource(const QString &key) = 0;

    // Values that the server itself needs, such as the key of the anti-forgery tokens.
    virtual QByteArray secret(const QString &name) = 0; // empty: none
    virtual void saveSecret(const QString &name, const QByteArray &value) = 0;
};

} // namespace schalter::services
