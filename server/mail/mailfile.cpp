// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

// Without it the new name could be lost although the file's content is safe.
void syncDirectory(const QString &directory)
{
    const int handle = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

QString mailFileName(const OutgoingMail &mail)
{
    const QByteArray hash = QCryptographicHash::hash(mail.messageId, QCryptographicHash::Sha256).toHex();
    return u"%1-%2-%3.eml"_s.arg(
        mail.createdAt.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s), mail.ticketNumber,
        QString::fromLatin1(hash.left(8)));
}

QString writeMailFile(const QString &directory, const OutgoingMail &mail)
{
    if (!QDir().mkpath(directory))
        return u"The folder %1 can't be made."_s.arg(directory);
    QSaveFile file(directory + u'/' + mailFileName(mail));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(mail.content) == mail.content.size() && file.flush();
    if (!written || ::fsync(file.handle()) != 0 || !file.commit())
        return u"%1: %2"_s.arg(file.fileName(), file.errorString());
    syncDirectory(directory);
    return {};
}

} // namespace schalter::mail
