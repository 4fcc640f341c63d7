// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxdelegate.h"

#include "core/inboxmodel.h"
#include "core/words.h"
#include "domain/textfold.h"
#include "ui/theme/icon.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tagcolours.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"

#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;
using schalter::client::InboxModel;

namespace schalter::ui {

struct InboxDelegate::Cell
{
    QPainter &painter;
    QRect rect;
    domain::InboxRow row;
    const Colours &colours;
    bool isNews = false;
    QStringList marked;

    QRect line(int number, int left = metrics::small) const
    {
        const int height = metrics::rowHeight / 2 - 6;
        const int top = rect.top() + 6 + (number == 0 ? 1 : height - 1);
        return {rect.left() + left, top, rect.width() - left - metrics::small, height};
    }

    void dot(const QRect &where) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(wording::colourOf(row.state, colours));
        painter.drawEllipse(QPointF(where.left() + 4, where.center().y() + 0.5), 4, 4);
    }

    void text(const QRect &where, const QString &words, const QColor &colour, const QFont &font) const
    {
        painter.setFont(font);
        const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, where.width());
        if (!marked.isEmpty())
            mark(where, shown);
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }

    // A highlighter's stroke behind what was searched for.
    void mark(const QRect &where, const QString &shown) const
    {
        const QFontMetricsF font(painter.font());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.warnSoft);
        for (const domain::TextRange &range : domain::foundIn(shown, marked)) {
            const qreal left = where.left() + font.horizontalAdvance(shown.left(range.start));
            const qreal width = font.horizontalAdvance(shown.mid(range.start, range.length));
            const qreal middle = where.center().y() + 0.5;
            painter.drawRoundedRect(
                QRectF(left - 1.5, middle - font.height() / 2, width + 3, font.height()), 3, 3);
        }
    }
};

InboxDelegate::InboxDelegate(FindName nameOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_nameOf(std::move(nameOf))
{
}

QSize InboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, metrics::rowHeight};
}

void InboxDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(InboxModel::RowRole).value<domain::InboxRow>();
    const bool isNews = row.unread > 0 || row.isNew || row.mentioned || row.woke;
    const Cell cell{*painter,         option.rect, row,
                    presentColours(), isNews,      index.data(InboxModel::MarkedRole).toStringList()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(cell, option, index);
    switch (index.column()) {
    case InboxModel::UnreadColumn:
        paintUnread(cell);
        break;
    case InboxModel::TitleColumn:
        paintTitle(cell);
        break;
    case InboxModel::NumberColumn:
        paintNumber(cell);
        break;
    case InboxModel::StateColumn:
        paintState(cell);
        break;
    case InboxModel::ActivityColumn:
        paintActivity(cell);
        break;
    case InboxModel::ArrivalColumn:
        cell.painter.setFont(fontOf(TextSize::Body));
        cell.painter.setPen(cell.colours.muted);
        tabular::draw(
            cell.painter, cell.line(0).adjusted(0, 0, -4, 0), Qt::AlignRight, wording::when(row.createdAt));
        break;
    default:
        cell.text(cell.line(0), index.data(Qt::DisplayRole).toString(), cell.colours.text, option.font);
    }
    painter->restore();
}

void InboxDelegate::paintGround(
    const Cell &cell, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool isCurrent = table && table->currentIndex().row() == index.row();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = isSelected                 ? cell.colours.selection
                          : index.row() == m_hovered ? cell.colours.hover
                                                     : cell.colours.surface;
    cell.painter.fillRect(cell.rect, ground);
    cell.painter.fillRect(
        QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1), cell.colours.border);
    if (index.column() == InboxModel::UnreadColumn && isSelected)
        cell.painter.fillRect(
            QRect(cell.rect.left(), cell.rect.top(), 3, cell.rect.height()),
            isCurrent && table->hasFocus() ? cell.colours.accent : cell.colours.strongBorder);
}

void InboxDelegate::paintUnread(const Cell &cell) const
{
    if (!cell.isNews)
        return;
    const QColor colour = cell.row.concernsMe ? cell.colours.news : cell.colours.faint;
    cell.painter.setPen(Qt::NoPen);
    cell.painter.setBrush(colour);
    const QPointF middle = QRectF(cell.rect).center() + QPointF(1.5, 0);
    if (cell.row.unread == 0 && (cell.row.mentioned || cell.row.woke)) {
        const QString sign = cell.row.mentioned ? u"@"_s : QString();
        cell.painter.drawEllipse(middle, 11, 11);
        const QColor ink = cell.row.concernsMe ? cell.colours.onNews : cell.colours.surface;
        if (sign.isEmpty())
            return paintIcon(
                cell.painter, QRectF(middle.x() - 8, middle.y() - 8, 16, 16).toRect(), "clock", ink);
        cell.painter.setPen(ink);
        cell.painter.setFont(fontOf(TextSize::Small, QFont::Bold));
        cell.painter.drawText(QRectF(middle.x() - 11, middle.y() - 11.5, 22, 22), Qt::AlignCenter, sign);
        return;
    }
    if (cell.row.unread == 0) {
        cell.painter.drawEllipse(middle, 5, 5);
        return;
    }
    const QString count = cell.row.unread > 99 ? u"99+"_s : QString::number(cell.row.unread);
    cell.painter.setFont(fontOf(TextSize::Small, QFont::Bold));
    const qreal width = qMax(22.0, cell.painter.fontMetrics().horizontalAdvance(count) + 13.0);
    const QRectF pill(middle.x() - width / 2, middle.y() - 11, width, 22);
    cell.painter.drawRoundedRect(pill, 11, 11);
    cell.painter.setPen(cell.row.concernsMe ? cell.colours.onNews : cell.colours.surface);
    tabular::draw(cell.painter, pill, Qt::AlignHCenter, count);
}

