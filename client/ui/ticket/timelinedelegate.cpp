// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timelinedelegate.h"

#include "core/timelinemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/wording.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using schalter::client::TimelineModel;
using schalter::domain::EventKind;

namespace schalter::ui {

namespace {

struct Mark
{
    const char *icon;
    Ink ink;
};

Mark markOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
        return {"inbox", Ink::Muted};
    case EventKind::Accepted:
        return {"accept", Ink::Muted};
    case EventKind::Assigned:
        return {"transfer", Ink::Muted};
    case EventKind::FieldCorrected:
        return {"pencil", Ink::Muted};
    case EventKind::Approved:
        return {"approve", Ink::Good};
    case EventKind::Declined:
        return {"decline", Ink::Bad};
    case EventKind::Cancelled:
        return {"cancelled", Ink::Muted};
    case EventKind::Closed:
    case EventKind::Archived:
        return {"close", Ink::Muted};
    case EventKind::Reopened:
    case EventKind::Unarchived:
        return {"reopen", Ink::Muted};
    case EventKind::Muted:
        return {"mute", Ink::Muted};
    case EventKind::Unmuted:
        return {"bell", Ink::Muted};
    case EventKind::MailFailed:
    case EventKind::FileRefused:
        return {"warning", Ink::Bad};
    case EventKind::AddressChanged:
        return {"mail", Ink::Muted};
    case EventKind::LinkRenewed:
    case EventKind::LinkRevoked:
        return {"link", Ink::Muted};
    default:
        return {"info", Ink::Muted};
    }
}

Mark footMark(const QString &mailState)
{
    if (mailState == "waiting"_L1)
        return {"outbox", Ink::Warn};
    if (mailState == "held"_L1 || mailState == "scheduled"_L1 || mailState == "queued"_L1)
        return {"clock", Ink::Muted};
    if (mailState == "returned"_L1)
        return {"warning", Ink::Warn};
    if (mailState == "retrying"_L1 || mailState == "delayed"_L1)
        return {"clock", Ink::Warn};
    if (mailState == "opened"_L1)
        return {"eye", Ink::Good};
    if (mailState == "accepted"_L1)
        return {"mail-sent", Ink::Good};
    return {"warning", Ink::Bad};
}

QString timeOf(const domain::Event &event)
{
    return QLocale().toString(event.at.toLocalTime().time(), u"HH:mm"_s);
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_entries(3000)
{
}

const TimelineEntry &TimelineDelegate::entryOf(const QModelIndex &index) const
{
    TimelineEntry::Facts facts = TimelineEntry::factsOf(index, m_width);
    const QString operation = index.data(TimelineModel::OperationRole).toString();
    const QString key = operation.isEmpty() ? QString::number(facts.event.sequence) : operation;
    TimelineEntry *entry = m_entries.object(key);
    if (!entry || entry->facts != facts) {
        entry = new TimelineEntry(std::move(facts));
        m_entries.insert(key, entry);
    }
    return *entry;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width, qCeil(entryOf(index).height)};
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineEntry &entry = entryOf(index);
    const Colours &colours = presentColours();
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeadings(*painter, entry, colours);
    if (entry.hasBubble())
        paintBubble(*painter, entry, colours);
    else
        paintLine(*painter, entry, colours);
    paintText(*painter, entry, entry.hasBubble() ? colours.text : colours.muted, colours, index);
    for (int i = 0; i < entry.files.size(); ++i)
        entry.files[i].paint(
            *painter, colours, m_pictures, m_hovered.first == index && m_hovered.second == i);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        const QRectF place = entry.hasBubble() ? entry.bubble : entry.text.adjusted(-34, -3, 6, 3);
        painter->drawRoundedRect(
            place.adjusted(-1.5, -1.5, 1.5, 1.5), metrics::bubbleRadius, metrics::bubbleRadius);
    }
    painter->restore();
}

