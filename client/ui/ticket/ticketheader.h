// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace schalter::ui {

class WholeLabel;

// Which ticket it is, how it stands, and what can be done with it now.
class TicketHeader : public QWidget
{
    Q_OBJECT
public:
    explicit TicketHeader(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void refresh();
    void addButton(QWidget *button); // behind the others
    void addBelow(QWidget *widget);  // what concerns the whole ticket
    void addBesideApplicant(QWidget *widget);

Q_SIGNALS:
    void operationStarted(const QString &operation);
    void decisionWanted(schalter::domain::Decision decision);

private:
    QWidget *makeFacts();
    QWidget *makeActions();
    QPushButton *makeAction(
        QLatin1StringView name, const char *icon, const QString &text, const QString &hint);
    void fillAssignMenu();
    void refreshActions();
    void refreshPeople();

    client::OpenTicket &m_ticket;
    QLabel *m_number = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_decision = nullptr;
    QLabel *m_muted = nullptr;
    WholeLabel *m_title = nullptr;
    WholeLabel *m_applicant = nullptr;
    QHBoxLayout *m_applicantLine = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_closeHint = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_unarchive = nullptr;
    QPushButton *m_assign = nullptr;
    QToolButton *m_mute = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace schalter::ui
