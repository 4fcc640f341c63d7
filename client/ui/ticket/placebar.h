// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrangement.h"
#include "core/openticket.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace schalter::ui {

class FlowLayout;
class InlineBar;
class SnoozeMenu;
class TagMenu;

// A ticket among the others: its marks, putting it off, the same applicant's other tickets, merging it.
class PlaceBar : public QWidget
{
    Q_OBJECT
public:
    PlaceBar(client::OpenTicket &ticket, client::Arrangement &arrangement, QWidget *parent);

    QPushButton *tagButton() const { return m_tag; } // for the line of buttons
    QPushButton *snoozeButton() const { return m_snooze; }
    void refresh();
    void askMerge(const QString &number = {});

Q_SIGNALS:
    void ticketWanted(schalter::domain::TicketId ticket);

private:
    void makeButtons(client::Arrangement &arrangement);
    QWidget *makeMerge();
    void showTags();
    void loadRelated();
    void showRelated(const protocol::RelatedList &list);
    void snooze(const QDateTime &until);
    void merge(bool isSure);
    void onRefused(const QString &operation, const domain::Error &error);

    client::OpenTicket &m_ticket;
    client::Tags &m_tags;
    TagMenu *m_tagMenu = nullptr;
    QPushButton *m_tag = nullptr;
    QPushButton *m_snooze = nullptr;
    SnoozeMenu *m_snoozeMenu = nullptr;
    QPushButton *m_related = nullptr;
    QPushButton *m_merged = nullptr;
    FlowLayout *m_line = nullptr;
    QList<QWidget *> m_chips;
    QList<domain::TagId> m_shown;
    QWidget *m_merge = nullptr;
    QLineEdit *m_number = nullptr;
    QPushButton *m_sure = nullptr;
    InlineBar *m_bar = nullptr;
    QString m_merging; // operation under way
    domain::TicketId m_target;
    domain::Sequence m_loadedAt = -1;
};

} // namespace schalter::ui
