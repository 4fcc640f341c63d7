// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/inboxmodel.h"

#include <QWidget>

class QSettings;
class QStackedLayout;

namespace schalter::ui {

class EmptyState;
class FilterBar;
class InboxView;

// The inbox: filters above, tickets below, and in their place what there is to say when there are none.
class InboxWidget : public QWidget
{
    Q_OBJECT
public:
    InboxWidget(
        client::InboxModel &model, client::Session &session, QSettings &settings, QWidget *parent = nullptr);

    void search();
    void showCurrent(domain::TicketId ticket);
    void focusTable();
    void resetFilters();
    domain::TicketId currentTicket() const; // under the cursor

Q_SIGNALS:
    void opened(schalter::domain::TicketId ticket);
    void windowWanted(schalter::domain::TicketId ticket); // of its own

private:
    void apply(const client::InboxFilter &filter);
    void refresh();
    void tellEmpty();
    void act();

    client::InboxModel &m_model;
    QSettings &m_settings;
    FilterBar *m_filters;
    InboxView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_hasShownRows = false;
};

} // namespace schalter::ui
