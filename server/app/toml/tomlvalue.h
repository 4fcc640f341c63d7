// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QVariant>

namespace schalter::app {

// A value of a TOML file together with the line where it stands.
struct TomlValue
{
    enum class Kind { Text, Integer, Decimal, Boolean, Moment, Array, Table };

    Kind kind = Kind::Table;
    int line = 0;
    QVariant scalar; // QString, qlonglong, double or bool
    QList<TomlValue> items;
    QMap<QString, TomlValue> entries;

    QString description() const; // for people: the number 5
    QJsonValue toJson() const;
};

} // namespace schalter::app
