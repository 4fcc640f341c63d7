// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filecheck.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace schalter::domain;

namespace schalter::client {

namespace {

bool mayPass(const QString &path, const QString &name, const QList<FileType> &types)
{
    const QString extension = QFileInfo(name).suffix().toLower();
    const QMimeType content = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchContent);
    return std::any_of(types.begin(), types.end(), [&](const FileType &type) {
        return type.extensions.contains(extension) || content.inherits(type.mediaType);
    });
}

} // namespace

std::optional<ErrorCode> againstFile(const QString &path, const QString &name, const FileRules &rules)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable() || file.size() == 0)
        return ErrorCode::FileGone;
    if (file.size() > rules.mostBytes)
        return ErrorCode::FileTooLarge;
    if (!rules.types.isEmpty() && !mayPass(path, name, rules.types))
        return ErrorCode::FileTypeRefused;
    return std::nullopt;
}

} // namespace schalter::client
