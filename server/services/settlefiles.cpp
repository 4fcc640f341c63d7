// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settlefiles.h"

#include "services/storageerror.h"

#include <QLoggingCategory>

namespace schalter::services {

Q_LOGGING_CATEGORY(lcFiles, "schalter.files")

void settleFiles(Repositories &reader, FileStore &store, const QList<StoredFile> &files)
{
    try {
        for (const StoredFile &file : files) {
            if (reader.attachments().isReferred(file.file))
                store.confirm(file.file);
            else
                store.remove(file.file);
        }
    } catch (const StorageError &error) {
        qCWarning(lcFiles, "cannot settle an attachment, the next start will: %s", error.what());
    }
}

} // namespace schalter::services
