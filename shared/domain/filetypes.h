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

// Everything that is accepted: documents, pictures, office files without macros, archives of such,
// recordings.
const QList<FileType> &acceptedFileTypes();
QString fileSelector(); // for the accept attribute of a page's file input: ".pdf,.png,…"

// A name that can be shown, put into a header and saved under on any system: without folders, control,
// invisible or direction characters, not too long, not one that Windows reserves, never empty.
QString safeFileName(const QString &name);
// The same with an extension that suits the type, so that the right program opens it: "invoice.exe" that is a
// PDF becomes "invoice.exe.pdf".
QString safeFileName(const QString &name, const QString &mediaType);

} // namespace schalter::domain
