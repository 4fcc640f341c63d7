// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modules/moduledelegate.h"

#include "core/modulechoice.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using schalter::client::ModuleChoice;

namespace schalter::ui {

namespace {

constexpr int height = 48;

void line(
    QPainter &painter, const QRect &where, const QString &words, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        where, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
}

} // namespace

void ModuleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = presentColours(); // a transparent list has no palette to go by
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), metrics::radius, metrics::radius);
    }
    const QRect inside = option.rect.adjusted(metrics::medium, 5, -metrics::medium, -5);
    const int half = inside.height() / 2;
    QStringList below{
        index.data(ModuleChoice::KeywordRole).toString(), index.data(ModuleChoice::PlaceRole).toString()};
    below.removeAll(QString());
    line(
        *painter, QRect(inside.left(), inside.top(), inside.width(), half), index.data().toString(),
        fontOf(TextSize::Body, QFont::Medium), colours.text);
    line(
        *painter, QRect(inside.left(), inside.top() + half, inside.width(), half), below.join(u" · "_s),
        fontOf(TextSize::Small), colours.muted);
    painter->restore();
}

QSize ModuleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, height};
}

} // namespace schalter::ui
