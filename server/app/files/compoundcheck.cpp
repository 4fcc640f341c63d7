// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/compoundcheck.h"

#include "app/files/compoundfile.h"

#include <QtEndian>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 workbookBytes = 4LL * 1024 * 1024; // the sheets are named at its beginning

bool hasAny(const CompoundFile &file, const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return file.has(name); });
}

bool isLockedText(const CompoundFile &file)
{
    constexpr qsizetype flags = 10;
    constexpr int encrypted = 0x01; // of the second byte
    const QByteArray head = file.content(u"WordDocument"_s, 512);
    return head.size() <= flags + 1 || (head[flags + 1] & encrypted) != 0;
}

// Goes through the records of a workbook up to the end of those that are about the whole of it.
std::optional<ErrorCode> againstWorkbook(const QByteArray &records)
{
    constexpr quint16 end = 0x0A, password = 0x2F, sheet = 0x85;
    constexpr qsizetype kindOfSheet = 5;
    for (qsizetype at = 0; at + 4 <= records.size();) {
        const auto id = qFromLittleEndian<quint16>(records.constData() + at);
        const auto size = qFromLittleEndian<quint16>(records.constData() + at + 2);
        const QByteArray data = records.mid(at + 4, size);
        if (id == end)
            return std::nullopt;
        if (id == password)
            return ErrorCode::FileLocked;
        if (id == sheet && data.size() > kindOfSheet && data[kindOfSheet] == 1) // Excel 4.0 macros
            return ErrorCode::FileTypeRefused;
        at += 4 + size;
    }
    return ErrorCode::FileTypeRefused; // no end: no workbook
}

Result<QString> typeOfWorkbook(const CompoundFile &file)
{
    const QString name = file.has(u"Workbook"_s) ? u"Workbook"_s : u"Book"_s;
    const auto problem = againstWorkbook(file.content(name, workbookBytes));
    return problem ? Result<QString>(*problem) : u"application/vnd.ms-excel"_s;
}

} // namespace

Result<QString> compoundType(QIODevice &device)
{
    const CompoundFile file(device);
    if (!file.isValid())
        return ErrorCode::FileTypeRefused;
    if (hasAny(file, {u"EncryptedPackage"_s, u"EncryptedSummary"_s}))
        return ErrorCode::FileLocked;
    if (hasAny(file, {u"Macros"_s, u"VBA"_s, u"_VBA_PROJECT_CUR"_s, u"_VBA_PROJECT"_s}))
        return ErrorCode::FileTypeRefused;
    if (file.has(u"WordDocument"_s))
        return isLockedText(file) ? Result<QString>(ErrorCode::FileLocked) : u"application/msword"_s;
    if (hasAny(file, {u"Workbook"_s, u"Book"_s}))
        return typeOfWorkbook(file);
    if (file.has(u"PowerPoint Document"_s))
        return u"application/vnd.ms-powerpoint"_s;
    return ErrorCode::FileTypeRefused;
}

} // namespace schalter::app