QString InboxDelegate::secondLine(const Cell &cell) const
{
    QString below = cell.row.preview.simplified();
    if (cell.row.officeWroteLast && !below.isEmpty())
        below = tr("We: %1").arg(below);
    if (!cell.row.excerpt.isEmpty())
        below = cell.row.excerptKind == domain::ExcerptKind::Note ? tr("Note: %1").arg(cell.row.excerpt)
                                                                  : cell.row.excerpt;
    if (m_numberShown) // whose name stands below the number
        return below;
    return below.isEmpty() ? cell.row.applicantName : u"%1 · %2"_s.arg(cell.row.applicantName, below);
}

void InboxDelegate::paintTitle(const Cell &cell) const
{
    const int room = paintTags(cell, cell.line(0));
    cell.text(
        cell.line(0).adjusted(0, 0, -room, 0), cell.row.title, cell.colours.text,
        fontOf(TextSize::Body, cell.isNews ? QFont::Bold : QFont::Medium));
    if (!m_stateShown)
        cell.dot(cell.line(1));
    cell.text(
        cell.line(1).adjusted(m_stateShown ? 0 : 15, 0, 0, 0), secondLine(cell),
        cell.isNews ? cell.colours.text : cell.colours.muted, fontOf(TextSize::Body));
}

// At the right of the first line, as many as leave the title the better half.
int InboxDelegate::paintTags(const Cell &cell, const QRect &line) const
{
    if (cell.row.tags.isEmpty() || !m_tagsOf)
        return 0;
    const QFont font = fontOf(TextSize::Small, QFont::Medium);
    const QFontMetrics metrics(font);
    int right = line.right();
    for (const domain::Tag &tag : m_tagsOf(cell.row.tags)) {
        const QString name = metrics.elidedText(tag.name, Qt::ElideRight, 110);
        const int width = metrics.horizontalAdvance(name) + 14;
        if (right - width < line.left() + line.width() / 2)
            break;
        const TagInk ink = inkOf(tag.colour, cell.colours);
        const QRectF chip(right - width, line.center().y() - 9, width, 19);
        cell.painter.setPen(Qt::NoPen);
        cell.painter.setBrush(ink.ground);
        cell.painter.drawRoundedRect(chip, 9.5, 9.5);
        cell.painter.setPen(ink.text);
        cell.painter.setFont(font);
        cell.painter.drawText(chip, Qt::AlignCenter, name);
        right -= width + 5;
    }
    return line.right() - right;
}

void InboxDelegate::paintNumber(const Cell &cell) const
{
    cell.painter.setFont(fontOf(TextSize::Body, cell.isNews ? QFont::DemiBold : QFont::Normal));
    cell.painter.setPen(cell.colours.text);
    tabular::draw(cell.painter, cell.line(0), Qt::AlignLeft, cell.row.number);
    cell.text(cell.line(1), cell.row.applicantName, cell.colours.muted, fontOf(TextSize::Body));
}

void InboxDelegate::paintState(const Cell &cell) const
{
    const QRect first = cell.line(0);
    cell.dot(first);
    const char *mark = cell.row.decision == domain::Decision::Approved   ? "approve"
                       : cell.row.decision == domain::Decision::Declined ? "decline"
                                                                         : nullptr;
    const int room = mark ? 22 : 0;
    cell.text(
        first.adjusted(15, 0, -room, 0), client::words::of(cell.row.state), cell.colours.text,
        fontOf(TextSize::Body));
    if (mark)
        paintIcon(
            cell.painter, QRect(first.right() - 16, first.center().y() - 7, 16, 16), mark,
            wording::colourOf(cell.row.decision, cell.colours));
    const QString owner = cell.row.owner.isValid() ? m_nameOf(cell.row.owner) : tr("Nobody yet");
    cell.text(cell.line(1).adjusted(15, 0, 0, 0), owner, cell.colours.muted, fontOf(TextSize::Body));
}

void InboxDelegate::paintActivity(const Cell &cell) const
{
    cell.painter.setFont(fontOf(TextSize::Body, cell.isNews ? QFont::DemiBold : QFont::Normal));
    cell.painter.setPen(cell.isNews ? cell.colours.text : cell.colours.muted);
    tabular::draw(
        cell.painter, cell.line(0).adjusted(0, 0, -4, 0), Qt::AlignRight,
        wording::when(cell.row.lastActivityAt));
}

} // namespace schalter::ui
