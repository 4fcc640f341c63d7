// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogueimport.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

std::optional<QString> readResources(const QJsonArray &array, services::CatalogueImport &import)
{
    for (const QJsonValue &json : array) {
        Resource resource;
        if (auto problem = readJson(json.toObject(), resource))
            return problem;
        import.resources.append(resource);
    }
    return std::nullopt;
}

void takeOut(const Form &form, const QJsonValue &json, services::CatalogueImport &import)
{
    const auto isIt = [&form](const Resource &known) { return known.key == form.resource->key; };
    if (json.isObject() && std::none_of(import.resources.begin(), import.resources.end(), isIt))
        import.resources.append(*form.resource);
}

std::optional<QString> readForms(
    const QJsonArray &array, services::CategoryImport &category, services::CatalogueImport &import)
{
    for (const QJsonValue &json : array) {
        Form form;
        if (auto problem = readJson(json.toObject(), form))
            return problem;
        takeOut(form, json["resource"_L1], import);
        import.lines.insert(form.slug, json["line"_L1].toInt());
        category.forms.append(form);
    }
    return std::nullopt;
}

} // namespace

Category categoryFrom(const QJsonObject &json)
{
    Category category;
    category.code = json["code"_L1].toString();
    category.name = textFromJson(json["name"_L1]);
    category.groupMailbox = json["group_mailbox"_L1].toString();
    category.hidePersonalAddresses = json["hide_personal_addresses"_L1].toBool();
    return category;
}

Result<services::CatalogueImport> importFrom(const QJsonObject &catalogue)
{
    services::CatalogueImport import;
    if (auto problem = readResources(catalogue["resources"_L1].toArray(), import))
        return Error{ErrorCode::Invalid, *problem};
    const QJsonArray categories = catalogue["categories"_L1].toArray();
    for (const QJsonValue &json : categories) {
        services::CategoryImport category{categoryFrom(json.toObject()), {}};
        if (auto problem = readForms(json["forms"_L1].toArray(), category, import))
            return Error{ErrorCode::Invalid, *problem};
        import.categories.append(category);
    }
    return import;
}

} // namespace schalter::app
