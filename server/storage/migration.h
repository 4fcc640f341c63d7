// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace schalter::storage {

// One step of the schema: migrations/NNNN_name.sql. What was released is never changed again.
struct Migration
{
    int version = 0;
    QString name; // without version and suffix
    QByteArray sql;

    QByteArray checksum() const;
    QStringList statements() const;
    static QList<Migration> all(); // that are compiled in, by version
};

} // namespace schalter::storage
