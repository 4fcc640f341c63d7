// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palettedelegate.h"

#include "ui/actions/palettemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr int height = 34;

// Draws at the right end and gives what is left of the room.
QRect paintKeys(QPainter &painter, QRect room, const QString &keys, const Colours &colours)
{
    if (keys.isEmpty())
        return room;
    painter.setFont(fontOf(TextSize::Small));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 2 * metrics::small;
    const int tall = painter.fontMetrics().height() + metrics::tiny;
    const QRect cap(room.right() - width, room.center().y() - tall / 2, width, tall);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
    return room.adjusted(0, 0, -width - metrics::medium, 0);
}

void paintText(QPainter &painter, QRect room, const QModelIndex &index, const Colours &colours)
{
    const QString text = index.data().toString();
    painter.setFont(fontOf(TextSize::Body));
    painter.setPen(index.data(PaletteModel::PossibleRole).toBool() ? colours.text : colours.faint);
    const int width = qMin(painter.fontMetrics().horizontalAdvance(text) + 2, room.width());
    painter.drawText(
        room, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    room.setLeft(room.left() + width + metrics::medium);
    if (room.width() < 40)
        return;
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(colours.muted);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(
            index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = presentColours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), metrics::radius, metrics::radius);
    }
    QRect room = option.rect.adjusted(metrics::medium, 0, -metrics::medium, 0);
    const QByteArray icon = index.data(PaletteModel::IconRole).toString().toLatin1();
    if (!icon.isEmpty())
        paintIcon(
            *painter, QRect(room.left(), room.center().y() - 8, 16, 16), icon.constData(), colours.muted);
    room.setLeft(room.left() + 16 + metrics::medium);
    room = paintKeys(*painter, room, index.data(PaletteModel::KeysRole).toString(), colours);
    paintText(*painter, room, index, colours);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, height};
}

} // namespace schalter::ui
