// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

void collect(const QString &place, const QJsonValue &value, QMap<QString, QJsonValue> &leaves);

void collect(const QString &place, const QJsonObject &object, QMap<QString, QJsonValue> &leaves)
{
    for (auto part = object.begin(); part != object.end(); ++part)
        collect(place.isEmpty() ? part.key() : place + u'.' + part.key(), *part, leaves);
}

bool isKeyed(const QJsonArray &array)
{
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) {
        return entry.toObject().contains("key"_L1);
    });
}

void collect(const QString &place, const QJsonValue &value, QMap<QString, QJsonValue> &leaves)
{
    if (value.isObject())
        return collect(place, value.toObject(), leaves);
    const QJsonArray array = value.toArray();
    if (!isKeyed(array)) {
        leaves.insert(place, value);
        return;
    }
    QJsonArray order;
    for (const QJsonValue &entry : array) {
        const QString key = entry["key"_L1].toString();
        order.append(key);
        collect(u"%1[%2]"_s.arg(place, key), entry.toObject(), leaves);
    }
    leaves.insert(place, order);
}

} // namespace

QMap<QString, QJsonValue> leavesOf(const QJsonObject &json)
{
    QMap<QString, QJsonValue> leaves;
    collect({}, json, leaves);
    return leaves;
}

QJsonObject changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    const auto old = leavesOf(before);
    const auto now = leavesOf(after);
    QSet<QString> places(old.keyBegin(), old.keyEnd());
    places.unite(QSet<QString>(now.keyBegin(), now.keyEnd()));
    QJsonObject changes;
    for (const QString &place : places) {
        const QJsonValue was = old.value(place);
        const QJsonValue is = now.value(place);
        const auto isNothing = [](const QJsonValue &value) {
            return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) ||
                   value == QJsonValue(QJsonArray());
        };
        if (was != is && !(isNothing(was) && isNothing(is)))
            changes.insert(place, QJsonObject{{u"old"_s, was}, {u"new"_s, is}});
    }
    return changes;
}

} // namespace schalter::domain
