// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

template<class T>
void insertIf(QJsonObject &json, const QString &key, const std::optional<T> &value)
{
    if (value)
        json.insert(key, *value);
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject fieldToJson(const FormField &field)
{
    QJsonObject json{
        {u"key"_s, field.key},
        {u"type"_s, nameOf(field.type)},
        {u"label"_s, textToJson(field.label)},
        {u"help"_s, textToJson(field.help)},
        {u"required"_s, field.required},
        {u"choices"_s, optionsToJson(field.choices)}};
    insertIf(json, u"minimum"_s, field.minimum);
    insertIf(json, u"maximum"_s, field.maximum);
    insertIf(json, u"minimum_length"_s, field.minimumLength);
    insertIf(json, u"maximum_length"_s, field.maximumLength);
    if (field.whole)
        json.insert(u"whole"_s, true);
    insertText(json, u"earliest"_s, field.earliest);
    insertText(json, u"latest"_s, field.latest);
    insertText(json, u"default"_s, field.standard);
    if (!field.placeholder.isEmpty())
        json.insert(u"placeholder"_s, textToJson(field.placeholder));
    return json;
}

std::optional<double> numberFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

std::optional<int> lengthFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt(-1)) : std::nullopt;
}

std::optional<QString> readField(const QJsonObject &json, FormField &field)
{
    field.key = json["key"_L1].toString();
    const auto type = fromName<FieldType>(json["type"_L1].toString(u"text"_s));
    if (!type)
        return u"field \"%1\" has the unknown type \"%2\""_s.arg(field.key, json["type"_L1].toString());
    field.type = *type;
    field.label = textFromJson(json["label"_L1]);
    field.help = textFromJson(json["help"_L1]);
    field.required = json["required"_L1].toBool();
    field.choices = optionsFromJson(json["choices"_L1]);
    field.minimum = numberFrom(json["minimum"_L1]);
    field.maximum = numberFrom(json["maximum"_L1]);
    field.whole = json["whole"_L1].toBool();
    field.minimumLength = lengthFrom(json["minimum_length"_L1]);
    field.maximumLength = lengthFrom(json["maximum_length"_L1]);
    field.earliest = json["earliest"_L1].toString();
    field.latest = json["latest"_L1].toString();
    field.placeholder = textFromJson(json["placeholder"_L1]);
    field.standard = json["default"_L1].toString();
    return std::nullopt;
}

std::optional<QString> readFields(const QJsonArray &array, Form &form)
{
    form.fields.clear();
    for (const QJsonValue &entry : array) {
        FormField field;
        if (auto problem = readField(entry.toObject(), field))
            return u"form \"%1\": %2"_s.arg(form.slug, *problem);
        form.fields.append(field);
    }
    return std::nullopt;
}

std::optional<QString> readResource(const QJsonValue &json, Form &form)
{
    form.resource.reset();
    if (json.isString())
        form.resource = resourceNamed(json.toString());
    if (!json.isObject())
        return std::nullopt;
    form.resource = Resource();
    return readJson(json.toObject(), *form.resource);
}

} // namespace

Resource resourceNamed(const QString &key)
{
    Resource resource;
    resource.key = key;
    return resource;
}

QJsonObject toJson(const Form &form)
{
    QJsonArray fields;
    for (const FormField &field : form.fields)
        fields.append(fieldToJson(field));
    QJsonObject json{
        {u"slug"_s, form.slug},
        {u"kind"_s, nameOf(form.kind)},
        {u"title"_s, textToJson(form.title)},
        {u"intro"_s, textToJson(form.intro)},
        {u"title_field"_s, form.titleField},
        {u"fields"_s, fields}};
    if (form.resource)
        json.insert("resource"_L1, toJson(*form.resource));
    if (form.retired)
        json.insert("retired"_L1, true);
    return json;
}

std::optional<QString> readJson(const QJsonObject &json, Form &form)
{
    form.slug = json["slug"_L1].toString();
    const auto kind = fromName<FormKind>(json["kind"_L1].toString(u"form"_s));
    if (!kind)
        return u"form \"%1\" has the unknown kind \"%2\""_s.arg(form.slug, json["kind"_L1].toString());
    form.kind = *kind;
    form.title = textFromJson(json["title"_L1]);
    form.intro = textFromJson(json["intro"_L1]);
    form.titleField = json["title_field"_L1].toString();
    form.retired = json["retired"_L1].toBool();
    if (auto problem = readResource(json["resource"_L1], form))
        return problem;
    return readFields(json["fields"_L1].toArray(), form);
}

} // namespace schalter::domain
