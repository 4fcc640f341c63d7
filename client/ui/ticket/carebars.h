// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/ticket/linkpanel.h"

namespace schalter::ui {

class ApplicantPanel;

// What concerns the ticket as a whole beside its state, below its header: mails that failed, who the
// applicant is, links. And what is said above the composer where nothing can be mailed.
class CareBars : public QWidget
{
    Q_OBJECT
public:
    explicit CareBars(client::OpenTicket &ticket, QWidget *parent = nullptr);

    InlineBar *noAddressBar() { return m_noAddress; }
    void changeApplicant();
    void askLink(LinkAction action);
    void refresh();

Q_SIGNALS:
    void operationStarted(const QString &operation);

private:
    void makeBars();
    void refreshFailed();
    void refreshNoAddress();

    client::OpenTicket &m_ticket;
    InlineBar *m_failed;
    InlineBar *m_noAddress;
    QPushButton *m_retry = nullptr;
    QPushButton *m_otherAddress = nullptr;
    ApplicantPanel *m_applicant;
    LinkPanel *m_links;
};

} // namespace schalter::ui
