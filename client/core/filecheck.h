// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/filetypes.h"

namespace schalter::client {

// What the server accepts, as it said at the login.
struct FileRules
{
    qint64 mostBytes = 0;
    int mostFiles = 0; // of a message or note
    QList<domain::FileType> types;
};

// What can be known to be refused before it is sent. Never more than the server would refuse: a file whose
// name or content might pass is left to it.
std::optional<domain::ErrorCode> againstFile(
    const QString &path, const QString &name, const FileRules &rules);

} // namespace schalter::client
