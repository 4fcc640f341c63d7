// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogueimport.h"

#include <QJsonArray>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

Category categoryFrom(const QJsonObject &json)
{
    Category category;
    category.code = json["code"_L1].toString();
    category.name = textFromJson(json["name"_L1]);
    category.groupMailbox = json["group_mailbox"_L1].toString();
    category.hidePersonalAddresses = json["hide_personal_addresses"_L1].toBool();
    return category;
}

std::optional<QString> formProblem(const QJsonObject &json, Form &form)
{
    if (auto problem = readJson(json, form))
        return problem;
    if (form.title.isEmpty())
        return u"form \"%1\" has no title"_s.arg(form.slug);
    const auto isTitle = [&form](const FormField &field) { return field.key == form.titleField; };
    if (!form.titleField.isEmpty() && std::none_of(form.fields.begin(), form.fields.end(), isTitle))
        return u"form \"%1\": there is no field \"%2\" for title_field"_s.arg(form.slug, form.titleField);
    for (const FormField &field : form.fields)
        if (field.type == FieldType::File) // else the page would silently leave it out
            return u"form \"%1\": the field \"%2\" asks for a file, which this version can't take"_s.arg(
                form.slug, field.key);
    return std::nullopt;
}

Result<QList<services::CategoryImport>> importsFrom(const QJsonObject &catalogue)
{
    QList<services::CategoryImport> imports;
    const QJsonArray categories = catalogue["categories"_L1].toArray();
    for (const QJsonValue &category : categories) {
        services::CategoryImport import{categoryFrom(category.toObject()), {}};
        const QJsonArray forms = category["forms"_L1].toArray();
        for (const QJsonValue &json : forms) {
            Form form;
            if (const auto problem = formProblem(json.toObject(), form))
                return Error{ErrorCode::Invalid, *problem};
            import.forms.append(form);
        }
        imports.append(import);
    }
    return imports;
}

} // namespace schalter::app
