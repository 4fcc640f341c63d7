// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/fileicon.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace schalter::ui {

const char *fileIcon(const QString &mediaType, const QString &name)
{
    const QString type = mediaType.isEmpty()
                             ? QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name()
                             : mediaType;
    if (type.startsWith("image/"_L1))
        return "picture";
    const bool isText = type.startsWith("text/"_L1) || type == "application/pdf"_L1 ||
                        type.contains("text"_L1) || type.contains("wordprocessing"_L1);
    return isText ? "file-text" : "file";
}

} // namespace schalter::ui
