// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/pastedfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? png : QByteArray();
}

} // namespace

bool holdsFiles(const QMimeData &data)
{
    return !pathsIn(data).isEmpty() || (data.hasImage() && !data.hasText());
}

PastedFiles filesIn(const QMimeData &data)
{
    PastedFiles files;
    files.paths = pathsIn(data);
    if (!files.paths.isEmpty() || !holdsFiles(data))
        return files;
    files.picture = pngOf(data.imageData().value<QImage>());
    files.pictureName =
        QCoreApplication::translate("PastedFiles", "Picture %1", "%1: date and time, part of a file's name")
            .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s)) +
        u".png"_s;
    return files;
}

} // namespace schalter::ui
