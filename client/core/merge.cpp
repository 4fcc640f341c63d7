// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"

#include <QJsonArray>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

// Says whether theirs is taken at a place.
using Choose = std::function<bool(const Difference &)>;

QString below(const QString &place, const QString &part)
{
    return place.isEmpty() ? part : place + u'.' + part;
}

bool isKeyed(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) {
               return entry.toObject().contains("key"_L1);
           });
}

QStringList keysOf(const QJsonValue &list)
{
    QStringList keys;
    for (const QJsonValue &entry : list.toArray())
        keys.append(entry["key"_L1].toString());
    return keys;
}

QJsonValue entryOf(const QJsonValue &list, const QString &key)
{
    for (const QJsonValue &entry : list.toArray())
        if (entry["key"_L1].toString() == key)
            return entry;
    return QJsonValue(QJsonValue::Undefined);
}

class Merger
{
public:
    explicit Merger(Choose choose)
        : m_choose(std::move(choose))
    {
    }

    QJsonValue operator()(
        const QString &place, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        if (mine == theirs)
            return mine;
        if (mine.isObject() && theirs.isObject())
            return objects(place, base.toObject(), mine.toObject(), theirs.toObject());
        if (isKeyed(mine) && isKeyed(theirs) && (mine.toArray().size() + theirs.toArray().size() > 0))
            return lists(place, base, mine, theirs);
        return m_choose({place, mine, theirs, mine == base}) ? theirs : mine;
    }

private:
    QJsonObject objects(
        const QString &place, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        QJsonObject result;
        QStringList parts = mine.keys() + theirs.keys();
        parts.removeDuplicates();
        for (const QString &part : parts) {
            const bool isNumbering = part == "revision"_L1 || part == "hasTickets"_L1;
            const QJsonValue value =
                isNumbering
                    ? theirs.value(part)
                    : (*this)(below(place, part), base.value(part), mine.value(part), theirs.value(part));
            if (!value.isUndefined())
                result.insert(part, value);
        }
        return result;
    }

    QJsonArray lists(
        const QString &place, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        QStringList order = keysOf(mine);
        QStringList hers = keysOf(theirs);
        QStringList common = order;
        common.removeIf([&hers](const QString &key) { return !hers.contains(key); });
        QStringList commonHers = hers;
        commonHers.removeIf([&order](const QString &key) { return !order.contains(key); });
        const bool isHerOrder =
            common != commonHers && m_choose(
                                        {place, QJsonArray::fromStringList(common),
                                         QJsonArray::fromStringList(commonHers), keysOf(base) == order});
        if (isHerOrder)
            order.swap(hers);
        for (qsizetype i = 0; i < hers.size(); ++i) // what only the other has, after whom it follows there
            if (!order.contains(hers[i]))
                order.insert(i == 0 ? 0 : order.indexOf(hers[i - 1]) + 1, hers[i]);
        QJsonArray result;
        for (const QString &key : order) {
            const QJsonValue value = (*this)(
                u"%1[%2]"_s.arg(place, key), entryOf(base, key), entryOf(mine, key), entryOf(theirs, key));
            if (!value.isUndefined())
                result.append(value);
        }
        return result;
    }

    const Choose m_choose;
};

} // namespace

QList<Difference> differencesOf(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QList<Difference> found;
    Merger([&found](const Difference &difference) {
        found.append(difference);
        return false;
    })({}, base, mine, theirs);
    return found;
}

QJsonObject merged(
    const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QSet<QString> &hers)
{
    return Merger([&hers](const Difference &difference) { return hers.contains(difference.place); })(
               {}, base, mine, theirs)
        .toObject();
}

} // namespace schalter::client
