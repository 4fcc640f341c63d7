// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/fileplace.h"

#include "core/words.h"
#include "ui/files/fileicon.h"
#include "ui/files/pictures.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using schalter::domain::Attachment;

namespace schalter::ui {

namespace {

constexpr qreal widest = 264, rowHeight = 44, space = 6;
constexpr QSizeF largestPicture{220, 150};

QSizeF sizeOf(const Attachment &file, qreal width)
{
    if (!Pictures::canShow(file))
        return {qMin(width, widest), rowHeight};
    const QSizeF picture(file.width, file.height);
    const QSizeF room(qMin(width, largestPicture.width()), largestPicture.height());
    const QSizeF shown = picture.width() > room.width() || picture.height() > room.height()
                             ? picture.scaled(room, Qt::KeepAspectRatio)
                             : picture;
    return shown.expandedTo({qMin(width, 56.0), 40.0}).toSize();
}

} // namespace

QList<FilePlace> FilePlace::layOut(const QList<Attachment> &files, qreal width)
{
    QList<FilePlace> places;
    qreal x = 0, y = 0, lineHeight = 0;
    bool wasPicture = false;
    for (const Attachment &file : files) {
        const QSizeF size = sizeOf(file, width);
        const bool isPicture = Pictures::canShow(file);
        const bool isOtherKind = isPicture != std::exchange(wasPicture, isPicture);
        if (x > 0 && (isOtherKind || x + size.width() > width)) {
            x = 0;
            y += lineHeight + space;
            lineHeight = 0;
        }
        places.append({file, QRectF(QPointF(x, y), size)});
        x += size.width() + space;
        lineHeight = qMax(lineHeight, size.height());
    }
    return places;
}

QRectF FilePlace::around(const QList<FilePlace> &places)
{
    QRectF all;
    for (const FilePlace &place : places)
        all |= place.rect;
    return all;
}

void FilePlace::paint(QPainter &painter, const Colours &colours, Pictures *pictures, bool isHovered) const
{
    if (pictures && Pictures::canShow(file)) {
        paintPicture(painter, colours, *pictures);
    } else {
        painter.setPen(QPen(isHovered ? colours.accent : colours.border, 1));
        painter.setBrush(isHovered ? colours.hover : colours.surface);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
        const bool isRefused = file.state == domain::ScanState::Refused;
        const QRect mark(rect.left() + 10, rect.center().y() - 10, 20, 20);
        paintIcon(
            painter, mark, isRefused ? "warning" : fileIcon(file.mediaType, file.name),
            isRefused ? colours.bad : colours.muted);
        paintWords(painter, colours, rect.adjusted(38, 4, -8, -4));
    }
    if (isHovered) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
}

void FilePlace::paintPicture(QPainter &painter, const Colours &colours, Pictures &pictures) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QImage image = pictures.picture(file, (rect.size() * ratio).toSize());
    QPainterPath frame;
    frame.addRoundedRect(rect, metrics::radius, metrics::radius);
    painter.fillPath(frame, colours.sunken);
    if (image.isNull()) {
        paintIcon(
            painter, QRect(rect.center().toPoint() - QPoint(10, 10), QSize(20, 20)), "picture",
            colours.faint);
    } else {
        image.setDevicePixelRatio(ratio);
        QRectF where(QPointF(), image.deviceIndependentSize());
        where.moveCenter(rect.center());
        painter.save();
        painter.setClipPath(frame, Qt::IntersectClip);
        painter.drawImage(where, image);
        painter.restore();
    }
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void FilePlace::paintWords(QPainter &painter, const Colours &colours, const QRectF &room) const
{
    const QString state = client::words::stateOf(file);
    const QString size = domain::sizeText(file.size, QLocale().name());
    const int width = qFloor(room.width());
    painter.setFont(fontOf(TextSize::Body, QFont::Medium));
    painter.setPen(colours.text);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(file.name, Qt::ElideMiddle, width));
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(file.state == domain::ScanState::Refused ? colours.bad : colours.muted);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(state.isEmpty() ? size : state, Qt::ElideRight, width));
}

} // namespace schalter::ui
