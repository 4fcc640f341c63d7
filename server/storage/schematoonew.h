// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/storageerror.h"

namespace schalter::storage {

// The database was written by a newer program; this one must not touch it (exit code 4).
class SchemaTooNew : public services::StorageError
{
public:
    SchemaTooNew(const QString &path, int found, int known)
        : StorageError(QStringLiteral("%1 has schema version %2, but this program knows only up to %3")
                           .arg(path)
                           .arg(found)
                           .arg(known))
        , foundVersion(found)
        , knownVersion(known)
    {
    }
    int foundVersion;
    int knownVersion;
};

} // namespace schalter::storage
