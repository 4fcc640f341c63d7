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

QString holder(int descriptor)
{
    char text[16] = {};
    const ssize_t length = ::pread(descriptor, text, sizeof text - 1, 0);
    return length > 0 ? u" (process %1)"_s.arg(QString::fromLatin1(text).trimmed()) : QString();
}

void signIn(int descriptor)
{
    const QByteArray pid = QByteArray::number(qlonglong(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        std::ignore =
            ::pwrite(descriptor, pid.constData(), size_t(pid.size()), 0); // only for the message above
}

} // namespace

DataDir::DataDir(const QString &path, std::chrono::milliseconds patience)
{
    makeFolder(path);
    const QByteArray file = QFile::encodeName(QDir(path).filePath(u"lock"_s));
    m_descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        throw Failure(
            ExitCode::Storage, u"the data folder \"%1\" can't be written: %2"_s.arg(path, reason()));
    const QDeadlineTimer deadline(patience);
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (deadline.hasExpired()) {
            const QString by = holder(m_descriptor);
            ::close(m_descriptor);
            throw Failure(
                ExitCode::Storage,
                u"the data folder \"%1\" is in use by another schalterd%2"_s.arg(path, by));
        }
        QThread::msleep(20);
    }
    signIn(m_descriptor);
}

DataDir::~DataDir() { ::close(m_descriptor); }

} // namespace schalter::app
