// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/id.h"
#include "domain/localizedtext.h"
#include "domain/names.h"
#include "services/storageerror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QVariant>

// How values stand in the database: enumerations by name, times as milliseconds, no identity as NULL.
namespace schalter::storage {

inline QVariant toSql(int value) { return value; }
inline QVariant toSql(qint64 value) { return value; }
inline QVariant toSql(bool value) { return value ? 1 : 0; }
QVariant toSql(const QString &value); // a null string is an empty one: the columns are NOT NULL
QVariant toSql(const QByteArray &value);
QVariant toSql(const QDateTime &value); // invalid: NULL
QVariant toSql(const QDate &value);
QVariant toSql(const QTime &value);
QVariant toSql(const QJsonObject &value);
QVariant toSql(const domain::LocalizedText &value);

template<class Tag>
QVariant toSql(domain::Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

template<class E>
requires std::is_enum_v<E> QVariant toSql(E value) { return QString(domain::nameOf(value)); }

void fromSql(const QVariant &stored, int &value);
void fromSql(const QVariant &stored, qint64 &value);
void fromSql(const QVariant &stored, bool &value);
void fromSql(const QVariant &stored, QString &value);
void fromSql(const QVariant &stored, QByteArray &value);
void fromSql(const QVariant &stored, QDateTime &value);
void fromSql(const QVariant &stored, QDate &value);
void fromSql(const QVariant &stored, QJsonObject &value);
void fromSql(const QVariant &stored, domain::LocalizedText &value);

template<class Tag>
void fromSql(const QVariant &stored, domain::Id<Tag> &id)
{
    id.value = stored.toLongLong();
}

template<class E>
requires std::is_enum_v<E>
void fromSql(const QVariant &stored, E &value)
{
    const auto known = domain::fromName<E>(stored.toString());
    if (!known)
        throw services::StorageError(QStringLiteral("unknown name in the database: ") + stored.toString());
    value = *known;
}

} // namespace schalter::storage
