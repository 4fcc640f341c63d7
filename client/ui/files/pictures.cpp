// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QTimer>

using namespace Qt::StringLiterals;
using schalter::domain::Attachment;

namespace schalter::ui {

namespace {

constexpr int atOnce = 2;
constexpr int mostMegabytes = 256; // of one decoded picture

// The reader for exactly this type: nothing else may look at what a stranger sent.
QByteArray formatOf(const QString &mediaType)
{
    static const QHash<QString, QByteArray> formats{
        {u"image/jpeg"_s, "jpeg"},
        {u"image/png"_s, "png"},
        {u"image/gif"_s, "gif"},
        {u"image/webp"_s, "webp"}};
    const QByteArray format = formats.value(mediaType);
    return QImageReader::supportedImageFormats().contains(format) ? format : QByteArray();
}

QImage decoded(QByteArray content, const QByteArray &format, const QSize &pixels)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    Attachment real; // what the file itself says of its size
    real.width = reader.size().width();
    real.height = reader.size().height();
    if (!domain::isImage(real))
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = isTurned ? pixels.transposed() : pixels;
    if (reader.size().width() > room.width() || reader.size().height() > room.height())
        reader.setScaledSize(reader.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

Pictures::Pictures(client::Downloads &downloads, QObject *parent)
    : QObject(parent)
    , m_downloads(downloads)
    , m_images(96 * 1024)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    m_decoders.setMaxThreadCount(2);
}

Pictures::~Pictures() { m_decoders.waitForDone(); }

bool Pictures::canShow(const Attachment &file)
{
    return file.id.isValid() && file.state == domain::ScanState::Clean && domain::isImage(file) &&
           !formatOf(file.mediaType).isEmpty();
}

QString Pictures::keyOf(const Wanted &wanted)
{
    return u"%1-%2x%3"_s.arg(wanted.file.id.value).arg(wanted.pixels.width()).arg(wanted.pixels.height());
}

QImage Pictures::picture(const Attachment &file, const QSize &pixels)
{
    const Wanted wanted{file, pixels};
    const QString key = keyOf(wanted);
    if (const QImage *image = m_images.object(key))
        return *image;
    if (canShow(file) && !m_wanted.contains(key)) {
        m_wanted.insert(key);
        m_queue.enqueue(wanted);
        QTimer::singleShot(0, this, &Pictures::fetchNext); // not while it paints
    }
    return {};
}

void Pictures::fetchNext()
{
    while (m_underWay < atOnce && !m_queue.isEmpty()) {
        const Wanted wanted = m_queue.dequeue();
        if (const QByteArray content = m_downloads.cached(wanted.file); !content.isEmpty()) {
            decode(wanted, content);
            continue;
        }
        ++m_underWay;
        client::Download *download = m_downloads.toMemory(wanted.file);
        connect(download, &client::Download::finished, this, [this, wanted](const QByteArray &content) {
            decode(wanted, content);
        });
        connect(download, &client::Download::ended, this, [this] {
            --m_underWay;
            fetchNext();
        });
    }
}

void Pictures::decode(const Wanted &wanted, const QByteArray &content)
{
    m_decoders.start([this, wanted, content, format = formatOf(wanted.file.mediaType)] {
        const QImage image = decoded(content, format, wanted.pixels);
        QMetaObject::invokeMethod(
            this, [this, wanted, image] { onDecoded(wanted, image); }, Qt::QueuedConnection);
    });
}

void Pictures::onDecoded(const Wanted &wanted, const QImage &image)
{
    if (image.isNull())
        return;
    m_wanted.remove(keyOf(wanted)); // asked for again if the cache lets go of it
    m_images.insert(keyOf(wanted), new QImage(image), qMax(1, int(image.sizeInBytes() / 1024)));
    Q_EMIT ready(wanted.file.id);
}

} // namespace schalter::ui
