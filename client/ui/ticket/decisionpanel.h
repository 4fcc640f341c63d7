// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace schalter::ui {

class GrowingTextEdit;

// The decision and what the applicant is told with it; the text stays until the server has taken it.
class DecisionPanel : public QFrame
{
    Q_OBJECT
public:
    explicit DecisionPanel(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void ask(domain::Decision decision);
    void refresh(); // hides it when there is nothing left to decide

Q_SIGNALS:
    void operationStarted(const QString &operation);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *) override { Q_EMIT left(); }

private:
    void send();
    void onOutcome(const QString &operation, bool done);

    client::OpenTicket &m_ticket;
    domain::Decision m_decision = domain::Decision::Approved;
    QLabel *m_question;
    GrowingTextEdit *m_text;
    QPushButton *m_send;
    QString m_operation;
};

} // namespace schalter::ui
