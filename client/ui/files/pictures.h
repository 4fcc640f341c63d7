// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/downloads.h"

#include <QCache>
#include <QImage>
#include <QQueue>
#include <QSet>
#include <QThreadPool>

namespace schalter::ui {

// Pictures of messages, at the size in which they are shown. Fetched when they are asked for, decoded in
// other threads, with a limit on pixels and memory; what is no known kind of picture is never decoded.
class Pictures : public QObject
{
    Q_OBJECT
public:
    explicit Pictures(client::Downloads &downloads, QObject *parent = nullptr);
    ~Pictures() override;

    // Null: not there yet; ready() tells. pixels: of the screen, the picture fits in.
    QImage picture(const domain::Attachment &file, const QSize &pixels);
    static bool canShow(const domain::Attachment &file);

Q_SIGNALS:
    void ready(schalter::domain::AttachmentId file);

private:
    struct Wanted
    {
        domain::Attachment file;
        QSize pixels;
    };

    static QString keyOf(const Wanted &wanted);
    void fetchNext();
    void decode(const Wanted &wanted, const QByteArray &content);
    void onDecoded(const Wanted &wanted, const QImage &image);

    client::Downloads &m_downloads;
    QThreadPool m_decoders;
    QCache<QString, QImage> m_images; // cost in KiB
    QQueue<Wanted> m_queue;
    QSet<QString> m_wanted; // also those that can't be shown: they aren't tried again
    int m_underWay = 0;
};

} // namespace schalter::ui
