// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/attachmentrepository.h"

namespace schalter::web {

// A file of a form that is on disk. held: its row, if it came with an earlier try.
struct PostedFile
{
    QString field; // name of its input
    services::StoredFile stored;
    domain::AttachmentId held;
};

struct RefusedFile
{
    QString field;
    QString name;
    domain::ErrorCode why = domain::ErrorCode::Invalid;
};

// What became of the files of one post.
struct PostedFiles
{
    QList<PostedFile> taken;
    QList<RefusedFile> refused;

    QList<services::StoredFile> stored() const
    {
        QList<services::StoredFile> files;
        for (const PostedFile &file : taken)
            files.append(file.stored);
        return files;
    }
    QString digest() const // of the contents: tells one post from another
    {
        QByteArray all;
        for (const PostedFile &file : taken)
            all += file.field.toUtf8() + '=' + file.stored.sha256.toHex() + '\n';
        return QString::fromUtf8(all);
    }
};

} // namespace schalter::web
