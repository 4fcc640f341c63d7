// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

class QFile;

namespace schalter::services {

// A file that is on disk for good and waits for the transaction that refers to it.
struct StoredFile
{
    QString file; // its name in the store, nothing of the person's
    QString name; // safe, and with an extension that suits its type
    QString mediaType;
    qint64 size = 0;
    QByteArray sha256;
    int width = 0; // of images whose size is known
    int height = 0;
    bool operator==(const StoredFile &) const = default;
};

// A file while it comes in, piece by piece. If it goes before it was kept nothing remains of it. Used by one
// thread at a time.
class IncomingFile
{
public:
    virtual ~IncomingFile() = default;
    // FileTooLarge, or Unavailable if the disk does not take it; the same again for whatever follows.
    virtual domain::Result<domain::Done> write(QByteArrayView piece) = 0;
    virtual qint64 size() const = 0;
    // Looks at the content (FileTypeRefused, ArchiveRefused), then makes it durable: synced, under its final
    // name, the folder synced. Takes its time: not for a thread with an event loop. Once only.
    virtual domain::Result<StoredFile> keep(const QString &name) = 0;
};

// Where the content of attachments is. Safe to use from any thread.
class FileStore
{
public:
    virtual ~FileStore() = default;
    // Never null; a store that is full says so on the first write.
    virtual std::unique_ptr<IncomingFile> receive() = 0;
    virtual std::unique_ptr<QFile> open(const QString &file) const = 0; // for reading; null: it is not there
    // Of each file that was kept, after the transaction that was to refer to it (see settleFiles()). Until
    // then it is on trial: the next start looks after it.
    virtual void confirm(const QString &file) = 0;
    virtual void remove(const QString &file) = 0; // not there: no matter
};

} // namespace schalter::services
