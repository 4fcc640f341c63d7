// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrangement.h"
#include "core/inboxmodel.h"

#include <QWidget>

class QSettings;
class QStackedLayout;

namespace schalter::ui {

class BatchBar;
class EmptyState;
class FilterBar;
class InboxView;

// The inbox: filters above, tickets below, and in their place what there is to say when there are none.
class InboxWidget : public QWidget
{
    Q_OBJECT
public:
    InboxWidget(
        client::InboxModel &model, client::Session &session, client::Arrangement &arrangement,
        QSettings &settings, QWidget *parent = nullptr);

    void search();
    void showCurrent(domain::TicketId ticket);
    void focusTable();

Q_SIGNALS:
    void opened(schalter::domain::TicketId ticket);

private:
    void apply(const client::InboxFilter &filter);
    void refresh();
    void tellEmpty();
    void act();

    client::InboxModel &m_model;
    QSettings &m_settings;
    FilterBar *m_filters;
    BatchBar *m_batch;
    InboxView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_hasShownRows = false;
};

} // namespace schalter::ui
