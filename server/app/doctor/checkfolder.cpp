// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 littleRoom = 2048 * megabyte;
constexpr qint64 tooLittleRoom = 256 * megabyte;

Finding roomOf(const QString &folder)
{
    const QStorageInfo disk(folder);
    const QString text = u"%1 MB free of %2 MB under \"%3\""_s.arg(disk.bytesAvailable() / megabyte)
                             .arg(disk.bytesTotal() / megabyte)
                             .arg(folder);
    const QString advice =
        u"Make room on %1, or move data_dir to a larger disk: messages and files are refused "
        "when it is full."_s.arg(disk.rootPath());
    if (disk.bytesAvailable() < tooLittleRoom)
        return Finding::broken(u"disk"_s, text, advice);
    if (disk.bytesAvailable() < littleRoom)
        return Finding::warning(u"disk"_s, text, advice);
    return Finding::fine(u"disk"_s, text);
}

Finding rightsOf(const QString &folder)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    if (QFileInfo(folder).permissions() & others)
        return Finding::warning(
            u"folder"_s, u"\"%1\" is open to others than its owner"_s.arg(folder),
            u"chmod 700 \"%1\""_s.arg(folder));
    QTemporaryFile probe(QDir(folder).filePath(u"doctor-XXXXXX"_s));
    if (!probe.open() || probe.write("x") != 1 || !probe.flush())
        return Finding::broken(
            u"folder"_s, u"\"%1\" can't be written: %2"_s.arg(folder, probe.errorString()),
            u"Run this as the server's user, or give it the folder: chown -R schalter: \"%1\""_s.arg(folder));
    return Finding::fine(u"folder"_s, u"\"%1\" can be written and is its owner's only"_s.arg(folder));
}

} // namespace

Findings checkFolder(const Config &config)
{
    const QString &folder = config.server.dataDir;
    if (!QFileInfo(folder).isDir())
        return {Finding::warning(
            u"folder"_s, u"there is no folder \"%1\" yet"_s.arg(folder),
            u"The server makes it at its first start, if it may write in the folder above."_s)};
    return {rightsOf(folder), roomOf(folder)};
}

} // namespace schalter::app
