// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/outbox.h"
#include "domain/ticket.h"
#include "protocol/messages/ticket.h"

namespace schalter::client {

class OpenTicket;

// What can be done with an open ticket beside the conversation: putting it away, who the applicant is and how
// she gets to her page, mails that failed. Each operation's outcome comes by the ticket.
class TicketCare
{
public:
    TicketCare(Session &session, Outbox &outbox, const OpenTicket &ticket)
        : m_session(session)
        , m_outbox(outbox)
        , m_ticket(ticket)
    {
    }

    bool canArchive() const;
    bool canUnarchive() const;
    bool canChangeApplicant() const;
    bool canRenewLink() const; // by mail
    bool canChangeLinks() const;
    QString whyNotChange(const domain::Applicant &applicant) const; // translated; empty: it can be saved

    // The newest mail that failed and has not been sent since, and how many there are.
    std::optional<protocol::MailStatus> failedMail() const;
    int failedMails() const;
    bool canRetry(const protocol::MailStatus &mail) const;
    bool lacksAddress() const; // nothing can be mailed to the applicant

    QString archive();
    QString unarchive();
    QString changeApplicant(const domain::Applicant &applicant);
    QString renewLink();
    QString revokeLinks();
    QString retry(domain::MailId mail);
    // A new link to be handed out on paper; the server keeps none, so it is not tried again by itself.
    void printLink(QObject *context, Session::Answer<protocol::PrintLink> answer);

private:
    bool may(std::optional<domain::ErrorCode> against, const char *type) const;

    Session &m_session;
    Outbox &m_outbox;
    const OpenTicket &m_ticket;
};

} // namespace schalter::client
