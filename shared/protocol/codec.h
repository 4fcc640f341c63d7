// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "protocol/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <type_traits>

// Values to and from JSON. Reading is strict about types (false: not such a value) and keeps the default
// where a member is missing, so that a newer side may add members.
namespace schalter::protocol {

template<class T>
QJsonObject structToJson(const T &value);
template<class T>
bool structFromJson(const QJsonValue &json, T &value);

inline QJsonValue toJson(const QString &value) { return value; }
inline QJsonValue toJson(const QJsonObject &value) { return value; }
inline QJsonValue toJson(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}
inline QJsonValue toJson(const QDate &value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}
QJsonValue toJson(const domain::LocalizedText &value);
template<class T>
requires std::is_arithmetic_v<T> QJsonValue toJson(T value) { return value; }
template<class E>
requires std::is_enum_v<E> QJsonValue toJson(E value) { return QString(domain::nameOf(value)); }
template<class Tag>
QJsonValue toJson(domain::Id<Tag> value)
{
    return value.value;
}
template<class T>
QJsonValue toJson(const QList<T> &values);
template<class T>
requires requires { Fields<T>::list; }
QJsonValue toJson(const T &value) { return structToJson(value); }

bool fromJson(const QJsonValue &json, QString &value);
bool fromJson(const QJsonValue &json, QJsonObject &value);
bool fromJson(const QJsonValue &json, QDateTime &value);
bool fromJson(const QJsonValue &json, QDate &value);
bool fromJson(const QJsonValue &json, bool &value);
bool fromJson(const QJsonValue &json, int &value);
bool fromJson(const QJsonValue &json, qint64 &value);
bool fromJson(const QJsonValue &json, domain::LocalizedText &value);
template<class E>
requires std::is_enum_v<E>
bool fromJson(const QJsonValue &json, E &value)
{
    const auto found = domain::fromName<E>(json.toString());
    value = found.value_or(value);
    return found.has_value();
}
template<class Tag>
bool fromJson(const QJsonValue &json, domain::Id<Tag> &value)
{
    return fromJson(json, value.value);
}
template<class T>
bool fromJson(const QJsonValue &json, QList<T> &values);
template<class T>
requires requires { Fields<T>::list; }
bool fromJson(const QJsonValue &json, T &value) { return structFromJson(json, value); }

template<class T>
QJsonValue toJson(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template<class T>
bool fromJson(const QJsonValue &json, QList<T> &values)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    values.clear();
    for (const QJsonValue &entry : array) {
        T value{};
        if (!fromJson(entry, value))
            return false;
        values.append(std::move(value));
    }
    return true;
}

template<class T>
QJsonObject structToJson(const T &value)
{
    QJsonObject json;
    std::apply(
        [&](const auto &...part) {
            (json.insert(QLatin1StringView(part.name), toJson(value.*part.member)), ...);
        },
        Fields<T>::list);
    return json;
}

template<class T>
bool structFromJson(const QJsonValue &json, T &value)
{
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    const auto read = [&](const auto &part) {
        const auto found = object.find(QLatin1StringView(part.name));
        return found == object.end() || fromJson(*found, value.*part.member);
    };
    return std::apply([&](const auto &...part) { return (read(part) && ...); }, Fields<T>::list);
}

} // namespace schalter::protocol
