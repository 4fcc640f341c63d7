// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toml/tomlvalue.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace schalter::app {

QString TomlValue::description() const
{
    switch (kind) {
    case Kind::Text:
        return u"the text \"%1\""_s.arg(scalar.toString());
    case Kind::Integer:
    case Kind::Decimal:
        return u"the number %1"_s.arg(scalar.toString());
    case Kind::Boolean:
        return scalar.toString();
    case Kind::Moment:
        return u"a date or time"_s;
    case Kind::Array:
        return u"a list"_s;
    case Kind::Table:
        return u"a table"_s;
    }
    return {};
}

QJsonValue TomlValue::toJson() const
{
    if (kind == Kind::Array) {
        QJsonArray array;
        for (const TomlValue &item : items)
            array.append(item.toJson());
        return array;
    }
    if (kind == Kind::Table) {
        QJsonObject object;
        for (const auto &[key, value] : entries.asKeyValueRange())
            object.insert(key, value.toJson());
        return object;
    }
    return QJsonValue::fromVariant(scalar);
}

} // namespace schalter::app
