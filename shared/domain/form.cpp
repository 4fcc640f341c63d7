// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/form.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

QJsonObject textToJson(const LocalizedText &text)
{
    QJsonObject json;
    for (const auto &[language, value] : text.texts().asKeyValueRange())
        json.insert(language, value);
    return json;
}

QJsonArray optionsToJson(const QList<Option> &options)
{
    QJsonArray array;
    for (const Option &option : options)
        array.append(QJsonObject{{u"key"_s, option.key}, {u"label"_s, textToJson(option.label)}});
    return array;
}

QList<Option> optionsFromJson(const QJsonValue &json)
{
    QList<Option> options;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array)
        options.append({entry["key"_L1].toString(), textFromJson(entry["label"_L1])});
    return options;
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
    if (field.minimum)
        json.insert("minimum"_L1, *field.minimum);
    if (field.maximum)
        json.insert("maximum"_L1, *field.maximum);
    return json;
}

std::optional<double> numberFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

bool isKey(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9_-]{0,39}\\z"_s);
    return pattern.match(text).hasMatch();
}

std::optional<QString> readField(const QJsonObject &json, FormField &field)
{
    field.key = json["key"_L1].toString();
    if (!isKey(field.key))
        return u"a field's key must be of [a-z0-9_-], but one is \"%1\""_s.arg(field.key);
    const auto type = fromName<FieldType>(json["type"_L1].toString(u"text"_s));
    if (!type)
        return u"field \"%1\" has the unknown type \"%2\""_s.arg(field.key, json["type"_L1].toString());
    field.type = *type;
    field.label = textFromJson(json["label"_L1]);
    if (field.label.isEmpty())
        return u"field \"%1\" has no label"_s.arg(field.key);
    field.help = textFromJson(json["help"_L1]);
    field.required = json["required"_L1].toBool();
    field.choices = optionsFromJson(json["choices"_L1]);
    field.minimum = numberFrom(json["minimum"_L1]);
    field.maximum = numberFrom(json["maximum"_L1]);
    if ((field.type == FieldType::Choice || field.type == FieldType::Choices) && field.choices.isEmpty())
        return u"field \"%1\" has no choices"_s.arg(field.key);
    return std::nullopt;
}

std::optional<QString> readFields(const QJsonArray &array, Form &form)
{
    QSet<QString> keys{u"name"_s, u"email"_s,   u"resource"_s, u"day"_s,      u"from"_s,
                       u"to"_s,   u"options"_s, u"csrf"_s,     u"operation"_s};
    for (const QJsonValue &entry : array) {
        FormField field;
        if (auto problem = readField(entry.toObject(), field))
            return problem;
        if (keys.contains(field.key))
            return u"the key \"%1\" is used twice or reserved"_s.arg(field.key);
        keys.insert(field.key);
        form.fields.append(field);
    }
    return std::nullopt;
}

} // namespace

LocalizedText textFromJson(const QJsonValue &json)
{
    if (json.isString())
        return LocalizedText({{u"de"_s, json.toString()}});
    QMap<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return LocalizedText(texts);
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
        json.insert(
            "resource"_L1, QJsonObject{
                               {u"key"_s, form.resource->key},
                               {u"name"_s, textToJson(form.resource->name)},
                               {u"options"_s, optionsToJson(form.resource->options)}});
    return json;
}

std::optional<QString> readJson(const QJsonObject &json, Form &form)
{
    form.slug = json["slug"_L1].toString();
    if (!isKey(form.slug))
        return u"a form's slug must be of [a-z0-9_-], but one is \"%1\""_s.arg(form.slug);
    const auto kind = fromName<FormKind>(json["kind"_L1].toString(u"form"_s));
    if (!kind)
        return u"form \"%1\" has the unknown kind \"%2\""_s.arg(form.slug, json["kind"_L1].toString());
    form.kind = *kind;
    form.title = textFromJson(json["title"_L1]);
    form.intro = textFromJson(json["intro"_L1]);
    form.titleField = json["title_field"_L1].toString();
    if (json.contains("resource"_L1)) {
        const QJsonObject resource = json["resource"_L1].toObject();
        form.resource = Resource{
            resource["key"_L1].toString(), textFromJson(resource["name"_L1]),
            optionsFromJson(resource["options"_L1])};
    }
    if ((form.kind == FormKind::Reservation) != form.resource.has_value())
        return u"form \"%1\": a reservation needs a resource, and nothing else may have one"_s.arg(form.slug);
    return readFields(json["fields"_L1].toArray(), form);
}

} // namespace schalter::domain
