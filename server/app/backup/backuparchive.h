// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCryptographicHash>
#include <QIODevice>
#include <QString>
#include <functional>
#include <memory>

struct zip;

namespace schalter::app {

// The file of a backup: a zip archive, so that it can be looked into with what every system has. Failures are
// thrown as Failure, with a sentence that names the file.
class BackupArchive
{
public:
    enum class Packing { Stored, Deflated };

    static BackupArchive create(const QString &path); // may not exist yet
    static BackupArchive open(const QString &path);
    ~BackupArchive(); // what was not closed is not written
    BackupArchive(BackupArchive &&other) noexcept;
    BackupArchive &operator=(BackupArchive &&) = delete;
    Q_DISABLE_COPY(BackupArchive)

    // The file is read when the archive is closed: it has to stay until then.
    void addFile(const QString &name, const QString &file, Packing packing);
    void addText(const QString &name, const QByteArray &content);
    void close(); // writes all of it, and waits for the disk

    QByteArray text(const QString &name, qint64 atMost);
    // Unpacks an entry into the target, if there is one, and gives the SHA-256 of what it holds.
    QByteArray unpack(const QString &name, QIODevice *target = nullptr);
    bool has(const QString &name) const;

private:
    using Sink = std::function<void(QByteArrayView)>;
    BackupArchive(QString path, zip *archive);
    void read(const QString &name, const Sink &sink);
    [[noreturn]] void fail(const QString &what) const;

    QString m_path;
    zip *m_archive = nullptr;
    QList<QByteArray> m_texts; // read when the archive is closed
};

} // namespace schalter::app
