// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datadir.h"

#include "app/failure.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

QString reason() { return QString::fromLocal8Bit(std::strerror(errno)); }

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) ||
        (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST))
        throw Failure(ExitCode::Storage, u"the data folder \"%1\" can't be made: %2"_s.arg(path, reason()));
}

} // namespace

std::unique_ptr<DataDir> DataDir::take(const QString &path, std::chrono::milliseconds patience)
{
    std::unique_ptr<DataDir> folder(new DataDir(path));
    const QDeadlineTimer deadline(patience);
    while (!folder->lock()) {
        if (deadline.hasExpired())
            throw Failure(
                ExitCode::Storage,
                u"the data folder \"%1\" is in use by another schalterd (process %2)"_s.arg(
                    path, folder->holder()));
        QThread::msleep(20);
    }
    return folder;
}

std::unique_ptr<DataDir> DataDir::tryToTake(const QString &path)
{
    std::unique_ptr<DataDir> folder(new DataDir(path));
    if (!folder->lock())
        folder.reset();
    return folder;
}

DataDir::DataDir(const QString &path)
{
    makeFolder(path);
    const QByteArray file = QFile::encodeName(QDir(path).filePath(u"lock"_s));
    m_descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        throw Failure(
            ExitCode::Storage, u"the data folder \"%1\" can't be written: %2"_s.arg(path, reason()));
}

DataDir::~DataDir() { ::close(m_descriptor); }

bool DataDir::lock()
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return false;
    const QByteArray pid = QByteArray::number(qlonglong(::getpid())) + '\n';
    if (::ftruncate(m_descriptor, 0) == 0)
        std::ignore = ::pwrite(m_descriptor, pid.constData(), size_t(pid.size()), 0); // only for holder()
    return true;
}

QString DataDir::holder() const
{
    char text[16] = {};
    std::ignore = ::pread(m_descriptor, text, sizeof text - 1, 0);
    return QString::fromLatin1(text).trimmed();
}

} // namespace schalter::app
