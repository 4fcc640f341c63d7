// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

namespace schalter::protocol {

QJsonValue toJson(const domain::LocalizedText &value)
{
    QJsonObject json;
    for (const auto &[language, text] : value.texts().asKeyValueRange())
        json.insert(language, text);
    return json;
}

bool fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}

bool fromJson(const QJsonValue &json, QJsonObject &value)
{
    value = json.toObject();
    return json.isObject();
}

bool fromJson(const QJsonValue &json, QDateTime &value)
{
    value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    if (json.isNull())
        value = {};
    return json.isNull() || value.isValid();
}

bool fromJson(const QJsonValue &json, QDate &value)
{
    value = QDate::fromString(json.toString(), Qt::ISODate);
    return json.isNull() || value.isValid();
}

bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
    return json.isDouble() && json.toDouble() == static_cast<double>(value);
}

bool fromJson(const QJsonValue &json, int &value)
{
    qint64 wide = 0;
    const bool isWhole = fromJson(json, wide);
    value = static_cast<int>(wide);
    return isWhole && wide == value;
}

bool fromJson(const QJsonValue &json, domain::LocalizedText &value)
{
    QMap<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return false;
        texts.insert(it.key(), it.value().toString());
    }
    value = domain::LocalizedText(texts);
    return json.isObject();
}

} // namespace schalter::protocol
