// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/repositories.h"

namespace schalter::services {

// After the transaction that was to refer to these files, however it ended: confirms those that some row
// refers to, removes the others (a repeated message, a refusal). Never throws: what can't be settled now is
// settled at the next start.
void settleFiles(Repositories &reader, FileStore &store, const QList<StoredFile> &files);

} // namespace schalter::services
