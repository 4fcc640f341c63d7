// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace schalter::client {

// A file for its owner's eyes only, in a folder likewise. SQLite gives its -wal and -shm files the
// permissions of the file itself, so it is made before SQLite writes. False: it can't be made or changed.
bool makePrivate(const QString &file);
// The file with all that SQLite keeps beside it.
void removeDatabase(const QString &file);

} // namespace schalter::client
