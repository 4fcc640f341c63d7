// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "services/storageerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

Migration read(const QString &fileName)
{
    QFile file(u":/migrations/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw services::StorageError(u"%1: %2"_s.arg(fileName, file.errorString()));
    const QString base = fileName.chopped(4);
    return {base.section(u'_', 0, 0).toInt(), base.section(u'_', 1), file.readAll()};
}

} // namespace

QByteArray Migration::checksum() const { return QCryptographicHash::hash(sql, QCryptographicHash::Sha256); }

QStringList Migration::statements() const
{
    QStringList found;
    QString statement;
    const QStringList lines = QString::fromUtf8(sql).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        const bool isTrigger = statement.startsWith("CREATE TRIGGER"_L1);
        if (isTrigger ? line == "END;"_L1 : line.endsWith(u';')) {
            found.append(statement.trimmed());
            statement.clear();
        }
    }
    return found;
}

QList<Migration> Migration::all()
{
    QList<Migration> migrations;
    const QStringList files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        migrations.append(read(file));
    return migrations;
}

} // namespace schalter::storage
