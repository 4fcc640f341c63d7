// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

#include <QString>

namespace schalter::services {

// What a file is, by its content.
struct FileNature
{
    QString mediaType;
    int width = 0; // of images that can be previewed
    int height = 0;
};

// Says what a file is, or why it is not accepted (FileTypeRefused, ArchiveRefused, FileLocked; FileGone
// if it is damaged). Safe to use from any thread.
class FileInspector
{
public:
    virtual ~FileInspector() = default;
    virtual domain::Result<FileNature> inspect(const QString &path, const QString &name) const = 0;
};

} // namespace schalter::services
