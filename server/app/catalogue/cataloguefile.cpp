// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/cataloguefile.h"

#include "app/catalogue/catalogueimport.h"
#include "app/toml/tomlfile.h"
#include "app/toml/tomlreader.h"
#include "domain/cataloguerules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

using Problems = QList<TomlProblem>;

// The value that a flaw's place leads to, or the last one on the way that there is.
int lineOf(const TomlValue &table, const QString &place)
{
    const TomlValue *found = &table;
    for (const QString &part : place.split(u'.')) {
        const QString key = part == "fields"_L1 ? u"field"_s : part;
        if (found->kind == TomlValue::Kind::Array && key.toInt() < found->items.size())
            found = &found->items[key.toInt()];
        else if (const auto entry = found->entries.constFind(key); entry != found->entries.cend())
            found = &*entry;
        else
            break;
    }
    return found->line;
}

void addFlaws(
    const QList<domain::Flaw> &flaws, const TomlValue &table, const QString &path, Problems &problems)
{
    for (const domain::Flaw &flaw : flaws)
        problems.append({path + u'.' + flaw.place, lineOf(table, flaw.place), flaw.sentence()});
}

// readJson() stops at the first thing that it can't read; only what can be read is looked at further.
template<class T>
void addProblems(const QJsonObject &json, const TomlValue &table, const QString &path, Problems &problems)
{
    T value;
    if (const auto problem = readJson(json, value))
        problems.append({path, table.line, *problem});
    else
        addFlaws(flawsOf(value), table, path, problems);
}

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
    readText(reader, u"placeholder"_s, json);
    for (const QString &key : {u"default"_s, u"earliest"_s, u"latest"_s})
        readWord(reader, key, json);
    if (const auto whole = reader.flag(u"whole"_s))
        json.insert(u"whole"_s, *whole);
    for (const QString &key : {u"minimum"_s, u"maximum"_s})
        if (const auto number = reader.number(key))
            json.insert(key, *number);
    for (const QString &key : {u"minimum_length"_s, u"maximum_length"_s})
        if (const auto number = reader.integer(key))
            json.insert(key, *number);
    json.insert(u"choices"_s, readOptions(reader.tables(u"choices"_s), path + u".choices"_s, problems));
    reader.finish();
    return json;
}

QJsonObject readOpening(const TomlValue &table, const QString &path, Problems &problems)
{
    TomlReader reader(table, path, problems);
    QJsonObject json;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        if (const auto spans = reader.texts(domain::weekdayName(weekday)))
            json.insert(domain::weekdayName(weekday), QJsonArray::fromStringList(*spans));
    reader.finish();
    return json;
}

QJsonArray readClosed(const QList<TomlValue> &tables, const QString &path, Problems &problems)
{
    QJsonArray closed;
    for (const TomlValue &table : tables) {
        TomlReader reader(table, path, problems);
        QJsonObject json;
        readWord(reader, u"from"_s, json);
        readWord(reader, u"to"_s, json);
        readText(reader, u"reason"_s, json);
        reader.finish();
        closed.append(json);
    }
    return closed;
}

QJsonObject readResource(const TomlValue &table, const QString &path, Problems &problems)
{
    TomlReader reader(table, path, problems);
    QJsonObject json;
    readWord(reader, u"key"_s, json);
    readText(reader, u"name"_s, json);
    for (const QString &key :
         {u"minimum_minutes"_s, u"maximum_minutes"_s, u"buffer_minutes"_s, u"days_ahead"_s})
        if (const auto number = reader.integer(key))
            json.insert(key, *number);
    json.insert(u"options"_s, readOptions(reader.tables(u"options"_s), path + u".options"_s, problems));
    if (const TomlValue *opening = reader.table(u"opening"_s))
        json.insert(u"opening"_s, readOpening(*opening, path + u".opening"_s, problems));
    json.insert(u"closed"_s, readClosed(reader.tables(u"closed"_s), path + u".closed"_s, problems));
    reader.finish();
    addProblems<domain::Resource>(json, table, path, problems);
    return json;
}

// A resource by its key, or, as older files have it, the resource itself.
void readResourceOf(TomlReader &reader, const QString &path, QJsonObject &json, Problems &problems)
{
    const QString key = u"resource"_s;
    const TomlValue *value = reader.value(key);
    if (!value)
        return;
    if (value->kind == TomlValue::Kind::Table)
        json.insert(key, readResource(*value, path + u".resource"_s, problems));
    else if (value->kind == TomlValue::Kind::Text)
        json.insert(key, value->scalar.toString());
    else
        reader.wrong(key, u"the key of a resource"_s);
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
    if (const auto retired = reader.flag(u"retired"_s))
        json.insert(u"retired"_s, *retired);
    readResourceOf(reader, path, json, problems);
    QJsonArray fields;
    const QList<TomlValue> tables = reader.tables(u"field"_s);
    for (const TomlValue &field : tables)
        fields.append(readField(field, path + u".field"_s, problems));
    json.insert(u"fields"_s, fields);
    reader.finish();
    addProblems<domain::Form>(json, table, path, problems);
    json.insert(u"line"_s, table.line);
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
    addFlaws(flawsOf(categoryFrom(json)), table, u"category"_s, problems);
    QJsonArray forms;
    const QList<TomlValue> tables = reader.tables(u"form"_s);
    for (const TomlValue &form : tables)
        forms.append(readForm(form, problems));
    json.insert(u"forms"_s, forms);
    reader.finish();
    return json;
}

// The same slug, code or key may stand in a file only once.
void findTwice(
    const QList<TomlValue> &tables, const QString &path, const QString &key, QStringList &seen,
    Problems &problems)
{
    for (const TomlValue &table : tables) {
        const QString text = table.entries.value(key).scalar.toString();
        if (!text.isEmpty() && seen.contains(text))
            problems.append(
                {path + u'.' + key, table.line, u"there is already a \"%1\" in this file"_s.arg(text)});
        seen.append(text);
    }
}

CatalogueFile readTables(const TomlValue &file)
{
    CatalogueFile result;
    TomlReader reader(file, {}, result.problems);
    QJsonArray resources;
    const QList<TomlValue> things = reader.tables(u"resource"_s);
    for (const TomlValue &resource : things)
        resources.append(readResource(resource, u"resource"_s, result.problems));
    QJsonArray categories;
    const QList<TomlValue> tables = reader.tables(u"category"_s);
    QStringList slugs;
    for (const TomlValue &category : tables) {
        categories.append(readCategory(category, result.problems));
        findTwice(
            category.entries.value(u"form"_s).items, u"category.form"_s, u"slug"_s, slugs, result.problems);
    }
    QStringList keys;
    QStringList codes;
    findTwice(things, u"resource"_s, u"key"_s, keys, result.problems);
    findTwice(tables, u"category"_s, u"code"_s, codes, result.problems);
    if (tables.isEmpty() && things.isEmpty() && result.problems.isEmpty())
        reader.missing(u"category"_s, u"at least one table [[category]] or [[resource]]"_s);
    reader.finish();
    result.catalogue = {{u"resources"_s, resources}, {u"categories"_s, categories}};
    return result;
}

CatalogueFile fileFrom(const std::variant<TomlValue, TomlProblem> &read)
{
    if (const auto *problem = std::get_if<TomlProblem>(&read))
        return {{}, {*problem}};
    return readTables(std::get<TomlValue>(read));
}

} // namespace

CatalogueFile readCatalogueFile(const QString &path) { return fileFrom(readTomlFile(path)); }

CatalogueFile readCatalogue(const QByteArray &toml) { return fileFrom(readToml(toml)); }

} // namespace schalter::app
