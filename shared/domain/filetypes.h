// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace schalter::domain {

// A type of file that is accepted. Which one a file is of is decided by its content, never by its name.
struct FileType
{
    QString mediaType;
    QStringList extensions; // without a dot, the usual one first
    bool operator==(const FileType &) const = default;
};

// What is accepted unless the configuration says otherwise: documents, pictures, office files without macros,
// archives of such, recordings.
const QList<FileType> &acceptedFileTypes();
// Those, and what an organisation can accept besides: office files of before 2007 and mails, whose macros and
// attachments can't all be seen from outside.
const QList<FileType> &knownFileTypes();
const FileType *fileTypeOf(const QString &extension); // of those that are known; nullptr: none
// For the accept attribute of a page's file input: ".pdf,.png,…"
QString fileSelector(const QList<FileType> &types);

// A name that can be shown, put into a header and saved under on any system: without folders, control,
// invisible or direction characters, not too long, not one that Windows reserves, never empty.
QString safeFileName(const QString &name);
// The same with an extension that suits the type, so that the right program opens it: "invoice.exe" that is a
// PDF becomes "invoice.exe.pdf".
QString safeFileName(const QString &name, const QString &mediaType);

} // namespace schalter::domain