void TimelineDelegate::paintHeadings(
    QPainter &painter, const TimelineEntry &entry, const Colours &colours) const
{
    const auto rule = [&](const QRectF &rect, const QString &words, const QColor &ink, const QColor &line) {
        painter.setFont(fontOf(TextSize::Small, QFont::DemiBold));
        const qreal half = painter.fontMetrics().horizontalAdvance(words) / 2.0 + 12;
        painter.setPen(line);
        const qreal y = std::floor(rect.center().y()) + 0.5;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.center().x() - half, y));
        painter.drawLine(QPointF(rect.center().x() + half, y), QPointF(rect.right(), y));
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignCenter, words);
    };
    if (!entry.dayHeading.isEmpty())
        rule(
            entry.dayHeading, wording::day(entry.facts.event.at.toLocalTime().date()), colours.muted,
            colours.border);
    if (!entry.newMarker.isEmpty())
        rule(entry.newMarker, tr("New"), colours.news, colours.news);
}

void TimelineDelegate::paintLine(QPainter &painter, const TimelineEntry &entry, const Colours &colours) const
{
    const Mark mark = markOf(entry.facts.event.kind);
    const QRect where(
        QPoint(qRound(entry.text.left()) - 27, qRound(entry.text.top()) - 1),
        QSize(metrics::iconSize, metrics::iconSize));
    paintIcon(painter, where, mark.icon, colourOf(mark.ink, colours));
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(colours.faint);
    painter.drawText(entry.head, Qt::AlignRight | Qt::AlignVCenter, timeOf(entry.facts.event));
}

void TimelineDelegate::paintBubble(
    QPainter &painter, const TimelineEntry &entry, const Colours &colours) const
{
    const EventKind kind = entry.facts.event.kind;
    const bool isApplicant = entry.shape == TimelineEntry::Shape::FromApplicant;
    const bool isWaiting = entry.facts.event.sequence == 0;
    const bool isNote = entry.shape == TimelineEntry::Shape::Note;
    const QColor ground = isApplicant || isNote          ? colours.surface
                          : kind == EventKind::Approved  ? colours.goodSoft
                          : kind == EventKind::Declined  ? colours.badSoft
                          : kind == EventKind::Cancelled ? colours.sunken
                                                         : colours.accentSoft;
    painter.setPen(
        isWaiting ? QPen(colours.strongBorder, 1, Qt::DashLine)
                  : QPen(
                        isNote        ? colours.noteBorder
                        : isApplicant ? colours.border
                                      : ground,
                        1));
    painter.setBrush(ground);
    painter.drawRoundedRect(
        entry.bubble.adjusted(0.5, 0.5, -0.5, -0.5), metrics::bubbleRadius, metrics::bubbleRadius);

    const bool isSigned = kind == EventKind::StaffMessage || isApplicant || isNote;
    const QColor nameInk = isApplicant || kind == EventKind::Cancelled ? colours.text
                           : isNote                                    ? colours.noteText
                           : kind == EventKind::Approved               ? colours.good
                           : kind == EventKind::Declined               ? colours.bad
                                                                       : colours.accent;
    painter.setFont(fontOf(TextSize::Small, QFont::DemiBold));
    painter.setPen(nameInk);
    const QString name = isSigned ? entry.facts.event.actor.name : entry.facts.sentence;
    const QRectF place = entry.head.adjusted(0, 0, -50, 0);
    if (isSigned)
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, qFloor(place.width())));
    else
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(colours.muted);
    painter.drawText(entry.head, Qt::AlignRight | Qt::AlignTop, timeOf(entry.facts.event));
    paintFoot(painter, entry, colours);
}

void TimelineDelegate::paintFoot(QPainter &painter, const TimelineEntry &entry, const Colours &colours) const
{
    if (!entry.footLayout)
        return;
    const Mark mark = footMark(entry.facts.mailState);
    paintIcon(
        painter, QRect(entry.foot.topLeft().toPoint() + QPoint(0, 1), QSize(14, 14)), mark.icon,
        colourOf(mark.ink, colours));
    painter.setPen(mark.ink == Ink::Bad ? colours.bad : colours.muted);
    entry.footLayout->draw(&painter, entry.foot.topLeft() + QPointF(20, 0));
}

void TimelineDelegate::paintText(
    QPainter &painter, const TimelineEntry &entry, const QColor &ink, const Colours &colours,
    const QModelIndex &index) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (m_selection.index == index && m_selection.length() > 0) {
        QTextLayout::FormatRange range;
        range.start = m_selection.start();
        range.length = m_selection.length();
        range.format.setBackground(colours.accent);
        range.format.setForeground(colours.onAccent);
        ranges.append(range);
    }
    painter.setPen(ink);
    entry.layout->draw(&painter, entry.text.topLeft(), ranges);
}

} // namespace schalter::ui
