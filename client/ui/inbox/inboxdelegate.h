// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/tag.h"
#include "domain/ticket.h"
#include "ui/theme/colours.h"

#include <QStyledItemDelegate>

namespace schalter::ui {

// Paints a ticket's row: two lines a cell, news in bold with a pill that counts.
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using FindName = std::function<QString(domain::UserId)>;
    using FindTags = std::function<QList<domain::Tag>(const QList<domain::TagId> &)>;

    InboxDelegate(FindName nameOf, QObject *parent);

    void setTags(FindTags tagsOf) { m_tagsOf = std::move(tagsOf); }
    void setHoveredRow(int row) { m_hovered = row; }
    void setShown(bool number, bool state)
    {
        m_numberShown = number;
        m_stateShown = state;
    }
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    struct Cell;
    void paintGround(const Cell &cell, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintUnread(const Cell &cell) const;
    void paintTitle(const Cell &cell) const;
    int paintTags(const Cell &cell, const QRect &line) const; // gives the room that they take
    QString secondLine(const Cell &cell) const;
    void paintNumber(const Cell &cell) const;
    void paintState(const Cell &cell) const;
    void paintActivity(const Cell &cell) const;

    FindName m_nameOf;
    FindTags m_tagsOf;
    int m_hovered = -1;
    bool m_numberShown = true;
    bool m_stateShown = true;
};

} // namespace schalter::ui
