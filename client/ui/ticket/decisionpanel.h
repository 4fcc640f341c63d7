// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/drafts.h"
#include "core/openticket.h"
#include "core/textmodules.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace schalter::ui {

class GrowingTextEdit;
class ModuleHelp;

// The decision and what the applicant is told with it; the text is kept as a draft until
// the server has taken it.
class DecisionPanel : public QFrame
{
    Q_OBJECT
public:
    DecisionPanel(client::OpenTicket &ticket, client::DraftStore &drafts, QWidget *parent = nullptr);

    void ask(domain::Decision decision);
    void offerModules(client::TextModules &modules, const client::Session &session);
    void forget();  // its text has gone out otherwise
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
    client::DraftStore &m_drafts;
    domain::Decision m_decision = domain::Decision::Approved;
    QLabel *m_question;
    GrowingTextEdit *m_text;
    QPushButton *m_send;
    ModuleHelp *m_modules = nullptr;
    QString m_operation;
};

} // namespace schalter::ui
