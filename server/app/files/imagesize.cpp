// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/imagesize.h"

#include <QIODevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

template<class T>
int big(QByteArrayView bytes, qsizetype at)
{
    return int(qFromBigEndian<T>(bytes.sliced(at, sizeof(T)).data()));
}

int little16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.sliced(at, 2).data());
}

int little24(QByteArrayView bytes, qsizetype at)
{
    return little16(bytes, at) | (int(static_cast<unsigned char>(bytes[at + 2])) << 16);
}

QSize pngSize(QByteArrayView head)
{
    if (head.size() < 24 || head.sliced(12, 4) != "IHDR")
        return {};
    return {big<quint32>(head, 16), big<quint32>(head, 20)};
}

QSize gifSize(QByteArrayView head)
{
    return head.size() < 10 ? QSize() : QSize(little16(head, 6), little16(head, 8));
}

QSize webpSize(QByteArrayView head)
{
    if (head.size() < 30)
        return {};
    const QByteArrayView kind = head.sliced(12, 4);
    if (kind == "VP8X")
        return {little24(head, 24) + 1, little24(head, 27) + 1};
    if (kind == "VP8 ")
        return {little16(head, 26) & 0x3FFF, little16(head, 28) & 0x3FFF};
    const quint32 bits = qFromLittleEndian<quint32>(head.sliced(21, 4).data());
    return kind == "VP8L" ? QSize(int(bits & 0x3FFF) + 1, int((bits >> 14) & 0x3FFF) + 1) : QSize();
}

bool isFrameHeader(unsigned char marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// Goes from segment to segment until the one that tells the size.
QSize jpegSize(QIODevice &file)
{
    constexpr int mostSegments = 500;
    qint64 at = 2;
    for (int segment = 0; segment < mostSegments; ++segment) {
        file.seek(at);
        const QByteArray head = file.read(9);
        if (head.size() < 9 || head[0] != '\xFF')
            return {};
        const auto marker = static_cast<unsigned char>(head[1]);
        if (isFrameHeader(marker))
            return {big<quint16>(head, 7), big<quint16>(head, 5)};
        at += marker == 0xFF ? 1 : 2 + big<quint16>(head, 2);
    }
    return {};
}

} // namespace

QSize imageSize(QIODevice &file, const QString &mediaType)
{
    if (mediaType == "image/jpeg"_L1)
        return jpegSize(file);
    file.seek(0);
    const QByteArray head = file.read(32);
    if (mediaType == "image/png"_L1)
        return pngSize(head);
    if (mediaType == "image/gif"_L1)
        return gifSize(head);
    return mediaType == "image/webp"_L1 ? webpSize(head) : QSize();
}

} // namespace schalter::app
