// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/category.h"
#include "domain/form.h"

#include <optional>

namespace schalter::services {

class CatalogueRepository
{
public:
    virtual ~CatalogueRepository() = default;
    virtual domain::CategoryId saveCategory(
        const domain::Category &category) = 0;        // by code: adds or replaces
    virtual QList<domain::Category> categories() = 0; // by code
    virtual std::optional<domain::Category> category(domain::CategoryId id) = 0;
    virtual std::optional<domain::Category> categoryByCode(const QString &code) = 0;
    virtual domain::FormId saveForm(const domain::Form &form) = 0; // by slug: adds or replaces
    virtual QList<domain::Form> forms() = 0;                       // in the order in which they were added
    virtual std::optional<domain::Form> formBySlug(const QString &slug) = 0;
    // Values that the server itself needs, such as the key of the anti-forgery tokens.
    virtual QByteArray secret(const QString &name) = 0; // empty: none
    virtual void saveSecret(const QString &name, const QByteArray &value) = 0;
};

} // namespace schalter::services
