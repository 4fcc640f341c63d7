// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timelineentry.h"

#include "core/mailline.h"
#include "core/timelinemodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using schalter::client::TimelineModel;
using schalter::domain::EventKind;

namespace schalter::ui {

namespace {

constexpr qreal side = 20, padding = 12, gap = 10;
constexpr qreal widestBubble = 620;
constexpr qreal timeWidth = 50; // beside the head of a bubble

TimelineEntry::Shape shapeOf(const domain::Event &event)
{
    switch (event.kind) {
    case EventKind::ApplicantMessage:
    case EventKind::ChatTranscript:
        return TimelineEntry::Shape::FromApplicant;
    case EventKind::StaffMessage:
        return TimelineEntry::Shape::FromStaff;
    case EventKind::Note:
        return TimelineEntry::Shape::Note;
    case EventKind::Approved:
    case EventKind::Declined:
    case EventKind::Cancelled:
        return event.text.isEmpty() ? TimelineEntry::Shape::Line : TimelineEntry::Shape::FromStaff;
    default:
        return TimelineEntry::Shape::Line;
    }
}

QSizeF lay(QTextLayout &layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal y = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += qRound(line.height() * 1.12);
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::ceil(widest), y};
}

std::shared_ptr<QTextLayout> layoutOf(QString text, const QFont &font)
{
    return std::make_shared<QTextLayout>(text.replace(u'\n', QChar::LineSeparator), font);
}

bool isSigned(EventKind kind) // by a name; what isn't has its sentence as heading
{
    return isMessage(kind) || kind == EventKind::Note;
}

} // namespace

TimelineEntry::Facts TimelineEntry::factsOf(const QModelIndex &index, int width)
{
    Facts facts;
    facts.event = index.data(TimelineModel::EventRole).value<domain::Event>();
    facts.sentence = index.data(Qt::DisplayRole).toString();
    facts.mailState = index.data(TimelineModel::MailStateRole).toString();
    facts.mail = index.data(TimelineModel::MailRole).value<protocol::MailStatus>();
    facts.files = index.data(TimelineModel::FilesRole).value<QList<domain::Attachment>>();
    facts.width = width;
    const QModelIndex previous = index.siblingAtRow(index.row() - 1);
    const auto before = previous.data(TimelineModel::EventRole).value<domain::Event>();
    facts.isFirstOfDay =
        !previous.isValid() || before.at.toLocalTime().date() != facts.event.at.toLocalTime().date();
    facts.isFirstUnread = index.data(TimelineModel::UnreadRole).toBool();
    for (QModelIndex i = previous; facts.isFirstUnread && i.isValid(); i = i.siblingAtRow(i.row() - 1))
        facts.isFirstUnread = !i.data(TimelineModel::UnreadRole).toBool();
    return facts;
}

TimelineEntry::TimelineEntry(Facts given)
    : facts(std::move(given))
    , shape(shapeOf(facts.event))
{
    const qreal top = placeHeadings();
    if (hasBubble())
        placeBubble(top);
    else
        placeLine(top);
}

QString TimelineEntry::mailLine() const { return client::mailLine(facts.mailState, facts.mail); }

qreal TimelineEntry::placeHeadings()
{
    qreal y = 0;
    if (facts.isFirstOfDay && shape != Shape::Note) {
        dayHeading = QRectF(side, y + 14, facts.width - 2 * side, 22);
        y = dayHeading.bottom() + 6;
    }
    if (facts.isFirstUnread) {
        newMarker = QRectF(side, y + 4, facts.width - 2 * side, 22);
        y = newMarker.bottom() + 2;
    }
    return y;
}

void TimelineEntry::placeLine(qreal top)
{
    const qreal left = side + 28;
    layout = layoutOf(facts.sentence, fontOf(TextSize::Body));
    const QSizeF size = lay(*layout, qMax(80.0, facts.width - left - side - timeWidth));
    text = QRectF(QPointF(left, top + 6), size);
    head = QRectF(
        facts.width - side - timeWidth, top + 6, timeWidth, QFontMetricsF(fontOf(TextSize::Small)).height());
    height = placeFiles(text.bottomLeft() + QPointF(0, 8), facts.width - left - side) + 6;
}

qreal TimelineEntry::placeFiles(QPointF topLeft, qreal width)
{
    files = FilePlace::layOut(facts.files, width);
    for (FilePlace &place : files)
        place.rect.translate(topLeft);
    return files.isEmpty() ? text.bottom() : FilePlace::around(files).bottom();
}

void TimelineEntry::placeBubble(qreal top)
{
    const bool isNote = shape == Shape::Note;
    const qreal margin = isNote ? metrics::large : side;
    const qreal share = isNote ? 1.0 : 0.84;
    const qreal room = qMax(140.0, qMin(widestBubble, (facts.width - 2 * margin) * share)) - 2 * padding;
    const QFont small = fontOf(TextSize::Small, QFont::DemiBold);
    const QString who = isSigned(facts.event.kind) ? facts.event.actor.name : facts.sentence;
    const qreal headWidth = std::ceil(QFontMetricsF(small).horizontalAdvance(who)) + timeWidth + 14;
    layout = layoutOf(facts.event.text, fontOf(TextSize::Body));
    QSizeF textSize = lay(*layout, room);
    if (facts.event.text.isEmpty())
        textSize.setHeight(0); // files say it all
    const qreal filesWidth = FilePlace::around(FilePlace::layOut(facts.files, room)).width();
    QSizeF footSize;
    const QString below = mailLine();
    if (!below.isEmpty()) {
        footLayout = layoutOf(below, fontOf(TextSize::Small));
        footSize = lay(*footLayout, room - 20);
    }
    const qreal inner =
        isNote ? room
               : qMin(room, std::max({textSize.width(), headWidth, footSize.width() + 20, filesWidth}));
    const qreal left = shape == Shape::FromStaff ? facts.width - margin - inner - 2 * padding : margin;
    const qreal headHeight =
        isSigned(facts.event.kind)
            ? QFontMetricsF(small).height()
            : QFontMetricsF(small)
                  .boundingRect(QRectF(0, 0, inner - timeWidth, 1000), Qt::TextWordWrap, who)
                  .height();
    head = QRectF(left + padding, top + gap / 2 + 8, inner, headHeight);
    text = QRectF(QPointF(left + padding, head.bottom() + 4), QSizeF(inner, textSize.height()));
    const qreal filesTop = text.height() > 0 ? text.bottom() + 6 : text.bottom() + 4;
    qreal bottom = placeFiles({text.left(), filesTop}, inner) + 8;
    if (footLayout) {
        foot = QRectF(left + padding, bottom - 2, inner, footSize.height());
        bottom = foot.bottom() + 7;
    }
    bubble = QRectF(left, top + gap / 2, inner + 2 * padding, bottom - top - gap / 2);
    height = bottom + gap / 2;
}

} // namespace schalter::ui
