// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files/diskfilestore.h"

#include "services/storageerror.h"
#include "storage/files/diskincomingfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace schalter::storage {

namespace {

constexpr int parts = 256;
const QString incomingFolder = u"incoming"_s;

void makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        throw services::StorageError(
            u"the folder \"%1\" can't be made: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

QString randomName()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return QString::fromLatin1(bytes.toHex());
}

// Names come out of the database; a damaged one must not lead anywhere else.
bool isName(const QString &file)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{32}\\z"_s);
    return pattern.match(file).hasMatch();
}

} // namespace

DiskFileStore::DiskFileStore(FileStoreSettings settings, const services::FileInspector &inspector)
    : m_settings(std::move(settings))
    , m_inspector(inspector)
    , m_folder(m_settings.folder)
{
    makeFolder(m_folder.path());
    makeFolder(m_folder.filePath(incomingFolder));
}

std::unique_ptr<services::IncomingFile> DiskFileStore::receive()
{
    const QString file = randomName();
    return std::make_unique<DiskIncomingFile>(
        IncomingPlace{m_folder.path(), incomingPath(file), path(file), file}, m_settings, m_inspector,
        m_incoming);
}

std::unique_ptr<QFile> DiskFileStore::open(const QString &file) const
{
    if (!isName(file))
        return nullptr;
    auto opened = std::make_unique<QFile>(path(file));
    return opened->open(QIODevice::ReadOnly) ? std::move(opened) : nullptr;
}

void DiskFileStore::confirm(const QString &file)
{
    if (isName(file))
        QFile::remove(incomingPath(file));
}

void DiskFileStore::remove(const QString &file)
{
    if (!isName(file))
        return;
    QFile::remove(path(file));
    QFile::remove(incomingPath(file));
}

int DiskFileStore::recover(const IsReferred &isReferred)
{
    int removed = 0;
    const QStringList files = QDir(m_folder.filePath(incomingFolder)).entryList(QDir::Files);
    for (const QString &file : files) {
        if (isReferred(file)) {
            confirm(file);
            continue;
        }
        remove(file);
        ++removed;
    }
    return removed;
}

int DiskFileStore::sweepNext(const IsReferred &isReferred)
{
    const QDir part(m_folder.filePath(u"%1"_s.arg(m_nextPart, 2, 16, QLatin1Char('0'))));
    m_nextPart = (m_nextPart + 1) % parts;
    int removed = 0;
    const QStringList files = part.entryList(QDir::Files);
    for (const QString &file : files) {
        if (QFile::exists(incomingPath(file)) || isReferred(file))
            continue;
        remove(file);
        ++removed;
    }
    return removed;
}

QString DiskFileStore::path(const QString &file) const
{
    return m_folder.filePath(file.left(2) + u'/' + file);
}

QString DiskFileStore::incomingPath(const QString &file) const
{
    return m_folder.filePath(incomingFolder + u'/' + file);
}

} // namespace schalter::storage
