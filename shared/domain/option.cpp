// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/option.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

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

QJsonObject textToJson(const LocalizedText &text)
{
    QJsonObject json;
    for (const auto &[language, value] : text.texts().asKeyValueRange())
        json.insert(language, value);
    return json;
}

QList<Option> optionsFromJson(const QJsonValue &json)
{
    QList<Option> options;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array)
        options.append({entry["key"_L1].toString(), textFromJson(entry["label"_L1])});
    return options;
}

QJsonArray optionsToJson(const QList<Option> &options)
{
    QJsonArray array;
    for (const Option &option : options)
        array.append(QJsonObject{{u"key"_s, option.key}, {u"label"_s, textToJson(option.label)}});
    return array;
}

} // namespace schalter::domain
