// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ticket/linkpanel.h"

#include <QToolButton>

namespace schalter::ui {

// What is seldom done to a ticket, in a menu of its header.
class CareMenu : public QToolButton
{
    Q_OBJECT
public:
    explicit CareMenu(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void mergeWanted();
    void applicantWanted();
    void linkWanted(schalter::ui::LinkAction action);

private:
    client::OpenTicket &m_ticket;
    QAction *m_applicant = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_print = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_merge = nullptr;
};

} // namespace schalter::ui
