// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

bool makePrivate(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, ownersOnly | QFile::ExeOwner);
    }
    QFile store(file);
    if (!store.exists() && !store.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersOnly))
        return false;
    return store.setPermissions(ownersOnly);
}

void removeDatabase(const QString &file)
{
    for (const auto &end : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(file + end);
}

} // namespace schalter::client
