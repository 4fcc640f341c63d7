// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backuparchive.h"

#include "app/failure.h"

#include <QFile>
#include <unistd.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr zip_uint64_t pieceBytes = 256 * 1024;

QString sentenceOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString sentence = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return sentence;
}

zip *openZip(const QString &path, int flags, const QString &what)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), flags, &code);
    if (!archive)
        throw Failure(
            ExitCode::Other, u"the backup \"%1\" can't be %2: %3"_s.arg(path, what, sentenceOf(code)));
    return archive;
}

} // namespace

BackupArchive::BackupArchive(QString path, zip *archive)
    : m_path(std::move(path))
    , m_archive(archive)
{
}

BackupArchive::BackupArchive(BackupArchive &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_archive(std::exchange(other.m_archive, nullptr))
    , m_texts(std::move(other.m_texts))
{
}

BackupArchive::~BackupArchive()
{
    if (m_archive)
        zip_discard(m_archive);
}

BackupArchive BackupArchive::create(const QString &path)
{
    return {path, openZip(path, ZIP_CREATE | ZIP_EXCL, u"made"_s)};
}

BackupArchive BackupArchive::open(const QString &path)
{
    return {path, openZip(path, ZIP_RDONLY, u"read"_s)};
}

void BackupArchive::addFile(const QString &name, const QString &file, Packing packing)
{
    zip_source_t *source = zip_source_file(m_archive, QFile::encodeName(file).constData(), 0, -1);
    const zip_int64_t index =
        source ? zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        fail(u"written"_s);
    }
    const bool isStored = packing == Packing::Stored;
    zip_set_file_compression(
        m_archive, zip_uint64_t(index), isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, isStored ? 0 : 1);
}

void BackupArchive::addText(const QString &name, const QByteArray &content)
{
    m_texts.append(content);
    zip_source_t *source =
        zip_source_buffer(m_archive, m_texts.last().constData(), zip_uint64_t(content.size()), 0);
    if (!source || zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(source);
        fail(u"written"_s);
    }
}

void BackupArchive::close()
{
    if (zip_close(m_archive) != 0)
        fail(u"written"_s);
    m_archive = nullptr;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        throw Failure(
            ExitCode::Other, u"the backup \"%1\" can't be written: %2"_s.arg(m_path, qt_error_string()));
}

QByteArray BackupArchive::text(const QString &name, qint64 atMost)
{
    QByteArray content;
    read(name, [&](QByteArrayView piece) {
        if (content.size() + piece.size() > atMost)
            throw Failure(ExitCode::Other, u"\"%1\" is no backup of schalterd"_s.arg(m_path));
        content.append(piece);
    });
    return content;
}

QByteArray BackupArchive::unpack(const QString &name, QIODevice *target)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    read(name, [&](QByteArrayView piece) {
        hash.addData(piece.toByteArray());
        if (target && target->write(piece.data(), piece.size()) != piece.size())
            throw Failure(
                ExitCode::Other, u"what is in the backup can't be unpacked: "_s + target->errorString());
    });
    return hash.result();
}

bool BackupArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), 0) >= 0;
}

void BackupArchive::read(const QString &name, const Sink &sink)
{
    zip_file_t *opened = zip_fopen(m_archive, name.toUtf8().constData(), 0);
    if (!opened)
        throw Failure(ExitCode::Other, u"the backup \"%1\" lacks \"%2\""_s.arg(m_path, name));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> entry(opened, zip_fclose);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_fread(entry.get(), piece.data(), pieceBytes)) > 0)
        sink(QByteArrayView(piece.constData(), got));
    if (got < 0)
        throw Failure(ExitCode::Other, u"the backup \"%1\" is damaged at \"%2\""_s.arg(m_path, name));
}

void BackupArchive::fail(const QString &what) const
{
    throw Failure(
        ExitCode::Other,
        u"the backup \"%1\" can't be %2: %3"_s.arg(m_path, what, QString::fromUtf8(zip_strerror(m_archive))));
}

} // namespace schalter::app
