// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/diskincomingfile.h"

#include "domain/filetypes.h"
#include "storage/files/diskfilestore.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace schalter::domain;

namespace schalter::storage {

Q_LOGGING_CATEGORY(lcFileStore, "schalter.files")

namespace {

constexpr qint64 roomInterval = 4LL * 1024 * 1024;

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return isSynced;
}

bool makeShard(const QString &root, const QString &shard)
{
    if (::mkdir(QFile::encodeName(shard).constData(), 0700) != 0)
        return errno == EEXIST;
    return syncFolder(root);
}

} // namespace

DiskIncomingFile::DiskIncomingFile(
    IncomingPlace place, const FileStoreSettings &settings, const services::FileInspector &inspector,
    std::atomic<qint64> &incoming)
    : m_place(std::move(place))
    , m_settings(settings)
    , m_inspector(inspector)
    , m_incoming(incoming)
{
}

DiskIncomingFile::~DiskIncomingFile() { drop(); }

Result<Done> DiskIncomingFile::write(QByteArrayView piece)
{
    if (!m_failure)
        m_failure = against(piece.size());
    if (!m_failure && m_descriptor < 0)
        m_failure = open();
    if (!m_failure && !writeAll(piece))
        m_failure = fail(ErrorCode::Unavailable, "cannot write an attachment");
    if (m_failure) {
        drop();
        return *m_failure;
    }
    m_hash.addData(piece);
    return Done{};
}

Result<services::StoredFile> DiskIncomingFile::keep(const QString &name)
{
    if (m_failure)
        return *m_failure;
    m_failure = ErrorCode::FileGone; // for whoever asks again
    if (m_descriptor < 0)
        return ErrorCode::FileTypeRefused; // nothing came
    const auto nature = m_inspector.inspect(m_place.incoming, name);
    if (!nature) {
        drop();
        return Error{nature.error().code, safeFileName(name)};
    }
    if (!makeDurable()) {
        const ErrorCode code = fail(ErrorCode::Unavailable, "cannot keep an attachment");
        QFile::remove(m_place.final);
        drop();
        return code;
    }
    ::close(m_descriptor);
    m_descriptor = -1;
    m_incoming -= m_size;
    return services::StoredFile{m_place.file,      safeFileName(name, nature->mediaType),
                                nature->mediaType, m_size,
                                m_hash.result(),   nature->width,
                                nature->height};
}

std::optional<ErrorCode> DiskIncomingFile::open()
{
    m_descriptor = ::open(
        QFile::encodeName(m_place.incoming).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_descriptor >= 0)
        return std::nullopt;
    return fail(ErrorCode::Unavailable, "cannot make a file for an attachment");
}

std::optional<ErrorCode> DiskIncomingFile::against(qint64 further)
{
    if (m_size + further > m_settings.fileBytes)
        return ErrorCode::FileTooLarge;
    if (m_incoming + further > m_settings.incomingBytes) {
        qCWarning(lcFileStore, "too many attachments are coming in at once, one was refused");
        return ErrorCode::Unavailable;
    }
    const bool isTime = m_size == 0 || m_size - m_roomSeenAt >= roomInterval;
    if (isTime && !hasRoomOnDisk()) {
        qCWarning(lcFileStore, "the disk is nearly full, an attachment was refused");
        return ErrorCode::Unavailable;
    }
    return std::nullopt;
}

bool DiskIncomingFile::hasRoomOnDisk()
{
    m_roomSeenAt = m_size;
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(m_place.root).constData(), &disk) != 0)
        return true; // the write will tell
    return qint64(disk.f_bavail) * qint64(disk.f_frsize) >= m_settings.reservedBytes;
}

bool DiskIncomingFile::writeAll(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, piece.data(), size_t(piece.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        m_size += written;
        m_incoming += written;
        piece = piece.sliced(written);
    }
    return true;
}

// The name under which it came in must be as durable as the final one: it tells the next start to look.
bool DiskIncomingFile::makeDurable()
{
    const QString shard = QFileInfo(m_place.final).path();
    return ::fsync(m_descriptor) == 0 && syncFolder(QFileInfo(m_place.incoming).path()) &&
           makeShard(m_place.root, shard) &&
           ::link(
               QFile::encodeName(m_place.incoming).constData(),
               QFile::encodeName(m_place.final).constData()) == 0 &&
           syncFolder(shard);
}

ErrorCode DiskIncomingFile::fail(ErrorCode code, const char *what)
{
    qCWarning(lcFileStore, "%s: %s", what, std::strerror(errno));
    return code;
}

void DiskIncomingFile::drop()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    m_descriptor = -1;
    QFile::remove(m_place.incoming);
    m_incoming -= m_size;
}

} // namespace schalter::storage
