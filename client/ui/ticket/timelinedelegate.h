// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/colours.h"
#include "ui/ticket/timelineentry.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace schalter::ui {

// What is selected inside of one entry's text.
struct TextSelection
{
    QPersistentModelIndex index;
    int anchor = 0;
    int position = 0;
    int start() const { return qMin(anchor, position); }
    int length() const { return qAbs(anchor - position); }
};

// Paints the timeline: the two sides as bubbles, events as quiet lines, days and news as headings.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(QObject *parent);

    void setWidth(int width) { m_width = width; }
    void setSelection(const TextSelection &selection) { m_selection = selection; }
    void setPictures(Pictures &pictures) { m_pictures = &pictures; }
    void setHoveredFile(const QModelIndex &index, int file) { m_hovered = {index, file}; }
    const TimelineEntry &entryOf(const QModelIndex &index) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeadings(QPainter &painter, const TimelineEntry &entry, const Colours &colours) const;
    void paintLine(QPainter &painter, const TimelineEntry &entry, const Colours &colours) const;
    void paintBubble(QPainter &painter, const TimelineEntry &entry, const Colours &colours) const;
    void paintFoot(QPainter &painter, const TimelineEntry &entry, const Colours &colours) const;
    void paintText(
        QPainter &painter, const TimelineEntry &entry, const QColor &ink, const Colours &colours,
        const QModelIndex &index) const;

    mutable QCache<QString, TimelineEntry> m_entries;
    TextSelection m_selection;
    Pictures *m_pictures = nullptr;
    std::pair<QPersistentModelIndex, int> m_hovered; // and which of its files
    int m_width = 400;
};

} // namespace schalter::ui
