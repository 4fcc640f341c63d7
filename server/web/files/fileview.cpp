// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/files/fileview.h"

#include <QUrl>
#include <algorithm>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

// The server decodes no pictures, so that there are none in small: a small file is shown when it comes in
// sight, a larger one, such as a photo of a phone, when it is asked for. Without that ten photos would cost
// the visitor 60 MB.
constexpr qint64 largestShown = 1024 * 1024;
constexpr qint64 largestOffered = 12LL * 1024 * 1024;
constexpr int previewWidth = 480;
constexpr int previewHeight = 320;

QString iconOf(const Attachment &file)
{
    return file.mediaType.startsWith("image/"_L1) ? u"i-picture"_s : u"i-file"_s;
}

} // namespace

bool isPreviewed(const Attachment &file)
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s};
    return file.state == ScanState::Clean && isImage(file) && file.size <= largestOffered &&
           types.contains(file.mediaType);
}

QVariantList FileView::entries(const QList<Attachment> &files) const
{
    QVariantList entries;
    for (const Attachment &file : files)
        entries.append(entry(file));
    return entries;
}

QVariantMap FileView::entry(const Attachment &file) const
{
    const double scale =
        file.width > 0 && file.height > 0
            ? std::min({1.0, double(previewWidth) / file.width, double(previewHeight) / file.height})
            : 0;
    return {
        {u"fileId"_s, QString::number(file.id.value)},
        {u"fileName"_s, file.name},
        {u"fileSize"_s, sizeText(file.size, m_language)},
        {u"fileIcon"_s, iconOf(file)},
        {u"fileAddress"_s, address(file)},
        {u"isReady"_s, file.state == ScanState::Clean},
        {u"isWaiting"_s, file.state == ScanState::Waiting},
        {u"isRefused"_s, file.state == ScanState::Refused},
        {u"isPreviewed"_s, isPreviewed(file) && file.size <= largestShown},
        {u"isOffered"_s, isPreviewed(file) && file.size > largestShown},
        {u"shownWidth"_s, QString::number(std::max(1, qRound(file.width * scale)))},
        {u"shownHeight"_s, QString::number(std::max(1, qRound(file.height * scale)))}};
}

QString FileView::address(const Attachment &file) const
{
    return u"/tickets/%1/files/%2/%3"_s.arg(
        m_number, QString::number(file.id.value), QString::fromLatin1(QUrl::toPercentEncoding(file.name)));
}

} // namespace schalter::web
