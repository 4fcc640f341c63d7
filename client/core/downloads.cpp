// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads.h"

#include <QDateTime>
#include <QDir>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr int daysCached = 14;
constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Downloads::Downloads(Session &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder.isEmpty() ? m_temporary.filePath(u"cache"_s) : folder)
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, onlyMine | QFile::ExeOwner);
    prune();
}

Download *Downloads::toMemory(const Attachment &attachment)
{
    Download *download = make(attachment, {});
    connect(download, &Download::finished, this, [this, attachment](const QByteArray &content) {
        keep(attachment, content);
    });
    return download;
}

Download *Downloads::toFile(const Attachment &attachment, const QString &path)
{
    return make(attachment, path);
}

Download *Downloads::make(const Attachment &attachment, const QString &path)
{
    auto *download = new Download(m_session, attachment, path, this);
    QMetaObject::invokeMethod(download, &Download::start, Qt::QueuedConnection);
    return download;
}

QString Downloads::fileOf(const Attachment &attachment) const
{
    return QDir(m_folder).filePath(QString::number(attachment.id.value));
}

QByteArray Downloads::cached(const Attachment &attachment) const
{
    QFile file(fileOf(attachment));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.size() != attachment.size)
        return {};
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return file.readAll();
}

void Downloads::keep(const Attachment &attachment, const QByteArray &content)
{
    QSaveFile file(fileOf(attachment));
    if (content.size() > mostCached / 4 || !file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(onlyMine);
    file.write(content);
    if (file.commit())
        prune();
}

// What was not looked at for longest goes first.
void Downloads::prune()
{
    const QDateTime old = QDateTime::currentDateTime().addDays(-daysCached);
    qint64 total = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files, QDir::Time)) {
        total += file.size();
        if (total > mostCached || file.lastModified() < old)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace schalter::client
