// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/cataloguefile.h"

#include "app/catalogue/catalogueimport.h"
#include "app/toml/tomlfile.h"
#include "app/toml/tomlreader.h"
#include "domain/form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

using Problems = QList<TomlProblem>;

// A text, or one for each language: { de = "…", fr = "…" }
void readText(TomlReader &reader, const QString &key, QJsonObject &json)
{
    const TomlValue *value = reader.value(key);
    if (!value)
        return;
    const auto isText = [](const TomlValue &entry) { return entry.kind == TomlValue::Kind::Text; };
    const bool isTable = value->kind == TomlValue::Kind::Table && !value->entries.isEmpty() &&
                         std::all_of(value->entries.begin(), value->entries.end(), isText);
    if (isText(*value) || isTable)
        json.insert(key, value->toJson());
    else
        reader.wrong(key, u"a text or a table of languages such as { de = \"…\", fr = \"…\" }"_s);
}

void readWord(TomlReader &reader, const QString &key, QJsonObject &json)
{
    if (const auto text = reader.text(key))
        json.insert(key, *text);
}

QJsonArray readOptions(const QList<TomlValue> &tables, const QString &path, Problems &problems)
{
    QJsonArray options;
    for (const TomlValue &table : tables) {
        TomlReader reader(table, path, problems);
        QJsonObject json;
        readWord(reader, u"key"_s, json);
        readText(reader, u"label"_s, json);
        if (!reader.has(u"key"_s))
            reader.missing(u"key"_s, u"a short name for programs"_s);
        if (!reader.has(u"label"_s))
            reader.missing(u"label"_s, u"a text"_s);
        reader.finish();
        options.append(json);
    }
    return options;
}

QJsonObject readField(const TomlValue &table, const QString &path, Problems &problems)
{
    TomlReader reader(table, path, problems);
    QJsonObject json;
    readWord(reader, u"key"_s, json);
    readWord(reader, u"type"_s, json);
    readText(reader, u"label"_s, json);
    readText(reader, u"help"_s, json);
    if (const auto required = reader.flag(u"required"_s))
        json.insert(u"required"_s, *required);
    for (const QString &key : {u"minimum"_s, u"maximum"_s})
        if (const auto number = reader.number(key))
            json.insert(key, *number);
    json.insert(u"choices"_s, readOptions(reader.tables(u"choices"_s), path + u".choices"_s, problems));
    reader.finish();
    return json;
}

QJsonObject readResource(const TomlValue &table, const QString &path, Problems &problems)
{
    TomlReader reader(table, path, problems);
    QJsonObject json;
    readWord(reader, u"key"_s, json);
    readText(reader, u"name"_s, json);
    if (!reader.has(u"key"_s))
        reader.missing(u"key"_s, u"a short name for programs"_s);
    if (!reader.has(u"name"_s))
        reader.missing(u"name"_s, u"a text"_s);
    json.insert(u"options"_s, readOptions(reader.tables(u"options"_s), path + u".options"_s, problems));
    reader.finish();
    return json;
}

QJsonObject readForm(const TomlValue &table, Problems &problems)
{
    const QString path = u"category.form"_s;
    TomlReader reader(table, path, problems);
    QJsonObject json;
    for (const QString &key : {u"slug"_s, u"kind"_s, u"title_field"_s})
        readWord(reader, key, json);
    for (const QString &key : {u"title"_s, u"intro"_s})
        readText(reader, key, json);
    if (const TomlValue *resource = reader.table(u"resource"_s))
        json.insert(u"resource"_s, readResource(*resource, path + u".resource"_s, problems));
    QJsonArray fields;
    const QList<TomlValue> tables = reader.tables(u"field"_s);
    for (const TomlValue &field : tables)
        fields.append(readField(field, path + u".field"_s, problems));
    json.insert(u"fields"_s, fields);
    reader.finish();
    domain::Form form;
    if (const auto problem = formProblem(json, form))
        problems.append({path, table.line, *problem});
    return json;
}

QJsonObject readCategory(const TomlValue &table, Problems &problems)
{
    TomlReader reader(table, u"category"_s, problems);
    QJsonObject json;
    readWord(reader, u"code"_s, json);
    readText(reader, u"name"_s, json);
    readWord(reader, u"group_mailbox"_s, json);
    if (const auto hide = reader.flag(u"hide_personal_addresses"_s))
        json.insert(u"hide_personal_addresses"_s, *hide);
    if (const auto problem = services::againstCategory(categoryFrom(json)))
        problems.append({u"category"_s, table.line, *problem});
    QJsonArray forms;
    const QList<TomlValue> tables = reader.tables(u"form"_s);
    for (const TomlValue &form : tables)
        forms.append(readForm(form, problems));
    json.insert(u"forms"_s, forms);
    reader.finish();
    return json;
}

} // namespace

CatalogueFile readCatalogueFile(const QString &path)
{
    CatalogueFile result;
    const auto read = readTomlFile(path);
    if (const auto *problem = std::get_if<TomlProblem>(&read)) {
        result.problems.append(*problem);
        return result;
    }
    TomlReader reader(std::get<TomlValue>(read), {}, result.problems);
    QJsonArray categories;
    const QList<TomlValue> tables = reader.tables(u"category"_s);
    for (const TomlValue &category : tables)
        categories.append(readCategory(category, result.problems));
    if (!reader.has(u"category"_s))
        reader.missing(u"category"_s, u"at least one table [[category]]"_s);
    reader.finish();
    result.catalogue.insert(u"categories"_s, categories);
    return result;
}

} // namespace schalter::app
