// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/pages/tickethandler.h"
#include "web/websettings.h"

namespace schalter::web {

// POST /tickets/{number}/messages: the applicant writes. Whatever goes wrong, what was typed stays.
class MessageHandler : public RequestHandler
{
public:
    MessageHandler(const SiteContext &site, const FailurePages &failures, const WebSettings &settings)
        : m_site(site)
        , m_failures(failures)
        , m_page(site)
        , m_tickets(settings.messagesOfTicket)
        , m_addresses(settings.messagesOfAddress)
        , m_mostUnanswered(settings.unansweredOfTicket)
    {
    }
    BodyRules bodyRules(const HttpRequest &request) override;
    void handle(const std::shared_ptr<Exchange> &exchange) override;

private:
    void post(const std::shared_ptr<Exchange> &exchange, const domain::Ticket &ticket);
    HttpResponse postFiles(const HttpRequest &request, const domain::Ticket &ticket);
    HttpResponse refuseFiles(
        const HttpRequest &request, const domain::Ticket &ticket, domain::ErrorCode code,
        const PostedFiles &files);
    std::optional<std::chrono::seconds> wait(const HttpRequest &request, const domain::Ticket &ticket);
    bool awaitsAnswer(const domain::Ticket &ticket) const;
    HttpResponse answer(const HttpRequest &request, const domain::Result<domain::Sequence> &result) const;
    HttpResponse refuse(
        const HttpRequest &request, const domain::Ticket &ticket, domain::ErrorCode code) const;

    const SiteContext &m_site;
    const FailurePages &m_failures;
    const TicketPage m_page;
    TokenBuckets m_tickets;
    TokenBuckets m_addresses;
    const int m_mostUnanswered;
};

} // namespace schalter::web
