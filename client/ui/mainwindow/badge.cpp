// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/badge.h"

#include "ui/theme/colours.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace schalter::ui {

QIcon programIcon() { return QIcon(u":/client/schalter.svg"_s); }

QIcon programIconWith(int unread)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 64}) {
        QPixmap pixmap = programIcon().pixmap(size);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (unread > 0) {
            const qreal side = size * 0.62;
            const QRectF disc(size - side, size - side, side, side);
            painter.setPen(QPen(Qt::white, size / 24.0));
            painter.setBrush(lightColours().news);
            painter.drawEllipse(disc.adjusted(size / 32.0, size / 32.0, -size / 32.0, -size / 32.0));
            QFont font;
            font.setPixelSize(qRound(side * (unread > 9 ? 0.52 : 0.7)));
            font.setBold(true);
            painter.setFont(font);
            painter.setPen(Qt::white);
            painter.drawText(disc, Qt::AlignCenter, unread > 99 ? u"∞"_s : QString::number(unread));
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace schalter::ui
