// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/openticket.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace schalter::ui {

class InlineBar;

enum class LinkAction { Renew, Print, Revoke };

// Asks before links stop working, and shows one that is to be handed out on paper: it is shown only once.
class LinkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LinkPanel(client::OpenTicket &ticket, QWidget *parent = nullptr);

    void ask(LinkAction action);
    void refresh();

Q_SIGNALS:
    void operationStarted(const QString &operation);

private:
    QWidget *makeLinkLine();
    void act();
    void print();
    void onPrinted(const domain::Result<protocol::PrintedLink> &answer);

    client::OpenTicket &m_ticket;
    LinkAction m_action = LinkAction::Renew;
    InlineBar *m_question;
    QPushButton *m_yes;
    QWidget *m_line = nullptr; // the printed link
    QLineEdit *m_link = nullptr;
};

} // namespace schalter::ui
