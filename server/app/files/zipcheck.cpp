// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/zipcheck.h"

#include "app/files/compoundcheck.h"
#include "app/files/magic.h"
#include "app/files/zipnames.h"

#include <QTemporaryFile>
#include <QtEndian>
#include <memory>
#include <zip.h>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr size_t pieceBytes = 64 * 1024;
constexpr qsizetype keptBytes = 1024 * 1024; // of the small entries that tell the kind of document

struct CloseArchive
{
    void operator()(zip *archive) const { zip_discard(archive); }
};
struct CloseEntry
{
    void operator()(zip_file *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip, CloseArchive>;
using Entry = std::unique_ptr<zip_file, CloseEntry>;

// The directory is read into memory as a whole, so that its size is looked at before: what its end says.
bool isDirectorySmall(const QString &path, int entries)
{
    constexpr int endBytes = 22;
    constexpr qint64 bytesPerEntry = 600;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max<qint64>(0, file.size() - endBytes - 65535));
    const QByteArray tail = file.readAll();
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || tail.size() - at < endBytes)
        return false;
    const auto count = qFromLittleEndian<quint16>(tail.constData() + at + 10);
    const auto size = qFromLittleEndian<quint32>(tail.constData() + at + 12);
    return count <= entries && size <= entries * bytesPerEntry;
}

QString officeTypeOf(const QByteArray &contentTypes)
{
    const QString base = u"application/vnd.openxmlformats-officedocument."_s;
    for (const QString &kind :
         {u"wordprocessingml.document"_s, u"spreadsheetml.sheet"_s, u"presentationml.presentation"_s})
        if (contentTypes.contains((base + kind + u".main+xml"_s).toLatin1()))
            return base + kind;
    return {};
}

QString openTypeOf(const QByteArray &mimeType)
{
    const QString base = u"application/vnd.oasis.opendocument."_s;
    for (const QString &kind : {u"text"_s, u"spreadsheet"_s, u"presentation"_s})
        if (mimeType.trimmed() == (base + kind).toLatin1())
            return base + kind;
    return {};
}

// What holds further files; objects that a document embeds are its own.
bool isLookedInto(const QString &name, QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || (isCompound(head) && !isDocumentPart(name));
}

} // namespace

Result<QString> ZipCheck::operator()(const QString &path)
{
    m_packed = QFile(path).size();
    return check(path, 1);
}

Result<QString> ZipCheck::check(const QString &path, int depth)
{
    if (depth > m_limits.depth || !isDirectorySmall(path, m_limits.entries))
        return ErrorCode::ArchiveRefused;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    if (!archive)
        return ErrorCode::FileGone;
    const auto count = quint64(zip_get_num_entries(archive.get(), 0));
    Inside inside;
    for (quint64 index = 0; index < count; ++index)
        if (const Problem problem = checkEntry(archive.get(), index, depth, inside))
            return *problem;
    if (inside.hasMacros || inside.contentTypes.contains("macroEnabled"))
        return ErrorCode::FileTypeRefused;
    if (inside.manifest.contains("encryption-data"))
        return ErrorCode::FileLocked;
    if (!inside.contentTypes.isEmpty() || !inside.mimeType.isEmpty()) {
        const QString type =
            inside.mimeType.isEmpty() ? officeTypeOf(inside.contentTypes) : openTypeOf(inside.mimeType);
        return type.isEmpty() ? Result<QString>(ErrorCode::FileTypeRefused) : type;
    }
    return count == 0 ? Result<QString>(ErrorCode::FileTypeRefused) : u"application/zip"_s;
}

ZipCheck::Problem ZipCheck::checkEntry(zip *archive, quint64 index, int depth, Inside &inside)
{
    if (++m_entries > m_limits.entries)
        return ErrorCode::ArchiveRefused;
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return ErrorCode::FileGone;
    const bool isEncrypted =
        (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    const QString name = QString::fromUtf8(stat.name);
    if (isEncrypted)
        return ErrorCode::FileLocked;
    if (isUnsafeName(name))
        return ErrorCode::FileTypeRefused;
    inside.hasMacros = inside.hasMacros || isMacroName(name);
    return name.endsWith(u'/') ? std::nullopt : inflate(archive, index, name, depth, inside);
}

ZipCheck::Problem ZipCheck::inflate(
    zip *archive, quint64 index, const QString &name, int depth, Inside &inside)
{
    const Entry entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return ErrorCode::FileGone;
    QByteArray *kept = name == "[Content_Types].xml"_L1     ? &inside.contentTypes
                       : name == "mimetype"_L1              ? &inside.mimeType
                       : name == "META-INF/manifest.xml"_L1 ? &inside.manifest
                                                            : nullptr;
    QTemporaryFile inner; // made only for an archive in the archive
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    bool isFirst = true;
    zip_int64_t got = 0;
    while ((got = zip_fread(entry.get(), piece.data(), pieceBytes)) > 0) {
        const QByteArrayView data(piece.constData(), got);
        m_inflated += got;
        if (isTooMuch())
            return ErrorCode::ArchiveRefused;
        if (isFirst) {
            if (const Problem problem = checkHead(name, data))
                return problem;
            if (isLookedInto(name, data) && !inner.open())
                return ErrorCode::Unavailable;
        }
        isFirst = false;
        if (inner.isOpen() && inner.write(data.data(), data.size()) != data.size())
            return ErrorCode::Unavailable;
        if (kept && kept->size() < keptBytes)
            kept->append(data);
    }
    if (got < 0)
        return ErrorCode::FileGone;
    return inner.isOpen() && inner.flush() ? checkInner(inner, depth + 1) : std::nullopt;
}

ZipCheck::Problem ZipCheck::checkHead(const QString &name, QByteArrayView head) const
{
    if (isProgram(head))
        return ErrorCode::FileTypeRefused;
    if (isOtherArchive(head) && !isPackedPicture(name))
        return ErrorCode::ArchiveRefused;
    return std::nullopt;
}

// Documents may stand in an archive and tables in a document, but no archive in an archive.
ZipCheck::Problem ZipCheck::checkInner(QFile &file, int depth)
{
    file.seek(0);
    const bool isOld = isCompound(file.peek(magicBytes));
    const auto type = isOld ? compoundType(file) : check(file.fileName(), depth);
    if (!type)
        return type.error().code;
    if (*type == "application/zip"_L1)
        return ErrorCode::ArchiveRefused;
    return m_accepts(*type) ? std::nullopt : std::optional(ErrorCode::FileTypeRefused);
}

bool ZipCheck::isTooMuch() const
{
    return m_inflated > m_limits.bytes ||
           (m_inflated > m_limits.freeBytes && m_inflated > m_limits.ratio * m_packed);
}

} // namespace schalter::app
