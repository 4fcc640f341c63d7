// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlvalue.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schalter::storage {

QVariant toSql(const QString &value) { return value.isNull() ? u""_s : value; }

QVariant toSql(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

QVariant toSql(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QVariant toSql(const QDate &value) { return toSql(value.toString(Qt::ISODate)); } // invalid: empty

QVariant toSql(const QTime &value) { return value.msecsSinceStartOfDay(); }

QVariant toSql(const QJsonObject &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QVariant toSql(const domain::LocalizedText &value)
{
    QJsonObject json;
    for (const auto &[language, text] : value.texts().asKeyValueRange())
        json.insert(language, text);
    return toSql(json);
}

void fromSql(const QVariant &stored, int &value) { value = stored.toInt(); }

void fromSql(const QVariant &stored, qint64 &value) { value = stored.toLongLong(); }

void fromSql(const QVariant &stored, bool &value) { value = stored.toInt() != 0; }

void fromSql(const QVariant &stored, QString &value) { value = stored.toString(); }

void fromSql(const QVariant &stored, QByteArray &value) { value = stored.toByteArray(); }

void fromSql(const QVariant &stored, QDateTime &value)
{
    value = stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

void fromSql(const QVariant &stored, QDate &value)
{
    value = QDate::fromString(stored.toString(), Qt::ISODate);
}

void fromSql(const QVariant &stored, QJsonObject &value)
{
    const QString text = stored.toString();
    value = text == "{}"_L1 ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

void fromSql(const QVariant &stored, domain::LocalizedText &value)
{
    QJsonObject json;
    fromSql(stored, json);
    QMap<QString, QString> texts;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        texts.insert(entry.key(), entry.value().toString());
    value = domain::LocalizedText(texts);
}

} // namespace schalter::storage
